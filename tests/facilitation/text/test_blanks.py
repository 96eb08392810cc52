import pytest

from facilitation.text.blanks import Suggested, blanks, fill, suggested, voting_order
from facilitation.text.changes import EditProblem, apply

P = "We buy ____ tents by [_____].\n\n___\n\nAna holds ___."


def test_where_blanks_are() -> None:
    assert [(each.number, each.line) for each in blanks(P)] == [(1, 1), (2, 1), (3, 3)]
    assert blanks("a __bold__ word, snake__case and __") == ()


def test_filling() -> None:
    assert apply(P, fill(P, 1, " six\n")) == P.replace("____ tents", "six tents")
    assert apply(P, fill(P, 3, "the key.")).endswith("Ana holds the key.")


def test_what_cannot_be_filled() -> None:
    with pytest.raises(EditProblem) as caught:
        fill(P, 4, "six")
    assert (caught.value.code, caught.value.places) == ("no_such_blank", (1, 1, 3))
    with pytest.raises(EditProblem) as caught:
        fill(P, 1, " \u202e")
    assert caught.value.code == "nothing_changes"


@pytest.mark.parametrize(
    ("suggestions", "kind", "order"),
    [
        (["Ana", "Ben", "ana "], Suggested.NAMES, (0, 1)),
        (["ten", "six"], Suggested.NAMES, (0, 1)),
        (["€ 500", "1,200 €", "1.200,50", "80"], Suggested.AMOUNTS, (2, 1, 0, 3)),
        (["2 million", "900,000", "1 thousand"], Suggested.AMOUNTS, (0, 1, 2)),
        (["-5", "3", "2.5"], Suggested.AMOUNTS, (1, 2, 0)),
        (["1/2", "3"], Suggested.NAMES, (0, 1)),
        (["18:30", "6 pm", "12am", "9:15"], Suggested.TIMES, (0, 1, 3, 2)),
        (["90 minutes", "1 hour and 15 minutes", "2h"], Suggested.TIMES, (2, 0, 1)),
        (["2 weeks", "1 month", "10 days"], Suggested.TIMES, (1, 0, 2)),
        (["2027-05-01", "1 June 2027", "May 2, 2027", "3.5.2027"], Suggested.DATES, (1, 3, 2, 0)),
        (["May", "June 3", "1 May"], Suggested.DATES, (1, 0, 2)),
        (["May 40", "June"], Suggested.NAMES, (0, 1)),
        ([], Suggested.NAMES, ()),
    ],
)
def test_the_order_of_the_votes(
    suggestions: list[str], kind: Suggested, order: tuple[int, ...]
) -> None:
    assert suggested(suggestions) is kind
    assert voting_order(suggestions) == order


def test_the_smallest_first_where_less_is_less_acceptable() -> None:
    assert voting_order(["10", "30", "20"], largest_first=False) == (0, 2, 1)


def test_what_cannot_be_read_as_the_kind_comes_last() -> None:
    assert voting_order(["a lot", "10", "30", "none"], Suggested.AMOUNTS) == (2, 1, 0, 3)
