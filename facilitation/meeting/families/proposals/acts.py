"""Acts about a proposal besides its amendments: its parts, its sponsors, its next version."""

from __future__ import annotations

from facilitation.meeting.act import RoomTextAct


class ProposeFrom(RoomTextAct, frozen=True):
    """Put the text of a file before the meeting; whoever can read files makes a Propose of it."""

    reads_a_file = True
    title: str
    by: str
    path: str
    sponsors: tuple[str, ...] = ()
    because: str = ""


class StateNeed(RoomTextAct, frozen=True):
    """Say what drives a proposal: the need it answers (S3 *Describe Organizational Drivers*).

    It is shown beside the text and is no part of it; an empty text takes it away.
    """

    text: str


class Explain(RoomTextAct, frozen=True):
    """Explain a proposal, beside the text and no part of it; or what became of a group's wish."""

    text: str


class Retitle(RoomTextAct, frozen=True):
    """Give a proposal another title."""

    title: str


class Revise(RoomTextAct, frozen=True):
    """Bring a new version of a proposal; without ``by`` the proposer does."""

    text: str
    by: str = ""
    because: str = ""


class Sponsor(RoomTextAct, frozen=True):
    """People stand behind a proposal or an amendment with its mover."""

    names: tuple[str, ...]


class AttachFile(RoomTextAct, frozen=True):
    """Keep a copy of a file with a proposal; whoever can read files makes an Attach of it."""

    reads_a_file = True
    path: str


class Attach(RoomTextAct, frozen=True):
    """A file that has been copied belongs to a proposal; ``size`` in bytes, ``sha256`` in hex."""

    name: str
    size: int
    sha256: str
