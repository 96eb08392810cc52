"""The ways to decide in four groups, each way with a meaning in one sentence.

In its group, what the process offers comes first.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.look.flowing_rows import wrap_rows
from app.look.labels import named, plain_label, say
from app.look.laying import in_column
from app.wording import Wording
from facilitation.decisions.answers import Answer
from facilitation.decisions.catalogue import method_named, method_names, poll_named, poll_names
from facilitation.decisions.poll import Form

_NAME = Qt.ItemDataRole.UserRole
_LINES = 3
"""So many lines the meaning of a way has in any case, so that choosing another moves nothing."""

_USUAL = (
    "consensus",
    "consent",
    "martha",
    "majority",
    "two-thirds",
    "three-quarters",
    "four-fifths",
    "nine-tenths",
    "absolute",
    "unanimous",
)


class MethodList(QWidget):
    """Arrow keys choose; letters go to the way that begins so."""

    chosen = Signal(str)

    def __init__(
        self, offered: tuple[str, ...], wording: Wording, parent: QWidget | None = None
    ) -> None:
        """``offered`` are the names that the process in force offers."""
        super().__init__(parent)
        self._wording = wording
        self.list = named(QListWidget(self), self.tr("Way to decide"))
        wrap_rows(self.list, long=True)
        self.meaning = plain_label(role="soft", wrap=True)
        self.meaning.setMinimumHeight(_LINES * self.meaning.fontMetrics().lineSpacing())
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        in_column((self.list, 1), self.meaning, on=self, margins=0)
        methods = tuple(dict.fromkeys((*offered, *_USUAL, *method_names())))
        polls = poll_names()
        self._group(
            self.tr("Together: everybody is asked, and what troubles them is heard"),
            [each for each in methods if not _counts_yes(each)],
        )
        self._group(
            self.tr("By vote: yes and no are counted"),
            [each for each in methods if _counts_yes(each)],
        )
        self._group(
            self.tr("Choose among several: options are marked or compared"),
            [each for each in polls if not _ranks(each)],
        )
        self._group(
            self.tr("Elect: each person puts those who stand in order"),
            [each for each in polls if _ranks(each)],
        )
        self.list.currentItemChanged.connect(self._describe)
        self.choose(methods[0])

    def _group(self, head: str, names: Iterable[str]) -> None:
        """Add a head that cannot be chosen, and the ways of its kind below it."""
        item = QListWidgetItem(head)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        self.list.addItem(item)
        for name in names:
            way = QListWidgetItem(self._wording.asking.plain_name(name))
            way.setData(_NAME, name)
            self.list.addItem(way)

    def choose(self, name: str) -> None:
        for at in range(self.list.count()):
            if self.list.item(at).data(_NAME) == name:
                self.list.setCurrentRow(at)
                self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring what is chosen into view once it is known how high the rows are."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        """Bring the way chosen into view, with its head where it is the first below it."""
        at = self.list.currentRow()
        for row in (at - 1, at):
            self.list.scrollToItem(self.list.item(row))

    def name(self) -> str:
        """Return the name of the way that is chosen."""
        item = self.list.item(self.list.currentRow())
        return str(item.data(_NAME)) if self.list.currentRow() >= 0 else ""

    def _describe(self, *_: object) -> None:
        say(self.meaning, self._wording.asking.meaning(self.name()))
        self.chosen.emit(self.name())


def _counts_yes(name: str) -> bool:
    """Tell whether a method is a vote; else people are asked until nothing stands against it."""
    method = method_named(name)
    return method is not None and Answer.YES in method.answers


def _ranks(name: str) -> bool:
    """Tell whether votes go on from one to the next in order, as elections are held."""
    poll = poll_named(name)
    return poll is not None and poll.form is Form.RANKING
