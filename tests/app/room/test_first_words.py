"""A word of the field is explained when it is first used, for a short while, once in a meeting."""

import pytest

from app.resources import load_processes
from app.room.first_words import LATEST_MS, SHOWN_MS, FirstWords, words_in
from app.wording.glossary import Glossary
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.memory import MemoryJournal

BEGUN = (
    'meeting "Spring"',
    "arrive Ana, Bo, Chi",
    "meet as assembly at discussion",
    'propose P1 "Tents" by Ana: "Ten."',
)


class Played:
    def __init__(self):
        self.kept = KeptMeeting(MemoryJournal(), "m", load_processes())
        self.tick = 0
        self.words = FirstWords(self.kept.history)
        self.do(*BEGUN)

    def do(self, *lines):
        for line in lines:
            self.tick += 1000
            rows = self.kept.do(parse(line), Moment(self.tick, self.tick), "a")
            assert isinstance(rows, tuple), (line, rows)
            self.words.follow(rows, self.kept.history)

    def word(self, after=0):
        shown = self.words.at(self.tick + after)
        return shown.word if shown else ""


@pytest.fixture
def played():
    return Played()


@pytest.mark.parametrize(
    ("lines", "word"),
    [
        (["Ana"], "stack"),
        (["Ana!"], "point of process"),
        (["round"], "talking piece"),
        (['temperature "Warm?"'], "temperature"),
        (['amend P1 A1 by Bo: strike "Ten" insert "Six"'], "amendment"),
        (["test consensus P1"], "reservation"),
        (["test consent P1"], "concern"),
        (["vote P1"], "abstain"),
        (['note "hello"'], ""),
    ],
)
def test_what_happens_brings_its_word(played, lines, word):
    played.do(*lines)
    assert played.word() == word


def test_it_stands_for_a_short_while_and_never_again(played):
    played.do("Ana")
    assert played.words.at(played.tick) == ("stack", SHOWN_MS)
    assert played.word(SHOWN_MS - 1) == "stack"
    assert played.word(SHOWN_MS) == ""
    played.tick += SHOWN_MS
    played.do("Bo")
    assert played.word() == ""


def test_words_of_one_act_come_one_after_the_other(played):
    played.do("test consensus P1")
    said = [played.word(at * SHOWN_MS) for at in range(4)]
    assert said == ["reservation", "stand aside", "block", ""]


def test_what_would_come_too_late_is_left_out(played):
    played.do("test consensus P1", "Ana", "Bo!")
    said = [played.word(at * SHOWN_MS) for at in range(6)]
    assert said[:3] == ["reservation", "stand aside", "block"]
    assert LATEST_MS == 3 * SHOWN_MS
    assert set(said[3:]) <= {"stack", ""}


def test_answers_nobody_can_give_any_more_are_explained_when_they_are_asked_again(played):
    played.do("test consensus P1", "all agree", "close decision")
    assert played.word() == "reservation"
    assert played.word(SHOWN_MS) == ""
    played.tick += 2 * SHOWN_MS
    played.do('propose P2 "Pots" by Bo: "Four."', "test consensus P2")
    assert [played.word(), played.word(SHOWN_MS)] == ["stand aside", "block"]
    assert played.word(2 * SHOWN_MS) == ""


def test_a_word_of_what_was_taken_back_is_new_again(played):
    played.do("Ana", "undo")
    assert played.word() == ""
    played.tick += 5 * SHOWN_MS
    played.do("Ana")
    assert played.word() == "stack"


def test_a_record_that_is_opened_knows_what_was_used(played):
    played.do("Ana")
    played.tick += SHOWN_MS
    again = FirstWords(played.kept.history)
    assert again.at(played.tick) is None
    assert again.at(played.tick - 1) is not None


def test_every_word_that_can_be_shown_has_a_meaning_in_every_language(played):
    names = set(Glossary("en").names())
    played.do("Ana", "Bo!", "round", "end round", 'temperature "Warm?"')
    used = {word for row in played.kept.history.rows() for word in words_in(row.event)}
    assert {"stack", "point of process", "talking piece", "temperature"} <= used <= names
    for language in ("en", "de", "de_AT", "xx"):
        for name in names:
            said = Glossary(language).of(name)
            assert said.word
            assert not said.meaning.endswith(".")
            assert len(Glossary(language).said(name)) <= 120, "it has to be read in passing"


def test_the_sheet_of_signals_has_the_same_words_without_the_signals():
    said = [each.word for each in Glossary("en").beside_signals()]
    assert {"Stack", "Stand aside", "Block", "Quorum"} <= set(said)
    assert "Point of process" not in said


def test_a_word_of_another_process_is_not_explained_any_more(played):
    played.do("round")
    assert played.word() == "talking piece"
    played.do('switch formal because "We vote"')
    assert not played.word()
    played.do("return")
    assert not played.word()
    played.do("end round", "round")
    assert played.word() == "talking piece"
    played.do("end round")
    assert not played.word()
