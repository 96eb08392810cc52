"""What the record holds for minutes, put in the order in which minutes tell it."""

from __future__ import annotations

import msgspec

from facilitation.decisions.ratification import Asked, Reply
from facilitation.floor.turns import TurnKind
from facilitation.map import Map
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.deliberating import InputAsked
from facilitation.meeting.families.electorate.events import MandateGiven
from facilitation.meeting.families.formalities import MinutesApproved, NextConvened
from facilitation.meeting.groups.packet import Notice, SentMandate
from facilitation.meeting.notes.passages import Spans, covers
from facilitation.meeting.state import (
    CameAmendment,
    Decision,
    Evaluation,
    Meeting,
    TaskStatus,
    TemperatureCheck,
)
from facilitation.meeting.texts.lineage import Source
from facilitation.people.person import Person
from facilitation.process.process import Level
from facilitation.record.forgotten import Part


class Entry(msgspec.Struct):
    """Something the note-taker wrote, about a turn (0: about none) of an item.

    ``words`` are the passages in the speaker's own words, ``hidden`` those that are sensitive;
    ``asked`` is who asked that it be minuted (0: nobody).
    """

    number: int
    text: str
    words: Spans = ()
    turn: int = 0
    level: Level = Level.NOTES
    item: int = 0
    hidden: Spans = ()
    asked: int = 0

    @property
    def verbatim(self) -> bool:
        """Whether all of it is in the speaker's words."""
        return covers(self.words, 0, len(self.text))

    @property
    def sensitive(self) -> bool:
        """Whether none of it may be published."""
        return covers(self.hidden, 0, len(self.text))


class Spoken(msgspec.Struct):
    """A turn, with the people as they were when it began; ``off``: all of it off the record.

    ``parent`` is the turn it answered or interrupted (0: none). It was not ``held`` where somebody
    passed, or did not come. With ``sent`` somebody else read it out.
    """

    id: int
    person: int
    kind: TurnKind
    level: Level
    people: Map[int, Person]
    parent: int = 0
    off: bool = False
    held: bool = True
    sent: bool = False
    item: int = 0
    entries: list[Entry] = []


class RoundHeld(msgspec.Struct):
    """A round, with its number on the item and the turns that were taken while it went.

    ``listed`` is whether the group wants minutes to tell who had a turn, and who ``passed``. Where
    another level was agreed, or another sitting began, in the middle of it, what follows is a part
    of its own, with the turns ``before``; its prompt is empty where that was told. One that was
    ``broken_off`` has how many had had their turn, and of how many.
    """

    prompt: str
    level: Level
    number: int
    turns: list[Spoken] = []
    listed: bool = False
    passed: list[int] = []
    before: list[Spoken] = []
    broken_off: tuple[int, int] = (0, 0)


class Felt(msgspec.Struct):
    """A temperature check that was taken."""

    reading: TemperatureCheck


class EnoughShown(msgspec.Struct):
    """So many hands showed that enough was said, and so many that people wanted to go on."""

    yes: int
    no: int


class Bundled(msgspec.Struct):
    """These texts were carried at once, without debate; ``how`` that was agreed."""

    labels: tuple[str, ...]
    how: str = ""


class OffRecord(msgspec.Struct):
    """The record was interrupted here."""


class Reported(msgspec.Struct):
    """Small groups that people went into, and the line each brought back, by its number.

    ``question`` is what they were asked (empty: nothing was said).
    """

    groups: int
    level: Level
    question: str = ""
    lines: dict[int, str] = {}


class Prompted(msgspec.Struct):
    """A question that was put where everybody could see it."""

    text: str


class SittingOpened(msgspec.Struct):
    """Another sitting began while this was treated."""

    number: int
    at: int


class Levelled(msgspec.Struct):
    """How much is kept from here on, and how people agreed to that.

    While somebody was ``speaking`` it holds from the next turn on.
    """

    level: Level
    because: str
    speaking: bool = False


PartTold = (
    Entry
    | Spoken
    | RoundHeld
    | Felt
    | EnoughShown
    | Bundled
    | OffRecord
    | Reported
    | Prompted
    | SittingOpened
    | Levelled
)


class Switch(msgspec.Struct):
    """A change of process at a moment (wall-clock ms), or (``back``) the return to one.

    ``by`` is who proposed it (0: not said), ``agreed`` how it was agreed. With ``renewed`` a later
    version of the same process was taken up.
    """

    at: int
    process: str
    before: str
    keeper: int = 0
    because: str = ""
    by: int = 0
    agreed: str = ""
    back: bool = False
    for_good: bool = False
    renewed: bool = False


class Stretch(msgspec.Struct):
    """What happened while one stage of one process lasted, from one level or sitting to the next.

    ``switch`` is the change of process that it began with; ``agreed`` whether the level is what
    people agreed on, and not the process's own.
    """

    process: str
    stage: str
    level: Level
    parts: list[PartTold] = []
    switch: Switch | None = None
    agreed: bool = False


class Overruling(msgspec.Struct):
    """A rule that advised against something which people did all the same."""

    rule: str
    because: str
    params: tuple[tuple[str, str], ...]


class Moving(msgspec.Struct):
    """Somebody was put elsewhere in the stack, for a reason."""

    person: int
    to: int
    because: str
    people: Map[int, Person]


class Motioned(msgspec.Struct):
    """A formal motion, ``made`` at that place of the record, and what became of it.

    ``motion`` is its name (empty: a ruling that nobody asked for), ``carried`` None while it is
    pending; ``yes`` and ``no`` are 0 where nobody counted. ``ruling`` is how the chair ruled,
    ``granted`` whether it was granted, or well taken (None: the ruling did not say). ``at`` is when
    it was made, ``settled`` when it was settled, in wall-clock ms (0: it was not).
    ``effect`` is what it brings about when it is carried, ``about`` the label, or the place, of
    what it was made on. ``again``: it was voted on once more. ``group`` is the one in
    whose name it was made (empty: a person's own). ``ruled`` is the place of the ruling on it,
    ``appealed`` what it appeals against.
    """

    made: int
    motion: str
    by: int
    people: Map[int, Person]
    detail: str = ""
    length: int = 0
    because: str = ""
    carried: bool | None = None
    yes: int = 0
    no: int = 0
    ruling: str = ""
    reason: str = ""
    granted: bool | None = None
    at: int = 0
    settled: int = 0
    effect: str = ""
    about: str = ""
    again: bool = False
    group: str = ""
    abstain: int = 0
    ruled: int = 0
    appealed: Motioned | None = None


Ruling = Overruling | Moving | Motioned


class Incident(msgspec.Struct):
    """Something that happened while people decided, at a moment (wall-clock ms).

    ``meeting`` is the state after it, ``first`` what was counted before a recount.
    """

    at: int
    event: Event
    meeting: Meeting
    first: Decision | None = None


class Turned(msgspec.Struct):
    """A step in the course of a text, at a moment (wall-clock ms), with the state after it."""

    at: int
    event: Event
    meeting: Meeting


class Asking(msgspec.Struct):
    """One time that a decision was asked for, at a moment (wall-clock ms).

    ``decision`` and ``meeting`` are as they were when it ended, or, while it is not ``ended``,
    when it began. It ended without an outcome (``cleared``) where the text was changed.
    """

    at: int
    decision: Decision
    meeting: Meeting
    ended: bool = False
    cleared: bool = False
    incidents: list[Incident] = []


class Minuted(msgspec.Struct):
    """The minute of a decision as it was agreed on the spot at a moment (wall-clock ms).

    ``decision`` is what was decided as it stood then.
    """

    at: int
    text: str
    decision: Decision


class Taken(msgspec.Struct):
    """A task that somebody took on; ``entry`` is its place in the record.

    ``told`` is what was reported of it or why it was dropped, ``source`` the earlier meeting that
    left it.
    """

    owner: int
    task: str
    due: str
    item: int = 0
    hidden: Spans = ()
    entry: int = 0
    status: TaskStatus = TaskStatus.OPEN
    told: str = ""
    source: Source | None = None

    @property
    def sensitive(self) -> bool:
        return bool(self.hidden)


class Told(msgspec.Struct):
    """What somebody reported."""

    person: int
    text: str
    people: Map[int, Person]


class Treated(msgspec.Struct):
    """An agenda item as it was treated; number 0: what was outside the agenda.

    ``began`` is the place in the record at which it was first taken up. ``questions`` are the
    labels of what was asked without a text, ``lots`` the places of the lots among those of the
    meeting. ``unanswered`` are those who were asked to explain something and did not answer.
    """

    number: int
    began: int = 0
    processes: list[str] = []
    switches: list[Switch] = []
    stretches: list[Stretch] = []
    labels: list[str] = []
    questions: list[str] = []
    lots: list[int] = []
    agreed: list[Entry] = []
    reports: list[Told] = []
    tasks: list[Taken] = []
    points: list[Spoken] = []
    unanswered: list[int] = []
    rulings: list[Ruling] = []
    themes: list[int] = []


class Pausing(msgspec.Struct):
    """A break between two moments (wall-clock ms); ``until`` 0: it has not ended.

    ``back`` is who was noted as back when it ended, of so many ``called`` back (0: not noted).
    """

    began: int
    until: int = 0
    back: tuple[int, ...] = ()
    called: int = 0


class Sitting(msgspec.Struct):
    """One sitting of a meeting; a meeting of one day has one.

    ``opened`` and ``closed`` are moments (wall-clock ms; 0: not yet); it was adjourned ``until`` an
    ISO date (and time; empty: nobody said). ``came`` are those who were here in it, in the order in
    which they came; ``joined`` came when it was ``under_way``, ``gone`` left and did not come back,
    ``late`` came back after it had gone on without them, each with the moment; ``without`` are
    those it went on without after a break who are not back.
    """

    opened: int
    closed: int = 0
    until: str = ""
    under_way: bool = False
    breaks: list[Pausing] = []
    came: dict[int, None] = {}
    joined: dict[int, int] = {}
    gone: dict[int, int] = {}
    late: dict[int, int] = {}
    without: set[int] = set()


class Recalled(msgspec.Struct, frozen=True):
    """Somebody's ``role``, or their delegation of a ``group``, was ended for a reason."""

    person: int
    because: str
    role: str = ""
    group: str = ""


class Gathered(msgspec.Struct):
    """All of it, with the state at the end; ``asked`` and ``courses`` by the label of the text.

    ``sittings`` are those of all days. ``kind`` is the meeting's, in the body's own words;
    ``approved`` are the earlier minutes that were, ``convened`` is when the body meets again.
    ``spokes`` spoke for a group, ``alternates``
    where a spoke was away, ``recalled`` are those whose role or delegation was ended,
    ``evaluations`` what was said of the meeting, ``ratifying`` who was asked to ratify which text,
    ``replied`` what groups said to texts here (each with the label, empty: one that is not here),
    ``notices`` what was needed, offered and announced,
    ``wishes`` what groups would change here, or were told of that,
    ``mandates`` are what people were mandated to, each by the person, ``sent`` what came with
    packets, ``calls`` what groups were asked ahead. ``forgotten`` is what is not in the record any
    more, each part with the ISO day since.
    ``late`` is what was written after the close. ``closed`` is a moment (wall-clock ms; 0: not
    yet). ``rules`` are what the group set, by what each is about, the last word on each;
    ``floor_rules`` those that hold for the present floor only. ``sealed`` is where the minutes were
    approved, or the last row since; ``minuted`` are those agreed on the spot, by the decision's id.
    """

    meeting: Meeting
    items: dict[int, Treated] = {}
    asked: dict[str, list[Asking]] = {}
    courses: dict[str, list[Turned]] = {}
    sittings: list[Sitting] = []
    roles: dict[str, list[int]] = {}
    kind: str = ""
    approved: list[MinutesApproved] = []
    convened: NextConvened | None = None
    spokes: dict[int, str] = {}
    alternates: dict[int, str] = {}
    recalled: list[Recalled] = []
    evaluations: list[Evaluation] = []
    ratifying: dict[str, Asked] = {}
    replied: list[tuple[str, Reply]] = []
    notices: list[Notice] = []
    forgotten: dict[Part, str] = {}
    wishes: list[CameAmendment] = []
    mandates: dict[int, MandateGiven] = {}
    sent: list[SentMandate] = []
    calls: list[InputAsked] = []
    parked: list[Entry] = []
    late: list[Entry] = []
    late_tasks: list[Taken] = []
    rules: dict[tuple[str, str], Recorded] = {}
    floor_rules: dict[tuple[str, str], Recorded] = {}
    closed: int = 0
    sealed: Recorded | None = None
    minuted: dict[int, Minuted] = {}

    @property
    def came(self) -> dict[int, None]:
        """Those who were ever here, in the order in which they came."""
        return {person: None for sitting in self.sittings for person in sitting.came}
