"""Whose the keyboard is, and that one press is one act: gone through in every window."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, qInstallMessageHandler
from PySide6.QtGui import QAction, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.attending.station import Station
from app.console.answers.answer_counts import NumberField
from app.console.answers.verdict_box import VerdictBox
from app.console.buttons import ActButton
from app.console.matter.label_acts import LabelActs
from app.console.people.people_menu import PeopleMenu
from app.console.stepper import Stepper
from app.crafting.crafting import Crafting
from app.home.decisions_window import DecisionsWindow
from app.home.export_dialog import ExportDialog
from app.home.handout_dialog import HandoutDialog
from app.home.home import Home
from app.home.people_window import PeopleWindow
from app.home.register_reading import RegisterReading
from app.home.roll_keeping import RollKeeping
from app.home.start_dialog import StartDialog
from app.keyboard.keyboard import ActsByKey, Answering, is_text
from app.keyboard.shortcut import sequence
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.program.held_keys import HeldKeys
from app.program.meeting_windows import MeetingWindows
from app.rehearsing.opening import PRACTISE, WATCH, open_rehearsal
from app.resources import load_processes, own_taken, shipped_folder
from app.times.times_window import TimesWindow
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from app.wording.keys.windows import CRAFTING, DESK, DIALOGS, HOME, REHEARSALS, ROLL, TIMES
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.shelf import rehearsal_named

ELSEWHERE = {
    key.written
    for group in CONSOLE.groups()
    if {"by name", "item up"} & {key.name for key in group.keys}
    for key in group.keys
}
"""The keys of ballots, and of the page of the agenda: both are not always there."""

PEOPLE = "arrive Amara, Bo, Li, Wei 王, O'Brien, J. R. Ewing, ليلى حداد"
MEETING = (
    'meeting "Spring assembly" of "Market garden" on 2026-05-01',
    PEOPLE,
    'item "Tents" as assembly for 20m',
    "start Tents",
    "stage discussion",
)
TALK = ("bo", "li", "wei", "next")


class StandingClock:
    def start(self, tick):
        self.tick = tick

    def now(self):
        return Moment(1_777_653_000_000, 0)


class House:
    """The program, as far as its windows need it."""

    def __init__(self, dress, processes):
        self.processes = processes
        self.wording = Wording(processes=processes)
        self.dress = dress
        self.windows = []

    def windows_for(self, journal, meeting, clock, *begun):
        """``begun`` are lines that were done before the windows open."""
        station = Station(journal, meeting, self.processes, clock)
        for line in begun:
            assert station.do(parse(line), "console"), line
        made = MeetingWindows(station, self.wording, self.dress)
        self.windows.append(made)
        return made

    def meeting(self, *lines):
        made = self.windows_for(MemoryJournal(), "m", StandingClock(), *MEETING)
        for line in lines:
            assert made.station.do(parse(line), "console"), line
        return made

    def close(self):
        for made in self.windows:
            for window in (made.desk, made.projector, made.console):
                if window is not None:
                    window._may_leave = True
                    window.close()
            made.deleteLater()


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


def reading_group():
    return rehearsal_named(shipped_folder("rehearsals"), "reading_group")


def shown(qtbot, window):
    """Open a window; once it was painted it is only laid out, whatever keys do in it."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    settle()
    window.setUpdatesEnabled(False)
    return window


def settle():
    for _ in range(3):
        QApplication.processEvents()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key as a hand does: the active window gets it, and no two within a millisecond."""
    QTest.qWait(2)
    QTest.keyClick(QApplication.activeWindow().windowHandle(), key, modifiers)


def press_another(key):
    """Press another key than the last one, which cannot seem held down, however soon it comes."""
    QTest.keyClick(QApplication.activeWindow().windowHandle(), key)


def type_a_b():
    for key in (Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_B):
        press_another(key)


def named(widget):
    words = widget.accessibleName() or widget.objectName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}”"


def controls(window):
    """Everything in a window that a hand can put the focus on, or press."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.window() is window
        and (each.focusPolicy() is not Qt.FocusPolicy.NoFocus or isinstance(each, QAbstractButton))
        and not isinstance(each.parent(), QAbstractSpinBox | QComboBox)
        and not takes_letters(each)
    ]


def takes_letters(widget):
    """Answers and ballots: the places where letters are meant to be acts."""
    ballot = isinstance(widget, ActsByKey) and widget.acts_by(letter(Qt.Key.Key_Q, "q"))
    return isinstance(widget, Answering) or ballot


def letter(key, text, *, held=False):
    none = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, key, none, text, held)


def texts(window):
    return {
        each: each.text() if isinstance(each, QLineEdit) else each.toPlainText()
        for each in window.findChildren(QWidget)
        if isinstance(each, QLineEdit | QPlainTextEdit | QTextEdit)
        and not isinstance(each.parent(), QAbstractSpinBox | QComboBox)
        and each.isVisible()
        and is_text(each)
    }


def switches(window):
    """What a press could have switched: by control, so that a failure names it."""
    found = {}
    for each in window.findChildren(QWidget):
        if isinstance(each, QAbstractButton) and each.isCheckable():
            found[named(each)] = each.isChecked()
        elif isinstance(each, QComboBox) and not each.hasFocus():
            found[named(each)] = each.currentIndex()
        elif isinstance(each, QAbstractSpinBox) and not each.hasFocus():
            found[named(each)] = each.text()
    return found


def there(window):
    """Tell how many windows are open: a key that opens one has acted."""
    return len([each for each in QApplication.topLevelWidgets() if each.isVisible()])


def check_typing(window, seq, control, how):
    """Type: nothing but a text has changed, and no letter is lost."""
    where = f"{named(control)} in {type(window).__name__}, {how}"
    lists = QAbstractItemView | QComboBox | QAbstractSpinBox
    in_list = isinstance(window.focusWidget(), lists)
    before, events, open_now = switches(window), seq(), there(window)
    written = texts(window)
    type_a_b()
    settle()
    assert seq() == events, f"typing wrote into the record: {where}"
    assert there(window) == open_now, f"typing opened or closed a window: {where}"
    after = switches(window)
    changed = {name for name in before if name in after and before[name] != after[name]}
    assert not changed, f"typing switched {changed}: {where}"
    now = texts(window)
    if written and not (in_list and not hasattr(window, "take_typing")):
        grown = [each for each in now if now[each] != written.get(each, "")]
        assert any("a b" in now[each] for each in grown), f"letters were lost: {where}"
    for each, words in written.items():
        if isValid(each) and each.isVisible() and now.get(each, words) != words:
            each.setText(words) if isinstance(each, QLineEdit) else each.setPlainText(words)


def walk(window, seq):
    """Focus every control by Tab and by click, and type each time."""
    assert window.isActiveWindow()
    check_typing(window, seq, window.focusWidget() or window, "as it opens")
    start = window.focusWidget()
    reached = []
    while len(reached) < 80:
        (reached[-1] if reached else start).setFocus(Qt.FocusReason.TabFocusReason)
        press_another(Qt.Key.Key_Tab)  # at once: the keyboard goes back to where letters go
        settle()
        control = window.focusWidget()
        if control is None or control in reached or control is start:
            break
        reached.append(control)
        # Where nothing can be written, Space presses the button that Tab went to; a choice that
        # Tab went to opens by Space, and a number takes no letters.
        pressed = isinstance(control, QAbstractButton) and not texts(window)
        pressed = pressed or isinstance(control, QComboBox | QAbstractSpinBox)
        if not takes_letters(control) and not pressed:
            check_typing(window, seq, control, "by Tab")
    for control in controls(window):
        if not isValid(control) or not control.isVisible():
            continue
        if isinstance(control, QPushButton) and control.menu():
            continue
        press_and_leave(window, control)
        settle()
        check_typing(window, seq, control, "by click")
    return reached


def press_and_leave(window, control):
    """Press the mouse on a control and let go elsewhere: the focus follows, nothing is done."""
    at = control.mapTo(window, QPoint(4, control.height() // 2))
    if not window.rect().contains(at):
        return
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(-40, -40))
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


STATES = {
    "a stack": TALK,
    "a round": ("round",),
    "a decision": ('overrule "we see it" test consensus P1',),
    "nobody": (),
}


@pytest.mark.parametrize("state", STATES)
def test_typing_in_the_console_goes_to_the_quick_bar_whatever_has_the_focus(house, qtbot, state):
    windows = house.meeting()
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.\n\nBy May.")
    assert windows.station.do(parse('amend P1 A1 by bo: strike "ten" insert "six"'), "console")
    for line in STATES[state]:
        assert windows.station.do(parse(line), "console"), line
    console = shown(qtbot, windows.console)
    assert console.quick.line.hasFocus()
    reached = walk(console, lambda: windows.station.history.last_seq)
    assert len(reached) > 4


def test_typing_at_the_desk_goes_to_a_card_whatever_has_the_focus(house, qtbot):
    windows = house.meeting(*TALK)
    desk = windows._desk()
    shown(qtbot, desk)
    assert desk.cards.current.editor.hasFocus()
    walk(desk, lambda: windows.station.meeting.off_record)


@pytest.mark.parametrize(
    "name",
    ["switch", "fairness", "rules", "ask", "propose", "amend", "edit", "conflicts", "lot"],
)
def test_typing_in_a_dialog_goes_to_its_fields(house, qtbot, name):
    windows = house.meeting(*TALK)
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.\n\nBy May.")
    console = shown(qtbot, windows.console)
    console._on_chosen(name)
    settle()
    dialog = next(each for each in console.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    settle()
    walk(dialog, lambda: windows.station.history.last_seq)
    dialog.close()
    console.activateWindow()
    settle()
    assert console.quick.line.hasFocus(), f"after the dialog {name}"


def test_a_window_stays_whole_after_typing_where_nothing_can_be_written(house, qtbot):
    """Python would clear what it takes for garbage: a window that only Qt holds, and its parts."""
    console = shown(qtbot, house.meeting(*TALK).console)
    console._on_chosen("fairness")
    settle()
    type_a_b()
    settle()
    gc.collect()
    (dialog,) = (each for each in console.findChildren(QDialog) if each.isVisible())
    assert dialog is QApplication.activeWindow()
    assert all(map(vars, (dialog, *dialog.findChildren(ActButton))))


def test_typing_over_a_list_of_people_lets_nobody_come(house, qtbot, tmp_path):
    windows = house.meeting(*TALK)
    console = shown(qtbot, windows.console)
    (tmp_path / "people.csv").write_text("name,group\nBo,North\nAna,South\nAna,\n,\n")
    console._lists.preview(tmp_path / "people.csv")
    settle()
    dialog = next(each for each in console.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    settle()
    assert len(walk(dialog, lambda: windows.station.history.last_seq)) > 10
    dialog.close()
    console.activateWindow()
    settle()
    assert console.quick.line.hasFocus()


def test_typing_at_home_searches(house, qtbot):
    home = Home(MemoryJournal(), house.processes, house.wording, house.dress)
    qtbot.addWidget(home)
    shown(qtbot, home)
    walk(home, lambda: 0)


def test_all_that_is_sought_at_home_is_selected_from_its_list_too(house, qtbot):
    journal = MemoryJournal()
    for name in ("wei", "bo"):
        house.windows_for(journal, name, StandingClock(), *MEETING)
    home = Home(journal, house.processes, house.wording, house.dress)
    qtbot.addWidget(home)
    shown(qtbot, home)
    home.search.setText("market")
    home.list.setFocus()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_S)
    assert (home.search.text(), home.search.hasFocus()) == ("s", True)


def test_typing_in_the_time_sheet_does_nothing(house, qtbot):
    windows = house.meeting(*TALK)
    sheet = TimesWindow(windows.station.history, house.wording, house.dress)
    qtbot.addWidget(sheet)
    walk(shown(qtbot, sheet), lambda: windows.station.history.last_seq)


@pytest.mark.parametrize("mode", [PRACTISE, WATCH])
def test_typing_in_a_rehearsal_goes_to_the_quick_bar(house, qtbot, mode):
    playing = open_rehearsal(house, reading_group(), mode)
    playing.pause()
    walk(opened_whole(qtbot, house.windows[0].console), lambda: 0)


def opened_whole(qtbot, console):
    """Wait until the console does at once what is pressed; what is pressed before waits for it."""
    shown(qtbot, console)
    qtbot.waitUntil(lambda: console.findChild(HeldKeys) is None)
    return console


# One press, one act


def hold(key, text=""):
    """Hold a key down: what the window gets after the first press."""
    handle = QApplication.activeWindow().windowHandle()
    for _ in range(3):
        QApplication.sendEvent(handle, letter(key, text, held=True))


HELD = [(Qt.Key.Key_Space, " "), (Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Delete, "\x7f")]
HELD += [(Qt.Key.Key_Backspace, "\b"), (Qt.Key.Key_A, "a"), (Qt.Key.Key_Escape, "\x1b")]


@pytest.mark.parametrize("state", ["a stack", "a round", "a decision"])
def test_a_held_key_does_nothing_in_the_console_whatever_has_the_focus(house, qtbot, state):
    windows = house.meeting()
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.")
    for line in STATES[state]:
        assert windows.station.do(parse(line), "console"), line
    console = shown(qtbot, windows.console)
    seq, open_now = windows.station.history.last_seq, there(console)
    everything = [each for each in console.findChildren(QWidget) if each.isVisible()]
    for control in everything:
        if control.focusPolicy() is Qt.FocusPolicy.NoFocus or not control.isVisible():
            continue
        for key, text in HELD:
            control.setFocus()
            hold(key, text)
            assert windows.station.history.last_seq == seq, f"{named(control)} acts by a held {key}"
            assert there(console) == open_now, f"{named(control)} opens by a held {key}"
            console.quick.line.clear()


def test_a_held_key_is_known_by_its_moment_where_the_system_does_not_say_so(house, qtbot):
    windows = house.meeting(*TALK)
    console = shown(qtbot, windows.console)
    seq = windows.station.history.last_seq
    handle, none = console.windowHandle(), Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Space, none, " ")
        event.setTimestamp(4_610_989)
        QApplication.sendEvent(handle, event)
    assert windows.station.history.last_seq == seq
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Space, none, " ")
    override.setTimestamp(4_610_989)
    override.ignore()
    QApplication.sendEvent(console.focusWidget(), override)
    assert override.isAccepted(), "short cuts would take the held key"


def test_a_key_pressed_twice_is_two_acts_where_a_screen_reader_hears_it_first(house, qtbot):
    windows = house.meeting(*TALK)
    console = shown(qtbot, windows.console)
    seq = windows.station.history.last_seq
    handle, none = console.windowHandle(), Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        # Qt sends it on with no moment of its own.
        QApplication.sendEvent(handle, QKeyEvent(kind, Qt.Key.Key_Space, none, " "))
    assert windows.station.history.last_seq > seq


def test_a_key_held_on_after_control_was_let_go_writes_nothing(house, qtbot):
    console = shown(qtbot, house.meeting(*TALK).console)
    handle, line = console.windowHandle(), console.quick.line
    control = Qt.KeyboardModifier.ControlModifier
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, control, "\x1a"))
    for _ in range(3):
        QApplication.sendEvent(handle, letter(Qt.Key.Key_Z, "z", held=True))
    assert line.text() == ""
    QApplication.sendEvent(handle, letter(Qt.Key.Key_Z, "z"))
    QApplication.sendEvent(handle, letter(Qt.Key.Key_Z, "z", held=True))
    assert line.text() == "zz"


def test_a_held_key_goes_on_in_a_text(house, qtbot):
    console = shown(qtbot, house.meeting().console)
    press(Qt.Key.Key_A)
    hold(Qt.Key.Key_A, "a")
    assert console.quick.line.text() == "aaaa"
    hold(Qt.Key.Key_Backspace, "\b")
    assert console.quick.line.text() == "a"


def keys_of(window):
    """Every key that acts wherever the caret is, with who answers to it."""
    found = [(each.key(), each) for each in window.findChildren(QShortcut)]
    found += [(each.shortcut(), each) for each in window.findChildren(QAction)]
    return [(key, each) for key, each in found if not key.isEmpty()]


def test_no_key_that_acts_anywhere_repeats(house, qtbot):
    windows = house.meeting(*TALK)
    home = Home(MemoryJournal(), house.processes, house.wording, house.dress)
    qtbot.addWidget(home)
    sheet = TimesWindow(windows.station.history, house.wording, house.dress)
    qtbot.addWidget(sheet)
    open_rehearsal(house, reading_group(), PRACTISE)
    consoles = [each.console for each in house.windows]
    for window in (*consoles, windows._desk(), home, sheet):
        for key, owner in keys_of(window):
            assert not owner.autoRepeat(), f"{key.toString()} in {type(window).__name__}"
        for button in window.findChildren(QAbstractButton):
            assert button.shortcut().isEmpty(), f"{named(button)}: use press_by, it does not repeat"


def test_every_shortcut_is_made_where_repeating_is_left_out():
    app = Path(__file__).parents[2] / "app"
    for each in app.rglob("*.py"):
        if each.name != "shortcut.py":
            source = each.read_text(encoding="utf-8")
            assert "QShortcut(" not in source, each
            assert ".setShortcut(" not in source, each


# A key has one meaning in a window


def declared(keys):
    """The shortcuts of a window, each as it is written."""
    return [each for key in keys.named.values() for each in key.each]


def press_promised(window, keys):
    """Press each key; it must have exactly one meaning, and Qt must not find two."""
    logged, fired = [], []
    before = qInstallMessageHandler(lambda _kind, _context, words: logged.append(words))
    for _, owner in keys_of(window):
        signal = owner.triggered if isinstance(owner, QAction) else owner.activated
        signal.connect(lambda *_, owner=owner: fired.append(owner))
    try:
        for key in keys:
            fired.clear()
            combination = sequence(key)[0]
            window.activateWindow()
            settle()
            handle = window.windowHandle()
            QTest.keyClick(handle, combination.key(), combination.keyboardModifiers())
            put_away(window)
            assert not [words for words in logged if "Ambiguous" in words], key
            assert len(fired) == 1, (key, fired)
    finally:
        qInstallMessageHandler(before)


def put_away(window):
    while isinstance(QApplication.activePopupWidget(), QMenu):
        QApplication.activePopupWidget().close()
    settle()
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible():
            each.close()
    window.activateWindow()
    settle()


def test_every_key_of_the_console_does_one_thing(house, qtbot):
    windows = house.meeting(*TALK)
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.")
    console = shown(qtbot, windows.console)
    press_promised(console, [key for key in declared(CONSOLE) if key not in ELSEWHERE])


@pytest.mark.parametrize("mode", [PRACTISE, WATCH])
def test_every_key_of_a_rehearsal_does_one_thing(house, qtbot, mode):
    playing = open_rehearsal(house, reading_group(), mode)
    console = opened_whole(qtbot, house.windows[0].console)
    keys = declared(REHEARSALS)
    if mode == WATCH:
        keys = [key for key in keys if "F8" not in key and key != "Ctrl+F10"]
    # What is not possible now does nothing, but nothing else either: leaving comes last.
    keys.sort(key=lambda key: key == "Ctrl+Shift+F7")
    usable = {key.toString() for key, owner in keys_of(console) if is_seen(owner)}
    assert {"Shift+F7", "Ctrl+F7", "Ctrl+Shift+F7"} <= usable
    press_promised(console, [key for key in keys if key in usable])
    playing.stop()


def is_seen(owner):
    parent = owner.parent()
    return not isinstance(parent, QWidget) or (parent.isVisible() and parent.isEnabled())


def test_every_key_of_the_desk_does_one_thing(house, qtbot):
    desk = shown(qtbot, house.meeting(*TALK)._desk())
    press_promised(desk, declared(DESK))


def test_every_key_of_home_does_one_thing(house, qtbot):
    home = Home(MemoryJournal(), house.processes, house.wording, house.dress)
    qtbot.addWidget(home)
    shown(qtbot, home)
    press_promised(home, declared(HOME))


def test_every_key_of_the_page_of_people_does_one_thing(house, qtbot, monkeypatch):
    monkeypatch.setattr(PeopleWindow, "_export", lambda _: None)
    page = PeopleWindow(RollKeeping(MemoryJournal(), lambda: 1), house.wording)
    qtbot.addWidget(page)
    press_promised(shown(qtbot, page), declared(ROLL))


def test_every_key_of_the_time_sheet_does_one_thing(house, qtbot, monkeypatch):
    monkeypatch.setattr(TimesWindow, "_save", lambda _: None)
    windows = house.meeting(*TALK)
    sheet = TimesWindow(windows.station.history, house.wording, house.dress)
    qtbot.addWidget(sheet)
    press_promised(shown(qtbot, sheet), declared(TIMES))


def test_every_key_of_the_page_of_processes_does_one_thing(house, qtbot, tmp_path):
    processes = own_taken(load_processes(), tmp_path)
    page = Crafting(processes, processes.own, house.wording, house.dress)
    qtbot.addWidget(page)
    press_promised(shown(qtbot, page), declared(CRAFTING))


@pytest.mark.parametrize(
    ("name", "keys"),
    [("propose", ["open"]), ("amend", ["another"]), ("files", ["attach", "copy"])],
)
def test_every_key_of_a_dialog_is_heard_by_one_button(house, qtbot, name, keys):
    windows = house.meeting(*TALK)
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.")
    console = shown(qtbot, windows.console)
    console._on_chosen(name)
    settle()
    check_heard(next(each for each in console.findChildren(QDialog) if each.isVisible()), keys)


def test_every_key_of_the_count_is_heard_once(house, qtbot):
    windows = decided_by_papers(house)
    assert windows.station.do(parse("close decision"), "console")
    console = shown(qtbot, windows.console)
    press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    settle()
    dialog = next(each for each in console.findChildren(QDialog) if each.isVisible())
    check_heard(dialog, ["step on", "step back", "first step"])


def check_heard(dialog, names):
    """A key of the dialogs has one owner there, and this dialog has no others."""
    heard = sorted(key.toString() for key, _ in keys_of(dialog))
    assert heard == sorted(sequence(DIALOGS.key(name)).toString() for name in names)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_is_pressed_by_a_key_only_where_tab_went_to_it(house, qtbot, key):
    windows = house.meeting(*TALK, "limit 2:00")
    console = shown(qtbot, windows.console)
    pause, line = console.floor.buttons.pause, console.quick.line
    pause.setFocus()
    line.setText("zz")
    press(key)
    settle()
    assert pause.words == "Pause"
    line.clear()
    for _ in range(40):
        if not pause.hasFocus():
            press(Qt.Key.Key_Tab)
    assert pause.hasFocus()
    press(key)
    settle()
    assert windows.station.history.to_undo("console")
    assert pause.words == "Paused"
    assert line.hasFocus()


def test_enter_starts_a_meeting_at_home(house, qtbot):
    home = Home(MemoryJournal(), house.processes, house.wording, house.dress)
    qtbot.addWidget(home)
    shown(qtbot, home)
    press(Qt.Key.Key_Return)
    settle()
    assert [each for each in home.findChildren(QDialog) if each.isVisible()]


# What leads back


def test_one_escape_closes_a_menu_however_deep(house, qtbot):
    console = shown(qtbot, house.meeting(*TALK).console)
    bar = console.menuBar()
    QTest.keyClick(console.windowHandle(), Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget() is not None
    QTest.keyClick(console.windowHandle(), Qt.Key.Key_Escape)
    settle()
    assert QApplication.activePopupWidget() is None
    assert bar.activeAction() is None
    assert console.quick.line.hasFocus()


def test_a_list_gives_the_keyboard_back_once_the_act_is_done(house, qtbot):
    windows = house.meeting(*TALK)
    console = shown(qtbot, windows.console)
    stack = console.floor.stack
    stack.setCurrentIndex(stack.stack_model.index(0))
    stack.setFocus()
    settle()
    assert stack.hasFocus()
    press(Qt.Key.Key_Delete)
    settle()
    assert console.quick.line.hasFocus()


def test_the_last_answer_by_key_gives_the_keyboard_back(house, qtbot):
    windows = house.meeting()
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.")
    assert windows.station.do(parse("test consensus P1"), "console")
    console = shown(qtbot, windows.console)
    press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    settle()
    grid = console.focusWidget()
    assert isinstance(grid, Answering)
    for _ in range(grid.model().rowCount()):
        assert grid.hasFocus()
        press(Qt.Key.Key_A)
        settle()
    assert console.quick.line.hasFocus()


def test_the_desk_has_its_caret_again_after_its_buttons(house, qtbot):
    windows = house.meeting(*TALK)
    desk = shown(qtbot, windows._desk())
    for button in desk.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button.window() is desk:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            put_away(desk)
            if desk._keys.isVisible():
                press(Qt.Key.Key_Escape)
                settle()
            assert desk.cards.focused() is not None, named(button)


def test_undo_and_redo_of_the_desk_stay_in_their_places(house, qtbot):
    windows = house.meeting(*TALK)
    desk = shown(qtbot, windows._desk())
    places = [each.geometry() for each in (desk.undo_button, desk.redo_button)]
    assert all(each.isVisible() for each in (desk.undo_button, desk.redo_button))
    for step in (desk.top.off_record.click, desk.undo, desk.redo, desk.undo):
        step()
        qtbot.wait(80)
        assert [each.geometry() for each in (desk.undo_button, desk.redo_button)] == places


# “…” asks


def entries_of(menu):
    """Every entry of a menu and of the menus in it, by its words."""
    for action in menu.actions():
        if action.menu() is not None:
            yield from entries_of(action.menu())
        elif action.text().split("\t")[0].endswith("…"):
            yield action


OUTSIDE = ("Minutes…", "Hand-outs, hand-over notes…", "Minutes", "From a file…")
"""Asked by the program, outside the console."""


def check_asks(console, words, trigger):
    """Do what ends in dots: a dialog or a question opens, or the quick bar says what to add."""
    seq = console.station.history.last_seq
    console.quick.accepted()
    trigger()
    settle()
    opened = [each for each in console.findChildren(QDialog) if each.isVisible()]
    quick = console.quick
    asked = quick.asking or "Enter" in quick.notice.text() or quick.insist.isVisible()
    popup = QApplication.activePopupWidget()
    assert opened or asked or popup, f"“{words}” does not ask"
    line = console.quick.line
    assert opened or popup or console.focusWidget() is line, words
    assert seq == console.station.history.last_seq, words
    while isinstance(menu := QApplication.activePopupWidget(), QMenu):
        menu.close()
    for each in opened:
        each.close()
    settle()
    console.quick._on_left()


def check_entries(console, entries):
    """Choose each entry of a menu, by number: the menu is made anew each time."""
    checked, at = [], 0
    while True:
        found = [each for each in entries() if each.text().replace("&", "") not in OUTSIDE]
        if at >= len(found):
            return checked
        words = found[at].text()
        check_asks(console, words, found[at].trigger)
        checked.append(words)
        at += 1


def amended(house):
    """A meeting with a text, amendments that can be merged, a blank and who waits."""
    windows = house.meeting(*TALK, 'signal "tired" ~')
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.\n\nBy May.")
    for line in (
        'amend P1 A1 by bo: strike "ten" insert "six"',
        'amend P1 A2 by li: strike "May" insert "June"',
        'amend P1 A3 by wei: strike "tents" insert "boats"',
        'blank P1 B1 by wei: "buy"',
        'suggest B1 "hire" by li',
        "friendly A2",
    ):
        assert windows.station.do(parse(line), "console"), line
    return windows


def test_every_entry_that_ends_in_dots_asks(house, qtbot):
    windows = house.meeting(*TALK)
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.")
    console = shown(qtbot, windows.console)
    menu = console.floor.menu

    def entries():
        menu._fill()
        bar = [each.menu() for each in console.menuBar().actions()]
        for each in bar:
            each.aboutToShow.emit()
        found = [each for one in (menu._menu, *bar) for each in entries_of(one)]
        return [each for each in found if each.isEnabled()]

    assert len(check_entries(console, entries)) > 20
    assert windows.station.do(parse("groups of 2"), "console")
    assert "A group returns with a line…" in [each.text() for each in entries()]


@pytest.mark.parametrize("label", ["P1", "A1", "A2", "B1"])
def test_what_ends_in_dots_in_the_menu_of_a_text_asks(house, qtbot, label):
    console = shown(qtbot, amended(house).console)

    held = []

    def entries():
        console.matter.look_at(label)
        held.append(LabelActs(console.station.meeting, label, console.wishes, ("A1", "A2")))
        return entries_of(held[-1])

    assert check_entries(console, entries)


def test_what_ends_in_dots_in_the_menus_of_the_stack_and_of_people_asks(house, qtbot):
    console = shown(qtbot, amended(house).console)
    stack, station = console.floor.stack, console.station

    def waiting():
        stack._open_menu(stack.visualRect(stack.model().index(1, 0)).center())
        return list(entries_of(QApplication.activePopupWidget()))

    def people():
        menu = PeopleMenu(station.meeting, (2,), house.wording, console.wishes, console)
        return list(entries_of(menu))

    assert len(check_entries(console, waiting)) == 3
    assert len(check_entries(console, people)) == 8


@pytest.mark.parametrize("label", ["P1", "A2", "B1"])
def test_every_button_that_ends_in_dots_asks(house, qtbot, label):
    console = shown(qtbot, amended(house).console)
    console.matter.look_at(label)
    settle()
    checked = set()
    for each in console.findChildren(QPushButton):
        words = each.accessibleName()
        dotted = words.endswith("…") or each.text().endswith("…")
        if dotted and each.isVisible() and each.isEnabled() and words not in OUTSIDE:
            check_asks(console, words, each.click)
            checked.add(words)
    assert "Add an item to the agenda" in checked


def test_what_is_offered_after_a_verdict_says_what_to_add(house, qtbot):
    windows = house.meeting()
    windows.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.")
    for line in ("test consensus P1", 'block bo "no"', "all agree", "close decision"):
        assert windows.station.do(parse(line), "console"), line
    console = shown(qtbot, windows.console)
    offers = [
        each
        for each in console.findChildren(VerdictBox)[0].buttons
        if each.isVisible() and each.words.endswith("…")
    ]
    assert len(offers) > 2
    for each in offers:
        check_asks(console, each.words, each.click)


def test_a_key_that_moves_or_withdraws_an_amendment_says_what_to_add(house, qtbot):
    console = shown(qtbot, amended(house).console)
    panel = console.matter
    check_asks(console, "withdraw", lambda: panel._withdraw("A1"))
    check_asks(console, "move", lambda: panel._ask_to_move("A1", 9))


# The other windows, and the parts of the console that are not always there


def walk_part(window, part, seq):
    """Press each control of a part of a window, and type each time; a number takes no letters."""
    found = [
        each
        for each in controls(window)
        if part.isAncestorOf(each)
        and not (isinstance(each, QComboBox) and is_text(each))
        and not isinstance(each, NumberField)
    ]
    for control in found:
        if isValid(control) and control.isVisible():
            press_and_leave(window, control)
            settle()
            if not takes_letters(window.focusWidget()):
                check_typing(window, seq, control, "by click")
    return found


def decided_by_papers(house):
    windows = house.meeting()
    for line in (
        'elect E1 "Who?" stv 2 seats secret "Ana", "Bo", "Li"',
        "paper 1: Ana > Bo",
        "paper 2: Bo",
    ):
        assert windows.station.do(parse(line), "console"), line
    return windows


@pytest.mark.parametrize("passing", range(3))
def test_typing_beside_papers_goes_to_the_quick_bar(house, qtbot, passing):
    windows = decided_by_papers(house)
    assert windows.station.do(parse("again 1: Ana"), "console")
    console = shown(qtbot, windows.console)
    papers = console.matter.decision.ballots.papers
    papers.passes[passing].click()
    settle()
    entry = console.matter.decision
    assert walk_part(console, entry, lambda: windows.station.history.last_seq)


def test_after_an_election_with_papers_the_quick_bar_has_the_keyboard(house, qtbot):
    windows = decided_by_papers(house)
    console = shown(qtbot, windows.console)
    press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    settle()
    line = console.focusWidget()
    assert takes_letters(line)
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_Return)
    settle()
    assert len(windows.station.meeting.decision.papers) == 3
    assert takes_letters(console.focusWidget()), "the next paper follows"
    close = console.matter.decision.close_it
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    settle()
    assert windows.station.meeting.decision.verdict is not None
    assert console.quick.line.hasFocus()
    type_a_b()
    assert console.quick.line.text() == "a b"


def test_typing_beside_the_people_goes_to_a_field(house, qtbot):
    windows = house.meeting(*TALK)
    console = shown(qtbot, windows.console)
    press(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    settle()
    assert walk_part(console, console.side.people, lambda: windows.station.history.last_seq)


def test_typing_in_the_rooms_window_goes_to_the_console(house, qtbot):
    windows = house.meeting(*TALK)
    console = shown(qtbot, windows.console)
    windows.show_projector()
    shown(qtbot, windows.projector)
    seq = windows.station.history.last_seq
    type_a_b()
    settle()
    assert console.quick.line.text() == "a b"
    assert windows.station.history.last_seq == seq


def test_a_letter_with_alt_in_the_rooms_window_writes_nothing(house, qtbot):
    windows = house.meeting(*TALK)
    console = shown(qtbot, windows.console)
    windows.show_projector()
    shown(qtbot, windows.projector)
    for key in (Qt.Key.Key_X, Qt.Key.Key_J):
        QTest.keyClick(windows.projector.windowHandle(), key, Qt.KeyboardModifier.AltModifier)
        settle()
    assert not console.quick.line.text()


def export_dialog(_house):
    return ExportDialog("Spring assembly")


def handout_dialog(_house):
    return HandoutDialog([("P1", "Tents"), ("P2", "Boats")], "P2")


def next_meeting_dialog(_house):
    made = StartDialog("Circle", "It begins now.", "Summer")
    made.offer_people(("Bo", "王小明"))
    made.offer_along((("Action: Bo: Bread", True), ("From the last agenda: Tents", False)))
    return made


def decisions_window(house):
    return DecisionsWindow(RegisterReading(MemoryJournal()), house.wording)


@pytest.mark.parametrize(
    "make", [export_dialog, handout_dialog, next_meeting_dialog, decisions_window]
)
def test_typing_in_the_windows_of_minutes_and_decisions_does_nothing(house, qtbot, make):
    window = make(house)
    qtbot.addWidget(window)
    walk(shown(qtbot, window), lambda: 0)


def test_the_small_buttons_beside_a_number_go_on_while_the_mouse_holds_them(qtbot, keyboard):
    field = QSpinBox()
    stepper = Stepper(field, "Minutes")
    qtbot.addWidget(stepper)
    shown(qtbot, stepper)
    stepper.more.setAutoRepeatDelay(1)
    stepper.more.setAutoRepeatInterval(1)
    QTest.mousePress(stepper.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field.value() > 2)
    QTest.mouseRelease(stepper.more, Qt.MouseButton.LeftButton)
