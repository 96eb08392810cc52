"""An evening in the style of an outline, typed at the desk while the floor moves on."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.attending.station import Station
from app.desk.desk import Desk
from app.papers.exporting import document_of
from app.resources import load_processes
from app.wording import Wording
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import STANDARD, style_named

EVENING = Path(__file__).parents[2] / "golden" / "evening"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def station(qapp, journal, clock):
    made = Station(journal, "evening", load_processes(), clock)
    assert made.say('meeting "The Gift, chapters 1 and 2" of "Tuesday readers" at "Mill House"')
    yield made
    made.close()


def typed():
    """What is typed, line by line, without what is only explained."""
    lines = (EVENING / "typed.txt").read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#" + " ")]


def test_an_evening_typed_while_the_floor_moves_on_reads_like_its_outline(
    qtbot, station, dress, clock
):
    """After a wanted change write it anew with GOROUND_GOLDEN=write, and read the difference."""
    desk = Desk(station, Wording(processes=station.processes), dress)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    at_line_begin = True
    for line in typed():
        clock.turn(5_000)
        if line.startswith("> "):
            desk.cards.write_all()
            assert station.say(line.removeprefix("> ")), line
        elif line == "^":
            qtbot.keyClick(desk.cards.focused().editor, Qt.Key.Key_Return, CTRL)
            at_line_begin = True
        else:
            editor = desk.cards.focused().editor
            if not at_line_begin:
                qtbot.keyClick(editor, Qt.Key.Key_Return)
            qtbot.keyClicks(editor, line)
            at_line_begin = False
    document = document_of(station.history, station.processes)
    written = format_named("markdown").render(document, style_named(STANDARD)).decode()
    kept = EVENING / "minutes.md"
    if os.environ.get("GOROUND_GOLDEN") == "write":
        kept.write_text(written, "utf-8")
    assert written == kept.read_text("utf-8")
