"""The page on which a group copies, changes, agrees on, saves and exchanges its ways to meet."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import partial
from itertools import chain, count
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QScrollArea, QSizePolicy, QWidget

from app.crafting.field import Field, page_button
from app.crafting.forms import HeadForm, MotionForm, RuleForm, StageForm
from app.crafting.lists import Shelf, StageList
from app.keyboard.menu import Menu
from app.keyboard.shortcut import shortcut
from app.look.dialog_size import Below, fit_screen
from app.look.dress import Dress, set_role
from app.look.labels import AnswerLabel, FlowingLabel, answer, plain_label, room_of_lines, say
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.look.scrolled import Scrolled
from app.look.split import Split
from app.wording import Wording
from app.wording.keys.windows import CRAFTING
from app.wording.process_files import ProcessFileWords
from app.wording.words import with_gaps
from facilitation.exchange.process_folder import ProcessFolder
from facilitation.process.catalogue import Processes
from facilitation.process.drafting import Draft, copy_of, free_name
from facilitation.process.process import Process
from facilitation.process.reading import BadProcess, Flaw, Wrong
from facilitation.process.version import called
from facilitation.process.writing import written

_KINDS = "*.toml"
_WRONG = "refusal"
"""The role of what is wrong, in the line in which the page answers, too."""
_BESIDE = 46
"""The width from which a stage stands beside the list of them, as a multiple of a line."""


class Crafting(QMainWindow):
    """Left what there is, right the process that is chosen; one that came along can be copied."""

    saved = Signal(object)
    """The process as it is offered from now on."""

    take_up_wanted = Signal(str, str)
    """The id of a meeting that is to go on under the version that was saved; what it is called."""

    def __init__(
        self,
        processes: Processes,
        folder: ProcessFolder,
        wording: Wording,
        dress: Dress,
    ) -> None:
        """Show the processes; those of a group are in its ``folder``."""
        super().__init__()
        self._processes, self._folder = processes, folder
        self._wording = wording
        self._files = ProcessFileWords(wording.translate)
        self.draft: Draft | None = None
        self._ours = False
        self.ask_open: Callable[[], str] = lambda: QFileDialog.getOpenFileName(
            self, self.tr("Import a process"), "", _KINDS
        )[0]
        self.ask_save: Callable[[str], str] = lambda name: QFileDialog.getSaveFileName(
            self, self.tr("Export the process"), name, _KINDS
        )[0]
        self._copies: set[str] = set()
        """Copies that were never saved: they are named when they are."""

        self._drafts: dict[str, Draft] = {}
        """What was changed and is not saved, by what it is called."""

        self.setWindowTitle(self.tr("Our ways to meet"))
        self.shelf = Shelf(processes, wording, self)
        self.head = HeadForm(
            lambda said: wording.speech.iso(said, _today()),
            wording.measures.day((_today() + timedelta(weeks=52)).isoformat()),
            self,
        )
        self.stages = StageList(wording, self)
        self.stage = StageForm(wording, self)
        self.rules = RuleForm(wording, self)
        self.rules.hide()
        self._motions: MotionForm | None = None
        self.told = AnswerLabel(_WRONG)
        self._make_buttons()
        self._running: Sequence[tuple[str, str]] = ()
        self._lay_out()
        self._connect()
        fit_screen(self, 1240, 760)
        dress.changed.connect(self.update)
        for process in folder.drafts():
            draft = Draft(process, wording.language, folder.known, is_new=True)
            self._drafts[process.called] = draft
        first = next(iter((*self._drafts, *processes.names())), "")
        self._renew_shelf(called(first))
        self._take(first)

    # How it is made

    def _make_buttons(self) -> None:
        button = partial(page_button, self)
        self.copy = button(
            self.tr("Copy and change"), self.tr("Make one of your own of it (Ctrl+D)")
        )
        self.take_in = button(
            self.tr("Import…"), self.tr("Take a process from a file; you see it before it is kept")
        )
        self.give_out = button(
            self.tr("Export…"), self.tr("Write this process into a file for others")
        )
        self.undo = button(self.tr("Undo"), self.tr("Take the last change back (Ctrl+Z)"))
        self.redo = button(self.tr("Redo"), self.tr("Bring it back (Ctrl+Shift+Z)"))
        self.leave = button(
            self.tr("Discard"), self.tr("Go back to what was saved last; your changes are gone")
        )
        self.before = button(
            self.tr("Earlier versions"), self.tr("Look at an earlier version, to take it up again")
        )
        self._earlier = Menu(self)
        self._earlier.aboutToShow.connect(self._fill_earlier)
        self.before.setMenu(self._earlier)
        self.take_up = button("", self.tr("The meeting goes on where it is"))
        self.take_up.hide()
        self.save = button(
            self.tr("Save"), self.tr("Keep it with your library, as a new version (Ctrl+S)")
        )
        set_role(self.save, "primary")

    def _lay_out(self) -> None:
        page = QWidget(self)
        self.setCentralWidget(page)
        heading = plain_label(self.tr("Our ways to meet"), "heading", page)
        about = FlowingLabel(
            self.tr(
                "Copy one, change it, and save it for your group. A meeting keeps its version."
            ),
            "soft",
        )
        below = QWidget(page)
        Lines(self.copy, self.take_in, on=below)
        left = QWidget(page)
        in_column((self.shelf, 1), below, on=left, margins=0, gap=6)
        self._scroll = QScrollArea(page, widgetResizable=True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.stage)
        split = self._split = Split(page)
        split.addWidget(self.stages)
        split.addWidget(self._scroll)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        # What a stage wants is no reason to roll all of the page: it rolls by itself.
        split.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        foot = QWidget(page)
        buttons = (
            self.undo,
            self.redo,
            self.leave,
            self.before,
            self.give_out,
            self.take_up,
            self.save,
        )
        Lines(*buttons, on=foot)
        right = QWidget(page)
        inner = QWidget(page)
        in_column(self.head, (split, 1), on=inner, margins=0, gap=10)
        below = Below(self.told, room=room_of_lines(self.told, 2))
        in_column((Scrolled(inner, right), 1), foot, below, on=right, margins=0, gap=8)
        columns = Split(page)
        columns.addWidget(left)
        columns.addWidget(right)
        columns.setStretchFactor(0, 1)
        columns.setStretchFactor(1, 4)
        head = in_row(heading, (about, 1), gap=14)
        in_column(head, (columns, 1), on=page, margins=(20, 14, 20, 14), gap=10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay a stage out below the list of them where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= self.fontMetrics().height() * _BESIDE
        sides = Qt.Orientation
        self._split.setOrientation(sides.Horizontal if beside else sides.Vertical)
        self._scroll.setMinimumHeight(0 if beside else self.stage.minimumSizeHint().height())

    def _connect(self) -> None:
        self.shelf.chosen.connect(self._go_to)
        for part in (self.head, self.stage, self.stages, self.rules):
            part.changed.connect(self._take_change)
        self.stages.chosen.connect(lambda _at: self._show())
        for button, slot in (
            (self.copy, self.copy_chosen),
            (self.take_in, self.import_one),
            (self.give_out, self.export),
            (self.undo, self.take_back),
            (self.redo, self.bring_back),
            (self.leave, self.discard),
            (self.save, self.keep),
            (self.take_up, self._want_take_up),
        ):
            button.clicked.connect(slot)
        for name, act in (
            ("save", self.keep),
            ("undo", self.take_back),
            ("redo", self.bring_back),
            ("copy", self.copy_chosen),
            ("close", self.close),
            ("add", self.stages.add_stage),
            ("up", lambda: self.stages.move_stage(-1)),
            ("down", lambda: self.stages.move_stage(1)),
        ):
            shortcut(CRAFTING.key(name), self, act)

    # What somebody does

    def open_one(self, called: str) -> None:
        self.shelf.choose(called)

    def _go_to(self, name: str) -> None:
        """Show another process; what was changed in this one waits as it is."""
        waiting = set(self._drafts)
        self._put_by()
        self._take(name)
        if waiting != set(self._drafts):  # the list is in the midst of saying what was chosen
            QTimer.singleShot(0, self, lambda: self._renew_shelf(called(name)))

    def _put_by(self) -> None:
        """Let what was changed and is not saved wait, also for another day."""
        draft = self.draft
        if draft is None or not self._ours or not draft.changed:
            return
        self._drafts[draft.process.called] = draft
        with suppress(OSError):  # it waits in memory all the same
            self._folder.keep_draft(draft.process)

    def _take(self, name: str) -> None:
        """Show a process: as it waits unsaved, else as it is."""
        waiting = self._drafts.get(called(name))
        if waiting is not None:
            self._show_draft(waiting, self.tr("This is not saved yet."))
            return
        process = self._processes.get(name)
        if process is not None:
            self._begin(process, ours=process.called in self._processes.own.found)

    def _begin(self, process: Process, *, ours: bool, is_new: bool = False) -> None:
        language, known = self._wording.language, self._folder.known
        said = self.tr(
            "This one comes with Goround. “Copy and change” makes one of your own of it."
        )
        draft = Draft(process, language, known, is_new=is_new)
        self._show_draft(draft, "" if ours else said, ours=ours)

    def _show_draft(self, draft: Draft, sentence: str, *, ours: bool = True) -> None:
        self.draft, self._ours, self._running = draft, ours, ()
        self.stages.rows.setCurrentRow(0)
        set_role(self.told, "soft")
        say(self.told, sentence)
        self._show()

    def discard(self) -> None:
        """Go back to what was saved last; a new one that never was is gone."""
        draft = self.draft
        if draft is None or not draft.changed:
            return
        self._forget(draft.process.called)
        self.draft = None
        self._renew_shelf(draft.process.called)
        there = self._processes.own.found.get(draft.process.called)
        self._take(there.name if there is not None else next(iter(self._processes.names())))

    def _forget(self, called: str) -> None:
        self._drafts.pop(called, None)
        with suppress(OSError):
            self._folder.drop_draft(called)

    def _renew_shelf(self, chosen: str) -> None:
        self.shelf.renew(chosen, [each.process for each in self._drafts.values()])

    def copy_chosen(self) -> None:
        """Begin one of the group's own with what is shown; it is kept when it is saved."""
        if self.draft is None:
            return
        self._put_by()
        process = self.draft.process
        title = self._wording.processes.title(process)
        taken = {*self._processes.called(), *self._drafts}
        made = copy_of(process, self._our_title(title), self._wording.language, taken)
        self._copies.add(made.called)
        self._renew_shelf("")
        self._begin(made, ours=True, is_new=True)
        said = with_gaps(self.tr("A copy of “{title}”: name it, change it, and save it.")).format(
            title=title
        )
        self._tell(said)
        self.head.choose_title()

    def _our_title(self, title: str) -> str:
        """Return how a copy is called at first: as ours, with a number where one is called so."""
        ours = self.tr("{title}, as we do it")  # kept in a file
        before, _, behind = map(re.escape, ours.partition("{title}"))
        found = re.fullmatch(f"{before}(.+?){behind}(?: \\d+)?", title)
        wanted = ours.replace("{title}", found[1] if found else title)
        known = [*map(self._processes.get, self._processes.owned())]
        known += [each.process for each in self._drafts.values()]
        taken = {self._wording.processes.title(each) for each in known if each is not None}
        numbered = (f"{wanted} {number}" for number in count(2))
        return next(each for each in chain([wanted], numbered) if each not in taken)

    def import_one(self) -> None:
        """Show what a file holds; it is kept when it is saved."""
        path = self.ask_open()
        if not path:
            return
        self._put_by()
        try:
            process = self._folder.imported(Path(path).name, Path(path).read_bytes())
        except BadProcess as fault:
            self._tell(self._files.refused(fault))
            return
        except OSError as fault:
            said = self.tr("{file} cannot be read: {why}. Choose another one.")
            self._tell(with_gaps(said).format(file=Path(path).name, why=fault.strerror or ""))
            return
        self._begin(process, ours=True, is_new=True)
        self._tell(self._what_came(process))

    def _what_came(self, process: Process) -> str:
        title = self._wording.processes.title(process)
        said = self.tr("“{title}”, %n stages, as it came. Save keeps it.", "", len(process.stages))
        if process.called in self._processes.own.found:
            said = self.tr(
                "“{title}”, %n stages, as it came. There is one of this name: Save makes this its "
                "new version.",
                "",
                len(process.stages),
            )
        agreed = process.agreement.by
        whose = with_gaps(self.tr("Agreed by {who}.")).format(who=agreed) if agreed else ""
        return f"{with_gaps(said).format(title=title)} {whose}".strip()

    def _tell(self, sentence: str) -> None:
        """Answer in the one line for words, in place of what is wrong in a field."""
        set_role(self.told, "soft")
        answer(self.told, sentence)

    def export(self) -> None:
        """Write what is shown into a file."""
        if self.draft is None:
            return
        path = self.ask_save(f"{self.draft.process.called}.toml")
        if not path:
            return
        try:
            Path(path).write_text(written(self.draft.process), encoding="utf-8")
        except OSError as fault:
            said = self.tr("{file} could not be written: {why}. Choose another place.")
            self._tell(with_gaps(said).format(file=Path(path).name, why=fault.strerror or ""))
            return
        self._tell(with_gaps(self.tr("It is written into {file}.")).format(file=path))

    def _take_change(self) -> None:
        say(self.told, "")  # it was about what was there before
        self._show()

    def take_back(self) -> None:
        if self.draft is not None:
            self.draft.undo()
            self._show()

    def bring_back(self) -> None:
        if self.draft is not None:
            self.draft.redo()
            self._show()

    def keep(self) -> bool:
        """Save as a new version; where something is wrong, go there and say so."""
        draft = self.draft
        if draft is None or not self._ours:
            return False
        if not draft.changed:
            said = self.tr("It is saved already, as version {number}.")
            self._tell(said.format(number=draft.process.revision))
            return True
        wrong = draft.flaws()
        if wrong:
            self._go_to_flaw(wrong[0])
            return False
        before = draft.process.called
        try:
            process = self._folder.save(self._named(draft))
        except BadProcess as fault:
            self._tell(self._files.refused(fault))
            return False
        except OSError as fault:
            said = self.tr(
                "It could not be saved: {why}. Nothing that you wrote is lost; try again."
            )
            self._tell(with_gaps(said).format(why=fault.strerror or type(fault).__name__))
            return False
        draft.kept(process)
        self._copies.discard(before)
        self._forget(before)
        self._renew_shelf(process.called)
        said = self.tr("Saved as version {number}. It stands on top of the ways to meet.")
        self._tell(said.format(number=process.revision))
        self.saved.emit(process)
        self._show()
        return True

    def _named(self, draft: Draft) -> Process:
        """Return what is saved; a copy that is saved first is named as it is called by then."""
        if draft.process.called not in self._copies:
            return draft.process
        others = {*self._processes.called(), *self._drafts} - {draft.process.called}
        return replace(draft.process, name=free_name(draft.words.title, others))

    def _go_to_flaw(self, flaw: Flaw) -> None:
        if flaw.stage >= 0:
            self.stages.rows.setCurrentRow(flaw.stage)
        said = with_gaps(self.tr("It cannot be saved yet. {why}")).format(
            why=self._files.flaw(flaw)
        )
        self._tell(said)
        fields = self.stage.fields if flaw.stage >= 0 else self.head.fields
        field = fields.get("title" if flaw.field == "name" else flaw.field)
        if flaw.stage < 0 and flaw.field in self.rules.fields:
            self.stages.rules.setChecked(True)
            field = self.rules.fields[flaw.field]
        if field is None and flaw.stage < 0 and self.draft is not None:
            self.stages.motions.setChecked(self.draft.process.rules.motions)
            field = self.motions.fields.get(flaw.field)
        if field is not None:
            field.part.setFocus()

    def _fill_earlier(self) -> None:
        self._earlier.clear()
        called = self.draft.process.called if self.draft else ""
        found = self._folder.earlier(called)
        for process in found:
            said = self.tr("Version {number}").format(number=process.revision)
            agreement = process.agreement
            if agreement.on:
                day = self._wording.measures.day(agreement.on)
                said = with_gaps(self.tr("Version {number}, agreed on {day}")).format(
                    number=process.revision, day=day
                )
            action = self._earlier.addAction(said)
            action.triggered.connect(lambda _=False, one=process: self._become(one))
        if not found:
            self._earlier.addAction(self.tr("There is no earlier version")).setEnabled(False)

    def _become(self, process: Process) -> None:
        if self.draft is not None:
            self.draft.become(process)
            said = self.tr("This is what version {number} says. Save makes it the new version.")
            self._tell(said.format(number=process.revision))
            self._show()

    def offer_to(self, meetings: Sequence[tuple[str, str]]) -> None:
        """Offer the version that was saved to meetings (id, title) that go by an earlier one."""
        self._running = meetings
        self._show()

    def _want_take_up(self) -> None:
        if self._running and self.draft is not None:
            self.take_up_wanted.emit(self._running[0][0], self.draft.process.called)

    def taken_up(self, refused: str = "") -> None:
        """Say that a meeting goes on under the version that was saved, or why it does not."""
        (_, title), *others = self._running
        said = with_gaps(self.tr("“{title}” goes on under this version.")).format(title=title)
        self._running = self._running if refused else tuple(others)
        self._tell(refused or said)
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; what is not saved waits for the next time."""
        self._put_by()
        super().closeEvent(event)

    # What is shown

    @property
    def motions(self) -> MotionForm:
        """What formal motions need, made where somebody looks at it first."""
        if self._motions is None:
            self._motions = MotionForm(self._wording, self)
            self._motions.changed.connect(self._take_change)
        return self._motions

    def _put_beside(self, form: QWidget) -> None:
        """Show a form beside the stages; the other one keeps what it shows.

        The keyboard goes to the stages before: else Qt would look for another place.
        """
        before, typing = self._scroll.widget(), self.focusWidget()
        if before is not form:
            if before is not None and before.isAncestorOf(typing):
                self.stages.rows.setFocus()
            if before is not None:
                self._scroll.takeWidget().setParent(self)  # alone it would outlive the window
            self._scroll.setWidget(form)
            form.show()

    def _show(self) -> None:
        draft = self.draft
        if draft is None:
            return
        wrong = draft.flaws() if self._ours else ()
        said = {each: self._files.flaw(each) for each in wrong}
        self.head.show_draft(draft)
        self.head.complain(wrong, said)
        marked = frozenset(each.stage for each in wrong)
        whole = next((said[each] for each in wrong if each.wrong is Wrong.NO_STAGES), "")
        self.stages.show_draft(draft, marked, whole, changeable=self._ours)
        self.stage.show_stage(draft, self.stages.at)
        self.stage.complain(wrong, said)
        self._put_beside(self._show_beside(draft, wrong, said))
        of_all = [said[each] for each in wrong if each.stage < 0 and each.field == "motions"]
        if not self.told.text() or self.told.property("role") == _WRONG:
            set_role(self.told, _WRONG)
            say(self.told, self._complaint() or next(iter(of_all), ""))
        self._allow(draft)

    def _complaint(self) -> str:
        """Return what is wrong where somebody types, else in the first field that is shown."""
        shown = [each for each in self.findChildren(Field) if each.isVisibleTo(self)]
        shown.sort(key=lambda each: not each.part.hasFocus())
        return next((each.complaint for each in shown if each.complaint), "")

    def _show_beside(self, draft: Draft, wrong: tuple[Flaw, ...], said: dict[Flaw, str]) -> QWidget:
        form: RuleForm | MotionForm | None = None
        if self.stages.rules.isChecked():
            form = self.rules
        elif self.stages.motions.isChecked():
            form = self.motions
        if form is None:
            return self.stage
        form.show_draft(draft)
        form.complain(wrong, said)
        return form

    def _allow(self, draft: Draft) -> None:
        ours = self._ours
        self.head.setEnabled(ours)
        self._scroll.setEnabled(ours)
        self.save.setEnabled(ours)
        self.undo.setEnabled(ours and draft.can_undo)
        self.redo.setEnabled(ours and draft.can_redo)
        self.leave.setEnabled(ours and draft.changed)
        self.before.setEnabled(ours)
        self.save.setText(self.tr("Save") if draft.changed or not ours else self.tr("Saved"))
        running = self._running[0][1] if self._running else ""
        self.take_up.setText(with_gaps(self.tr("Take it up in “{title}”")).format(title=running))
        self.take_up.setVisible(bool(running))
        self.take_up.setEnabled(not draft.changed)  # in its place: no key moves what is beside it


def _today() -> date:
    return datetime.now().astimezone().date()
