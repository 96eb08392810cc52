"""The record as it grows: every row with its time, undone ones struck, rewriting in one row."""

from PySide6.QtCore import Qt

from app.desk.record_model import Role


def sentences(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def undone(model):
    return [bool(model.index(row).data(Role.UNDONE)) for row in range(model.rowCount())]


def test_rows_come_as_things_happen(desk, say, station, clock):
    before = desk.model.rowCount()
    clock.turn(60_000)
    say("hand ben", "next")
    assert desk.model.rowCount() == before + 2
    last = desk.model.index(before + 1)
    assert "Ben" in last.data()
    assert last.data(Role.TIME) == desk._wording.measures.clock(station.now().at)
    assert last.data(Role.WEIGHTY)


def test_what_was_taken_back_is_struck_and_comes_back(desk, say):
    say("hand ben")
    place = desk.model.rowCount() - 1
    say("undo")
    assert undone(desk.model)[place]
    index = desk.model.index(place)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("taken back")
    say("redo")
    assert not undone(desk.model)[place]


def test_rewriting_a_note_shows_in_its_own_row(desk, say, station):
    station.say('note "ten"', by="desk")
    rows = desk.model.rowCount()
    station.say(f'note "ten tents" entry {station.meeting.last_entry}', by="desk")
    assert desk.model.rowCount() == rows
    assert "ten tents" in sentences(desk.model)[-1]


def test_thousands_of_rows_ask_only_for_what_is_seen(desk, say, station, monkeypatch):
    asked = []
    event = desk._wording.events.event
    monkeypatch.setattr(
        desk._wording.events, "event", lambda meeting, row: asked.append(row) or event(meeting, row)
    )
    for _ in range(300):
        say("hand ben", "withdraw ben")
    desk.record.grab()
    assert desk.model.rowCount() > 600
    assert len({row.seq for row in asked}) < 120


def test_the_end_is_followed_unless_somebody_reads_further_up(qtbot, desk, say):
    for _ in range(40):
        say("hand ben", "withdraw ben")
    bar = desk.record.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(0)
    assert not desk.record.following
    before = bar.maximum()
    say("hand ben")
    qtbot.waitUntil(lambda: bar.maximum() > before)
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    say("withdraw ben")
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_a_corrected_clock_is_a_row_and_the_turn_is_known_to_have_begun_then(
    desk, say, station, clock
):
    say("hand ben", "next")
    turn, at = station.meeting.floor.turn.id, station.now().at
    clock.turn(60_000)
    say("ended 0:20 ago")
    assert sentences(desk.model)[-1] == "corrected: the turn of Ben ended 0:20 earlier"
    clock.turn(5_000)
    say("began 0:50 ago")
    assert desk.entries.turn(turn).at == at + 15_000
    assert sentences(desk.model)[-1] == "corrected: the turn of Ben began 0:15 later"
    say("undo")
    assert desk.entries.turn(turn).at == at
