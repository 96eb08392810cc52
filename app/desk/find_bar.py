"""Finding words in everything that was noted, and replacing them in what was noted at this desk."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from app.attending.station import Station
from app.desk.cards import CardColumn
from app.desk.entries import Entries, Written
from app.desk.writer import Writer
from app.keyboard.shortcut import shortcut
from app.look.buttons import button
from app.look.dress import set_role
from app.look.labels import plain_label
from app.wording import Wording
from app.wording.keys.windows import DESK
from app.wording.words import with_gaps
from facilitation.meeting.families.minutes.acts import ReplaceWords
from facilitation.meeting.notes.passages import place_of


class Hit(NamedTuple):
    """Where words were found: the note, as it reads, and the characters in it."""

    note: Written
    begin: int
    end: int

    @property
    def words(self) -> str:
        return self.note.text[self.begin : self.end]


class FindBar(QFrame):
    """Enter goes to the next place, Shift+Enter to the one before; Escape leads back to the card.

    Small letters find capitals, too.
    """

    left = Signal()

    def __init__(
        self,
        station: Station,
        write: Writer,
        entries: Entries,
        cards: CardColumn,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._write, self._entries = station, write, entries
        self._cards, self._wording = cards, wording
        self._at: tuple[int, int] | None = None
        set_role(self, "card")
        self.sought = self._field(self.tr("Find in all notes"))
        self.instead = self._field(self.tr("Replace by"))
        one, every = self.tr("Replace"), self.tr("Replace all")
        self.one = button(one, self, self.replace_one, role="quiet", only_tab=True)
        self.all = button(every, self, self.replace_all, role="quiet", only_tab=True)
        self.told = plain_label("", "small", self, wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 14, 8)
        grid.addWidget(self.sought, 0, 0)
        grid.addWidget(self.told, 0, 1, 1, 2)
        for place, widget in enumerate((self.instead, self.one, self.all)):
            grid.addWidget(widget, 1, place)
        grid.setColumnStretch(0, 1)
        self.sought.textChanged.connect(self._begin_again)
        for key in DESK.named["find back"].each:
            shortcut(key, self, self.go_back, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.sought.returnPressed.connect(self.go_on)
        self.instead.returnPressed.connect(self.replace_one)
        self.hide()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        return field

    def take_over(self, before: FindBar) -> None:
        """Go on seeking what was sought in another bar."""
        self.open(before.sought.text(), replacing=not before.instead.isHidden())
        self.instead.setText(before.instead.text())

    def open(self, words: str, *, replacing: bool) -> None:
        """Ask what is sought; ``words`` are selected in a card."""
        for each in (self.instead, self.one, self.all):
            each.setVisible(replacing)
        self.show()
        if words and "\n" not in words:
            self.sought.setText(words)
        self.sought.selectAll()
        self.sought.setFocus()
        self._begin_again()

    def hits(self) -> list[Hit]:
        """Return every place where the words stand, in the order in which it was noted."""
        pattern = self._pattern()
        if pattern is None:
            return []
        notes = self._entries.notes()
        return [Hit(note, *at.span()) for note in notes for at in pattern.finditer(note.text)]

    def _pattern(self) -> re.Pattern[str] | None:
        words = self.sought.text()
        if not words:
            return None
        return re.compile(re.escape(words), re.IGNORECASE if words.islower() else 0)

    def go_back(self) -> None:
        self.go_on(-1)

    def go_on(self, step: int = 1) -> None:
        """Show the next place, and begin again behind the last."""
        self._cards.write_all()
        hits = self.hits()
        if not hits:
            self._tell(hits)
            return
        places = [(each.note.entry, each.begin) for each in hits]
        later = [place for place, each in enumerate(places) if self._at and each > self._at]
        at = later[0] if later else 0
        if step < 0:
            sooner = [place for place, each in enumerate(places) if self._at and each < self._at]
            at = sooner[-1] if sooner else len(hits) - 1
        self._at = places[at]
        self._cards.show_passage(hits[at].note, hits[at].begin, hits[at].end)
        self._tell(hits, at + 1)

    def replace_one(self) -> None:
        """Replace what is shown, if it was noted here, and go on."""
        found = [each for each in self.hits() if (each.note.entry, each.begin) == self._at]
        if not found or (self._may_replace() and self._replace(found[0])):
            self.go_on()

    def replace_all(self) -> None:
        """Replace all that was noted here, from the end on; each place is undone by itself."""
        self._cards.write_all()
        hits = self.hits()
        own = [each for each in hits if self._write.owns(each.note.by)]
        if not self._may_replace() or not all(map(self._replace, reversed(own))):
            return
        said = [self.tr("%n places replaced.", "", len(own))]
        if others := len(hits) - len(own):
            said.append(self.tr("%n places in what others noted stay as they are.", "", others))
        self.told.setText(" ".join(said))

    def _may_replace(self) -> bool:
        closed = self._station.meeting.closed
        if closed:
            self.told.setText(self.tr("The meeting is closed: notes stay as they were written."))
        return not closed

    def _replace(self, hit: Hit) -> bool:
        """Replace the words of one place by an act, and tell why not, if not."""
        if not self._write.owns(hit.note.by):
            self.told.setText(self.tr("Somebody else noted this. It stays as it is."))
            return False
        place = place_of(hit.note.text, hit.words, hit.begin)
        outcome = self._write(ReplaceWords(hit.words, self.instead.text(), hit.note.entry, place))
        if outcome.refusal is not None:
            self.told.setText(self._wording.refusal(outcome.refusal))
        return bool(outcome)

    def _begin_again(self) -> None:
        self._at = None
        self._tell(self.hits())

    def _tell(self, hits: list[Hit], place: int = 0) -> None:
        said = self.tr("{place} of {number}").format(place=place, number=len(hits))
        if not place:
            said = self.tr("%n places", "", len(hits)) if self.sought.text() else ""
        if place and not self._write.owns(hits[place - 1].note.by):
            said = self.tr("{place}, noted by somebody else").format(place=said)
        unkept = self._unkept()
        if unkept:
            also = self.tr("%n places in what is not kept", "", unkept)
            said = with_gaps(self.tr("{found}; {unkept}")).format(found=said, unkept=also)
        self.told.setText(said)

    def _unkept(self) -> int:
        pattern = self._pattern()
        scratch = [card.editor.text for card in self._cards.cards if card.is_scratch]
        return sum(len(pattern.findall(text)) for text in scratch) if pattern else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the cards at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)
