"""Turns and rounds, and places in the stack that somebody changed."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor import rounds
from facilitation.floor.turns import TurnKind
from facilitation.meeting.families.circle.events import PromptWritten
from facilitation.meeting.families.rounds.events import PiecePassed, RoundEnded, RoundOpened
from facilitation.meeting.families.small_groups.events import (
    GroupReported,
    GroupsMade,
    ResultsTaken,
)
from facilitation.meeting.families.stack.events import EntryMoved, PersonMissed
from facilitation.meeting.families.turns.events import AnswersLapsed, TurnEnded, TurnStarted
from facilitation.meeting.groups.small_results import brought
from facilitation.meeting.pending import raised_in
from facilitation.minutes.gathering import gathered
from facilitation.minutes.gathering.progress import Progress


def _started(so_far: Progress, event: TurnStarted) -> None:
    meeting = so_far.meeting
    spoken = gathered.Spoken(
        so_far.row.seq,
        event.person,
        event.kind,
        so_far.level,
        meeting.people,
        parent=event.answers or event.interrupts,
        off=meeting.off_record,
        item=meeting.item,
    )
    so_far.turns[so_far.row.seq] = spoken
    so_far.sitting.under_way = True
    if so_far.round is not None:
        so_far.round.turns.append(spoken)
    else:
        so_far.stretch.parts.append(spoken)
    # What the chair is asked is told as a motion, with its ruling.
    if event.kind is TurnKind.PROCESS and raised_in(meeting, meeting.floor.turn) is None:
        so_far.item.points.append(spoken)


def _round_opened(so_far: Progress, event: RoundOpened) -> None:
    so_far.sitting.under_way = True
    prompt = "" if so_far.meeting.off_record else event.prompt
    so_far.round = gathered.RoundHeld(prompt, so_far.level, event.number)
    so_far.round.listed = so_far.meeting.floor.rules.read_list
    so_far.stretch.parts.append(so_far.round)


def _passed(so_far: Progress, event: PiecePassed) -> None:
    if so_far.round is not None and not event.back:
        so_far.round.passed.append(event.person)


def _round_ended(so_far: Progress, event: RoundEnded) -> None:
    ended = so_far.meeting.floor.last_round
    if so_far.round is not None and ended is not None and not event.complete:
        told = rounds.progress(ended)
        so_far.round.broken_off = (told.spoke + told.passed, told.people)
    so_far.round = None


def _moved(so_far: Progress, event: EntryMoved) -> None:
    if event.because and not so_far.meeting.off_record:
        people = so_far.meeting.people
        so_far.item.rulings.append(gathered.Moving(event.person, event.to, event.because, people))


def _groups_made(so_far: Progress, event: GroupsMade) -> None:
    so_far.reported = gathered.Reported(len(event.groups), so_far.level, event.question)
    so_far.stretch.parts.append(so_far.reported)


def _group_reported(so_far: Progress, event: GroupReported) -> None:
    if so_far.reported is not None and not so_far.meeting.off_record:
        so_far.reported.lines[event.number] = event.text


def _results_taken(so_far: Progress, event: ResultsTaken) -> None:
    """Tell beside what groups said what their laptops brought, each line once."""
    if so_far.reported is None or so_far.meeting.off_record:
        return
    now = replace(so_far.before, results=(*so_far.before.results, *event.results))
    for number, lines in brought(now):
        so_far.reported.lines[number] = "; ".join(lines)


def _prompted(so_far: Progress, event: PromptWritten) -> None:
    if not so_far.meeting.off_record:
        so_far.stretch.parts.append(gathered.Prompted(event.text))


def _ended(so_far: Progress, event: TurnEnded) -> None:
    if event.how == "passed" and event.turn in so_far.turns:
        so_far.turns[event.turn].held = False


def _missed(so_far: Progress, event: PersonMissed) -> None:
    if event.turn in so_far.turns:
        so_far.turns[event.turn].held = False


def _lapsed(so_far: Progress, event: AnswersLapsed) -> None:
    so_far.item.unanswered += event.people
