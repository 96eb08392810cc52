"""One card: who speaks, what is noted of it, and whether that is in the record."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QInputDialog, QLabel, QMenu, QSizePolicy, QWidget

from app.desk.editor import MOST, NoteEditor
from app.desk.later import later
from app.desk.mark_button import MarkButton
from app.desk.note import Note
from app.desk.passage_menu import PassageMenu
from app.desk.tagged_lines import TagTaker, TakenLines, Turn
from app.keyboard.menu import Menu
from app.look.buttons import explain
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import FlowingLabel, plain_label, say
from app.look.laying import in_column
from app.look.lines import Lines
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.direction import beside
from facilitation.meeting.notes.passages import WHOLE, Spans, changed_part, covers, moved, place_of
from facilitation.meeting.outcome import Outcome
from facilitation.minutes.gathering.gathered import Entry
from facilitation.process.process import Level

WRITE_AFTER_MS = 700
"""What is typed is in the record this long after the last key, so within a second."""

WRITE_AT_LATEST_MS = 3000
"""Whoever types without a pause is kept up with as often: each time costs a row (decision 63)."""

_CORNER = 10
_GROWS = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


class Subject(msgspec.Struct, frozen=True):
    """What a card is about: a turn, or (``turn`` 0) the item with its number, and when it began.

    ``key`` puts cards in order: the record number at which it began. ``level`` is how much of
    what is noted on it goes into the minutes, ``stage`` what the stage is called in which it began,
    ``question`` what had been asked there; ``late``: the meeting was closed before.
    """

    key: int
    turn: int
    item: int
    title: str
    since: str
    level: Level = Level.NOTES
    stage: str = ""
    late: bool = False
    question: str = ""


class CardMeans(msgspec.Struct, frozen=True):
    """What cards tell with: sentences, colours, what takes tagged lines, and offers for words."""

    wording: Wording
    dress: Dress
    taker: TagTaker
    passages: PassageMenu


class State(StrEnum):
    """Where the text of a card is."""

    EMPTY = "empty"
    TYPING = "typing"
    WRITTEN = "written"
    NOT_WRITTEN = "not written"


class Card(QFrame):
    """A note being written. It writes by itself, within a second of the last key."""

    state_changed = Signal()
    cursor_came_or_went = Signal()
    spoke = Signal()
    """It says something about what was typed."""

    troubled = Signal(object)
    """Storage failed while this card wrote: the fault."""

    def __init__(
        self, subject: Subject, note: Note, telling: CardMeans, parent: QWidget | None = None
    ) -> None:
        """Show a note, or the place for one."""
        super().__init__(parent)
        self.subject = subject
        self.note = note
        self.state = State.EMPTY
        self._telling = telling
        self._current = False
        self._writing = False
        self._sensitive_wanted = False
        self._off_record = self._locked = False
        self._closed = False
        self._touched = False
        self._unclear = ""
        self._set_off: tuple[Spans, Spans] = ((), ())
        self.editor = NoteEditor(telling.dress, self)
        speaker = subject.title if subject.turn else ""
        quotable = subject.level not in (Level.THEMES, Level.NONE)
        self._lines = TakenLines(telling.taker, self.editor, Turn(speaker, quotable))
        self._timer = later(self, WRITE_AFTER_MS, self.write)
        self._latest = later(self, WRITE_AT_LATEST_MS, self.write)
        self._build()
        self._connect()
        self.refresh()
        self._lines.know()

    # What others ask

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed and nothing is in the record."""
        return self.editor.is_blank and not self.note.text

    @property
    def is_scratch(self) -> bool:
        """Whether what is typed never reaches the record: nothing is kept of this stage.

        A note that an earlier version wrote all the same can still be changed or emptied.
        """
        return self.subject.level is Level.NONE and not self.note.entry

    @property
    def unwritten(self) -> bool:
        """Whether something typed is to be in the record, and is not yet."""
        verbatim = self.verbatim.isChecked()
        return not self.is_scratch and self.note.differs(self.editor.text, verbatim=verbatim)

    @property
    def is_late(self) -> bool:
        return self.state is State.NOT_WRITTEN

    @property
    def has_cursor(self) -> bool:
        """Whether typing goes here, now or when this window is the active one again."""
        return self.window().focusWidget() is self.editor

    def as_typed(self) -> Entry:
        """Return the note for the minutes as it stands here, ahead of the record.

        It is empty where it is not told in them, or not yet published.
        """
        level, text = self.subject.level, self.editor.toPlainText()
        if level not in (Level.NOTES, Level.THEMES) or self.sensitive.isChecked():
            return Entry(0, "")
        words, hidden = self._marks_by_now(text)
        words = WHOLE if self.verbatim.isChecked() else words
        return Entry(0, text, words, self.subject.turn, level, self.subject.item, hidden)

    def _marks_by_now(self, text: str) -> tuple[Spans, Spans]:
        """Return where own words and sensitive ones are by now, also ahead of the record."""
        standing = self.note.standing
        if standing is None:
            return (), ()
        change = changed_part(standing.text, text)
        return moved(standing.words, change), moved(standing.hidden, change)

    def set_current(self, current: bool) -> None:
        """Say whether this is what happens now."""
        if current != self._current:
            self._current = current
            self._speaking.setVisible(current)
            self._arrange()
            self.update()

    def set_held(self, *, off: bool, closed: bool, locked: bool) -> None:
        """Let nothing be typed while the meeting is off the record, or after its close; say so.

        With ``locked`` minutes nothing is, either: only a dated decision changes them.
        """
        closed = locked or (closed and not self.subject.late)
        if (off, closed, locked) == (self._off_record, self._closed, self._locked):
            return
        self._off_record, self._closed, self._locked = off, closed, locked
        self.editor.setReadOnly(off or closed)
        self.verbatim.setEnabled(self._may_quote)
        self._say_fate()
        self._say_placeholder()

    def set_others(self, others: Sequence[str]) -> None:
        """Show what other seats noted about the same turn."""
        self._others.setText("\n".join(others))
        self._others.setVisible(bool(self._others.text()))

    def refresh(self) -> None:
        """Show what the record holds, unless something else is typed and not written yet."""
        standing = self.note.standing
        typing = self._writing or self._timer.isActive() or self.is_scratch
        if not typing and self.state is not State.NOT_WRITTEN:
            self.editor.show_text(self.note.text)
            self.verbatim.setChecked(bool(standing and standing.words == WHOLE))
        self._show_marks()
        self._show_passages()
        self._say_state()
        self._arrange()

    def follow_undo(self) -> None:
        """Show what was taken back, or brought back, as it reads now."""
        self.refresh()
        self._lines.follow_undo()

    def follow_others(self, entries: frozenset[int]) -> None:
        """Let lines read as the agreements and actions do that were corrected elsewhere."""
        self._lines.follow_others(entries)

    @property
    def left(self) -> tuple[str, ...]:
        """Lines that have a tag, and did not become what it says."""
        return () if self.is_blank else self._lines.left()

    def lost_by_closing(self) -> tuple[str, ...]:
        """Take the tagged lines; return those that are left and told nowhere but in this card."""
        if self.is_blank or self.subject.level in (Level.NOTES, Level.THEMES):
            return ()
        if not self.editor.isReadOnly():
            self.complete()
        return self._lines.left(also_typed=True) if self.is_scratch or not self._closed else ()

    def take_those_who_came(self) -> None:
        """Take the lines that were left because nobody had the name that stands in them."""
        if not self.is_blank and not self.editor.isReadOnly() and self._lines.take_those_who_came():
            self._forget_unclear()

    def write(self) -> bool:
        """Write what is typed into the record now; return whether nothing is left to write."""
        self._timer.stop()
        self._latest.stop()
        if self._writing:
            return True
        self._settle()
        if self.is_scratch:
            return True
        if self.unwritten:
            self._writing = True
            outcome = self.note.write(self.editor.text, verbatim=self.verbatim.isChecked())
            self._writing = False
            self._heed(outcome)
        elif self.state is State.NOT_WRITTEN:
            self._set_state(State.TYPING)
        self._mark_as_wanted()
        self._say_state()
        return not self.unwritten

    def _settle(self) -> None:
        """Let agreements and actions follow lines that somebody changed, if that may be now."""
        if self._off_record or not self._touched:
            return
        self._touched = False
        self._writing = True
        said = self._lines.settle(self.note.text)
        self._writing = False
        if said:
            self._say(said)

    # Passages

    def selection_marks(self) -> tuple[bool, bool]:
        """Tell whether what is selected is in the speaker's own words, and whether sensitive."""
        standing, place = self.note.standing, self.editor.selection
        if standing is None:
            return False, False
        return covers(standing.words, *place), covers(standing.hidden, *place)

    def show_passage(self, begin: int, end: int) -> None:
        """Select a passage, without taking the keyboard."""
        self.editor.setVisible(True)
        self.editor.select(begin, end)

    def put_selection(self, turn: int, person: str) -> None:
        """Put what is selected to another turn, or to a person who asks that it be minuted."""
        if passage := self._passage():
            self._say_why_not(self.note.put(*passage, turn, person))

    def ask_to_reword(self, person: str) -> None:
        """Ask how what is selected is to read, as a person wishes whom it concerns."""
        if not (passage := self._passage()):
            return
        words, place = passage
        asking = QInputDialog(self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setWindowTitle(self.tr("Other words"))
        asking.setLabelText(self.tr("How it is to read:"))
        asking.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        asking.setTextValue(words)
        asking.textValueSelected.connect(
            lambda text: self._say_why_not(self.note.reword(words, place, text, person))
        )
        asking.open()

    def strike_selection(self, person: str) -> None:
        """Take what is selected out, as a person wishes whom it concerns."""
        if passage := self._passage():
            self._say_why_not(self.note.strike(*passage, person))

    def show_places(self) -> None:
        """Offer, at the cursor, the turns and the people that the selection may be put to."""
        if not self._passage():
            self._say(self.tr("Select the words first."))
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._telling.passages.add_places(menu, self)
        menu.popup(self.editor.mapToGlobal(self.editor.cursorRect().bottomLeft()))

    def _passage(self) -> tuple[str, int] | None:
        """Return the selected words, once they are in the record, and which such words they are."""
        begin, end = self.editor.selection
        if begin == end or not self.write() or self.note.standing is None:
            return None
        text = self.note.text
        return text[begin:end], place_of(text, text[begin:end], begin)

    def _mark_passage(self, *, own: bool) -> bool:
        """Let what is selected be own words or sensitive, or no more; False: nothing is."""
        begin, end = self.editor.selection
        if begin == end:
            return False
        if passage := self._passage():
            is_own, hidden = self.selection_marks()
            mark = "open" if hidden else "sensitive"
            if own:
                mark = "summary" if is_own else "verbatim"
            self._say_why_not(self.note.mark(*passage, mark))
        self.refresh()
        return True

    def _say_why_not(self, outcome: Outcome) -> None:
        if outcome.refusal is not None:
            self._say(self._telling.wording.refusal(outcome.refusal))
        if outcome.fault is not None:
            self.troubled.emit(outcome.fault)

    def _show_passages(self) -> None:
        """Set off passages where they are by now, also while the text is ahead of the record."""
        standing = self.note.standing
        kept = (standing.words, standing.hidden) if standing else ((), ())
        words, hidden = (() if spans == WHOLE else spans for spans in kept)
        afresh = (words, hidden) != self._set_off
        if standing and (words or hidden or afresh):
            change = changed_part(standing.text, self.editor.text)
            self.editor.show_marks(moved(words, change), moved(hidden, change), afresh=afresh)
        self._set_off = words, hidden
        self._say_fate()

    def complete(self) -> None:
        """Take the tagged lines, and write: the note-taker goes on to another card."""
        self._say(self._lines.complete_all())
        self.write()

    def open_for_writing(self) -> None:
        """Show the text, put the cursor there."""
        self.editor.setVisible(True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    # How it is made

    def _build(self) -> None:
        set_role(self, "card")
        self._name = FlowingLabel(self.subject.title, "name", self)
        told = filter(None, (self.subject.since, self.subject.stage))
        self._since = FlowingLabel(beside(told), "small", self)
        self._speaking = QLabel(self.tr("now"), self)
        set_role(self._speaking, "key")
        self._speaking.hide()
        self._told = plain_label("", "small", self)
        self._told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._told.setSizePolicy(_GROWS)
        self.verbatim = MarkButton(self.tr("Word for word"), Sign.DIRECT, self._telling.dress, self)
        self.sensitive = MarkButton(self.tr("Sensitive"), Sign.LOCK, self._telling.dress, self)
        self._question = plain_label(self.subject.question, "soft", self, wrap=True)
        self._question.setVisible(bool(self.subject.question))
        self._others = plain_label("", "soft", self, wrap=True)
        self._others.hide()
        self._hint = plain_label("", "refusal", self, wrap=True)
        self._hint.hide()
        self._lay_out()
        self._name_all()

    def _lay_out(self) -> None:
        head = Lines(self._name, self._since, self._speaking, self._told, gap=10)
        self._fate = FlowingLabel(self._fate_words(), "small", self)
        self._fate.setSizePolicy(_GROWS)
        # Always there where a text is: a card that grew under a click would be missed by it.
        self.below = QWidget(self)
        Lines(self._fate, self.verbatim, self.sensitive, on=self.below)
        said = (self._question, self.editor, self._others, self._hint)
        in_column(head, *said, self.below, on=self, margins=(18, 12, 14, 12), gap=8)

    def _name_all(self) -> None:
        about = self.subject.title
        self.setAccessibleName(with_gaps(self.tr("Note: {title}")).format(title=about))
        self.editor.setAccessibleName(
            with_gaps(self.tr("What is noted of {title}")).format(title=about)
        )
        self.verbatim.setEnabled(self._may_quote)
        explain(self.verbatim, self.tr("The speaker's own words, not a summary (Ctrl+Shift+W)"))
        words = self.tr("Keep this, or what is selected, out of what is published (Ctrl+Shift+S)")
        explain(self.sensitive, words)
        self.editor.setAccessibleDescription(self._fate.text())
        self._say_placeholder()

    def _connect(self) -> None:
        editor = self.editor
        editor.typed.connect(self._on_typed)
        editor.line_completed.connect(self._on_line_completed)
        editor.entered.connect(self._on_cursor)
        editor.left.connect(self._on_left)
        editor.cursorPositionChanged.connect(self._say_fate)
        editor.menu_wanted.connect(self._on_menu)
        editor.too_long.connect(self._on_too_long)
        self.verbatim.clicked.connect(self._on_marked_verbatim)
        self.sensitive.clicked.connect(self._on_marked_sensitive)

    # What happens

    def _on_menu(self, menu: QMenu) -> None:
        if self._passage():
            self._telling.passages.add_to(menu, self)

    def _on_too_long(self, length: int) -> None:
        words = self.tr(
            "What you wanted to paste has {length} characters, and a note can have at most {most}. "
            "Nothing was pasted."
        )
        number = self._telling.wording.measures.number
        self._say(words.format(length=number(length), most=number(MOST)))

    def _on_typed(self) -> None:
        self._forget_unclear()
        if any(self._set_off):
            self._show_passages()
        self._touched = True
        if self.is_scratch:
            self._say_state()
            return
        if self.state is not State.NOT_WRITTEN:
            self._set_state(State.TYPING)
        self._timer.start()
        if not self._latest.isActive():
            self._latest.start()

    def _on_line_completed(self, number: int) -> None:
        said = self._lines.complete(number)
        if said:
            self._unclear = self.editor.line(number)
            self._say(said)
        else:
            self._forget_unclear()

    def _forget_unclear(self) -> None:
        """Say nothing of a line any more once it was changed; typing below it does not."""
        if not self._unclear or self._unclear not in self.editor.lines():
            self._unclear = ""
            self._say("")

    def _on_cursor(self) -> None:
        self._arrange()
        self.update()
        self.cursor_came_or_went.emit()

    def _on_left(self) -> None:
        self.write()
        self._on_cursor()

    def _on_marked_verbatim(self) -> None:
        if self.editor.textCursor().hasSelection():
            self.verbatim.setChecked(not self.verbatim.isChecked())
        if not self._mark_passage(own=True):
            self.write()

    def _on_marked_sensitive(self) -> None:
        if self._mark_passage(own=False):
            return
        release = not self.sensitive.isChecked()
        self._sensitive_wanted = not release
        if self.write() and release and self._is_hidden:
            self._say_why_not(self.note.mark_sensitive(False))
        self._show_marks()

    def _mark_as_wanted(self) -> None:
        standing = self.note.standing
        if not self._sensitive_wanted or standing is None:
            return
        if standing.hidden != WHOLE:
            outcome = self.note.mark_sensitive()
            if not outcome:
                self._heed(outcome)
                return
        self._sensitive_wanted = False
        self._show_marks()

    def _heed(self, outcome: Outcome) -> None:
        if outcome:
            if self.is_late:
                self._say("")
            self._set_state(State.WRITTEN)
            return
        self._set_state(State.NOT_WRITTEN)
        self._say_why_not(outcome)

    # What it says

    def _say(self, sentence: str) -> None:
        say(self._hint, sentence)
        if sentence:
            self.spoke.emit()
        self.editor.setAccessibleDescription(sentence or self._fate.text())

    def _set_state(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self._say_state()
            self.state_changed.emit()

    def _say_state(self) -> None:
        if self.state is State.TYPING and not self.unwritten:
            self.state = State.EMPTY if self.is_blank else State.WRITTEN
        words = {
            State.EMPTY: "",
            State.TYPING: "…",
            State.WRITTEN: self._written_words(),
            State.NOT_WRITTEN: self.tr("not written yet"),
        }
        scratch = self.is_scratch and not self.is_blank
        self._told.setText(self.tr("not kept") if scratch else words[self.state])
        set_role(self._told, "refusal" if self.state is State.NOT_WRITTEN else "small")

    def _written_words(self) -> str:
        if self.subject.level in (Level.NONE, Level.OUTCOME):
            return self.tr("written, not for the minutes")
        return self.tr("written")

    def _say_fate(self) -> None:
        say(self._fate, self._fate_words())

    def _fate_words(self) -> str:
        """Say what becomes of a note before a word is typed, or of the words at the cursor."""
        own, hidden = self.selection_marks() if any(self._set_off) else (False, False)
        if hidden:
            return self.tr("Here: sensitive words, which are not published.")
        if own:
            return self.tr("Here: the speaker’s own words.")
        if self.sensitive.isChecked():
            return self.tr("Sensitive: the minutes say only that something is left out here.")
        if self._locked:
            return self.tr("The minutes are approved and locked.")
        if self._closed:
            return self.tr("The meeting is closed: this stays as it was written.")
        if self.subject.late:
            return self.tr("In the minutes, as written after the meeting was closed.")
        return {
            Level.NONE: self.tr(
                "Nothing is kept here: what you type is scratch and is gone with this window. "
                "Only lines with #agreed, #decision, #action or #parking are kept; a #quote is not."
            ),
            Level.OUTCOME: self.tr(
                "Not in the minutes, which keep only what is agreed, decided, taken on or parked "
                "here. It stays in the record."
            ),
            Level.THEMES: self.tr("In the minutes, without the name of who said it."),
            Level.NOTES: self.tr("In the minutes."),
        }[self.subject.level]

    @property
    def _may_quote(self) -> bool:
        """Whether somebody's own words may be kept: of a theme nobody's are."""
        kept = self.subject.level not in (Level.THEMES, Level.NONE)
        return bool(self.subject.turn) and kept and not self._off_record

    def _show_marks(self) -> None:
        self.sensitive.setChecked(self._is_hidden or self._sensitive_wanted)
        self._say_fate()

    @property
    def _is_hidden(self) -> bool:
        standing = self.note.standing
        return standing is not None and standing.hidden == WHOLE

    def _say_placeholder(self) -> None:
        if self._off_record:
            words = self.tr("Off the record: nothing is written down now.")
        elif self._locked:
            words = self.tr("The minutes are approved: only a dated decision changes them.")
        elif self._closed:
            words = self.tr("The meeting is closed.")
        elif self.subject.turn:
            words = with_gaps(self.tr("What {name} says")).format(name=self.subject.title)
        else:
            words = self.tr("What is to be noted, whoever speaks")
        self.editor.setPlaceholderText(words)

    def _arrange(self) -> None:
        """Keep cards on which nothing is noted small, unless somebody writes there now."""
        at_work = self._current or self.has_cursor
        self.editor.setVisible(at_work or not self.is_blank)
        self.below.setVisible(self.editor.isVisibleTo(self))
        self.sensitive.setVisible(not self.is_scratch)
        themes = self.subject.level is Level.THEMES
        self.verbatim.setVisible(bool(self.subject.turn) and not (themes or self.is_scratch))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card is meant for its text."""
        super().mousePressEvent(event)
        self.open_for_writing()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the amber bar of the one who speaks, and the ring of the one who writes."""
        super().paintEvent(event)
        palette = self._telling.dress.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.accent)
            painter.drawRoundedRect(QRectF(5, 10, 4, self.height() - 20), 2, 2)
        if self.editor.hasFocus():
            painter.setPen(QPen(palette.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, _CORNER, _CORNER)
        painter.end()
