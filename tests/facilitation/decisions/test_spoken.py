"""What is said of a method with its terms means just these terms."""

import pytest

from facilitation.decisions.catalogue import method_named, method_names, poll_named, poll_names
from facilitation.decisions.parameters import Measure, shown
from facilitation.decisions.spoken import bases_of, settable, spoken, terms_of

TYPED = {
    "blocks": "1",
    "asides": "4",
    "validity": "tested",
    "fallback": "9/10",
    "after": "3",
    "readings": "2",
    "review": "2027-05-01",
    "amendments": "5",
    "share": "2/3",
    "delegation": "bound",
    "seats": "3",
    "half of": "all",
    "floor": "1/3",
    "highest": "9",
    "dots": "7",
    "each": "2",
    "agreed share": "3/4",
    "favourable": "2",
}
EVERY = (*method_names(), *poll_names())


def said_of(words):
    name = next(each for each in sorted(EVERY, key=len, reverse=True) if words.startswith(each))
    return (method_named(name) or poll_named(name)).terms(tuple(words.split()))


@pytest.mark.parametrize("name", EVERY)
def test_every_term_that_is_said_is_heard(name):
    values = {each.name: TYPED[each.name] for each in settable(name)}
    words = spoken(name, values)
    found = method_named(words) or poll_named(words)
    terms = found.terms(tuple(words.split())) if found else said_of(words)
    assert terms is not None, words
    for each in settable(name):
        heard = shown(terms, each)
        exact = each.measure is not Measure.RULE
        assert heard == TYPED[each.name] if exact else heard.endswith(TYPED[each.name]), words


@pytest.mark.parametrize("name", EVERY)
def test_nothing_said_is_the_bare_name(name):
    assert spoken(name, {}) == name
    assert terms_of(name) is not None


def test_a_vote_named_by_its_fraction_takes_no_other():
    assert settable("two-thirds") == ()
    assert bases_of("two-thirds")
    assert not bases_of("absolute")
    assert not bases_of("consensus")
    assert settable("guessing") == ()
    assert terms_of("guessing") is None
