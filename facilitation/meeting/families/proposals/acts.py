"""Acts about a proposal besides its amendments: its parts, its sponsors, its next version."""

from __future__ import annotations

from facilitation.meeting.act import RoomAct


class ProposeFrom(RoomAct, frozen=True):
    """Put the text of a file before the meeting; whoever can read files makes a Propose of it."""

    label: str
    title: str
    by: str
    path: str
    sponsors: tuple[str, ...] = ()
    because: str = ""


class StateNeed(RoomAct, frozen=True):
    """Say what drives a proposal: the need it answers (S3 *Describe Organizational Drivers*).

    It is shown beside the text and is no part of it; an empty text takes it away.
    """

    label: str
    text: str


class Explain(RoomAct, frozen=True):
    """Explain a proposal; shown beside the text and no part of it."""

    label: str
    text: str


class Retitle(RoomAct, frozen=True):
    """Give a proposal another title."""

    label: str
    title: str


class Revise(RoomAct, frozen=True):
    """Bring a new version of a proposal; without ``by`` the proposer does."""

    label: str
    text: str
    by: str = ""
    because: str = ""


class Sponsor(RoomAct, frozen=True):
    """People stand behind a proposal or an amendment with its mover."""

    label: str
    names: tuple[str, ...]


class AttachFile(RoomAct, frozen=True):
    """Keep a copy of a file with a proposal; whoever can read files makes an Attach of it."""

    label: str
    path: str


class Attach(RoomAct, frozen=True):
    """A file that has been copied belongs to a proposal; ``size`` in bytes, ``sha256`` in hex."""

    label: str
    name: str
    size: int
    sha256: str
