"""What minutes of many bodies must hold besides: see the family of the same name."""

from __future__ import annotations

from facilitation.floor.turns import TurnKind
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.approval.events import MinuteAgreed, OwnMinutesApproved
from facilitation.meeting.families.formalities import (
    ContributionRead,
    KindNamed,
    MinutesApproved,
    NextConvened,
    ReportCorrected,
    ReportGiven,
)
from facilitation.meeting.passages import WHOLE
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering.gathered import Entry, Minuted, Spoken, Told
from facilitation.minutes.gathering.progress import Progress


def _kind(so_far: Progress, row: Recorded, event: KindNamed, before: Meeting) -> None:
    so_far.gathered.kind = event.kind


def _approved(so_far: Progress, row: Recorded, event: MinutesApproved, before: Meeting) -> None:
    so_far.gathered.approved.append(event)


def _approved_own(
    so_far: Progress, row: Recorded, event: OwnMinutesApproved, before: Meeting
) -> None:
    so_far.gathered.sealed = row


def _minuted(so_far: Progress, row: Recorded, event: MinuteAgreed, before: Meeting) -> None:
    decided = {each.id: each for each in so_far.meeting.decisions}
    minuted = Minuted(row.at, event.text, decided[event.decision])
    so_far.gathered.minuted[event.decision] = minuted


def _convened(so_far: Progress, row: Recorded, event: NextConvened, before: Meeting) -> None:
    so_far.gathered.convened = event


def _reported(so_far: Progress, row: Recorded, event: ReportGiven, before: Meeting) -> None:
    report = Told(event.person, event.text, so_far.meeting.people)
    so_far.written[row.seq] = report
    so_far.item.reports.append(report)


def _corrected_report(
    so_far: Progress, row: Recorded, event: ReportCorrected, before: Meeting
) -> None:
    said = so_far.written.get(event.entry)
    if isinstance(said, Told | Entry):
        said.text = event.text


def _read_out(so_far: Progress, row: Recorded, event: ContributionRead, before: Meeting) -> None:
    """Let it be a turn of whoever sent it, where it was read."""
    meeting, level = so_far.meeting, so_far.level
    words = Entry(row.seq, event.text, WHOLE, turn=row.seq, level=level, item=meeting.item)
    so_far.written[row.seq] = words
    spoken = Spoken(row.seq, event.person, TurnKind.EXTRA, level, meeting.people, sent=True)
    spoken.item, spoken.entries = meeting.item, [words]
    parts = so_far.round.turns if so_far.round is not None else so_far.stretch.parts
    parts.append(spoken)
