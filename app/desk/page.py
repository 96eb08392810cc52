"""A long page that is shown piece by piece, so that no key waits until all of it is there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import partial

from PySide6.QtCore import QElapsedTimer, QPoint, QTimer
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

_SLICE_MS = 5
"""How long pieces are put in at a stretch, before keys have their turn."""

_KEEP = QTextCursor.MoveMode.KeepAnchor


class Page(QTextBrowser):
    """Shows pieces of HTML below each other, and changes only those that read otherwise.

    The place in view stays in view; whoever looks at the end goes on looking at it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setUndoRedoEnabled(False)
        self._piece = QTextDocument(self)
        self._shown: list[tuple[str, int]] = []
        self._steps: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._at_end = True
        self._changes_itself = False
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.verticalScrollBar().rangeChanged.connect(self._on_grown)

    def begin_at_the_top(self) -> None:
        """Show the beginning first: this page is read, nobody writes on at its end."""
        self._at_end = False

    def wear(self, sheet: str) -> None:
        """Take another style sheet; what was shown is to be shown anew."""
        self._piece.setDefaultStyleSheet(sheet)
        self._steps.clear()
        self._shown.clear()
        self.clear()

    def show_pieces(self, pieces: Sequence[str]) -> None:
        """Show so many pieces, each a block or several of HTML; the first of them at once."""
        before = [piece for piece, _ in self._shown]
        self._steps = deque(self._changes(before, pieces))
        self._go_on()

    def finish(self) -> None:
        """Show at once whatever is not shown yet."""
        while self._steps:
            self._go_on()

    @property
    def is_at_work(self) -> bool:
        """Whether some pieces are not shown yet."""
        return bool(self._steps)

    def _changes(self, before: Sequence[str], after: Sequence[str]) -> Iterator[Callable[[], None]]:
        """Yield the steps from one page to another, from its end on: places before it stay."""
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        for what, begin, end, first, last in reversed(matcher.get_opcodes()):
            if what in {"replace", "delete"}:
                yield partial(self._take_out, begin, end)
            if what in {"replace", "insert"}:
                for place, piece in enumerate(after[first:last], start=begin):
                    yield partial(self._put_in, place, piece)

    def _go_on(self) -> None:
        """Take some steps, and let the eye rest where it did."""
        self._changes_itself = True
        bar = self.verticalScrollBar()
        seen = self.cursorForPosition(QPoint(0, 0))
        high = self.cursorRect(seen).top()
        passed = QElapsedTimer()
        passed.start()
        while self._steps:
            self._steps.popleft()()
            if passed.elapsed() >= _SLICE_MS:
                break
        # At the beginning it stays: what is put in before the eye's place would take it along.
        moved = self.cursorRect(seen).top() - high if bar.value() else 0
        bar.setValue(bar.maximum() if self._at_end else bar.value() + moved)
        self._changes_itself = False
        if not self._steps:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _on_moved(self, value: int) -> None:
        if not self._changes_itself:
            self._at_end = value >= self.verticalScrollBar().maximum()

    def _on_grown(self, _: int, most: int) -> None:
        """Stay at the end: Qt lays out a long page little by little."""
        if self._at_end:
            self.verticalScrollBar().setValue(most)

    def _block_of(self, place: int) -> int:
        return sum(blocks for _, blocks in self._shown[:place])

    def _take_out(self, begin: int, end: int) -> None:
        document, cursor = self.document(), QTextCursor(self.document())
        first, after = self._block_of(begin), self._block_of(end)
        if end < len(self._shown):
            beside = document.findBlockByNumber(after)
            cursor.setPosition(beside.position())
            cursor.setPosition(document.findBlockByNumber(first).position(), _KEEP)
        else:
            beside = document.findBlockByNumber(max(first - 1, 0))
            cursor.setPosition(beside.position() + beside.length() - 1 if begin else 0)
            cursor.movePosition(QTextCursor.MoveOperation.End, _KEEP)
        form = beside.blockFormat() if end - begin < len(self._shown) else QTextBlockFormat()
        cursor.removeSelectedText()
        # What is left stands as before, and not as what went.
        cursor.setBlockFormat(form)
        del self._shown[begin:end]

    def _put_in(self, place: int, piece: str) -> None:
        document, cursor = self.document(), QTextCursor(self.document())
        before = document.blockCount() if self._shown else 0
        if place < len(self._shown):
            cursor.setPosition(document.findBlockByNumber(self._block_of(place)).position())
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            cursor.setBlockFormat(QTextBlockFormat())
            cursor.setBlockCharFormat(QTextCharFormat())
        elif self._shown:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self._insert(cursor, piece)
        self._shown.insert(place, (piece, document.blockCount() - before))

    def _insert(self, cursor: QTextCursor, piece: str) -> None:
        """Put a piece into an empty block, with the form of its own first block.

        Qt lets the first block of what is inserted have the form of where it is put, and begins a
        list or a grid below an empty line.
        """
        self._piece.setHtml(f"<body>{piece}</body>")
        first, at = self._piece.begin(), cursor.position()
        cursor.insertFragment(QTextDocumentFragment(self._piece))
        cursor.setPosition(at)
        if first.text() and not cursor.block().text():
            cursor.deleteChar()
        elif cursor.block().textList() is None:
            cursor.setBlockFormat(first.blockFormat())
