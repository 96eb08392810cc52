"""BLT files, sound and broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.ballots import Ballot, ballot_of
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import BadBallots, Paper, Remark, among
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
        '"Ana"\r\n"Ben"\r\n"Chi"\r\n"Tea" "a source" "a remark"\r\n'
    )
    assert found.papers[0] == Paper(4, Ballot(((1, 2), (0,))))
    assert found.papers[1].ballot == Ballot((), 5)
    assert found.title == "Tea"


def test_a_candidate_who_is_not_there_is_left_to_the_count():
    found = read('2 1\n1 1 9 0\n1 0=2 0\n0\n"A"\n"B"\n""')
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
        ("2 1\n[undeclared 2]\n1 1 0\n", "UNDECLARED", 2),
        ("2 1\n[quota 3]\n1 1 0\n", "EXTENSION", 2),
        ("2 1\n1 1 0\n[withdrawn 2]\n0\n", "OPTION_LATE", 3),
        ("2 1\n[withdrawn 3]\n", "WITHDRAWN_UNKNOWN", 2),
        ("2 1\n[withdrawn Ana]\n", "WITHDRAWN_UNKNOWN", 2),
        ("2 1\n[withdrawn 1 2]\n", "NO_CANDIDATES", 2),
        ("2 1\n[nick a]\n1 a 0\n", "BAD_NICKS", 2),
        ("2 1\n[nick a a]\n1 a 0\n", "BAD_NICKS", 2),
        ("2 1\n[nick a b]\n1 c 0\n", "BAD_RANK", 3),
        ('2 1\n1 1 0\n0\n"A"\n', "NAMES_MISSING", 4),
        ("2 1\n1 1 0\n0\n", "NAMES_MISSING", 3),
        ("2 1\n1 1 0\n0\n# Ana\n# Ben\nTea\n", "NAMES_IN_COMMENTS", 6),
        ("2 1\n1 1 0\n0\nAna\nBen\n", "NAMES_MISSING", 5),
        ("2 1\n1 1 0\n0\nAna\nBen\nChi\nTea\n", "NAMES_TOO_MANY", 7),
        ('2 1\n1 1 0\n0\n"Ana"\n"Ben"\n"Tea"\n"a source"\n"a remark"\n', "NAMES_TOO_MANY", 8),
        ('2 1\n1 1 0\n0\n"A" "B" "T"\n', "NAMES_MISSING", 4),
        ('2 1\n1 1 0\n0\n"A"\n" a "\n"T"\n', "NAME_TWICE", 5),
        ('2 1\n1 1 0\n0\n"A"\n""\n"T"\n', "NAME_EMPTY", 5),
        ('2 1\n1 1 0\n0\n"A\n"B"\n"T"\n', "BAD_SIGN", 4),
        ('2 1\n1 1 0\n0\n"Zo\u00eb"\n"Zoe\u0308"\n"T"\n', "NAME_TWICE", 5),
        ('2 1\n1 1 0\n0\n"Ana"\n"Ana\u200b"\n"T"\n', "NAME_TWICE", 5),
        ("2 1\n1 1 0\n0 2 0\n0\nA\nB\nT\n", "COUNT_TOO_SMALL", 3),
        ('2 1\n1 1 0\n0\n"A"\n"B"\n"T"\nended\n-1\n', "TOO_LATE", 8),
        ('2 1\n1 1 0\n0\n"A"\n"B"\n"T"\n7 2 0\n', "TOO_LATE", 7),
        ('2 1\n1 1 0\n0\n"A"\n"B"\n"T"\n[withdrawn 1]\n', "TOO_LATE", 7),
        ('2 1\n0\n"A"\n"B"\n"T"\n', "NO_BALLOTS", 2),
        ("2\n5 1 0\n0\nA\nB\nT\n", "BAD_HEAD", 2),
        ("2 1 9\n5 1 0\n0\nA\nB\nT\n", "BAD_HEAD", 1),
        ("3 1\n5 (1 2) 3 0\n0\n", "BAD_SIGN", 2),
        ("2 1\n1 1 2 0 (7)\n0\n", "BAD_SIGN", 2),
        ("2 1\n5 1 0 2 0\n0\n", "BALLOT_GOES_ON", 2),
        ("2 1\n5 1 0 0\n", "BALLOT_GOES_ON", 2),
        ("2 1\n(A17) 2 1 0\n0\n", "TAG_AND_COUNT", 2),
        ("2 1\n1 1 0\n0\n2. A\n1. B\nT\n", "NAME_NUMBERED", 4),
        ("2 1\n1 1 0\n0\n(2) A\n(1) B\nT\n", "NAME_NUMBERED", 4),
        ("2 1\n1 1 0\n0\nNo. 2: A\nNo. 1: B\nT\n", "NAME_NUMBERED", 4),
        ("2 1\n1 1 0\n0\nA\nB - withdrawn\nT\n", "NAME_WITHDRAWN", 5),
        ("2 1\n1 1 0\n0\nA, zurückgezogen\nB\nT\n", "NAME_WITHDRAWN", 4),
        ('2 1\n1 1 0\n0\n"A"\n"B (Withdrawn)"\n"T"\n', "NAME_WITHDRAWN", 5),
        ('2 1\n1 1 0\n0\n"A" (retirado)\n"B"\n"T"\n', "NAME_WITHDRAWN", 4),
    ],
)
def test_what_is_wrong_and_where(text, code, line):
    with pytest.raises(BadBallots) as caught:
        read(text)
    assert (caught.value.code, caught.value.line) == (code, line)


def named(*lines, number=3):
    """Read so many candidates behind whose ballots these lines stand."""
    return read(f"{number} 2\n5 1 0\n4 2 0\n3 3 0\n0\n" + "\n".join(lines))


PARTIES = ("Green List", "Blue List", "Red List")


@pytest.mark.parametrize(
    ("line", "with_party"),
    [
        ("{name}", False),
        ('"{name}"', False),
        ("“{name}”", False),
        ("„{name}“", False),
        ("«{name}»", False),
        ("'{name}'", False),
        ("‘{name}’", False),
        ('"{name}",', False),
        ("{name};", False),
        ("  {name}\t", False),
        ("{name}   # stood before", False),
        ('"{name}" "{party}"', True),
        ('"{name}","{party}"', True),
        ('"{name}"\t"{party}"', True),
        ("“{name}” “{party}”", True),
        ('"{name} ""{party}"""', True),
        ('"{name} ""{party}"" "', True),
        ('"""{name}"" ""{party}"""', True),
        ('"""{name}"" ""{party}"" ",', True),
        ('"{name}" "{party}" "a remark"', True),
        ('/* one */ "{name}"', False),
        ("‘{name}’ ‘{party}’", True),
    ],
)
@pytest.mark.parametrize(
    "names",
    [
        ("Ann Lund", "Bo Perch", "Cy Roach"),
        ("Lund, Ann", "O'Brien, J. R.", "ليلى حداد"),
        ("王小明", "Wei 王", "Zoë d’Arc"),
    ],
)
@pytest.mark.parametrize("title", ["Mill Ward", '"Mill Ward"'])
def test_a_line_is_one_candidate_whatever_its_quoting(line, with_party, names, title):
    rows = [line.format(name=n, party=p) for n, p in zip(names, PARTIES, strict=True)]
    found = named(*rows, title)
    assert found.candidates == names
    assert found.parties == (PARTIES if with_party else ("", "", ""))
    assert found.title == "Mill Ward"
    assert not found.remarks


@pytest.mark.parametrize(
    ("line", "name", "party"),
    [
        ('"Bo "Fish" Perch"', 'Bo "Fish" Perch', ""),
        ('Bo "Fish" Perch', 'Bo "Fish" Perch', ""),
        ('"Bo ""Fish"" Perch"', 'Bo "Fish" Perch', ""),
        ('"Bo ""Fish"" Perch","Blue List"', 'Bo "Fish" Perch', "Blue List"),
        ('"Bo "Fish" Perch" "Blue List"', 'Bo "Fish" Perch', "Blue List"),
        ('Robert "Bo"', 'Robert "Bo"', ""),
        ("Bo (Blue, since 2011)", "Bo (Blue, since 2011)", ""),
        ("Perch, Bo", "Perch, Bo", ""),
    ],
)
def test_nicknames_stay_in_the_name(line, name, party):
    found = named('"Ann Lund"', line, '"Cy Roach"', '"Mill Ward"')
    assert (found.candidates[1], found.parties[1]) == (name, party)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (("Lab", "SNP", "Lab"), ("Ann Lund", "Bo Perch", "Cy Roach")),
        (("Ind", "SNP", "Lab"), ('Ind "Ann Lund"', 'SNP "Bo Perch"', 'Lab "Cy Roach"')),
        (("Wei", "Bo", "Li"), ('Wei "Ann Lund"', 'Bo "Bo Perch"', 'Li "Cy Roach"')),
    ],
)
def test_single_words_before_quotes_are_parties_only_where_that_is_plain(words, names):
    people = ("Ann Lund", "Bo Perch", "Cy Roach")
    rows = [f'"{word} ""{who}"""' for word, who in zip(words, people, strict=True)]
    assert named(*rows, "Mill Ward").candidates == names


def test_what_stands_behind_the_title_is_passed_over_and_said():
    names = ('"Ann"', '"Bo"', '"Cy"', '"Mill Ward"')
    found = named(*names, "", "Checked by two tellers.", "A: 123 votes")
    assert found.title == "Mill Ward"
    assert found.remarks == (Remark("BEHIND_TITLE", "Checked by two tellers.", 11),)
    with pytest.raises(BadBallots, match="NAMES_TOO_MANY"):
        named("Ann", "Bo", "Cy", "Mill Ward", "Checked by two tellers.")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("behind", ["", "\x1a", "\n\x1a\x1a\x00", "\n\n# checked\n/* by\ntwo */\n"])
def test_old_line_ends_and_comments_do_no_harm(end, behind):
    text = ("\ufeff" + HILL.rstrip("\n") + behind).replace("\n", end)
    assert read(text) == read(HILL)


@pytest.mark.parametrize(
    "gone",
    ["-1", "[withdrawn 1]", "[Withdrawn 1]", "[nick a b c]\n[withdrawn a]", "[withdrawn -1]"],
)
def test_an_option_that_changes_who_stands_is_understood(gone):
    text = f'3 2\n{gone}\n5 1 2 0\n4 2 0\n0\n"Ann"\n"Bo"\n"Cy"\n"Mill"\n'
    found = read(text)
    assert (found.candidates, found.withdrawn) == (("Bo", "Cy"), ("Ann",))
    assert found.papers[0].ballot == ballot_of(0, weight=5)


def test_who_is_known_to_have_withdrawn_may_be_called_so():
    found = read('2 1\n-1\n1 2 0\n0\n"Ann (withdrawn)"\n"Bo"\n"T"\n')
    assert (found.candidates, found.withdrawn) == (("Bo",), ("Ann (withdrawn)",))


def test_ballots_may_be_written_in_nicks():
    found = read('3 2\n[nick a b c]\n5 a b=c 0\n3 c 1 0\n0\n"A"\n"B"\n"C"\n"T"\n')
    assert [each.ballot for each in found.papers] == [
        Ballot(((0,), (1, 2)), 5),
        ballot_of(2, 0, weight=3),
    ]


def test_options_of_other_programs_are_named():
    found = read('2 1\n[tie 2 1 ]\n[droop precision=5]\n1 1 0\n0\n"A"\n"B"\n"T"\n')
    assert found.remarks == (
        Remark("TIE_ORDER", "[tie 2 1]", 2),
        Remark("OTHER_PROGRAM", "[droop precision=5]", 3),
    )


@given(st.text(alphabet='0123456789 \n"-=#/*()[]aé', max_size=60))
def test_no_text_breaks_the_reader(text):
    try:
        read(text)
    except BadBallots as bad:
        assert bad.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_name_survives_its_encoding(tmp_path: Path, encoding: str):
    file = tmp_path / "a.BLT"
    file.write_bytes('2 1\n1 1 0\n0\n"Zoë"\n"Ben"\n"Tea"\n'.encode(encoding))
    assert read_ballots(file, Form.RANKING).candidates == ("Zoë", "Ben")


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    picture = tmp_path / "a.blt"
    picture.write_bytes(b"\x89PNG\x00\x00")
    codes = []
    monkeypatch.setattr("facilitation.exchange.ballots.ballot_file.MOST_BYTES", 100)
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
