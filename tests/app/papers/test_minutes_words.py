"""The sentences of minutes."""

from __future__ import annotations

import pytest

from app.papers.exporting import minutes_words
from app.papers.minutes_words import MinutesWording
from facilitation.decisions.answers import Answer
from facilitation.decisions.fractions import Share
from facilitation.floor.turns import TurnKind
from facilitation.meeting.state import Fate
from facilitation.process.catalogue import Processes


@pytest.fixture
def words() -> MinutesWording:
    return minutes_words(Processes())


def test_there_is_a_sentence_for_everything(words: MinutesWording) -> None:
    said = [
        *(each for each in vars(words).values() if isinstance(each, str)),
        *(words.answers(each, 2) for each in Answer),
        *(words.text_is(each, 2) for each in Fate),
        *(words.amendment_fate(each, friendly=False, objected=True) for each in Fate),
    ]
    assert all(said)
    assert not any("{" in each for each in said)


@pytest.mark.parametrize("kind", list(TurnKind))
def test_every_way_of_speaking_names_the_speaker(words: MinutesWording, kind: TurnKind) -> None:
    assert "Ana" in words.speaks("Ana", kind)
    assert "{" not in words.speaks("", kind)


def test_the_time_it_was_called_for_is_told_where_it_is_another(words: MinutesWording) -> None:
    assert words.opened("18:34", "18:30") == "18:34 (called for 18:30)"
    assert words.opened("18:30", "18:30") == "18:30"
    assert words.opened("18:30", "") == "18:30"


@pytest.mark.parametrize(
    ("on", "day"), [("2026-05-01", "1 May 2026"), ("next week", "next week"), ("", "")]
)
def test_days(words: MinutesWording, on: str, day: str) -> None:
    assert words.wording.measures.day(on) == day


@pytest.mark.parametrize(
    ("share", "strict", "said"),
    [
        (Share(1, 2), True, "more than half of those who may decide"),
        (Share(2, 3), False, "at least 2/3 of those who may decide"),
        (Share(3, 3), False, "all who may decide"),
    ],
)
def test_quorum(words: MinutesWording, share: Share, strict: bool, said: str) -> None:
    assert words.quorum(share, strict) == said


def test_what_is_filled_in_is_never_read_as_a_place(words: MinutesWording) -> None:
    assert words.proposal("P1", "{label}") == "P1 {label}"
    assert words.switched("18:00", "a", "b", "{at}", "{said}").endswith(
        "kept by {at}. The reason: “{said}”."
    )
    assert words.round(1, "{number}?") == "Round 1: {number}?"
