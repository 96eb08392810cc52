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
