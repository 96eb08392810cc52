from facilitation.text.changes import Edit, apply
from facilitation.text.edits import insert, strike, strike_insert, substitute, substitute_paragraph
from facilitation.text.rebase import rebase
from facilitation.text.selection import Waiting
from facilitation.text.taking import Taken, Why, order

P = "We buy ten large tents by May.\n\nThe garden group stores them in the shed."


def _names(waiting: list[Waiting], text: str = P) -> list[str]:
    return [each.name for each in order(text, waiting)]


def test_by_place() -> None:
    waiting = [
        Waiting("A1", strike(P, "garden")),
        Waiting("A2", strike(P, "ten")),
        Waiting("A3", insert(P, "soon", after="May")),
    ]
    assert order(P, waiting) == (
        Taken("A2", Why.BY_PLACE, 1, 1),
        Taken("A3", Why.BY_PLACE, 1, 0),
        Taken("A1", Why.BY_PLACE, 2, 1),
    )


def test_alternatives_from_the_farthest_reaching() -> None:
    waiting = [
        Waiting("A1", strike_insert(P, "large", "small")),
        Waiting("A2", strike_insert(P, "ten large tents", "a house")),
        Waiting("A3", strike_insert(P, "large", "tiny")),
        Waiting("A4", strike(P, "We")),
    ]
    assert order(P, waiting) == (
        Taken("A4", Why.BY_PLACE, 1, 1),
        Taken("A2", Why.FARTHEST, 1, 3, ("A1", "A3")),
        Taken("A1", Why.AS_OFFERED, 1, 1, ("A2", "A3")),
        Taken("A3", Why.AS_OFFERED, 1, 1, ("A1", "A2")),
    )


def test_an_amendment_to_one_comes_before_it() -> None:
    primary = strike_insert(P, "ten", "six")
    reads = apply(P, primary)
    waiting = [
        Waiting("A1", primary),
        Waiting("A2", strike_insert(reads, "six", "eight"), to="A1"),
        Waiting("A3", strike(P, "We")),
    ]
    assert order(P, waiting) == (
        Taken("A3", Why.BY_PLACE, 1, 1),
        Taken("A2", Why.SECONDARY, 1, 1, ("A1",)),
        Taken("A1", Why.BY_PLACE, 1, 1),
    )


def test_a_whole_is_perfected_first() -> None:
    waiting = [
        Waiting("A1", substitute(P, "We rent a barn near the river instead.")),
        Waiting("A2", substitute_paragraph(P, 1, "Nobody camps any more this year, sadly.")),
        Waiting("A3", strike(P, "them")),
        Waiting("A4", strike(P, "ten")),
        Waiting("A5", substitute_paragraph(P, 2, "")),
    ]
    assert _names(waiting) == ["A4", "A2", "A3", "A5", "A1"]
    whys = {each.name: each.why for each in order(P, waiting)}
    assert whys["A1"] is whys["A2"] is whys["A5"] is Why.AFTER_PERFECTING


def test_the_same_again_and_the_pointless() -> None:
    six = strike_insert(P, "ten", "six")
    waiting = [Waiting("A1", six), Waiting("A2", six)]
    assert [each.why for each in order(P, waiting)] == [Why.BY_PLACE, Why.SAME]
    new = apply(P, six)
    done = rebase(six, P, six, new)
    assert isinstance(done, Edit)
    waiting = [Waiting("A2", done), Waiting("A3", strike(new, "them"))]
    assert [(each.name, each.why) for each in order(new, waiting)] == [
        ("A3", Why.BY_PLACE),
        ("A2", Why.POINTLESS),
    ]


def test_the_order_does_not_hang_on_names_or_on_nothing() -> None:
    assert order(P, []) == ()
    assert _names([Waiting("Z", strike(P, "We")), Waiting("A", strike(P, "them"))]) == ["Z", "A"]
