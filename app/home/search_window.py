"""Search across everything that was ever minuted, as one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.attending.errands import WhileThere
from app.home.catching_up import CatchingUp, LateIndex
from app.home.passages_list import ResultsList, ResultsModel
from app.keyboard.keyboard import write_in
from app.keyboard.shortcut import ENTERS, shortcut
from app.look.buttons import button
from app.look.choice import Choice
from app.look.dialog_size import fit_screen
from app.look.dress import Dress
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.look.name_completer import NameCompleter
from app.look.name_offers import NameOffers
from app.wording import Wording
from app.wording.keys.windows import HOME
from facilitation.minutes.searching import DECIDED, Passage, Results, Sort, find, folded, words_in
from facilitation.people.known import Known, KnownByName, everybody_known
from facilitation.people.names import spellings
from facilitation.people.roll import Roll
from facilitation.record.errands import AtOnce, Errands
from facilitation.record.index import Index, Query
from facilitation.record.journal import StorageFault

_MOST_NAMES = 200
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}
_KINDS: tuple[tuple[str, ...], ...] = (
    (),
    (Sort.TEXT, Sort.AMENDMENT, Sort.QUESTION, DECIDED),
    (Sort.AGREED, DECIDED),
    (Sort.ACTION,),
    (Sort.NOTE, Sort.REASON, Sort.REPORT, Sort.CORRECTION),
    (Sort.ANSWER, Sort.WISH, Sort.NOTICE),
    (Sort.MEETING, Sort.ITEM, Sort.PARKED),
)


class SearchWindow(QDialog):
    """Finds while one types; Enter goes to the place in the meeting, arrows choose another one."""

    place_wanted = Signal(str, int, str)
    """The id of a meeting, the place in its record (0: its beginning), and what was looked for."""

    known_wanted = Signal(object)
    """Somebody, or a group (Known), whom the roll has."""

    def __init__(
        self,
        catching_up: CatchingUp,
        wording: Wording,
        dress: Dress,
        parent: QWidget | None = None,
        *,
        errands: Errands | None = None,
        typed: str = "",
        roll: Callable[[], Roll] = dict,
    ) -> None:
        """Search what the index has, and the ``roll``, which is read as the index is.

        ``errands`` search where this window does not wait.
        """
        super().__init__(parent)
        self._catching_up, self._wording = catching_up, wording
        errands = errands or AtOnce()
        self._errands = WhileThere(self, errands)
        self._index = LateIndex(catching_up.open_index)
        self.destroyed.connect(partial(self._index.close_behind, errands))
        self._roll = roll
        self._known = KnownByName(())
        self._names: Sequence[tuple[str, str]] = ()
        self._running = self._again = self._chosen_by_hand = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search"))
        self._build(dress)
        self._connect()
        fit_screen(self, 900, 620)
        self.field.setText(typed)
        self._learn()
        catching_up.catch_up()
        self._tell_progress()
        self.field.setFocus()

    # How it is made

    def _build(self, dress: Dress) -> None:
        heading = plain_label(self.tr("Everything that was ever minuted"), "heading", self)
        words = self.tr("Words of a note, a decision, a title; a name …")
        field = QLineEdit(self, placeholderText=words, clearButtonEnabled=True)
        self.field = named(field, self.tr("Words to look for"))
        person = QLineEdit(self, placeholderText=self.tr("Anybody"), clearButtonEnabled=True)
        self.person = named(person, self.tr("Whose words or work it is"))
        self._people = NameCompleter((), self)
        self.person.setCompleter(self._people)
        NameOffers(self._people, self.person)
        self.kind = named(Choice(self), self.tr("What it is"))
        self.kind.addItems(self._kinds())
        self.group = named(Choice(self), self.tr("Which group met"))
        self.group.addItem(self.tr("Every group"))
        self.year = named(Choice(self), self.tr("In which year"))
        self.year.addItem(self.tr("Every year"))
        for choice in (self.group, self.year):
            choice.setMinimumContentsLength(len(choice.currentText()) + 1)
        self.facts = plain_label("", "soft", self, wrap=True)
        tip, stop = self.tr("What is read by now can be found already"), self._catching_up.stop
        self.stop = button(self.tr("Stop reading"), self, stop, tip=tip, enter=False)
        self.stop.hide()
        self.model = ResultsModel(self._wording.searching, self)
        self.list = ResultsList(self.model, dress, self)
        self.open_button = button("", self, self.open_chosen, role="primary", enter=False)
        narrowing = Lines(self.person, self.kind, self.group, self.year, gap=10)
        told = in_row((self.facts, 1), self.stop, gap=10)
        rows = (heading, self.field, narrowing, told, (self.list, 1), Lines(self.open_button))
        in_column(*rows, on=self, margins=(24, 20, 24, 18), gap=12)

    def _kinds(self) -> Sequence[str]:
        return (
            self.tr("Everything"),
            self.tr("Texts and questions"),
            self.tr("What was decided or agreed"),
            self.tr("Actions"),
            self.tr("Notes, reasons and reports"),
            self.tr("What groups said to each other"),
            self.tr("Titles, and what was kept for later"),
        )

    def _connect(self) -> None:
        for field in (self.field, self.person):
            field.textChanged.connect(self.search)
        for choice in (self.kind, self.group, self.year):
            choice.currentIndexChanged.connect(self.search)
        self.list.doubleClicked.connect(self.open_chosen)
        self.list.selectionModel().currentChanged.connect(self._say_where)
        self.model.modelReset.connect(self._say_where)
        self._catching_up.grown.connect(self._tell_progress)
        self._catching_up.done.connect(self._learn)
        shortcut(HOME.key("again"), self, self._catching_up.catch_up)

    # What happens

    def _learn(self) -> None:
        """Hear anew who and which groups there are, and search again in what is there now."""

        def known(index: Index) -> tuple[object, ...]:
            people, groups = index.people(), index.groups()
            called = KnownByName(everybody_known(self._roll(), people, groups))
            return people, groups, index.years(), called

        self.stop.hide()
        self._index.close_behind(self._errands)  # it may have been made anew
        self._errands.run(lambda: self._index.ask(known), self._take_known, self._on_fault)

    def _take_known(self, known: object) -> None:
        assert isinstance(known, tuple)
        people, groups, years, self._known = known
        self._names = [(name, " ".join(spellings(folded(name)))) for name in people]
        self._people.know(people)
        _offer(self.group, groups)
        _offer(self.year, years[::-1])
        self.search()

    @property
    def searching(self) -> bool:
        return self._running

    def query(self) -> Query:
        """Return what is asked for now."""
        year = self.year.currentText() if self.year.currentIndex() > 0 else ""
        group = self.group.currentText() if self.group.currentIndex() > 0 else ""
        kinds = tuple(_KINDS[self.kind.currentIndex()])
        asked = Query(words_in(self.field.text()), (), group=group, sorts=kinds)
        if year:
            asked = replace(asked, since=f"{year}-01-01", until=f"{year}-12-31")
        if wanted := words_in(self.person.text()):
            fitting = [name for name, told in self._names if all(each in told for each in wanted)]
            asked = replace(asked, people=tuple(fitting[:_MOST_NAMES]) or ("\0",))
        return asked

    def search(self) -> None:
        """Look for what is typed now; a search that is under way gives way to it."""
        self._chosen_by_hand = False
        if self._running:
            self._again = True
            self._index.interrupt()
            return
        self._running = True
        query = self.query()
        narrowed = replace(query, words=()) != Query()
        called_so = () if narrowed else self._known.called(query.words)
        self._errands.run(
            lambda: self._index.ask(lambda index: (find(index, query), query, called_so)),
            self._show,
            self._on_fault,
        )

    def _show(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._running = False
        if self._again:
            self._again = False
            self.search()
            return
        results, query, called_so = found
        self.model.show_found((*called_so, *results.passages), query.words)
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))
        self._tell(results)

    def _on_fault(self, fault: StorageFault) -> None:
        self._running = False
        self._index.close_behind(self._errands)
        self.facts.setText(" ".join(self._wording.troubles.storage(fault)))

    def _tell(self, results: Results) -> None:
        if self._catching_up.busy:
            return
        number = len(self.model.rows)
        if results.more:
            said = self.tr("The %n likeliest of what was found. More words find less.", "", number)
        elif results.passages:
            said = self.tr("%n found", "", number)
        elif number:
            said = self.tr("No passage has these words, but what is listed here is called so.")
        elif self.query() != Query():
            said = self.tr("Nothing was found. Try fewer words, or only their beginnings.")
        elif self.year.count() == 1:
            said = self.tr(
                "Nothing was ever minuted here. Hold a meeting and take notes at its desk; all "
                "that its minutes tell is found here."
            )
        else:
            said = self.tr(
                "Type what you remember of it, in any language. What was struck, is kept private "
                "or is in no minutes is not found."
            )
        self.facts.setText(said)

    def _tell_progress(self, read: int = 0, of: int = 0) -> None:
        if not self._catching_up.busy:
            return
        said = self.tr("Reading the records …")
        if of:
            told = self.tr("Reading the records: {read} of {number}. What is read can be found.")
            said = told.format(read=read, number=of)
            self.stop.show()
        self.facts.setText(said)

    def _enter(self) -> None:
        """Go to what is chosen in the list, or by arrows; else into the list.

        Whoever ends a word with Enter wants to see what is found, not the desk of a meeting.
        """
        offered = self._people.popup()
        if offered is not None and offered.isVisible():
            return  # it takes the name that is offered
        if self._chosen_by_hand or self.list.hasFocus():
            self.open_chosen()
        elif self.model.rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_where(self, *_ignored: object) -> None:
        chosen = self.model.at(self.list.currentIndex())
        self.open_button.setEnabled(chosen is not None)
        words, tip = self.tr("Go there"), self.tr("Open the meeting at this place (Enter)")
        if isinstance(chosen, Known) and chosen.id:
            words, tip = self.tr("Show among people"), self.tr("Open the page of people (Enter)")
        elif isinstance(chosen, Known):
            words = self.tr("Show only theirs")
            tip = self.tr("List what is told of them, the newest first (Enter)")
        self.open_button.setText(words)
        self.open_button.setToolTip(tip)

    def open_chosen(self) -> None:
        """Go to the place of the passage that is chosen, or to whoever is."""
        chosen = self.model.at(self.list.currentIndex())
        if isinstance(chosen, Passage):
            self.place_wanted.emit(chosen.place.meeting, chosen.entry, self.field.text())
        elif chosen is not None and chosen.id:
            self.known_wanted.emit(chosen)
        elif chosen is not None:
            self.field.clear()
            if chosen.is_group:
                self.group.setCurrentIndex(self.group.findText(chosen.name))
            else:
                self.person.setText(chosen.name)

    def take_typing(self, event: QKeyEvent) -> None:
        """Search for what is typed elsewhere in the window."""
        write_in(self.field, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows choose while one types, and Enter go on to it."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        rows = len(self.model.rows)
        if step and rows and self.focusWidget() in (self.field, self.person, self.list):
            self._chosen_by_hand = True
            at = min(max(self.list.currentIndex().row() + step, 0), rows - 1)
            self.list.setCurrentIndex(self.model.index(at))
        elif event.key() in ENTERS:
            self._enter()
        else:
            super().keyPressEvent(event)


def _offer(choice: Choice, values: Sequence[str]) -> None:
    """Offer other values behind the first, which is any; what was chosen stays so."""
    chosen = choice.currentText() if choice.currentIndex() > 0 else ""
    choice.blockSignals(True)
    while choice.count() > 1:
        choice.removeItem(1)
    choice.addItems(list(values))
    choice.setCurrentIndex(max(0, choice.findText(chosen)) if chosen else 0)
    choice.blockSignals(False)
