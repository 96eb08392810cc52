"""Words are found in all that was noted, and replaced in what was noted at this desk."""

import pytest
from PySide6.QtCore import Qt

from facilitation.meeting.families.minutes.events import WordsReplaced

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(open_desk, station, say):
    """A desk where Anna is in three notes of its own, one of them far back, and in another's."""
    say("call ana ruiz")
    station.say('note "Anna brings anna’s tent, says 王"', by="desk@k3f2")
    station.say('note "Anna was late"', by="desk@9a0c")
    for _ in range(20):
        say("call ben", "call chi")
    desk = open_desk(place="k3f2")
    desk.cards.go_to_newest()
    desk.cards.current.editor.insertPlainText("Thanks to Anna")
    return desk


def texts(station):
    return [each.text for each in station.history.meeting.notes.values()]


def find(qtbot, desk, words, key=Qt.Key.Key_F):
    qtbot.keyClick(desk.cards.current.editor, key, CTRL)
    qtbot.keyClicks(desk.finding.sought, words)
    return desk.finding


def test_words_are_found_in_all_notes_also_in_cards_that_are_not_open(qtbot, desk):
    bar = find(qtbot, desk, "anna")
    assert bar.told.text() == "4 places"
    shown = []
    for _ in range(5):
        qtbot.keyClick(bar.sought, Qt.Key.Key_Return)
        shown.append(bar.told.text())
        assert bar.sought.hasFocus()
    assert shown == ["1 of 4", "2 of 4", "3 of 4, noted by somebody else", "4 of 4", "1 of 4"]
    card = next(each for each in desk.cards.cards if "王" in each.editor.text)
    assert card.editor.textCursor().selectedText() == "Anna"
    qtbot.keyClick(bar.sought, Qt.Key.Key_Return, SHIFT)
    assert bar.told.text() == "4 of 4"
    qtbot.keyClick(bar.sought, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.cards.focused() is desk.cards.current


def test_with_capitals_only_they_are_found(qtbot, desk):
    assert find(qtbot, desk, "Anna").told.text() == "3 places"
    assert find(qtbot, desk, "nobody").told.text() == "0 places"


def test_replacing_leaves_what_others_noted_and_is_undone_place_by_place(qtbot, desk, station):
    bar = find(qtbot, desk, "anna", Qt.Key.Key_H)
    bar.instead.setText("Ana")
    qtbot.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    ours = ["Ana brings Ana’s tent, says 王", "Anna was late", "Thanks to Ana"]
    assert texts(station) == ours
    assert desk.cards.current.editor.text == "Thanks to Ana"
    assert bar.told.text().startswith("3 places replaced. 1 place")
    assert "others noted" in bar.told.text()
    replaced = [row for row in station.history.rows() if isinstance(row.event, WordsReplaced)]
    assert len({row.act for row in replaced}) == 3
    desk.undo()
    assert texts(station) == ["Anna brings Ana’s tent, says 王", *ours[1:]]
    desk.undo()
    assert texts(station) == ["Anna brings anna’s tent, says 王", *ours[1:]]


def test_one_place_after_the_other_is_replaced(qtbot, desk, station):
    bar = find(qtbot, desk, "Anna", Qt.Key.Key_H)
    bar.instead.setText("Anna-Lena")
    for _ in range(2):
        qtbot.keyClick(bar.instead, Qt.Key.Key_Return)
    assert texts(station)[0] == "Anna-Lena brings anna’s tent, says 王"
    qtbot.keyClick(bar.instead, Qt.Key.Key_Return)
    assert bar.told.text() == "Somebody else noted this. It stays as it is."
    assert texts(station)[1] == "Anna was late"


def test_after_the_close_nothing_is_replaced(qtbot, desk, station, say):
    say("close meeting")
    bar = find(qtbot, desk, "Anna", Qt.Key.Key_H)
    before = texts(station)
    qtbot.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    assert texts(station) == before
    assert "closed" in bar.told.text()


def test_words_on_a_card_that_is_not_kept_are_said_to_be_there(qtbot, desk, say):
    say('level none because "all agree"', "call ben")
    desk.cards.go_to_newest()
    assert desk.cards.current.is_scratch
    desk.cards.current.editor.insertPlainText("Zora said so, and Zora again")
    bar = find(qtbot, desk, "zora")
    assert bar.told.text() == "0 places; 2 places in what is not kept"
    qtbot.keyClick(bar.sought, Qt.Key.Key_Return)
    assert bar.told.text() == "0 places; 2 places in what is not kept"
    bar.sought.setText("nowhere")
    assert bar.told.text() == "0 places"
