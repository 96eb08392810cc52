"""Terms that nobody could meet are refused, and terms survive the record."""

from __future__ import annotations

import msgspec
import pytest

from facilitation.decisions.fractions import Share
from facilitation.decisions.terms import Base, Chair, Terms


@pytest.mark.parametrize(
    "field",
    [
        "blocks_tolerated",
        "asides_tolerated",
        "tests_before_fallback",
        "tests_held",
        "amendments_tolerated",
        "amended",
    ],
)
def test_no_number_is_below_zero(field):
    with pytest.raises(ValueError, match="below 0"):
        Terms("consensus", **{field: -1})


def test_nobody_can_be_asked_for_more_than_all():
    with pytest.raises(ValueError, match="more than all"):
        Terms("majority", Share(3, 3), strict=True)


def test_terms_come_back_from_the_record_as_they_went_in():
    terms = Terms(
        "majority",
        Share(2, 3),
        base=Base.PRESENT,
        quorum=Share(1, 3),
        fallback=Share(9, 10),
        chair=Chair.CASTING,
    )
    assert msgspec.json.decode(msgspec.json.encode(terms), type=Terms) == terms


def test_impossible_terms_in_a_record_are_refused():
    written = msgspec.json.encode({"method": "majority", "share": {"over": 4, "under": 3}})
    with pytest.raises(msgspec.ValidationError, match="no fraction"):
        msgspec.json.decode(written, type=Terms)
