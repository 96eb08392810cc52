"""What people say of the meeting itself, for whoever facilitates the next one.

The answers go along to the next meeting of the group (S3 *Evaluate Meetings*), and into papers,
without the names that were given with them.
"""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import Act, SpokenAct
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import decides, on_record
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.state import Evaluation, Meeting

_MOST = 200
"""More answers are not taken along."""


class Evaluate(SpokenAct, frozen=True):
    """Somebody says how the meeting was; empty: nobody is named with it."""

    text: str
    by: str = ""


class BringEvaluation(Act, frozen=True):
    """What was said of an earlier meeting is taken along, without names; ``source`` names it."""

    texts: tuple[str, ...]
    source: str = ""


class EvaluationGiven(Event, frozen=True, gc=False):
    """Somebody said how the meeting was (0: nobody is named)."""

    writes = frozenset({Area.MATTER})
    text: str
    person: int = 0


class EvaluationBrought(Event, frozen=True, gc=False):
    """This was said of an earlier meeting, and goes to whoever facilitates this one."""

    writes = frozenset({Area.MATTER})
    texts: tuple[str, ...]
    source: str = ""


@decides(on_record)
def _evaluate(case: Case, act: Evaluate) -> None:
    on_record(case)
    text = " ".join(act.text.split())
    if not text:
        case.refuse("TEXT_NEEDED", ('evaluate "What helped us"',))
    case.happen(EvaluationGiven(text, case.person(act.by, here=False).number if act.by else 0))


@decides()
def _bring(case: Case, act: BringEvaluation) -> None:
    texts = tuple(each for each in act.texts[:_MOST] if each.strip())
    if not texts:
        case.refuse("TEXT_NEEDED", ('evaluate "What helped us"',))
    case.happen(EvaluationBrought(texts, act.source))


def _given(meeting: Meeting, row: Recorded, event: EvaluationGiven) -> Meeting:
    said = Evaluation(event.text, event.person)
    return replace(meeting, evaluations=(*meeting.evaluations, said))


def _brought(meeting: Meeting, row: Recorded, event: EvaluationBrought) -> Meeting:
    return replace(meeting, said_before=event.texts)
