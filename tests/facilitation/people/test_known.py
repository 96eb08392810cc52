"""People and groups are found by whatever they are called, and in any spelling of it."""

import pytest

from facilitation.minutes.searching import words_in
from facilitation.people.known import KnownByName, everybody_known
from facilitation.people.roll import Member, Membership

ROLL = {
    "a": Member("Siobhán O’Brien", ("Shiv",), memberships=(Membership("Gärten-Nord"),)),
    "b": Member("王小明"),
    "c": Member("Bo Hidden", named=False),
    "d": Member("Anna Obermann"),
}
KNOWN = everybody_known(ROLL, ("Łukasz Øst", "siobhan o'brien"), ("gärten-nord", "House"))


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("obrien", ["Siobhán O’Brien"]),
        ("o'brien", ["Siobhán O’Brien"]),
        ("BRIEN siob", ["Siobhán O’Brien"]),
        ("shiv", ["Siobhán O’Brien"]),
        ("so", ["Siobhán O’Brien"]),
        ("ob", ["Anna Obermann", "Siobhán O’Brien"]),
        ("王", ["王小明"]),
        ("明", ["王小明"]),
        ("lukasz ost", ["Łukasz Øst"]),
        ("gartennord", ["Gärten-Nord"]),
        ("hous", ["House"]),
        ("hidden", []),
        ("s", []),
        ("anna ob", ["Anna Obermann"]),
        ("anna z", []),
        ("", []),
    ],
)
def test_they_are_found_by_what_is_typed(typed, names):
    assert [each.name for each in KnownByName(KNOWN).called(words_in(typed))] == names


def test_the_roll_leads_to_whom_it_has_and_only_to_them():
    found = {each.name: (each.id, each.is_group) for each in KNOWN}
    assert found["Siobhán O’Brien"] == ("a", False)
    assert found["Łukasz Øst"] == ("", False)
    assert found["Gärten-Nord"] == ("Gärten-Nord", True)
    assert found["House"] == ("", True)
