"""A refusal: why an act cannot be done, and what is possible now."""

from __future__ import annotations

import msgspec


class Refusal(msgspec.Struct, frozen=True):
    """A rule, or the state of things, says no.

    ``code`` says why in capitals (UNKNOWN_PERSON, STACK_CLOSED …), ``params`` names what
    it is about, ``possible`` lists lines or names that would be understood now.
    ``advice`` is whether people may overrule it (the record will say so). ``so`` says
    that what was asked for is so already: nothing is written, and nothing is wrong.
    """

    code: str
    params: tuple[tuple[str, str], ...] = ()
    possible: tuple[str, ...] = ()
    advice: bool = False
    so: bool = False

    def param(self, name: str) -> str:
        """Return one of the parameters, empty where it is not given."""
        return dict(self.params).get(name, "")


class Refused(Exception):  # noqa: N818 - it says what happened
    """Raised while deciding; carries the refusal to the one who decides."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal
