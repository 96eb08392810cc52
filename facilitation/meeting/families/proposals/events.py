"""Events about a proposal besides its amendments."""

from facilitation.meeting.families.matter.events import MatterEvent, TextEvent


class NeedStated(MatterEvent, frozen=True, gc=False):
    """What drives the proposal was said; empty: it was taken away."""

    text: str


class ProposalExplained(MatterEvent, frozen=True, gc=False):
    """The proposal was explained; empty: the explanation was taken away."""

    text: str


class ProposalRetitled(MatterEvent, frozen=True, gc=False):
    """The proposal has another title."""

    title: str


class ProposalRevised(TextEvent, frozen=True, gc=False, kw_only=True):
    """A new version of the proposal was brought; it reads ``text``."""

    by: int
    text: str
    because: str = ""


class SponsorsNamed(MatterEvent, frozen=True, gc=False):
    """These people stand behind a proposal or an amendment, with those who did before."""

    people: tuple[int, ...]


class FileAttached(MatterEvent, frozen=True, gc=False):
    """A copy of a file is kept with the proposal; ``size`` in bytes, ``sha256`` in hex."""

    name: str
    size: int
    sha256: str
