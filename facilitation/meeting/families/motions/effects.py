"""What a carried motion brings about, by the code that its data file gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from facilitation.decisions.review import read_date
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import do
from facilitation.meeting.deciding.rewording import reword
from facilitation.meeting.families.courses.acts import BringForward, Defer, LayAside, Refer
from facilitation.meeting.families.courses.events import MatterBroughtForward, MatterDeferred
from facilitation.meeting.families.matter.events import MatterWithdrawn
from facilitation.meeting.families.motions import events
from facilitation.meeting.families.motions.reconsidering import reopen
from facilitation.meeting.families.opening.acts import Adjourn
from facilitation.meeting.families.redrafting.acts import Divide
from facilitation.meeting.families.returning import TakeRecess
from facilitation.meeting.families.turns.acts import SetLimit
from facilitation.meeting.pending import key_of, ordered_by, pending, root_label
from facilitation.meeting.state import Moved
from facilitation.meeting.texts.lineage import Rest

Effect = Callable[[Case, Moved], object]


def bring_about(case: Case, moved: Moved) -> None:
    """Do what a carried motion says; one without an effect is in the record, and that is all."""
    effect = _EFFECTS.get(moved.motion.effect)
    if effect is not None:
        effect(case, moved)


def _order_vote(case: Case, moved: Moved) -> None:
    """End the debate on the question it was moved on, or on all that are pending."""
    questions = ordered_by(moved, pending(case.meeting))
    case.happen(events.VoteOrdered(tuple(key_of(each) for each in questions)))


def _postpone(case: Case, moved: Moved) -> None:
    """Put the question off to a day, or to what was said instead of one."""
    label = _text(case)
    if read_date(moved.detail) is not None:
        do(case, Defer(label, until=moved.detail))
    else:
        case.happen(MatterDeferred(label, Rest(to=moved.detail)))


def _reconsider(case: Case, moved: Moved) -> None:
    """Let a text, or a motion, be pending as before the vote, and take back what came of that."""
    if moved.about in case.meeting.amendments:
        reopen(case, moved.about)
        return
    if not moved.about.isdigit():
        case.happen(events.QuestionReopened(moved.about))
        return
    settled = (e for e in reversed(case.meeting.business.settled) if e.moved is not None)
    found = next((e for e in settled if e.moved and str(e.moved.made) == moved.about), None)
    if found is None or found.moved is None:
        return
    earlier, carried = found.moved, found.carried
    case.happen(events.MotionReopened(earlier.made, earlier.motion.name))
    undo = _UNDOING.get(earlier.motion.effect)
    if carried and undo is not None:
        undo(case, earlier)


def _limit_as_usual(case: Case, moved: Moved) -> None:
    process = case.context.processes.get(case.meeting.floor.process)
    do(case, SetLimit(process.rules.limit if process is not None else 0))


def _text(case: Case) -> str:
    """Return the proposal that is before the meeting; refuse where none is."""
    label = root_label(case.meeting)
    if not label:
        case.refuse("NOTHING_PENDING", ('propose P1 "Title" by NAME: "…"', "lost"))
    return label


_EFFECTS: Mapping[str, Effect] = MappingProxyType(
    {
        "adjourn": lambda case, _moved: do(case, Adjourn()),
        "recess": lambda case, moved: do(case, TakeRecess(moved.length)),
        "lay_aside": lambda case, _moved: do(case, LayAside(_text(case))),
        "order_vote": _order_vote,
        "limit_debate": lambda case, moved: do(case, SetLimit(moved.length)),
        "postpone": _postpone,
        "refer": lambda case, moved: do(case, Refer(_text(case), moved.detail)),
        "alter": lambda case, moved: case.happen(
            events.MotionAltered(int(moved.about), moved.detail, moved.length)
        ),
        "drop": lambda case, _moved: case.happen(events.QuestionDropped(_text(case))),
        "suspend": lambda case, moved: case.happen(events.RuleSuspended(moved.detail)),
        "divide": lambda case, moved: do(case, Divide(moved.about)),
        "withdraw": lambda case, moved: case.happen(MatterWithdrawn(moved.about)),
        "reword": lambda case, moved: reword(case, moved.about, moved.detail, moved.by),
        "bring_forward": lambda case, moved: do(case, BringForward(moved.about)),
        "reconsider": _reconsider,
    }
)

_UNDOING: Mapping[str, Effect] = MappingProxyType(
    {
        "limit_debate": _limit_as_usual,
        "postpone": lambda case, moved: do(case, BringForward(moved.on)),
        "refer": lambda case, moved: do(case, BringForward(moved.on)),
        "drop": lambda case, moved: case.happen(MatterBroughtForward(moved.on)),
    }
)

EFFECTS = frozenset({"", "rescind", "count", *_EFFECTS})
"""Every code that a motion's file may give; two of them come about when the motion is made."""
