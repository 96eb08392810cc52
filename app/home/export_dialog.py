"""In which format the minutes are written, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QSettings
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.home.paper_dialog import PaperDialog
from app.look.buttons import explain
from app.look.columns import Columns
from app.look.dialog_size import grow_with, open_whole
from app.look.labels import plain_label
from app.look.laying import in_column
from app.look.question_form import QuestionForm
from app.look.wrapped import WrappedChoice, WrappedTick
from app.wording.translation import as_spoken
from app.wording.words import Tongue, with_gaps
from facilitation.meeting.naming import Naming, Whom, fewest
from facilitation.meeting.state import Meeting, MinutesLife
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.catalogue import format_names
from facilitation.minutes.extract import Rows
from facilitation.minutes.style import STANDARD as LOOK
from facilitation.minutes.style import style_names

if TYPE_CHECKING:
    from app.papers.order import BadOrder

_FAULTS_SHOWN: Final = 3
"""So many orders that cannot be used are named; of more their number."""


class ExportDialog(PaperDialog):
    """Offers every format there is, then asks for a file."""

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        chosen: Naming | None = None,
        *,
        shape: MinutesLife | None = None,
        settings: QSettings | None = None,
        tongue: Tongue | None = None,
        own_orders: Path | None = None,
    ) -> None:
        """``title`` is the meeting's, ``chosen`` what its record says of names, where it is read.

        More names than it says are never told, whatever is asked for here. ``shape`` is what it
        says of order and look; ``settings`` keep what was asked for last on this laptop. The
        group's ``own_orders`` lie in that folder; which of them cannot be used is said.
        """
        heading = with_gaps(self.tr("Minutes of {title}")).format(title=title)
        super().__init__(self.tr("Export minutes"), heading, parent)
        self._title, self._about, self._settings = title, "", settings
        self.choices = {name: WrappedChoice(words, self) for name, words in self.forms().items()}
        self.faults = plain_label("", "refusal", self, wrap=True)
        self.private = plain_label("", "small", self, wrap=True)
        self.naming = plain_label("", "refusal", self, wrap=True)
        self.private.hide()
        self.naming.hide()
        tongue = tongue or Tongue()
        self._translate = tongue.translate
        self._offer_shapes(shape, tongue, own_orders)
        self._make_choices()
        self._allow(chosen or Naming())
        self.fairness = WrappedTick(self.tr("Also how the floor was shared"), self)
        words = self.tr(
            "Who was heard, how evenly the time was shared, what share groups and lists had, "
            "and how often people spoke; never what share one person had."
        )
        explain(self.fairness, words)
        self.shared = plain_label(words, "small", self, wrap=True)
        self.shared.setContentsMargins(26, 0, 26, 0)  # Qt turns no margins round
        self._form = QuestionForm()
        self._form.ask(self.tr("Order"), self.order)
        self._form.ask(self.tr("Look"), self.look)
        self._form.ask(self.tr("Rows"), self.rows)
        self._form.ask(self.tr("People are called"), self.people)
        names = (self.movers, self.objectors, self.owners, self.names, self.voters)
        ticks = (self.talk, *names, self.fairness)
        forms, beside = QWidget(self), QWidget(self)
        in_column(*self.choices.values(), 1, on=forms, margins=0, gap=12)
        below = (self.shared, self.staying)  # what comes and goes moves nothing at the end
        in_column(self._form, *ticks, *below, 1, on=beside, margins=0, gap=12)
        self.column.addWidget(Columns(forms, (beside, 1), gap=32, whole=True, parent=self))
        self.column.addWidget(self.faults)
        for each in (self.private, self.naming):
            self._page.addWidget(each)  # below what is scrolled: it is never out of view
        self.go_on_by(self.tr("Choose a file …"))
        first = self.choices.get(self._last("format"), next(iter(self.choices.values())))
        first.setChecked(True)
        first.setFocus()

    def go_on_with(self, meeting: str) -> None:
        """Name those present where the last file of the same meeting, by its id, did so."""
        self._about = meeting
        if self.names.isEnabled() and self._last("present") == meeting:
            self.names.setChecked(True)

    def heed(self, meeting: Meeting) -> None:
        """Offer no more than a record says that was read while the dialog was open."""
        from app.papers.orders import STANDARD  # home is shown before

        shape = meeting.life
        self._allow(meeting.naming)
        self._on_form()
        self.tell_of_unnamed(meeting)
        for box, usual in ((self.order, shape.order or STANDARD), (self.look, shape.look or LOOK)):
            box.setItemText(0, self._as_usual(box.itemText(box.findData(usual)) or usual))

    def tell_of_unnamed(self, meeting: Meeting) -> None:
        """Say how those are called who may not be named, and which texts name them all the same."""
        from app.papers.unnamed_words import UnnamedWords  # home is shown before

        called, texts = UnnamedWords(self._translate).of(meeting)
        if not called:
            return
        self.private.setText(called)
        self.naming.setText(texts)
        if self.isVisible():
            grow_with(self, self._show_private)
        else:
            self._show_private()
            open_whole(self)

    def _show_private(self) -> None:
        self.private.show()
        self.naming.setVisible(bool(self.naming.text()))

    def _make_choices(self) -> None:
        self.people = self.people_choice()
        self.talk = self._tick(self.tr("What was said, as far as its stages allow"), on=True)
        self.movers = self._tick(self.tr("Who moved texts, by name"), on=True)
        self.objectors = self._tick(self.tr("Who objected, as people are called"), on=True)
        self.owners = self._tick(self.tr("Who does what, by name"), on=True)
        self.names = self._tick(self.tr("Who was present, by name: they have agreed to it"))
        self.voters = self._tick(self.tr("Who voted how, by name: the group chose so"), on=True)
        self.staying = plain_label("", "small", self, wrap=True)
        self.people.currentIndexChanged.connect(self._on_called_otherwise)
        self.owners.toggled.connect(self._say_who_stays)

    def _allow(self, chosen: Naming) -> None:
        """Let nothing be asked for that the group chose not to tell."""
        if chosen.called(Whom.ATTENDANCE) is Attribution.NAMED:
            self.names.setChecked(True)
        ticks = (self.movers, self.objectors, self.owners, self.names)
        kinds = (Whom.MOVERS, Whom.OBJECTORS, Whom.OWNERS, Whom.ATTENDANCE)
        for tick, whom in zip(ticks, kinds, strict=True):
            if chosen.called(whom) is Attribution.UNATTRIBUTED:
                tick.setChecked(False)
                tick.setEnabled(False)
                tick.setToolTip(self.tr("The group chose not to tell it; here it can be no more."))
        votes = (on for (_, whom), on in chosen.names.items() if whom is Whom.VOTERS)
        self._voters_told = any(votes)
        most = chosen.called(Whom.SPEAKERS) or Attribution.NAMED
        for at in range(self.people.count()):
            how = Attribution(self.people.itemData(at))
            item = cast("QStandardItemModel", self.people.model()).item(at)
            item.setEnabled(fewest((how, most)) is how)
        self.people.setCurrentIndex(self.people.findData(most.value))
        self.movers.setChecked(chosen.called(Whom.MOVERS) in (None, Attribution.NAMED))
        self._say_who_stays()

    def _say_who_stays(self) -> None:
        """Say who is named all the same where people are not called by their names."""
        said = self.tr(
            "These names stay: whoever holds a role, was elected, was drawn by lot or is to bring "
            "a text back, and names within the texts that were put to the meeting."
        )
        if self.owners.isChecked():
            said += " " + self.tr("So does who does what, unless you take its tick away.")
        self.staying.setText(said)
        self.staying.setVisible(self.people.currentData() != Attribution.NAMED)

    def _offer_shapes(self, shape: MinutesLife | None, tongue: Tongue, own: Path | None) -> None:
        """Offer orders, looks and lists; first what the group chose, selected what was last."""
        from app.papers.orders import STANDARD, all_orders  # home is shown before

        orders, faults = all_orders(own)
        titles = {
            name: as_spoken(each.spoken(tongue.language).title, tongue.language, tongue.translate)
            for name, each in orders.items()
        }
        self._tell_faults(faults, tongue)
        looks = {"calm": self.tr("Calm"), "large": self.tr("Large print")}
        looks = {each: looks.get(each, each) for each in style_names()}
        lists = {
            Rows.ACTIONS: self.tr("Actions"),
            Rows.DECISIONS: self.tr("Decisions"),
            Rows.ATTENDANCE: self.tr("Attendance"),
        }
        self.order = self._shapes("order", titles, (shape.order or STANDARD) if shape else "")
        self.look = self._shapes("look", looks, (shape.look or LOOK) if shape else "")
        self.rows = self.choice(self.tr("Rows"), [(each.value, lists[each]) for each in Rows])
        self.rows.currentIndexChanged.connect(self._on_form)
        for choice in self.choices.values():
            choice.toggled.connect(self._on_form)

    def _tell_faults(self, faults: Sequence[BadOrder], tongue: Tongue) -> None:
        """Say which of a group's own orders cannot be used, where they are wrong, what helps."""
        from app.papers.order_words import OrderWording  # home is shown before

        told = [OrderWording(tongue.translate).refused(each) for each in faults[:_FAULTS_SHOWN]]
        if len(faults) > _FAULTS_SHOWN:
            more = len(faults) - _FAULTS_SHOWN
            told.append(self.tr("%n other orders cannot be used either.", "", more))
        self.faults.setText("\n".join(told))
        self.faults.setVisible(bool(told))

    def _shapes(self, name: str, titles: Mapping[str, str], usual: str) -> QComboBox:
        said = self.tr("As the group chose")
        if usual:
            said = self._as_usual(titles.get(usual, usual))
        box = self.choice(name, [("", said), *titles.items()])
        box.setCurrentIndex(max(0, box.findData(self._last(name))))
        return box

    def _as_usual(self, shape: str) -> str:
        return with_gaps(self.tr("As usual here: {shape}")).format(shape=shape)

    def _last(self, name: str) -> str:
        """Return what was asked for last on this laptop; empty for nothing."""
        return str(self._settings.value(f"minutes/{name}") or "") if self._settings else ""

    def _on_form(self) -> None:
        """Offer what the format has: a calendar no order, a page no rows."""
        form, rows = self.chosen(), self.rows.currentData()
        is_document, is_list = form in format_names(), form == "csv"
        self._form.show_row(self.order, shown=is_document)
        self._form.show_row(self.look, shown=is_document)
        self._form.show_row(self.rows, shown=is_list)
        for part in (self.talk, self.movers, self.objectors, self.fairness, self.shared):
            part.setVisible(is_document)
        self.voters.setVisible(is_document and self._voters_told)
        self.owners.setVisible(is_document or not is_list or rows == Rows.ACTIONS)
        self.names.setVisible(is_document or (is_list and rows == Rows.ATTENDANCE))

    def accept(self) -> None:
        """Remember what was asked for."""
        if self._settings is not None:
            asked = {"format": self.chosen(), "order": self.order.currentData()}
            asked["present"] = self._about if self.names.isChecked() else ""
            for name, value in {**asked, "look": self.look.currentData()}.items():
                self._settings.setValue(f"minutes/{name}", value)
        super().accept()

    def forms(self) -> dict[str, str]:
        return {
            **super().forms(),
            "ics": self.tr("Calendar (ICS), what is due and when we meet"),
            "csv": self.tr("Spreadsheet (CSV), a list of rows"),
        }

    def _tick(self, words: str, *, on: bool = False) -> QCheckBox:
        tick = WrappedTick(words, self)
        tick.setChecked(on)
        return tick

    def _on_called_otherwise(self) -> None:
        """Let nobody be named beside the text whose words are nobody's, unless that is asked."""
        named = self.people.currentData() == Attribution.NAMED
        self.movers.setChecked(named and self.movers.isEnabled())
        self.voters.setChecked(named)
        self.voters.setEnabled(named)
        if not named:
            self.names.setChecked(False)
        self._say_who_stays()

    def chosen(self) -> str:
        """Return the name of the format that is chosen."""
        found = (name for name, choice in self.choices.items() if choice.isChecked())
        return next(found, next(iter(self.choices)))

    def include(self) -> Include:
        return Include(
            attribution=Attribution(self.people.currentData()),
            names=self.names.isChecked(),
            movers=self._movers_named(),
            talk=self.talk.isChecked(),
            fairness=self.fairness.isChecked(),
            objectors=None if self.objectors.isChecked() else False,
            owners=None if self.owners.isChecked() else False,
            voters=False if self._voters_told and not self.voters.isChecked() else None,
            order=self.order.currentData(),
            look=self.look.currentData(),
            rows=Rows(self.rows.currentData()),
        )

    def _movers_named(self) -> bool | None:
        """Return whether movers are named; None: as everybody is called."""
        named = self.people.currentData() == Attribution.NAMED
        return self.movers.isChecked() or (False if named else None)

    def ask_for_file(self) -> str:
        """Return where to write, empty where nobody chose."""
        return self.file_for(self._title, self.chosen())
