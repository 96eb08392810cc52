"""People and groups: who is on the roll, what groups send them as, and who is called alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton, QWidget

from app.home.across_list import AcrossModel, AcrossTree, Row
from app.home.bringing_window import BringingWindow
from app.home.earlier_names import EarlierNames
from app.home.member_form import MemberForm
from app.home.once_more import ask_once_more
from app.home.roll_keeping import RollKeeping, new_id
from app.keyboard.shortcut import shortcut
from app.look.buttons import button
from app.look.choice import Choice
from app.look.dialog_size import fit_screen
from app.look.dress import set_role
from app.look.file_places import FileDrops, ask_for_file, place_for, remember
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.wording import Wording
from app.wording.keys.windows import ROLL
from app.wording.words import with_gaps
from facilitation.direction import beside
from facilitation.exchange.pasted_names import Came
from facilitation.exchange.roll_sheet import TITLES, row_of
from facilitation.exchange.roster import MOST_BYTES
from facilitation.exchange.text_files import UnreadableFile, bytes_of
from facilitation.meeting.outcome import Refusal
from facilitation.minutes.formats.csv import as_csv
from facilitation.people.known import Known
from facilitation.people.names import fold
from facilitation.people.roll import Member, Sent, Sought, groups_of, merged, namesakes, sought
from facilitation.record.journal import StorageFault

_SENT, _ALIKE = 1, 2
"""What may be shown instead of everybody; groups come behind it."""


class PeopleWindow(QDialog):
    """Typing filters; the fields beside the list are kept when another row is chosen, too."""

    def __init__(
        self,
        keeping: RollKeeping,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        earlier: Callable[[], Sequence[Came]] = tuple,
        names: EarlierNames | None = None,
    ) -> None:
        """Show the roll; ``earlier`` returns who is known from meetings.

        ``names`` let earlier meetings heed a No.
        """
        super().__init__(parent)
        self._keeping = keeping
        self._wording = wording
        self._earlier, self._names = earlier, names
        self._shown_id = ""
        self._wanted: Known | None = None
        self._groups: tuple[str, ...] = ()
        self._sought: dict[str, Sought] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("People and groups"))
        columns = (
            self.tr("Name"),
            self.tr("Number"),
            self.tr("Groups"),
            self.tr("Sent as"),
            self.tr("May be named"),
        )
        self.model = AcrossModel[str](columns, self.row, self)
        self._build()
        self._connect()
        fit_screen(self, 1240, 680)
        keeping.refresh()
        self._show()

    # How it is made

    def _build(self) -> None:
        heading = plain_label(self.tr("People and groups"), "heading", self)
        self.search = named(QLineEdit(self), self.tr("Find by name, group or number"))
        self.search.setPlaceholderText(self.tr("Find by name, group or number (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.shown = named(Choice(self), self.tr("Who is shown"))
        self.facts = plain_label("", "soft", self, wrap=True)
        self.tree = named(AcrossTree(self.model, self), self.tr("People"))
        self.tree.setSelectionMode(AcrossTree.SelectionMode.ExtendedSelection)
        self.form = MemberForm(self)
        tip = self.tr("Write a person (Ctrl+N)")
        self.add = self._button(self.tr("Somebody new"), self._write_new, tip)
        tip = self.tr("Bring a list of people, such as a CSV file (Ctrl+O)")
        self.file = self._button(self.tr("From a file …"), self._choose_file, tip)
        tip, paste = self.tr("Paste or type a list of names (Ctrl+L)"), self._bring_names
        self.paste = self._button(self.tr("Names …"), paste, tip)
        tip = self.tr("Bring those who came to the latest meetings")
        self.from_meetings = self._button(self.tr("From meetings …"), self._bring_met, tip)
        tip = self.tr("Write those shown into a file for spreadsheets (Ctrl+E)")
        self.export = self._button(self.tr("Export …"), self._export, tip)
        tip = self.tr("Make one entry of those that are chosen")
        self.one = self._button(self.tr("Are one person …"), self._ask_to_make_one, tip)
        tip = self.tr("Take those that are chosen off the roll (Delete)")
        self.forget = self._button(self.tr("Forget …"), self._ask_to_forget, tip)
        tip = self.tr("Say of whoever is not to be named that earlier meetings name them no more")
        self.before = self._button(self.tr("Earlier meetings …"), self._ask_of_earlier, tip)
        above = in_row((heading, 1), (self.search, 1), self.shown, gap=10)
        bring = Lines(self.add, self.file, self.paste, self.from_meetings, self.export)
        chosen = Lines(self.one, self.forget, self.before)
        left = in_column((self.tree, 1), chosen, gap=8)
        middle = in_row((left, 3), (self.form, 2), gap=18)
        parts = (above, self.facts, (middle, 1), bring)
        in_column(*parts, on=self, margins=(24, 20, 24, 18), gap=12)
        set_role(self.file, "primary")
        self.tree.setFocus()

    def _button(self, words: str, do: Callable[[], object], tip: str) -> QPushButton:
        return button(words, self, do, tip=tip, enter=False)

    def _connect(self) -> None:
        self._keeping.changed.connect(self._show)
        self._keeping.troubled.connect(self._tell_trouble)
        self.search.textChanged.connect(self._list)
        self.shown.currentIndexChanged.connect(self._list)
        self.tree.selectionModel().currentChanged.connect(self._show_form)
        self.tree.selectionModel().selectionChanged.connect(self._allow)
        self.form.saved.connect(self._keep)
        if self._names is not None:
            self._names.told.connect(self.facts.setText)
            self._names.troubled.connect(self._tell_trouble)
        FileDrops(self).dropped.connect(lambda paths: self.take_file(paths[0]))
        for name, slot in (
            ("find", self.search.setFocus),
            ("new", self._write_new),
            ("file", self._choose_file),
            ("names", self.paste.click),
            ("export", self._export),
            ("keep", self.form.keep),
            ("again", self._keeping.refresh),
        ):
            shortcut(ROLL.key(name), self, slot)
        shortcut("Delete", self.tree, self._ask_to_forget, Qt.ShortcutContext.WidgetShortcut)

    # What is shown

    def show_known(self, known: Known) -> None:
        """Show somebody, or those of a group, as soon as the roll is read."""
        self._wanted = known
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        known = self._wanted
        if known is None or not self._keeping.is_read:
            return
        self._wanted = None
        self.search.clear()
        if known.is_group and known.id in self._groups:
            self.shown.setCurrentIndex(_ALIKE + 1 + self._groups.index(known.id))
        elif known.id in self._keeping.roll:
            self.shown.setCurrentIndex(0)
            self._choose(self.model.rows.index(known.id))

    def row(self, id_: str) -> Row:
        """Return how somebody is listed."""
        member = self._keeping.roll[id_]
        home = next((each for each in member.memberships if each.sent), None)
        sent = ""
        if home is not None:
            said = {
                Sent.DELEGATE: self.tr("delegate of {group}"),
                Sent.ALTERNATE: self.tr("alternate of {group}"),
            }
            sent = with_gaps(said[home.sent]).format(group=home.group)
        agrees = {None: "", True: self.tr("yes"), False: self.tr("no")}
        name = member.name
        if member.pronouns:
            both = self.tr("{name}  ({pronouns})")
            name = with_gaps(both).format(name=name, pronouns=member.pronouns)
        number, groups = str(member.number or ""), ", ".join(member.groups)
        texts = (name, number, groups, sent, agrees[member.named])
        return Row(texts, beside((*member.aliases, *filter(None, [member.needs]))))

    def _show(self) -> None:
        roll, by_name = self._keeping.roll, self._wording.by_name
        in_order = sorted(roll, key=lambda id_: by_name(roll[id_].name))
        self._sought = {id_: sought(roll[id_]) for id_ in in_order}
        by_group = groups_of(roll)
        self._groups = tuple(sorted(by_group, key=by_name))
        alike = sum(1 for _ in namesakes(roll))
        sent = sum(any(each.sent for each in member.memberships) for member in roll.values())
        rows = (
            self.tr("Everybody ({number})").replace("{number}", str(len(roll))),
            self.tr("Delegates and alternates ({number})").replace("{number}", str(sent)),
            self.tr("Called alike ({number})").replace("{number}", str(alike)),
            *(f"{group} ({len(by_group[group])})" for group in self._groups),
        )
        at = max(0, self.shown.currentIndex())
        self.shown.blockSignals(True)
        self.shown.clear()
        self.shown.addItems(list(rows))
        self.shown.setCurrentIndex(at if at < len(rows) else 0)
        self.shown.blockSignals(False)
        self._list()
        self._go_to_wanted()

    def _list(self, *_ignored: object) -> None:
        """List those who fit what is typed and chosen; who was chosen stays so."""
        before = self._shown_id
        self.form.keep()
        typed = fold(self.search.text()).split()
        found = [id_ for id_ in self._choice() if self._sought[id_].fits(typed)]
        self.model.put(found)
        if found:
            self._choose(found.index(before) if before in found else 0)
        else:
            self.tree.setCurrentIndex(QModelIndex())
        self._show_form()
        self.facts.setText(self._facts(len(found)))

    def _choose(self, at: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.tree.selectionModel().setCurrentIndex(
            self.model.index(at, 0), flags.ClearAndSelect | flags.Rows
        )

    def _choice(self) -> Iterable[str]:
        """Return who is among those chosen, in their order; those called alike together."""
        roll, at = self._keeping.roll, self.shown.currentIndex()
        if at == _ALIKE:
            return dict.fromkeys(id_ for ids in namesakes(roll) for id_ in ids)
        if at == _SENT:
            return [i for i in self._sought if any(each.sent for each in roll[i].memberships)]
        if at > _ALIKE:
            group = self._groups[at - _ALIKE - 1]
            return [i for i in self._sought if group in roll[i].groups]
        return self._sought

    def _facts(self, shown: int) -> str:
        if not self._keeping.is_read:
            return self.tr("Reading who is on the roll …")
        if not self._keeping.roll:
            return self.tr(
                "Nobody is on the roll yet. Bring a list from a file, paste names, or take those "
                "who came to earlier meetings; whoever is here is offered at the door by three "
                "letters, with their group."
            )
        if not shown:
            return self.tr("Nobody fits. Try fewer letters, or show everybody.")
        if self.shown.currentIndex() == _ALIKE:
            return self.tr(
                "These share a name. If several entries are one person, choose them and say so; "
                "else leave them: nobody is taken for somebody else."
            )
        return self.tr("%n people are shown.", "", shown)

    def _chosen(self) -> list[str]:
        rows = sorted(each.row() for each in self.tree.selectionModel().selectedRows())
        return [self.model.rows[at] for at in rows if at < len(self.model.rows)]

    def _show_form(self, *_ignored: object) -> None:
        """Show whoever is chosen; what was written of somebody else is kept."""
        written = self.form.member() if self.form.is_changed else None
        chosen = self.model.thing(self.tree.currentIndex()) or ""
        if written is not None and chosen == self._shown_id:
            return  # it was read again while somebody writes on
        before, self._shown_id = self._shown_id or new_id(), chosen
        member = self._keeping.roll.get(self._shown_id, Member(""))
        if member != self.form.member():
            self.form.show_member(member, self._groups)
        self._allow()
        if written is not None:
            self._keeping.enter({before: written})

    def _allow(self, *_ignored: object) -> None:
        chosen = len(self._chosen())
        self.one.setEnabled(chosen > 1)
        self.forget.setEnabled(chosen > 0)
        no = self._keeping.roll.get(self._shown_id, Member("")).named is False
        self.before.setEnabled(no and self._names is not None)
        self.export.setEnabled(bool(self.model.rows))

    def _tell_trouble(self, fault: StorageFault) -> None:
        self.facts.setText(" ".join(self._wording.troubles.storage(fault)))

    # What happens

    def _keep(self, member: Member) -> None:
        id_ = self._shown_id or new_id()
        self._shown_id = id_
        before = self._keeping.roll.get(id_, Member("")).named
        self._keeping.enter({id_: member})
        if member.named is False and before is not False:
            self._ask_of_earlier()

    def _ask_of_earlier(self) -> None:
        member = self._keeping.roll.get(self._shown_id)
        if self._names is not None and member is not None and self.isVisible():
            self._names.ask(member, self)

    def _write_new(self) -> None:
        self.form.keep()
        self.tree.setCurrentIndex(QModelIndex())
        self._shown_id = ""
        self.form.show_member(Member(""), self._groups)
        self.form.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_to_make_one(self) -> None:
        """Ask whether those chosen are one person: nobody can tell them apart again."""
        self.form.keep()
        chosen = self._chosen()
        first, *others = (self._keeping.roll[id_].name for id_ in chosen)
        words = self._wording.measures.all_listed
        asked = with_gaps(self.tr("Are {names} one person?")).format(names=words((first, *others)))
        about = self.tr(
            "They are called {first} then, the other names stand beside it, and so do groups, "
            "lists and needs of all. This cannot be taken back. Meetings stay as they are."
        )
        go, stay = self.tr("They are one person"), self.tr("Leave them")
        said = with_gaps(about).format(first=first)
        ask_once_more(self, (asked, said, go, stay), partial(self._make_one, chosen))

    def _make_one(self, chosen: Sequence[str]) -> None:
        first, *others = chosen
        member = self._keeping.roll[first]
        for id_ in others:
            member = merged(member, self._keeping.roll[id_])
        self._shown_id = first
        self._keeping.enter({first: member}, others)

    def _ask_to_forget(self) -> None:
        """Ask whether those chosen are to go; minutes keep what they tell."""
        chosen = self._chosen()
        if not chosen:
            return
        question = self.tr("Take %n people off the roll?", "", len(chosen))
        about = self.tr(
            "What is written of them here is gone then, also their needs. Minutes and records of "
            "meetings stay as they are."
        )
        said = (question, about, self.tr("Take them off"), self.tr("Leave them"))
        ask_once_more(self, said, partial(self._forget, chosen))

    def _forget(self, chosen: Sequence[str]) -> None:
        self.form.show_member(Member(""), self._groups)
        self._keeping.enter({}, chosen)

    def _bring(self) -> BringingWindow:
        window = BringingWindow(self._keeping, self)
        window.show()
        return window

    def _bring_names(self) -> None:
        self._bring().take_names(())

    def _bring_met(self) -> None:
        self._bring().take_met(self._earlier())

    def _choose_file(self) -> None:
        filters = (self.tr("Lists of people (*.csv *.tsv *.txt)"), self.tr("All files (*)"))
        ask_for_file(self, self.tr("People from a file"), filters, self.take_file)

    def take_file(self, path: Path) -> None:
        """Show what a list would bring; say why it cannot be read."""
        try:
            data = bytes_of(path, MOST_BYTES)
        except UnreadableFile as fault:
            refusal = Refusal(fault.code, (("file", path.name),))
            self.facts.setText(self._wording.refusal(refusal))
            return
        self._bring().take_file(data, path.name)

    def _export(self) -> None:
        self.form.keep()
        if not self.model.rows:
            return
        suggested = str(Path(place_for()) / self.tr("people.csv"))
        title = self.tr("Write those shown into a file")
        path, _ = QFileDialog.getSaveFileName(self, title, suggested, "CSV (*.csv)")
        if path:
            remember(path)
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write those who are shown as a spreadsheet reads them, in which nothing is calculated."""
        roll = self._keeping.roll
        rows = tuple(row_of(roll[id_]) for id_ in self.model.rows)
        try:
            path.write_bytes(as_csv((TITLES, *rows)))
        except OSError as error:
            said = self.tr("It could not be written: {why}")
            said = with_gaps(said).format(why=error.strerror or str(error))
        else:
            said = with_gaps(self.tr("“{name}” is saved.")).format(name=path.name)
        self.facts.setText(said)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is written; nothing typed is lost."""
        self.form.keep()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes the page, with what is written kept."""
        self.form.keep()
        super().reject()
