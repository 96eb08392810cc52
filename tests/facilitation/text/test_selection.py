from itertools import combinations

import pytest

from facilitation.text.changes import EditProblem, apply
from facilitation.text.edits import strike, strike_insert
from facilitation.text.selection import Waiting, as_it_would_read

P = "We buy ten tents by May."
SIX = strike_insert(P, "ten", "six")
TENTS = [
    Waiting("A1", SIX),
    Waiting("A2", strike_insert(apply(P, SIX), "six", "eight"), to="A1"),
]


@pytest.mark.parametrize(
    ("chosen", "reads", "without"),
    [
        ({"A1", "A2"}, "We buy eight tents by May.", ()),
        ({"A2"}, P, ("A2",)),
        ({"A1"}, "We buy six tents by May.", ()),
        (set(), P, ()),
    ],
)
def test_the_tents_in_all_branches(chosen: set[str], reads: str, without: tuple[str, ...]) -> None:
    found = as_it_would_read(P, TENTS, chosen)
    assert (found.text, found.without, found.clashing) == (reads, without, ())
    assert apply(P, found.edit) == reads
    assert set(found.taken) == chosen - set(without)


def test_conflicts_are_named_and_not_applied() -> None:
    waiting = [
        Waiting("A1", SIX),
        Waiting("A2", strike_insert(P, "ten", "eight")),
        Waiting("A3", strike_insert(P, "May", "June")),
    ]
    found = as_it_would_read(P, waiting, {"A1", "A2", "A3"})
    assert found.text == "We buy ten tents by June."
    assert (found.taken, found.clashing) == (("A3",), (("A1", "A2"),))
    assert as_it_would_read(P, waiting, {"A2", "A3"}).text == "We buy eight tents by June."


def test_what_an_amendment_becomes_decides_whether_it_collides() -> None:
    other = Waiting("A3", strike_insert(P, "ten", "eight"))
    apart = as_it_would_read(P, [*TENTS, other], {"A1", "A3"})
    assert apart.clashing == (("A1", "A3"),)
    together = as_it_would_read(P, [*TENTS, other], {"A1", "A2", "A3"})
    assert (together.text, together.clashing) == ("We buy eight tents by May.", ())


def test_an_amendment_to_one_that_collides_is_left_out_with_it() -> None:
    other = Waiting("A3", strike(P, "ten"))
    found = as_it_would_read(P, [*TENTS, other], {"A1", "A2", "A3"})
    assert (found.text, found.without) == (P, ("A2",))


def test_any_selection_of_those_apart_gives_what_they_say() -> None:
    words = P.rstrip(".").split()
    waiting = [Waiting(word, strike_insert(P, word, word.upper())) for word in words]
    for size in range(len(words) + 1):
        for chosen in combinations(words, size):
            reads = " ".join(word.upper() if word in chosen else word for word in words) + "."
            assert as_it_would_read(P, waiting, set(chosen)).text == reads


def test_an_amendment_of_another_text_is_refused_by_name() -> None:
    with pytest.raises(EditProblem) as caught:
        as_it_would_read(P, [Waiting("A9", strike("ten", "ten"))], {"A9"})
    assert (caught.value.code, caught.value.words) == ("base_differs", "A9")
