"""What home says first: which meeting was interrupted; else what is planned next, or may be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.home.meetings import Listed
from app.look.buttons import button
from app.look.dress import set_role
from app.look.labels import plain_label
from app.look.laying import in_column, in_row
from app.look.mirror import as_it_runs
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.direction import beside
from facilitation.meeting.register.looked import Left


class FirstBar(QFrame):
    """A sentence, below it what there is to know, and a button; hidden where there is nothing."""

    def __init__(self, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.words = plain_label("", "heading", self, wrap=True)
        self.about = plain_label("", "soft", self, wrap=True)
        self.button = button(words, self, role="primary")
        said = in_column(self.words, self.about, gap=2)
        in_row((said, 1), self.button, on=self, margins=(16, 12, 16, 12), gap=16)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the height that the words need at the width there is."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))


class InterruptedBar(FirstBar):
    """Hidden unless there is such a meeting; Enter on its button goes back into it."""

    open_wanted = Signal(str)
    """The id of the meeting."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Go back into it"), parent)
        self._measures = wording.measures
        self._meeting = ""
        self.button.clicked.connect(lambda: self.open_wanted.emit(self._meeting))

    def show_meeting(self, meeting: Listed | None) -> None:
        """Name the meeting that was interrupted; None hides the bar."""
        self._meeting = meeting.id if meeting else ""
        if meeting is not None:
            self.words.setText(self._sentence(meeting))
            about = self.tr("{when} was the last act. Everything recorded until then is there.")
            when = self._measures.moment(meeting.last)
            self.about.setText(with_gaps(about).format(when=when))
            self.button.setAccessibleDescription(self.words.text())
        self.setVisible(meeting is not None)

    def _sentence(self, meeting: Listed) -> str:
        if not meeting.title:
            return self.tr("A meeting was interrupted.")
        return with_gaps(self.tr("“{title}” was interrupted.")).format(title=meeting.title)


class NextBar(FirstBar):
    """The soonest meeting that is planned, to be opened; else the next one after the last.

    Of the next one its button asks who is here and what comes along. While a meeting runs it leads
    back there: a bar that came only with its end would push down what somebody aims at.
    """

    wanted = Signal(str)
    """The id of the last meeting."""

    open_wanted = Signal(str)
    """The id of a meeting that is planned, or runs."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._measures = wording.measures
        self._meeting: Listed | None = None
        self._left: Mapping[str, Left] = {}
        self._open: Callable[[str], int] | None = None
        self.button.clicked.connect(self._want)

    def show_meetings(self, meetings: Iterable[Listed], held: str = "") -> None:
        """Offer the next meeting after the last one of these that is over, or the one that runs.

        Where that is of another group than the one ``held`` last on this laptop, as after another
        library was taken in, the next one of that group is offered.
        """
        found = tuple(meetings)
        planned = [each for each in found if each.lies_ahead and each.planned]
        if planned and not any(each.running for each in found):
            self._meeting = min(planned, key=lambda each: (each.on, each.began))
            self._say()
            return
        own = next((each.body for each in found if each.id == held), None)
        ours = [each for each in found if each.body == own or own is None]
        last = max(ours, key=lambda each: each.began, default=None)
        over = last is not None and last.closed and last.readable and not last.damaged
        running = [each for each in found if each.running and (not last or each.body == last.body)]
        self._meeting = max(running, key=lambda each: each.began, default=last if over else None)
        self._say()

    def take_left(self, left: Mapping[str, Left]) -> None:
        """Say from now on what each meeting left."""
        self._left = left
        self._say()

    def take_open(self, count: Callable[[str], int]) -> None:
        """Say from now on how many actions those who meet have open, by their last meeting."""
        self._open = count
        self._say()

    def _want(self) -> None:
        meeting = self._meeting
        if meeting is not None:
            (self.open_wanted if meeting.lies_ahead else self.wanted).emit(meeting.id)

    def _say(self) -> None:
        meeting = self._meeting
        self.setVisible(meeting is not None)
        if meeting is None:
            return
        words = self.tr("Begin it …")
        tip = self.tr("Say who is here, and what is taken along (Ctrl+M)")
        if meeting.planned:
            words, tip = self.tr("Open it"), self.tr("See its agenda, and begin it when it is time")
        elif meeting.running:
            words, tip = self.tr("Go back into it"), ""
        self.button.setText(as_it_runs(words))
        self.button.setToolTip(tip)
        self.words.setText(self._next(meeting))
        self.about.setText(" ".join(self._facts(meeting)))
        self.button.setAccessibleDescription(self.words.text())

    def _next(self, meeting: Listed) -> str:
        if meeting.planned:
            return with_gaps(self.tr("Planned: “{title}”, {when}")).format(
                title=meeting.title, when=self._measures.occasion(meeting.on)
            )
        if meeting.running:
            return with_gaps(self.tr("“{title}” goes on")).format(title=meeting.title)
        if meeting.body:
            return with_gaps(self.tr("Next meeting of {group}")).format(group=meeting.body)
        if meeting.title:
            return with_gaps(self.tr("Next meeting after “{title}”")).format(title=meeting.title)
        return self.tr("The next meeting")

    def _facts(self, meeting: Listed) -> Iterable[str]:
        """Yield when they met last, how many they were, and what comes along.

        Of one that is planned or runs, who meets where.
        """
        if meeting.lies_ahead:
            yield beside((meeting.body, meeting.place))
            return
        day = self._measures.day(meeting.on[:10] or self._measures.date(meeting.began))
        yield with_gaps(self.tr("You met last on {day}.")).format(day=day)
        left = self._left.get(meeting.id, Left())
        if left.on:
            when = self._measures.occasion(left.on)
            yield with_gaps(self.tr("You agreed to meet next on {day}.")).format(day=when)
        if meeting.people:
            yield self.tr("%n people are known from then.", "", meeting.people)
        actions = self._open(meeting.id) if self._open is not None else left.actions
        if actions:
            yield self.tr("%n actions are open.", "", actions)
        if left.matters:
            yield self.tr("%n matters are not settled.", "", left.matters)
