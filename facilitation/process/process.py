"""A process as its data file describes it."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from facilitation.process.rules import Rules
from facilitation.process.version import called


class Level(StrEnum):
    """How much of a stage the record keeps (domain.md §2 *Record*)."""

    NONE = "none"
    OUTCOME = "outcome"
    THEMES = "themes"
    NOTES = "notes"


class StageOf(StrEnum):
    """What a stage belongs to: each item, the meeting as a whole (its opening), or both."""

    ITEM = "item"
    MEETING = "meeting"
    BOTH = "both"


FLOORS = ("open", "round", "stack", "presenter", "decision", "silence", "groups")
"""What a stage may do with the floor."""

END = "end"
"""What a stage names as ``next`` where nothing follows it."""


class Until(StrEnum):
    """What has to be so before the next stage begins; empty: whoever facilitates says."""

    ANY = ""
    ROUND = "round"
    DECIDED = "decided"
    HEARD = "heard"


class Juncture(StrEnum):
    """How a formal assembly stands: what its motions wait for."""

    NOTHING = "nothing"
    MOVED = "moved"
    CHAIR = "chair"
    DEBATE = "debate"
    CHANGE = "change"
    VOTE = "vote"
    RULED = "ruled"


class Stage(msgspec.Struct, frozen=True):
    """A named step of a process; ``floor`` is one of those in ``FLOORS``.

    ``length`` is how long a silence or small groups go on, and how long anything else is planned
    to take, in ms (0: open). ``promised`` is the level that
    people were told of in records which do not hold it, up to 0.3.0 (None: ``level``). ``part`` is
    what it belongs to: where there is no agenda, the meeting as a whole goes through those of an
    item, too. ``begins`` is the role that begins a round (empty: as the piece goes), ``may`` the
    role that speaks here (empty: everybody). ``next`` names the stages that may follow, the usual
    one first (none: the one below it; ``end``: nothing), ``until`` what has to be so before.
    ``names`` is whether people are proposed for a role here, with reasons. ``when`` are the moments
    of formal motions in which the meeting is in this stage, whichever was gone to.
    """

    name: str
    floor: str = "stack"
    level: Level = Level.NOTES
    promised: Level | None = None
    methods: tuple[str, ...] = ()
    length: int = 0
    part: StageOf = StageOf.ITEM
    begins: str = ""
    may: str = ""
    next: tuple[str, ...] = ()
    until: Until = Until.ANY
    names: bool = False
    when: tuple[Juncture, ...] = ()


class StageWords(msgspec.Struct, frozen=True):
    """What a stage is called, a line for newcomers, and a line that helps the facilitator.

    ``prompt`` is what a round of this stage asks (empty: whoever begins it says).
    """

    title: str
    room: str
    facilitator: str
    prompt: str = ""


class JunctureWords(msgspec.Struct, frozen=True):
    """What is said of a moment of formal motions, instead of what is said of its stage."""

    room: str
    facilitator: str = ""


class ProcessWords(msgspec.Struct, frozen=True):
    """What a process is called in one language, and two sentences about it.

    ``translated_by`` is who put it into this language; empty for English.
    """

    title: str
    about: str
    stages: dict[str, StageWords]
    translated_by: str = ""
    moments: dict[Juncture, JunctureWords] = {}


class Agreement(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who agreed on a group's own process, and when; ISO dates, ``until`` it is looked at again."""

    by: str = ""
    on: str = ""
    until: str = ""


class Process(msgspec.Struct, frozen=True):
    """A rule set with its stages; ``words`` by language code.

    ``motions`` says what formal motions are here otherwise, by their name (``every``: all of them).
    A group's own is ``name``d with its version (:mod:`facilitation.process.version`);
    ``version`` is that of the form of the file, ``revision`` counts how often it was saved, and
    ``picture`` is the shipped process whose picture it has.
    """

    name: str
    stages: tuple[Stage, ...]
    words: dict[str, ProcessWords]
    rules: Rules = Rules()
    aliases: tuple[str, ...] = ()
    rank: int = 100
    motions: dict[str, dict[str, bool | int | str]] = {}
    version: int = 1
    revision: int = 0
    picture: str = ""
    agreement: Agreement = Agreement()

    @property
    def called(self) -> str:
        return called(self.name)

    def stage(self, name: str) -> Stage | None:
        """Return the stage with this name; None: it has none."""
        return next((each for each in self.stages if each.name == name), None)

    def of_item(self, *, within: bool = False) -> tuple[Stage, ...]:
        """Return the stages of an item; ``within`` is whether the meeting goes through these, too.

        Then what belongs to both (an opening, a check-in) is held once, by the meeting.
        """
        own = tuple(each for each in self.stages if each.part is StageOf.ITEM)
        if within and own:
            return own
        there = tuple(each for each in self.stages if each.part is not StageOf.MEETING)
        return there or self.stages

    def closes(self, stage: Stage) -> bool:
        """Tell whether a stage of the meeting comes when its items are over."""
        last = max(
            (at for at, each in enumerate(self.stages) if each.part is StageOf.ITEM), default=0
        )
        return stage.part is not StageOf.ITEM and self.stages.index(stage) > last

    def of_meeting(self, *, agenda: bool) -> tuple[Stage, ...]:
        """Return the stages of the meeting as a whole; ``agenda`` is whether it has items."""
        return tuple(each for each in self.stages if not (agenda and each.part is StageOf.ITEM))

    def tongue(self, language: str) -> str:
        """Return the language in which it is told to who speaks this one: ``pt`` for ``pt_BR``."""
        wanted = (language, language.partition("_")[0], "en")
        return next((each for each in wanted if each in self.words), next(iter(self.words)))

    def spoken(self, language: str) -> ProcessWords:
        """Return the words in this language, else in English, else in any."""
        return self.words[self.tongue(language)]


def due(processes: Iterable[Process], day: str) -> tuple[Process, ...]:
    """Return those that are due on a ``day`` (ISO date), the longest due first."""
    found = [each for each in processes if each.agreement.until and each.agreement.until <= day]
    return tuple(sorted(found, key=lambda each: (each.agreement.until, each.called)))
