"""What is forgotten when: the rules of a library, what would go now, and letting it go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QMessageBox, QWidget

from app.home.once_more import ask_once_more
from app.keyboard.letters import give_field_letters
from app.look.buttons import button
from app.look.choice import choice_of
from app.look.dialog_size import grow_with, open_whole
from app.look.labels import plain_label
from app.look.laying import in_column
from app.look.lines import Lines
from app.look.question_form import QuestionForm
from app.look.scrolled import Scrolled
from app.wording.forgetting import ForgettingWords
from facilitation.record.forgotten import Part

_MONTHS = (0, 1, 3, 6, 12, 24, 60, 120)
_WIDE = 560
_NAMED = 12


class ForgettingDialog(QDialog):
    """Shows what would go under the rules that are chosen before anything goes."""

    look_wanted = Signal(object)
    """Rules, after how many months each part is forgotten: what would go now is asked."""

    forget_wanted = Signal(object)
    """It is to be forgotten under these rules, and they are to be kept."""

    def __init__(
        self,
        rules: Mapping[Part, int],
        words: ForgettingWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is forgotten"))
        self._words = words
        asked = QWidget(self)
        about = self.tr(
            "What was decided, who was present and who does what always stays, and the record can "
            "still be verified. What is forgotten is gone for good: minutes say so, and search "
            "finds it no more."
        )
        self.chosen = {part: self._choice(part, rules.get(part, 0)) for part in Part}
        form = QuestionForm()
        form.ask(self.tr("Times of &turns"), self.chosen[Part.TURNS])
        form.ask(self.tr("Times when people &came and went"), self.chosen[Part.ATTENDANCE])
        form.ask(self.tr("&Notes"), self.chosen[Part.NOTES])
        self._due = 0
        self.told = plain_label("", "", self, wrap=True)
        self.told.hide()
        look, forget = self.tr("See what would go now"), self.tr("Forget it for good")
        self.look_button = button(look, self, self._look, role="primary", enter=False)
        self.look_button.setDefault(True)
        self.forget_button = button(forget, self, self._ask, enter=False)
        self.forget_button.setEnabled(False)
        close = button(self.tr("Close"), self, self.reject, enter=False)
        buttons = QWidget(self)
        Lines(self.look_button, self.forget_button, close, on=buttons, gap=10)
        explained = plain_label(about, "soft", self, wrap=True)
        in_column(explained, form, self.told, 1, on=asked, margins=0)
        heading = plain_label(self.tr("What is forgotten"), "heading", self)
        page = (heading, (Scrolled(asked, self), 1), buttons)
        in_column(*page, on=self, margins=(24, 20, 24, 18), gap=12)
        give_field_letters(self)
        open_whole(self, _WIDE)

    def _choice(self, part: Part, months: int) -> QComboBox:
        never = self.tr("kept for good")
        offers = [
            (each, self.tr("after %n months", "", each) if each else never)
            for each in sorted({*_MONTHS, months})
        ]
        box = choice_of(self._words.parts[part], offers, self, months)
        box.currentIndexChanged.connect(lambda _: self._say(""))
        return box

    def _look(self) -> None:
        self.look_wanted.emit(self.rules())

    def rules(self) -> dict[Part, int]:
        """Return after how many months each part is forgotten, as it is chosen now."""
        return {part: int(box.currentData()) for part, box in self.chosen.items()}

    def tell_due(self, found: Sequence[tuple[str, Mapping[Part, int]]]) -> None:
        """Say what would go now of which meetings, by their titles."""
        lines = [self._words.due(title, rows) for title, rows in found[:_NAMED]]
        more = len(found) - len(lines)
        if more:
            lines.append(self.tr("and of %n more meetings", "", more))
        if not found:
            lines = [self.tr("There is nothing to forget now. These rules are kept.")]
        self._due = len(found)
        self._say("\n".join(lines))
        self.forget_button.setEnabled(bool(found))

    def _say(self, said: str) -> None:
        self.forget_button.setEnabled(False)

        def change() -> None:
            self.told.setText(said)
            self.told.setVisible(bool(said))

        grow_with(self, change)

    def _ask(self) -> None:
        """Ask once more: what goes comes back from nowhere but a copy."""
        question = self.tr("Forget it for good in %n meetings?", "", self._due)
        about = self.tr("Nothing brings it back. Copies that were made before still have it.")
        said = (question, about, self.tr("Forget it for good"), self.tr("Leave it"))
        warning = QMessageBox.Icon.Warning
        ask_once_more(self, said, lambda: self.forget_wanted.emit(self.rules()), warning)
