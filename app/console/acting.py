"""What the console does: an act, what is asked once before it, and what is said of its outcome."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.console.line.quick_bar import Way
from app.console.line.room_language import act_of
from app.console.weighing import Weighing, Weighings
from app.console.wishes import Answered
from app.keyboard.keyboard import ActsByKey, Answering, is_text
from app.look.typeface import is_drawable
from app.room.put_up import Attention
from app.wording.words import with_gaps
from facilitation.meeting.act import Act, Overrule
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.agenda.acts import MoveItem
from facilitation.meeting.families.bundling.acts import AdoptBundle, PullOut
from facilitation.meeting.families.circle.acts import SeatAfter, SeatGroupAfter
from facilitation.meeting.families.decisions.acts import AgreeAll, CloseDecision
from facilitation.meeting.families.evaluation import Evaluate
from facilitation.meeting.families.people.events import PeopleEnrolled, PersonArrived
from facilitation.meeting.families.taking.acts import Take
from facilitation.meeting.outcome import Outcome, Refusal

if TYPE_CHECKING:
    from app.console.console import Console

SEAT = "console"
"""The seat that this window acts for; undo takes back what this seat did last."""

_BUNDLE = "bundle"
"""The scene of what is decided without debate."""


class Acting(QObject):
    """Does acts for the console's seat; refusals and questions stand in its quick bar.

    The keyboard goes back there behind most acts.
    """

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._station, self._room, self._wording = console.station, console.room, console.wording
        self._quick = console.quick
        self._weighings = Weighings(console.wording, self._station)
        self._room_reads = False
        self._asked: Act | None = None
        """What was asked about, until one of the ways or another act is chosen by a press."""
        self._quick.line.left.connect(self._forget)
        self.busy = False
        """Whether an act is being done here just now."""

    def do(self, act: Act, *, typed: bool = False) -> Outcome:
        """Do an act for this seat, and say what came of it; ``typed``: as the line says."""
        quick = self._quick
        if not typed:
            self._forget()
        self.busy = True
        try:
            outcome = self._station.do(act, SEAT)
        finally:
            self.busy = False
        if outcome.so:
            self._let_the_room_go_on(act)
            (quick.accepted if typed else quick.forget_refusal)()
            self._tell_so(outcome)
            quick.unsettled.settle_where(self.is_so)
            if not self._asks_again() and not self._goes_on(act):
                quick.take_keyboard()
        elif outcome.refusal is not None:
            self._refuse(act, outcome.refusal)
        return outcome

    def is_so(self, line: str) -> bool:
        """Tell whether what a line would bring about holds already."""
        found = self._station.foresee(act_of(line))
        return isinstance(found, Refusal) and found.so

    def do_unless_asked(self, act: Act) -> None:
        """Do what a panel asks for, where it would answer no question that is open."""
        if self._quick.asking and isinstance(act, (AgreeAll, CloseDecision)):
            # Whoever's reason is asked for has not been answered for yet: nobody else's
            # answer may take that place.
            self._quick.refuse(
                self.tr(
                    "A question is still open in the line. Answer it, or leave it with Escape; "
                    "then go on."
                )
            )
            return
        self.do(act)

    def finish(self, act: Act) -> None:
        """Do what was typed, and asked about before it was done."""
        if self.do(act).so:
            self._quick.accepted()

    def answered(self, act: Act) -> Answered:
        """Do what a dialog says; its refusal stands there."""
        outcome = self.do(act)
        refusal = outcome.refusal
        if refusal is None:
            unwritten = self.tr("It could not be written down. See above.")
            return Answered(unwritten if outcome.fault else "")
        if refusal.so:
            return Answered(so=self._wording.why_refused(refusal))
        self._quick.forget_refusal()
        return Answered(self._refusal_said(refusal), refusal.advice)

    def _goes_on(self, act: Act) -> bool:
        """Tell whether more of the same follows: answers, ballots, seats or items moved."""
        focus = self._console.focusWidget()
        moves = isinstance(act, SeatAfter | SeatGroupAfter | MoveItem)
        return moves or is_text(focus) or isinstance(focus, Answering | ActsByKey)

    def _tell_so(self, outcome: Outcome) -> None:
        """Say where something was so already, and whose name cannot be drawn here."""
        if outcome.refusal is not None:
            self._quick.tell(self._wording.refusal(outcome.refusal))
        newcomers = _names_of_newcomers(outcome.rows)
        boxed = [each for each in newcomers if not is_drawable(each)] if newcomers else []
        if boxed:
            self._quick.tell(self._wording.not_drawn(boxed))

    # What is refused

    def _refuse(self, act: Act, refusal: Refusal) -> None:
        insist = partial(self._insist, act, refusal) if refusal.advice else None
        weighing = self._weighings.advised(refusal)
        if weighing is None:
            self._quick.refuse(self._refusal_said(refusal), insist)
        else:
            self._weigh(weighing, insist)

    def _refusal_said(self, refusal: Refusal) -> str:
        """Where a button offers to do it anyway, the sentence need not say how to."""
        if not refusal.advice:
            return self._wording.refusal(refusal)
        why = self._wording.why_refused(refusal)
        if not refusal.possible:
            return why
        lines = map(self._wording.written, refusal.possible[:3])
        possible = self._wording.measures.parted(lines)
        return with_gaps(self.tr("{why} Possible now: {possible}")).format(
            why=why, possible=possible
        )

    def _insist(self, act: Act, refusal: Refusal) -> None:
        inner = act.act if isinstance(act, Overrule) else act
        why = self._wording.why_refused(refusal)
        question = with_gaps(self.tr("{why} Why do it all the same?")).format(why=why)
        self._quick.ask(question, lambda because: self.finish(Overrule(inner, because)))

    # What is asked first

    def weighs(self, act: Act) -> bool:
        """Say what would be left, or is not known, once, before what could be done over it."""
        if isinstance(self._station.foresee(act), Refusal):
            return False
        weighing = self._weighings.of(self._station.meeting, act)
        if weighing is None:
            return False
        self._quick.accepted()
        self._let_the_room_read(act)
        self._weigh(weighing)
        return True

    def do_weighed(self, act: Act) -> None:
        """Do what a panel asks for; where there is something to be asked first, ask it."""
        weighing = self._weighing(act)
        if weighing is None:
            self.do_unless_asked(act)
        else:
            self._let_the_room_read(act)
            self._weigh(weighing)

    def _weighing(self, act: Act) -> Weighing | None:
        meeting, weighings = self._station.meeting, self._weighings
        return weighings.skipping(meeting, act) or weighings.of(meeting, act)

    def _asks_again(self) -> bool:
        """Ask what was asked before something else was typed, where it is still to be asked."""
        asked = self._asked
        self._forget()
        if asked is None or isinstance(self._station.foresee(asked), Refusal):
            return False
        weighing = self._weighing(asked)
        if weighing is not None:
            self._weigh(weighing)
        return weighing is not None

    def _forget(self) -> None:
        self._asked = None

    def ask_to_close(self) -> None:
        """Ask before the meeting is closed, and say what is left."""
        self._weigh(self._weighings.closing(self._station.meeting))

    def _weigh(self, weighing: Weighing, insist: Callable[[], None] | None = None) -> None:
        """Ask before something is done; what is done or refused next is no longer about it."""
        self._asked = weighing.act
        go_on = Way(weighing.words, insist or partial(self._go, weighing.act))
        other = Way(weighing.instead, partial(self._go, weighing.other))
        self._quick.weigh(weighing.sentence, go_on, other if weighing.other else None)
        self._quick.take_keyboard()

    def _go(self, act: Act | None) -> None:
        """Go the way that was chosen."""
        self._forget()
        if isinstance(act, Evaluate):
            self._console.dialogs.ask_how_it_was()  # what was said is not known yet
        elif act is not None:
            self.do(act)
        if isinstance(act, Take):
            self._console.matter.look_at(act.label)

    def _let_the_room_go_on(self, act: Act) -> None:
        """Follow the meeting again once it does something else than the room was asked about."""
        if self._room_reads and not isinstance(act, PullOut):
            self._room_reads = False
            if self._room.put_up.held == _BUNDLE:
                self._room.hold("")

    def _let_the_room_read(self, act: Act) -> None:
        """Show the room what it is asked about, until it is decided or something else is held."""
        if isinstance(act, AdoptBundle) and _BUNDLE in self._room.scenes():
            self._room.hold(_BUNDLE)
            self._room_reads = True

    # What the room is shown

    def show(self, asked: Attention) -> bool:
        """Show the room a text, or let it follow again; tell whether there is a text."""
        if asked == Attention():
            self._room.follow()
        elif asked.label:
            self._room.show(asked)
        else:
            self._quick.refuse(self.tr("There is no text to show yet. F3 opens a proposal."))
            return False
        return True

    def hold(self) -> None:
        """Keep what the room sees, or let it follow again."""
        if not self._room.hold_or_follow():
            self._quick.refuse(self.tr("There is no scene before the room that can be held."))

    def refuse_to_put_up(self) -> None:
        """Say that what the room sees is put up at another station."""
        post = ("post", str(self._station.post))
        self._quick.refuse(self._wording.why_refused(Refusal("AT_ANOTHER_STATION", (post,))))


def _names_of_newcomers(rows: Iterable[Recorded]) -> list[str]:
    names: list[str] = []
    for row in rows:
        if isinstance(row.event, PersonArrived):
            names.append(row.event.name)
        elif isinstance(row.event, PeopleEnrolled):
            names.extend(each.name for each in row.event.people)
    return names
