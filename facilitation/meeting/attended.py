"""A meeting that this laptop attends: its record, a clock, and what happens when one of them stops.

Knows no window; whoever shows the meeting is told by tidings.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from itertools import takewhile
from operator import attrgetter, is_
from typing import TYPE_CHECKING, NamedTuple, Protocol

import msgspec
from msgspec.structs import replace

from facilitation.floor import turns
from facilitation.floor.places import Place
from facilitation.floor.stack import queue
from facilitation.floor.tally import Tally
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Event
from facilitation.meeting.families.ahead import PlanMeeting
from facilitation.meeting.families.opening.acts import CountOn, OpenMeeting
from facilitation.meeting.families.turns.acts import Pause, Resume
from facilitation.meeting.floor.following import NOBODY, Following, following, tally_at
from facilitation.meeting.history import Unreadable
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Outcome, Refusal
from facilitation.meeting.reading import turns_under_way
from facilitation.meeting.seat import SEATS, Post
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.record.errands import AtOnce, Errands
from facilitation.record.holding import Held, HoldingJournal
from facilitation.record.journal import Journal, StorageFault
from facilitation.record.rows import Row

if TYPE_CHECKING:
    from facilitation.meeting.delivering import Undelivered

_CONSOLE = "console"
"""The seat that acts where nobody has pressed anything."""

_FOLLOWS = attrgetter(
    *("floor", "people", "silence", "pause", "decision"),
    *("business", "proposals", "amendments", "amending", "orders", "decisions", "matter", "item"),
)
"""What the floor's next step rests on; from the second line on, what is pending."""

_SECOND_MS = 1_000
_NAP_MS = 5_000
"""A shorter sleep is not worth a question."""


class Tiding(StrEnum):
    """What whoever shows a meeting is told; each comes with what it is about.

    CHANGED with the rows that have just become durable, REFUSED with why an act was not done,
    TROUBLED with the fault of the journal, RELIEVED (None) that it can be written again, HELD with
    how much of the record is only in memory, each time that it grows or its reason changes, until
    RELIEVED; GAP_FOUND with a gap to ask about, GAP_SETTLED with one that the meeting has gone on
    without: its time is left out. PUT_UP with what another station has put up before the room;
    REJOINED (None) that what was done out of reach follows now what others did: places in the
    record are other ones, and whoever shows the meeting begins anew.
    """

    CHANGED = "changed"
    REFUSED = "refused"
    TROUBLED = "troubled"
    RELIEVED = "relieved"
    HELD = "held"
    GAP_FOUND = "gap_found"
    GAP_SETTLED = "gap_settled"
    PUT_UP = "put_up"
    REJOINED = "rejoined"


Tell = Callable[[Tiding, object], None]


class Clock(Protocol):
    """Tells the moment; handed in, so that tests can turn it."""

    def start(self, tick: int) -> None:
        """Go on counting from ``tick`` ms."""

    def now(self) -> Moment:
        """Return this moment."""


class Gap(msgspec.Struct, frozen=True):
    """A turn that ran while the program did not; nobody knows whether it was spoken on.

    ``missing`` ms passed until the program was opened again, or, where the computer was
    ``asleep``, until it woke.
    """

    person: int
    missing: int
    turn: int
    asleep: bool = False


class Opened(NamedTuple):
    """The record of a meeting as it was read, and its last sign of life (wall-clock ms, tick).

    Where the meeting was attended until now, by windows that make room for others, it is
    ``going``: its clock runs, and so does a turn; ``gap`` is what is still asked about, and what
    is ``undelivered`` is only in memory. ``up`` is what was put up before the room.
    """

    journal: HoldingJournal
    kept: KeptMeeting
    pulse: tuple[int, int] | None
    going: bool = False
    gap: Gap | None = None
    undelivered: "tuple[Undelivered, ...]" = ()
    up: bytes = b""


def open_record(
    journal: Journal, meeting: str, processes: Processes, post: Post = Post.FULL
) -> Opened:
    """Read the record of a meeting, also in another thread than the window. Raises StorageFault."""
    holding = HoldingJournal(journal, meeting)
    kept = KeptMeeting(holding, meeting, processes, post=post)
    try:
        pulse, up = holding.last_pulse(meeting), holding.is_up(meeting)
    except StorageFault:
        pulse, up = None, b""
    return Opened(holding, kept, pulse, up=up)


class Standing(NamedTuple):
    """How a meeting stands at a moment.

    ``places`` are those of all who wait, in order and with reasons; ``following`` is what Space
    does, and who is next.
    """

    meeting: Meeting
    now: Moment
    places: tuple[Place, ...]
    following: Following


class AttendedMeeting:
    """A meeting with its journal and a clock; whoever does an act gets its outcome back."""

    def __init__(
        self,
        journal: Journal | Opened,
        meeting: str,
        processes: Processes,
        clock: Clock,
        tell: Tell,
        *,
        asleep: Callable[[], int] | None = None,
        errands: Errands | None = None,
    ) -> None:
        """Open the record of a meeting, and go on from its last sign of life.

        ``tell`` hears what everybody who shows the meeting is told. ``asleep`` tells how many ms
        the computer has slept so far (None: it never does). ``errands`` does what may have to wait
        for the journal. A record that was read already is ``Opened``; without, this station may do
        everything.
        """
        if not isinstance(journal, Opened):
            journal = open_record(journal, meeting, processes)
        self._journal, self._kept = journal.journal, journal.kept
        self.id, self.post, self.processes = self._kept.id, self._kept.post, self._kept.processes
        self.history = self._kept.history
        self._tiding = tell
        self._errands: Errands = errands or AtOnce()
        self._asking = self._again = False
        self._closed = False
        self.clock = clock
        self._asleep = asleep or (lambda: 0)
        self._slept = self._asleep()
        self._in_trouble = False
        self._writing_failed = False
        self._undelivered = list(journal.undelivered)
        self._up = journal.up
        self._putting = 0
        self._owed: bytes | None = None
        self._told = journal.up
        self.may_rejoin: Callable[[], bool] = lambda: True
        """Writes what is still being typed; tells whether windows can begin anew now."""

        self._ordered: tuple[object, object, tuple[Place, ...]] = (None, None, ())
        self._announced: tuple[tuple[object, ...], Tally | None, Following]
        self._announced = ((None,) * 3, None, NOBODY)
        company, led = self._beside()
        self.gap = journal.gap if journal.going else self._wake(journal.pulse, company, led)
        # Whoever joins counts on from here: what passed while nobody was there counts nothing. The
        # sign comes with the first pulse: what writes it is not loaded before the first picture.
        self._owes_sign = (
            not company and not self.history.meeting.closed and self.history.meeting.seq > 0
        )
        if self._journal.shared and self._may_give_sign():
            self._give_sign()
        if self._undelivered:
            self.settle()
        if self._up and not company and not journal.going and self.post is Post.FULL:
            self.let_see(b"")  # what another evening has left

    @property
    def _leading(self) -> str:
        """What stations attend that do everything."""
        return f"{self.id}/leads"

    @property
    def up(self) -> bytes:
        return self._up

    def let_see(self, up: bytes) -> None:
        """Let the stations beside this one show what is put up here."""
        if up == self._up or self.post is not Post.FULL or self._journal.read_only:
            return
        self._up, self._owed = up, None
        self._putting += 1

        def done(fault: StorageFault | None) -> None:
            self._putting -= 1
            if fault is not None:
                self._owed = up

        self._errands.run(self._put_up, done, done)

    def _put_up(self) -> None:
        """Write what is put up by now; of many small changes each need not be."""
        up = self._up
        if up != self._told:
            self._journal.put_up(self.id, up)
            self._told = up

    @property
    def unreadable(self) -> Unreadable | None:
        """Where the record holds what cannot be read; then nothing can be written either."""
        return self.history.unreadable

    @property
    def recording(self) -> bool:
        """Whether what is done now is written, as far as is known."""
        return (
            self.unreadable is None
            and self._journal.fault is None
            and not self._in_trouble
            and not self._journal.read_only
        )

    @property
    def memory_only(self) -> Held | None:
        """What is only in memory, because it cannot be written; None where all is."""
        return self._journal.held

    @property
    def meeting(self) -> Meeting:
        return self._kept.at(self.clock.now())

    def standing(self) -> Standing:
        """Return how the meeting stands at this moment; worked out once for all windows."""
        now = self.clock.now()
        meeting = self._kept.at(now)
        tally = tally_at(meeting, now.tick)
        return Standing(
            meeting, now, self._places(meeting, tally), self._following(meeting, now.tick, tally)
        )

    def _places(self, meeting: Meeting, tally: Tally) -> tuple[Place, ...]:
        now = meeting.floor.stack
        stack, before, places = self._ordered
        if now is not stack or tally != before:
            places = queue(now, tally)
            self._ordered = (now, tally, places)
        return places

    def _following(self, meeting: Meeting, tick: int, tally: Tally) -> Following:
        rests_on = _FOLLOWS(meeting)
        before, at, known = self._announced
        # Where time decides about the order, the tally is another one at every moment.
        if not all(map(is_, before, rests_on)) or tally != at:
            found = following(meeting, tick)
            self._announced = (rests_on, tally, known if found == known else found)
        return self._announced[-1]

    def now(self) -> Moment:
        return self.clock.now()

    def seat(self, window: str = _CONSOLE) -> str:
        """Return what is written beside the acts of a window here: whose undo takes them back."""
        return SEATS.get(self.post, window) if window == _CONSOLE else window

    def do(self, act: Act, by: str) -> Outcome:
        """Do an act, and return what came of it; everybody else hears it as a tiding."""
        by = self.seat(by)
        if isinstance(act, OpenMeeting):
            act = replace(act, zone=_minutes_ahead(self.clock.now().at))
        elif isinstance(act, PlanMeeting):
            act = replace(act, zone=_minutes_ahead(_at(act.on)))
        try:
            done = self._kept.do(act, self.clock.now(), by)
        except StorageFault as fault:
            return self.meet(fault)
        if isinstance(done, Refusal):
            return self.refuse(done)
        if self._journal.fault is not None:
            from facilitation.meeting.delivering import Undelivered  # most evenings do without

            # What others had done just before it, it was told of with this act.
            own = tuple(row.seq for row in done if row.act == done[-1].act)
            self._undelivered.append(Undelivered(act, by, own))
        self._keep_up()
        self._tell(done)
        self._tell_held()
        return Outcome(done, act=act)

    def refuse(self, refusal: Refusal) -> Outcome:
        """Tell everybody why an act was not done."""
        self._tiding(Tiding.REFUSED, refusal)
        return Outcome(refusal=refusal)

    def why_not(self, act: Act, text: str = "", by: str = _CONSOLE) -> Refusal | None:
        """Return why nothing of an act's kind can be done now, whatever it says; None: it can.

        With ``text``, a label, it is asked of this text alone.
        """
        return self._kept.why_not(act, self.clock.now(), self.seat(by), text)

    def foresee(self, act: Act, by: str = _CONSOLE) -> tuple[Event, ...] | Refusal:
        """Return the events that an act would bring about now, or why it cannot be done."""
        return self._kept.foresee(act, self.clock.now(), self.seat(by))

    def _tell_held(self) -> None:
        held = self._journal.held
        if held is None:
            self._relieve()
        else:
            self._in_trouble = True
            self._tiding(Tiding.HELD, held)

    def settle(self) -> None:
        """Try to write what is only in memory."""
        if self._journal.fault is None or self._asking:
            return
        self._asking = True
        self._errands.run(self._journal.settle, lambda _: self._settled(), self._unsettled)

    def _settled(self) -> None:
        self._asking = False
        if self._journal.fault is None:
            self._undelivered.clear()
        if not self._closed:
            self._tell_held()

    def _unsettled(self, fault: StorageFault) -> None:
        self._settled()
        if fault.code == "parted" and self._undelivered and not self._closed:
            self._asking = True
            self._errands.run(self._journal.apart, self._rejoin, lambda _: self._settled())

    def _rejoin(self, theirs: Sequence[Row]) -> None:
        """Let what was done out of reach follow what others did meanwhile, where that can be."""
        from facilitation.meeting.delivering import done_again, may_follow

        self._asking = False
        if self._closed or self._journal.fault is None:
            return
        pairs = zip(theirs, self._journal.whole(), strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0].link == pair[1].link, pairs))
        if not self.may_rejoin():
            return
        mine = [each for each in self._undelivered if each.rows[0] > shared]
        journal = self._journal.after(theirs)
        kept = KeptMeeting(journal, self.id, self.processes, post=self.post)
        if kept.unreadable is not None or not may_follow(mine, kept.history.rows()[shared:]):
            return
        done = done_again(mine, kept, self.history, self.clock.now())
        if done is not None:
            self._journal, self._kept, self._undelivered = journal, kept, list(done)
            self.history = kept.history
            self._keep_up()
            self._tiding(Tiding.REJOINED, None)
            if not self._closed:
                self.settle()  # before the others have gone on again

    def record(self) -> HoldingJournal:
        return self._journal

    def attached(self, sha256: str) -> bytes:
        """Return a file that was attached, by the hash in its record.

        Raises AttachmentProblem: it is not there any more, or has gone bad. Raises StorageFault.
        """
        return self._journal.content(sha256)

    def listen(self) -> None:
        """Take in what other stations have written."""
        if self._asking or self._journal.fault is not None or self.unreadable is not None:
            self._again = self._asking
            return
        self._asking, self._again = True, False
        after = self.history.last_seq
        self._errands.run(
            lambda: (self._journal.news(after), self._journal.is_up(self.id)),
            self._hear,
            self._not_heard,
        )

    def _hear(self, news: tuple[Sequence[Row], bytes]) -> None:
        self._asking = False
        rows, up = news
        new = [row for row in rows if row.seq > self.history.last_seq]
        if self._closed or self._journal.fault is not None:
            return
        if not self._writing_failed:
            self._relieve()
        if new:
            self._journal.take(new)
            found = self._kept.take_in(new)
            self._keep_up()
            self._tell(found)
        if self._owed is not None:
            self._up, owed = up, self._owed
            self.let_see(owed)
        elif up != self._up and not self._putting:
            self._up = self._told = up
            self._tiding(Tiding.PUT_UP, up)
        if self._again:
            self.listen()  # something was written while this was read

    def _keep_up(self) -> None:
        """Let this station's steady clock be no later than those of the stations beside it."""
        tick = self.history.meeting.tick
        if tick > self.clock.now().tick:
            self.clock.start(tick)

    def _not_heard(self, fault: StorageFault) -> None:
        self._asking = False
        if not self._closed:
            self.meet(fault, writing=False)

    def _tell(self, rows: object) -> None:
        """Say what has changed; a gap that the meeting has gone on without is settled."""
        self._tiding(Tiding.CHANGED, rows)
        gap, floor = self.gap, self.history.meeting.floor
        if gap is not None and all(each.id != gap.turn for each in turns_under_way(floor)):
            self.gap = None
            self._tiding(Tiding.GAP_SETTLED, gap)

    def can_count_gap(self) -> bool:
        """Whether the turn that a gap is about has the floor now, so that it can be counted."""
        turn = self.history.meeting.floor.turn
        return self.gap is not None and turn is not None and turn.id == self.gap.turn

    def count_gap(self, *, counted: bool) -> None:
        """Answer whether the time in between was speaking time; the turn goes on."""
        gap, turn = self.gap, self.history.meeting.floor.turn
        if gap is None or turn is None or not self.can_count_gap():
            return
        self.gap = None
        if counted and not self.do(CountOn(gap.missing), _CONSOLE):
            self.gap = gap
            return
        if not turns.running(turn):
            self.do(Resume(), _CONSOLE)

    def close(self) -> None:
        """Stop; the journal stays open for whoever handed it in."""
        self._closed = True
        with suppress(StorageFault):
            self._journal.leave(self.id)
            self._journal.leave(self._leading)

    def hand_over(self, post: Post | None = None) -> Opened:
        """Stop, and return the meeting as it goes on for whoever attends it in this one's place.

        ``post`` is what that station is for, where it is not the same.
        """
        self.close()
        self._kept.post = post or self.post
        return Opened(
            self._journal,
            self._kept,
            None,
            going=True,
            gap=self.gap,
            undelivered=tuple(self._undelivered),
            up=self._up,
        )

    def _wake(self, pulse: tuple[int, int] | None, company: bool, led: bool) -> Gap | None:
        """Set the clock; stop a turn that ran when the program ended at its last sign of life.

        In the ``company`` of other stations their clock goes on; where one of them ``led`` the
        meeting, so does the turn. Where no second has passed since, nothing is asked: the turn goes
        on. Where the clock on the wall was set back, nobody knows how much has passed: it stays
        stopped.
        """
        meeting = self.history.meeting
        at, tick = meeting.at, meeting.tick
        if pulse is not None and (pulse[1], pulse[0]) > (tick, at):
            at, tick = pulse
        self.clock.start(tick + (max(0, self.clock.now().at - at) if company else 0))
        if led:
            return None
        turn = meeting.floor.turn
        if turn is None or not turns.running(turn) or self.unreadable is not None:
            return None
        try:
            self._kept.do(Pause(), Moment(at, tick), _CONSOLE)
            missing = self.clock.now().at - at
            if 0 <= missing < _SECOND_MS:
                self._kept.do(Resume(), self.clock.now(), _CONSOLE)
        except StorageFault:
            return None
        return Gap(turn.person, missing, turn.id) if missing >= _SECOND_MS else None

    def _beside(self) -> tuple[bool, bool]:
        """Attend the meeting; tell whether other stations do, and whether one of them leads it.

        Who takes notes, is at the door, or shows it, leaves turns to those who lead.
        """
        try:
            company = self._journal.join(self.id)
            leads = self.post is Post.FULL
            return (company, self._journal.join(self._leading)) if leads else (True, True)
        except StorageFault:
            return True, True  # a turn is not stopped on a guess

    def notice_sleep(self) -> None:
        """Ask about a turn in which the computer slept; until then its sleep counts nothing."""
        asleep, before = self._asleep(), self._slept
        self._slept = asleep
        turn = self.history.meeting.floor.turn
        if asleep - before < _NAP_MS or turn is None or not turns.running(turn):
            return
        earlier = self.gap.missing if self.gap is not None and self.can_count_gap() else 0
        self.gap = Gap(turn.person, earlier + asleep - before, turn.id, asleep=True)
        self._tiding(Tiding.GAP_FOUND, self.gap)

    def meet(self, fault: StorageFault, *, writing: bool = True) -> Outcome:
        """Tell everybody that something could not be written, or read."""
        self._in_trouble = True
        # Reading does not heal writing.
        self._writing_failed = self._writing_failed or writing
        self._tiding(Tiding.TROUBLED, fault)
        return Outcome(fault=fault)

    def _relieve(self) -> None:
        if self._in_trouble and not self._journal.read_only:
            self._in_trouble = self._writing_failed = False
            self._tiding(Tiding.RELIEVED, None)

    def shows_time(self) -> bool:
        """Tell whether time runs that a display should repaint."""
        meeting = self.history.meeting
        turn = meeting.floor.turn
        running = turn is not None and turns.running(turn)
        together = meeting.silence is not None or meeting.small_groups is not None
        ending = meeting.ends is not None and not meeting.closed
        return running or together or ending or meeting.pause is not None

    def pulse(self) -> None:
        """Give a sign of life while a turn runs, so that a crash costs it little."""
        turn = self.history.meeting.floor.turn
        running = turn is not None and turns.running(turn)
        if (running or self._owes_sign) and self._may_give_sign():
            self._owes_sign = False
            self._give_sign()

    def _may_give_sign(self) -> bool:
        return self.post is Post.FULL and not self._journal.read_only and self.unreadable is None

    def _give_sign(self) -> None:
        moment = self.clock.now()
        self._errands.run(
            lambda: self._journal.pulse(self.id, moment.at, moment.tick),
            lambda _: self._pulsed(),
            self._not_pulsed,
        )

    def _pulsed(self) -> None:
        if not self._closed and self._journal.fault is None:
            self._relieve()

    def _not_pulsed(self, fault: StorageFault) -> None:
        if not self._closed:
            self.meet(fault)


def _at(on: str) -> int:
    """Return the moment (wall-clock ms) of an ISO date with or without a time of day here."""
    return int(datetime.fromisoformat(on).astimezone().timestamp()) * 1000


def _minutes_ahead(at: int) -> int:
    """Return how far the clock on this wall is ahead of UTC at a moment, in minutes."""
    offset = datetime.fromtimestamp(at // 1000, UTC).astimezone().utcoffset()
    return int(offset.total_seconds()) // 60 if offset else 0
