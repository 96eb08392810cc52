"""Which items were left without the decision that they were for."""

import pytest

from facilitation.meeting.agenda.undecided import undecided, without_matter
from facilitation.meeting.past.carrying import Kind, to_carry
from tests.facilitation.meeting.test_purpose import ITEMS, played

BEGUN = ('meeting "M" as circle', "meet", "arrive Bo, Li", *ITEMS)
DECIDE = (*BEGUN, "purpose 1 decide", "start 1")
TALK = (*BEGUN, "start 1")
TEXT = 'propose P1 "Tents" by Bo: "We buy ten."'
VOTED = ("vote P1", "count yes 2 no 0", "close decision")
ASKED = 'choose E1 "Who keeps the keys?" approval "Bo", "Li"'
NO_QUORUM = ("entitled Bo, Li", "leave Li", ASKED, 'ballot Bo: "Li"', "close decision")
"""What is asked of too few."""

LEFT = {
    "only talk": (TALK, (), ()),
    "a round that stopped early": ((*TALK, "round", "end round"), (), ()),
    "for a decision, nothing came": (DECIDE, (1,), (1,)),
    "for a decision, agreed without one": ((*DECIDE, 'agreed "We buy ten."'), (), ()),
    "an open text": ((*TALK, TEXT), (1,), ()),
    "a decided text": ((*DECIDE, TEXT, *VOTED), (), ()),
    "a text put off": ((*DECIDE, TEXT, "defer P1 to Bo until 2026-06-01"), (), ()),
    "one of two": ((*DECIDE, TEXT, *VOTED, 'propose P2 "Roof" by Bo: "We mend it."'), (1,), ()),
    "elected": ((*TALK, ASKED, 'ballot Bo: "Li"', "close decision"), (), ()),
    "too few for an election": ((*TALK, *NO_QUORUM), (1,), ()),
    "asked for advice": (
        (
            *TALK,
            'choose Q1 "What first?" dots 3 "roof", "fence"',
            'ballot Bo: "roof" 2',
            "close decision",
        ),
        (),
        (),
    ),
}


@pytest.mark.parametrize("case", LEFT)
def test_what_was_left_without_its_decision(case):
    lines, left, bare = LEFT[case]
    assert not undecided(played(*lines))  # it is still treated
    meeting = played(*lines, "start 2")
    assert tuple(undecided(meeting)) == left
    assert tuple(without_matter(meeting)) == bare


def test_it_is_taken_along_like_what_was_not_reached():
    class Of:
        meeting = played(*DECIDE, "close meeting")

    found = {each.about: each for each in to_carry(Of) if each.item is not None}
    assert found["Tents"].kind is found["Budget"].kind is Kind.UNREACHED
    assert found["Tents"].item.done
    assert all(each.usual("2026-05-01") for each in found.values())
