"""The state of a meeting: what the record adds up to at one moment.

Everything here is immutable; :mod:`facilitation.meeting.applying` makes the next state from an
event. What can be computed is computed (:mod:`~facilitation.meeting.reading`), not stored.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from facilitation.decisions.answers import Answer, Given, Secrecy
from facilitation.decisions.ballots import Ballot
from facilitation.decisions.fractions import Share
from facilitation.decisions.mandates import MandateTerms
from facilitation.decisions.ratification import Asked as RatificationAsked
from facilitation.decisions.ratification import Reply
from facilitation.decisions.temperature import Temperature
from facilitation.decisions.terms import Chair, Terms
from facilitation.decisions.verdicts import Verdict
from facilitation.floor.entries import Entry
from facilitation.floor.rounds import Round
from facilitation.floor.signals import DEFAULT_SIGNALS, Signal
from facilitation.floor.stack import Stack
from facilitation.floor.tally import Tally
from facilitation.floor.turns import Turn
from facilitation.map import Map
from facilitation.meeting.families.approval.events import MinutesCorrected
from facilitation.meeting.groups.packet import (
    Call,
    Contribution,
    GroupResult,
    Notice,
    Origin,
    SentAmendment,
    SentMandate,
    SentTask,
)
from facilitation.meeting.naming import Naming
from facilitation.meeting.notes.passages import WHOLE, Spans
from facilitation.meeting.texts.lineage import Earlier, Predecessor, Rest, Source
from facilitation.people.person import Person
from facilitation.process.catalogue import OPEN_FLOOR
from facilitation.process.motion import Motion
from facilitation.process.rules import Rules
from facilitation.record.attachments import Attachment
from facilitation.text.changes import Edit


class Opening(msgspec.Struct, frozen=True, gc=False):
    """What the meeting is called; ``at`` is when the record began, in wall-clock ms.

    ``zone`` is how many minutes the clock on the wall is ahead of UTC, ``process`` the one that
    items have where nothing else is said. ``held`` is the ISO date on which one began that was made
    ahead for ``on``.
    """

    title: str
    body: str
    on: str
    place: str
    at: int
    zone: int = 0
    process: str = ""
    held: str = ""

    @property
    def day(self) -> str:
        """The ISO date of the meeting: that of its begin, else the one said; empty: none was."""
        return self.held or self.on[: len("2026-12-08")]


class Asked(msgspec.Struct, frozen=True, gc=False):
    """A question that was sent ahead; ``by`` is who sent it (0: not said)."""

    text: str
    by: int = 0


class Rested(msgspec.Struct, frozen=True, gc=False):
    """Left for another meeting, ``until`` an ISO date (empty: the next one)."""

    until: str = ""
    because: str = ""


class Plan(msgspec.Struct, frozen=True, gc=False):
    """How an agenda item is planned, beside its time.

    ``within`` is the number of the item that it is part of (0: of none), ``presenter`` a person (0:
    nobody), ``hour`` the minute of the day before which it does not begin, ``needed`` whether it is
    treated even where time runs out, ``questions`` were sent ahead. ``origin`` is the earlier
    meeting that it comes from, ``reading`` which reading this one is. ``rest`` is where it was left
    for another meeting, ``again`` where it comes a second time there.
    """

    within: int = 0
    presenter: int = 0
    hour: int | None = None
    needed: bool = False
    questions: tuple[Asked, ...] = ()
    origin: str = ""
    reading: int = 1
    rest: Rested | None = None
    again: Rested | None = None


class Item(msgspec.Struct, frozen=True, gc=False):
    """An agenda item; ``length`` planned and ``spent`` in ms, ``began`` a tick (None: not now).

    ``purpose`` is inform, discuss, decide or settle; empty where nobody said. ``own`` is whether
    the process was said for this item; else it is the meeting's. ``since`` is when it was taken up
    last, in wall-clock ms.
    """

    number: int
    title: str
    process: str = ""
    length: int = 0
    spent: int = 0
    began: int | None = None
    done: bool = False
    purpose: str = ""
    own: bool = False
    plan: Plan = Plan()
    since: int = 0


class Bundle(msgspec.Struct, frozen=True):
    """What needs no debate: the texts in it, those ``pulled`` out, and who ``asked`` for which."""

    title: str = ""
    labels: tuple[str, ...] = ()
    pulled: tuple[str, ...] = ()
    asked: Map[str, tuple[int, ...]] = Map()


class Enough(msgspec.Struct, frozen=True, gc=False):
    """“Enough said?” was asked on an item, in a stage, after so many turns.

    ``yes`` and ``no`` are the hands (None: nobody has counted).
    """

    item: int
    stage: str
    heard: int
    yes: int | None = None
    no: int | None = None

    @property
    def open(self) -> bool:
        return self.yes is None


class AgendaAgreed(msgspec.Struct, frozen=True, gc=False):
    """The meeting agreed to its agenda at a moment (wall-clock ms); ``how`` it did, if said.

    ``items`` are those that stood there, by their numbers, in their order.
    """

    at: int
    how: str = ""
    items: tuple[int, ...] = ()


class Interrupted(msgspec.Struct, frozen=True, gc=False):
    """A turn that waits while another one goes before; ``running`` is whether its clock ran."""

    turn: Turn
    running: bool


class Called(msgspec.Struct, frozen=True, gc=False):
    """What was so before ``turn`` began: the entry that was called, and who had how many turns."""

    turn: int
    entry: Entry
    tally: Tally


class Floor(msgspec.Struct, frozen=True):
    """Who speaks and who waits, under the process in force.

    ``turn`` is the present turn, ``waiting`` those it interrupted (the newest last), ``last`` the
    turn that ended last, ``last_main`` the last one that may be answered directly, ``last_round``
    the round that ended last. ``heard`` tells whose turn a turn was, ``questions`` the turns about
    which a clarifying question was asked and not answered yet. ``limit`` is the ms a turn gets (0:
    no limit). ``called`` is what was so before the present turn of the stack began, in case nobody
    comes. ``tally`` counts within the scope that the group chose. ``rounds_before`` are the rounds
    before this stage, ``entered`` is the number of the event by which it began (0: with the
    process). ``level`` is how much of this stage is kept, as the record says it (empty: it does
    not). ``grouped`` is the stage in which people talked in small groups last. ``because`` is why
    the process was changed to this one, ``proposed`` who wanted it (0: not said), ``agreed`` how
    that was agreed. ``for_now`` is whether it was changed to for a while: left empty, it has ended.
    ``matter`` and ``taken`` are what the meeting was about when this floor was left.
    """

    process: str = OPEN_FLOOR
    stage: str = ""
    rules: Rules = Rules()
    stack: Stack = Stack()
    tally: Tally = Tally()
    turn: Turn | None = None
    waiting: tuple[Interrupted, ...] = ()
    last: Turn | None = None
    last_main: Turn | None = None
    heard: Map[int, int] = Map()
    questions: tuple[int, ...] = ()
    round: Round | None = None
    rounds: int = 0
    rounds_before: int = 0
    entered: int = 0
    last_round: Round | None = None
    limit: int = 0
    hard: bool = False
    keeper: int = 0
    because: str = ""
    proposed: int = 0
    agreed: str = ""
    for_now: bool = False
    matter: str = ""
    taken: str = ""
    called: Called | None = None
    level: str = ""
    grouped: str = ""


class Counts(msgspec.Struct, frozen=True):
    """Whose turns count; :mod:`facilitation.meeting.floor.figures` adds them up.

    ``scope`` says which the stack counts: those on the item, in the meeting or in the series.
    ``item`` is the item that is counted now (0: none), ``items`` are the turns on each item left,
    ``before`` those in the meeting but on other items than the present one, ``carried`` those of
    earlier meetings by their titles. ``last`` is the tick at which each person's last turn ended.
    """

    scope: str = "item"
    items: Map[int, Tally] = Map()
    before: Tally = Tally()
    item: int = 0
    carried: Map[str, Tally] = Map()
    last: Map[int, int] = Map()


class Fate(StrEnum):
    """What became of a proposal or an amendment; it lapses where its target was settled.

    One that was merged or divided lives on in others. One that was laid aside, put off or referred
    is not before the meeting until it is brought forward.
    """

    OPEN = "open"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    MERGED = "merged"
    DIVIDED = "divided"
    LAID_ASIDE = "laid_aside"
    DEFERRED = "deferred"
    REFERRED = "referred"


AWAY = frozenset({Fate.LAID_ASIDE, Fate.DEFERRED, Fate.REFERRED})
"""What a text can be brought forward from."""


class Making(StrEnum):
    """How a wording of a proposal came about."""

    PROPOSED = "proposed"
    AMENDED = "amended"
    OBJECTED = "objected"
    REVISED = "revised"
    CORRECTED = "corrected"
    BLANKED = "blanked"
    FILLED = "filled"
    DIVIDED = "divided"
    REOPENED = "reopened"


class Version(msgspec.Struct, frozen=True, gc=False):
    """One wording of a proposal; ``amendment`` made it (empty: none did).

    ``amendment`` is the label of a blank where one was made or filled, of the proposal where that
    was divided. ``how`` says what was done, ``by`` who revised or corrected (0: nobody is named),
    ``because`` why; ``made`` is its place in the record (0: in a record that did not keep it).
    """

    id: str
    text: str
    amendment: str = ""
    how: Making = Making.PROPOSED
    by: int = 0
    because: str = ""
    made: int = 0


class Proposal(msgspec.Struct, frozen=True, gc=False):
    """A text before the meeting, with all its wordings, the newest last.

    ``need`` (what drives it) and ``explanation`` are shown beside the text and are no part of it;
    ``source`` names the file that the first wording was read from. ``rest`` is where it is while it
    is not before the meeting, ``earlier`` what another meeting did with it, ``predecessor`` the
    decision that it would amend, rescind or replace, ``into`` the questions it was divided into.
    ``group`` is the one in whose name it was put (empty: a person's own).
    """

    label: str
    title: str
    by: int
    item: int
    versions: tuple[Version, ...]
    fate: Fate = Fate.OPEN
    seconded: int = 0
    review: str = ""
    need: str = ""
    explanation: str = ""
    because: str = ""
    sponsors: tuple[int, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    source: str = ""
    rest: Rest | None = None
    earlier: Earlier | None = None
    predecessor: Predecessor | None = None
    into: tuple[str, ...] = ()
    group: str = ""

    @property
    def text(self) -> str:
        """The wording that stands now."""
        return self.versions[-1].text

    @property
    def version(self) -> str:
        return self.versions[-1].id


class Draft(msgspec.Struct, frozen=True, gc=False):
    """An earlier wording of an amendment: its ``edit`` against ``base``, by whom, and why."""

    base: str
    edit: Edit
    by: int
    because: str = ""


class Amendment(msgspec.Struct, frozen=True, gc=False):
    """A proposed change; ``edit`` is against ``base``, the text of its target then.

    ``conflict`` names what changed the target in the same place: an adopted amendment, a blank, or
    the target itself where it was revised or corrected; ``confirmed`` is whether nobody objected to
    a friendly one, ``objected`` who did. ``replaced`` is the target's edit before this one was
    adopted into it, ``earlier`` the base and edit before this one was last carried over: an
    objection to a friendly amendment brings both back. ``drafts`` are its earlier wordings.
    ``parts`` are the amendments it was merged of, or the one it was divided from; ``into`` those it
    lives on in. ``group`` is the one in whose name it was put (empty: a person's own).
    """

    label: str
    target: str
    by: int
    made: int
    base: str
    edit: Edit
    fate: Fate = Fate.OPEN
    seconded: int = 0
    friendly: bool = False
    confirmed: bool = False
    conflict: str = ""
    objected: int = 0
    replaced: Edit | None = None
    earlier: tuple[str, Edit] | None = None
    because: str = ""
    sponsors: tuple[int, ...] = ()
    drafts: tuple[Draft, ...] = ()
    parts: tuple[str, ...] = ()
    into: tuple[str, ...] = ()
    group: str = ""


class Suggestion(msgspec.Struct, frozen=True, gc=False):
    """What a blank might be filled with; ``lost`` once a majority was not for it (yes, no)."""

    words: str
    by: int = 0
    lost: tuple[int, int] | None = None


class Blank(msgspec.Struct, frozen=True, gc=False):
    """A place in a proposal that waits for words; ``edit`` marks it in ``base``.

    It is carried over to later texts as an amendment is; ``conflict`` names what took
    its place away. ``filled`` are the words that fill it, ``counted`` yes and no, if counted.
    """

    label: str
    target: str
    by: int
    made: int
    base: str
    edit: Edit
    suggestions: tuple[Suggestion, ...] = ()
    filled: str = ""
    counted: tuple[int, int] | None = None
    conflict: str = ""
    earlier: tuple[str, Edit] | None = None

    @property
    def open(self) -> bool:
        return not self.filled and not self.conflict


class Paper(msgspec.Struct, frozen=True, gc=False):
    """A paper from the box as it was typed, and once more (None: not yet)."""

    first: Ballot | None = None
    again: Ballot | None = None


class Decision(msgspec.Struct, frozen=True):
    """A question put to the meeting, with the answers given so far.

    ``afresh`` is whether everybody is asked again because the text has changed.
    ``counted`` are answers counted by hand (None: they are given by name). ``question`` is
    asked where there is no text, ``options`` are what a poll chooses among; its answers are
    ``ballots`` by person and ``papers`` by number, of which ``handed_out`` were given to
    people (None: nobody counted). The rest is the electorate as it was at the opening, with
    who was ``recused`` since. ``closed`` is when it was closed, in wall-clock ms (0: it is open),
    ``item`` the number of the item on which it was opened (0: none). Where groups answer,
    ``spoken_for`` tells for which group each of the electorate stands.
    """

    id: int
    subject: str
    version: str
    method: str
    terms: Terms
    electorate: tuple[int, ...]
    present: int
    entitled: int
    process: str
    given: Map[int, Given]
    counted: tuple[tuple[Answer, int], ...] | None = None
    verdict: Verdict | None = None
    afresh: bool = False
    question: str = ""
    options: tuple[str, ...] = ()
    secrecy: Secrecy = Secrecy.OPEN
    hidden: bool = False
    weights: Map[int, int] = Map()
    groups: Map[int, str] = Map()
    group_votes: Map[str, int] = Map()
    recused: frozenset[int] = frozenset()
    ballots: Map[int, Ballot] = Map()
    papers: Map[int, Paper] = Map()
    handed_out: int | None = None
    closed: int = 0
    item: int = 0
    spoken_for: Map[int, str] = Map()


class Lot(msgspec.Struct, frozen=True, gc=False):
    """People drawn by lot; ``drawn`` None: it is published and not drawn yet."""

    purpose: str
    places: int
    people: tuple[int, ...]
    seed: str
    alternates: int = 0
    most_of_a_group: int = 0
    drawn: tuple[int, ...] | None = None
    stand_by: tuple[int, ...] = ()


class Mandate(msgspec.Struct, frozen=True, gc=False):
    """What somebody was sent with: ``alternate`` goes where they cannot (0: nobody).

    ``on`` is the ISO date on which it was given, ``number`` the number of that event; ``kept`` is
    whether that was at an earlier meeting.
    """

    text: str
    terms: MandateTerms = MandateTerms()
    alternate: int = 0
    on: str = ""
    number: int = 0
    kept: bool = False


class Franchise(msgspec.Struct, frozen=True):
    """What was settled about votes before anybody is asked.

    ``weights`` are the votes of those who have not just one, ``group_votes`` those of a
    group's delegates, ``home`` how groups voted at home, ``mandates`` what people are
    mandated to, ``sent`` the mandates that came with packets and those of this group that ended,
    ``chair`` what the chair's vote is worth, ``terms`` how methods are meant here.
    ``quorate`` is whether enough were here when it was last looked at.
    """

    weights: Map[int, int] = Map()
    group_votes: Map[str, int] = Map()
    home: Map[str, tuple[tuple[Answer, int], ...]] = Map()
    mandates: Map[int, Mandate] = Map()
    sent: tuple[SentMandate, ...] = ()
    chair: Chair = Chair.ORDINARY
    terms: Map[str, tuple[str, ...]] = Map()
    quorate: bool = True


class TemperatureCheck(msgspec.Struct, frozen=True, gc=False):
    """A temperature check; ``taken`` None while hands are up."""

    question: str
    taken: Temperature | None = None


class TaskStatus(StrEnum):
    """What became of an action; one that was passed on is still to be done."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    PASSED = "passed"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do it."""
        return self in (TaskStatus.OPEN, TaskStatus.PASSED)


class Task(msgspec.Struct, frozen=True, gc=False):
    """Who does what by when; ``entry`` is its place in the record.

    ``told`` is what was reported of it, or why it was dropped; ``source`` is where it was taken on
    at an earlier meeting.
    """

    entry: int
    owner: int
    task: str
    due: str
    status: TaskStatus = TaskStatus.OPEN
    told: str = ""
    source: Source | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do it."""
        return self.status.is_open


class Note(msgspec.Struct, frozen=True, gc=False):
    """How a note reads; ``words`` are the passages of it that are the speaker's own."""

    text: str = ""
    words: Spans = ()

    @property
    def verbatim(self) -> bool:
        """Whether all of it, and what is added, is in the speaker's words."""
        return self.words == WHOLE


class Break(msgspec.Struct, frozen=True, gc=False):
    """An interruption since ``began`` (wall-clock ms), planned for ``length`` ms (0: open).

    ``tick`` is the steady ms at which it began. With ``adjourned`` the sitting ended, and the next
    one is called for ``until``, an ISO date with or without a time of day (empty: nobody said).
    """

    began: int
    length: int
    tick: int = 0
    adjourned: bool = False
    until: str = ""


class Silence(msgspec.Struct, frozen=True, gc=False):
    """People are silent together since the tick ``began``, for ``length`` ms (0: open).

    ``resumes`` is whether the turn that waits goes on afterwards.
    """

    began: int
    length: int = 0
    resumes: bool = False


class SmallGroups(msgspec.Struct, frozen=True):
    """People talk in small groups since the tick ``began``, for ``length`` ms (0: open).

    ``lines`` are what each returned with, by its number from 1. ``question`` is what they were
    asked, about the text ``label``; ``task`` is the hash by which that is known.
    """

    groups: tuple[tuple[int, ...], ...]
    how: str
    began: int
    length: int = 0
    lines: Map[int, str] = Map()
    question: str = ""
    label: str = ""
    task: str = ""


class CallHere(msgspec.Struct, frozen=True, gc=False):
    """Groups were asked for their input; ``source`` is who asks (empty: this meeting)."""

    call: Call
    source: str = ""


class TaskHere(msgspec.Struct, frozen=True, gc=False):
    """What this meeting is to do for a larger one, and by what its laptop is known there."""

    task: SentTask
    laptop: str


class Correction(msgspec.Struct, frozen=True, gc=False):
    """What was corrected in the minutes at a moment (wall-clock ms), as the record says it.

    It is ``hidden`` where the words were taken out since, or said otherwise, at somebody's wish.
    """

    at: int
    made: MinutesCorrected
    hidden: bool = False


class Minute(msgspec.Struct, frozen=True, gc=False):
    """How a decision, named by its id, is minuted: read out and not agreed yet."""

    decision: int
    text: str


class MinutesLife(msgspec.Struct, frozen=True):
    """How far the minutes of this meeting have come: moments in wall-clock ms, 0: not yet.

    ``approved_on`` is the ISO date of the approval where another was said than that of the act,
    ``approved_with`` what was corrected then, where the minutes themselves do not say so.
    ``order`` and ``look`` are what the group chose for them (empty: nothing). ``earlier``
    are files kept as the minutes of earlier days, by the ISO date. ``reviewed`` is when people saw
    what minutes tell of their words, by the person. ``approved_here`` are the ISO dates of which
    the minutes were approved at this meeting, each with what was corrected in them.
    """

    circulated: int = 0
    approved: int = 0
    approved_on: str = ""
    approved_with: str = ""
    corrections: tuple[Correction, ...] = ()
    reviewed: Map[int, int] = Map()
    earlier: Map[str, Attachment] = Map()
    order: str = ""
    look: str = ""
    approved_here: tuple[tuple[str, str], ...] = ()


class Moved(msgspec.Struct, frozen=True, gc=False):
    """A formal motion that was made at the place ``made`` of the record and is not settled.

    ``detail`` is what it asks for in words, ``length`` in ms, ``on`` the proposal before the
    meeting that it belongs to (empty: to none), ``about`` the label of the text, or the place of
    the motion, that it is made on (empty: nothing), ``group`` the one in whose name it was made,
    ``resumes`` the turn whose clock stopped for it (0: none did).
    """

    made: int
    motion: Motion
    by: int
    detail: str = ""
    length: int = 0
    on: str = ""
    about: str = ""
    seconded: int = 0
    group: str = ""
    resumes: int = 0


class Settled(msgspec.Struct, frozen=True, gc=False):
    """What a motion, or the chair's ruling, came to at that place of the record.

    ``moved`` is what was settled, as it was then (None: a ruling on nothing that was raised);
    ``carried`` whether it was carried, or granted (None: the ruling did not say). ``text`` and
    ``because`` are the words of a ruling.
    """

    at: int
    moved: Moved | None
    carried: bool | None
    yes: int = 0
    no: int = 0
    abstain: int = 0
    text: str = ""
    because: str = ""


class Evaluation(msgspec.Struct, frozen=True, gc=False):
    """What somebody said of the meeting itself (``person`` 0: nobody is named)."""

    text: str
    person: int = 0


class Theme(msgspec.Struct, frozen=True, gc=False):
    """A theme that began at that place of the record, on an item (0: none), with its notes.

    ``view`` is the side that holds it (empty: both do).
    """

    began: int
    text: str
    view: str = ""
    item: int = 0
    notes: tuple[int, ...] = ()


class Nomination(msgspec.Struct, frozen=True, gc=False):
    """Who is proposed for a role, by whom and why, on an item; ``before`` whom they named first."""

    person: int
    by: int
    because: str
    item: int
    before: int = 0


class Business(msgspec.Struct, frozen=True):
    """What formal motions left: those that wait for a vote, in the order in which they were made.

    ``ordered`` are the questions (labels, or places of motions) on which a vote was ordered,
    ``counted`` those of which somebody wants the votes counted. ``ruling`` is the place of the
    chair's last ruling, where it can still be appealed against (0: none). ``suspended`` is what a
    rule was suspended for. ``speeches`` are the turns on each question, by person; ``again`` the
    texts that were voted on once more. ``settled`` is what was settled, the newest last. ``taken``
    is the proposal that is before the meeting since it was seconded or taken up (empty: none),
    ``since`` the ISO date of the meeting day before this one (empty: there was none), ``begun`` the
    place at which this sitting began (0: with the record).
    """

    pending: tuple[Moved, ...] = ()
    settled: tuple[Settled, ...] = ()
    taken: str = ""
    since: str = ""
    begun: int = 0
    ordered: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    ruling: int = 0
    suspended: tuple[str, ...] = ()
    speeches: Map[str, Map[int, int]] = Map()
    again: frozenset[str] = frozenset()


class CameAmendment(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A change that a group sent, and the amendment that it became here (empty: none).

    One with a fate is a group's own, with what the wider level made of it. ``on`` is the ISO date
    on which it was taken up (empty: in a record that did not keep it), ``account`` what this level
    says to the group about what became of it.
    """

    sent: SentAmendment
    label: str = ""
    on: str = ""
    account: str = ""


class Meeting(msgspec.Struct, frozen=True):
    """All that is so at one moment of the record.

    ``closed_at`` is when it was closed, in wall-clock ms (0: it is not). ``sitting`` is the number
    of the present sitting, ``sat`` when it began, in wall-clock ms (0: with the record). ``frozen``
    are the floors left by switching, the newest last; ``switched`` are the processes that the
    meeting as a whole switched to, one for each of the first of these; ``whole`` is the process
    that it began with no item taken up (empty: none); ``turns`` is whose turn each turn of the
    meeting was; ``matter`` is the label the room sees, ``decision`` the one asked last, open or
    closed; ``decisions`` the closed ones; ``tests`` the closed tests of each label. ``entries`` are
    the note-taker's, each with the turn it is about (0: none); ``notes`` are those of them that are
    notes. ``agreed_at`` are the entries of what was ``agreed``, in the same order, ``agreed_on``
    the item of each (0: none); ``taken`` those of all that was ever agreed or taken on, in order:
    T1, T2, …; ``reports`` those of what was reported or read out: R1, R2, …. ``parked`` is
    what is kept for another time, by its entry (empty: it was taken out). ``signals`` are what
    people may show, ``counts`` who had how many turns, ``settings`` the rules that the group set
    for the whole meeting. ``seating`` is everybody who has ever been here, as they sit; ``offices``
    are the days until which roles are held, ``handed`` the words with which they were handed over;
    ``needs`` and ``languages`` are what people want known who come; ``prompts`` are kept in view,
    numbered from 1; ``spokes`` speak for a group, ``alternates`` where the spoke is away.
    ``amending`` has for each text the amendments and blanks ever made on it, in order, ``orders``
    the order of taking that the facilitator chose. ``items`` are all that were ever on the agenda,
    by number; ``agenda`` are the numbers of those that are on it, in their order. ``free`` is the
    tick since which no turn, break, silence or small groups had the floor, nor another process: a
    turn cannot have begun before. ``rested`` is when the last break ended (ms). ``ends`` is the
    minute of the day at which the meeting is planned to end. ``franchise`` is what was settled
    about votes, ``lots`` those published and drawn. ``expiries`` are the days until which decisions
    stand, ``scopes`` for whom or where they hold, ``charges`` who carries them out. ``unkept`` are
    the turns of which nothing is kept, each with its person. ``life`` is what was done with the
    minutes, ``minute`` what was read out of them, ``minuted`` what was agreed on the spot, by the
    id of the decision; ``naming`` is whose names they may tell. ``business`` is what formal motions
    left, ``themes`` are those gathered, as they began. ``evaluations`` are what was said of this
    meeting, ``said_before`` what was of the one before. ``awaited`` are those who are not back from
    a break, ``called_back`` those who were called back from the one that lasts (none: nobody was).
    ``agenda_agreed`` is when and how the meeting last agreed to its agenda (None: it did not).
    ``bundle`` is what needs no debate and was not decided, ``enough`` is whether enough was said,
    as it was asked last. ``nominations`` are who was proposed for a role, in order. ``versions``
    are the files of a group's own processes that were in force here, by their names. ``ratifying``
    is who was asked to ratify a text, by its label, ``replies`` what groups answered, as it came
    in, ``notices`` what was needed, offered and announced; ``packets`` are the ids of those taken
    up, ``brought`` the labels of texts that came with them, ``origins`` where these come from,
    ``came`` what groups would change, or were told of it. ``task`` is what this meeting does as a
    small group of a larger one; ``grouped`` are the small groups that were here last, ``results``
    what came from their laptops. ``calls`` are what groups were asked ahead, ``contributions`` what
    they wrote, numbered from 1, ``input_taken`` which of these was brought in as what, with its
    label.
    """

    seq: int = 0
    at: int = 0
    tick: int = 0
    opening: Opening | None = None
    closed: bool = False
    closed_at: int = 0
    sitting: int = 1
    sat: int = 0
    people: Map[int, Person] = Map()
    roles: Map[str, tuple[int, ...]] = Map()
    offices: Map[str, str] = Map()
    handed: Map[str, str] = Map()
    needs: Map[int, str] = Map()
    languages: Map[int, str] = Map()
    items: tuple[Item, ...] = ()
    agenda: tuple[int, ...] = ()
    item: int = 0
    floor: Floor = Floor()
    frozen: tuple[Floor, ...] = ()
    turns: Map[int, int] = Map()
    switched: tuple[str, ...] = ()
    whole: str = ""
    proposals: Map[str, Proposal] = Map()
    amendments: Map[str, Amendment] = Map()
    labels: tuple[str, ...] = ()
    amending: Map[str, tuple[str, ...]] = Map()
    blanks: Map[str, Blank] = Map()
    orders: Map[str, tuple[str, ...]] = Map()
    matter: str = ""
    quorum: Share | None = None
    entitled: tuple[int, ...] = ()
    reviews: Map[str, str] = Map()
    decision: Decision | None = None
    decisions: tuple[Decision, ...] = ()
    tests: Map[str, int] = Map()
    temperature: TemperatureCheck | None = None
    agreed: tuple[str, ...] = ()
    agreed_at: tuple[int, ...] = ()
    agreed_on: Map[int, int] = Map()
    tasks: tuple[Task, ...] = ()
    taken: tuple[int, ...] = ()
    reports: tuple[int, ...] = ()
    parked: Map[int, str] = Map()
    pause: Break | None = None
    off_record: bool = False
    entries: Map[int, int] = Map()
    notes: Map[int, Note] = Map()
    hidden: Map[int, Spans] = Map()
    last_entry: int = 0
    overruled: int = 0
    signals: tuple[Signal, ...] = DEFAULT_SIGNALS
    counts: Counts = Counts()
    settings: Map[str, int] = Map()
    seating: tuple[int, ...] = ()
    prompts: tuple[str, ...] = ()
    spokes: Map[str, int] = Map()
    alternates: Map[str, int] = Map()
    silence: Silence | None = None
    small_groups: SmallGroups | None = None
    ends: int | None = None
    franchise: Franchise = Franchise()
    lots: tuple[Lot, ...] = ()
    expiries: Map[str, str] = Map()
    scopes: Map[str, str] = Map()
    charges: Map[str, str] = Map()
    unkept: Map[int, int] = Map()
    free: int = 0
    rested: int = 0
    life: MinutesLife = MinutesLife()
    minute: Minute | None = None
    minuted: Map[int, str] = Map()
    naming: Naming = Naming()
    business: Business = Business()
    themes: tuple[Theme, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    said_before: tuple[str, ...] = ()
    awaited: frozenset[int] = frozenset()
    called_back: frozenset[int] = frozenset()
    versions: Map[str, str] = Map()
    agenda_agreed: AgendaAgreed | None = None
    nominations: tuple[Nomination, ...] = ()
    bundle: Bundle | None = None
    enough: Enough | None = None
    ratifying: Map[str, RatificationAsked] = Map()
    replies: tuple[Reply, ...] = ()
    notices: tuple[Notice, ...] = ()
    packets: tuple[str, ...] = ()
    brought: tuple[str, ...] = ()
    origins: Map[str, Origin] = Map()
    came: tuple[CameAmendment, ...] = ()
    task: TaskHere | None = None
    grouped: SmallGroups | None = None
    results: tuple[GroupResult, ...] = ()
    calls: tuple[CallHere, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    input_taken: tuple[tuple[int, str, str], ...] = ()
