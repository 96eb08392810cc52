"""The buttons under the present turn, as many as mean something now."""

from functools import cached_property

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.console.buttons import WORN, ActButton
from app.console.wishes import Wishes
from app.look.icons import Sign
from app.look.laying import in_row
from app.wording.keys.console import CONSOLE
from app.wording.processes import ProcessWords
from app.wording.purposes import PurposeWords
from app.wording.words import with_gaps
from facilitation.floor import turns
from facilitation.floor.rounds import holder
from facilitation.floor.turns import TurnKind
from facilitation.meeting.families.rounds.acts import EndRound, Pass
from facilitation.meeting.families.turns import acts
from facilitation.meeting.floor.enough import enough_here, may_be_asked
from facilitation.meeting.floor.following import NOBODY, Following, Step
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.purpose import FLOOR, Aim, Purpose
from facilitation.meeting.reading import time_is_shown
from facilitation.meeting.state import Meeting

_SIGNS = {
    Aim.RESUME: Sign.PLAY,
    Aim.PEOPLE: Sign.PLUS,
    Aim.PROMPT: Sign.PLUS,
    Aim.ROUND: Sign.CIRCLE,
    Aim.CLOSE_DECISION: Sign.DONE,
    Aim.CLOSE: Sign.DONE,
    Aim.READ_MINUTE: Sign.NOTE,
    Aim.AGREE_MINUTE: Sign.AGREE,
    Aim.BUNDLE: Sign.AGREE,
    Aim.MINUTES: Sign.DONE,
}
_GAP = 6
_LETTERS, _MOST_LETTERS = 17, 26
"""So many letters have room on the main button, and at most: a longer name takes more lines."""

_WIDEST = (1 << 24) - 1
"""Qt's own bound for the width of a widget."""

_LEAST = 300
_LEAST_WIDE = 140
"""The least width of the main button, before its pane is laid out."""


class FloorButtons(QWidget):
    """Next, done, pause, more time; in a round also pass, come back to me, reply, end."""

    clock_toggled = Signal(bool)

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._meeting = Meeting()
        self._following = NOBODY
        self._purpose = FLOOR
        self.following = ActButton(self.tr("Next"), self.tr("Space"), Sign.NEXT, "primary")
        self.done = ActButton(self.tr("Done"), "done", Sign.DONE)
        self.pause = ActButton(self.tr("Pause"), CONSOLE.key("pause"), Sign.PAUSE)
        self.more = ActButton(self.tr("+1:00"), CONSOLE.key("extend"), Sign.EXTEND)
        self.passes = ActButton(self.tr("Pass"), "pass", Sign.PASS)
        self.back = ActButton(self.tr("Come back"), "pass back", Sign.PASS_BACK)
        self.reply = ActButton(self.tr("Reply…"), "reply", Sign.DIRECT)
        self.aside = ActButton(self.tr("No answer"), CONSOLE.key("aside"), Sign.CLARIFY)
        self.end = ActButton(self.tr("End round"), "end round", Sign.CIRCLE, "quiet")
        self.enough = ActButton(self.tr("Enough said?"), "enough said", None, "quiet")
        self.enough.hide()
        self.clock = ActButton(self.tr("Show the clock"), "", None, "quiet")
        self.clock.setCheckable(True)
        self._all = (
            self.following,
            self.aside,
            self.done,
            self.pause,
            self.more,
            self.passes,
            self.back,
            self.reply,
        )
        self._squeezed: list[tuple[ActButton, str]] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = in_row(on=self, margins=0, gap=_GAP)
        for button in self._all:
            # At the top: a name of two lines moves no other button.
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        for button in self._all[1:]:
            button.hide()

    def _connect(self) -> None:
        act = self._wishes.act
        self.following.clicked.connect(self._go_on)
        self.done.clicked.connect(lambda: act.emit(acts.Done()))
        self.pause.clicked.connect(lambda: act.emit(pause_or_resume(self._meeting)))
        self.more.clicked.connect(lambda: act.emit(more_time(self._meeting)))
        self.passes.clicked.connect(lambda: act.emit(Pass()))
        self.back.clicked.connect(lambda: act.emit(Pass(back=True)))
        who = self.tr("who replies to whoever holds the piece")
        self.reply.clicked.connect(lambda: self._wishes.begun.emit("reply ", 6, who))
        self.aside.clicked.connect(lambda: act.emit(acts.PutAnswerAside()))
        self.enough.clicked.connect(self._ask_enough)
        self.end.clicked.connect(lambda: self._wishes.weighed.emit(EndRound()))
        self.clock.toggled.connect(self._toggle_clock)

    def _go_on(self) -> None:
        if self._purpose.aim is Aim.FLOOR:
            self._wishes.act.emit(self._following.act)
        else:
            self._wishes.purpose.emit(self._purpose, "")

    def minimumSizeHint(self) -> QSize:
        """Return room for the first button and the signs of the others."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show signs without words where there is no room for both."""
        super().resizeEvent(event)
        self._squeeze()

    def event(self, event: QEvent) -> bool:
        """Find room again where the buttons have become wider, as by another typeface."""
        if event.type() in WORN:
            self._squeezed = []
            self.setMinimumHeight(0)
        if event.type() is QEvent.Type.LayoutRequest:
            row = self.layout()
            if row is not None and row.minimumSize().width() > self.width():
                self._squeeze()
        return super().event(event)

    def _squeeze(self) -> None:
        """Take the words off the last buttons until all have room; the first takes more lines."""
        shown, names = self._shown(), self._purpose.aim in (Aim.FLOOR, Aim.RESUME)
        self._squeezed = [(button, button.words) for button in shown]
        # With a name always the same, so that no other button moves from turn to turn.
        main = self.following
        room = self.width() - (main.width_for(_LETTERS) if names else main.whole_width())
        beside = shown[1:]
        wide = [button.wanted_width(narrow=False) + _GAP for button in beside]
        narrow = [button.wanted_width(narrow=True) + _GAP for button in beside]
        spoken = len(wide)
        while spoken and sum(wide[:spoken]) + sum(narrow[spoken:]) > room:
            spoken -= 1
        for place, button in enumerate(beside):
            button.be_narrow(place >= spoken)
        others = sum(wide[:spoken]) + sum(narrow[spoken:])
        most = max(_LEAST_WIDE, self.width() - others)
        if names:
            most = min(most, main.width_for(_MOST_LETTERS))
        main.wrap(most)
        main.setMinimumWidth(most if names else 0)
        main.setMaximumWidth(most if names else _WIDEST)
        # Once a name has taken two lines, their room stays: who waits stands below.
        self.setMinimumHeight(max(self.minimumHeight(), main.sizeHint().height()))

    def _shown(self) -> list[ActButton]:
        return [button for button in self._all if not button.isHidden()]

    def show_meeting(
        self,
        meeting: Meeting,
        following: Following,
        purpose: Purpose,
        words: PurposeWords,
        processes: ProcessWords,
    ) -> None:
        """Show the buttons that mean something now; ``following`` is how the floor goes on.

        The first one is what the moment is for, in these ``words``; ``processes`` tell whether
        people talk about what is treated, so that they can be asked whether enough was said.
        """
        self._meeting, self._following, self._purpose = meeting, following, purpose
        floor = meeting.floor
        turn, going = floor.turn, floor.round
        if purpose.aim is Aim.FLOOR:
            self._show_following(meeting, following)
        else:
            self.following.say(words.button(meeting, purpose), words.key(purpose))
            self.following.bear(_SIGNS.get(purpose.aim, Sign.NEXT))
            self.following.setEnabled(True)
        self.following.lead(leads=self.leads)
        is_next = isinstance(following.act, acts.Next)
        self.done.setVisible(turn is not None and is_next and going is None)
        paused = turn is not None and not turns.running(turn)
        # Where the main button lets them go on, this one keeps its place, and says how it is.
        resumes = self.tr("Paused") if purpose.aim is Aim.RESUME else self.tr("Resume")
        self.pause.say(resumes if paused else self.tr("Pause"))
        self.pause.bear(Sign.PLAY if paused else Sign.PAUSE)
        self.pause.setVisible(turn is not None and (going is None or paused))
        timed = turn is not None and turns.allotted(turn) is not None
        self.more.setVisible(timed and (going is None or self.clock.isChecked()))
        self.more.say(f"+{_minutes(floor.rules.extension)}", name=self.tr("Give more time"))
        holds = going is not None and turn is not None and holder(going) == turn.person
        for button in (self.passes, self.back):
            button.setVisible(holds)
        self.reply.setVisible(going is not None and turn is not None)
        self.end.setVisible(going is not None)
        self.aside.setVisible(bool(following.question))
        self._offer_enough(meeting, processes)
        self.clock.setVisible(turn is not None and not self._has_clock(meeting))
        if not self._leads_here:
            self._leave_to_others()
        self._dim_in_a_break(meeting)
        if purpose.aim is Aim.RESUME:
            self.pause.setEnabled(False)
        # Words taken off and put on again lay out the whole pane.
        if self._squeezed != [(button, button.words) for button in self._shown()]:
            self._squeeze()

    @property
    def settles(self) -> bool:
        """Whether a motion that is pending is settled now, before the floor goes on."""
        return self._following.step is Step.SETTLE and self._purpose.aim is Aim.FLOOR

    @property
    def leads(self) -> bool:
        """Whether the main button does what comes now: else it is a button of the matter."""
        nobody = self._following.step in (Step.NOBODY, Step.SETTLE)
        return not (nobody and self._purpose.aim is Aim.FLOOR)

    @cached_property
    def _leads_here(self) -> bool:
        """Whether the floor is led at this station: at the door, nobody calls the next one."""
        return not self._wishes.is_elsewhere(acts.Next())

    def _leave_to_others(self) -> None:
        """Show only what may be done here: who is there can be said at the door."""
        for button in (*self._all, self.end, self.enough, self.clock):
            button.hide()
        self.following.setVisible(self._purpose.aim is Aim.PEOPLE)

    def _offer_enough(self, meeting: Meeting, processes: ProcessWords) -> None:
        """Offer the question once nobody waits, and to count the hands once it was put."""
        asked = enough_here(meeting)
        counts = asked is not None and asked.open
        self.enough.say(self.tr("Count the hands…") if counts else self.tr("Enough said?"))
        offered = may_be_asked(meeting) and processes.discusses(meeting)
        self.enough.setVisible(counts or offered)

    def _ask_enough(self) -> None:
        # Most stacks empty by themselves.
        from facilitation.meeting.families.enough import AskEnough

        asked = enough_here(self._meeting)
        if asked is not None and asked.open:
            from app.console.floor.floor_forms import FloorForms

            self._wishes.form.emit(FloorForms().enough())
        else:
            self._wishes.act.emit(AskEnough())

    def _dim_in_a_break(self, meeting: Meeting) -> None:
        """Offer only what the rules allow; outside of a break what is shown can be done."""
        acts_of = {
            self.done: acts.Done(),
            self.pause: pause_or_resume(meeting),
            self.more: more_time(meeting),
            self.passes: Pass(),
            self.back: Pass(back=True),
            self.aside: acts.PutAnswerAside(),
            self.end: EndRound(),
        }
        for button, act in acts_of.items():
            resting = meeting.pause is not None and not button.isHidden()
            button.setEnabled(not resting or self._wishes.ready(act, ""))

    def _show_following(self, meeting: Meeting, following: Following) -> None:
        name, _ = on_the_floor(meeting, following.person)
        words, sign = self._words_of(following), Sign.DONE
        if isinstance(following.act, acts.Next) and following.step is not Step.SILENCE_ENDS:
            sign = Sign.NEXT
        key = "next" if self.settles else self.tr("Space")
        self.following.say(with_gaps(words).format(name=name), key)
        self.following.bear(sign)
        self.following.setEnabled(meeting.opening is not None and not meeting.closed)

    def _words_of(self, following: Following) -> str:
        """Return what the main button says, with ``{name}`` for who then has the floor."""
        if following.kind is TurnKind.ANSWER and following.step is Step.CALLED:
            return self.tr("Answer: {name}")
        return {
            Step.SILENCE_ENDS: self.tr("End the silence"),
            Step.GOES_BACK: self.tr("Back to {name}"),
            Step.CALLED: self.tr("Next: {name}"),
            Step.TURN_ENDS: self.tr("Done"),
        }.get(following.step, self.tr("Next"))

    def _has_clock(self, meeting: Meeting) -> bool:
        turn = meeting.floor.turn
        if turn is None or self.clock.isChecked():
            return turn is None
        return time_is_shown(meeting)

    def _toggle_clock(self, shown: bool) -> None:
        self.clock.say(self.tr("Hide the clock") if shown else self.tr("Show the clock"))
        self.clock_toggled.emit(shown)


def pause_or_resume(meeting: Meeting) -> acts.Pause | acts.Resume:
    """Return the act that Ctrl+P means now."""
    turn = meeting.floor.turn
    paused = turn is not None and not turns.running(turn)
    return acts.Resume() if paused else acts.Pause()


def more_time(meeting: Meeting) -> acts.Extend:
    """Return one extension as the process has it (domain.md §3)."""
    return acts.Extend(meeting.floor.rules.extension)


def _minutes(ms: int) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    return f"{minutes}:{seconds:02}"
