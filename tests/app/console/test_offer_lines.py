"""Whatever is offered after a verdict can be done by the line that is offered for it."""

from __future__ import annotations

import pytest

from app.console.answers.offer_lines import line_for
from facilitation.decisions.verdicts import Offer
from facilitation.meeting.answering import offers_of
from facilitation.meeting.outcome import Refusal
from tests.facilitation.meeting.playing import Room

BEGUN = (
    'meeting "Votes" on 2026-05-01 18:30',
    "arrive Ana, Ben, Chi, Dov, Eve",
    'propose P1 "Tents" by Ana: "We buy ten tents."',
)
CONSENT = (*BEGUN, "terms consent amendments 0", "test consent P1")
STATES: dict[str, tuple[str, ...]] = {
    "blocked": (*BEGUN, "test consensus P1", 'block Eve "no"', "all agree"),
    "blocked twice": (
        *BEGUN,
        "terms consensus fallback 3/4 after 1",
        "test consensus P1",
        'block Eve "no"',
        "all agree",
    ),
    "a block to be tested": (
        *BEGUN,
        "terms consensus validity tested",
        "test consensus P1",
        'block Eve "no"',
        "all agree",
    ),
    "a block that was dismissed": (
        *BEGUN,
        "terms consensus validity tested",
        "test consensus P1",
        'block Eve "no"',
        "all agree",
        "dismiss Eve",
    ),
    "a group to decide on its block": (
        'meeting "M"',
        "arrive Ana, Ben of Elm",
        "arrive Chi, Eve of Oak",
        "rule groups answer on",
        'propose P1 "Tents" by Ana: "We buy ten tents."',
        "test consensus P1",
        'block Elm "no"',
        "all agree",
    ),
    "too many aside": (*BEGUN, "test consensus P1", 'aside Dov, Eve "no"', "all agree"),
    "unanswered": (*BEGUN, "test consensus P1", "agree Ana"),
    "read again": (*BEGUN, "test consensus P1 readings 2", "all agree"),
    "an objection to be tested": (*CONSENT, 'object Eve "harm"', "all agree"),
    "a change that could meet an objection": (
        *CONSENT,
        'object Eve "harm"',
        "all agree",
        "qualify Eve",
        'amend P1 A1 by Eve: strike "ten" insert "six"',
    ),
    "a preference": (*CONSENT, 'object Eve "harm"', "all agree", "preference Eve"),
    "no more amendments": (*CONSENT, 'object Eve "harm"', "all agree", "qualify Eve"),
    "no review": (*CONSENT, "all agree"),
    "agreed": (*CONSENT, "review P1 2027-05-01", "all agree"),
    "failed": (*BEGUN, "vote P1", "no Ana, Ben, Chi", "yes Dov, Eve"),
    "no quorum": (*BEGUN, "vote P1", "yes Ana", "leave Chi, Dov, Eve"),
    "at ease": (*BEGUN, "vote P1 martha", "like Ana, Ben, Chi, Dov, Eve"),
    "uneasy": (*BEGUN, "vote P1 martha", "like Ana, Ben, Chi, Dov", 'uncomfortable Eve "far"'),
    "elected": (*BEGUN, 'elect E1 "Who?" "Ida", "Jon"', "ballot Ana: Ida"),
    "nobody elected": (*BEGUN, 'elect E1 "Who?" stv 2 seats secret "Ida", "Jon", "Kim"'),
    "an order of ideas": (*BEGUN, 'choose Q1 "What?" dots 3 "roof", "well"', "ballot Ana: roof 3"),
}
FILLED = {
    Offer.REFER: "the tents group",
    Offer.DEFER: "2027-01-01",
    Offer.READ_AGAIN: "2027-01-01",
    Offer.MARK_ABSENT: "Ben",
    Offer.CONFIRM_BLOCK: "all of us",
    Offer.ASK_ASSENT: "Eve",
    Offer.SETTLE_DEFERRAL: "Ben",
    Offer.WRITE_CONCERN: 'Eve "far"',
    Offer.RECOUNT: "a paper stuck to another",
}
BY_OTHER_MEANS = {Offer.AMEND, Offer.ASK, Offer.RECORD_CONCERN}
"""A dialog; the people themselves; and in a meeting, a preference becomes a concern at once."""
TESTED = {
    Offer.TEST_OBJECTION,
    Offer.CONFIRM_BLOCK,
    Offer.DISMISS_BLOCK,
    Offer.TEST_BLOCK,
    Offer.ASK_ASSENT,
    Offer.SETTLE_DEFERRAL,
}
"""What is found of answers, also where it was closed before that."""
WHILE_OPEN = {Offer.MARK_ABSENT, Offer.ASK_GROUP, Offer.ADOPT, Offer.SET_REVIEW, *TESTED}


def offered(state: str, *, closed: bool) -> list[str]:
    room = Room(*STATES[state], *(["close decision"] if closed else []))
    decision = room.kept.meeting.decision
    return [each for each in offers_of(room.kept.meeting, decision) if each not in BY_OTHER_MEANS]


CASES = [
    (state, offer, closed)
    for state in STATES
    for closed in (False, True)
    for offer in offered(state, closed=closed)
    if (closed and (offer not in WHILE_OPEN or offer in TESTED))
    or (not closed and offer in WHILE_OPEN)
]


@pytest.mark.parametrize(("state", "offer", "closed"), CASES)
def test_what_is_offered_can_be_done(state: str, offer: str, closed: bool) -> None:
    room = Room(*STATES[state], *(["close decision"] if closed else []))
    decision = room.kept.meeting.decision
    assert decision is not None
    line, cursor = line_for(room.kept.meeting, decision, offer)
    fill = FILLED.get(Offer(offer), "")
    if decision.question:
        fill = {Offer.REFER: "Ben", Offer.DEFER: "Ben"}.get(Offer(offer), fill)
    whole = f"{line[:cursor]}{fill}{line[cursor:]}"
    assert not isinstance(room.do(whole), Refusal), whole


def test_every_offer_is_made_somewhere() -> None:
    assert {offer for _, offer, _ in CASES} == set(Offer) - BY_OTHER_MEANS


def test_taking_an_election_again_keeps_seats_and_secrecy() -> None:
    room = Room(*STATES["nobody elected"], "close decision")
    decision = room.kept.meeting.decision
    assert decision is not None
    line, _ = line_for(room.kept.meeting, decision, Offer.TAKE_AGAIN)
    room.do(line)
    again = room.kept.meeting.decision
    assert again is not None
    assert (again.terms.seats, again.secrecy, again.options) == (
        decision.terms.seats,
        decision.secrecy,
        decision.options,
    )
