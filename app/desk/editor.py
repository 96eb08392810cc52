"""The text of one card: as high as its words, and it tells what the keys mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from math import ceil

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QWidget

from app.desk.spelling import Spelling
from app.desk.tags import TAKEN_HEAD
from app.keyboard.menu import Menu
from app.keyboard.shortcut import ENTERS
from app.look.dress import Dress
from app.look.palette import Palette, wash
from facilitation.meeting.notes.passages import Span, Spans, changed_part
from facilitation.meeting.notes.taken_lines import begins_taken

_TAG = re.compile(r"\s*(?:[-*]\s+)?(#[^\W\d_]+)")
_BOLD = re.compile(r"\*\*[^*]+\*\*")


class TagHighlighter(QSyntaxHighlighter):
    """Colours one document; meaning is never in the colour alone, the words stay."""

    def __init__(self, document: QTextDocument, palette: Palette) -> None:
        super().__init__(document)
        self._palette = palette
        self._words: Spans = ()
        self._hidden: Spans = ()
        self.misspelt: Callable[[str, int], Iterable[Span]] = lambda _line, _block: ()
        """Yields where words of a line stand that no dictionary knows."""

    def show_marks(self, words: Spans, hidden: Spans) -> None:
        """Set off the speaker's own words, and what is sensitive; places as Qt counts them."""
        self._words, self._hidden = words, hidden

    def wear(self, palette: Palette) -> None:
        """Take other colours."""
        self._palette = palette
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        if begins_taken(text):
            taken = QTextCharFormat()
            taken.setForeground(self._palette.agree)
            self.setFormat(0, len(text), taken)
            if head := TAKEN_HEAD.match(text):
                taken.setFontWeight(QFont.Weight.Bold)
                self.setFormat(head.start("head"), len(head["head"]), taken)
        elif tag := _TAG.match(text):
            marked = QTextCharFormat()
            marked.setForeground(self._palette.accent_ink)
            marked.setFontWeight(QFont.Weight.Bold)
            self.setFormat(tag.start(1), len(tag[1]), marked)
        self._set_off(self._words, _own_words)
        self._set_off(self._hidden, _sensitive)
        for bold in _BOLD.finditer(text):
            heavy = self.format(bold.start())
            heavy.setFontWeight(QFont.Weight.Bold)
            self.setFormat(bold.start(), bold.end() - bold.start(), heavy)
        first = self.currentBlock().position()
        for begin, end in self.misspelt(text, self.currentBlock().blockNumber()):
            place = (first + _units(text, begin), first + _units(text, end))
            self._set_off((place,), _misspelt)

    def _set_off(self, spans: Spans, dress: Callable[[QTextCharFormat, Palette], None]) -> None:
        """Dress the part of the present line that is in one of the spans."""
        first, line = self.currentBlock().position(), self.currentBlock().length()
        for begin, end in spans:
            for place in range(max(begin - first, 0), min(end - first, line)):
                dressed = self.format(place)
                dress(dressed, self._palette)
                self.setFormat(place, 1, dressed)


def _own_words(dressed: QTextCharFormat, _palette: Palette) -> None:
    dressed.setFontItalic(True)


def _sensitive(dressed: QTextCharFormat, palette: Palette) -> None:
    dressed.setBackground(wash(palette.block, palette.paper_raised, _WASH))
    dressed.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)


def _misspelt(dressed: QTextCharFormat, palette: Palette) -> None:
    dressed.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    dressed.setUnderlineColor(palette.block)


_WASH = 18
_LEAST_LINES = 2
_BARE = "QPlainTextEdit, QPlainTextEdit:focus { border: 0; background: transparent; padding: 0; }"

MOST = 100_000
"""So many characters a note may have: some fifty pages, and a key is still shown at once."""


class NoteEditor(QPlainTextEdit):
    """Plain text in Markdown. The card around it draws the frame and the focus."""

    typed = Signal()
    """Somebody changed the text; not sent when the program did."""

    line_completed = Signal(int)
    """Enter was pressed at the end of the line with this number."""

    entered = Signal()
    left = Signal()

    menu_wanted = Signal(object)
    """A menu is about to be shown: it may be added to."""

    too_long = Signal(int)
    """So many characters were to be pasted; none were."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._by_program = self._fitting = False
        self._colouring = TagHighlighter(self.document(), dress.palette)
        self._spelling: Spelling | None = None
        self._line_before = 0
        self.setStyleSheet(_BARE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        self.verticalScrollBar().valueChanged.connect(self._show_all_lines)
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(self._fit_height)
        self.textChanged.connect(self._fit_height)
        dress.changed.connect(self._colouring.wear)

    @property
    def text(self) -> str:
        """What is written, without empty lines at its end."""
        return self.toPlainText().rstrip()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written, nor half composed by an input method."""
        return not self._composing and not self.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Show another text, as the program's doing; the cursor stays by its words."""
        if text == self.text:
            return
        self._by_program = True
        before = self.toPlainText()
        part = changed_part(before, text)
        begin, end = _units(before, part.at), _units(before, part.at + part.cut)
        self._over(begin, end).insertText(part.text)
        self._by_program = False

    def show_marks(self, words: Spans, hidden: Spans, *, afresh: bool) -> None:
        """Set passages off; ``afresh`` in all lines, else only in that with the cursor."""
        text = self.toPlainText()
        self._by_program = True
        self._colouring.show_marks(_in_units(text, words), _in_units(text, hidden))
        if afresh:
            self._colouring.rehighlight()
        elif words or hidden:
            self._colouring.rehighlightBlock(self.textCursor().block())
        self._by_program = False

    @property
    def selection(self) -> Span:
        """Where what is selected begins and ends, without space around it; counted in characters.

        An empty selection is where the cursor stands.
        """
        cursor, text = self.textCursor(), self.toPlainText()
        begin = _characters(text, cursor.selectionStart())
        words = text[begin : _characters(text, cursor.selectionEnd())]
        begin += len(words) - len(words.lstrip())
        return begin, begin + len(words.strip())

    def select(self, begin: int, end: int) -> None:
        """Select characters, with the cursor at their end."""
        text = self.toPlainText()
        self.setTextCursor(self._over(_units(text, begin), _units(text, end)))

    def _over(self, begin: int, end: int) -> QTextCursor:
        """Return a cursor that has what stands from one of Qt's places to another selected."""
        cursor = self.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def line(self, number: int) -> str:
        """Return a line of the text, counted from 0."""
        return self.document().findBlockByNumber(number).text()

    def lines(self) -> tuple[str, ...]:
        return tuple(self.toPlainText().split("\n"))

    def replace_line(self, number: int, text: str) -> None:
        """Write one line anew, so that the text's own undo can take it back."""
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        cursor.beginEditBlock()
        end = QTextCursor.MoveOperation.EndOfBlock
        cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()

    def remove_line(self, number: int) -> None:
        """Take one line out."""
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.removeSelectedText()
        if not number and cursor.atStart():
            cursor.deleteChar()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop words; where there are too many, none of them."""
        length = len(source.text())
        if len(self.toPlainText()) + length > MOST:
            self.too_long.emit(length)
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Complete a line at Enter; everything else is typing."""
        if event.key() in ENTERS and not self.isReadOnly():
            self._complete_line(event)
        else:
            super().keyPressEvent(event)

    def _complete_line(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        at_end = cursor.atBlockEnd() and not cursor.hasSelection()
        number = cursor.blockNumber()
        super().keyPressEvent(event)
        if at_end:
            self.line_completed.emit(number)

    def check_spelling(self, spelling: Spelling) -> None:
        """Underline from now on what the dictionary does not know."""
        self._spelling = spelling
        self._colouring.misspelt = self._misspelt
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.spell_again()

    def spell_again(self) -> None:
        """Look at all words anew: other words are known now."""
        self._by_program = True
        self._colouring.rehighlight()
        self._by_program = False

    def _misspelt(self, line: str, number: int) -> Iterable[Span]:
        if self._spelling is None:
            return ()
        cursor = self.textCursor()
        here = self.hasFocus() and cursor.blockNumber() == number
        at = _characters(line, cursor.positionInBlock()) if here else -1
        return self._spelling.wrong(line, at)

    def _on_cursor_moved(self) -> None:
        """Look at the word that was being typed, now that somebody went on to another line."""
        before, self._line_before = self._line_before, self.textCursor().blockNumber()
        block = self.document().findBlockByNumber(before)
        if before != self._line_before and block.isValid():
            self._by_program = True
            self._colouring.rehighlightBlock(block)
            self._by_program = False

    def suggest(self) -> bool:
        """Select the misspelt word before the cursor, else the last, and offer what it may be.

        False: no word is misspelt. Once a word is put in its place the cursor is where it was.
        """
        misspelt = list(self._all_misspelt())
        before = [each for each in misspelt if each[1] <= self.textCursor().selectionStart()]
        if not misspelt:
            return False
        was, word = self.textCursor(), self._over(*(before or misspelt)[-1])
        self.setTextCursor(word)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_words(menu, word)
        if menu.isEmpty():
            menu.addAction(self.tr("No word is like it")).setEnabled(False)
        menu.triggered.connect(lambda _: self.setTextCursor(was))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(self.cursorRect(word).bottomLeft()))
        return True

    def _all_misspelt(self) -> Iterator[Span]:
        """Yield the places, as Qt counts them, of all words that the dictionary does not know."""
        for block in self._blocks() if self._spelling and not self.isReadOnly() else ():
            line, first = block.text(), block.position()
            for begin, end in self._spelling.wrong(line) if self._spelling else ():
                yield first + _units(line, begin), first + _units(line, end)

    def _offer_words(self, menu: QMenu, word: QTextCursor) -> None:
        if self._spelling is not None:
            for each in self._spelling.suggestions(word.selectedText()):
                menu.addAction(each).triggered.connect(partial(word.insertText, each))

    def _add_suggestions(self, menu: QMenu, at: int) -> None:
        """Offer, at the head of a menu, what the word at a place may be meant to be."""
        if found := [each for each in self._all_misspelt() if each[0] <= at <= each[1]]:
            first, offered = menu.actions()[0], QMenu(menu)
            self._offer_words(offered, self._over(*found[0]))
            menu.insertActions(first, offered.actions())
            menu.insertSeparator(first)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let others add to what Qt offers."""
        menu = self.createStandardContextMenu()
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        self._add_suggestions(menu, at.position())
        self.menu_wanted.emit(menu)
        if by_key:
            menu.setActiveAction(menu.actions()[0])
        menu.exec(event.globalPos())
        menu.deleteLater()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know of words that are being composed and are not in the text yet."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the card."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the card, which writes what there is."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as that needs."""
        super().resizeEvent(event)
        self._fit_height()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the column: a card shows all its lines."""
        event.ignore()

    def _on_text_changed(self) -> None:
        if not self._by_program:
            self.typed.emit()

    def _fit_height(self) -> None:
        """Be as high as the lines are: they differ with their script, and from the font's own.

        Qt lays lines out as they are measured, and tells of each: that asks for nothing more.
        """
        if self._fitting:
            return
        self._fitting = True
        lines = ceil(sum(self.blockBoundingRect(each).height() for each in self._blocks()))
        high = max(lines, _LEAST_LINES * self.fontMetrics().lineSpacing()) + 2
        self._fitting = False
        if high != self.height():
            self.setFixedHeight(high)
        self._show_all_lines()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().firstBlock()
        while block.isValid():
            yield block
            block = block.next()

    def _show_all_lines(self) -> None:
        """Stay at the first line: scrolling to the cursor is the column's part."""
        self.verticalScrollBar().setValue(0)


def _in_units(text: str, spans: Spans) -> Spans:
    return tuple((_units(text, begin), _units(text, end)) for begin, end in spans)


def _units(text: str, characters: int) -> int:
    """Return how many places of Qt's so many characters take: some letters take two."""
    before = text[:characters]
    return len(before) if before.isascii() else len(before.encode("utf-16-le")) // 2


def _characters(text: str, units: int) -> int:
    """Return how many characters so many places of Qt's are."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
