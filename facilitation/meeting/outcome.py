"""What came of an act."""

from __future__ import annotations

import msgspec

from facilitation.meeting.act import Act
from facilitation.meeting.event import Recorded
from facilitation.meeting.refusal import Refusal
from facilitation.record.journal import StorageFault


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
        return bool(self) or (self.refusal is not None and self.refusal.so)
