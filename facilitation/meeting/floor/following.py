"""Who is next: the one place that says what Space does, and who then has the floor.

Deciding asks it when the floor goes on, every window when it announces somebody; so both say the
same (domain.md §2 and §3).
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from facilitation.floor import rounds, stack
from facilitation.floor.budgets import NO_BUDGETS
from facilitation.floor.entries import Entry, Kind, rank_of
from facilitation.floor.places import Place
from facilitation.floor.rounds import Round
from facilitation.floor.stack import Nobody
from facilitation.floor.tally import Tally
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.families.turns.acts import Done, Next
from facilitation.meeting.floor.figures import charged
from facilitation.meeting.pending import asked_now, kept_for, votes_on, waits_for_second
from facilitation.meeting.reading import deciding, turns_under_way
from facilitation.meeting.state import Floor, Meeting

TURN_KINDS = {
    Kind.PROCESS: TurnKind.PROCESS,
    Kind.CLARIFY: TurnKind.CLARIFY,
    Kind.DIRECT: TurnKind.DIRECT,
    Kind.STACK: TurnKind.STACK,
}
"""What an entry becomes when it is called."""


class Step(StrEnum):
    """How the floor goes on."""

    SILENCE_ENDS = "silence_ends"
    GOES_BACK = "goes_back"
    CALLED = "called"
    TURN_ENDS = "turn_ends"
    ROUND_ENDS = "round_ends"
    CHOOSE = "choose"
    SETTLE = "settle"
    NOBODY = "nobody"


class Following(msgspec.Struct, frozen=True, gc=False):
    """What Space does now, and who has the floor then.

    ``person`` is that person (0: nobody), ``kind`` their turn; both are set where the silence ends
    into a turn, the floor goes back, or somebody is called. ``entry`` is the entry that is served,
    ``question`` the turn that was asked about and is answered. In ``CHOOSE`` whoever speaks hands
    the piece on; in ``SETTLE`` what is before the meeting is seconded, ruled on or put to the vote,
    also where an ``entry`` waits; ``TURN_ENDS`` and ``NOBODY`` say in ``why`` what keeps people
    from the floor.
    ``back`` is whether the floor goes back to whoever was interrupted, if only for a moment.
    """

    step: Step
    person: int = 0
    kind: TurnKind | None = None
    entry: Entry | None = None
    question: int = 0
    why: Nobody | None = None
    back: bool = False

    @property
    def act(self) -> Next | Done:
        """The act that Space is: ``done`` where the floor goes back, or nobody else is called."""
        return Done() if self.back or self.step is Step.TURN_ENDS else Next()


NOBODY = Following(Step.NOBODY)
"""Nothing follows."""


def following(meeting: Meeting, tick: int) -> Following:
    """Return what Space does at a tick, in ms: time that a running turn takes counts already.

    In a break nobody follows.
    """
    if meeting.pause is not None:
        return NOBODY
    floor = meeting.floor
    turn = floor.turn
    if meeting.silence is not None:
        return Following(Step.SILENCE_ENDS, *_held(turn))
    if floor.waiting and (point_of_process(floor) or not _kept(meeting, floor.waiting[-1].turn)):
        return _back(floor)
    if floor.round is not None:
        kept = floor.waiting or _kept(meeting, turn)
        return _by_motion(meeting, NOBODY) if kept else _in_round(floor, floor.round)
    return _by_motion(meeting, _from_stack(meeting, tick))


def open_question(meeting: Meeting) -> int:
    """Return the first turn that was asked about and whose speaker is here to answer; else 0."""
    return next(iter(_questions(meeting)), 0)


def those_asked(meeting: Meeting) -> tuple[int, ...]:
    """Return who answers a question before the stack goes on, in order."""
    floor = meeting.floor
    if not floor.questions and floor.turn is None and not floor.waiting:
        return ()
    return tuple([floor.heard[each] for each in _questions(meeting)])


def _questions(meeting: Meeting) -> tuple[int, ...]:
    """Return the turns that were asked about and can be answered, also one that is asked now."""
    floor, people = meeting.floor, meeting.people
    asked = list(floor.questions)
    for turn in turns_under_way(floor) if floor.turn is not None or floor.waiting else ():
        if turn.kind is TurnKind.CLARIFY and turn.answers:
            asked.append(turn.answers)  # the answer comes when the question ends
    return tuple([each for each in asked if people[floor.heard[each]].here]) if asked else ()


def point_of_process(floor: Floor) -> Entry | None:
    """Return the point of process that is heard first among those that wait."""
    points = (each for each in floor.stack.entries if each.kind is Kind.PROCESS)
    return min(points, key=lambda each: (rank_of(each), each.arrival), default=None)


def tally_at(meeting: Meeting, tick: int) -> Tally:
    """Return who had how much of the floor if the turns under way ended at a tick.

    Where neither budgets nor the order go by time it is the tally as it stands.
    """
    floor = meeting.floor
    timed = floor.stack.budgets != NO_BUDGETS or floor.stack.terms.by_time
    if floor.turn is None or not timed:
        return floor.tally
    return charged(meeting, floor.turn, tick)


def places_at(meeting: Meeting, tick: int) -> tuple[Place, ...]:
    """Return everybody who waits, in the order in which they will be called, with reasons."""
    return stack.queue(meeting.floor.stack, tally_at(meeting, tick))


def _kept(meeting: Meeting, turn: Turn | None) -> bool:
    """Tell whether a turn waits until a motion that interrupted it is settled."""
    return meeting.floor.rules.motions and kept_for(meeting, turn) is not None


def _by_motion(meeting: Meeting, step: Following) -> Following:
    """Return how the floor goes on where formal motions are made.

    Nobody speaks to what is to be voted on, or waits for somebody to second it.
    """
    formal = meeting.floor.rules.motions and not deciding(meeting)
    question = asked_now(meeting) if formal else None
    if question is None:
        return step
    turn = meeting.floor.turn
    speaks = turn is not None and kept_for(meeting, turn) is None
    waits = votes_on(meeting, question) or waits_for_second(meeting, question)
    if step.step is Step.CALLED and (step.kind is not TurnKind.STACK or not waits):
        return step
    ends = Step.TURN_ENDS if speaks else Step.SETTLE
    return Following(ends, entry=step.entry, why=step.why)


def _held(turn: Turn | None) -> tuple[int, TurnKind | None]:
    return (turn.person, turn.kind) if turn is not None else (0, None)


def _called(entry: Entry, *, back: bool = False) -> Following:
    return Following(Step.CALLED, entry.person, TURN_KINDS[entry.kind], entry, back=back)


def _back(floor: Floor) -> Following:
    """Return who is heard before or when the floor goes back: points of process come first."""
    point = point_of_process(floor)
    if point is not None:
        return _called(point, back=True)
    return Following(Step.GOES_BACK, *_held(floor.waiting[-1].turn), back=True)


def _in_round(floor: Floor, going: Round) -> Following:
    point = point_of_process(floor)
    if point is not None:
        return _called(point)
    if rounds.holder(going) is not None:
        going = rounds.spoke(going)
    person = rounds.upcoming(going)
    if person is not None:
        return Following(Step.CALLED, person, TurnKind.ROUND)
    return Following(Step.ROUND_ENDS if rounds.complete(going) else Step.CHOOSE)


def _from_stack(meeting: Meeting, tick: int) -> Following:
    floor = meeting.floor
    question = open_question(meeting)
    first = stack.first(floor.stack, tally_at(meeting, tick))
    if question and not (isinstance(first, Entry) and first.kind is Kind.PROCESS):
        return Following(Step.CALLED, floor.heard[question], TurnKind.ANSWER, question=question)
    if isinstance(first, Entry):
        return _called(first)
    return Following(Step.TURN_ENDS if floor.turn is not None else Step.NOBODY, why=first)
