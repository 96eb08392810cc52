"""Martha's Rules (domain.md §5): a sense vote, and the vote it leads to."""

from __future__ import annotations

import pytest

from facilitation.decisions.answers import Answer, Count, answers_of
from facilitation.decisions.catalogue import method_named
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Offer, Outcome, Why

METHOD = method_named("Martha's Rules")
TERMS = METHOD.terms(())


def sensed(like, live_with, uncomfortable, unanswered=0, **more):
    numbers = {
        Answer.LIKE: like,
        Answer.LIVE_WITH: live_with,
        Answer.UNCOMFORTABLE: uncomfortable,
    }
    people = like + live_with + uncomfortable + unanswered
    seats = {"present": people, "entitled": people} | more
    return METHOD.verdict(TERMS, Count(answers_of(numbers), unanswered, **seats), ())


@pytest.mark.parametrize(
    ("numbers", "code", "why", "first"),
    [
        ((8, 4, 0), Outcome.OPEN, Why.AT_EASE, Offer.VOTE),
        ((8, 3, 1), Outcome.OPEN, Why.UNEASE, Offer.HEAR_OBJECTIONS),
        ((3, 3, 6), Outcome.OPEN, Why.UNEASE, Offer.HEAR_OBJECTIONS),  # half is not more than half
        ((3, 2, 7), Outcome.RETURNED, Why.TOO_UNEASY, Offer.AMEND),
        ((0, 0, 0, 5), Outcome.INCOMPLETE, Why.UNANSWERED, Offer.ASK),
    ],
)
def test_what_a_sense_vote_leads_to(numbers, code, why, first):
    found = sensed(*numbers)
    assert (found.code, found.why, found.carried) == (code, why, False)
    assert METHOD.offers(TERMS, found)[0] == first


def test_it_keeps_the_quorum_and_takes_no_terms():
    found = sensed(8, 0, 0, entitled=40)
    assert found.code == Outcome.NO_QUORUM
    assert METHOD.terms(("martha", "2/3")) is None
    assert Terms("martha") == METHOD.terms(("Martha's", "Rules"))
