"""A meeting whose record is kept in a journal: the one way in which it changes."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from msgspec.structs import replace

from facilitation.meeting.act import Act, Overrule
from facilitation.meeting.answering import day_of
from facilitation.meeting.codec import Codec
from facilitation.meeting.deciding.case import Context, Moment
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.folding import fold
from facilitation.meeting.history import Fold, History, Unreadable
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.recognizing import readable
from facilitation.meeting.seat import NEXT, Post
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.record.journal import Behind, Journal, StorageFault
from facilitation.record.rows import Row


class KeptMeeting:
    """Decides acts, writes what comes of them, and only then lets it be so.

    The state never runs ahead of the journal: what ``do`` returns is durable. When
    another station was quicker, its events are taken in and the act is decided again.
    """

    def __init__(
        self,
        journal: Journal,
        meeting: str,
        processes: Processes,
        codec: Codec | None = None,
        fold: Fold = fold,
        post: Post = Post.FULL,
    ) -> None:
        """Read the record of a meeting; an id that is not in the journal begins a new one.

        ``fold`` adds up what is there (see :meth:`History.extend`); at a ``post`` only a part of
        all acts can be done.
        """
        self.id = meeting
        self.post = post
        self.processes = processes
        self.journal = journal
        self._codec = codec or Codec()
        self.history = History()
        self.take_in(journal.read(meeting), fold)

    @property
    def unreadable(self) -> Unreadable | None:
        return self.history.unreadable

    @property
    def meeting(self) -> Meeting:
        return self.history.meeting

    def at(self, moment: Moment) -> Meeting:
        """Return the state at a moment: a hard limit that is over has ended its turn."""
        turn = self.history.meeting.floor.turn
        if turn is None or not turn.hard:
            return self.history.meeting  # windows ask many times for each act
        from facilitation.meeting.deciding.floor import settled  # see do

        return settled(self.history, Context(moment, self.processes))

    def catch_up(self) -> tuple[Recorded, ...]:
        """Take in what others have written meanwhile; return it. Raises StorageFault."""
        if self.unreadable is not None:
            return ()
        return self.take_in(self.journal.read(self.id, self.history.last_seq))

    def take_in(self, rows: Sequence[Row], fold: Fold = fold) -> tuple[Recorded, ...]:
        """Take in what was read after the last event known; return it as far as it can be read."""
        found, self.history.unreadable = readable(
            rows, self._codec, whole=not self.history.last_seq
        )
        self.history.extend(found, fold=fold)
        self.processes.know(self.history.meeting.versions)
        return found

    def _with_earlier(self, act: Act) -> Act | Refusal:
        """Read what an act needs to know of an earlier meeting, if anything."""
        # See do.
        from facilitation.meeting.families.actions import TakeActionAlong
        from facilitation.meeting.families.counting import CarryTurnsFrom
        from facilitation.meeting.families.courses.acts import BringForwardFrom, Replace, Revisit
        from facilitation.meeting.families.formalities import ApproveMinutes

        if isinstance(act, Overrule):
            ready = self._with_earlier(act.act)
            return ready if isinstance(ready, Refusal) else replace(act, act=ready)
        if isinstance(act, CarryTurnsFrom):
            from facilitation.meeting.past.earlier import turns_of

            return turns_of(self.journal, act.title, self.id)
        if isinstance(act, OpenMeeting) and (act.after or (act.owed and act.body)):
            from facilitation.meeting.past.earlier_meeting import begun_from

            return begun_from(self.journal, act, self.id)
        if isinstance(act, TakeActionAlong):
            from facilitation.meeting.past.earlier_meeting import with_earlier_action

            return with_earlier_action(self.journal, act, self.id)
        if isinstance(act, ApproveMinutes):
            from facilitation.meeting.past.earlier_minutes import with_earlier_minutes

            return with_earlier_minutes(self.journal, act, self.meeting, self.id)
        if isinstance(act, BringForwardFrom | Revisit | Replace):
            from facilitation.meeting.past.earlier_texts import with_earlier_text

            return with_earlier_text(self.journal, act, self.id)
        return act

    def foresee(self, act: Act, moment: Moment, by: str) -> tuple[Event, ...] | Refusal:
        """Return what an act would bring about now, or why it cannot be done; nothing changes."""
        from facilitation.meeting.decide import decide  # see do

        return decide(self.history, act, Context(moment, self.processes, by, self.post))

    def why_not(self, act: Act, moment: Moment, by: str, text: str = "") -> Refusal | None:
        """Return why nothing of an act's kind can be done now, whatever it says; None: it can.

        With ``text``, a label, it is asked of this text alone.
        """
        from facilitation.meeting.decide import why_not  # see do

        if self.unreadable is not None:
            return _read_only(self.unreadable)
        return why_not(self.history, act, Context(moment, self.processes, by, self.post), text)

    def do(self, act: Act, moment: Moment, by: str) -> tuple[Recorded, ...] | Refusal:
        """Do an act for a seat; return the events, now durable, or why it cannot be done.

        Where another station was quicker, its events come first. Raises StorageFault: the journal
        cannot be written; nothing has changed.
        """
        # Loaded for acts only: who opens a meeting to see it need not wait for it.
        from facilitation.meeting.decide import decided

        ready = self._with_earlier(act)
        if isinstance(ready, Refusal):
            return ready
        act = ready
        others: list[Recorded] = []
        while True:
            if self.unreadable is not None:
                return _read_only(self.unreadable)
            # Another station's steady clock may be ahead of this one's by as long as news takes.
            moment = Moment(moment.at, max(moment.tick, self.history.meeting.tick))
            decision = decided(self.history, act, Context(moment, self.processes, by, self.post))
            if isinstance(decision, Refusal):
                return decision
            drafts = self._codec.drafts(decision.events)
            try:
                rows = self.journal.append(
                    self.id, self.history.last_seq, drafts, moment.at, moment.tick, by
                )
            except Behind:
                others.extend(self.catch_up())
                continue
            done = [
                Recorded(row.seq, row.act, row.at, row.tick, row.by, event, row.link)
                for row, event in zip(rows, decision.events, strict=True)
            ]
            self.history.extend(done, decision.meeting)
            self._reach(done, moment)
            return (*others, *done)

    def _reach(self, done: Sequence[Recorded], moment: Moment) -> None:
        """Let an earlier meeting's record say, too, that its minutes were approved, or were not.

        Where that cannot be written they can still be approved there: what was done here holds.
        """
        from facilitation.meeting.families.formalities import MinutesApproved  # see do

        if not any(
            isinstance(each.event, MinutesApproved | ActUndone | ActRedone) for each in done
        ):
            return
        from facilitation.meeting.past.earlier_minutes import act_there, heard_of

        for approved, holds in heard_of(done, self.history):
            with suppress(StorageFault):
                there = KeptMeeting(self.journal, approved.meeting, self.processes, self._codec)
                on = day_of(self.meeting, moment.at)
                act = act_there(approved, there.history, on, holds=holds)
                if act is not None:
                    there.do(act, moment, NEXT)


def _read_only(unreadable: Unreadable) -> Refusal:
    return Refusal("READ_ONLY", (("seq", str(unreadable.seq)), ("kind", unreadable.kind)))
