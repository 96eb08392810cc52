"""What the bars of coach and watch share: what happens, how far, pause, speed, on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.keyboard.shortcut import shortcut
from app.look.dress import set_role
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.rehearsing.playing import SPEEDS, USUAL, Happening, Playing
from app.wording import Wording
from app.wording.keys.windows import REHEARSALS
from app.wording.rehearsals import RehearsalWords
from facilitation.language.lexicon import verb_of
from facilitation.language.words import words
from facilitation.meeting.families.minutes.acts import WriteNote, WriteWords
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting
from facilitation.rehearsal.cues import Cue


class HappeningWords:
    """Puts what was played into words; ``meeting`` is the state after it."""

    def __init__(self, wording: Wording, spoken: RehearsalWords) -> None:
        self._wording = wording
        self._words = spoken

    def happening(self, meeting: Meeting, happening: Happening | None) -> str:
        """Return what was played last; empty before the first line."""
        if happening is None:
            return ""
        meant = happening.cue.meant
        if isinstance(meant, WriteWords):
            turn = meeting.floor.turn or meeting.floor.last
            return self._words.said(name_of(meeting, turn.person) if turn else "", meant.text)
        if isinstance(meant, WriteNote):
            return self._words.noted(meant.text)
        comment = happening.cue.line.comment
        if comment:
            return comment
        return self._wording.events.act(meeting, happening.rows) if happening.rows else ""

    def task(self, cue: Cue) -> str:
        """Return in words what a line of hers asks her to do."""
        verbs, _ = verb_of(words(cue.line.source))
        means = (self._wording.verbs.means(each.usage) for each in verbs)
        return self._words.task(cue.line.hint, next(filter(None, means), ""))


_HEADING = 150


class PlayBar(QFrame):
    """A slim bar above the quick bar of a console, for a meeting that is played.

    Its keys work in the whole window that it is put into: F10 goes on at once, Shift+F7
    pauses and goes on again, Ctrl+F7 changes the speed, Ctrl+Shift+F7 leaves the script.
    """

    def __init__(self, playing: Playing, wording: Wording) -> None:
        super().__init__()
        self._playing = playing
        self._words = RehearsalWords(wording)
        self._telling = HappeningWords(wording, self._words)
        self.done = False
        set_role(self, "card")
        self.setAccessibleName(self.tr("Rehearsal"))
        self.heading = plain_label("", "name", wrap=True)
        self.heading.setFixedWidth(_HEADING)
        self.far = plain_label("", "small")
        self.happens = named(plain_label(wrap=True), self.tr("What happens now"))
        self._buttons = QHBoxLayout()
        self.on = self.button(self.tr("Go on"), "on", playing.go_on)
        self.hold = self.button(self.tr("Pause"), "hold", self._toggle)
        self.speed = self.button("", "speed", self._quicker)
        self.leave = self.button(self.tr("Leave the script"), "leave", playing.stop)
        self._lay_out()
        playing.moved.connect(self.refresh)
        playing.finished.connect(self._on_finished)

    def button(self, text: str, name: str, slot: object) -> QPushButton:
        """Add a button with the key that is declared for it."""
        made = QPushButton(text, self)
        set_role(made, "quiet")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(slot)
        key = REHEARSALS.key(name)
        shortcut(key, self, made.click)
        made.setProperty("shortcut_written", key)
        self.name(made, text)
        self._buttons.addWidget(made)
        return made

    @staticmethod
    def name(button: QPushButton, text: str) -> None:
        """Give a button other words; its tooltip shows them with the key."""
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({button.property('shortcut_written')})")

    def refresh(self) -> None:
        """Show what is so now."""
        self.name(self.hold, self.tr("Continue") if self._playing.paused else self.tr("Pause"))
        self.name(self.speed, f"{self._playing.speed / USUAL:g}×")

    def _lay_out(self) -> None:
        whose = in_column(self.heading, self.far, 1)
        self.told = in_column(self.happens, gap=2)
        across = in_row(whose, (self.told, 1), self._buttons, gap=16)
        across.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop)
        self.rows = in_column(across, on=self, margins=(12, 4, 12, 4))

    def _toggle(self) -> None:
        if self._playing.paused:
            self._playing.resume()
        else:
            self._playing.pause()

    def _quicker(self) -> None:
        quicker = [each for each in SPEEDS if each > self._playing.speed]
        self._playing.set_speed(quicker[0] if quicker else SPEEDS[0])

    def _on_finished(self, _result: object) -> None:
        self.done = True
        for each in self.findChildren(QPushButton):
            if each.property("shortcut_written"):
                each.setEnabled(False)
                each.hide()
