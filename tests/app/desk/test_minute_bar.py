"""The minute of a decision is read out, mended and agreed at the desk, by a few keys."""

import pytest
from PySide6.QtCore import Qt

DECIDED = (
    'propose P1 "Tents" by Ben: "We buy six tents by May."',
    "vote P1",
    "count yes 2 no 1",
    "close decision",
)


@pytest.fixture
def decided(desk, say):
    say("rule spot minutes on", *DECIDED)
    return desk


def go_to(desk, qtbot):
    qtbot.keyClick(
        desk, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert desk.minute.words.hasFocus()


def test_nothing_is_asked_for_where_the_group_does_not_work_so(desk, say):
    say(*DECIDED)
    assert not desk.minute.isVisible()


def test_the_words_to_begin_with_say_what_was_decided_and_how(decided):
    assert decided.minute.isVisible()
    words = decided.minute.words.toPlainText()
    assert words.startswith("P1 Tents: “We buy six tents by May.”")
    assert "2 yes" in words


def test_enter_reads_out_and_enter_again_agrees(decided, station, qtbot):
    go_to(decided, qtbot)
    words = decided.minute.words.toPlainText()
    assert "Read it out" in decided.minute.go.text()
    qtbot.keyClick(decided.minute.words, Qt.Key.Key_Return)
    assert station.meeting.minute.text == words
    assert "Agreed" in decided.minute.go.text()
    qtbot.keyClick(decided.minute.words, Qt.Key.Key_Return)
    assert list(station.meeting.minuted.values()) == [words]
    assert not decided.minute.isVisible()
    assert decided.cards.focused() is not None


def test_what_is_mended_is_read_out_anew(decided, station, qtbot):
    go_to(decided, qtbot)
    qtbot.keyClick(decided.minute.words, Qt.Key.Key_Return)
    qtbot.keyClicks(decided.minute.words, " In May.")
    assert "Read it out" in decided.minute.go.text()
    decided.minute.go.click()
    assert station.meeting.minute.text.endswith(" In May.")
    decided.minute.go.click()
    assert not decided.minute.isVisible()


def test_what_is_typed_stays_while_the_meeting_goes_on(decided, say, qtbot):
    go_to(decided, qtbot)
    qtbot.keyClicks(decided.minute.words, "Well: ")
    typed = decided.minute.words.toPlainText()
    say('note "Chi asks for the bill."')
    assert decided.minute.words.toPlainText() == typed


def test_no_words_are_refused_with_a_sentence(decided, qtbot):
    go_to(decided, qtbot)
    decided.minute.words.clear()
    qtbot.keyClick(decided.minute.words, Qt.Key.Key_Return)
    assert decided.minute._trouble.isVisible()
    assert decided.minute._trouble.text()


SPOT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_where_the_rule_is_off_the_key_says_so_and_enter_turns_it_on(desk, station, say, qtbot):
    say(*DECIDED)
    qtbot.keyClick(desk, Qt.Key.Key_M, SPOT)
    assert desk.minute.isVisible()
    assert "not agreed on the spot" in desk.minute._about.text()
    assert not desk.minute.words.isVisible()
    assert desk.minute.hasFocus()
    assert not desk.minute._trouble.isVisible()
    qtbot.keyClick(desk.minute, Qt.Key.Key_Return)
    assert station.meeting.floor.rules.spot_minutes
    assert desk.minute.words.isVisible()
    assert "Read it out" in desk.minute.go.text()
    assert desk.cards.focused() is not None


def test_the_key_once_more_or_escape_leads_back_to_the_card(desk, station, qtbot):
    for back in (Qt.Key.Key_M, Qt.Key.Key_Escape):
        qtbot.keyClick(desk, Qt.Key.Key_M, SPOT)
        assert desk.minute.isVisible()
        qtbot.keyClick(desk.minute, back, SPOT if back is Qt.Key.Key_M else Qt.KeyboardModifier(0))
        assert not desk.minute.isVisible()
        assert desk.cards.focused() is not None
    assert not station.meeting.floor.rules.spot_minutes


def test_where_nothing_is_decided_yet_the_key_says_that(desk, say, qtbot):
    say("rule spot minutes on")
    qtbot.keyClick(desk, Qt.Key.Key_M, SPOT)
    assert "as soon as something is decided" in desk.minute._about.text()
    desk.minute.go.click()
    assert not desk.minute.isVisible()


def test_the_menu_turns_it_on_and_off(desk, station, say):
    say(*DECIDED)
    desk.steps.steps.aboutToShow.emit()
    assert not desk.steps.spot.isChecked()
    desk.steps.spot.trigger()
    assert desk.minute.words.isVisible()
    desk.steps.steps.aboutToShow.emit()
    assert desk.steps.spot.isChecked()
    desk.steps.spot.trigger()
    assert not desk.minute.isVisible()
    assert not station.meeting.floor.rules.spot_minutes


def test_who_has_seen_their_passages_is_noted_at_the_desk_and_taken_back(desk, station, say):
    say("call ana ruiz", 'note "ten tents"', "call ben", "done", "close meeting")
    desk.steps.steps.aboutToShow.emit()
    (ana,) = desk.steps.seen.actions()
    assert ana.text().replace("&", "") == "Ana Ruiz"
    assert not ana.isChecked()
    ana.trigger()
    assert list(station.meeting.life.reviewed) == [1]
    desk.steps.steps.aboutToShow.emit()
    assert desk.steps.seen.actions()[0].isChecked()
    assert not desk.steps.seen.actions()[0].isEnabled()
    desk.undo()
    desk.steps.steps.aboutToShow.emit()
    assert not desk.steps.seen.actions()[0].isChecked()
