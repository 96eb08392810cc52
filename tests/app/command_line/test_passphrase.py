"""The command `passphrase`, and every other with a library that is locked."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from pathlib import Path

import pytest

from app.command_line.running import run
from facilitation.library.recognition import is_plain

pytestmark = pytest.mark.usefixtures("quick_keys")

WORDS = "Amselgasse Borretsch Caspar Dinkelwald Efeukranz Falkenau Ginster Hagebutte Iltis".split()
SCRIPT = f"""\
meeting "{WORDS[0]}" of "{WORDS[1]}" on 2026-05-01 18:30
arrive {WORDS[2]} of "{WORDS[3]}"
arrive Ben
hand Ben
next
note "{WORDS[4]}"
propose P1 "{WORDS[5]}" by ben: "We buy {WORDS[6]} by May."
test consensus P1
all agree
close decision
action ben "{WORDS[7]}" by 2026-06-01
attach P1 "plan.txt"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """A folder with everything that the program writes, and two passphrases beside it."""
    here = tmp_path / "all"
    (here / "temp").mkdir(parents=True)
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(here / name))
    monkeypatch.setattr(tempfile, "tempdir", str(here / "temp"))
    (tmp_path / "one").write_text("drei Möhren\n", "utf-8")
    (tmp_path / "two").write_text("vier Rüben\n", "utf-8")
    (tmp_path / "plan.txt").write_text(f"{WORDS[8]} " * 3000)
    (tmp_path / "evening.round").write_text(SCRIPT, "utf-8")
    return here


@pytest.fixture
def said(folder: Path, capsys, monkeypatch):
    """Run a command with the library, and a file of its passphrase; return status and words."""

    def command(*words: str, key: str = "one") -> tuple[int, str, str]:
        opens = ["--passphrase-file", str(folder.parent / key)] if key else []
        status = run([*words, "--library", str(folder / "group.goround"), *opens])
        came = capsys.readouterr()
        return status, came.out, came.err

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert command("play", str(folder.parent / "evening.round"))[0] == 0
    return command


def readable(folder: Path) -> list[tuple[str, str]]:
    """Return which words stand in which files, in the ways in which SQLite might write them."""
    return [
        (word, path.name)
        for path in folder.rglob("*")
        if path.is_file()
        for word in (*WORDS, "Möhren", "Rüben")
        for form in (word.encode(), word.casefold().encode(), word.encode("utf-16-le"))
        if form in path.read_bytes()
    ]


def test_nothing_of_a_locked_library_can_be_read_in_any_file(said, folder: Path):
    assert said("index")[0] == 0
    assert WORDS[4] in said("search", WORDS[4])[1]
    for line in (["verify"], ["backup"], ["backup", str(folder / "stick.goround")], ["meetings"]):
        assert said(*line)[0] == 0
    assert said("merge", str(folder / "stick.goround"))[0] == 0
    assert said("restore", str(folder / "stick.goround"))[0] == 0
    new = str(folder.parent / "two")
    assert said("passphrase", "change", "--new-passphrase-file", new)[0] == 0
    library = folder / "group.goround"
    content = bytearray(library.read_bytes())
    content[len(content) // 2] ^= 1
    library.write_bytes(content)
    assert said("verify", key="two")[0] in (3, 4)
    assert said("verify", "--repair", key="two")[0] == 0
    assert len(list(folder.rglob("*.goround"))) == 6
    assert readable(folder) == []


def test_a_locked_library_comes_into_one_that_is_not_and_that_is_said(said, folder, capsys):
    ours, given = str(folder / "ours.goround"), str(folder.parent / "one")
    assert run(["people", "--library", ours]) != 0  # there is none yet
    script = folder.parent / "plain.round"
    script.write_text('meeting "Plain"\n')
    assert run(["play", str(script), "--library", ours]) == 0
    capsys.readouterr()
    merge = ["merge", str(folder / "group.goround"), "--library", ours]
    assert run([*merge, "--passphrase-file", given]) == 0
    assert "is locked, and this library is not" in capsys.readouterr().out
    assert run(["meetings", "--library", ours]) == 0
    assert WORDS[0] in capsys.readouterr().out


def test_the_search_above_finds_what_can_be_read(said, folder: Path):
    assert said("passphrase", "remove")[0] == 0
    found = {word for word, _ in readable(folder)}
    assert found == set(WORDS)


def test_it_is_set_changed_and_taken_away_with_the_copies_beside(said, folder: Path):
    assert said("backup")[0] == 0
    (copy,) = (folder / "backups").iterdir()
    status, out, _ = said("passphrase", "remove", "--copies", "lock")
    assert status == 0 and str(copy) in out and is_plain(copy)
    new = ["--new-passphrase-file", str(folder.parent / "two")]
    status, out, _ = said("passphrase", "set", *new, "--progress", key="")
    assert status == 0 and "1/1" in out and "left as they are" in out and is_plain(copy)
    assert said("meetings", key="two")[0] == 0
    status, out, _ = said("passphrase", "remove", "--copies", "remove", key="two")
    assert status == 0 and copy.exists()  # it is plain, as the library is now
    assert said("passphrase", "set", *new, "--copies", "remove", key="")[0] == 0
    assert not copy.exists()


@pytest.mark.parametrize(
    ("line", "key", "status", "words"),
    [
        ("meetings", "", 3, "is locked with a passphrase, or it is no library"),
        ("meetings", "two", 3, "This passphrase does not open"),
        ("meetings", "none", 3, "could not be read"),
        ("passphrase set", "one", 2, "is locked already"),
        ("passphrase set", "", 2, "is locked already"),
        ("passphrase change", "two", 3, "This passphrase does not open"),
        ("passphrase change", "one", 2, "Name a file with the new passphrase"),
        ("passphrase remove", "", 3, "is locked with a passphrase"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(said, line, key, status, words):
    ended, _, complained = said(*line.split(), key=key)
    assert ended == status and words in complained and "Traceback" not in complained


def test_a_library_without_one_is_told(said, folder: Path):
    said("passphrase", "remove")
    assert "has no passphrase" in said("passphrase", "remove", key="")[2]
    assert "not locked" in said("meetings")[2]


def test_an_empty_line_is_no_passphrase(said, folder: Path):
    (folder.parent / "empty").write_text("\nafter")
    new = str(folder.parent / "empty")
    status, _, complained = said("passphrase", "change", "--new-passphrase-file", new)
    assert status == 3 and "is empty" in complained
    assert "is empty" in said("meetings", key="empty")[2]


def test_a_process_of_our_own_is_told_on_its_standard_input(said, folder: Path, capsys):
    sys.stdin = io.TextIOWrapper(io.BytesIO("drei Möhren\n".encode()))
    library = str(folder / "group.goround")
    assert run(["meetings", "--library", library, "--passphrase-file", "-"]) == 0
    assert WORDS[0] in capsys.readouterr().out


def test_at_a_terminal_it_is_asked_for_and_asked_again(said, monkeypatch, folder: Path):
    typed = iter(["falsch", "drei Möhren", "vier Rüben", "vier Rüben"])
    monkeypatch.setattr("getpass.getpass", lambda _words: next(typed))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _words: "l")
    assert said("backup")[0] == 0
    status, out, complained = said("passphrase", "change", key="")
    assert status == 0 and "does not open" in complained and "1 of them opens" in out
    assert said("meetings", key="two")[0] == 0
    typed = iter(["a", "b"])
    assert "not alike" in said("passphrase", "change", key="two")[2]
    typed = iter(["a", "b", "c"])
    assert said("meetings", key="")[0] == 3
    assert os.environ.get("GOROUND_PASSPHRASE") is None
