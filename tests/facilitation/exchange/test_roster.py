"""Who takes part, from a CSV file as spreadsheets write it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.exchange.roster import BadRoster, parse_roster, read_roster
from facilitation.meeting.acts.people import Newcomer

ANA = Newcomer("Ana", "North")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ana,North\n", (ANA,)),
        ("name,group\nAna,North\n", (ANA,)),
        ("Gruppe;Name\nNorth;Ana\n", (ANA,)),
        ("NAME\tGroup\nAna\tNorth", (ANA,)),
        ("\ufeffname,group\r\nAna,North\r\n\r\n", (ANA,)),
        ("name,group\n,South\nAna,North\n", (ANA,)),
        ("name,group,height\nAna,North,170\n", (ANA,)),
        ('name,group\n"Diallo, Amara",North\n', (Newcomer("Diallo, Amara", "North"),)),
        ('name,list\nAna,"quota; young"\n', (Newcomer("Ana", lists=("quota", "young")),)),
        ("name,alias\nAna,Annie\n", (Newcomer("Ana", aliases=("Annie",)),)),
        ("name,here\nAna,no\nBen,yes\n", (Newcomer("Ana", here=False), Newcomer("Ben"))),
        ("\nAna,North\n", (ANA,)),
        ("Ana\nBen\n", (Newcomer("Ana"), Newcomer("Ben"))),
    ],
)
def test_what_spreadsheets_write(text: str, people: tuple[Newcomer, ...]):
    assert parse_roster(text.encode(), "people.csv") == people


def test_the_letters_of_an_old_spreadsheet():
    assert parse_roster("Zoë,Süd\n".encode("cp1252"), "x") == (Newcomer("Zoë", "Süd"),)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "NO_NAMES"),
        (b"\n\n,,\n", "NO_NAMES"),
        (b"name,group\n", "NO_NAMES"),
        (b"PK\x03\x04\x00\x00", "NOT_TEXT"),
        (b'"' + b"a" * 200_000, "NOT_TEXT"),
    ],
)
def test_what_names_nobody(data: bytes, code: str):
    with pytest.raises(BadRoster) as found:
        parse_roster(data, "x")
    assert found.value.code == code


def test_files_that_cannot_be_read(tmp_path: Path):
    large = tmp_path / "large.csv"
    large.write_bytes(b"a" * 5_000_001)
    cases = {
        tmp_path / "missing.csv": "FILE_MISSING",
        tmp_path: "FILE_UNREADABLE",
        Path("a\x00b"): "FILE_UNREADABLE",
        large: "FILE_TOO_LARGE",
    }
    for path, code in cases.items():
        with pytest.raises(BadRoster) as found:
            read_roster(path)
        assert found.value.code == code


@given(st.binary(max_size=300))
def test_any_bytes_are_people_or_a_bad_roster(data: bytes):
    try:
        people = parse_roster(data, "x")
    except BadRoster as fault:
        assert fault.code in {"NOT_TEXT", "NO_NAMES"}
    else:
        assert people
        assert all(each.name for each in people)
