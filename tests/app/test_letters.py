"""A letter has one meaning in a window, in every language: Alt and the letter lead there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QTabBar,
)

from app.console.matter.label_acts import LabelActs
from app.console.people.people_menu import PeopleMenu
from app.home.home import Home
from app.home.start_dialog import StartDialog
from app.keyboard.letters import letter_of
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.resources import load_processes, shipped_folder
from app.starting.qt_translation import SentenceTranslator
from app.wording.translation import translations_for
from facilitation.record.memory import MemoryJournal
from tests.app.test_keyboard import House, amended, keys_of, named, press, settle, shown

ALT = Qt.KeyboardModifier.AltModifier


class Careless(SentenceTranslator):
    """A translation in which every letter is the same, or none is left."""

    def __init__(self, mark, parent):
        super().__init__(translations_for("en"), parent)
        self._mark = mark

    def isEmpty(self):  # noqa: N802 - Qt calls it
        return False

    def translate(self, _context, text, _disambiguation=None, _number=-1):
        return self._mark + text.replace("&", "") if letter_of(text) else text


FILES = shipped_folder("translations").glob("goround_*.ts")
SHIPPED = sorted(each.stem.partition("_")[2] for each in FILES)


@pytest.fixture(scope="module", params=["en", "all the same", "none left", *SHIPPED])
def language(request, qapp):
    name = request.param
    if name == "en":
        yield name
        return
    made = {"all the same": lambda: Careless("&m", qapp), "none left": lambda: Careless("", qapp)}
    translator = made.get(name, lambda: SentenceTranslator(translations_for(name), qapp))()
    qapp.installTranslator(translator)
    yield name
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def house(qapp, language, keyboard):
    """The program in a language."""
    made = House(Dress(qapp, window_scale(768), Scheme.LIGHT), load_processes())
    yield made
    made.close()


@pytest.fixture(scope="module")
def console(language, house):
    """One console in a language, for all tests that open something there and close it again."""
    return amended(house).console


def marked(window):
    """What Alt and a letter lead to in a window: menus, fields, and keys of its own."""
    bar = window.menuBar().actions() if hasattr(window, "menuBar") else []
    for action in bar:
        yield letter_of(action.text()), action
    for label in window.findChildren(QLabel):
        if label.buddy() is not None and letter_of(label.text()) and label.isVisible():
            yield letter_of(label.text()), label
    for tabs in window.findChildren(QTabBar):
        for at in range(tabs.count()):
            yield letter_of(tabs.tabText(at)), (tabs, at)
    for button in window.findChildren(QAbstractButton):
        assert not letter_of(button.text()), f"{named(button)}: use press_by, it does not repeat"
    for key, owner in keys_of(window):
        written = key.toString()
        if written.startswith("Alt+") and len(written) == len("Alt+A"):
            yield written[-1].casefold(), owner


def check_letters(window):
    """Press Alt and each letter: it does what its words say; return the letters."""
    found = list(marked(window))
    letters = [letter for letter, _ in found]
    assert "" not in letters, found
    assert len(set(letters)) == len(letters), sorted(letters)
    before = open_windows()
    for letter, owner in found:
        window.activateWindow()
        settle()
        key = Qt.Key(ord(letter.upper()))
        if isinstance(owner, QLabel):
            press(key, ALT)
            assert owner.buddy().hasFocus(), owner.text()
        elif isinstance(owner, tuple):
            press(key, ALT)
            assert owner[0].currentIndex() == owner[1]
        elif isinstance(owner, QShortcut):
            heard = []
            owner.activated.connect(lambda heard=heard: heard.append(1))
            press(key, ALT)
            settle()
            usable = owner.parent().isVisible() and owner.parent().isEnabled()
            assert len(heard) == int(usable), named(owner.parent())
        else:
            press(key, ALT)
            assert QApplication.activePopupWidget() is owner.menu(), owner.text()
        put_away(window, before)
    return letters


def put_away(window, open_before):
    while isinstance(menu := QApplication.activePopupWidget(), QMenu):
        menu.close()
    settle()
    for each in open_windows() - open_before:
        each.close()
    settle()


def open_windows():
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


@pytest.fixture
def no_files(monkeypatch):
    """The dialogs of the system for files, which wait for an answer, choose nothing."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))


@pytest.mark.parametrize("dialog", ["", "propose", "amend", "files", "ask", "lot", "rules"])
def test_a_letter_does_what_its_words_say_in_the_console(console, qtbot, no_files, dialog):
    window = shown(qtbot, console)
    if dialog:
        console._on_chosen(dialog)
        settle()
        window = next(each for each in console.findChildren(QDialog) if each.isVisible())
    letters = check_letters(window)
    if dialog:
        window.close()
    else:
        assert len(letters) == 8


def test_a_letter_does_what_its_words_say_at_home_and_at_the_desk(house, qtbot):
    home = Home(MemoryJournal(), house.processes, house.wording, house.dress)
    qtbot.addWidget(home)
    check_letters(shown(qtbot, home))
    start = StartDialog("Circle", "We sit in a circle.", "Circle, 1 May", home)
    qtbot.addWidget(start)
    start.offer_people(("Bo", "Li"))
    start.offer_along((("Tents", True),))
    assert len(check_letters(shown(qtbot, start))) == 6
    desk = house.meeting()._desk()
    check_letters(shown(qtbot, desk))


def opened_at(menu):
    menu.popup(menu.parent().mapToGlobal(menu.parent().rect().center()))
    settle()
    letters = {each.text(): letter_of(each.text()) for each in menu.actions() if each.text()}
    menu.close()
    assert "" not in letters.values(), letters
    assert len(set(letters.values())) == len(letters), letters
    return letters


def test_every_entry_of_a_menu_has_a_letter_of_its_own(console, qtbot):
    shown(qtbot, console)
    meeting = console.station.meeting
    menus = [each.menu() for each in console.menuBar().actions()]
    menus += [console.floor.menu._menu, console.matter.chooser._menu]
    menus += [LabelActs(meeting, each, console.wishes, (), console) for each in ("P1", "A1", "B1")]
    menus.append(PeopleMenu(meeting, (2,), console.wording, console.wishes, console))
    assert sum(len(opened_at(menu)) for menu in menus) > 80
