from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.attending.station import Station
from app.console.buttons import ActButton
from app.console.console import Console
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.projector.catalogue import offered
from app.room.room import Room as SeenByTheRoom
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.meeting.act import Overrule
from facilitation.meeting.deciding.case import Moment
from facilitation.record.memory import MemoryJournal
from tests.facilitation.shipped import shipped_processes

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "resources" / "processes"
WALL = 1_777_653_000_000


class TurnedClock:
    """A clock that goes on only where a test turns it."""

    def __init__(self):
        self.tick = 0

    def start(self, tick):
        self.tick = tick

    def now(self):
        return Moment(WALL + self.tick, self.tick)


@pytest.fixture(scope="session")
def processes():
    return shipped_processes()


@pytest.fixture(scope="session")
def dress(qapp):
    return Dress(qapp, window_scale(768), Scheme.LIGHT)


class Room:
    """A console with its station, clock and journal, and short names for what a hand does."""

    def __init__(self, qtbot, processes, dress, wording=None, begin=None):
        """``begin`` does what was done before the console opens: it follows nothing of that."""
        self.qtbot = qtbot
        self.processes = processes
        self.dress = dress
        self.wording = wording or Wording(processes=processes)
        self.clock = TurnedClock()
        self.journal = MemoryJournal()
        self.station = Station(self.journal, "m", processes, self.clock)
        if begin is not None:
            begin(self)
        self._begun = self.station.history.to_undo("console")
        self.console = self.open()

    def open(self, settings=None, width=1366):
        seen = SeenByTheRoom(self.station, offered)
        console = Console(self.station, seen, self.wording, self.dress, settings=settings)
        self.qtbot.addWidget(console)
        console.resize(width, 768)
        console.show()
        console.activateWindow()
        console.quick.line.setFocus()
        return console

    def begin_again(self):
        """Take back all that was done since the console opened, and what was typed or opened."""
        for each in self.console.findChildren(QDialog):
            each.close()
        while self.station.history.to_undo("console") != self._begun:
            self.play("undo")
        self.quick.line.clear()
        self.quick.accepted()
        self.console.activateWindow()
        self.quick.line.setFocus()
        QTest.keyClick(self.quick.line, Qt.Key.Key_Escape)  # Space right after Space counts once
        QApplication.processEvents()

    def put_up(self, field):
        """Return a list that grows with every other value of what is put up before the room."""
        seen, found = self.console.room, []
        before = [getattr(seen.put_up, field)]

        def told():
            now = getattr(seen.put_up, field)
            if now != before[0]:
                before[0] = now
                found.append(now)

        seen.changed.connect(told)
        return found

    @property
    def meeting(self):
        return self.station.meeting

    @property
    def floor(self):
        return self.meeting.floor

    def play(self, *lines):
        """Do lines as if the console had, without its keys; no advice stands in their way."""
        for line in lines:
            self.clock.tick += 1000
            act = parse(line)
            done = self.station.do(act, "console")
            assert done or self.station.do(Overrule(act, "we see it"), "console"), line

    def pass_time(self, seconds):
        self.clock.tick += seconds * 1000
        self.station.beat.emit()

    def type(self, text, *, enter=True):
        self.console.quick.line.setFocus()
        QTest.keyClicks(self.console.quick.line, text)
        if enter:
            self.key(Qt.Key.Key_Return)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier, widget=None):
        QTest.keyClick(widget or self.console.quick.line, key, modifiers)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key as a hand does: the window gets it, whatever has the focus."""
        QTest.keyClick(self.console.windowHandle(), key, modifiers)

    def click(self, button):
        assert button.isVisible(), button.accessibleName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def golden(self):
        """Return the words of the buttons of floor and matter that are seen and golden."""
        panes = (self.console.floor, self.console.matter)
        found = [button for pane in panes for button in pane.findChildren(ActButton)]
        return [e.words for e in found if e.isVisible() and e.property("role") == "primary"]

    def speaking(self):
        turn = self.floor.turn
        return self.meeting.people[turn.person].name if turn else ""

    def stack(self):
        model = self.console.floor.stack.stack_model
        return [
            self.meeting.people[model.place(row).entry.person].name
            for row in range(model.rowCount())
        ]

    @property
    def quick(self):
        return self.console.quick

    @property
    def refusal(self):
        return self.console.quick.refusal.text()


def held(qtbot, processes, dress, begin=None):
    """A room until its test has ended."""
    room = Room(qtbot, processes, dress, begin=begin)
    yield room
    room.station.close()


@pytest.fixture
def bare(qtbot, processes, dress, keyboard):
    yield from held(qtbot, processes, dress)


def discuss(room):
    room.play(
        'meeting "Spring assembly" of "Market garden"',
        'arrive Amara, Chi, Dov of "North Garden"',
        'arrive Ben, Eve, Fay of "South Mill"',
        'item "Opening" as circle for 10m',
        'item "Tents" as assembly for 20m',
        "start Tents",
        "stage discussion",
    )


@pytest.fixture
def room(qtbot, processes, dress, keyboard):
    yield from held(qtbot, processes, dress, discuss)


TEXT = "We buy ten tents by May.\nThe garden group stores them."


def discuss_a_text(room):
    discuss(room)
    room.station.say('propose P1 "Tents" by amara', "console", TEXT)
    room.play(
        'amend P1 A1 by ben: strike "ten" insert "six"',
        'amend P1 A2 by chi: strike "ten" insert "five"',
    )


@pytest.fixture
def matter(qtbot, processes, dress, keyboard):
    yield from held(qtbot, processes, dress, discuss_a_text)
