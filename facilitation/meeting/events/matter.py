"""Events about proposals and their amendments."""

from __future__ import annotations

import msgspec

from facilitation.meeting.events.event import Area, Event
from facilitation.text.edits import Edit


class MatterEvent(Event, frozen=True, gc=False):
    """Something happened to a text."""

    writes = frozenset({Area.MATTER})
    reads = frozenset({Area.PEOPLE})


class ProposalMade(MatterEvent, frozen=True, gc=False):
    """A text was put before the meeting."""

    label: str
    title: str
    by: int
    text: str


class Rebased(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """An amendment that waits, against its target's new text.

    Where it could not be carried over, ``edit`` is None: the amendment is in conflict
    and keeps the text it was made for. An edit without hunks has become pointless.
    """

    label: str
    edit: Edit | None = None


class AmendmentMade(MatterEvent, frozen=True, gc=False):
    """A change to ``target`` was proposed; ``edit`` is against the target's present text."""

    label: str
    target: str
    by: int
    edit: Edit


class AmendmentSeconded(MatterEvent, frozen=True, gc=False):
    """A second person wants the amendment (or proposal) heard."""

    label: str
    by: int


class AmendmentAdopted(MatterEvent, frozen=True, gc=False):
    """The amendment was adopted: its target now reads ``text``.

    ``friendly`` where the proposer took it up; ``target_edit`` is the target's new
    edit where the target is itself an amendment; ``rebased`` are the amendments that
    wait on the same target.
    """

    label: str
    target: str
    text: str
    friendly: bool = False
    target_edit: Edit | None = None
    rebased: tuple[Rebased, ...] = ()


class AmendmentConfirmed(MatterEvent, frozen=True, gc=False):
    """Nobody objected to a friendly amendment."""

    label: str


class AmendmentMadeOrdinary(MatterEvent, frozen=True, gc=False):
    """Somebody objected to a friendly amendment: its target reads ``text`` again."""

    label: str
    target: str
    by: int
    text: str
    target_edit: Edit | None = None
    restored: tuple[Rebased, ...] = ()


class AmendmentRejected(MatterEvent, frozen=True, gc=False):
    """The amendment was rejected."""

    label: str


class MatterWithdrawn(MatterEvent, frozen=True, gc=False):
    """A proposal or an amendment was taken back by its mover."""

    label: str


class ProposalTakenUp(MatterEvent, frozen=True, gc=False):
    """The meeting turned to this proposal or amendment; the room sees it."""

    label: str
