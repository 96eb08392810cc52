"""Which verbs can be used now, as the rules say, and why the others cannot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from facilitation.language.grammar import parse
from facilitation.language.verbs import every_verb
from facilitation.meeting.act import Act
from facilitation.meeting.outcome import Refusal

WhyNot = Callable[[Act], Refusal | None]
"""Says why nothing of an act's kind can be done now; None where it can be."""

Reasons = Mapping[str, Refusal | None]
"""For each name of a verb why it cannot be used now; None where it can be."""


class ReasonsNow:
    """The reasons of one state, worked out once however often it is asked, as at every key."""

    def __init__(self, why_not: WhyNot) -> None:
        """``why_not`` is asked of an act of every kind when the state has become another."""
        self._why_not = why_not
        self._state: object = None
        self._reasons: Reasons = {}

    def at(self, state: object) -> Reasons:
        """Return the reasons; ``state`` is equal as long as nothing has changed."""
        if state != self._state:
            self._state, self._reasons = state, reasons(self._why_not)
        return self._reasons


def reasons(why_not: WhyNot) -> Reasons:
    """Return why verbs cannot be used now; those that only check a script are not among them.

    A verb that means several acts can be used where one of them can be done.
    """
    return {name: _reason(acts, why_not) for name, acts in acts_of_verbs().items()}


def _reason(acts: tuple[Act, ...], why_not: WhyNot) -> Refusal | None:
    found = [why_not(each) for each in acts]
    return None if None in found else found[0]


@cache
def acts_of_verbs() -> Mapping[str, tuple[Act, ...]]:
    """Return for every name of a verb an act of each kind that it can mean."""
    found: dict[str, tuple[Act, ...]] = {}
    for verb in every_verb():
        act = parse(verb.example)
        if isinstance(act, Act):
            for name in (verb.name, *verb.aliases):
                found[name] = (*found.get(name, ()), act)
    return found
