"""A text typed in from paper is the same, or it is said where it differs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.exchange.packets.comparing import compared
from facilitation.meeting.groups.packet import SentText
from facilitation.text.id_words import in_words, read_words
from facilitation.text.versions import version_id

TEXT = "We share the spring, and the brook.\n\n- Whoever draws water\n- looks after the path."


def sent(text):
    return SentText(version_id(text), "Water", text, "P1")


KNOWN = [sent("We buy a car.\n\nIt stands by the mill."), sent(TEXT), sent("水を分かち合う。")]


@pytest.mark.parametrize(
    "typed",
    [
        TEXT,
        TEXT.replace("\n", "\r\n") + "\n\n",
        "We share the spring,\nand the brook.\n\n- Whoever draws water\n- looks after\nthe path.",
        f"{TEXT}\n{in_words(version_id(TEXT))}",
    ],
)
def test_it_is_the_same_wherever_paper_breaks_its_lines(typed):
    found = compared(typed, KNOWN)
    assert (found.same, found.text, found.id) == (True, KNOWN[1], version_id(TEXT))


MARKED = sent("# Who keeps the key\n\nThe *keeper* has it.\n\n- on market days\n- in winter")


@pytest.mark.parametrize("sign", ["", "\n• ", "\n– "])
def test_signs_of_headings_and_lists_that_no_screen_shows_make_no_other_text(sign):
    typed = MARKED.text.removeprefix("# ").replace("\n- ", sign or "\n")
    found = compared(f"{typed}\n{in_words(MARKED.id)}", [*KNOWN, MARKED])
    assert (found.same, found.marked, found.proven) == (True, False, True)
    assert (found.text, found.id) == (MARKED, MARKED.id)
    assert compared(MARKED.text, [MARKED]).marked


def test_where_words_differ_too_no_missing_sign_is_told():
    typed = MARKED.text.removeprefix("# ").replace("winter", "summer")
    (hunk,) = compared(typed, [MARKED]).edit.hunks
    assert (hunk.strike, hunk.insert) == ("winter", "summer")


def test_a_list_whose_long_lines_paper_broke_is_proven_without_any_file():
    typed = "Water\n\n- Whoever draws water\n- looks after the path"
    broken = typed.replace("after ", "after\n")
    assert compared(f"{broken}\n{in_words(version_id(typed))}", ()).proven


def test_paragraphs_typed_without_the_empty_lines_between_them_and_broken_as_paper_does():
    text = "We share the spring.\n\nWhoever draws water looks after the path."
    typed = text.replace("\n\n", "\n").replace("looks ", "looks\n")
    found = compared(f"{typed}\n{in_words(version_id(text))}", [sent(text)])
    assert (found.same, found.marked, found.proven) == (True, True, True)


def test_it_is_said_where_it_differs():
    found = compared(TEXT.replace("brook", "river").replace("\n- looks", " - looks"), KNOWN)
    assert found.text == KNOWN[1]
    assert not found.same
    (hunk,) = found.edit.hunks
    assert (hunk.strike, hunk.insert) == ("brook", "river")
    assert compared("Altogether other words stand here today.", KNOWN).text is None


def test_words_on_paper_prove_a_text_that_no_file_brought():
    words = in_words(version_id(TEXT)).upper().replace(" ", "-", 3)
    joined = TEXT.replace("\n\n", "\n \n")
    assert compared(f"{joined}\n\n{words}", ()).proven
    assert compared(f"{joined}!\n\n{words}", ()).proven is False
    assert compared(joined, ()).proven is None


@given(st.binary(min_size=32, max_size=32).map(bytes.hex))
def test_words_of_an_id_are_five_letters_and_read_again(digest):
    said = in_words(digest)
    assert read_words(said, 8) == said
    assert {len(each) for each in said.split()} == {5}
    other = ("0" if digest[0] != "0" else "1") + digest[1:]
    assert in_words(other) != said
