"""By keyboard alone: each act has a key or a line, and each letter one meaning in a window."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog
from shiboken6 import isValid

from app.console.after_meeting import LifeMenu
from app.console.agenda.item_dialog import ItemMenu
from app.console.line.beside_verbs import USAGES
from app.console.matter.label_acts import LabelActs
from app.console.people.people_menu import PeopleMenu
from app.console.wishes import Wishes
from app.home.home import Home
from app.keyboard.letters import letter_of
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.resources import load_processes
from app.wording.keys.console import CONSOLE
from facilitation.language import lexicon
from facilitation.language.grammar import act_of, parse
from facilitation.language.grammar import format as line_of
from facilitation.language.understanding import NotUnderstood
from facilitation.language.verbs import every_verb
from facilitation.language.words import words
from facilitation.meeting.decide import DECIDERS
from facilitation.meeting.state import MinutesLife
from facilitation.record.memory import MemoryJournal
from tests.app.test_keyboard import TALK, House, amended, named, press, settle, shown

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module")
def dress(qapp):
    return Dress(qapp, window_scale(768), Scheme.LIGHT)


@pytest.fixture(scope="module")
def processes():
    return load_processes()


@pytest.fixture
def house(dress, processes, keyboard):
    made = House(dress, processes)
    yield made
    made.close()


# Each act has a key or a line

MADE_OF = {
    "Attach": "attach",
    "BringInput": "gather",
    "BringPacket": "receive",
    "Brought": "bring forward",
    "CarryTurns": "carry turns",
    "Enrol": "people",
    "KeepMandate": "carry",
    "KeepSent": "carry",
    "KeepInput": "carry",
    "KeepMinutes": "minutes of",
    "Replaced": "replace",
    "TakenAlong": "carry",
    "BringEvaluation": "carry",
    "Revisited": "revisit",
}
"""Acts that a line makes together with what it found in a file or an earlier meeting."""


def test_every_act_has_a_line():
    verbs = every_verb()
    made = {verb.makes for verb in verbs}
    without = {act.__name__ for act in DECIDERS if act not in made}
    assert without == set(MADE_OF)
    assert set(MADE_OF.values()) <= {verb.name for verb in verbs}


DIALOGS = {
    "amend-label": "amend",
    "correct": "editorial",
    "edit": "revise",
    "files": "attach",
    "lot": "lot",
    "people file": "people",
    "redraft": "redraft",
    "send text": "send",
}
"""What a dialog without a key of its own is for, as a line."""


def has_verb(line):
    if any(each.split()[0] == line for each in USAGES):
        return True
    try:
        return bool(lexicon.verb_of(words(line.replace('""', '"x"')))[0])
    except NotUnderstood:
        return False


class Wanted:
    """What the entries of menus want, and whether that can be had without the menu."""

    def __init__(self, console):
        self.lacking, self.checked, self.last = [], 0, None
        self.wishes = wishes = Wishes(console.wishes.foresee, console.wishes._why_not, console)
        for signal in (wishes.act, wishes.weighed):
            signal.connect(lambda act: self.hear(act_of(line_of(act)) == act))
        wishes.begun.connect(lambda line, _at, _what: self.hear(has_verb(line)))
        wishes.form.connect(lambda form: self.hear(has_verb(f"{form.begun} {form.gaps[0].value}")))
        wishes.dialog.connect(
            lambda name: self.hear(name in CONSOLE.named or has_verb(DIALOGS.get(name, "?")))
        )
        wishes.question.connect(lambda _words, take: take("x"))

    def hear(self, found):
        self.last = found

    def check(self, action, words_of):
        self.last = None
        action.trigger()
        self.checked += 1
        if not self.last:
            self.lacking.append((words_of, self.last))


def leaves(menu):
    """Every entry of a menu and of the menus in it, as they are when they open."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        if action.menu() is not None:
            yield from leaves(action.menu())
        elif not action.isSeparator():
            yield action


def test_every_entry_of_the_menu_bar_has_a_key_or_a_line(house, qtbot):
    console = shown(qtbot, amended(house).console)
    menus, lacking, found = console.menus, [], 0
    by_colours = {words for _, words in house.dress.schemes()}  # by the line ``colours``
    for top in console.menuBar().actions():
        for action in leaves(top.menu()):
            found += 1
            by_line = any(each in lexicon.names() for each in menus._needs.get(action, ()))
            by_line = by_line or action in (
                *menus._hold.actions(),
                *menus._frame.actions(),
                *menus._groups.actions(),
            )
            plain = action.text().replace("&", "")
            if action.shortcut().isEmpty() and not by_line and plain not in by_colours:
                lacking.append(plain)
    assert found > 60
    assert lacking == []


def test_every_entry_of_the_other_menus_of_the_console_has_a_key_or_a_line(house, qtbot):
    console = shown(qtbot, amended(house).console)
    meeting, wanted = console.station.meeting, Wanted(console)
    stack = console.floor.menu
    stack._wishes = wanted.wishes
    for action in leaves(stack._menu):
        wanted.check(action, action.text())
    made = [
        LabelActs(meeting, label, wanted.wishes, ("A1", "A2"), console)
        for label in ("P1", "A1", "A2", "B1")
    ]
    made.append(PeopleMenu(meeting, (2,), house.wording, wanted.wishes, console))
    life = LifeMenu(wanted.wishes.form, console)
    life.show_life(MinutesLife())
    made.append(life)
    for menu in made:
        for action in leaves(menu):
            if "ead" in action.text() and isinstance(menu, LabelActs):
                continue  # reading with an amendment: Ctrl+Space
            wanted.check(action, action.text())
    item = meeting.items[0]
    done = []
    menu = ItemMenu(meeting, item, wanted.wishes, lambda: done.append(1), lambda: done.append(1))
    assert len([each for each in leaves(menu) if each.text()]) >= 5
    assert wanted.checked > 60
    assert wanted.lacking == []


# What the letter of an entry does, and a line


def test_the_letter_of_an_entry_does_it(house, qtbot):
    console = shown(qtbot, amended(house).console)
    press(Qt.Key.Key_L, ALT)
    look = QApplication.activePopupWidget()
    dark = next(each for each in look.actions() if each.text().replace("&", "") == "Dark")
    QTest.keyClick(look, letter_of(dark.text()))
    settle()
    assert house.dress.scheme is Scheme.DARK
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert house.dress.scheme is Scheme.LIGHT
    assert console.quick.line.hasFocus()


@pytest.mark.parametrize(("line", "scheme"), [("colours dark", "dark"), ("colors light", "light")])
def test_a_line_chooses_the_colours_and_writes_nothing_down(house, qtbot, line, scheme):
    windows = house.meeting()
    console = shown(qtbot, windows.console)
    seq = windows.station.history.last_seq
    console.quick.line.setText(line)
    press(Qt.Key.Key_Return)
    assert house.dress.scheme == scheme
    assert console.quick.line.text() == ""
    assert windows.station.history.last_seq == seq
    house.dress.choose(Scheme.LIGHT)


def test_a_line_holds_a_scene_and_another_lets_go_of_it(house, qtbot):
    console = shown(qtbot, house.meeting().console)
    for line, held in (("hold agenda", "agenda"), ("show follow", "")):
        console.quick.line.setText(line)
        press(Qt.Key.Key_Return)
        settle()
        assert console.room.put_up.held == held


# Tab goes as one reads, comes round, and is seen


def tabbed(window):
    """Every control that Tab leads to, from where the keyboard is, once round."""
    start = window.focusWidget()
    found = [start]
    for _ in range(MOST):
        press(Qt.Key.Key_Tab)
        settle()
        now = window.focusWidget()
        if now is start:
            return found
        assert now not in found, f"{named(now)}: the round does not come back to {named(start)}"
        found.append(now)
    raise AssertionError(f"no end after {named(found[-1])}")


MOST = 120


def placed(window, control):
    return QRect(control.mapTo(window, QPoint(0, 0)), control.size())


def goes_back(one, other):
    """Tell whether a step leads against the reading: up in a column, or to the left in a row."""
    across = min(one.right(), other.right()) - max(one.left(), other.left())
    down = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    level = down > min(one.height(), other.height()) // 2
    up = across > 0 and other.bottom() <= one.top()
    return up or (level and other.right() <= one.left())


def check_round(window, steps_back=1):
    """Go once round: the steps go as one reads, but for that to the top; each is seen."""
    found = tabbed(window)
    steps = [*pairwise(found), (found[-1], found[0])]
    back = [
        (named(one), named(other))
        for one, other in steps
        if goes_back(placed(window, one), placed(window, other))
    ]
    assert len(back) <= steps_back, back
    check_seen(found, found)
    return found


def check_seen(controls, others):
    """Where the keyboard is looks different from where it is not."""
    controls[0].window().setUpdatesEnabled(True)
    for each in controls:
        each.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        seen = each.grab().toImage()
        others[0 if each is not others[0] else 1].setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert each.grab().toImage() != seen, f"{named(each)}: where the keyboard is, nobody sees"


def test_tab_goes_through_the_console_as_one_reads(house, qtbot):
    console = shown(qtbot, amended(house).console)
    found = check_round(console)
    assert len(found) > 20
    after = [named(each) for each in found[:4]]
    assert "Undo" in after[1], after
    assert "People" in after[2], after
    assert "room" in after[3], after


@pytest.mark.parametrize("name", ["switch", "ask", "propose", "amend", "lot", "files", "conflicts"])
def test_tab_goes_through_a_dialog_as_one_reads_and_escape_leaves(house, qtbot, name):
    console = shown(qtbot, amended(house).console)
    console._on_chosen(name)
    settle()
    dialog = next(each for each in console.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    settle()
    # A text that is only read comes behind those that are written, beside it.
    check_round(dialog, steps_back=2 if name == "propose" else 1)
    dialog.activateWindow()
    press(Qt.Key.Key_Escape)
    settle()
    assert not (isValid(dialog) and dialog.isVisible())


def test_where_the_keyboard_is_among_the_rules_is_seen(house, qtbot):
    console = shown(qtbot, house.meeting().console)
    console._on_chosen("rules")
    settle()
    dialog = next(each for each in console.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    settle()
    found = tabbed(dialog)
    boxes = [each for each in found if isinstance(each, QCheckBox)]
    assert len(boxes) > 8
    check_seen(boxes, [each for each in found if not isinstance(each, QCheckBox)])


def test_tab_goes_through_home_and_the_desk_as_one_reads(house, qtbot):
    home = Home(MemoryJournal(), house.processes, house.wording, house.dress)
    qtbot.addWidget(home)
    found = [named(each) for each in tabbed(shown(qtbot, home))]
    places = [next(at for at, each in enumerate(found) if words in each) for words in HEAD]
    assert places == sorted(places), found
    desk = house.meeting(*TALK)._desk()
    check_round(shown(qtbot, desk), steps_back=2)


HEAD = ("Search", "Language", "People", "Decisions")


def test_f6_comes_round_where_answers_can_no_longer_be_given(house, qtbot):
    windows = house.meeting("bo", "li")
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.")
    for line in ("test consensus P1", "all agree", "close decision"):
        assert windows.station.do(parse(line), "console"), line
    console = shown(qtbot, windows.console)
    console.resize(1366, 768)
    met = []
    for _ in range(4):
        met.append(console.focusWidget())
        press(Qt.Key.Key_F6)
        settle()
    assert met[0] is console.quick.line
    assert console.quick.line in met[1:] or console.focusWidget() is console.quick.line


def test_alt_and_a_letter_that_means_nothing_now_writes_nothing(house, qtbot):
    console = shown(qtbot, house.meeting().console)
    for key, text in ((Qt.Key.Key_M, "m"), (Qt.Key.Key_Q, "q")):
        event = QKeyEvent(QEvent.Type.KeyPress, key, ALT, text)
        QApplication.sendEvent(console.windowHandle(), event)
    settle()
    assert console.quick.line.text() == ""
    third_level = ALT | Qt.KeyboardModifier.ControlModifier  # AltGr on some systems
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_At, third_level, "@")
    QApplication.sendEvent(console.windowHandle(), event)
    assert console.quick.line.text() == "@"
