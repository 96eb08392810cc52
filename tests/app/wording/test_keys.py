"""Keys are declared once: the book, the windows and their sentences follow from that."""

import re
from pathlib import Path

import pytest

from app.wording.keys.console import CONSOLE, ConsoleKeys
from app.wording.translation import translations_for
from tests.source.reading import spoken_strings
from tools.write_keys import BOOK, WINDOWS, rewritten

HOUSE = Path(__file__).parents[3]
PAGES = sorted(each for each in (HOUSE / "app").rglob("*.py") if each.parent.name != "keys")
A_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|\w+|↑|↓|←|→)|\bF\d+\b")
OF_EACH = {"Alt+1", "Alt+↑", "Alt+↓", "Ctrl+C"}
"""Heard by a line, a list or a terminal itself."""


def test_the_book_says_what_is_declared():
    book = BOOK.read_text(encoding="utf-8")
    assert rewritten(book) == book, "python -m tools.write_keys writes it"


@pytest.mark.parametrize("book", ["", "## Console\n\n| a |\n", "## Nowhere\n"])
def test_a_book_of_other_windows_is_not_written(book):
    with pytest.raises(ValueError, match=r"table|windows"):
        rewritten(f"# Keys\n\n{book}")


@pytest.mark.parametrize("window", WINDOWS)
def test_no_key_of_a_window_is_declared_twice(window):
    keys = [key for group in WINDOWS[window].groups() for key in group.keys]
    names = [key.name for key in keys if key.name]
    assert len(set(names)) == len(names)
    if window == "Dialogs":
        return  # each of its groups is a window of its own
    written = [each for key in keys if key.name for each in key.each]
    assert len(set(written)) == len(written)


def test_rehearsals_take_no_key_of_the_console():
    both = set(CONSOLE.named.values()), set(WINDOWS["Rehearsals"].named.values())
    console, rehearsal = ({key.written for key in keys} for keys in both)
    assert not console & rehearsal


def test_no_window_writes_a_key_of_its_own():
    found = [(file.name, each) for file in PAGES for each in spoken_strings(file)]
    own = {(name, each) for name, each in found if A_KEY.fullmatch(each)}
    assert own <= ALLOWED, own - ALLOWED


ALLOWED = {("act_dialog.py", "Ctrl+Enter"), ("quick_bar.py", "Ctrl+Enter"), ("top_bar.py", "F1")}


def test_every_key_in_a_sentence_is_declared():
    declared = {
        each
        for window in WINDOWS.values()
        for group in window.groups()
        for key in group.keys
        for each in key.each
    } | OF_EACH
    said = {
        (file.name, key)
        for file in PAGES
        for each in spoken_strings(file)
        if " " in each
        for key in A_KEY.findall(each)
    }
    wrong = {(name, key) for name, key in said if key not in declared}
    assert not wrong


def test_letters_of_answers_are_told_as_the_language_has_them():
    german = ConsoleKeys(translations_for("de").translate)
    written = {key.written for group in german.groups() for key in group.keys}
    assert {"Z M B V", "Z B E", "J N 0", "G K N"} <= written
    assert "A R S B" not in written
