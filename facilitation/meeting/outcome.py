"""What came of an act; a refusal says why it cannot be done, and what is possible now."""

from __future__ import annotations

import msgspec

from facilitation.meeting.act import Act
from facilitation.meeting.event import Recorded
from facilitation.record.journal import StorageFault


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
        return dict(self.params).get(name, "")


class Refused(Exception):  # noqa: N818 - it says what happened
    """Raised while deciding; carries the refusal to the one who decides."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


class Outcome(msgspec.Struct, frozen=True):
    """Done with the rows it became, refused by a rule, or troubled because the world said no.

    Exactly one of the three; an outcome is true where the act was done. ``act`` is the act as it
    was done: with what was in the file that it names.
    """

    rows: tuple[Recorded, ...] = ()
    refusal: Refusal | None = None
    fault: StorageFault | None = None
    act: Act | None = None

    def __bool__(self) -> bool:
        """Whether it is in the record now."""
        return self.refusal is None and self.fault is None

    @property
    def so(self) -> bool:
        """Whether what was asked for is so now: done, or so already."""
        return self.fault is None and (self.refusal is None or self.refusal.so)
