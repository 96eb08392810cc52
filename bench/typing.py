"""The figure: a key at the note-taker's desk to the letter seen in card and preview, in frames.

The key is pressed at the moment when the minutes of a long meeting begin to be made anew, which is
when it could have to wait for them; the middle one of several.
"""

from __future__ import annotations

import json
import statistics
import time
from itertools import cycle

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.attending.errands import Aside
from app.attending.station import Station
from app.desk.desk import Desk
from app.look.dress import Dress
from app.look.typeface import window_scale
from app.program.preview import MinutesPreview
from app.resources import load_processes, shipped_folder
from app.wording import Wording
from bench.apart import measured_apart
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

LIMIT = 2
"""Frames of the screen within which a typed letter is seen (issue 12)."""

NAME = "congress_evening.round"
ROUNDS = 21
TURNS = 400
"""How many turns with a note each are added, so that the minutes are those of several days."""


class Evening:
    """A clock that goes on from where the meeting was."""

    def __init__(self, at: Moment) -> None:
        self._at, self._since = at, time.monotonic_ns()

    def start(self, tick: int) -> None:
        """Go on; the meeting was never left."""

    def now(self) -> Moment:
        """Return the moment of the last act, and what passed since this clock was made."""
        passed = (time.monotonic_ns() - self._since) // 1_000_000
        return Moment(self._at.at + passed, self._at.tick + passed)


class Painted(QObject):
    """Knows which widgets were not painted yet."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.missing = set(widgets)
        for each in widgets:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.missing.discard(watched)
        return False


def measure() -> dict[str, str | float]:
    """Type into the desk while its minutes are made; against a frame of the screen, in ms."""
    return measured_apart("bench.typing")


def _long_meeting(journal: MemoryJournal) -> Moment:
    folder = shipped_folder("rehearsals")
    kept = KeptMeeting(journal, "long", load_processes())
    script = read_script((folder / NAME).read_bytes(), NAME)
    script = replace(script, lines=script.lines[:-1])  # not closed: it goes on
    for _ in Player(script, kept, folder).play():
        pass
    last = kept.history.rows()[-1]
    return Moment(last.at, last.tick)


def _measured() -> dict[str, str | float]:
    application = QApplication([])
    journal = MemoryJournal()
    at = _long_meeting(journal)
    processes = load_processes()
    station = Station(journal, "long", processes, Evening(at))
    for line in ('item "More" as assembly', 'start "More"'):
        assert station.say(line)
    people = [each.name for each in station.meeting.people.values() if each.here]
    for number, name in zip(range(TURNS), cycle(people)):
        assert station.say(f'call "{name}"')
        assert station.say(
            f'note "{number}: the shed, the keys, and who brings the tents back *dry*."'
        )
    room = application.primaryScreen()
    dress = Dress(application, window_scale(room.size().height(), room.size().width()))
    preview = MinutesPreview(station.history, processes, Aside(application)).ask
    desk = Desk(station, Wording(processes=processes), dress, preview=preview)
    desk.resize(1366, 768)
    desk.show()
    QTest.qWaitForWindowExposed(desk)
    desk.activateWindow()
    letters = [_letter(desk) for _ in range(ROUNDS)][1:]
    frame = 1000 / room.refreshRate()
    ours = statistics.median(letters)
    desk.close()
    station.close()
    return {
        "name": "a typed letter seen in card and preview while the minutes are made",
        "ours_ms": round(ours, 2),
        "floor_ms": round(frame, 2),
        "ratio": round(ours / frame, 2),
        "limit": LIMIT,
        "worst_ms": round(max(letters), 2),
    }


def _letter(desk: Desk) -> float:
    """Have the minutes made, and type a letter; return how long it took to be seen, in ms."""
    card, preview = desk.cards.current, desk.preview
    assert card is not None
    assert preview is not None
    card.open_for_writing()
    QTest.keyClicks(card.editor, "tents *dry* ")
    while preview.is_at_work:
        QApplication.processEvents()
    painted = Painted(card.editor.viewport(), preview.live.viewport())
    began = time.perf_counter()
    preview.show_now()
    QTest.keyClicks(card.editor, "x")
    while painted.missing:
        QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    print(json.dumps(_measured()))
