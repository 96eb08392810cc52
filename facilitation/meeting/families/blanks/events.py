"""Events about blanks to be filled."""

import msgspec

from facilitation.meeting.families.matter.events import MatterEvent, TextEvent
from facilitation.text.changes import Edit


class Suggested(msgspec.Struct, frozen=True, gc=False):
    """A suggestion, and who made it (0: it stood in the text)."""

    words: str
    by: int = 0


class BlankMade(TextEvent, frozen=True, gc=False, kw_only=True):
    """A blank was made in a proposal, which reads ``text``; ``edit`` marks its place there.

    ``suggestions`` are the words that stood there and those of the amendments that wanted
    others in their place, ``gathered``.
    """

    target: str
    by: int
    text: str
    edit: Edit
    suggestions: tuple[Suggested, ...] = ()
    gathered: tuple[str, ...] = ()


class BlankSuggested(MatterEvent, frozen=True, gc=False):
    """Somebody suggested what to fill a blank with."""

    words: str
    by: int


class SuggestionLost(MatterEvent, frozen=True, gc=False):
    """No majority was for filling a blank so."""

    words: str
    yes: int
    no: int


class BlankFilled(TextEvent, frozen=True, gc=False, kw_only=True):
    """A blank was filled; its proposal reads ``text``. ``counted`` are yes and no, if counted."""

    target: str
    words: str
    text: str
    counted: tuple[int, int] | None = None
