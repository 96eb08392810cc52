"""The languages that nobody speaks: longer, in brackets, with every place, in six forms."""

from __future__ import annotations

import unicodedata

import pytest

from app.home.home import shipped_rehearsals
from app.resources import load_motions, load_processes
from app.wording import Wording
from app.wording.pseudo import PseudoTranslations
from app.wording.translation import PSEUDO, as_spoken, places, translations_for
from app.wording.words import Tongue

SENTENCE = "{name} asks whether “{text}” can wait until tomorrow"


@pytest.mark.parametrize("language", PSEUDO)
def test_a_sentence_stands_in_brackets_is_a_third_longer_and_has_all_places(language: str):
    said = translations_for(language).translate("Anything", SENTENCE)
    assert said.startswith("[")
    assert said.endswith("]")
    assert places(said) == places(SENTENCE)
    assert 1.3 < len(said) / len(SENTENCE) < 1.5


def test_one_reads_from_the_left_and_one_from_the_right():
    left, right = (PseudoTranslations(each).translate("X", "Ballots") for each in PSEUDO)
    assert {unicodedata.bidirectional(each) for each in left if each.isalpha()} == {"L"}
    assert {unicodedata.bidirectional(each) for each in right if each.isalpha()} == {"R"}
    told = [PseudoTranslations(each).translate("Q", "QT_LAYOUT_DIRECTION") for each in PSEUDO]
    assert told == ["LTR", "RTL"]


@pytest.mark.parametrize("language", PSEUDO)
def test_what_is_counted_has_six_forms(language: str):
    words = PseudoTranslations(language)
    said = [words.translate("X", "%n people came", number) for number in (0, 1, 2, 3, 11, 100)]
    assert [each[:3] for each in said] == [f"[{form}|" for form in range(6)]
    assert "%n" not in "".join(said)
    assert "100" in said[-1]


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("MeasureWords", "{one}, {other}"),
        ("MinutesWording", "p.,pp.,page"),
        ("TagWords", "agreed"),
        ("QDialogButtonBox", "Cancel"),
    ],
)
def test_what_has_no_words_or_is_typed_or_is_qts_own_stays(context: str, text: str):
    assert PseudoTranslations(PSEUDO[0]).translate(context, text) == text


def test_the_letter_that_alt_chooses_stays_what_it_was():
    assert "&F" in PseudoTranslations(PSEUDO[0]).translate("Menu", "Co&Friend")


def test_the_words_of_a_process_are_told_in_it_too():
    translations = translations_for(PSEUDO[0])
    words = Wording(Tongue(translations.translate, PSEUDO[0]), processes=load_processes())
    for said in (
        words.processes.named("assembly"),
        words.processes.stage_title("assembly", "discussion"),
        words.processes.about_named("assembly"),
    ):
        assert said.startswith("["), said


@pytest.mark.parametrize("language", PSEUDO)
def test_so_are_motions_the_words_of_the_field_and_rehearsals(language: str):
    translations = translations_for(language)
    words = Wording(Tongue(translations.translate, language), processes=load_processes())
    meaning = words.glossary.of("stack")
    rehearsal = shipped_rehearsals(words.tongue)[0]
    for said in (
        words.processes.motion_title("lay aside"),
        words.processes.motion_carried("lay aside"),
        meaning.word,
        meaning.meaning,
        rehearsal.title,
        rehearsal.about,
    ):
        assert "[" in said, said


def test_who_translated_is_no_word_of_theirs():
    motion = load_motions().get("recess")
    assert motion is not None
    found = motion.spoken("de")
    assert found.translated_by
    said = as_spoken(found, PSEUDO[0], translations_for(PSEUDO[0]).translate)
    assert said.translated_by == found.translated_by
    assert said.title == translations_for(PSEUDO[0]).translate("", found.title)
