"""A formal motion: what it needs and may interrupt, as its data file says (domain.md §4)."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """The class of a motion: by rank, settled as it arises, or bringing something back."""

    PRIVILEGED = "privileged"
    SUBSIDIARY = "subsidiary"
    AMEND = "amend"
    MAIN = "main"
    INCIDENTAL = "incidental"
    AGAIN = "again"


class Needs(StrEnum):
    """What must be so for a motion to be made, besides its place among what is pending."""

    NOTHING = ""
    PENDING = "pending"
    TEXT = "text"
    """A text is immediately pending."""

    MATTER = "matter"
    """A text is before the meeting, whatever is pending on it."""

    RULING = "ruling"
    AWAY = "away"
    ADOPTED = "adopted"
    DECIDED = "decided"


class Interrupts(StrEnum):
    """Whether whoever has the floor may be interrupted by it."""

    NO = "no"
    YES = "yes"
    IF_URGENT = "if urgent"
    BEFORE_SPEECH = "before a speaker begins"


INTERRUPTING = (Interrupts.YES, Interrupts.IF_URGENT)
"""Whatever is so may be brought up while somebody else has the floor."""


class Debate(StrEnum):
    """Whether it is debated; as far as what it is about is, where that decides."""

    NO = "no"
    YES = "yes"
    AS_TARGET = "if target is"


class Vote(StrEnum):
    """What carries it; ``AGAINST``: a majority against overturns, and a tie sustains.

    ``UNLESS_TWO``: it is carried unless two members object.
    """

    MAJORITY = "majority"
    TWO_THIRDS = "two-thirds"
    CHAIR = "chair"
    DEMAND = "demand"
    AGAINST = "majority against"
    UNLESS_TWO = "unless two object"


class Reconsider(StrEnum):
    """Whether it can be voted on once more."""

    NO = "no"
    YES = "yes"
    IF_LOST = "if lost"
    IF_CARRIED = "if carried"
    UNEXECUTED = "as far as it is not carried out"
    UNTIL_BEGUN = "until the committee starts"


class Asks(StrEnum):
    """What stands behind its name in a line."""

    NOTHING = ""
    TEXT = "text"
    LENGTH = "length"
    LABEL = "label"
    SCOPE = "scope"
    """``all`` that is pending, or nothing: what is immediately pending."""


class Motion(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What a motion is and needs; a record keeps it with each motion that was made.

    ``rank`` is its place in the order of precedence (0: it has none), ``effect`` the code of what
    happens when it is carried (empty: nothing but that it is recorded). A motion that ``waits`` may
    be made at any time and is pending when nothing else is. ``mover`` is whether only whoever made
    the question may move it, ``named`` whether only processes that name it have it.
    """

    name: str
    kind: Kind
    rank: int = 0
    needs: Needs = Needs.NOTHING
    interrupts: Interrupts = Interrupts.NO
    second: bool = False
    debate: Debate = Debate.NO
    amend: bool = False
    vote: Vote = Vote.MAJORITY
    reconsider: Reconsider = Reconsider.NO
    waits: bool = False
    effect: str = ""
    mover: bool = False
    named: bool = False

    @property
    def is_by_name(self) -> bool:
        """Whether it is made by its name: texts are proposed, and changed, by their words."""
        return self.kind not in {Kind.MAIN, Kind.AMEND}


class MotionWords(msgspec.Struct, frozen=True):
    """What a motion is called in one language, and what becomes so when it is carried.

    ``translated_by`` is who put it into this language; empty for English.
    """

    title: str
    carried: str
    translated_by: str = ""


class Described(msgspec.Struct, frozen=True):
    """A motion as its file describes it: its rules, how it is called, and what it asks for.

    ``aliases`` are other beginnings of a line that mean it; ``words`` are by language, English
    always among them.
    """

    rules: Motion
    words: dict[str, MotionWords]
    aliases: tuple[str, ...] = ()
    asks: Asks = Asks.NOTHING

    @property
    def callings(self) -> tuple[str, ...]:
        """Every name it can be made by, in small letters."""
        return tuple(each.casefold() for each in (self.rules.name, *self.aliases))

    def spoken(self, language: str) -> MotionWords:
        """Return the words in this language (``pt_BR``, else ``pt``), else in English."""
        first = language.partition("_")[0]
        return self.words.get(language) or self.words.get(first) or self.words["en"]
