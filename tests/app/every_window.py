"""One catalogue of every window and every dialog, each shown with something in it.

For tests that hold for all of them; `test_every_tree.py` fails where a kind is missing here.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.attending.errands import OpeningNotice
from app.console import frame_forms, group_forms
from app.console.after_meeting import LifeMenu
from app.console.console import Console
from app.console.floor import floor_forms
from app.console.line.line_form import LineForm, choice
from app.console.matter import matter_forms
from app.console.matter.motion_forms import MotionForms
from app.crafting.crafting import Crafting
from app.desk.reading import Reading
from app.home.actions_window import ActionsWindow
from app.home.bringing_window import BringingWindow
from app.home.catching_up import CatchingUp
from app.home.compare_dialog import CompareDialog
from app.home.decisions_window import DecisionsWindow
from app.home.earlier_names import EarlierNamesDialog
from app.home.export_dialog import ExportDialog
from app.home.forgetting_dialog import ForgettingDialog
from app.home.handout_dialog import HandoutDialog
from app.home.home import Home
from app.home.inbox_window import InboxWindow
from app.home.library_dialog import LibraryDialog
from app.home.notice_dialog import NoticeDialog
from app.home.outline_dialog import OutlineDialog
from app.home.people_window import PeopleWindow
from app.home.preferences import PreferencesWindow
from app.home.register_reading import RegisterReading
from app.home.roll_keeping import RollKeeping
from app.home.search_window import SearchWindow
from app.home.start_dialog import StartDialog
from app.program.meeting_windows import MeetingWindows
from app.program.preview import MinutesPreview
from app.resources import load_processes, own_taken
from app.starting.passphrase_dialog import PassphraseDialog
from app.times.times_window import TimesWindow
from app.wording.forgetting import ForgettingWords
from facilitation.exchange.outline import OutlineWords, read_outline
from facilitation.language.grammar import parse
from facilitation.library.file_index import FileIndex
from facilitation.meeting.groups.packet import Notice, NoticeKind
from facilitation.meeting.past.named_before import NamedIn
from facilitation.meeting.state import MinutesLife
from facilitation.people.roll import Member, Membership, Sent
from facilitation.record.forgotten import Part
from facilitation.record.memory import MemoryJournal

_CLASS = re.compile(r"^class (\w+)\(([^)]*)\)", re.MULTILINE)
_TOPS = {"QDialog", "QMainWindow"}
_APP = Path(__file__).parents[2] / "app"
_NOTES = "# Reading\nRound 1: What struck you?\n1. Ana: ten\n  - Bo replies: six\nLinks: below\n"
_WORDS = OutlineWords(("round",), ("order",), ("pass",), ("replies",))

NEED = Notice(NoticeKind.NEED, "a hall in May", "2099-06-01", "Council")
TEXT = "We buy ten tents.\n\nBy May."
AMENDED = (
    'amend P1 A1 by bo: strike "ten" insert "six"',
    'amend P1 A2 by li: strike "May" insert "June"',
    'amend P1 A3 by wei: strike "ten tents" insert "boats"',
    'blank P1 B1 by wei: "buy"',
)
STATES = {
    "waiting": (*AMENDED, "bo", "li", "next", "wei?", "amara", 'action bo "Bread"'),
    "a round": ("round", "pass"),
    "a test": ("test consensus P1", 'aside bo "too small"'),
    "a verdict": ("test consensus P1", "all agree", "close decision"),
    "ballots": (
        'choose Q1 "What?" ranked "roof", "well"',
        'ballot bo: "roof" > "well"',
    ),
    "papers": ('elect E1 "Who?" stv 1 seats secret "Bo", "Li"', "paper 1: Bo"),
    "a count": (
        'elect E1 "Who?" stv 1 seats secret "Bo", "Li"',
        "paper 1: Bo",
        "close decision",
    ),
    "a temperature": ('temperature "Again?"', "up 3 level 1 down 0"),
    "a lot": ('lot 1 for "The door" of bo, li seed "apple"',),
    "a motion": ('switch formal because "we vote"', "move recess 10m by bo"),
    "a break": ("break 15m",),
    "closed": ("close meeting",),
}
"""What a console may be in the middle of, with a text that has amendments."""


def every_kind() -> set[str]:
    """Return the names of all kinds of windows and dialogs that are opened."""
    found = [_CLASS.findall(path.read_text("utf-8")) for path in _APP.rglob("*.py")]
    bases = {name: set(re.split(r"[^\w]+", of)) for each in found for name, of in each}
    kinds = set(_TOPS)
    while more := {name for name, of in bases.items() if of & kinds} - kinds:
        kinds |= more
    begun = set().union(*(bases[each] for each in kinds - _TOPS))
    return (kinds - _TOPS - begun) | {"Projector"}


class Catalogue:
    """Opens every window in turn, and closes it again."""

    def __init__(self, house, folder: Path, states: Iterable[str] = STATES) -> None:
        """``house`` makes the windows of a meeting (`tests.app.test_keyboard.House`)."""
        self._house = house
        self._folder = folder
        self._states = states

    def windows(self) -> Iterator[tuple[str, QWidget]]:
        """Yield every window and dialog that is open now, and what it is called here."""
        yield from self._of_meetings()
        yield from self._alone()

    # What belongs to a meeting

    def _of_meetings(self) -> Iterator[tuple[str, QWidget]]:
        for name in self._states:
            windows = self._held(*STATES[name])
            console = _shown(windows.console)
            console.resize(1366, 768)
            yield f"the console in {name}", console
            if name == "a round":
                yield from self._beside(windows)
            if name == "waiting":
                yield from self._dialogs_of(windows, _ANY_TIME)
                yield from self._forms_of(windows)
                console.side.show_people()
                _settle()
                yield "the console with its people", console
            if name in _DIALOGS:
                yield from self._dialogs_of(windows, _DIALOGS[name])
            if name == "a motion":
                yield from self._motions_of(windows)
            console.hide()

    def _held(self, *lines: str) -> MeetingWindows:
        """Return the windows of a meeting that has a text."""
        windows = self._house.meeting('arrive Chi, Noor of "North Garden"', 'item "Boats"')
        windows.station.say('propose P1 "Tents" by bo', "console", TEXT)
        for line in lines:
            assert windows.station.do(parse(line), "console"), line
        return windows

    def _beside(self, windows: MeetingWindows) -> Iterator[tuple[str, QWidget]]:
        windows.show_projector()
        yield "the wall", _shown(windows.projector)
        yield "the desk", _shown(windows._desk())
        yield (
            "the times",
            _shown(TimesWindow(windows.station.history, self._house.wording, self._house.dress)),
        )
        ask = MinutesPreview(windows.station.history, load_processes()).ask
        yield "minutes", _shown(Reading("Old", ask, self._house.wording, self._house.dress))

    def _dialogs_of(
        self, windows: MeetingWindows, names: tuple[str, ...]
    ) -> Iterator[tuple[str, QWidget]]:
        for name in names:
            console = windows.console
            if name == "agenda":
                console.dialogs.open_agenda()
            elif name == "keys":
                console.open_keys()
            elif name == "people file":
                path = self._folder / "people.csv"
                path.write_text("name,group\nBo,North\nAna,South\nAna,\n")
                console._lists.preview(path)
            elif name == "item":
                console.dialogs.change_item(1, console)
            elif name == "packet":
                console.dialogs.send()
            elif name == "receive":
                console.dialogs.receive()
            else:
                if name == "files":
                    (self._folder / "plan.txt").write_text("ten")
                console._on_chosen(name)
            yield from _opened(console, name)

    def _forms_of(self, windows: MeetingWindows) -> Iterator[tuple[str, QWidget]]:
        meeting = windows.station.meeting
        given = {
            "meeting": meeting,
            "label": "B1",
            "words": "x",
            "first": "",
            "scope": "item",
            "item": meeting.items[-1],  # to which the text can be brought
            "items": meeting.items[:2],
            "which": choice("Which text", {"P1": "P1 Tents"}),
        }
        makers = [
            made()
            for module in (floor_forms, frame_forms, group_forms, matter_forms)
            for made in vars(module).values()
            if inspect.isclass(made) and made.__module__ == module.__name__
        ]
        life = LifeMenu(windows.console.wishes.form, windows.console)
        life.show_life(MinutesLife(approved=True))
        for maker in (*makers, life):
            for name, make in inspect.getmembers(maker, inspect.ismethod):
                taken = inspect.signature(make)
                if taken.return_annotation != "LineForm" or set(taken.parameters) - set(given):
                    continue
                between = isinstance(maker, group_forms.GroupForms)
                given["label"] = "P1" if between else "B1"
                given["labels"] = ("P1",) if between else ("A1", "A2")
                form = make(**{each: given[each] for each in taken.parameters})
                yield from self._form(windows, f"the form {name}", form)

    def _motions_of(self, windows: MeetingWindows) -> Iterator[tuple[str, QWidget]]:
        forms = MotionForms(self._house.wording, windows.station.processes)
        meeting = windows.station.meeting
        offered = [each.form for each in forms.offers(meeting)]
        for form in (*offered, forms.count(meeting), forms.ruling(meeting)):
            if form is not None:
                yield from self._form(windows, f"the form {form.title}", form)

    def _form(
        self, windows: MeetingWindows, name: str, form: LineForm
    ) -> Iterator[tuple[str, QWidget]]:
        windows.console.dialogs.open_form(form)
        yield from _opened(windows.console, name)

    # What stands alone

    def _alone(self) -> Iterator[tuple[str, QWidget]]:
        house, journal = self._house, MemoryJournal()
        for made in (
            Home(journal, house.processes, house.wording, house.dress),
            self._start(),
            ExportDialog("Spring assembly"),
            HandoutDialog([("P1", "Tents"), ("P2", "Boats")], "P2", kind="survey"),
            DecisionsWindow(RegisterReading(journal), house.wording),
            ActionsWindow(RegisterReading(journal), house.wording),
            InboxWindow(journal, RegisterReading(journal), house.wording, now=lambda: 0),
            *self._people(journal),
            PreferencesWindow(("de", "en"), "en", house.dress),
            SearchWindow(
                CatchingUp(FileIndex, journal, house.processes), house.wording, house.dress
            ),
            self._crafting(),
            OutlineDialog(read_outline(_NOTES, _WORDS), "notes", ("Ana Ruiz",), None),
            OpeningNotice(),
            LibraryDialog(self._folder, None, (), house.wording.measures),
            LibraryDialog(
                self._folder, "x".__eq__, (Path("one"), Path("two")), house.wording.measures
            ),
            ForgettingDialog({Part.NOTES: 24}, ForgettingWords()),
            PassphraseDialog(("It is locked.", "Type it.")),
            CompareDialog(journal, house.wording),
            NoticeDialog(
                journal,
                house.wording,
                (NEED,),
                group="North",
                today="2026-05-01",
                now=lambda: 1,
                answered=NEED,
            ),
        ):
            yield type(made).__name__, _shown(made)
            made.close()
            made.deleteLater()

    def _people(self, journal: MemoryJournal) -> Iterator[QWidget]:
        keeping = RollKeeping(journal, lambda: 1)
        group = Membership("North", Sent.DELEGATE, "no debts")
        keeping.enter({"a": Member("Ada", ("Adi",), "she", 7, (group,)), "b": Member("Bo")})
        page = PeopleWindow(keeping, self._house.wording)
        yield page
        bringing = BringingWindow(keeping)
        bringing.take_file(b"name;group\nAda;South\nLi;\n", "people.csv")
        yield bringing
        where = (NamedIn("m", "Spring", "2026-05-01", "Ada", "North"),)
        yield EarlierNamesDialog(Member("Ada"), where, self._house.wording.measures)

    def _crafting(self) -> Crafting:
        processes = own_taken(load_processes(), self._folder)
        return Crafting(processes, processes.own, self._house.wording, self._house.dress)

    def _start(self) -> QDialog:
        made = StartDialog("Circle", "It begins now.", "Summer")
        made.offer_people(("Bo", "王小明"))
        made.offer_along((("Action: Bo: Bread", True), ("From the last agenda: Tents", False)))
        return made


_ANY_TIME = (
    *(
        "keys",
        "agenda",
        "roles",
        "people file",
        "packet",
        "receive",
        "item",
        "switch",
        "fairness",
        "rules",
        "ask",
    ),
    *("propose", "lot", "amend", "amend-label", "edit", "correct", "redraft", "files"),
    "conflicts",
)
_DIALOGS = {"a lot": ("lot",), "a count": ("rounds",)}


def _opened(console: Console, name: str) -> Iterator[tuple[str, QWidget]]:
    _settle()
    for each in console.findChildren(QDialog):
        if each.isVisible():
            yield f"{name} ({type(each).__name__})", each
            each.close()
    _settle()


def _shown(window: QWidget | None) -> QWidget:
    assert window is not None
    window.show()
    _settle()
    return window


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
