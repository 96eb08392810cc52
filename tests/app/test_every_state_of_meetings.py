"""Whole meetings walked through in the real windows: in no state a text is cut, or a list squeezed.

The states of console, desk and wall are those that rehearsals and scenarios come to; of states that
look alike one is measured, and of the others a share that is the same in every run.
``GOROUND_WALK=all`` measures every state of every script, in each way of `WAYS`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.attending.station import Station
from app.console.panes import Panes
from app.look.typeface import load_scripts
from app.program.meeting_windows import MeetingWindows
from app.resources import load_processes
from app.starting.qt_translation import SentenceTranslator
from app.wording import Wording
from app.wording.translation import PSEUDO, translations_for
from app.wording.words import Tongue
from facilitation.exchange.bringing import brought
from facilitation.language.grammar import NotUnderstood, parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import starts_at
from facilitation.rehearsal.script import ScriptLine, read_script
from facilitation.rehearsal.timing import moments
from tests.app.painted import (
    cut_in,
    dotted,
    only_laid_out,
    outside,
    over,
    overlapping_in,
    painted_by,
    parts_of,
    seen,
    squeezed_in,
)

ROOT = Path(__file__).parents[2]
SCRIPTS = {
    path.stem: path
    for folder in ("resources/rehearsals", "tests/scenarios")
    for path in sorted((ROOT / folder).glob("*.round"))
    if "." not in path.stem and path.stem != "words_as_typed"
}
"""All but the one whose texts end in dots of their own, like those of a text that is cut."""


class Way(NamedTuple):
    """A language, from which side windows are read, and the size of the windows."""

    language: str
    mirrored: bool
    wide: int
    high: int


WAYS = (
    Way("en", False, 1366, 768),
    Way("de", False, 1024, 600),
    Way(PSEUDO[0], False, 960, 540),
    Way(PSEUDO[0], True, 1366, 768),
    Way("de", True, 960, 540),
    Way("en", True, 1024, 600),
)

SAMPLE = {
    "congress_evening": (WAYS[0], 6),
    "reading_group": (WAYS[1], 4),
    "motions_in_debate": (WAYS[2], 3),
    "electorate": (WAYS[3], 3),
    "spokescouncil": (WAYS[4], 3),
    "polls": (WAYS[5], 3),
    "marthas_rules": (WAYS[2], 2),
    "recess": (WAYS[1], 2),
    "switching_whole": (WAYS[4], 3),
}
"""How a script is walked through in any run, and that one of so many of its states is measured."""

ALL = os.environ.get("GOROUND_WALK") == "all"
WALKS = (
    [(name, way, 1) for name in SCRIPTS for way in WAYS]
    if ALL
    else [(name, *how) for name, how in SAMPLE.items()]
)


class ScriptedClock:
    """A clock that says what the script says."""

    at = tick = 0

    def start(self, tick: int) -> None:
        self.tick = tick

    def now(self) -> Moment:
        return Moment(self.at, self.tick)


class Walk:
    """A meeting in its windows, in one way."""

    def __init__(self, way: Way, dress) -> None:
        said = translations_for(way.language)
        self.clock, self.way = ScriptedClock(), way
        self.journal, processes = MemoryJournal(), load_processes()
        self.station = Station(self.journal, "m", processes, self.clock)
        wording = Wording(Tongue(said.translate, way.language), processes=processes)
        self.windows = MeetingWindows(self.station, wording, dress)
        self.windows.show()
        self.windows.show_projector()
        self.console.resize(way.wide, way.high)

    @property
    def console(self) -> QMainWindow:
        return self.windows.console

    def steps(self, path: Path) -> Iterator[ScriptLine]:
        """Do what a script says, and come to each of its lines that has come to something."""
        script = read_script(path.read_bytes(), path.name)
        start = starts_at(script)
        timed = moments(start, script.lines).moments
        for line, at in zip(script.lines, timed, strict=True):
            self.clock.at, self.clock.tick = at, at - start
            try:
                meant = parse(line.source, line.block)
            except NotUnderstood:
                continue
            ready = brought(meant, path.parent, self.journal) if isinstance(meant, Act) else None
            if ready is not None and not isinstance(ready, Refusal):
                with only_laid_out(self.console, self.windows.projector, self.windows.desk):
                    self.station.do(ready, "console")
                    settle()
                yield line

    def state(self) -> bytes:
        """Return what is shown at all, without its words: the same for states that look alike."""
        floor, parts = self.station.meeting.floor, self.console.findChildren(QWidget)
        shown = {type(each).__name__ for each in parts if each.isVisibleTo(self.console)}
        return f"{floor.process} {floor.stage} {sorted(shown)}".encode()

    def wrong(self) -> dict[str, object]:
        """Return what is cut or stands over something else now, by window and pane."""
        found = {}
        panes = self.console.panes
        for at in (2, 0, 1) if panes.gives_way else (1,):
            panes.reveal(panes.panes[at].widget())
            settle()
            found[f"console {at}"] = wrong_in(self.console, panes)
            # What is decided now is in view as a whole, once a question above it was answered.
            if self.way == WAYS[0] and not self.console.questions.late.isVisible():
                scrolled = [each for each in panes.panes if each.verticalScrollBar().maximum()]
                found[f"console {at}"] += [f"{each.accessibleName()} rolls" for each in scrolled]
        found["wall"] = self._wrong_on_the_wall()
        if self.windows.desk is not None:
            self.windows.desk.resize(self.way.wide, self.way.high)
            settle()
            found["desk"] = [*cut_in(self.windows.desk), *squeezed_in(self.windows.desk)]
        return {where: what for where, what in found.items() if what}

    def _wrong_on_the_wall(self) -> list[object]:
        rect = QRectF(0, 0, self.way.wide, self.way.high)
        paint = self.windows.projector.paint
        texts = painted_by(lambda painter: paint(painter, rect), rect.size().toSize())
        texts = seen(texts, rect)
        return [each for each in (dotted(texts), outside(texts, rect), over(texts)) if each]

    def close(self) -> None:
        for each in (self.windows.desk, self.windows.projector, self.console):
            if each is not None:
                each._may_leave = True
                each.close()
                each.deleteLater()
        self.station.close()


def wrong_in(console: QMainWindow, panes: Panes) -> list[object]:
    aside = [
        each.accessibleName()
        for each in panes.panes
        if each.isVisible() and each.horizontalScrollBar().maximum()
    ]
    parts = parts_of(console)
    return [
        *cut_in(console, parts),
        *overlapping_in(console, parts),
        *squeezed_in(console),
        *aside,
    ]


def settle() -> None:
    """Let windows lay out all that waits for it: what is wrapped asks once more."""
    for _ in range(3):
        QCoreApplication.processEvents()


@pytest.fixture
def walk(request, qapp: QApplication, dress):
    way = request.param
    load_scripts()
    translator = SentenceTranslator(translations_for(way.language), qapp)
    qapp.installTranslator(translator)
    sides = Qt.LayoutDirection
    qapp.setLayoutDirection(sides.RightToLeft if way.mirrored else sides.LeftToRight)
    made = Walk(way, dress)
    yield made
    made.close()
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(sides.LeftToRight)


@pytest.mark.parametrize(
    ("walk", "name", "share"),
    [(way, name, share) for name, way, share in WALKS],
    indirect=["walk"],
    ids=[f"{name} {way.language} {way.wide} {way.mirrored}" for name, way, _ in WALKS],
)
def test_no_state_that_a_meeting_comes_to_cuts_a_word(walk, name, share):
    known: set[bytes] = set()
    found: dict[int, object] = {}
    size = QSize(walk.way.wide, walk.way.high)
    if name in {"reading_group", "polls"} or ALL:
        walk.windows.show_desk()
    for line in walk.steps(SCRIPTS[name]):
        state = walk.state()
        if state in known:
            continue
        known.add(state)
        settle()
        if crc32(state) % share and len(known) > 1:
            continue
        if wrong := walk.wrong():
            found[line.number] = wrong
        if walk.console.size() != size:
            found[line.number] = f"the window grew to {walk.console.size().toTuple()}"
            walk.console.resize(size)
    assert len(known) > 1
    assert not found, "\n".join(f"{name}:{line} {what}" for line, what in found.items())
