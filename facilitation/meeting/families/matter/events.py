"""Events about proposals and their amendments."""

import msgspec

from facilitation.meeting.event import Area, Event
from facilitation.text.changes import Edit, Hunk


class MatterEvent(Event, frozen=True, gc=False):
    """Something happened to a text, or to a change of one, which has this label."""

    writes = frozenset({Area.MATTER})
    reads = frozenset({Area.PEOPLE})
    label: str


class ProposalMade(MatterEvent, frozen=True, gc=False):
    """A text was put before the meeting; ``source`` names the file that it was read from.

    ``group`` is the one in whose name whoever speaks for it put it, where groups answer.
    In form 2 with ``sponsors``, ``because`` and ``source``, in form 3 with ``group``.
    """

    form = 3
    title: str
    by: int
    text: str
    sponsors: tuple[int, ...] = ()
    because: str = ""
    source: str = ""
    group: str = ""


class Past(msgspec.Struct, frozen=True, gc=False):
    """What a text has taken up since those who wait on it were made; see `text.changes.Origin`."""

    base: str
    adopted: tuple[Hunk, ...]
    back: tuple[Hunk, ...]


class Rebased(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """An amendment or a blank that waits, against its target's new text.

    Where it could not be carried over, ``edit`` is None: it is in conflict
    and keeps the text it was made for. An edit without hunks has become pointless.
    ``past`` is the place (from 1) among the pasts beside it of what the edit has come
    through: a thousand that wait together have one past (0: its own, in the edit).
    """

    label: str
    edit: Edit | None = None
    past: int = 0


class TextEvent(MatterEvent, frozen=True, gc=False):
    """A text reads otherwise from now on, and what waits on it was carried over."""

    rebased: tuple[Rebased, ...] = ()
    pasts: tuple[Past, ...] = ()


class AmendmentMade(MatterEvent, frozen=True, gc=False):
    """A change to ``target`` was proposed; ``edit`` is against the target's present text.

    ``degree`` is kept where amendments are nested deeper than is easily followed.
    ``group`` is the one in whose name it was put, as of a text.
    In form 2 with ``because``, ``sponsors`` and ``degree``, in form 3 with ``group``.
    """

    form = 3
    target: str
    by: int
    edit: Edit
    because: str = ""
    sponsors: tuple[int, ...] = ()
    degree: int = 0
    group: str = ""


class AmendmentSeconded(MatterEvent, frozen=True, gc=False):
    """A second person wants the amendment (or proposal) heard."""

    by: int


class AmendmentAdopted(MatterEvent, frozen=True, gc=False):
    """The amendment was adopted: its target now reads ``text``.

    ``friendly`` where the proposer took it up; ``target_edit`` is the target's new
    edit where the target is itself an amendment; ``rebased`` are the amendments that
    wait on the same target. In form 2 with ``pasts``.
    """

    form = 2
    target: str
    text: str
    friendly: bool = False
    target_edit: Edit | None = None
    rebased: tuple[Rebased, ...] = ()
    pasts: tuple[Past, ...] = ()


class AmendmentConfirmed(MatterEvent, frozen=True, gc=False):
    """Nobody objected to a friendly amendment."""


class AmendmentMadeOrdinary(MatterEvent, frozen=True, gc=False):
    """A friendly amendment is none any more: its target reads ``text`` again; form 2: ``pasts``."""

    form = 2
    target: str
    by: int
    text: str
    target_edit: Edit | None = None
    restored: tuple[Rebased, ...] = ()
    pasts: tuple[Past, ...] = ()


class AmendmentRejected(MatterEvent, frozen=True, gc=False):
    """The amendment was rejected."""


class MatterWithdrawn(MatterEvent, frozen=True, gc=False):
    """A proposal or an amendment was taken back by its mover."""


class ProposalTakenUp(MatterEvent, frozen=True, gc=False):
    """The meeting turned to this proposal or amendment; the room sees it."""
