"""Desk, home and every dialog at any size, in three scripts and languages: no text is cut."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QPushButton, QWidget
from shiboken6 import isValid

import app as program
from app.attending.errands import OpeningNotice
from app.attending.station import Station
from app.console.after_meeting import LifeMenu
from app.console.agenda.item_dialog import ItemMenu
from app.console.matter.label_acts import LabelActs
from app.console.people.people_file_dialog import PeopleFileDialog
from app.console.people.people_menu import PeopleMenu
from app.desk.reading import Reading
from app.home.bringing_window import BringingWindow
from app.home.catching_up import CatchingUp
from app.home.compare_dialog import CompareDialog
from app.home.earlier_names import EarlierNamesDialog
from app.home.forgetting_dialog import ForgettingDialog
from app.home.handout_dialog import HandoutDialog
from app.home.home import Home
from app.home.library_dialog import LibraryDialog
from app.home.notice_dialog import NoticeDialog
from app.home.outline_dialog import OutlineDialog
from app.home.people_window import PeopleWindow
from app.home.preferences import PreferencesWindow
from app.home.roll_keeping import RollKeeping
from app.home.search_window import SearchWindow
from app.look.typeface import load_scripts
from app.program.meeting_windows import MeetingWindows
from app.program.preview import MinutesPreview
from app.resources import load_processes
from app.starting.passphrase_dialog import PassphraseDialog
from app.starting.qt_translation import SentenceTranslator
from app.times.times_window import TimesWindow
from app.wording import Wording
from app.wording.forgetting import ForgettingWords
from app.wording.outline import OutlineTags
from app.wording.translation import PSEUDO, translations_for
from app.wording.words import Tongue
from facilitation.exchange.outline import read_outline
from facilitation.language.grammar import parse
from facilitation.library.file_index import FileIndex
from facilitation.meeting.act import Overrule
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.groups.packet import Notice, NoticeKind
from facilitation.meeting.outcome import Outcome
from facilitation.meeting.past.named_before import NamedIn
from facilitation.meeting.state import MinutesLife
from facilitation.people.roll import Member, Membership, Sent
from facilitation.record.forgotten import Part
from facilitation.record.memory import MemoryJournal
from tests.app.painted import cut_in, only_laid_out, squeezed_in
from tests.app.projector.test_nothing_is_cut import WORDS, begin, carried, election, speak, vote

SCREENS = ((1366, 768), (1024, 600), (960, 540), (683, 384), (1024, 768), (768, 1024))
"""Those of small laptops, the first one also at twice the size, an old projector, upright."""

CASES = (
    ("en", "long"),
    ("de", "from the right"),
    (PSEUDO[0], "long"),
)


class TurnedClock:
    """A clock that goes on only where the test turns it."""

    tick = 0

    def start(self, tick: int) -> None:
        self.tick = tick

    def now(self) -> Moment:
        return Moment(1_777_653_000_000 + self.tick, self.tick)


class Place:
    """A meeting with its windows, and home, in one language."""

    def __init__(self, language: str, words: dict) -> None:
        said = translations_for(language)
        self.words, self.dress = words, None
        self.processes = load_processes()
        self.wording = Wording(Tongue(said.translate, language), processes=self.processes)
        self.clock, self.journal = TurnedClock(), MemoryJournal()
        self.station = Station(self.journal, "m", self.processes, self.clock)
        begin(self, words)

    def open(self, dress) -> MeetingWindows:
        self.dress = dress
        preview = MinutesPreview(self.station.history, self.processes).ask
        self.windows = MeetingWindows(self.station, self.wording, dress, preview=preview)
        self.console = self.windows.console
        return self.windows

    def play(self, *lines: str) -> None:
        for line in lines:
            self.clock.tick += 1000
            act = parse(line)
            done = self.station.do(act, "console")
            assert done or self.station.do(Overrule(act, "we see it"), "console"), line

    def say(self, line: str, block: str | None = None) -> None:
        self.clock.tick += 1000
        assert self.station.say(line, "console", block), line


@pytest.fixture(params=CASES, ids=" ".join)
def place(request, qapp, dress):
    language, words = request.param
    load_scripts()
    translator = SentenceTranslator(translations_for(language), qapp)
    qapp.installTranslator(translator)
    made = Place(language, WORDS[words])
    windows = made.open(dress)
    yield made
    for each in (windows.desk, windows.console):
        if each is not None:
            each._may_leave = True
            each.close()
            each.deleteLater()
    made.station.close()
    qapp.removeTranslator(translator)


def settle() -> None:
    """Let a window lay out all that waits for it: what is wrapped asks once more."""
    for _ in range(3):
        QCoreApplication.processEvents()


Found = dict[tuple[str, object], object]
"""What is cut, by where and at which size."""


def said(found: Found) -> str:
    """Return what is cut, a line each."""
    return "\n".join(f"{where} {size}: {cut}" for (where, size), cut in found.items())


def look(window: QWidget, what: str, found: Found, most: QSize | None = None) -> None:
    """Look at a window on every screen, as large as the screen lets it be, if it wants that."""
    known = set()
    for wide, high in SCREENS:
        size = QSize(wide, high) if most is None else most.boundedTo(QSize(wide, high))
        if size.toTuple() in known:
            continue
        known.add(size.toTuple())
        with only_laid_out(window):
            window.resize(size)
            settle()
        if window.size() != size.expandedTo(window.size()).boundedTo(QSize(wide, high)):
            found[what, size.toTuple()] = f"is {window.size().toTuple()}"
        elif cut := [*cut_in(window), *squeezed_in(window)]:
            found[what, size.toTuple()] = cut


def test_nothing_at_the_desk_is_cut(place):
    place.windows.show_desk()
    desk, found = place.windows.desk, {}
    settle()
    for moment in (speak, vote, carried):
        if moment is vote:
            place.play("done", "reject A1", "reject A2", "test consensus P1")
        moment(place, place.words)
        if moment is speak:
            place.say("off record")
        settle()
        look(desk, moment.__name__, found)
        if moment is speak:
            place.say("on record")
            desk._toggle_keys()
            look(desk, "keys", found)
            desk._toggle_keys()
    assert not found, said(found)


def test_nothing_at_home_is_cut(place):
    home = Home(place.journal, place.processes, place.wording, place.dress)
    home.show()
    settle()
    found = {}
    look(home, "home", found)
    home.close()
    home.deleteLater()
    assert not found, said(found)


# Dialogs


def leaves(menu: QMenu) -> Iterator[QAction]:
    """Every entry of a menu and of the menus in it, as they are when they open."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        if action.menu() is not None:
            yield from leaves(action.menu())
        elif not action.isSeparator():
            yield action


def classes_of_dialogs() -> set[str]:
    """Every kind of dialog that the program has, by being there; not what others are made of."""
    for each in pkgutil.walk_packages(program.__path__, "app."):
        if not each.name.startswith("app.command_line"):
            importlib.import_module(each.name)
    found, left = set(), [QDialog]
    while left:
        subclasses = left.pop().__subclasses__()
        left += subclasses
        found |= {
            each.__name__
            for each in subclasses
            if each.__module__.startswith("app.") and not each.__subclasses__()
        }
    return found


NO_DIALOG = {"full", "colours", "projector", "desk", "home", "people file"}
"""What the menus of the console have that changes windows and opens no dialog of ours."""


def entries(place: Place) -> Iterator[Callable[[], object]]:
    """Everything that can be chosen in a menu of the console, and does not act at once."""
    console, meeting = place.console, place.station.meeting
    chosen: list[str] = []
    console.menus.chosen.disconnect()
    console.menus.chosen.connect(chosen.append)
    bar = [each.menu() for each in console.menuBar().actions()]
    menus = [*bar, console.floor.menu._menu]
    menus += [LabelActs(meeting, each, console.wishes, (), console) for each in meeting.labels]
    menus.append(PeopleMenu(meeting, (2,), place.wording, console.wishes, console))
    life = LifeMenu(console.wishes.form, console)
    life.show_life(MinutesLife())
    menus.append(life)
    item = meeting.items[0]
    menus.append(
        ItemMenu(
            meeting,
            item,
            console.wishes,
            lambda: console.dialogs.change_item(1, console),
            lambda: None,
        )
    )
    met: set[str] = set()
    for action in chain.from_iterable(leaves(menu) for menu in menus):
        if action.text() not in met:
            yield action.trigger
        met.add(action.text())
        for name in chosen:
            if name not in NO_DIALOG:
                yield lambda name=name: console._on_chosen(name)
        chosen.clear()
    yield lambda: console.dialogs.change_item(0, console)


def reading(place: Place) -> QDialog:
    ask = MinutesPreview(place.station.history, place.processes).ask
    return Reading(place.words["title"], ask, place.wording, place.dress)


def made_elsewhere(place: Place) -> Iterator[QDialog]:
    """The dialogs that the program itself opens."""
    meeting, words = place.station.meeting, place.words
    texts = [(each.label, each.title) for each in meeting.proposals.values()]
    notes = "".join(f"1. {each}: {words['text']}\n" for each in words["names"])
    guesses = read_outline(
        f"# {words['title']}\n{notes}", OutlineTags(place.wording.translate).words()
    )
    people = "\n".join(f"{each},{words['group']}" for each in (*words["names"], words["names"][0]))
    yield HandoutDialog(texts, "P1", None, meeting=words["title"])
    yield OutlineDialog(guesses, words["title"], words["names"], None)
    yield TimesWindow(place.station.history, place.wording, place.dress)
    yield reading(place)
    yield PeopleFileDialog(f"name,group\n{people}\n".encode(), "p.csv", meeting, None, None)
    yield OpeningNotice()
    measures, copies = place.wording.measures, [Path(f"{each}.goround") for each in words["names"]]
    for opens in (None, "x".__eq__):
        yield LibraryDialog(Path(words["title"]), opens, copies, measures)
    forgetting = ForgettingDialog({}, ForgettingWords(place.wording.translate))
    forgetting.tell_due([(words["title"], dict.fromkeys(Part, 1))])
    yield forgetting
    yield PassphraseDialog((words["text"], words["text"]))
    catching_up = CatchingUp(FileIndex, place.journal, place.processes)
    yield SearchWindow(catching_up, place.wording, place.dress, typed=words["text"][:8])
    catching_up.let_go()
    group = Membership(words["group"], Sent.DELEGATE, words["text"])
    keeping = RollKeeping(place.journal, lambda: 1)
    keeping.enter({each: Member(each, number=7, memberships=(group,)) for each in words["names"]})
    yield PeopleWindow(keeping, place.wording)
    where = (NamedIn("m", words["title"], "2026-05-01", words["names"][0], words["group"]),)
    yield EarlierNamesDialog(Member(words["names"][0]), where, measures)
    bringing = BringingWindow(keeping)
    bringing.take_file(f"name;group\n{people.replace(',', ';')}\n".encode(), "people.csv")
    yield bringing
    yield PreferencesWindow(("de", "en"), "en", place.dress)
    comparing = CompareDialog(place.journal, place.wording)
    comparing.typed.setPlainText(words["text"])
    comparing.compare_button.click()
    yield comparing
    need = Notice(NoticeKind.NEED, words["text"], "2099-06-01", words["group"])
    given = (place.journal, place.wording, (need,))
    outgoing = NoticeDialog(*given, group="A", today="2026-05-01", now=lambda: 1, answered=need)
    outgoing.answer.setText(words["text"].replace("\n", " "))
    yield outgoing


@contextmanager
def without_acts(station: Station) -> Iterator[None]:
    """Let nothing that is chosen be done."""
    station.do = lambda *_, **__: Outcome()
    try:
        yield
    finally:
        del station.do


def opened() -> list[QDialog]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible() and type(each).__module__[:4] == "app."
    ]


def look_at_dialogs(known: dict, found: Found) -> None:
    """Look at every dialog that is open and not known yet, and close it."""
    for dialog in opened():
        title = f"{type(dialog).__name__} {dialog.windowTitle()}"
        if title not in known:
            known[title] = type(dialog).__name__
            settle()
            look(dialog, title, found, dialog.size())
        dialog.close()
        if isValid(dialog):
            dialog.deleteLater()
    # Else each choice of colours among the entries would dress all that were looked at.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def publish_a_lot(place: Place) -> None:
    place.play('lot 2 for "the keeping of the purse" seed "apple"')


def count_a_poll(place: Place) -> None:
    one, other, *_ = place.words["names"]
    election(place, place.words)
    place.play(f'ballot "{one}": "{other}" > "{one}"', f'ballot "{other}": "{one}"')
    place.play("close decision")


def test_nothing_in_any_dialog_is_cut(place):
    known, found = {}, {}
    speak(place, place.words)
    place.console.show()
    with without_acts(place.station):
        for choose in entries(place):
            choose()
            look_at_dialogs(known, found)
    for prepare, name in ((publish_a_lot, "lot"), (count_a_poll, "rounds")):
        prepare(place)
        place.console._on_chosen(name)
        look_at_dialogs(known, found)
    for dialog in made_elsewhere(place):
        dialog.show()
        look_at_dialogs(known, found)
    home = Home(place.journal, place.processes, place.wording, place.dress)
    home.show()
    settle()
    home.list.choose("m")
    for button in home.findChildren(QAbstractButton):
        if button.isVisible() and not (isinstance(button, QPushButton) and button.menu()):
            button.click()
            look_at_dialogs(known, found)
    home.close()
    home.deleteLater()
    assert not found, said(found)
    assert set(known.values()) >= classes_of_dialogs()
