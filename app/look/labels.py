"""Labels that show what they are given as it is: no name is ever taken for markup."""

import re
from collections.abc import Sequence
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.look.dress import set_role
from app.look.mirror import direction_of_text, seen_side
from app.speaking.announcing import announce
from facilitation.direction import led
from facilitation.pattern import pattern


def plain_label(
    text: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = False
) -> QLabel:
    """Return a label for plain text in one of the theme's roles."""
    label = SidedLabel(role, parent, wrap=wrap)
    label.setText(text)
    return label


class SidedLabel(QLabel):
    """Plain text that begins at the side where one begins to read, whichever way its letters run.

    Qt lets all lines of a label begin where its own first letter would: English ones at the left,
    also in a window that is read from the right.
    """

    def __init__(
        self, role: str = "", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=wrap)
        if role:
            set_role(self, role)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:  # noqa: N802 - Qt's own name
        """Stand so in the height; across, where nothing is said of that, where one reads from."""
        if not alignment & Qt.AlignmentFlag.AlignHorizontal_Mask:
            alignment |= seen_side(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        super().setAlignment(alignment)

    def setText(self, text: str) -> None:
        """Show it; where it can be selected it is a document of Qt's (see ``led``)."""
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        super().setText(led(text) if self.textInteractionFlags() & selectable else text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        turned = event.type() is QEvent.Type.LayoutDirectionChange
        if turned and self.alignment() & Qt.AlignmentFlag.AlignAbsolute:
            self.setAlignment(self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask)


class WholeLabel(SidedLabel):
    """Wrapped plain text that is never lower than its lines, however a column divides its room."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(role, parent, wrap=True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._insist()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._insist()

    def _insist(self) -> None:
        """Insist on the lines at this width: Qt counts what was insisted on before among them."""
        self.setMinimumHeight(0)
        if self.text():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def room_of(self, lines: int) -> int:
        """Return how high so many lines are."""
        return ceil(lines * QFontMetricsF(self.font()).height())


class SteadyLabel(WholeLabel):
    """Never lower, at one width, than it was before: what stands below it is pressed meanwhile."""

    _lines, _kept, _across = 0, 0, 0

    def begin(self, lines: int = 0) -> None:
        """Forget how high it was, and keep room for so many lines from now on."""
        self._lines, self._across = lines, 0
        self._insist()

    def _insist(self) -> None:
        super()._insist()
        if self._across != self.width():
            self._kept, self._across = self.room_of(self._lines), self.width()
        self._kept = max(self._kept, self.minimumHeight())
        self.setMinimumHeight(self._kept)


class FlowingLabel(SidedLabel):
    """Plain text on one line where there is room for it, else on as many as it takes."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent, wrap=True)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Return the room for all of it on one line."""
        self.ensurePolished()
        metrics, around = self.fontMetrics(), self.contentsMargins()
        wide = max(map(metrics.horizontalAdvance, self.text().split("\n"))) + 2 * self.margin()
        wide += around.left() + around.right() + 1
        least = self.heightForWidth(_ANY)
        while self.heightForWidth(wide) > least and wide < _ANY:
            wide += metrics.height()  # letters of other scripts are wider where lines are broken
        return QSize(wide, least)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_A_WORD, self.sizeHint().width()), self.fontMetrics().height())


class AnswerLabel(SidedLabel):
    """Wrapped words that come and go below what is clicked: as high as they are at its width.

    Qt would have them ask for a shape of their own, for which a dialog grows more than they take.
    """

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent, wrap=True)

    def sizeHint(self) -> QSize:
        """Return a line's height, and no width: the height follows what there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(_A_WORD, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height in the type that it is shown in, also before it is shown."""
        self.ensurePolished()
        return super().heightForWidth(width)


_ANY = 10_000
"""Pixels in which any text has room on one line."""

_A_WORD = 60
"""Pixels that a label insists on, however narrow its place."""

_Part = TypeVar("_Part", bound=QWidget)


def named(part: _Part, name: str) -> _Part:
    """Give a part the name by which a screen reader calls it.

    Qt calls a choice by what is chosen, where a label beside it could tell what it is for.
    """
    part.setAccessibleName(name)
    if isinstance(part, QComboBox):
        part.setAccessibleDescription(name)
    return part


def say(label: QLabel, text: str) -> None:
    """Show other words, if they are others; an empty label takes no room.

    It is hidden also before it has a place: else it would be shown, empty, with what is around it.
    """
    if label.text() != text:
        label.setText(text)
    if not text:
        label.hide()
    elif label.isHidden():
        label.show()


def room_of_lines(label: QLabel, lines: int) -> int:
    """Return how high a label is in pixels that says so many lines, also before it says any."""
    label.ensurePolished()
    said = label.text()
    label.setText("\n".join("|" * lines))  # Qt measures no words otherwise than some
    high = label.heightForWidth(_ANY)
    label.setText(said)
    return high


def answer(label: QLabel, sentence: str) -> None:
    """Show what is answered to a person, and let a screen reader say it at once."""
    say(label, sentence)
    announce(label, sentence)


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is; Qt would take angle brackets for markup."""
    # By hand: the module for it reads the names of all letters.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"


def give_tip(part: QWidget, text: str, heard: str) -> None:
    """Give a part a tooltip, and what is heard in its place: a screen reader would read markup."""
    part.setToolTip(plain_tip(text) if text else "")
    part.setAccessibleDescription(heard)


def show_whole(field: QLineEdit, *, of: int = 3) -> None:
    """Let a field be as wide as what it says while it is empty, within a part of the screen.

    The screen is as wide as ``of`` such fields.
    """
    field.ensurePolished()
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText()) + _AROUND_HINT
    field.setMinimumWidth(min(needed, field.screen().availableGeometry().width() // of))


_AROUND_HINT = 28
"""Pixels that the theme keeps free around what a field says."""


def hint(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Say in an empty field what belongs there; its tooltip has all of it, however narrow it is."""
    field.setPlaceholderText(words)
    give_tip(field, words, words)


_PARTS = pattern(r"\s+·\s+")
"""What stands between parts that say something each; one is left out before one is cut."""

_ENDS = pattern(r"\s+·\s+|(?<!\b\w\.)(?<!\d\.)(?<=[.;])\s")
"""Where a clause ends in what was done: not behind an initial, nor within a date."""

_MUCH = 0.4
"""The share of the room that sentences take at least which stand for all of them."""


def _begun(words: str, end: re.Match[str]) -> str:
    """Return a text up to the end of a clause, with dots for what is missing."""
    return f"{words[: end.start()].removesuffix(';')} …"


def fitting(words: str, metrics: QFontMetrics, room: int) -> str:
    """Return as much of a text as has room on a line: whole parts, or its beginning; then dots.

    All of it is for who shows it to tell in a tooltip. A title may hold a sentence or a date: no
    part is ended where only that ends, as if it were whole.
    """
    if metrics.horizontalAdvance(words) <= room:
        return words
    for found in reversed(list(_PARTS.finditer(words))):
        begun = _begun(words, found)
        if metrics.horizontalAdvance(begun) <= room:
            return begun
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))


class ElidedLabel(QLabel):
    """One line of plain text that gives way: as many of its parts are shown as have room.

    Other words never move anything else, so the window need not be laid out for them.
    """

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._brief = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            set_role(self, role)

    def text(self) -> str:
        return self._words

    def setText(self, text: str) -> None:
        if text != self._words:
            self._words = text
            self.setAccessibleName(text)
            self.update()

    def brief(self) -> str:
        """What is shown in place of the text where that has no room; empty for nothing."""
        return self._brief

    def set_brief(self, text: str) -> None:
        """Show this in place of the text where that has no room."""
        if text != self._brief:
            self._brief = text
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.height() * 4, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.height(), metrics.height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        box = self.contentsRect()
        metrics = painter.fontMetrics()
        whole = not self._brief or metrics.horizontalAdvance(self._words) <= box.width()
        words = self._words if whole else self._brief
        shown = fitting(words, metrics, box.width())
        self._tell_whole(cut=shown != self._words)
        if shown == words or not self._paint_smaller(painter, box, words):
            # It begins at the side where the window does, and runs as its own first letter does.
            flags = seen_side(self.layoutDirection(), self.alignment()) | Qt.TextFlag.TextSingleLine
            painter.setLayoutDirection(direction_of_text(words))
            painter.drawText(box, int(flags), shown)
        painter.end()

    def _tell_whole(self, *, cut: bool) -> None:
        """Let the pointer show all of the words where not all are seen."""
        words = self._words if cut else ""
        if self.toolTip() != (plain_tip(words) if words else ""):
            give_tip(self, words, words)

    def _paint_smaller(self, _painter: QPainter, _box: QRect, _words: str) -> bool:
        """Paint words that have no room on a line otherwise; tell whether they are painted."""
        return False


class TwoLineLabel(ElidedLabel):
    """Words that give way: in small type on two lines, before shorter words and dots."""

    _shorter: Sequence[str] = ()
    ends_within = False
    """Whether whole clauses come before a word that is cut: for what was done, not for titles."""
    whole = True
    """Whether all words are wanted; else as many of their parts as have room on one line."""

    def set_shorter(self, texts: Sequence[str]) -> None:
        """Show the first of these that has room, where the text has none on two lines."""
        self._shorter = texts

    def _smallest(self) -> int:
        large = self.property("role") == "heading"
        return self.fontInfo().pixelSize() * (_OF_LARGE if large else _OF_BODY) // 100

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._two_lines())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._two_lines())

    def _two_lines(self) -> int:
        face = self.font()
        face.setPixelSize(max(1, self._smallest()))
        return ceil(2 * QFontMetricsF(face).height())  # of rounded heights a second line lacks room

    def _paint_smaller(self, painter: QPainter, box: QRect, words: str) -> bool:
        from app.look.fit import Lettering, draw_fitted, fit_text  # only where there is no room

        if not self.whole:
            return False
        most = self.fontInfo().pixelSize() - 1
        lettering = Lettering(self._smallest(), most, bold=self.font().bold(), most_lines=2)
        fitted = fit_text(words, box.width(), box.height(), lettering)
        for each in self._shorter:
            if not fitted.elided:
                break
            fitted = fit_text(each, box.width(), box.height(), lettering)
        metrics, least = painter.fontMetrics(), box.width() * _MUCH
        within = fitted.elided and self.ends_within
        for found in reversed(list(_ENDS.finditer(words)) if within else []):
            begun = _begun(words, found)
            shorter = fit_text(begun, box.width(), box.height(), lettering)
            if not shorter.elided and metrics.horizontalAdvance(begun) >= least:
                fitted = shorter
                break
        colour = painter.pen().color()
        align = seen_side(self.layoutDirection(), self.alignment())
        draw_fitted(painter, QRectF(box), fitted, colour, align)
        return True


_OF_LARGE, _OF_BODY = 69, 87
"""Small type in percent of that of headings, and of that of other words."""
