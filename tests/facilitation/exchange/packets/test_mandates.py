"""Mandates from the group that gives them to the council that hears of them, and back."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.decisions.mandates import MandateKind, MandateTerms
from facilitation.exchange.packets.sealing import Bad, BadPacket, sealed
from facilitation.language.grammar import parse
from facilitation.meeting.groups.mandates import latest, mandates_here, provisional_in
from facilitation.meeting.groups.packet import Packet, SentMandate
from facilitation.meeting.groups.sent import meant_for_others
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.carrying import Kind, Origin, acts_of, to_carry
from tests.facilitation.exchange.packets.bodies import Body

HOME = (
    'meeting "Elm" on 2026-05-01 18:30',
    "arrive Ana, Aki, 王小明",
    'propose P1 "Tents" by Ana: "We buy ten tents."',
    'mandate Ana "tents are needed" bound yes on P1 to "Council" alternate Aki report 2026-07-01',
    'mandate 王小明 "only in this house"',
)
COUNCIL = (
    'meeting "Council" on 2026-05-08 18:30',
    "arrive Ana of Elm",
    "arrive Ben of Oak",
    "role keeper Ben",
    'switch spokescouncil because "groups decide"',
)


def test_a_mandate_goes_with_the_text_and_binds_until_that_changes():
    home, council = Body(*HOME), Body(*COUNCIL)
    packet = home.sends()
    assert [each.holder for each in packet.mandates] == ["Ana"]
    assert "王小明" not in sealed(packet, "words") + str(packet)
    assert meant_for_others(home.meeting) == ("P1",)
    council.receives(packet)
    (held,) = mandates_here(council.meeting)
    assert (held.mandate.alternate, held.terms.to, held.void) == ("Aki", "Council", "")
    council.play("test consensus P1", "agree Elm")
    assert not provisional_in(council.meeting, council.meeting.decision)
    council.play("stand aside Elm")
    assert provisional_in(council.meeting, council.meeting.decision)
    council.play("close decision", 'revise P1 by Ben: "We buy two tents."')
    assert mandates_here(council.meeting)[0].void == "P1"
    council.play("test consensus P1", "agree Elm", "agree Oak", "close decision")
    (waiting,) = provisional_in(council.meeting, council.meeting.decision)
    assert waiting.voice == held.person
    # The group confirms by ratifying what was decided.
    refused = council.do(parse("confirm Elm"))
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.possible) == (
        "CONFIRMED_BY_RATIFYING",
        ("ratify P1 from Elm",),
    )
    council.play(*refused.possible)
    assert not provisional_in(council.meeting, council.meeting.decision)


def test_a_recall_goes_as_a_packet_and_ends_what_was_said_of_the_delegate():
    home, council = Body(*HOME), Body(*COUNCIL)
    first = home.sends(mandates=True)
    council.receives(first)
    council.play("spoke Ana for Elm")
    home.play('recall Ana because "she moved away"')
    recalled = home.sends(mandates=True)
    assert recalled.mandates[0].ended
    council.receives(recalled)
    assert not mandates_here(council.meeting)
    assert "Elm" not in council.meeting.spokes
    again = council.receives(first)
    assert isinstance(again, Refusal)
    assert not mandates_here(council.meeting)


def test_what_came_with_packets_goes_on_to_the_next_sitting_until_it_is_recalled():
    home, council = Body(*HOME), Body(*COUNCIL)
    council.receives(home.sends(mandates=True))
    left = [each for each in to_carry(council.kept.history) if each.kind is Kind.MANDATE]
    assert [(each.who, each.usual("2026-05-15")) for each in left] == [("Ana", True)]
    following = Body(*COUNCIL[:1])
    origin = Origin("m", "Council, 8 May", "Actions")
    for act in acts_of(council.meeting, left, ("Ana", "Ben"), origin):
        assert not isinstance(following.do(act), Refusal), act
    (held,) = mandates_here(following.meeting)
    assert (held.mandate, held.person > 0) == (left[0].sent, True)
    home.play('recall Ana because "she moved away"')
    following.receives(home.sends(mandates=True))
    assert not mandates_here(following.meeting)
    assert not any(each.kind is Kind.MANDATE for each in to_carry(following.kept.history))


def test_a_recall_goes_on_at_the_next_meetings_so_that_no_late_packet_undoes_it():
    home, council = Body(*HOME), Body(*COUNCIL)
    first = home.sends(mandates=True)
    home.play('recall Ana because "she moved away"')
    council.receives(home.sends(mandates=True))
    origin = Origin("m", "before", "Actions")
    sent = []
    for body, lines in ((home, HOME), (council, COUNCIL)):
        left = [each for each in to_carry(body.kept.history) if each.kind is Kind.RECALL]
        assert [(each.who, each.usual("2026-05-15")) for each in left] == [("Ana", True)]
        following = Body(*lines[:2], at=20 * 86_400_000)
        for act in acts_of(body.meeting, left, (), origin):
            assert not isinstance(following.do(act), Refusal), act
        following.receives(first)
        assert not mandates_here(following.meeting)
        sent.append(following)
    assert [each.ended for each in sent[0].sends(mandates=True).mandates] == ["2026-05-01"]
    sent[0].play('mandate Ana "tents" relay to "Council"')
    assert not any(each.kind is Kind.RECALL for each in to_carry(sent[0].kept.history))


def test_whoever_was_sent_until_a_day_is_followed_by_somebody_at_the_next_meeting_after_it():
    home = Body(*HOME[:2], 'mandate Ana "the river" relay to "Council" until 2026-05-20')
    for day, kind in (("2026-05-20", Kind.MANDATE), ("2026-05-21", Kind.TERM)):
        left = [each for each in to_carry(home.kept.history, day) if each.who == "Ana"]
        assert [(each.kind, each.about != "") for each in left] == [(kind, True)]
    following = Body('meeting "Elm" on 2026-06-01 18:30')
    for act in acts_of(home.meeting, left, (), Origin("m", "before", "A", term="Elm → {}")):
        assert not isinstance(following.do(act), Refusal), act
    assert not mandates_here(following.meeting)
    assert [each.title for each in following.meeting.items] == ["Elm → Council"]


def test_the_alternate_acts_on_it_while_the_delegate_is_away():
    council = Body(*COUNCIL, "arrive Aki of Elm")
    council.receives(Body(*HOME).sends())
    council.play("leave Ana", "test consensus P1", "block Elm", "stand aside Elm")
    assert provisional_in(council.meeting, council.meeting.decision)
    council.play("agree Elm")
    assert not provisional_in(council.meeting, council.meeting.decision)


@pytest.mark.parametrize(
    "wrong",
    [
        {"holder": ""},
        {"on": "yesterday"},
        {"number": 0},
        {"terms": MandateTerms(MandateKind.BOUND)},
        {"terms": MandateTerms(MandateKind.BOUND, group="Elm", version="P1")},
        {"terms": MandateTerms(MandateKind.BOUND, group="Elm", until="soon")},
        {"text": "a\u202eb"},
    ],
)
def test_a_mandate_that_says_nothing_true_is_damaged(wrong):
    good = {"holder": "Ana", "text": "tents", "terms": MandateTerms(MandateKind.BOUND, group="Elm")}
    packet = Packet("Elm", 1, "2026-05-01", mandates=(SentMandate(**(good | wrong)),))
    with pytest.raises(BadPacket) as found:
        sealed(packet, "words")
    assert found.value.code is Bad.DAMAGED


MANDATES = st.lists(
    st.builds(
        SentMandate,
        st.sampled_from(["Ana", "ana", "王小明"]),
        st.sampled_from(["tents", "carts"]),
        st.builds(MandateTerms, group=st.sampled_from(["Elm", "elm ", "Oak"])),
        on=st.sampled_from(["2026-05-01", "2026-05-02"]),
        number=st.integers(1, 2),
        ended=st.sampled_from(["", "2026-05-03"]),
    ),
    max_size=8,
)


@settings(max_examples=60)
@given(MANDATES, MANDATES, st.randoms())
def test_merging_is_a_semilattice(some, others, chance: random.Random):
    both = [*some, *others]
    whole = latest(both)
    assert latest([*latest(some), *latest(others)]) == whole
    assert latest([*others, *some, *some]) == whole
    chance.shuffle(both)
    assert latest(both) == whole
