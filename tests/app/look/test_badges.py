"""Signs of names: short, readable, and nobody's twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.look.badges import badges

NAMES = (
    "Bo",
    "Li",
    "Wei 王",
    "王小明",
    "王小红",
    "O'Brien",
    "J. R.",
    "ليلى حداد",
    "ليلى حسن",
    "דוד לוי",
)


def signs(*names):
    return tuple(badges(tuple(enumerate(names, 1))).values())


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Rana", "Rafa"), ("Ran", "Raf")),
        (("Rana", "Ben"), ("Ra", "Be")),
        (("Ana Berg", "Ada Braun"), ("AnB", "AdB")),
        (("Amara Diallo", "Amara Dunn"), ("ADi", "ADu")),
        (("Bo", "Bo"), ("B1", "B2")),
        (("王小明", "王小红"), ("王小明", "王小红")),
        (("किरण", "किशोर"), ("किर", "किशो")),
    ],
)
def test_people_are_told_apart_by_as_few_letters_as_it_takes(names, expected):
    assert signs(*names) == expected


@given(st.lists(st.sampled_from(NAMES) | st.text(max_size=12), max_size=40))
def test_nobody_has_the_sign_of_another(names):
    found = [each.casefold() for each in signs(*names)]
    assert len(set(found)) == len(names)


def test_whose_initials_are_nobody_elses_keeps_them():
    assert signs(*NAMES)[:3] == ("Bo", "Li", "W王")


def test_two_of_one_name_are_told_by_their_groups():
    people = ((1, "Ana Berg (North garden)"), (2, "Ana Berg (South garden)"), (3, "Bo"))
    assert badges(people) == {1: "AN", 2: "AS", 3: "Bo"}
