"""The cards, one under the other: a new one opens when the floor passes on."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.attending.station import Station
from app.desk.card import Card, CardMeans, Subject
from app.desk.entries import Begun, Entries, Written
from app.desk.note import Note
from app.desk.spelling import Spelling
from app.desk.writer import Writer
from app.look.buttons import button
from app.wording.words import with_gaps
from facilitation.meeting.notes.passages import WHOLE
from facilitation.meeting.reading import current_item, name_of
from facilitation.meeting.seat import seat_of

EARLIER = 12
"""How many cards are shown at first, and how many more each time."""

_MOST = 24


class CardColumn(QScrollArea):
    """Cards in the order of the meeting, the newest at the end.

    What is being typed stays where it is: the cursor goes on by itself only from a card
    on which nothing is noted.
    """

    states_changed = Signal()
    place_changed = Signal()
    """The cursor, or what happens now, is in another card."""

    typing = Signal(object)
    """The text of the card with the cursor reads otherwise, or another card has the cursor."""

    troubled = Signal(object)

    def __init__(
        self,
        station: Station,
        write: Writer,
        entries: Entries,
        telling: CardMeans,
        parent: QWidget | None = None,
    ) -> None:
        """Show the last cards of a meeting, and one for what happens now."""
        super().__init__(parent)
        self._station = station
        self._write = write
        self._entries = entries
        self._telling = telling
        self.spelling: Spelling | None = None
        self._typed: Card | None = None
        self._cards: list[Card] = []
        self._current: Card | None = None
        self._most = _MOST
        self._build()
        self.sync()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Notes, a card for each turn"))
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(4, 4, 12, 12)
        self._column.setSpacing(10)
        words = self.tr("Show earlier turns")
        self._earlier = button(words, do=self.show_earlier, role="quiet", only_tab=True)
        self._column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._open_known(EARLIER)

    # What others ask

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(self._cards)

    @property
    def current(self) -> Card | None:
        return self._current

    @property
    def unwritten(self) -> tuple[Card, ...]:
        """The cards with something that is not in the record."""
        return tuple(card for card in self._cards if card.unwritten)

    def focused(self) -> Card | None:
        return next((card for card in self._cards if card.has_cursor), None)

    def check_spelling(self, spelling: Spelling) -> None:
        """Underline in all cards what the dictionary does not know."""
        self.spelling = spelling
        for card in self._cards:
            card.editor.check_spelling(spelling)

    def write_all(self) -> bool:
        """Write what is typed anywhere; return whether nothing is left to write."""
        left = [card for card in self._cards if not card.write()]
        return not left

    def sync(self) -> None:
        """Open the card for what happens now, and show what the record holds."""
        meeting = self._station.meeting
        turn = meeting.floor.turn
        before = self._current
        speaks = turn is not None and not meeting.closed
        self._current = self._card_of_turn(turn.id) if turn and speaks else self._card_of_item()
        for card in self._cards:
            card.set_current(card is self._current)
            locked = bool(meeting.life.approved)
            card.set_held(off=meeting.off_record, closed=meeting.closed, locked=locked)
        if before is not self._current:
            self._go_on_from_blank(before)
            self._tidy()
            self.place_changed.emit()

    def refresh(self, *, undone: bool) -> None:
        """Show on every card what the record holds of it now."""
        for card in self._cards:
            if undone:
                card.follow_undo()
            else:
                card.refresh()
            self._show_others(card)

    def follow_others(self, entries: frozenset[int]) -> None:
        """Let lines read as the agreements and actions do that were corrected elsewhere."""
        for card in self._cards if entries else ():
            card.follow_others(entries)

    def go_on(self) -> None:
        """Take the tagged lines of the card with the cursor, and go to the newest card."""
        card = self.focused()
        if card is not None:
            card.complete()
        self.go_to_newest()

    def go_to_newest(self) -> None:
        """Put the cursor into the card for what happens now."""
        if self._current is not None:
            self._write_on(self._current)

    def _write_on(self, card: Card) -> None:
        card.open_for_writing()
        self._reveal(card)

    def go_to_before(self) -> None:
        """Put the cursor into the card before."""
        card = self.focused()
        place = self._cards.index(card) - 1 if card in self._cards else len(self._cards) - 1
        if place >= 0:
            self._write_on(self._cards[place])

    def show_passage(self, note: Written, begin: int, end: int) -> None:
        """Open the card of a note, and select a passage of it; the keyboard stays where it is."""
        own = self._write.owns(note.by)
        card = next((each for each in self._cards if own and each.note.entry == note.entry), None)
        begun = self._entries.turn(note.turn)
        if card is None and begun is not None:
            card = self._card_of_turn(note.turn)
        elif card is None:
            card = self._open(self._subject_of_note(note), note.entry if own else 0)
        if card.note.entry == note.entry:
            card.show_passage(begin, end)
        self._reveal(card)

    def show_earlier(self) -> None:
        """Open more of the cards that lie further back."""
        wanted = len(self._cards) + EARLIER
        self._most = max(self._most, wanted + EARLIER)
        self._open_known(wanted)

    # Which cards there are

    def _card_of_turn(self, turn: int) -> Card:
        found = next((card for card in self._cards if card.subject.turn == turn), None)
        if found is not None:
            return found
        begun = self._entries.turn(turn) or Begun(turn, 0, self._station.now().at)
        return self._open(self._subject_of(begun), self._own_entry(turn))

    def _card_of_item(self) -> Card:
        """Return the card for the item: the last one if it is one, else one at the end.

        Another level needs another card: what was typed under one is not kept under the other; so
        do another stage and another question, which the card names: minutes tell it behind them.
        """
        meeting = self._station.history.meeting
        now = self._subject_of_item(meeting.seq)
        last = self._cards[-1].subject if self._cards else None
        if last is not None and replace(now, key=last.key, since=last.since) == last:
            return self._cards[-1]
        return self._open(now, 0)

    def _subject_of(self, begun: Begun) -> Subject:
        meeting = self._station.history.meeting
        name = name_of(meeting, begun.person) or self.tr("A turn that was taken back")
        since = self._telling.wording.measures.clock(begun.at)
        stage = self._stage(begun.stage)
        return Subject(begun.turn, begun.turn, begun.item, name, since, begun.level, stage)

    def _subject_of_item(self, key: int, at: int = 0) -> Subject:
        meeting = self._station.history.meeting
        item = current_item(meeting)
        title = item.title if item else self.tr("The meeting")
        if meeting.closed:
            title = self.tr("After the meeting")
        since = self._telling.wording.measures.clock(at) if at else ""
        stage, level = self._stage(self._entries.stage), self._entries.level
        question = "" if meeting.closed else self._entries.question
        return Subject(key, 0, meeting.item, title, since, level, stage, meeting.closed, question)

    def _subject_of_note(self, note: Written) -> Subject:
        meeting = self._station.history.meeting
        late = meeting.closed and note.at >= meeting.closed_at
        title = self.tr("After the meeting") if late else self.tr("Between the turns")
        since = self._telling.wording.measures.clock(note.at)
        stage = self._stage(note.stage)
        return Subject(note.entry, 0, note.item, title, since, note.level, stage, late=late)

    def _stage(self, stage: tuple[str, str]) -> str:
        """Return what people call a stage; the open floor has none."""
        return self._telling.wording.processes.stage_title(*stage)

    def _own_entry(self, turn: int) -> int:
        own = [note.entry for note in self._entries.of_turn(turn) if self._write.owns(note.by)]
        return own[0] if own else 0

    def _open_known(self, most: int) -> None:
        turns = self._entries.turns()
        known = [(self._subject_of(each), self._own_entry(each.turn)) for each in turns[-most:]]
        notes = [each for each in self._entries.without_turn() if self._write.owns(each.by)]
        known += [(self._subject_of_note(each), each.entry) for each in notes[-most:]]
        known.sort(key=lambda each: each[0].key)
        open_now = {(card.subject.key, card.subject.turn) for card in self._cards}
        held = {card.note.entry for card in self._cards if card.note.entry}
        for subject, entry in known[-most:]:
            if (subject.key, subject.turn) not in open_now and entry not in held:
                self._open(subject, entry)
        shown = sum(1 for card in self._cards if card.subject.turn)
        self._earlier.setVisible(len(turns) > shown)

    def _open(self, subject: Subject, entry: int) -> Card:
        note = Note(self._write, self._entries, subject.turn, entry)
        card = Card(subject, note, self._telling, self._inside)
        place = sum(1 for each in self._cards if each.subject.key <= subject.key)
        self._cards.insert(place, card)
        self._column.insertWidget(place + 1, card)
        card.state_changed.connect(self.states_changed)
        card.cursor_came_or_went.connect(self.place_changed)
        if self.spelling is not None:
            card.editor.check_spelling(self.spelling)
        card.spoke.connect(lambda: self._reveal_hint(card))
        card.troubled.connect(self.troubled)
        card.editor.textChanged.connect(lambda: self._on_text_changed(card))
        card.cursor_came_or_went.connect(lambda: self._on_text_changed(card))
        card.editor.cursorPositionChanged.connect(lambda: self._on_cursor_moved(card))
        self._show_others(card)
        self._order_tabs()
        return card

    def _on_text_changed(self, card: Card) -> None:
        if card.has_cursor:
            self._typed = card
        if card is self._typed:
            self.typing.emit(card)

    def _on_cursor_moved(self, card: Card) -> None:
        if card.has_cursor:
            self._reveal_cursor(card)

    def _show_others(self, card: Card) -> None:
        if card.subject.turn:
            notes = self._entries.of_turn(card.subject.turn)
            # While a card writes for the first time it does not know its own number yet.
            if not card.note.entry and card.is_blank:
                card.note.entry = self._own_entry(card.subject.turn)
                card.refresh()
            own = card.note.entry
            others = [each for each in notes if each.entry != own and each.text.strip()]
            if not own:
                others = [each for each in others if not self._write.owns(each.by)]
            card.set_others([self._said_by_whom(each) for each in others])

    def _said_by_whom(self, note: Written) -> str:
        """Return what another seat noted, with who sat there if that is known."""
        name = name_of(self._station.history.meeting, seat_of(note.by).person)
        said = note.text
        if note.hidden == WHOLE:
            said = with_gaps(self.tr("(sensitive, not published) {text}")).format(text=said)
        elif note.hidden:
            words = [f"“{note.text[begin:end]}”" for begin, end in note.hidden]
            which = self._telling.wording.measures.listed(words)
            said = with_gaps(self.tr("{text} (sensitive: {words})")).format(text=said, words=which)
        return with_gaps(self.tr("{name}: {text}")).format(name=name, text=said) if name else said

    # Going on

    def _go_on_from_blank(self, before: Card | None) -> None:
        """Follow the floor, but never away from words."""
        focused = self.focused()
        if focused is not None and focused.is_blank and focused is before:
            self.go_to_newest()
            return
        self._reveal(self._current)
        if focused is not None:
            self._reveal_cursor(focused)

    def _tidy(self) -> None:
        """Close cards on which nothing was or will be noted, and the oldest of very many."""
        for card in list(self._cards):
            if card is self._current or card.has_cursor or card.unwritten:
                continue
            turn = card.subject.turn
            pointless = card.is_blank and self._entries.turn(turn) is None
            if pointless or len(self._cards) > self._most:
                self._close(card)

    def _close(self, card: Card) -> None:
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        if card.subject.turn:
            self._earlier.setVisible(True)

    def _reveal(self, card: Card | None) -> None:
        if card is not None:
            QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card, 0, 12))

    def _reveal_cursor(self, card: Card) -> None:
        """Keep the place where somebody types in view; it goes before everything else."""
        QTimer.singleShot(0, card, lambda: self._scroll_to_cursor(card))

    def _reveal_hint(self, card: Card) -> None:
        """Bring into view what a card says, and then the place where somebody types."""
        QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card.below, 0, 12))
        if card.has_cursor:
            self._reveal_cursor(card)

    def _scroll_to_cursor(self, card: Card) -> None:
        place = card.editor.cursorRect().center()
        at = card.editor.viewport().mapTo(self._inside, place)
        self.ensureVisible(at.x(), at.y(), 0, 2 * card.editor.fontMetrics().lineSpacing())

    def _order_tabs(self) -> None:
        for one, other in zip(self._cards, self._cards[1:], strict=False):
            QWidget.setTabOrder(one.sensitive, other.editor)
