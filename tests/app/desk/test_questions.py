"""What is noted about a question stands with it: on a card of its own, and in the minutes."""

from app.papers.exporting import document_of
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import STANDARD, style_named
from facilitation.process.catalogue import Processes


def minutes(station):
    document = document_of(station.history, Processes())
    return format_named("text").render(document, style_named(STANDARD)).decode()


def test_another_question_opens_another_card_and_minutes_tell_notes_behind_it(desk, station, say):
    say('prompt "Who stores them?"')
    first = desk.cards.current
    assert first._question.text() == "Who stores them?"
    assert not first._question.isHidden()
    first.open_for_writing()
    first.editor.insertPlainText("the garden group")
    first.write()
    say('prompt "Who pays?"')
    second = desk.cards.current
    assert second is not first
    assert desk.cards.focused() is first
    first.editor.insertPlainText(" and Bo")
    second.editor.insertPlainText("all of us")
    desk.cards.write_all()
    said = ("Who stores them?", "the garden group and Bo", "Who pays?", "all of us")
    at = [minutes(station).index(each) for each in said]
    assert at == sorted(at)


def test_a_round_asks_and_another_stage_asks_nothing(desk, station, say):
    say('round "Who pays?"')
    assert desk.cards._entries.question == "Who pays?"
    say("end round", 'item "Budget"', "start Budget")
    assert desk.cards.current.subject.question == ""
    assert desk.cards.current._question.isHidden()
    assert station.say("undo")
    assert desk.cards.current.subject.question == "Who pays?"
