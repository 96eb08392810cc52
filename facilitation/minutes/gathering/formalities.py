"""What minutes of many bodies must hold besides: see the family of the same name."""

from __future__ import annotations

from facilitation.floor.turns import TurnKind
from facilitation.meeting.families.approval.events import MinuteAgreed, OwnMinutesApproved
from facilitation.meeting.families.formalities import (
    ContributionRead,
    KindNamed,
    MinutesApproved,
    NextConvened,
    ReportCorrected,
    ReportGiven,
)
from facilitation.meeting.notes.passages import WHOLE
from facilitation.minutes.gathering.gathered import Entry, Minuted, Spoken, Told
from facilitation.minutes.gathering.progress import Progress


def _kind(so_far: Progress, event: KindNamed) -> None:
    so_far.gathered.kind = event.kind


def _approved(so_far: Progress, event: MinutesApproved) -> None:
    so_far.gathered.approved.append(event)


def _approved_own(so_far: Progress, event: OwnMinutesApproved) -> None:
    so_far.gathered.sealed = so_far.row


def _minuted(so_far: Progress, event: MinuteAgreed) -> None:
    decided = {each.id: each for each in so_far.meeting.decisions}
    minuted = Minuted(so_far.row.at, event.text, decided[event.decision])
    so_far.gathered.minuted[event.decision] = minuted


def _convened(so_far: Progress, event: NextConvened) -> None:
    so_far.gathered.convened = event


def _reported(so_far: Progress, event: ReportGiven) -> None:
    report = Told(event.person, event.text, so_far.meeting.people)
    so_far.written[so_far.row.seq] = report
    so_far.item.reports.append(report)


def _corrected_report(so_far: Progress, event: ReportCorrected) -> None:
    said = so_far.written.get(event.entry)
    if isinstance(said, Told | Entry):
        said.text = event.text


def _read_out(so_far: Progress, event: ContributionRead) -> None:
    """Let it be a turn of whoever sent it, where it was read."""
    meeting, level = so_far.meeting, so_far.level
    words = Entry(
        so_far.row.seq, event.text, WHOLE, turn=so_far.row.seq, level=level, item=meeting.item
    )
    so_far.written[so_far.row.seq] = words
    spoken = Spoken(so_far.row.seq, event.person, TurnKind.EXTRA, level, meeting.people, sent=True)
    spoken.item, spoken.entries = meeting.item, [words]
    parts = so_far.round.turns if so_far.round is not None else so_far.stretch.parts
    parts.append(spoken)
