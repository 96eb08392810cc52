"""The time sheet in a window: it adds up, it can be saved, and names leave it only when asked."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.times.times_window import TimesWindow
from app.wording import Wording
from app.wording.times import TimesWords
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.floor.time_sheet import time_sheet
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

WORDS = Wording()
LINES = (
    (0, 'meeting "Spring / assembly"'), (0, 'arrive Ana, Ben of "North"'), (0, 'arrive "=Chi"'),
    (0, 'item "Tents"'), (1, "start 1"), (0, "limit 1:00"), (5, "call Ana"), (72.345, "done"),
    (3, "call 3"), (10.5, "reply Ben"), (4, "done"), (1, "done"), (0, "round"), (20, "next"),
    (20, "next"), (20, "end round"), (0, "silence"), (30, "end silence"),
)  # fmt: skip


@pytest.fixture(scope="module")
def kept():
    meeting, tick = KeptMeeting(MemoryJournal(), "m", Processes()), 0
    for seconds, line in LINES:
        tick += int(seconds * 1000)
        assert not isinstance(meeting.do(parse(line), Moment(tick, tick), "console"), Refusal), line
    return meeting


@pytest.fixture
def window(qtbot, qapp, kept):
    made = TimesWindow(kept.history, WORDS, Dress(qapp, window_scale(768), Scheme.LIGHT))
    qtbot.addWidget(made)
    made.show()
    return made


def lines(window):
    """Every part with its lines, as they are read."""
    found = {}
    for at in range(window.tree.topLevelItemCount()):
        top = window.tree.topLevelItem(at)
        found[top.text(0)] = [
            tuple(top.child(row).text(column) for column in range(4))
            for row in range(top.childCount())
        ]
    return found


def test_every_part_is_there_and_adds_up(window, kept):
    found = lines(window)
    assert found["Items of the agenda"] == [("1 Tents", "6", "2:27", "100 %")]
    assert ("Ana, turn", "of 1:00", "1:12", "0:12 over") in found["Each turn"]
    assert found["People"][0] == ("Ana", "1", "1:12", "49 %")
    assert found["People"][-1] == ("rounds, and what was off the record", "3", "1:00", "41 %")
    sheet = time_sheet(kept.history)
    parts = TimesWords(WORDS).parts(sheet, kept.meeting, names=True)
    assert [each.ms for each in parts[1:]] == [sheet.total] * 4
    assert parts[0].ms == sheet.spent.whole == kept.meeting.tick
    assert "2:27 of turns in 3:06" in window.heading.text()


def test_nobody_s_time_in_a_round_is_shown(window):
    assert not any("round" in each[0] for each in lines(window)["Each turn"])


def test_it_is_read_again_with_everything_folded_as_it_was(window):
    window.tree.topLevelItem(0).setExpanded(False)
    window.refresh()
    assert not window.tree.topLevelItem(0).isExpanded()
    assert window.tree.topLevelItem(1).isExpanded()


@pytest.mark.parametrize("names", [False, True])
def test_it_is_saved_as_a_table_without_names_unless_asked(window, tmp_path, names):
    window._ask = lambda _parent, _title, suggested, _kinds: (
        str(tmp_path / Path(suggested).stem),
        "",
    )
    window.names.setChecked(names)
    window.save.click()
    path = tmp_path / "Spring   assembly times.csv"
    text = path.read_bytes().decode("utf-8-sig")
    assert ("Ana" in text) is names
    rows = list(csv.DictReader(io.StringIO(text)))
    turns = [int(each["ms"]) for each in rows if each["part"] == "turn"]
    assert turns == [72_345, 4_000, 11_500]
    assert not any(each["about"].startswith("=") for each in rows)
    groups = [int(each["ms"]) for each in rows if each["part"] == "Groups"]
    assert sum(groups) == 147_845


def test_a_file_that_cannot_be_written_is_said(window, tmp_path):
    (tmp_path / "taken.csv").mkdir()
    window._ask = lambda *_: (str(tmp_path / "taken.csv"), "")
    window.save.click()
    assert "could not be written" in window.trouble.text()
    window._ask = lambda *_: ("", "")
    window.save.click()
    assert window.trouble.isVisible()


def test_a_meeting_without_turns(qtbot, qapp):
    empty = KeptMeeting(MemoryJournal(), "e", Processes())
    made = TimesWindow(empty.history, WORDS, Dress(qapp, window_scale(768), Scheme.DARK))
    qtbot.addWidget(made)
    assert lines(made) == {"The whole meeting": []}
