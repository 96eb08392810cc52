"""Desk and home at any size, in three scripts and languages: no text is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from app.attending.station import Station
from app.home.home import Home
from app.look.typeface import load_scripts
from app.program.meeting_windows import MeetingWindows
from app.program.preview import MinutesPreview
from app.resources import load_processes
from app.starting.qt_translation import SentenceTranslator
from app.wording import Wording
from app.wording.translation import PSEUDO, translations_for
from facilitation.language.grammar import parse
from facilitation.meeting.act import Overrule
from facilitation.meeting.deciding.case import Moment
from facilitation.record.memory import MemoryJournal
from tests.app.painted import cut_in
from tests.app.projector.test_nothing_is_cut import WORDS, begin, carried, speak, vote

SCREENS = ((1366, 768), (1024, 600), (960, 540), (683, 384), (1024, 768), (768, 1024))
"""Those of small laptops, the first one also at twice the size, an old projector, upright."""

CASES = (
    ("en", "long"),
    ("de", "from the right"),
    (PSEUDO[0], "short"),
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
        self.wording = Wording(said.translate, language=language, processes=self.processes)
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
        window.resize(size)
        settle()
        if window.size() != size:
            found[what, size.toTuple()] = f"is {window.size().toTuple()}"
        elif cut := cut_in(window):
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
