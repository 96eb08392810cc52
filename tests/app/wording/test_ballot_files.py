"""Sentences for what is wrong with a file of ballots, and for what was passed over in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.wording.ballot_files import BallotFileWords
from app.wording.words import identity
from facilitation.exchange.ballots.ballot_file import BadBallots, Remark

ROOM = Path(__file__).parents[3] / "facilitation" / "exchange" / "ballots"
WORDS = BallotFileWords(identity)


def codes(call: str) -> list[str]:
    found = (
        re.findall(rf'{call}\(\s*"([A-Z_]+)"', each.read_text("utf-8"))
        for each in ROOM.glob("*.py")
    )
    return sorted({code for each in found for code in each})


@pytest.mark.parametrize("code", codes("BadBallots"))
def test_every_fault_has_a_sentence_of_its_own(code):
    said = WORDS.bad(BadBallots(code, 1, "WORD", "OTHER"), (".blt",))
    assert not said.startswith("This cannot be understood")
    assert "{" not in said


@pytest.mark.parametrize("code", codes("Remark"))
def test_every_remark_has_a_sentence(code):
    assert "{" not in WORDS.remark(Remark(code, "WORD", 3, 2))


def test_parties_stand_behind_names():
    assert WORDS.parties(("Bo", "Li"), ("", "")) == ""
    assert WORDS.parties(("Bo", "Li"), ("Green", "")).endswith(": Bo (Green).")
