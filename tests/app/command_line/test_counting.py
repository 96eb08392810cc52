"""`goround count`: every round, the code, and what to do about a bad file."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.command_line.running import run
from app.wording import Wording
from app.wording.polls import PollWords
from facilitation.decisions.ballots import Spoiled

BOARD = """5 3
28 1 2 3 0
26 2 1 3 0
3 3 0
2 4 0
1 5 0
0
"Alice"
"Bob"
"Chris"
"Don"
"Eric"
"Board 2026"
"""
THREE = "A,B,C,count\n1,3,2,8\n3,1,2,7\n3,2,1,5\n"
WORDS = PollWords(Wording())


def told(
    capsys, tmp_path: Path, text: str, *options: str, name: str = "x.blt"
) -> tuple[int, list[str]]:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    status = run(["count", str(file), *options])
    said = capsys.readouterr()
    return status, (said.out + said.err.replace(f"{tmp_path}/", "")).splitlines()


def test_every_stage_of_an_election(capsys, tmp_path: Path):
    status, lines = told(capsys, tmp_path, BOARD, "--seed", "17 blue otter")
    assert status == 0
    assert lines[0] == "Board 2026"
    assert lines[-2:] == ["ELECTED Alice, Bob, Chris", "Elected: Alice, Bob, Chris."]
    assert not any("lot, drawn" in each for each in lines)
    assert "Round 2: the 12 that Alice does not need go on" in lines
    assert "  Chris    14.99996  +11.99996" in lines
    assert "Left over by the five decimal places: 0.00004." in lines


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), "ELECTED B"),
        (("--method", "ranked of all"), "ELECTED B"),
        (("--method", "schulze"), "ELECTED C"),
        (("--method", "stv", "--seats", "2"), "ELECTED A, B"),
        (("--method", "stv 2 seats"), "ELECTED A, B"),
        (("--seats", "2"), "ELECTED A, B"),
    ],
)
def test_the_same_ballots_by_other_methods(capsys, tmp_path: Path, options, code):
    status, lines = told(capsys, tmp_path, THREE, *options, name="x.csv")
    assert (status, lines[-2]) == (0, code)


@pytest.mark.parametrize(
    ("method", "text", "code"),
    [
        ("approval", "A,B\nx,x\n,x\n", "ELECTED B"),
        ("approval floor 9/10", "A,B\nx,\n,x\n", "NO_MAJORITY"),
        ("score", "A,B\n5,\n1,4\n", "ELECTED A"),
        ("dots 3 each 2", "A,B\n1,2\n2,1\n", "OPEN"),
        ("gradients share 1/2 top 1", "good,bad\nx,\nx,\n,x\n", "PASSED"),
    ],
)
def test_other_forms_of_ballots(capsys, tmp_path: Path, method, text, code):
    status, lines = told(capsys, tmp_path, text, "--method", method, name="x.csv")
    assert (status, lines[-2]) == (0, code)


@pytest.mark.parametrize(
    ("text", "options", "status", "said"),
    [
        ("2 1\n1 1 1 0\n0\nA\nB\nT", (), 2, "x.blt:2: TWICE: "),
        ("2 1\n1 1 3 0\n0\nA\nB\nT", (), 2, "x.blt:2: UNKNOWN_CANDIDATE: "),
        ("2 1\n1 1=2 0\n0\nA\nB\nT", (), 2, "x.blt:2: EQUAL: "),
        ("2 1\n1 1 2\n0\nA\nB\nT", (), 2, "x.blt:2: BALLOT_NOT_ENDED: "),
        ("2 1\n0\nA\nB\nT", (), 2, "x.blt:2: NO_BALLOTS: "),
        ("2 1\n7 0\n0\nA\nB\nT", (), 2, "x.blt: NO_VALID_BALLOTS: "),
        ("2 1\n1 1 1 0\n0\nA\nB\nT", ("--set-aside",), 2, "x.blt: NO_VALID_BALLOTS: "),
        ("2 1\n1 1 2 0\n0\nA\nB\nT", ("--candidates", "B"), 2, "x.blt:2: UNKNOWN_CANDIDATE: "),
        (BOARD, ("--method", "score"), 2, "x.blt: FORM_NOT_HELD: "),
        (BOARD, ("--method", "guess"), 64, "“guess” is no way to count ballots."),
        (BOARD, ("--method", "schulze", "--seats", "2"), 64, "schulze cannot fill 2 seats."),
        (BOARD, ("--seats", "-2"), 64, "ranked cannot fill -2 seats."),
        ("\0", (), 3, "x.blt is no text."),
    ],
)
def test_what_cannot_be_counted_is_refused_with_what_to_do(
    capsys, tmp_path: Path, text, options, status, said
):
    found, lines = told(capsys, tmp_path, text, *options)
    assert found == status
    assert lines[-1].startswith(said)
    assert "Traceback" not in "".join(lines)


def test_spoiled_ballots_are_set_aside_and_named(capsys, tmp_path: Path):
    text = "2 1\n3 1 2 0\n1 2 2 0\n2 0\n0\nA\nB\nT"
    status, lines = told(capsys, tmp_path, text, "--set-aside")
    assert status == 0
    assert "Set aside: 2 (it is blank or spoiled)." in lines
    assert "Set aside: 1 (it names somebody twice)." in lines
    assert any(each.startswith("x.blt:3: TWICE: ") for each in lines)
    assert "ELECTED A" in lines


def test_a_tie_without_a_seed_is_said(capsys, tmp_path: Path):
    _, lines = told(capsys, tmp_path, "A,B\n1,\n,1\n", name="x.csv")
    assert any("no seed was named" in each for each in lines)
    _, lines = told(capsys, tmp_path, "A,B\n1,\n,1\n1,\n", name="x.csv")
    assert not any("The lot" in each or "no seed" in each for each in lines)


@pytest.mark.parametrize("why", list(Spoiled))
def test_every_spoiled_ballot_has_its_reason(why: Spoiled):
    assert "{" not in WORDS.spoiled(why)
    assert why in WORDS._spoiled


def test_the_encoding_can_be_said(capsys, tmp_path: Path):
    file = tmp_path / "x.csv"
    file.write_bytes("1st\nŁukasz Wąs\nŁukasz Wąs\nBo\n".encode("cp1250"))
    assert run(["count", str(file), "--encoding", "windows-1250"]) == 0
    said = capsys.readouterr().out
    assert "Elected: Łukasz Wąs." in said or "Łukasz Wąs" in said.splitlines()[-1]
    for name, words in (("polish", "These can be read: utf-8"), ("utf-8", "looks like cp1250")):
        assert run(["count", str(file), "--encoding", name]) != 0
        assert words in capsys.readouterr().err


def test_names_with_commas_can_be_said(capsys, tmp_path: Path):
    text = '1st,2nd\n"Lund, Ann",Bo\nBo,\n"Lund, Ann",\n'
    options = ("--candidates", '"Lund, Ann", Bo')
    status, lines = told(capsys, tmp_path, text, *options, name="x.csv")
    assert (status, lines[-2]) == (0, "ELECTED Lund, Ann")
