"""BLT files, sound and broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.ballots import Ballot, ballot_of
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import BadBallots, Paper, among
from facilitation.exchange.ballots.blt import FORMAT
from facilitation.exchange.ballots.catalogue import endings, read_ballots
from facilitation.exchange.text_files import UnreadableFile

HILL = """4 2
-2
3 1 3 4 0
4 1 3 2 0
2 4 1 3 0
1 2 0
2 2 4 3 1 0
1 3 4 2 0
0
"Adam"
"Basil"
"Charlotte"
"Donald"
"Title"
"""


def read(text):
    return FORMAT.read(text, Form.RANKING)


def test_the_file_of_algorithm_123():
    """The example of Hill, Wichmann and Woodall: Basil withdrew."""
    found = read(HILL)
    assert found.candidates == ("Adam", "Charlotte", "Donald")
    assert (found.seats, found.title, found.withdrawn) == (2, "Title", ("Basil",))
    assert [each.ballot for each in found.papers] == [
        ballot_of(0, 1, 2, weight=3),
        ballot_of(0, 1, weight=4),
        ballot_of(2, 0, 1, weight=2),
        Ballot(),
        ballot_of(2, 1, 0, weight=2),
        ballot_of(1, 2),
    ]
    assert [each.line for each in found.papers] == [3, 4, 5, 6, 7, 8]


def test_what_other_programs_have_added():
    found = read(
        "# counted on Sunday\r\n3 1 /* three\nstand */\r\n(A17) 1 2=3 - 1 0\r\n5 0\r\n0 # end\r\n"
        '"Ana" "Ben" "Chi"\r\n"Tea" "a source" "a remark"\r\n'
    )
    assert found.papers[0] == Paper(4, Ballot(((1, 2), (0,))))
    assert found.papers[1].ballot == Ballot((), 5)
    assert found.title == "Tea"


def test_a_candidate_who_is_not_there_is_left_to_the_count():
    found = read('2 1\n1 1 9 0\n1 0=2 0\n0\n"A" "B"')
    assert found.papers[0].ballot == Ballot(((0,), (-1,)))
    assert found.papers[1].ballot == Ballot(((-1, 1),))


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "FILE_EMPTY", 0),
        ("# nothing\n", "FILE_EMPTY", 0),
        ("two 1\n", "BAD_HEAD", 1),
        ("0 1\n0\n", "BAD_HEAD", 1),
        ("2 0\n0\n", "BAD_HEAD", 1),
        ("2 -1\n0\n", "BAD_HEAD", 1),
        ("99999999999 1\n", "BAD_HEAD", 1),
        ("201 1\n0\n", "TOO_MANY_CANDIDATES", 1),
        ("2 1\n-3\n0\n", "WITHDRAWN_UNKNOWN", 2),
        ("1 1\n-1\n0\n", "NO_CANDIDATES", 2),
        ("2 1\n-1 2 0\n0\n", "COUNT_TOO_SMALL", 2),
        ("2 1\n3 1 0\n-4 2 0\n0\n", "COUNT_TOO_SMALL", 3),
        ("2 1\n9999999999 1 0\n", "COUNT_TOO_LARGE", 2),
        ("2 1\n" + "9" * 5000 + " 1 0\n", "COUNT_TOO_LARGE", 2),
        ("2 1\n1.5 1 0\n", "BAD_COUNT", 2),
        ("2 1\n1 first 0\n", "BAD_RANK", 2),
        ("2 1\n1 1=\n", "BAD_RANK", 2),
        ("2 1\n4 1 2\n2 2 0\n0\n", "BALLOT_NOT_ENDED", 2),
        ('2 1\n1 1 "A"\n', "BALLOT_NOT_ENDED", 2),
        ('2 1\n1 1 0\n"A"\n"B"\n', "BALLOTS_NOT_ENDED", 3),
        ("2 1\n1 1 0\n", "FILE_ENDS", 2),
        ("2 1\n[tie 2 1]\n1 1 0\n", "EXTENSION", 2),
        ('2 1\n1 1 0\n0\n"A"\n', "NAME_MISSING", 4),
        ("2 1\n1 1 0\n0\nAna\nBen\n", "NAME_NOT_QUOTED", 4),
        ('2 1\n1 1 0\n0\n"A"\n" a "\n', "NAME_TWICE", 5),
        ('2 1\n1 1 0\n0\n"A"\n""\n', "NAME_EMPTY", 5),
        ('2 1\n1 1 0\n0\n"A\n"B"\n', "BAD_SIGN", 4),
        ('2 1\n0\n"A"\n"B"\n', "NO_BALLOTS", 4),
        ('2 1\n1 1 0\n0\n"A" "B" "T"\nmore\n', "TOO_MUCH", 5),
    ],
)
def test_what_is_wrong_and_where(text, code, line):
    with pytest.raises(BadBallots) as caught:
        read(text)
    assert (caught.value.code, caught.value.line) == (code, line)


@given(st.text(alphabet='0123456789 \n"-=#/*()[]aé', max_size=60))
def test_no_text_breaks_the_reader(text):
    try:
        read(text)
    except BadBallots as bad:
        assert bad.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_name_survives_its_encoding(tmp_path: Path, encoding: str):
    file = tmp_path / "a.BLT"
    file.write_bytes('2 1\n1 1 0\n0\n"Zoë"\n"Ben"\n'.encode(encoding))
    assert read_ballots(file, Form.RANKING).candidates == ("Zoë", "Ben")


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    picture = tmp_path / "a.blt"
    picture.write_bytes(b"\x89PNG\x00\x00")
    codes = []
    monkeypatch.setattr("facilitation.exchange.ballots.catalogue.MOST_BYTES", 100)
    (tmp_path / "big.blt").write_bytes(b"1" * 101)
    (tmp_path / "half.blt").write_bytes(b"\xff\xfea")
    for name in ("a.blt", "none.blt", "big.blt", "half.blt"):
        with pytest.raises(UnreadableFile) as caught:
            read_ballots(tmp_path / name, Form.RANKING)
        codes.append(caught.value.code)
    assert codes == ["NOT_TEXT", "FILE_MISSING", "FILE_TOO_LARGE", "NOT_TEXT"]
    with pytest.raises(BadBallots, match="UNKNOWN_ENDING"):
        read_ballots(tmp_path / "a.docx", Form.RANKING)
    with pytest.raises(BadBallots, match="FORM_NOT_HELD"):
        read_ballots(picture, Form.DOTS)
    assert endings() == (".blt", ".csv", ".tsv")


def test_only_those_who_stand_are_known():
    found = among(read(HILL), ("charlotte", "Adam"))
    assert found.candidates == ("charlotte", "Adam")
    assert found.papers[0].ballot == Ballot(((1,), (0,), (-1,)), 3)
