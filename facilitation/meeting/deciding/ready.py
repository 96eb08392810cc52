"""What an act needs of the state, whatever it says: asked before deciding, and by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import Any, TypeVar

from facilitation.floor.turns import Turn
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Case, Decider
from facilitation.meeting.deciding.offering import to_speak
from facilitation.meeting.event import kinds_given
from facilitation.meeting.families import parts
from facilitation.meeting.outcome import Refusal, Refused

Ready = Callable[[Case, Any], object]
"""Refuses where no act of its kind could be done, whomever and whatever it names.

It looks at nothing of the act but what its verb has settled, such as the answer of *yes*.
"""

Each = TypeVar("Each")


class Question(Case):
    """A case that is only asked about: what is advised against could be done all the same."""

    def advise(self, code: str, possible: Iterable[str] = (), **params: object) -> None:
        """Pass by: people may overrule advice."""


class Rule:
    """A decider, with what its acts need of the state: it uses what ``ready`` checks, too.

    Without ``ready`` they can always be tried; what says nothing is asked about by trying.
    """

    def __init__(self, decide: Decider, ready: Ready | None) -> None:
        self.decide = decide
        self.ready = ready
        self.acts = kinds_given(decide, "act")

    def __call__(self, case: Case, act: Act) -> None:
        """Decide an act; what is said to be impossible is refused in any case.

        The decider is heard all the same: it may say why not in the words of this very act.
        """
        not_now = asked(case, act, self.ready) if self.ready is not None else None
        self.decide(case, act)
        if not_now is not None:
            raise Refused(not_now)


def decides(ready: Ready | None = None) -> Callable[[Decider], Rule]:
    """Say that a function of ``case`` and ``act`` decides such acts, and what they need."""
    return lambda decide: Rule(decide, ready)


def rules_of(part: ModuleType) -> Mapping[type[Act], Rule]:
    """Return who decides which act in a part of a family."""
    rules = (each for each in vars(part).values() if isinstance(each, Rule))
    return {act: each for each in rules for act in each.acts}


def asked(case: Case, act: Act, ready: Ready) -> Refusal | None:
    """Return why an act is not ready in a case, which does not change; None where it is."""
    try:
        ready(Question(case.meeting, case.next_seq - 1, case.context), act)
    except Refused as refused:
        return refused.refusal
    return None


def some(candidates: Iterable[Each], check: Callable[[Each], object]) -> None:
    """Let pass what one of the candidates at least would be let through with.

    Raises Refused: none of them; the refusal is that of the first. Nothing where there is none.
    """
    first: Refused | None = None
    for each in candidates:
        try:
            check(each)
        except Refused as refused:
            first = first or refused
        else:
            return
    if first is not None:
        raise first


def both(one: Ready, other: Ready) -> Ready:
    return lambda case, act: (one(case, act), other(case, act))


def either(one: Ready, other: Ready) -> Ready:
    return lambda case, act: some((one, other), lambda each: each(case, act))


def some_text(case: Case, check: Callable[[Case, str], object]) -> None:
    """Refuse where no proposal or amendment passes a check."""
    labels = case.meeting.labels
    if not labels:
        case.refuse("UNKNOWN_LABEL", ('propose P1 "Title" by NAME',))
    some(labels, lambda label: check(case, label))


def of_texts(check: Callable[[Case, str], object]) -> Ready:
    """Return what is ready where a proposal or an amendment passes a check."""
    return lambda case, _: some_text(case, check)


def speaking(case: Case, _act: object = None) -> Turn:
    """Return the present turn, or refuse."""
    turn = case.meeting.floor.turn
    if turn is None:
        case.refuse("NOBODY_SPEAKING", to_speak(case))
    return turn


def on_record(case: Case, _act: object = None) -> None:
    """Refuse to keep what was said while people trust that nothing is kept."""
    if case.meeting.off_record:
        case.refuse("OFF_RECORD", ("on record",))


def anybody_known(case: Case, _act: object = None) -> None:
    if not case.meeting.people:
        case.refuse("NOBODY_HERE", ("arrive NAME",))


def anybody_here(case: Case, _act: object = None) -> None:
    anybody_else(case, 0, "NOBODY_HERE", ("arrive NAME",))


def anybody_else(case: Case, person: int, code: str, possible: tuple[str, ...]) -> None:
    """Refuse with a code where nobody is here but one person."""
    for each in case.meeting.people.values():
        if each.here and each.number != person:
            break
    else:
        case.refuse(code, possible)


def do(case: Case, act: Act) -> None:
    """Decide an act of another family in the same case; what it refuses, the whole act refuses."""
    for part in parts("deciding", of=type(act).__module__):
        decider = rules_of(part).get(type(act))
        if decider is not None:
            decider(case, act)
            return
