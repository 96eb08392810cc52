"""Words that are selected in a card are marked, and put where they belong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QInputDialog, QMenu

from app.attending.station import Station
from app.desk.desk import Desk
from app.wording import Wording
from facilitation.meeting.families.minutes.events import NoteAskedFor, PassageReworded
from facilitation.meeting.notes.passages import TAKEN_OUT
from facilitation.process.catalogue import Processes

STRUCK = ["Let it read otherwise, as one wishes", "Take out, as one wishes"]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def card(desk, say):
    say("call ana ruiz")
    desk.cards.go_to_newest()
    return desk.cards.current


def write(card, text):
    card.editor.insertPlainText(text)
    card.write()


def select(card, words):
    editor = card.editor
    cursor = editor.document().find(words)
    assert cursor.hasSelection()
    editor.setTextCursor(cursor)


def passages(station, spans):
    text = next(iter(station.history.meeting.notes.values())).text
    return [text[begin:end] for begin, end in spans]


def own(station):
    return passages(station, next(iter(station.history.meeting.notes.values())).words)


def hidden(station):
    meeting = station.history.meeting
    return passages(station, meeting.hidden.get(next(iter(meeting.notes)), ()))


@pytest.mark.parametrize(
    ("key", "marked"), [(Qt.Key.Key_W, own), (Qt.Key.Key_S, hidden)], ids=["own words", "sensitive"]
)
def test_what_is_selected_is_marked_by_a_key_and_unmarked_by_it(qtbot, card, station, key, marked):
    write(card, "💬 王 ten tents, ten")
    cursor = card.editor.textCursor()
    cursor.setPosition(cursor.position() - 3, QTextCursor.MoveMode.KeepAnchor)
    card.editor.setTextCursor(cursor)
    qtbot.keyClick(card.editor, key, CTRL_SHIFT)
    assert marked(station) == ["ten"]
    assert "Here:" in card._fate.text()
    select(card, "ten tents")
    qtbot.keyClick(card.editor, key, CTRL_SHIFT)
    assert marked(station) == ["ten tents", "ten"]
    qtbot.keyClick(card.editor, key, CTRL_SHIFT)
    assert marked(station) == ["ten"]
    assert not card.verbatim.isChecked()
    assert not card.sensitive.isChecked()


def test_a_passage_is_set_off_where_it_is_while_somebody_types(qtbot, card, station):
    write(card, "ten tents")
    select(card, "tents")
    qtbot.keyClick(card.editor, Qt.Key.Key_S, CTRL_SHIFT)
    card.editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(card.editor, "So ")
    found = card.editor.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in found if each.format.background().style()] == [
        (len("So ten "), len("tents"))
    ]
    card.write()
    assert hidden(station) == ["tents"]


def test_a_small_menu_offers_what_can_be_done_with_the_words(desk, card, station, say):
    write(card, "ten tents. I was against it.")
    say("call ben", "call chi")
    select(card, "I was against it.")
    menu = QMenu()
    menu.addAction("Copy")
    card.editor.menu_wanted.emit(menu)
    told = [each.text().partition("\t")[0] for each in menu.actions() if each.text()]
    assert told == ["Word for word", "Sensitive: not published", "Put to", *STRUCK, "Copy"]
    places = {each.text(): each for each in menu.actions()[2].menu().actions()}
    assert any(each.startswith("Ben · ") for each in places)
    places["Chi"].trigger()
    assert [each.text for each in station.history.meeting.notes.values()] == [
        "ten tents.",
        "I was against it.",
    ]
    asked = [r.event for r in station.history.rows() if isinstance(r.event, NoteAskedFor)]
    assert [each.person for each in asked] == [4]
    assert card.editor.text == "ten tents."


def test_words_are_taken_out_as_somebody_wishes_and_typing_brings_none_back(desk, card, station):
    write(card, "her sister is ill. ten tents.")
    select(card, "her sister is ill.")
    menu = QMenu(card)
    menu.addAction("Copy")
    card.editor.menu_wanted.emit(menu)
    wishes = next(each for each in menu.actions() if each.text() == STRUCK[1])
    next(each for each in wishes.menu().actions() if each.text() == "Chi").trigger()
    assert card.editor.text == f"{TAKEN_OUT} ten tents."
    write(card, "more ")
    (note,) = station.history.meeting.notes.values()
    assert TAKEN_OUT in note.text
    assert "sister" not in note.text
    (wish,) = [r.event for r in station.history.rows() if isinstance(r.event, PassageReworded)]
    assert station.history.meeting.people[wish.person].name == "Chi"


def test_words_that_belong_to_another_turn_are_put_into_its_card(desk, card, station, say):
    say("call ben")
    ben = desk.cards.current
    write(card, "ten tents. No, six.")
    select(card, "No, six.")
    card.put_selection(ben.subject.turn, "")
    assert ben.editor.text == "No, six."
    write(ben, " Or five.")
    assert sorted(each.text for each in station.history.meeting.notes.values()) == [
        "No, six. Or five.",
        "ten tents.",
    ]


def test_without_a_selection_the_key_says_what_is_missing(qtbot, card):
    write(card, "ten")
    qtbot.keyClick(card.editor, Qt.Key.Key_P, CTRL_SHIFT)
    assert card._hint.text() == "Select the words first."


def test_a_sensitive_mark_is_seen_at_the_other_desk(
    qtbot, open_desk, station, say, journal, clock, dress
):
    say("call chi")
    card = open_desk(place="k3f2").cards.current
    write(card, "ten tents")
    other = Station(journal, "spring", Processes(), clock)
    second = Desk(other, Wording(), dress, place="9a0c")
    qtbot.addWidget(second)
    assert second.cards.current._others.text() == "ten tents"
    card.sensitive.click()
    other.listen()
    assert second.cards.current._others.text() == "(sensitive, not published) ten tents"
    card.sensitive.click()
    select(card, "tents")
    card.sensitive.click()
    other.listen()
    assert second.cards.current._others.text() == "ten tents (sensitive: “tents”)"
    other.close()


def test_what_is_selected_reads_otherwise_as_somebody_wishes(qtbot, card, desk, station):
    write(card, "ten tents, or twelve")
    select(card, "twelve")
    menu = QMenu()
    menu.addAction("Copy")
    desk.cards._telling.passages.add_to(menu, card)
    reworded = next(
        each.menu() for each in menu.actions() if each.menu() and "otherwise" in each.text()
    )
    ana = next(each for each in reworded.actions() if each.text().replace("&", "") == "Ana Ruiz")
    ana.trigger()
    asking = card.findChild(QInputDialog)
    assert asking.textValue() == "twelve"
    asking.setTextValue("eleven")
    asking.accept()
    assert card.editor.text == "ten tents, or eleven"
    last = station.history.rows()[-1].event
    assert isinstance(last, PassageReworded)
    menu.deleteLater()
