"""Before a word is typed the desk says what becomes of it, and that is what becomes of it."""

import pytest
from PySide6.QtCore import Qt

from app.attending.station import Station
from app.papers.exporting import document_of
from app.resources import load_processes
from facilitation.meeting.families.minutes.events import AgreementNoted, NoteWritten
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.process.process import Level


@pytest.fixture(scope="module")
def processes():
    return load_processes()


@pytest.fixture
def station(qapp, journal, clock, processes):
    made = Station(journal, "circle", processes, clock)
    for line in (
        'meeting "Evening" on 2026-05-01',
        "arrive Ana Ruiz, Bo, Li",
        'item "How we are" as circle',
        'item "Tents" as formal',
        "start 1",
    ):
        assert made.say(line), line
    yield made
    made.close()


def written(station):
    return [r.event for r in station.history.effective() if isinstance(r.event, NoteWritten)]


def minutes(station):
    document = document_of(station.history, station.processes)
    return format_named("markdown").render(document, style_named()).decode()


STAGES = [
    ("stage check-in", Level.NONE),
    ("stage agreements", Level.OUTCOME),
    ("stage rounds", Level.THEMES),
    ("stage closing", Level.NONE),
    ("start 2", Level.NOTES),
]


@pytest.mark.parametrize(("line", "level"), STAGES)
@pytest.mark.parametrize("who", ["", "call Bo"])
def test_what_the_card_says_is_what_becomes_of_a_word(qtbot, desk, station, say, line, level, who):
    """In every stage, of a turn and of none: written or not, and told or not, as it was said."""
    say(line, *([who] if who else []))
    desk.cards.go_to_newest()
    card = desk.cards.current
    assert card.subject.level is level
    said = card._fate.text()
    assert card._fate.isVisibleTo(card)
    assert said in card.editor.accessibleDescription()
    qtbot.keyClicks(card.editor, "WORDS")
    desk.cards.write_all()
    assert ("Nothing is kept" in said) is (not written(station)) is (level is Level.NONE)
    assert said.startswith("In the minutes") is ("WORDS" in minutes(station))


def test_scratch_reaches_neither_the_record_nor_the_next_stage(qtbot, desk, station, say):
    say("stage check-in")
    desk.cards.go_to_newest()
    before = station.history.last_seq
    qtbot.keyClicks(desk.cards.current.editor, "I am tired")
    desk.cards.write_all()
    assert station.history.last_seq == before
    scratch = desk.cards.current
    assert scratch._told.text() == "not kept"
    desk._tell()
    assert desk._state.text() == "At this stage nothing that is typed is kept."
    say("start 2")
    assert desk.cards.current is not scratch
    desk.cards.write_all()
    desk._tell()
    assert "not kept" in desk._state.text()
    assert written(station) == []
    assert desk.close()


def test_what_is_agreed_counts_even_where_nothing_is_kept(qtbot, desk, station, say):
    say("stage check-in")
    desk.cards.go_to_newest()
    editor = desk.cards.current.editor
    qtbot.keyClicks(editor, "#agreed We speak slowly.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    found = [r.event.text for r in station.history.rows() if isinstance(r.event, AgreementNoted)]
    assert found == ["We speak slowly."]
    assert written(station) == []


def test_a_note_for_the_record_only_is_not_called_minuted(qtbot, desk, station, say):
    say("stage agreements")
    desk.cards.go_to_newest()
    card = desk.cards.current
    qtbot.keyClicks(card.editor, "a draft of it")
    desk.cards.write_all()
    assert card._told.text() == "written, not for the minutes"
    desk._tell()
    assert (
        desk._state.text() == "Everything typed is in the record; the minutes keep outcomes here."
    )


def test_a_point_of_process_is_told_and_its_card_says_so(qtbot, desk, station, say):
    say("stage check-in", "call Bo", "Li!")
    desk.cards.go_to_newest()
    card = desk.cards.current
    assert card.subject.level is Level.THEMES
    qtbot.keyClicks(card.editor, "we said no clock")
    desk.cards.write_all()
    assert "we said no clock" in minutes(station)


def test_a_desk_that_opens_again_knows_the_levels_of_what_was_before(open_desk, station, say):
    say("stage check-in", "call Bo", "done", "start 2", "call Li")
    levels = [card.subject.level for card in open_desk().cards.cards if card.subject.turn]
    assert levels == [Level.NONE, Level.NOTES]


def test_a_level_that_was_agreed_holds_for_the_next_turn_and_its_card_says_so(desk, station, say):
    say("stage check-in", "call Bo", 'level group because "all nodded"', "done")
    assert desk.cards.current.subject.level is Level.NOTES
    say("call Li")
    kept = [card.subject.level for card in desk.cards.cards if card.subject.turn]
    assert kept == [Level.NONE, Level.NOTES]
    assert desk.cards.current._fate.text() == "In the minutes."


def test_taking_back_what_was_agreed_takes_its_level_back(desk, station, say):
    say("stage check-in", 'level group because "all nodded"', "undo")
    assert desk.entries.level is Level.NONE


def test_undoing_a_change_of_stage_takes_its_level_back(desk, station, say):
    say("stage agreements", "undo")
    assert desk.entries.level is Level.NONE


def test_the_foot_speaks_of_the_turn_that_goes_on_as_its_card_does(qtbot, desk, station, say):
    say("stage rounds", "call Bo")
    desk.cards.go_to_newest()
    say('level none because "Li asked"')
    qtbot.keyClicks(desk.cards.current.editor, "WORDS")
    desk.cards.write_all()
    desk._tell()
    assert desk.cards.current.subject.level is Level.THEMES
    assert desk._state.text() == "Everything typed is in the record."
    say("call Li")
    desk.cards.go_to_newest()
    desk._tell()
    assert desk._state.text() == "At this stage nothing that is typed is kept."


def test_cards_about_the_same_item_are_told_apart_by_their_stage(desk, say):
    say("stage check-in")
    desk.cards.go_to_newest()
    desk.cards.current.editor.insertPlainText("tired")
    say("stage rounds")
    told = [card._since.text() for card in desk.cards.cards if not card.subject.turn]
    assert len(told) == 2
    assert "check-in" in told[0]
    assert told[0] != told[1]


def test_scratch_names_the_lines_that_are_kept_all_the_same(desk, say):
    say("stage check-in")
    said = desk.cards.current._fate.text()
    assert all(tag in said for tag in ("#agreed", "#decision", "#action", "#parking", "#quote"))


def test_nothing_can_be_typed_into_minutes_that_are_approved(desk, say):
    say("close meeting", "approve minutes")
    editor = desk.cards.current.editor
    assert editor.isReadOnly()
    assert "only a dated decision" in editor.placeholderText()
    say("undo")
    assert not editor.isReadOnly()


def test_a_line_that_nobody_took_on_does_not_go_with_the_window(qtbot, desk, station, say):
    say("stage check-in")
    desk.cards.go_to_newest()
    editor = desk.cards.current.editor
    qtbot.keyClicks(editor, "#action @zoe bring cake")
    assert not desk.close()
    assert "#action @zoe bring cake" in desk.trouble.words
    assert "#action @zoe bring cake" in desk._texts()
    say("arrive Zoe")
    assert desk.close()
    assert [each.task for each in station.meeting.tasks] == ["bring cake"]
