"""The note-taker's window: left the record, in the middle the cards, right the minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QLabel,
    QMainWindow,
    QPushButton,
    QWidget,
)

from app.attending.station import Station
from app.desk.card import Card, CardMeans
from app.desk.cards import CardColumn
from app.desk.entries import Entries
from app.desk.find_bar import FindBar
from app.desk.keys import KeyOverlay
from app.desk.later import later
from app.desk.minute_bar import MinuteBar
from app.desk.minutes_steps import MinutesSteps
from app.desk.passage_menu import PassageMenu
from app.desk.preview import Ask, Preview
from app.desk.record_list import RecordList
from app.desk.record_model import RecordModel
from app.desk.spelling import Spelling
from app.desk.tagged_lines import TagTaker
from app.desk.top_bar import TopBar
from app.desk.trouble_bar import TroubleBar
from app.desk.unwritten import KEEP_AFTER_MS, Keeper, Unwritten
from app.desk.who_notes import WhoNotes
from app.desk.writer import Writer
from app.keyboard.key_names import key_said
from app.keyboard.shortcut import shortcut
from app.look.buttons import button
from app.look.dress import Dress, set_role
from app.look.file_places import place_for, remember
from app.look.icons import Sign, app_icon, icon
from app.look.labels import fitting, give_tip, named, plain_label
from app.look.laying import in_column, in_row, read_from_first
from app.look.split import Split
from app.speaking.announcing import announce
from app.speaking.news import News
from app.speaking.voice import Voice
from app.wording import Wording
from app.wording.keys.windows import DESK, DeskKeys
from app.wording.words import with_gaps
from facilitation.meeting.act import Act
from facilitation.meeting.event import Area, Recorded
from facilitation.meeting.families.minutes.acts import GoOffRecord, GoOnRecord
from facilitation.meeting.families.minutes.events import ActionNoted, AgreementNoted, MatterParked
from facilitation.meeting.families.opening.acts import Redo, Undo
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.outcome import Outcome
from facilitation.minutes.searching import spans_of, words_in
from facilitation.process.process import Level
from facilitation.record.holding import Held
from facilitation.record.journal import StorageFault

RETRY_MS = 2000
"""How often a note that could not be written is tried again."""

_ROOM_FOR_MINUTES = 1100
_ROOM_FOR_RECORD = 780
_SOON_MS = 60
_SHARES = (26, 46, 28)
"""How the width is divided, in hundredths: record, notes, minutes."""


class Desk(QMainWindow):
    """Everything typed here is in the record within a second, or says that it is not yet.

    ``preview`` has the minutes made; without it the right pane is left out.
    ``place`` tells this desk from others at the same meeting; ``spelling`` knows words;
    ``keeper`` keeps what is typed until it is in the record, also through a power cut.
    """

    search_wanted = Signal()
    """Words of all meetings are looked for."""

    def __init__(
        self,
        station: Station,
        wording: Wording,
        dress: Dress,
        *,
        preview: Ask | None = None,
        place: str = "",
        spelling: Spelling | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        super().__init__()
        self._station = station
        self._wording = wording
        self._dress = dress
        self._named_keys = DeskKeys(wording.translate)
        self._may_leave = False
        self._divided = False
        self._read = station.history.last_seq
        self._write = Writer(station, place)
        self.entries = Entries(station.history, station.processes)
        self._unwritten: Unwritten | None = None
        if keeper is not None:
            self._unwritten = Unwritten(keeper, station.id, self._write, self.entries)
            self._unwritten.bring_back()
            self._read = station.history.last_seq
        self.model = RecordModel(station, wording, self.entries, self)
        self._make_panes(preview)
        self._retrying = later(self, RETRY_MS, self.cards.write_all)
        self._telling_soon = later(self, _SOON_MS, self._tell)
        self._keeping = later(self, KEEP_AFTER_MS, self._keep_unwritten)
        self._lay_out()
        self._make_keys()
        self._connect()
        self._spelling = spelling
        self._allowed: tuple[str, ...] = ()
        if spelling is not None:
            spelling.ready.connect(self._check_spelling)
        if spelling is not None and spelling.is_ready:
            self._check_spelling()
        self._wear()
        self.top.who.show_person(self._write.seat.person)
        self._tell()

    def show_place(self, seq: int, typed: str) -> None:
        """Show a place in the record; of a note there, the words that were looked for."""
        self._record_pane.show()
        self.record.show_place(self.model.row_of(seq))
        note = self.entries.note(seq)
        if note is not None and note.text.strip():
            spans = spans_of(note.text, words_in(typed))
            begin, end = spans[0] if spans else (0, len(note.text))
            self.cards.show_passage(note, begin, end)

    # How it is made

    def _make_panes(self, preview: Ask | None) -> None:
        taker = TagTaker(self._station, self._write, self._wording, self)
        passages = PassageMenu(self._station, self.entries, self._wording, self)
        telling = CardMeans(self._wording, self._dress, taker, passages)
        self.minute = MinuteBar(self._station, self._write, self._wording, self)
        self.steps = MinutesSteps(self._station, self._write, self.entries, self.minute, self)
        self.top = TopBar(self._dress, WhoNotes(self._station), self.steps, self)
        self.trouble = TroubleBar(self)
        self.record = RecordList(self.model, self._dress, self)
        self.cards = CardColumn(self._station, self._write, self.entries, telling, self)
        notes = (self.entries, self.cards)
        self.finding = FindBar(self._station, self._write, *notes, self._wording, self)
        self.preview = Preview(preview, self._wording, self._dress, self) if preview else None

    def _lay_out(self) -> None:
        self._panes = Split(self)
        self._record_pane = self._pane(self.tr("Record"), self.record)
        self._panes.addWidget(self._record_pane)
        self._panes.addWidget(self._pane(self.tr("Notes"), self._cards_and_way_on()))
        self._minutes_pane: QWidget | None = None
        if self.preview is not None:
            self._minutes_pane = self._pane(self.tr("Minutes"), self.preview)
            self._panes.addWidget(self._minutes_pane)
        for place, share in enumerate(_SHARES[: self._panes.count()]):
            self._panes.setStretchFactor(place, share)
        read_from_first(self._panes)
        inside = QWidget(self)
        bars = (self.top, self.trouble, self.minute)
        in_column(*bars, (self._panes, 1), self._foot(), on=inside, margins=0, gap=0)
        self.setCentralWidget(inside)
        self.setMinimumSize(480, 320)
        self.resize(1280, 720)

    def _pane(self, title: str, content: QWidget) -> QWidget:
        pane = named(QWidget(self), title)
        heading = QLabel(title, pane)
        set_role(heading, "small")
        heading.setContentsMargins(10, 0, 0, 0)
        in_column(heading, (content, 1), on=pane, margins=(8, 10, 8, 4), gap=4)
        pane.setMinimumWidth(200)
        return pane

    def _cards_and_way_on(self) -> QWidget:
        inside = QWidget(self)
        self.way_on = QPushButton(inside)
        self.way_on.setToolTip(self.tr("Go on to the newest card (Ctrl+Enter)"))
        self.way_on.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.way_on.hide()
        set_role(self.way_on, "primary")
        way_on = (self.way_on, 0, Qt.AlignmentFlag.AlignHCenter)
        in_column(self.finding, (self.cards, 1), way_on, on=inside, margins=0)
        return inside

    def _foot(self) -> QWidget:
        foot = QFrame(self)
        set_role(foot, "strip")
        self._state = plain_label("", "soft", foot, wrap=True)
        self.undo_button = button("", foot, self.undo, role="quiet", only_tab=True)
        self.redo_button = button("", foot, self.redo, role="quiet", only_tab=True)
        buttons = (self.undo_button, self.redo_button)
        in_row((self._state, 1), *buttons, on=foot, margins=(18, 4, 12, 4))
        return foot

    def _make_keys(self) -> None:
        keys = self._named_keys
        for name, slot in (
            ("on", self.cards.go_on),
            ("before", self.cards.go_to_before),
            ("verbatim", self._press_verbatim),
            ("sensitive", self._press_sensitive),
            ("put", self._press_put),
            ("find", self._find),
            ("search all", self.search_wanted.emit),
            ("replace", self._find_and_replace),
            ("spelling", self.correct_spelling),
            ("record off", self.top.off_record.click),
            ("undo", self.undo),
            ("redo", self.redo),
            ("record", self._toggle_record),
            ("minutes", self._toggle_minutes),
            ("minute", self.minute.go_to),
            ("keys", self._toggle_keys),
        ):
            for key in keys.named[name].each:
                shortcut(key, self, slot)

    @cached_property
    def _keys(self) -> KeyOverlay:
        groups = self._named_keys.groups()
        told = [(key_said(key.written), key.told) for group in groups for key in group.keys]
        return KeyOverlay(told, self.tr("Keys"), self._dress, self)

    def _shows_keys(self) -> bool:
        return "_keys" in vars(self) and self._keys.isVisible()

    def _connect(self) -> None:
        self._station.changed.connect(self._on_changed)
        voice = Voice(self, self._wording.translate)
        self._news = News(self._station, self._wording, voice)
        self.trouble.told.connect(voice.say)
        self._station.relieved.connect(self._on_relieved)
        self._station.held.connect(self._on_held)
        self.cards.states_changed.connect(self._on_states_changed)
        self.cards.place_changed.connect(self._show_way_on)
        self.cards.troubled.connect(self._on_troubled)
        self.cards.typing.connect(self._on_typing)
        self.way_on.clicked.connect(self.cards.go_on)
        self.minute.left.connect(self.cards.go_on)
        self.finding.left.connect(self.cards.go_to_newest)
        self.trouble.save_wanted.connect(self._save_texts)
        self.trouble.leave_wanted.connect(self._leave_texts)
        self.top.who.chosen.connect(self._sit)
        self.top.off_record.clicked.connect(self._on_off_record)
        self.top.record.clicked.connect(self._toggle_record)
        self.top.minutes.clicked.connect(self._toggle_minutes)
        self.top.keys.clicked.connect(self._toggle_keys)
        self._dress.changed.connect(self._wear)
        self._say_not_whole()

    def _say_not_whole(self) -> None:
        """Say that the record cannot be read to its end; where it can, nothing is wrong."""
        found = self._station.unreadable
        self.trouble.say("" if found is None else self._wording.troubles.not_whole(found))

    # What happens

    def do(self, act: Act) -> Outcome:
        """Do an act for whoever sits here, after all that was typed before it."""
        self.cards.write_all()
        return self._write(act)

    def undo(self) -> None:
        """Take back what the desk did last."""
        self.cards.write_all()
        self._heed(self._write(Undo()))

    def redo(self) -> None:
        """Bring back what the desk took back last."""
        self._heed(self._write(Redo()))

    def _on_changed(self, _: tuple[Recorded, ...]) -> None:
        news = self._station.history.rows()[self._read :]
        self._read = self._station.history.last_seq
        self.entries.catch_up()
        self.model.catch_up()
        undone = any(isinstance(row.event, ActUndone | ActRedone) for row in news)
        if any({Area.PEOPLE, Area.AGENDA} & row.event.writes for row in news):
            self._allow_names()
        if any(Area.PEOPLE in row.event.writes for row in news):
            # Not at once: others are still being told of those who came.
            QTimer.singleShot(0, self, self._take_those_who_came)
        if undone or any(Area.MINUTES in row.event.writes for row in news):
            self.cards.follow_others(frozenset(self._corrected_elsewhere(news)))
            self.cards.refresh(undone=undone)
        self.cards.sync()
        self.minute.show_meeting()
        self._telling_soon.start()
        if self.preview is not None:
            self.preview.put_off()

    def _take_those_who_came(self) -> None:
        for card in self.cards.cards:
            card.take_those_who_came()

    def _corrected_elsewhere(self, news: Iterable[Recorded]) -> Iterator[int]:
        for row in (each for each in news if not self._write.owns(each.by)):
            rows: Iterable[Recorded] = (row,)
            if isinstance(row.event, ActUndone | ActRedone):
                rows = self.entries.rows_of(row.event.act)
            for event in (each.event for each in rows):
                if isinstance(event, AgreementNoted | ActionNoted | MatterParked) and event.entry:
                    yield event.entry

    def _check_spelling(self) -> None:
        if self._spelling is not None:
            self._allow_names()
            self.cards.check_spelling(self._spelling)

    def _allow_names(self) -> None:
        """Let the names of people and groups, and the words of the agenda, be right."""
        meeting = self._station.meeting
        people = meeting.people.values()
        names = (*(each.name for each in people), *(each.group for each in people))
        texts = (*names, *(each.title for each in meeting.items))
        if self._spelling is not None and texts != self._allowed:
            self._allowed = texts
            self._spelling.allow(texts)
            if self.cards.spelling is not None:
                for card in self.cards.cards:
                    card.editor.spell_again()

    def _on_states_changed(self) -> None:
        if self._unwritten is not None and not self.cards.unwritten:
            self._unwritten.forget()
        self._telling_soon.start()
        if self.preview is not None:
            self.preview.put_off()

    def _on_typing(self, card: Card) -> None:
        if not self._keeping.isActive() and card.unwritten:
            self._keeping.start()
        self._show_typed(card)

    def _keep_unwritten(self) -> None:
        card = self.cards.focused() or next(iter(self.cards.unwritten), None)
        if self._unwritten is not None and card is not None:
            self._unwritten.keep(card)

    def _show_typed(self, card: Card) -> None:
        """Let the preview show what is typed as it will read, if it goes into the minutes."""
        if self.preview is None or not self.preview.isVisible():
            return
        begun = self.entries.turn(card.subject.turn)
        person, at = begun.person if begun else 0, card.editor.selection[0]
        self.preview.show_typed(self._station.meeting, person, card.as_typed(), at)

    def _on_troubled(self, fault: StorageFault) -> None:
        self.trouble.say(" ".join(self._wording.troubles.in_meeting(fault)))
        self._retrying.start()

    def _on_held(self, held: Held) -> None:
        self.trouble.say(" ".join(self._wording.held(held)))
        self._telling_soon.start()

    def _on_relieved(self) -> None:
        self._say_not_whole()
        # Not at once: the one who was relieved is in the midst of writing.
        QTimer.singleShot(0, self, self.cards.write_all)
        self._telling_soon.start()

    def _sit(self, person: int) -> None:
        """Let somebody else write here; what was typed before is written for whoever sat here."""
        self.cards.write_all()
        self._write.sit(person)
        self.top.who.show_person(person)
        self._tell()

    def _on_off_record(self) -> None:
        self.cards.write_all()
        off = self._station.meeting.off_record
        self._heed(self._write(GoOnRecord() if off else GoOffRecord()))

    def _heed(self, outcome: Outcome) -> None:
        if outcome.refusal is not None:
            why = self._wording.refusal(outcome.refusal)
            self._state.setText(why)
            announce(self, why)
        elif outcome.fault is not None:
            self._on_troubled(outcome.fault)
        self._show_floor()

    def _press_verbatim(self) -> None:
        if (card := self._chosen_card()) is not None:
            card.verbatim.click()

    def _press_sensitive(self) -> None:
        if (card := self._chosen_card()) is not None and not card.is_scratch:
            card.sensitive.click()

    def _find(self) -> None:
        self._open_find(replacing=False)

    def _find_and_replace(self) -> None:
        self._open_find(replacing=True)

    def _open_find(self, *, replacing: bool) -> None:
        card = self.cards.focused()
        self.cards.write_all()
        selected = card.editor.textCursor().selectedText() if card else ""
        self.finding.open(selected, replacing=replacing)

    def correct_spelling(self) -> None:
        """Offer words for the misspelt one before the cursor; say where none is, or none known."""
        card = self._chosen_card()
        # What is told of the writing would else soon stand in the place of the answer.
        self.cards.write_all()
        self._telling_soon.stop()
        self._tell()
        if self._spelling is None or not self._spelling.is_ready:
            said = self.tr(
                "This computer has no dictionary for your language, so that no spelling is "
                "checked. Once a hunspell dictionary is installed, the desk uses it."
            )
        elif card is None or card.editor.suggest():
            return
        else:
            said = self.tr("Every word here is in the dictionary.")
        self._state.setText(said)
        announce(self, said)

    def _press_put(self) -> None:
        if (card := self.cards.focused()) is not None:
            card.show_places()

    def _chosen_card(self) -> Card | None:
        return self.cards.focused() or self.cards.current

    # What is shown

    def _tell(self) -> None:
        """Say what stands in the head and at the foot; not with every key."""
        self._show_floor()
        unwritten = [card for card in self.cards.cards if card.unwritten]
        late = [card for card in unwritten if card.is_late]
        words = "" if unwritten else self._all_is_well()
        if late:
            words = self.tr("%n not written yet: {titles}", "", len(late))
            words = with_gaps(words).format(titles=self._titles(late))
        self._state.setText(words)
        self._show_undo()

    def _titles(self, cards: Iterable[Card]) -> str:
        return self._wording.measures.listed([card.subject.title for card in cards])

    def _all_is_well(self) -> str:
        """Say where everything is that was typed; never more than is so."""
        left = [line.strip() for card in self.cards.cards for line in card.left]
        if left:
            return self._not_taken(left)
        if self._station.memory_only is not None:
            return self.tr("Everything typed is in memory, and not saved yet.")
        # A turn keeps the promise that it began with, whatever was agreed since.
        card = self.cards.current
        level = card.subject.level if card is not None else self.entries.level
        if level is Level.NONE:
            return self.tr("At this stage nothing that is typed is kept.")
        if any(card.is_scratch and not card.is_blank for card in self.cards.cards):
            return self.tr("Everything typed is in the record, but for what is marked “not kept”.")
        if level is Level.OUTCOME:
            return self.tr("Everything typed is in the record; the minutes keep outcomes here.")
        return self.tr("Everything typed is in the record.")

    def _show_floor(self) -> None:
        meeting = self._station.meeting
        title = meeting.opening.title if meeting.opening else ""
        self.setWindowTitle(with_gaps(self.tr("{title} – notes")).format(title=title))
        current = self.cards.current
        at_rest = meeting.closed or meeting.pause is not None
        now = self._wording.strip.strip(meeting).now if at_rest else ""
        self.top.show_meeting(title, current.subject if current else None, now)
        self.top.show_record(off=meeting.off_record)

    def _show_way_on(self) -> None:
        current, focused = self.cards.current, self.cards.focused()
        self.way_on.setVisible(focused is not None and focused is not current)
        if current is None:
            return
        words = self.tr("Nobody speaks now")
        if current.subject.turn:
            words = with_gaps(self.tr("{name} speaks now")).format(name=current.subject.title)
        self.way_on.setText(with_gaps(self.tr("{what}: go on  (Ctrl+Enter)")).format(what=words))

    def _show_undo(self) -> None:
        history = self._station.history
        seat = str(self._write.seat)
        undo, redo = history.to_undo(seat), history.to_redo(seat)
        none, back = self.tr("Nothing to take back"), self.tr("Nothing to bring back")
        for way, there, tell, nothing, key in (
            (self.undo_button, undo, self._wording.events.undo, none, DESK.key("undo")),
            (self.redo_button, redo, self._wording.events.redo, back, DESK.key("redo")),
        ):
            way.setEnabled(bool(there))
            said = tell(history, seat) if there else nothing
            # Always as wide: neither of them ever comes to stand where the other was.
            way.setFixedWidth(self.width() // 4)
            room = way.width() - 4 * way.iconSize().width()
            shown = fitting(said, way.fontMetrics(), room)
            words = shown if there or shown == said else ""  # the sign alone, where nothing is
            way.setText(words.replace("&", "&&"))  # Qt takes a single one for a key
            way.setAccessibleName(said)
            give_tip(way, f"{said} ({key})", key)

    def _wear(self) -> None:
        palette = self._dress.palette
        self.setWindowIcon(app_icon(palette))
        self.undo_button.setIcon(icon(Sign.UNDO, palette, 20))
        self.redo_button.setIcon(icon(Sign.REDO, palette, 20))
        for card in self.cards.cards:
            card.update()

    def _toggle_record(self) -> None:
        self._record_pane.setVisible(self._record_pane.isHidden())
        self._show_panes()

    def _toggle_minutes(self) -> None:
        if self._minutes_pane is not None:
            self._minutes_pane.setVisible(self._minutes_pane.isHidden())
        self._show_panes()

    def _toggle_keys(self) -> None:
        self._keys.toggle()

    def _show_panes(self) -> None:
        minutes = self._minutes_pane is not None and not self._minutes_pane.isHidden()
        self.top.show_panes(record=not self._record_pane.isHidden(), minutes=minutes)
        if minutes and self.preview is not None:
            self.preview.put_off()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the cards enough room: in a narrow window the other panes wait for their key."""
        super().resizeEvent(event)
        before, after = event.oldSize().width(), event.size().width()
        if before < 0:
            before = _ROOM_FOR_MINUTES
        minutes = (self._minutes_pane, _ROOM_FOR_MINUTES)
        for pane, room in ((self._record_pane, _ROOM_FOR_RECORD), minutes):
            if pane is not None and (before < room) != (after < room):
                pane.setVisible(after >= room)
        self._show_panes()
        self._show_undo()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the caret where one writes; divide the width, the first time."""
        super().showEvent(event)
        self.take_keyboard()
        if not self._divided:
            self._divided = True
            shares = _SHARES[: self._panes.count()]
            self._panes.setSizes([self.width() * share // 100 for share in shares])

    # The keyboard

    def take_keyboard(self) -> None:
        """Put the caret into the card of what happens now, unless it is in another card."""
        if self.cards.focused() is None and not self._shows_keys():
            self.cards.go_to_newest()

    def take_typing(self, event: QKeyEvent) -> None:
        """Write what is typed elsewhere in the window into the card."""
        if self._shows_keys():
            self._keys.toggle()
        self.take_keyboard()
        card = self._chosen_card()
        if card is not None:
            QApplication.sendEvent(card.editor, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where it means nothing else, leads back to the card."""
        if event.key() == Qt.Key.Key_Escape:
            self.take_keyboard()
        else:
            super().keyPressEvent(event)

    # Leaving

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write everything first; stay if something could not be written, or would be lost."""
        lost = [] if self._may_leave else self._lost_by_closing()
        if (self.cards.write_all() and not lost) or self._may_leave:
            self._retrying.stop()
            event.accept()
            return
        if lost:
            self.trouble.say(self._not_taken(lost), closing=True)
            event.ignore()
            return
        words = self.tr("What you typed for {titles} is not in the record yet.")
        words = with_gaps(words).format(titles=self._titles(self.cards.unwritten))
        self.trouble.say(f"{words} {self.trouble.words}".strip(), closing=True)
        event.ignore()

    def _lost_by_closing(self) -> list[str]:
        return [line.strip() for card in self.cards.cards for line in card.lost_by_closing()]

    def _not_taken(self, lines: list[str]) -> str:
        said = self.tr("Not taken on yet, and only words so far: {lines}")
        return said.format(lines=self._wording.measures.listed(lines))

    # Where another desk was

    def typed_nowhere_else(self) -> bool:
        """Write everything; tell whether something typed is left that only this window has."""
        written = self.cards.write_all()
        earlier = (each for each in self.cards.cards if each is not self.cards.current)
        return not written or any(each.is_scratch and not each.is_blank for each in earlier)

    def take_over(self, before: Desk) -> None:
        """Go on where another desk of the same meeting has written everything, and makes room."""
        self._sit(before._write.seat.person)
        now, was = self.cards.current, before.cards.current
        if now is not None and was is not None and was.is_scratch:
            now.editor.show_text(was.editor.text)
        caret = before.cards.focused()
        for card in self.cards.cards:
            same = caret is not None and card.subject.turn == caret.subject.turn
            if caret is not None and same and card.editor.text == caret.editor.text:
                card.open_for_writing()
                card.editor.select(*caret.editor.selection)
        if not before.finding.isHidden():
            self.finding.take_over(before.finding)
        self._record_pane.setHidden(before._record_pane.isHidden())
        if self._minutes_pane is not None and before._minutes_pane is not None:
            self._minutes_pane.setHidden(before._minutes_pane.isHidden())
        self._panes.restoreState(before._panes.saveState())
        self._divided = True
        self._show_panes()

    def _save_texts(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the texts"), place_for(self.tr("notes.md")), "Markdown (*.md)"
        )
        if not name:
            return
        remember(name)
        from app.papers.exporting import write_whole  # wanted only where all else has failed

        try:
            write_whole(Path(name), self._texts().encode())
        except OSError as fault:
            said = self.tr("The file could not be written: {why}. Choose another place.")
            why = fault.strerror or str(fault)
            self.trouble.say(with_gaps(said).format(why=why), closing=True)
            return
        self._leave_texts()

    def _leave_texts(self) -> None:
        self._may_leave = True
        self.close()

    def _texts(self) -> str:
        cards = [each for each in self.cards.cards if each.unwritten or each.lost_by_closing()]
        return "\n\n".join(
            f"{each.subject.title} {each.subject.since}\n\n{each.editor.text}" for each in cards
        )
