# ruff: noqa: RUF001 - the letters are what is tested
"""Comparing names: how they are typed does not matter where people mean the same."""

from __future__ import annotations

import pytest

from facilitation.language.completion import Vocabulary, complete
from facilitation.map import Map
from facilitation.people.finding import names_meant, people_meant
from facilitation.people.names import beginnings, clean, fold
from facilitation.people.person import person_named
from facilitation.people.roll import Member, sought


@pytest.mark.parametrize("mark", ["\u2018", "\u2019", "\u02bc", "\uff07"])
def test_an_apostrophe_is_one_however_it_is_written(mark: str) -> None:
    assert fold(f"o{mark}brien") == fold("O'Brien")


@pytest.mark.parametrize("copied", ["Be\u200bn", "\ufeffBen", "Ben\u200e", "B\u00aden\u2060"])
def test_what_nobody_can_see_is_in_no_name(copied: str) -> None:
    assert clean(copied) == "Ben"
    assert fold(copied) == fold("Ben")


def test_signs_that_shape_a_word_stay_in_it_and_make_no_other_name() -> None:
    assert clean("علی\u200cرضا") == "علی\u200cرضا"
    assert fold("علی\u200cرضا") == fold("علیرضا")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("obr", "O'Brien"),
        ("o’br", "O'Brien"),
        ("brien", "O'Brien"),
        ("jean l", "Jean-Luc Ødegård"),
        ("jeanl", "Jean-Luc Ødegård"),
        ("luc", "Jean\u2011Luc Ødegård"),
        ("odegard", "Jean-Luc Ødegård"),
    ],
)
def test_letters_typed_in_a_hurry_find_a_name_everywhere_names_are_offered(
    typed: str, name: str
) -> None:
    names = ("Obo Li", name, "王小明")
    assert names_meant(typed, names) == (name,)
    assert any(each.startswith(fold(typed)) for each in beginnings(name))
    offered = complete(f"hand {typed}", 5 + len(typed), Vocabulary(people=names))
    assert [each.text for each in offered] == [name]
    assert sought(Member(name)).fits(fold(typed).split())


def test_nobody_is_guessed_where_the_apostrophe_is_left_out() -> None:
    names = ("Obrecht", "O'Brien", "OBrien")
    assert names_meant("obr", names) == names
    assert names_meant("O'Brien", names) == ("O'Brien",)


@pytest.mark.parametrize(
    "typed", ["o", "an", "ana r", "brien", "obr", "2", "12", "ad", "n", "王", "lu", "z", " "]
)
def test_a_whole_assembly_is_searched_as_each_one_would_be(typed: str) -> None:
    names = ("O'Brien", "Ana Ruiz", "Obrecht", "Jean-Luc Ødegård", "王小明", "Ana Li", "n")
    people = [
        person_named(number, name, aliases=("2nd", name[::-1]))
        for number, name in enumerate(names, start=1)
    ]
    assembly = Map({each.number: each for each in people})
    assert people_meant(typed, assembly) == people_meant(typed, people)
