"""Whatever hands do in the windows, nothing happens that nobody meant (issue 10, section 1).

Hypothesis presses, holds, clicks and drags in real windows of meetings in every state. A few
examples run with the suite; `HYPOTHESIS_PROFILE=search` runs thousands.
"""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.console.floor.round_view import RoundView
from app.home.home import Home
from app.keyboard.keyboard import is_text
from app.keyboard.shortcut import sequence
from app.resources import load_processes
from app.wording.keys.console import CONSOLE
from app.wording.keys.windows import DESK, HOME
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import Redo, Undo
from facilitation.meeting.floor.following import Step
from facilitation.meeting.purpose import Aim
from facilitation.record.memory import MemoryJournal
from tests.app.test_keyboard import House, settle, takes_letters

PEOPLE = "arrive Bo, Li, Wei 王, 王小明, O'Brien, J. R. Ewing, ليلى حداد"
OPENED = (
    'meeting "Spring assembly" of "Market garden" on 2026-05-01',
    PEOPLE,
    'item "Tents" as assembly for 20m',
    'item "Boats" as assembly for 10m',
    "start Tents",
    "stage discussion",
)
TEXT = ('propose P1 "Tents" by Bo: "We buy ten tents by May."',)
STACK = ("Bo", "Li", "Wei", "O'Brien")
STATES = {
    "nobody": (),
    "a stack": STACK,
    "a turn": (*STACK, "next"),
    "a question": (*STACK, "next", "ليلى?"),
    "a circle": ('switch circle because "calm"',),
    "a round": (*STACK, "round"),
    "paused": (*STACK, "next", "pause"),
    "a text": (*TEXT, 'amend P1 A1 by Li: strike "ten" insert "six"', *STACK),
    "a test": (*TEXT, "test consensus P1"),
    "a vote": (*TEXT, "vote P1"),
    "a choice": ('choose Q1 "What?" ranked "roof", "well"',),
    "papers": ('elect E1 "Who?" stv 1 seats secret "Bo", "Li"', "paper 1: Bo"),
    "a break": (*STACK, "break 10m"),
    "closed": ("Bo", "next", "done", "close meeting"),
}

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key
PLAIN = [
    *(K.Key_Space, K.Key_Space, K.Key_Escape, K.Key_Escape),
    *(K.Key_Space, K.Key_Return, K.Key_Backspace, K.Key_Delete, K.Key_Escape, K.Key_Up, K.Key_Down),
    *(K.Key_Left, K.Key_Right, K.Key_Tab, K.Key_Home, K.Key_End, K.Key_PageDown),
]
LETTERS = [K.Key_A, K.Key_B, K.Key_L, K.Key_N, K.Key_O, K.Key_R, K.Key_Y, K.Key_1, K.Key_7]
ANYWHERE = [
    *((K.Key_1, ALT), (K.Key_2, ALT), (K.Key_Up, ALT), (K.Key_Down, ALT), (K.Key_Backtab, SHIFT)),
    *((K.Key_Space, CONTROL), (K.Key_A, CONTROL), (K.Key_Return, CONTROL)),
]
_USUAL = 100


def steps_with(keys):
    """Whatever hands can do in a window that has these keys."""
    declared = [sequence(each.written)[0] for each in keys.named.values()]
    combined = [*((each.key(), each.keyboardModifiers()) for each in declared), *ANYWHERE]
    plain = st.tuples(st.sampled_from(PLAIN), st.just(NONE))
    letters = st.tuples(st.sampled_from(LETTERS), st.just(NONE))
    key = st.one_of(plain, letters, st.sampled_from(combined))
    place = st.tuples(st.integers(0, 999), st.integers(5, 95), st.integers(5, 95))
    return st.one_of(
        st.tuples(st.just("press"), key),
        st.tuples(st.sampled_from(["press", "hold"]), key),
        st.tuples(st.sampled_from(["click", "double", "right"]), place),
        st.tuples(st.just("drag"), st.tuples(place, place)),
        st.tuples(st.just("tab"), st.integers(1, 30)),
        st.tuples(st.just("type"), st.sampled_from(["a b", "bo", "7 7", "wei li"])),
    )


class Clock:
    """A clock that goes on with every step."""

    def __init__(self):
        self.tick = 0

    def start(self, tick):
        self.tick = tick

    def now(self):
        return Moment(1_777_653_000_000 + self.tick, self.tick)


def text_of(key):
    """What a key writes."""
    return chr(key[0]).lower() if key[0] in {*LETTERS, K.Key_Space} else ""


class Hands:
    """Hands in a window, and what must hold whatever they do."""

    def __init__(self, own, written, settled=lambda: None, clock=None):
        """``written`` tells what stands where typing belongs, ``settled`` what only acts change."""
        self.own = own
        self.written = written
        self.settled = settled
        self.clock = clock or Clock()
        self.done: list[object] = []

    @property
    def window(self):
        return QApplication.activePopupWidget() or QApplication.activeWindow() or self.own

    def do(self, step):
        """Take one step, and leave what other window has opened."""
        self.clock.tick += 1700
        self.done.append(step)
        kind, what = step
        so, window = self.settled(), self.window
        getattr(self, f"_{kind}")(what)
        settle()
        assert kind != "hold" or self.settled() == so, f"a held key acts: {self.done}"
        self.go_back(window)

    def go_back(self, window):
        """Leave what another window is: the next step is in this one or what it opened."""
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and each not in (self.own, window) and not self.ours(each):
                each.close()
        if QApplication.activeWindow() is None:
            self.own.activateWindow()
        settle()

    def ours(self, window):
        return isinstance(window, QDialog | QMenu) or window.windowType() == Qt.WindowType.Popup

    # Steps

    def _press(self, key):
        handle = self.window.windowHandle()
        if QApplication.activePopupWidget() is not None or key == (K.Key_Space, CONTROL):
            # QTest presses Alt or Ctrl first, and would then press the key in what has closed.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if isValid(handle):
                    QApplication.sendEvent(handle, QKeyEvent(kind, *key, text_of(key)))
            return
        QTest.keyPress(handle, *key)
        if isValid(handle):  # the press may have closed it
            QTest.keyRelease(handle, *key)

    def _hold(self, key):
        for _ in range(2):
            event = QKeyEvent(QEvent.Type.KeyPress, *key, text_of(key), True)
            QApplication.sendEvent(self.window.windowHandle(), event)

    def _tab(self, times):
        for _ in range(times):
            QTest.keyClick(self.window.windowHandle(), K.Key_Tab)

    def _type(self, words):
        """Type where nothing can be written, too: no letter is lost, and none acts."""
        focus = QApplication.focusWidget()
        if self.window is not self.own or takes_letters(focus):
            return
        before, so, into = self.written(), self.settled(), is_text(focus)
        for letter in words if into else words.replace(" ", ""):
            QTest.keyClick(self.window.windowHandle(), letter)
        settle()
        assert self.settled() == so, f"typing acts: {self.done}"
        assert into or self.written() != before, f"letters were lost: {focus} {self.done}"

    def controls(self):
        window = self.window
        found = [window, *window.findChildren(QWidget)]
        return [each for each in found if each.isVisible() and each.window() is window]

    def at(self, place):
        which, across, down = place
        found = self.controls() or [self.window]
        if which % 3:  # mostly on what a click can do something with
            useful = QAbstractButton | QAbstractItemView | RoundView
            found = [each for each in found if isinstance(each, useful)] or found
        control = found[which % len(found)]
        point = QPoint(control.width() * across // 100, control.height() * down // 100)
        inside = self.window.rect().adjusted(1, 1, -1, -1)
        at = control.mapTo(self.window, point) if control is not self.window else point
        return at if inside.contains(at) else inside.center()

    def _click(self, place):
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=self.at(place))

    def _right(self, place):
        at = self.at(place)
        widget = self.window.childAt(at)
        handle = self.window.windowHandle()
        QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=at)
        if widget is None or not isValid(widget) or QApplication.activePopupWidget() is not None:
            return
        if is_text(widget) or is_text(widget.parentWidget()):
            return  # Qt's own menu of a field waits for somebody
        inside, where = widget.mapFrom(self.window, at), self.window.mapToGlobal(at)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, where)
        QApplication.sendEvent(widget, event)

    def _double(self, place):
        handle, at = self.window.windowHandle(), self.at(place)
        QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=at)

    def _drag(self, places):
        handle = self.window.windowHandle()
        start, end = map(self.at, places)

        def let_go():
            if isValid(handle):
                QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)

        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
        QTimer.singleShot(5, let_go)  # what is dragged waits for it in a loop of its own
        for part in (1, 2, 3):
            QTest.mouseMove(handle, start + (end - start) * part / 3)
        QTest.qWait(6)


class ConsoleHands(Hands):
    """In the console one press is one act, undo takes it back, and Space is what is announced."""

    def __init__(self, windows, clock):
        """Hold the console of a meeting."""
        super().__init__(windows.console, windows.console.quick.line.text, self.acts, clock)
        self.station = windows.station

    def acts(self):
        return {row.act for row in self.station.history.rows()}

    def so(self):
        return replace(self.station.meeting, seq=0, at=0, tick=0)

    def do(self, step):
        kind = step[0]
        before, acts, announced = self.so(), self.acts(), self.announced()
        super().do(step)
        new = self.acts() - acts
        assert len(new) <= (2 if kind == "double" else 1), f"{len(new)} acts: {self.done}"
        if new and step == ("press", (K.Key_Space, NONE)) and announced is not None:
            self.check_next(announced)
        if new and kind != "double":
            self.check_undo(before, new)

    def announced(self):
        """Return who is next as it is said, where Space would be that."""
        line = self.own.quick.line
        stands = self.own.floor.purpose.aim is Aim.RESUME  # then whoever stood still goes on first
        if self.window is not self.own or not line.hasFocus() or line.text() or stands:
            return None
        return self.station.standing().following

    def check_next(self, announced):
        if announced.step in {Step.CALLED, Step.GOES_BACK} and announced.person:
            turn = self.station.meeting.floor.turn
            assert turn is not None, self.done
            assert turn.person == announced.person, self.done

    def check_undo(self, before, new):
        """Where the last act is the console's, and no undo itself: undoing it leaves nothing."""
        history = self.station.history
        if history.to_undo("console") not in new:
            return
        kinds = {type(row.event).__name__ for row in history.rows() if row.act in new}
        if kinds & {"ActUndone", "ActRedone"}:
            return
        assert self.station.do(Undo(), "console"), (kinds, self.done)
        assert self.so() == before, (kinds, self.done)
        assert self.station.do(Redo(), "console"), (kinds, self.done)


@pytest.fixture
def without_files(monkeypatch):
    """Dialogs of the system would wait for somebody."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "open", lambda *_: None)


@pytest.fixture(scope="module")
def processes():
    return load_processes()


@contextmanager
def house_of(dress, processes):
    """A house in which nothing is logged as wrong; whatever was opened is closed at the end."""
    logged: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, words: logged.append(words))
    house = House(dress, processes)
    try:
        yield house
        wrong = [each for each in logged if "This plugin does not support" not in each]
        assert not wrong, wrong
    finally:
        qInstallMessageHandler(before)
        while QApplication.activePopupWidget() is not None:
            QApplication.activePopupWidget().close()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog):
                each.close()
        house.close()
        settle()


def meeting_in(house, state, clock):
    """The windows of a meeting in one of the states."""
    windows = house.windows_for(MemoryJournal(), "m", clock)
    for line in (*OPENED, *STATES[state]):
        clock.tick += 1000
        head, put, text = line.partition(': "')
        if put and head.startswith("propose"):
            assert windows.station.say(head, "console", text.strip('"')), line
        else:
            assert windows.station.do(parse(line), "console"), line
    return windows


def let_loose(qtbot, using, hands):
    """Show the window, and let hands do something in it until it is closed."""
    with qtbot.waitActive(using.own):
        using.own.show()
        using.own.activateWindow()
    settle()
    with qtbot.captureExceptions() as caught:
        for step in hands:
            using.do(step)
            if not using.own.isVisible():
                break
    assert not caught, (caught, using.done)


def play_console(dress, processes, qtbot, state, hands):
    clock = Clock()
    with house_of(dress, processes) as house:
        let_loose(qtbot, ConsoleHands(meeting_in(house, state, clock), clock), hands)


def play_desk(dress, processes, qtbot, state, hands):
    clock = Clock()
    with house_of(dress, processes) as house:
        windows = meeting_in(house, state, clock)
        desk = windows._desk()

        def written():
            """While all is off the record, nothing can be written."""
            now = [each.toPlainText() for each in desk.findChildren(QPlainTextEdit)]
            return object() if windows.station.meeting.off_record else now

        using = Hands(desk, written, lambda: windows.station.meeting.off_record, clock)
        let_loose(qtbot, using, hands)


def play_home(dress, processes, qtbot, _state, hands):
    with house_of(dress, processes) as house:
        home = Home(MemoryJournal(), house.processes, house.wording, house.dress)
        try:
            let_loose(qtbot, Hands(home, home.search.text), hands)
        finally:
            home.close()
            home.deleteLater()


PLAYS = {"console": (play_console, CONSOLE), "desk": (play_desk, DESK), "home": (play_home, HOME)}
FEW = {"console": 6, "desk": 3, "home": 2}


@pytest.mark.usefixtures("keyboard", "without_files")
@pytest.mark.parametrize("window", PLAYS)
def test_whatever_hands_do(dress, processes, qtbot, window):
    play, keys = PLAYS[window]
    found = settings().max_examples

    @given(state=st.sampled_from(sorted(STATES)), hands=st.lists(steps_with(keys), max_size=12))
    @settings(max_examples=found if found > _USUAL else FEW[window])
    def loose(state, hands):
        play(dress, processes, qtbot, state, hands)

    loose()
