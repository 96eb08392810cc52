"""The note-taker's window: nothing typed is lost, and it stays with its turn."""

import pytest
from PySide6.QtCore import QMimeData, Qt

from app.desk.card import WRITE_AFTER_MS, State
from facilitation.meeting.families.minutes.events import (
    ActionNoted,
    AgreementNoted,
    EntryMarkedSensitive,
    EntryReleased,
    NoteWritten,
)
from facilitation.meeting.kept import KeptMeeting
from facilitation.process.catalogue import Processes


def notes(station):
    """What the notes say now, as (turn, text, verbatim), the oldest first."""
    meeting = station.history.meeting
    return [(meeting.entries[at], each.text, each.verbatim) for at, each in meeting.notes.items()]


def events(station, kind):
    return [row.event for row in station.history.effective() if isinstance(row.event, kind)]


def turn_of(station):
    return station.meeting.floor.turn.id


def type_into(qtbot, desk, text):
    editor = desk.cards.focused().editor
    qtbot.keyClicks(editor, text)
    return editor


@pytest.fixture
def ana_speaks(station, say):
    say("hand ana ruiz", "hand ben", "next")
    return turn_of(station)


def test_what_is_typed_is_in_the_record_by_itself_within_a_second(qtbot, desk, station, ana_speaks):
    assert WRITE_AFTER_MS < 1000
    desk.cards.go_to_newest()
    with qtbot.waitSignal(station.changed):
        type_into(qtbot, desk, "ten tents")
    assert notes(station) == [(ana_speaks, "ten tents", False)]
    assert events(station, NoteWritten)[0].turn == ana_speaks


def test_somebody_who_types_without_a_pause_is_kept_up_with(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    card = desk.cards.current
    type_into(qtbot, desk, "t")
    latest = card._latest.remainingTime()
    qtbot.keyClicks(card.editor, "en")
    assert 0 <= card._latest.remainingTime() <= latest
    card._latest.timeout.emit()
    assert notes(station) == [(ana_speaks, "ten", False)]
    assert not card._timer.isActive()
    assert not card._latest.isActive()


def test_going_on_typing_rewrites_the_same_note(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    desk.cards.current._timer.setInterval(20)
    with qtbot.waitSignal(station.changed):
        type_into(qtbot, desk, "ten")
    with qtbot.waitSignal(station.changed):
        type_into(qtbot, desk, " tents")
    assert notes(station) == [(ana_speaks, "ten tents", False)]
    assert desk.cards.current.state is State.WRITTEN


def test_what_is_being_typed_stays_with_its_turn_when_the_floor_passes_on(
    qtbot, desk, station, say, ana_speaks
):
    desk.cards.go_to_newest()
    first = desk.cards.current
    editor = type_into(qtbot, desk, "ten te")
    say("next")
    ben = turn_of(station)
    assert editor.hasFocus()
    assert desk.cards.current.subject.title == "Ben"
    assert desk.cards.current is not first
    type_into(qtbot, desk, "nts")
    assert desk.way_on.isVisible()
    assert "Ben speaks" in desk.way_on.text()
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.cards.focused() is desk.cards.current
    assert not desk.way_on.isVisible()
    type_into(qtbot, desk, "fewer")
    desk.cards.write_all()
    assert notes(station) == [(ana_speaks, "ten tents", False), (ben, "fewer", False)]


def test_the_cursor_goes_along_from_a_card_on_which_nothing_is_noted(desk, say, ana_speaks):
    desk.cards.go_to_newest()
    say("next")
    assert desk.cards.focused().subject.title == "Ben"


def test_ctrl_down_goes_on_and_ctrl_up_back(qtbot, desk, say, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "ten")
    say("next")
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    newest = desk.cards.focused()
    assert newest.subject.title == "Ben"
    qtbot.keyClick(newest.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert desk.cards.focused().subject.title == "Ana Ruiz"


def test_an_interrupted_turn_comes_back_to_its_card(desk, station, say, ana_speaks):
    say("chi!")
    assert desk.cards.current.subject.title == "Chi"
    say("done")
    assert desk.cards.current.subject.turn == ana_speaks
    assert [card.subject.turn for card in desk.cards.cards].count(ana_speaks) == 1


def test_while_nobody_speaks_there_is_a_card_for_the_item(qtbot, desk, station, say):
    assert desk.cards.current.subject.title == "Tents"
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "the room is cold")
    say("hand ben", "next")
    assert desk.cards.focused().subject.turn == 0
    type_into(qtbot, desk, " and dark")
    desk.cards.write_all()
    assert notes(station) == [(0, "the room is cold and dark", False)]


def test_a_card_about_the_item_on_which_nothing_was_noted_makes_room(desk, say):
    say("hand ben", "next", "done", "hand chi", "next")
    assert [card.subject.title for card in desk.cards.cards] == ["Ben", "Chi"]


def test_leaving_a_card_writes_it_at_once(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten")
    desk.top.keys.setFocus()
    assert notes(station) == [(ana_speaks, "ten", False)]


def test_what_was_noted_before_is_there_when_the_desk_is_opened(
    open_desk, station, say, ana_speaks
):
    station.say('note "ten tents"', by="desk")
    station.say('note "from the console"')
    say("next")
    desk = open_desk()
    first, second = desk.cards.cards
    assert first.editor.text == "ten tents"
    assert first._others.text() == "from the console"
    assert second.subject.title == "Ben"


def test_earlier_turns_are_opened_when_asked_for(open_desk, say):
    for _ in range(8):
        say("hand ana ruiz", "next", "hand ben", "next")
    desk = open_desk()
    assert len(desk.cards.cards) == 12
    assert desk.cards._earlier.isVisibleTo(desk)
    desk.cards.show_earlier()
    assert len(desk.cards.cards) == 16
    assert not desk.cards._earlier.isVisibleTo(desk)
    keys = [card.subject.key for card in desk.cards.cards]
    assert keys == sorted(keys)


def test_a_long_meeting_does_not_gather_cards_without_end(desk, station, say):
    for _ in range(40):
        say("hand ana ruiz", "next", "hand ben", "next")
    assert len(desk.cards.cards) <= 24
    assert desk.cards.cards[-1].subject.turn == turn_of(station)


# Marks


def test_words_are_marked_as_the_speakers_own(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten")
    qtbot.mouseClick(desk.cards.current.verbatim, Qt.MouseButton.LeftButton)
    assert notes(station) == [(ana_speaks, "ten", True)]
    qtbot.mouseClick(desk.cards.current.verbatim, Qt.MouseButton.LeftButton)
    assert notes(station) == [(ana_speaks, "ten", False)]


def test_a_note_is_marked_as_sensitive_and_released(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten")
    card = desk.cards.current
    qtbot.mouseClick(card.sensitive, Qt.MouseButton.LeftButton)
    assert events(station, EntryMarkedSensitive) == [EntryMarkedSensitive(card.note.entry)]
    assert card.sensitive.isChecked()
    assert "only that something is left out" in card._fate.text()
    qtbot.mouseClick(card.sensitive, Qt.MouseButton.LeftButton)
    assert card._fate.text() == "In the minutes."
    assert events(station, EntryReleased) == [EntryReleased(card.note.entry)]
    assert not card.sensitive.isChecked()


def test_a_card_may_be_marked_before_a_word_is_typed(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    card = desk.cards.current
    qtbot.mouseClick(card.sensitive, Qt.MouseButton.LeftButton)
    assert events(station, EntryMarkedSensitive) == []
    card.open_for_writing()
    type_into(qtbot, desk, "ten")
    desk.cards.write_all()
    assert events(station, EntryMarkedSensitive) == [EntryMarkedSensitive(card.note.entry)]


def test_a_note_about_the_item_is_nobodys_words(desk):
    assert not desk.cards.current.verbatim.isVisibleTo(desk)


def test_off_the_record_nothing_can_be_typed_and_the_cards_say_so(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "ten")
    qtbot.mouseClick(desk.top.off_record, Qt.MouseButton.LeftButton)
    assert station.meeting.off_record
    assert notes(station) == [(ana_speaks, "ten", False)]
    qtbot.keyClicks(editor, " secrets")
    assert editor.text == "ten"
    assert "Off the record" in editor.placeholderText()
    assert desk.top._told.isVisibleTo(desk)
    qtbot.mouseClick(desk.top.off_record, Qt.MouseButton.LeftButton)
    assert not station.meeting.off_record
    assert not editor.isReadOnly()


def test_what_was_typed_just_before_the_console_went_off_record_is_written_after(
    qtbot, desk, station, say, ana_speaks
):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "ten")
    say("off record")
    desk.cards.write_all()
    assert notes(station) == []
    assert editor.text == "ten"
    assert desk.cards.unwritten
    say("on record")
    desk.cards.write_all()
    assert notes(station) == [(ana_speaks, "ten", False)]


# Tags


@pytest.mark.parametrize(
    ("typed", "reads", "happened"),
    [
        ("#agreed We meet monthly.", "✓ Agreed: We meet monthly.",
         AgreementNoted("We meet monthly.")),
        ("#decision Ten tents.", "✓ Decided: Ten tents.", AgreementNoted("Ten tents.")),
        ("#action @ben ask for prices by friday", "✓ Ben: ask for prices, by 8 May 2026",
         ActionNoted(3, "ask for prices", "2026-05-08")),
        ("#action @ana ruiz calls", "✓ Ana Ruiz: calls", ActionNoted(1, "calls")),
    ],
)  # fmt: skip
def test_a_tagged_line_becomes_what_it_says_at_enter(
    qtbot, desk, station, ana_speaks, typed, reads, happened
):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert events(station, type(happened)) == [happened]
    assert editor.lines() == (reads, "")
    desk.cards.write_all()
    assert notes(station) == [(ana_speaks, reads, False)]


def test_a_taken_line_is_not_taken_twice_even_after_ctrl_z(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#agreed We meet.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    while "✓" in editor.text:
        editor.undo()
    assert editor.lines()[0] == "#agreed We meet."
    desk.cards.current.complete()
    assert len(events(station, AgreementNoted)) == 1
    assert editor.lines()[0] == "✓ Agreed: We meet."


def test_going_on_takes_the_line_that_has_no_enter(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#agreed We meet.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert events(station, AgreementNoted) == [AgreementNoted("We meet.")]


def test_enter_in_the_middle_of_a_line_takes_nothing(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#agreed We meet.")
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert events(station, AgreementNoted) == []


def test_a_link_becomes_a_link_and_stays_in_the_note(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#link https://example.org/a the [price] list")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.lines()[0] == "[the (price) list](https://example.org/a)"


@pytest.mark.parametrize("name", ["an", "zoe"])
def test_a_name_that_is_not_clear_is_asked_about(qtbot, desk, station, ana_speaks, name):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, f"#action @{name} calls")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    hint = desk.cards.current._hint
    desk.cards.write_all()
    assert hint.isVisibleTo(desk)
    assert name in hint.text()
    if name == "an":
        assert '@"Ana Ruiz"' in hint.text()
        assert "@Anton" in hint.text()
    else:
        assert "@" not in hint.text()
        assert "arrive zoe in the meeting’s window" in hint.text()
    assert editor.lines()[0] == f"#action @{name} calls"
    assert events(station, ActionNoted) == []
    qtbot.keyClicks(editor, "x")
    assert hint.isVisibleTo(desk)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, "y")
    assert not hint.isVisibleTo(desk)


@pytest.mark.parametrize("line", ["#agreed", "#action calls", "#action @ben", "#link here"])
def test_a_line_that_lacks_something_says_what(qtbot, desk, station, ana_speaks, line):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, line)
    before = station.history.last_seq
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert desk.cards.current._hint.text()
    assert station.history.last_seq == before


# Undo


def test_the_desk_takes_back_its_own_act_and_shows_the_line_as_it_was_typed(
    qtbot, desk, station, say, ana_speaks
):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "ten")
    desk.cards.write_all()
    say("next")
    qtbot.waitUntil(lambda: "ten" in desk.undo_button.accessibleName())
    desk.undo()
    assert notes(station) == []
    assert editor.text == ""
    desk.redo()
    assert notes(station) == [(ana_speaks, "ten", False)]
    assert editor.text == "ten"


def test_what_is_taken_back_is_read_as_it_was_written(qtbot, desk, ana_speaks):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "<b>R&D</b>")
    desk.cards.write_all()
    desk.resize(2_000, desk.height())
    desk._show_undo()
    assert "R&&D" in desk.undo_button.text()
    assert "&lt;b&gt;R&amp;D&lt;/b&gt;" in desk.undo_button.toolTip()


def test_a_note_taken_back_is_written_anew_when_somebody_types_on(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten")
    desk.cards.write_all()
    desk.undo()
    type_into(qtbot, desk, "six")
    desk.cards.write_all()
    assert notes(station) == [(ana_speaks, "six", False)]


def test_an_agreement_taken_back_is_a_tag_again(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#agreed We meet.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.undo()
    assert events(station, AgreementNoted) == [AgreementNoted("We meet.")]
    desk.undo()
    assert events(station, AgreementNoted) == []
    assert "✓" not in editor.text


def standing(station):
    """What stands agreed and taken on, and how often the record speaks of it."""
    meeting = station.meeting
    told = events(station, AgreementNoted) + events(station, ActionNoted)
    return list(meeting.agreed), [(t.owner, t.task, t.due) for t in meeting.tasks], len(told)


def taken(qtbot, desk, line):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, line)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    return editor


def test_a_corrected_agreement_leaves_no_second_one(qtbot, desk, station, ana_speaks):
    editor = taken(qtbot, desk, "#agreed We meet monthly.")
    desk.cards.write_all()
    editor.replace_line(0, "✓ **Agreed:** We meet weekly.")
    desk.cards.write_all()
    assert standing(station) == (["We meet weekly."], [], 2)


def test_a_corrected_line_does_not_fill_the_empty_line_below_it(qtbot, desk, station, ana_speaks):
    editor = taken(qtbot, desk, "#agreed We meet monthly.")
    editor.replace_line(0, "✓ Agreed: We meet weekly.")
    desk.cards.write_all()
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.cards.current.complete()
    assert editor.text == "✓ Agreed: We meet weekly."
    assert standing(station) == (["We meet weekly."], [], 2)


def test_a_deleted_agreement_is_withdrawn_and_comes_back_with_its_line(
    qtbot, desk, station, ana_speaks
):
    editor = taken(qtbot, desk, "#agreed We meet monthly.")
    qtbot.keyClicks(editor, "more")
    desk.cards.write_all()
    line = editor.lines()[0]
    editor.replace_line(0, "")
    desk.cards.write_all()
    assert standing(station) == ([], [], 2)
    editor.replace_line(0, line)
    desk.cards.write_all()
    assert standing(station) == (["We meet monthly."], [], 3)


def test_an_agreement_deleted_before_it_was_written_is_withdrawn(qtbot, desk, station, ana_speaks):
    editor = taken(qtbot, desk, "#agreed We meet monthly.")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    desk.cards.write_all()
    assert standing(station)[0] == []


def test_a_corrected_action_leaves_no_second_one(qtbot, desk, station, ana_speaks):
    editor = taken(qtbot, desk, "#action @ben ask for prices by friday")
    desk.cards.write_all()
    editor.replace_line(0, "✓ **Ben:** ask for four prices, by 2026-05-15")
    desk.cards.write_all()
    assert standing(station) == ([], [(3, "ask for four prices", "2026-05-15")], 2)
    editor.replace_line(0, "✓ **Chi:** ask for four prices, by 2026-05-15")
    desk.cards.write_all()
    assert standing(station)[1] == [(4, "ask for four prices", "2026-05-15")]
    editor.replace_line(0, "✓ **Zoe:** ask for four prices, by 2026-05-15")
    desk.cards.write_all()
    assert standing(station)[1] == [(4, "ask for four prices", "2026-05-15")]
    assert "Zoe" in desk.cards.current._hint.text()
    editor.replace_line(0, "")
    desk.cards.write_all()
    assert standing(station)[1] == []


@pytest.mark.parametrize(
    ("reads", "task"),
    [
        ("✓ Ben: ask all four, by 8 May 2026", (3, "ask all four", "2026-05-08")),
        ("✓ Ben: ask all four, by 15 May", (3, "ask all four", "2026-05-15")),
        ("✓ Ben: ask all four, by 2026-05-15", (3, "ask all four", "2026-05-15")),
        ("✓ **Ben:** ask all four, by 15 May 2026", (3, "ask all four", "2026-05-15")),
        ("✓ Chi: ask: all four, by friday", (4, "ask: all four", "2026-05-08")),
        ("✓ Ben: ask all four, by hand", (3, "ask all four, by hand", "")),
    ],
)
def test_the_day_of_an_action_is_read_back_as_people_and_as_iso_write_it(
    qtbot, desk, station, ana_speaks, reads, task
):
    editor = taken(qtbot, desk, "#action @ben ask for prices by friday")
    desk.cards.write_all()
    editor.replace_line(0, reads)
    desk.cards.write_all()
    assert standing(station)[1] == [task]


def test_a_deleted_action_comes_back_with_its_day(qtbot, desk, station, ana_speaks):
    editor = taken(qtbot, desk, "#action @ben ask for prices by friday")
    qtbot.keyClicks(editor, "more")
    desk.cards.write_all()
    line = editor.lines()[0]
    editor.replace_line(0, "")
    desk.cards.write_all()
    assert standing(station)[1] == []
    editor.replace_line(0, line)
    desk.cards.write_all()
    assert standing(station)[1] == [(3, "ask for prices", "2026-05-08")]


def test_an_agreement_without_its_head_keeps_all_its_words(qtbot, desk, station, ana_speaks):
    editor = taken(qtbot, desk, "#agreed Tents: we buy ten.")
    desk.cards.write_all()
    editor.replace_line(0, "✓ Tents: we buy nine.")
    desk.cards.write_all()
    assert [each.strip() for each in standing(station)[0]] == ["Tents: we buy nine."]


@pytest.mark.parametrize(
    "line", ["✓ **Agreed:** We meet monthly.", "✓ **Ben:** calls, by 2026-05-08"]
)
def test_lines_of_older_records_are_still_known(qtbot, open_desk, station, ana_speaks, line):
    station.say('agreed "We meet monthly."')
    station.say('action ben "calls" by 2026-05-08')
    first = open_desk()
    first.cards.go_to_newest()
    first.cards.current.editor.insertPlainText(f"{line}\nmore")
    first.cards.write_all()
    first.close()
    later = open_desk().cards.current
    later.editor.replace_line(0, "")
    later.write()
    agreed, tasks, _ = standing(station)
    assert (not agreed) != (not tasks)


def test_no_asterisks_stand_where_a_note_is_told(qtbot, desk, station, ana_speaks):
    taken(qtbot, desk, "#agreed We meet **monthly**.")
    desk.cards.write_all()
    said = [desk.model.data(desk.model.index(row)) for row in range(desk.model.rowCount())]
    assert "note: ✓ Agreed: We meet monthly." in said
    assert "*" not in "".join(said)


def test_a_desk_opened_later_corrects_and_withdraws(qtbot, open_desk, station, ana_speaks):
    first = open_desk()
    editor = taken(qtbot, first, "#agreed We meet monthly.")
    qtbot.keyClicks(editor, "#action @ben calls")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    first.cards.write_all()
    first.close()
    later = open_desk().cards.current
    later.editor.replace_line(0, "✓ **Agreed:** We meet weekly.")
    later.editor.replace_line(1, "")
    later.write()
    assert standing(station)[:2] == (["We meet weekly."], [])


def test_a_note_beside_an_agreement_changes_nothing_of_it(qtbot, desk, station, ana_speaks):
    editor = taken(qtbot, desk, "#agreed We meet monthly.")
    qtbot.keyClicks(editor, "and more")
    desk.cards.write_all()
    desk.cards.write_all()
    assert standing(station) == (["We meet monthly."], [], 1)


def test_an_emptied_note_is_taken_out(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "ten")
    desk.cards.write_all()
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    desk.cards.write_all()
    assert notes(station) == [(ana_speaks, "", False)]
    assert desk.cards.unwritten == ()


def test_a_turn_taken_back_keeps_what_was_noted_of_it(qtbot, desk, station, say, ana_speaks):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten")
    desk.cards.write_all()
    say("undo")
    assert any(card.editor.text == "ten" for card in desk.cards.cards)


@pytest.mark.parametrize(
    ("task", "said"),
    [("ask by 31 feb", "by 31 feb"), ("ask by the harvest", "by the harvest"),
     ("write by hand", ""), ("decide on the tents", "")],
)  # fmt: skip
def test_a_day_that_cannot_be_read_is_said(qtbot, desk, station, ana_speaks, task, said):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, f"#action @ben {task}")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert events(station, ActionNoted) == [ActionNoted(3, task)]
    hint = desk.cards.current._hint.text()
    assert said in hint if said else not hint


def test_a_tagged_line_that_was_not_taken_is_named_at_the_foot(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#action @zoe bring tents")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.cards.write_all()
    desk._tell()
    assert "Not taken on yet" in desk._state.text()
    assert "#action @zoe bring tents" in desk._state.text()
    station.say("arrive Zoe")
    desk.cards.current.complete()
    desk._tell()
    assert desk._state.text() == "Everything typed is in the record."


@pytest.mark.parametrize("again", [False, True])
def test_a_correction_at_the_console_changes_the_line_of_the_card(
    qtbot, open_desk, station, say, ana_speaks, again
):
    desk = open_desk()
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "first")
    for line in ("", "#agreed We meet monthly.", "#action @ben ask by friday"):
        qtbot.keyClicks(editor, line)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.cards.write_all()
    if again:
        desk.close()
        desk = open_desk()
        editor = desk.cards.current.editor
    say('correct T1 "We meet weekly."', 'correct T2 "ask Chi" by 2026-06-01')
    assert editor.lines()[1:3] == ("✓ Agreed: We meet weekly.", "✓ Ben: ask Chi, by 1 June 2026")
    say("undo")
    assert editor.lines()[2] == "✓ Ben: ask, by 8 May 2026"
    say('correct T1 ""')
    desk.cards.write_all()
    assert notes(station) == [(ana_speaks, "first\n✓ Ben: ask, by 8 May 2026", False)]
    assert len(events(station, ActionNoted)) == 1


# Storage


def test_while_nothing_can_be_written_the_text_stays_and_is_tried_again(
    qtbot, desk, station, journal, ana_speaks
):
    desk.cards.go_to_newest()
    card = desk.cards.current
    card._timer.setInterval(20)
    desk._retrying.setInterval(20)
    journal.fault = "foreign"
    with qtbot.waitSignal(station.troubled):
        type_into(qtbot, desk, "ten tents")
    assert notes(station) == []
    assert card.editor.text == "ten tents"
    assert card.state is State.NOT_WRITTEN
    assert card._told.text() == "not written yet"
    assert desk.trouble.isVisibleTo(desk)
    journal.fault = ""
    qtbot.waitUntil(lambda: card.state is State.WRITTEN)
    assert notes(station) == [(ana_speaks, "ten tents", False)]
    assert not desk.trouble.isVisibleTo(desk)


def test_while_the_record_is_held_the_desk_says_so_and_notes_go_on(
    qtbot, desk, station, journal, ana_speaks
):
    desk.cards.go_to_newest()
    journal.fault = "full"
    type_into(qtbot, desk, "ten tents")
    desk.cards.write_all()
    assert notes(station) == [(ana_speaks, "ten tents", False)]
    assert "in memory" in desk.trouble.words
    desk._tell()
    assert "not saved yet" in desk._state.text()
    journal.fault = ""
    station.settle()
    assert not desk.trouble.isVisibleTo(desk)
    desk._tell()
    assert "in memory" not in desk._state.text()
    assert notes(KeptMeeting(journal, "spring", Processes())) == [(ana_speaks, "ten tents", False)]


def test_a_tag_waits_for_storage_too(qtbot, desk, station, journal, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#agreed We meet.")
    journal.fault = "foreign"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert desk.cards.current._hint.text()
    assert editor.lines()[0] == "#agreed We meet."
    journal.fault = ""
    desk.cards.current.complete()
    assert events(station, AgreementNoted) == [AgreementNoted("We meet.")]


def test_closing_writes_what_is_typed(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten")
    assert desk.close()
    assert notes(station) == [(ana_speaks, "ten", False)]


def test_a_window_with_something_unwritten_does_not_close(
    qtbot, desk, station, journal, ana_speaks, tmp_path, monkeypatch
):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten tents")
    journal.fault = "foreign"
    assert not desk.close()
    assert desk.isVisible()
    assert "Ana Ruiz" in desk.trouble.words
    file = tmp_path / "notes.md"
    monkeypatch.setattr("app.desk.desk.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path), ""))
    qtbot.mouseClick(desk.trouble._save, Qt.MouseButton.LeftButton)
    assert desk.isVisible()
    monkeypatch.setattr("app.desk.desk.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(desk.trouble._save, Qt.MouseButton.LeftButton)
    assert not desk.isVisible()
    assert "ten tents" in file.read_text(encoding="utf-8")


def test_everything_shown_as_written_is_in_the_journal(qtbot, desk, station, journal, ana_speaks):
    desk.cards.go_to_newest()
    desk.cards.current.editor.insertPlainText("ten\ttents – für 李雷 💬")
    desk.cards.write_all()
    again = KeptMeeting(journal, "spring", Processes())
    assert notes(again) == [(ana_speaks, "ten\ttents – für 李雷 💬", False)]


# The end


def test_after_the_close_a_card_stays_as_it_is_and_another_is_for_what_comes_after(
    qtbot, desk, station, say, ana_speaks
):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "ten")
    say("close meeting")
    qtbot.keyClicks(editor, " tents")
    desk.cards.write_all()
    assert notes(station) == [(ana_speaks, "ten", False)]
    assert "closed" in next(c for c in desk.cards.cards if c.editor is editor)._fate.text()
    desk._tell()
    assert desk.top._now.words == "The meeting is closed"
    late = desk.cards.current
    assert late.subject.title == "After the meeting"
    late.open_for_writing()
    qtbot.keyClicks(late.editor, "the key is with Bo")
    desk.cards.write_all()
    assert notes(station)[1:] == [(0, "the key is with Bo", False)]


def test_the_desk_says_that_the_sitting_ended(desk, say, ana_speaks):
    say("adjourn")
    desk._tell()
    assert desk.top._now.words == "This sitting has ended"


# The window


def test_a_card_does_not_grow_where_it_is_clicked(qtbot, desk, say, ana_speaks):
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten")
    card = desk.cards.focused()
    say("next")
    desk.cards.go_on()
    qtbot.waitUntil(lambda: card.height() == card.sizeHint().height())
    place = card.editor.mapTo(card, card.editor.rect().topLeft())
    before = card.sizeHint()
    card.open_for_writing()
    assert card.sizeHint() == before
    assert card.editor.mapTo(card, card.editor.rect().topLeft()) == place


@pytest.mark.parametrize("line", ["ten tents", "für 李雷 💬", "عشرة"])
def test_a_card_is_as_high_as_its_lines(desk, ana_speaks, line):
    desk.cards.go_to_newest()
    editor = desk.cards.current.editor
    editor.insertPlainText("\n".join([line] * 40))
    last = editor.blockBoundingGeometry(editor.document().lastBlock())
    assert editor.height() >= last.bottom() > 40 * last.height() - 40


def test_the_keys_are_shown_and_lead_back_to_the_text(qtbot, desk, ana_speaks):
    desk.cards.go_to_newest()
    qtbot.keyClick(desk, Qt.Key.Key_F1)
    assert desk._keys.isVisible()
    qtbot.keyClick(desk._keys, Qt.Key.Key_Escape)
    assert not desk._keys.isVisible()
    assert desk.cards.focused() is desk.cards.current


def test_a_narrow_window_leaves_the_room_to_the_cards(open_desk):
    desk = open_desk(preview=lambda then: then(("<p>minutes</p>",)))
    assert desk._minutes_pane.isVisible()
    desk.resize(683, 384)
    assert not desk._minutes_pane.isVisible()
    assert not desk._record_pane.isVisible()
    assert desk.cards.isVisible()
    desk.resize(1366, 768)
    assert desk._minutes_pane.isVisible()
    assert desk._record_pane.isVisible()


def test_every_control_has_a_name_and_a_hint(desk, ana_speaks):
    card = desk.cards.current
    for button in (desk.top.off_record, desk.top.record, desk.top.keys, desk.undo_button,
                   card.verbatim, card.sensitive):  # fmt: skip
        assert button.text() or button.accessibleName()
        assert button.toolTip()
    assert card.editor.accessibleName()
    assert desk.record.accessibleName()


# Other tags


def test_an_action_of_two_is_one_for_each_and_each_is_corrected_by_itself(
    qtbot, desk, station, ana_speaks
):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#action @ben and @chi wash up tomorrow")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "more")
    assert editor.lines() == (
        "✓ Ben: wash up, by 2 May 2026",
        "✓ Chi: wash up, by 2 May 2026",
        "more",
    )
    editor.replace_line(1, "✓ Chi: dry up, by 2 May 2026")
    desk.cards.write_all()
    tasks = [(each.owner, each.task) for each in station.meeting.tasks]
    assert tasks == [(3, "wash up"), (4, "dry up")]
    assert station.say('correct T2 "dry up, and sweep"')
    assert station.meeting.tasks[1].task == "dry up, and sweep"


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("#quote Ten is too many.", "> “Ten is too many.” – Ana Ruiz"),
        ("#quote @ben Ten will do.", "> “Ten will do.” – Ben"),
        ('#quote @"Grace Hopper" Ask a ship.', "> “Ask a ship.” – Grace Hopper"),
    ],
)
def test_a_quotation_is_set_off_with_whose_words_it_is(
    qtbot, desk, station, ana_speaks, typed, reads
):
    desk.cards.go_to_newest()
    before = len(station.meeting.agreed)
    editor = type_into(qtbot, desk, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.lines() == (reads, "")
    assert len(station.meeting.agreed) == before


def test_where_themes_are_kept_nobody_is_quoted(qtbot, desk, station, say, ana_speaks):
    say('level themes because "all nodded"', "next")
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#quote I am tired.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.lines()[0] == "#quote I am tired."
    assert "nobody’s own words are kept" in desk.cards.current._hint.text()


def test_what_is_noted_as_decided_says_that_it_was_not_counted(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#decision Ten tents.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    hint = desk.cards.current._hint
    qtbot.keyClicks(editor, "and on")
    assert "agreed on the spot; nobody was counted" in hint.text()


def test_a_name_that_nobody_has_is_offered_for_arrival_as_it_was_typed(
    qtbot, desk, station, ana_speaks
):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#action @Grace Hopper asks in two weeks")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert 'arrive "Grace Hopper" in the meeting’s window' in desk.cards.current._hint.text()
    assert station.say("arrive Grace Hopper")
    desk.cards.current.complete()
    assert editor.lines()[0] == "✓ Grace Hopper: asks, by 15 May 2026"


def test_what_is_parked_is_corrected_and_taken_out_by_its_line(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#parking Where do we meet in winter?")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.lines()[0] == "✓ Parked: Where do we meet in winter?"
    editor.replace_line(0, "✓ Parked: Where do we meet in the winter?")
    desk.cards.write_all()
    assert list(station.meeting.parked.values()) == ["Where do we meet in the winter?"]
    editor.replace_line(0, "")
    desk.cards.write_all()
    assert list(station.meeting.parked.values()) == [""]
    editor.replace_line(0, "✓ Parked: Where do we meet in the winter?")
    desk.cards.write_all()
    assert list(station.meeting.parked.values()) == ["Where do we meet in the winter?"]


def test_a_line_is_taken_as_soon_as_the_one_it_names_is_there(
    qtbot, desk, station, say, ana_speaks
):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "#action Zoe Miller bring cake")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    card = desk.cards.current
    assert 'arrive "Zoe Miller"' in card._hint.text()
    say("arrive Dov")
    assert editor.lines()[0] == "#action Zoe Miller bring cake"
    say("arrive Zoe Miller")
    qtbot.waitUntil(lambda: editor.lines()[0] == "✓ Zoe Miller: bring cake")
    assert not card._hint.text()
    assert len(events(station, ActionNoted)) == 1


def paste(editor, text):
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)


def test_many_lines_are_pasted_and_too_many_are_not(qtbot, desk, station, ana_speaks):
    desk.cards.go_to_newest()
    editor = type_into(qtbot, desk, "first ")
    card = desk.cards.current
    paste(editor, "\n".join(["The mill is old and the wheel is loud. " * 6] * 400))
    desk.cards.write_all()
    assert len(notes(station)[0][1].split("\n")) == 400
    before = editor.text
    paste(editor, "x" * 10_000_000)
    assert editor.text == before
    assert "10,000,000" in card._hint.text()
