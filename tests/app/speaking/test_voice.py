"""What is said for each kind of outcome; never twice; silence while somebody types."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.console.people.people_field import PeopleField
from app.projector.projector import Projector
from app.wording import Wording

CTRL = Qt.KeyboardModifier.ControlModifier


def test_who_has_the_floor_is_said(heard):
    assert heard.of("ben") == ["Ben joined the stack. Space calls Ben."]
    assert heard.of("next") == ["Ben has the floor."]
    assert heard.of("done") == ["Ben finished."]


def test_whoever_was_interrupted_has_the_floor_again(heard):
    heard.of("ben", "next", "chi?", "next")
    assert heard.of("done") == ["Chi finished. Space lets Ben answer."]
    assert heard.of("next") == ["Ben answers."]


def test_a_refusal_is_urgent_and_said_once(heard):
    said = heard.of("call zoe")
    assert len(said) == 1
    assert heard.room.refusal in said[0]
    assert heard.listener.said[0].urgent


def test_advice_says_the_key_that_goes_on(heard):
    heard.room.play("limit 2:00 hard", "ben", "next")
    said = heard.of("stage decide")
    assert said
    assert not [each for each in said if said.count(each) > 1]


def test_what_undo_took_back_is_said(heard):
    heard.of("ben")
    heard.listener.forget()
    heard.room.press(Qt.Key.Key_Z, CTRL)
    heard.quiet()
    assert heard.listener.words()[0].startswith("Taken back: Ben joined the stack.")


def test_several_acts_at_once_are_one_breath(heard):
    heard.room.play("ben", "chi", "dov")
    heard.quiet()
    said = heard.listener.words()
    assert said == [
        "Ben joined the stack. Chi joined the stack. Dov joined the stack. Space calls Ben."
    ]


def test_how_a_decision_stands_and_comes_out(heard):
    room = heard.room
    room.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents by May.")
    heard.quiet()
    (opened,) = heard.of("test consensus P1")
    assert opened.startswith("P1 was put to the meeting: consensus. Consensus: everyone answers")
    assert heard.of("agree amara, chi") == ["Amara and Chi agree. 4 people still to answer."]
    (closing,) = heard.of("all agree")
    assert "Everybody has answered." in closing
    (closed,) = heard.of("close decision")
    assert closed.startswith("P1: ")
    assert closed.count("consensus") == 1


def test_the_limit_of_a_turn_is_said_once(heard):
    heard.of("limit 1:00", "ben", "next")
    heard.listener.forget()
    for seconds in (30, 31, 1):
        heard.room.pass_time(seconds)
        heard.quiet()
    said = [each for each in heard.listener.words() if "over" in each]
    assert said == ["The time of Ben is over."]


def test_news_wait_while_somebody_types(heard, monkeypatch):
    monkeypatch.setattr("app.speaking.voice.PAUSE_MS", 500)
    room, voice = heard.room, heard.room.console.voice
    room.type("ch", enter=False)
    room.play("ben")
    heard.qtbot.waitUntil(lambda: voice.speaks_soon() and voice._typed is not None)
    assert heard.listener.words() == []
    room.key(Qt.Key.Key_Escape)
    heard.quiet()
    assert any("Ben joined the stack" in each for each in heard.listener.words())


def test_what_a_line_would_do_is_said_once_typing_pauses(heard):
    heard.room.type("arrive Gil", enter=False)
    heard.quiet()
    (said,) = heard.listener.words()
    assert said in heard.room.quick.hints.text() + "."


def test_nothing_is_put_in_words_where_nobody_listens(heard):
    heard.listener.active = False
    heard.room.play("ben")
    assert not heard.room.console.voice.speaks_soon()
    assert heard.of("next", "call zoe") == []


def test_only_the_window_in_front_speaks(heard, qtbot):
    from PySide6.QtWidgets import QWidget

    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    heard.listener.forget()
    heard.room.play("ben")
    heard.quiet()
    assert heard.listener.words() == []


def test_the_wall_speaks_while_it_is_in_front_and_the_console_does_not(heard, qtbot):
    room = heard.room
    wording = Wording(processes=room.processes)
    wall = Projector(room.station, room.console.room, wording, room.dress)
    qtbot.addWidget(wall)
    wall.show()
    wall.activateWindow()
    qtbot.waitUntil(wall.isActiveWindow)
    heard.listener.forget()
    room.play("ben")
    qtbot.waitUntil(lambda: heard.listener.words() == ["Ben joined the stack."])
    room.console.activateWindow()
    qtbot.waitUntil(room.console.isActiveWindow)
    assert heard.of("next") == ["Ben has the floor."]


def test_the_names_that_are_offered_are_heard_once_typing_pauses(heard, qtbot):
    field = PeopleField(heard.room.meeting, "Who")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    QTest.keyClicks(field, "a")
    qtbot.waitUntil(lambda: bool(heard.listener.words()))
    (said,) = heard.listener.words()
    assert said.startswith("Amara, ")
    assert not heard.listener.said[0].urgent


def test_a_question_is_heard_once_as_what_the_line_is_called(heard):
    room = heard.room
    for place in (room.quick.line, room.console.agenda.view):
        place.setFocus()
        room.quick.ask("Why?", lambda _: None)
        assert heard.listener.words() == []  # Qt tells of a name that changes
        assert room.quick.line.hasFocus()
        assert room.quick.line.accessibleName() == "Why?"
        room.key(Qt.Key.Key_Escape)
        heard.listener.forget()


def test_what_stands_on_a_ballot_is_heard_key_by_key_and_whose_it_is(heard):
    room = heard.room
    room.play('choose Q1 "Where?" ranked "roof", "well"')
    heard.quiet()
    line = room.console.matter.entry()
    line.setFocus()
    first = line.accessibleName()
    assert first.startswith("Ballot of ")
    heard.listener.forget()
    for key, said in ((Qt.Key.Key_B, "well"), (Qt.Key.Key_A, "well > roof")):
        QTest.keyClick(line, key)
        assert heard.listener.words()[-1] == said
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert heard.listener.words()[-1] == "well"
    heard.listener.forget()
    QTest.keyClick(line, Qt.Key.Key_Return)
    heard.quiet()
    assert line.accessibleName() != first
    assert line.accessibleName().startswith("Ballot of ")
    assert line.hasFocus(), "the next one follows"
