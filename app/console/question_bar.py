"""Bars below the line with one question and two answers, and their place; they take no keyboard."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.attending.station import Station
from app.console.buttons import ActButton
from app.console.wishes import Wishes
from app.look.labels import plain_label, say
from app.look.laying import filled, in_column, in_row
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.agenda.sittings import is_another_day
from facilitation.meeting.attended import Gap
from facilitation.meeting.families.opening.acts import BeginSitting
from facilitation.meeting.floor.long_stretch import may_have_ended, patience
from facilitation.meeting.reading import name_of


class QuestionPlace(QWidget):
    """Holds the bars with questions, of which one is seen; ``turned`` when one comes or goes."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = in_column(on=self, margins=0, gap=0)
        self.asking: tuple[QuestionBar, ...] = ()
        """Those whose question waits for an answer; the first of them is in view."""

    def take_in(self, bar: QWidget) -> None:
        """Let a bar ask here; others come behind it once they are made."""
        filled(self._column, bar)

    def let_ask(self, bar: QuestionBar) -> None:
        """Give each its turn, in the order in which they came: two would push what is above."""
        before = self.asking
        asking = (*before, bar) if bar not in before else before
        waiting = (each for each in asking if each.asks)
        self.asking = tuple(sorted(waiting, key=lambda each: each.has_time))
        for each in asking:
            each.take_turn(turn=each in self.asking[:1])
        if self.asking != before:
            self.turned.emit()


class QuestionBar(QFrame):
    """One question and its two answers; ``usual`` stands out where one of them, the last, is."""

    asks = False
    """Whether its question waits for an answer, be it in view now or behind another."""

    has_time = False
    """Whether it only tells what is asked later, and lets others ask before."""

    stays = False
    """Whether it goes on asking after the first answer."""

    answered = Signal(bool)
    """Whether the first answer was given."""

    asked = Signal(str)
    """What is asked, or told, when it is the bar's turn."""

    def __init__(
        self, yes: str, no: str, parent: QWidget | None = None, *, usual: bool = True
    ) -> None:
        super().__init__(parent)
        self.question = plain_label(role="name", wrap=True)
        self.yes = ActButton(yes)
        self.no = ActButton(no, "", None, "primary" if usual else "")
        in_row((self.question, 1), self.yes, self.no, on=self, margins=0)
        self.yes.clicked.connect(lambda: self._answer(yes=True))
        self.no.clicked.connect(lambda: self._answer(yes=False))
        self.hide()

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's own name
        """Come or go, and let the place say when: while it says something else, nobody sees it."""
        self.asks = visible
        place = self.parentWidget()
        if isinstance(place, QuestionPlace):
            place.let_ask(self)
        else:
            self.take_turn(turn=visible)

    def take_turn(self, *, turn: bool) -> None:
        """Be seen, as no other question stands before this one; or not."""
        came = turn and self.isHidden()
        super().setVisible(turn)
        if came:
            self.asked.emit(self.question.text())

    def put(self, question: str) -> None:
        """Ask a question, or another one than before."""
        say(self.question, question)
        if not self.isHidden():
            self.asked.emit(question)
        self.show()

    def _answer(self, *, yes: bool) -> None:
        if not (yes and self.stays):
            self.hide()
        self.answered.emit(yes)


_READ_MS = 20_000
"""How long it is said that a gap was left out, in ms."""


class GapBar(QuestionBar):
    """Whether the gap is counted; where nobody answered, what came of it."""

    def __init__(self, station: Station, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Count it"), self.tr("Leave it out"), parent)
        self._station, self._wording = station, wording
        self._shown: tuple[Gap | None, bool] = None, False
        self.count, self.leave = self.yes, self.no
        self._read = QTimer(self, singleShot=True, interval=_READ_MS)
        self._read.timeout.connect(self.hide)

    def look(self) -> None:
        """Ask about the gap; whoever interrupted its turn is heard first, and so it is said."""
        gap, asking = self._station.gap, self._station.can_count_gap()
        if gap is None or (self.asks and (gap, asking) == self._shown):
            return
        self._read.stop()
        self._shown = gap, asking
        self.has_time = not asking
        if not asking:
            words = self.tr("When {name} has the floor again, it is asked if the {time} count.")
        elif gap.asleep:
            words = self.tr("The computer slept while {name} was speaking. Count the {time}?")
        else:
            words = self.tr(
                "The program stopped while {name} was speaking. Count the {time} between?"
            )
        self._show(words, gap, asking=asking)

    def tell_left_out(self, gap: Gap) -> None:
        """Say for a while that the time was left out, since the meeting has gone on."""
        words = self.tr("The meeting went on: the {time} were not counted for {name}.")
        self.has_time = False
        self._show(words, gap, asking=False)
        self._read.start()

    def _show(self, words: str, gap: Gap, *, asking: bool) -> None:
        name = name_of(self._station.meeting, gap.person)
        for button in (self.count, self.leave):
            button.setVisible(asking)
        self.put(with_gaps(words).format(name=name, time=self._wording.measures.span(gap.missing)))


class SittingBar(QuestionBar):
    """Shown before the first act of another day; gone once it is answered or something is done."""

    def __init__(
        self, station: Station, wording: Wording, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Go on as before"), self.tr("Begin a new sitting"), parent)
        self._station, self._wording = station, wording
        self._left_at = 0
        self._wishes = wishes
        self.answered.connect(self._on_answered)

    def look(self) -> None:
        """Ask if the last act is of a day before, and nobody has said that it goes on."""
        meeting, at = self._station.meeting, self._station.now().at
        answered = meeting.seq == self._left_at or not is_another_day(meeting, at)
        if answered or self._wishes.is_elsewhere(BeginSitting()):
            self.hide()
        elif not self.asks:
            self.put(self._asked(meeting.pause is not None and meeting.pause.adjourned))
        elif not self.isHidden():
            self.asked.emit(self.question.text())  # a screen reader may have come since

    def _asked(self, adjourned: bool) -> str:
        measures, last = self._wording.measures, self._station.meeting.at
        today = measures.occasion(measures.date(self._station.now().at))
        before = measures.occasion_at(last)
        words = self.tr("It is {today}; the last act was on {before}. Does a new sitting begin?")
        if adjourned:
            words = self.tr("It is {today}; the last sitting ended on {before}. Begin the next?")
        return words.format(today=today, before=before)

    def _on_answered(self, going_on: bool) -> None:
        """Remember that the sitting goes on, or begin one by the act that the line would do."""
        if going_on:
            self._left_at = self._station.meeting.seq
        else:
            self._wishes.act.emit(BeginSitting())


class StillBar(QuestionBar):
    """Shown when a turn has run far past its limit and nothing was done; gone when something is.

    ``answered`` tells whether they are still speaking. It is asked again only when as long again
    has passed.
    """

    def __init__(self, station: Station, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Still speaking"), self.tr("Ended … ago"), parent, usual=False)
        self._station, self._wishes = station, wishes
        self._quiet_since = 0
        self._asked = (0, 0)
        self.answered.connect(self._on_answered)

    def stir(self) -> None:
        """Somebody typed or did something: there is nothing to be asked."""
        self._quiet_since = self._station.now().tick
        self.hide()

    def _on_answered(self, speaking: bool) -> None:
        """Where a turn has ended, write the line that says so, but for how long ago."""
        self.stir()
        if not speaking:
            missing = self.tr("how long ago, in minutes and seconds")
            self._wishes.begun.emit("ended  ago", len("ended "), missing)

    def look(self) -> None:
        """Ask if it is time to; take the question away where the turn has gone on to another."""
        station = self._station
        meeting, tick = station.meeting, station.now().tick
        turn, longest = meeting.floor.turn, patience(meeting)
        if turn is None or longest is None or station.gap is not None:
            self.hide()
            return
        before, at = self._asked
        if before == turn.id and tick - at < longest:
            return
        if may_have_ended(meeting, tick, self._quiet_since):
            self._asked = (turn.id, tick)
            name = name_of(meeting, turn.person)
            self.put(with_gaps(self.tr("Is {name} still speaking?")).format(name=name))
