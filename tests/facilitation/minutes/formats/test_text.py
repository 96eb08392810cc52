"""Plain text says everything in its order, in lines that fit into a mail."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.minutes.blocks import (
    Bars,
    BulletList,
    Document,
    Fact,
    Grid,
    Inserted,
    Line,
    Link,
    MarkedLine,
    MarkedText,
    NumberedList,
    NumberedText,
    Paragraph,
    Redline,
    Struck,
    plain,
)
from facilitation.minutes.formats.text import render
from facilitation.minutes.settling import settled
from facilitation.minutes.style import style_named
from facilitation.text.lines import columns
from tests.facilitation.minutes.pieces import pieces_of

LONG = "The garden group stores them in the shed behind the old school and lends them to any group."


def _written(*blocks, **more) -> list[str]:
    document = Document("Title", "en", blocks, **more)
    return render(document, style_named()).decode().splitlines()[3:]


def _packed(text: str) -> str:
    return "".join(text.split())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_everything_is_said_in_its_order(
    documents: Callable[[], st.SearchStrategy[Document]], data: st.DataObject
) -> None:
    drawn = settled(data.draw(documents()))
    blocks = tuple(each for each in drawn.blocks if not isinstance(each, Grid | Bars))
    document = settled(msgspec.structs.replace(drawn, blocks=blocks))
    rest = iter(_packed(render(document, style_named()).decode()))
    for piece in pieces_of(document):
        assert all(letter in rest for letter in _packed(piece)), piece


@pytest.mark.parametrize("words", [LONG * 3, "王小明說 " * 40, "王小明說。" * 40, "é́ " * 200])
def test_no_line_is_wider_than_a_mail(words: str) -> None:
    item = (Paragraph(plain(words)), NumberedList(((Paragraph(plain(words)),),) * 11))
    lines = _written(
        Paragraph(plain(words)),
        BulletList((item,)),
        Redline((Struck(words),)),
        Grid((plain("Answer"), plain("Said")), ((plain("block"), plain(words)),)),
        facts=(Fact("Place", plain(words)), Fact("What a group said of it", plain(words))),
        subtitle=words,
    )
    assert max(map(columns, lines)) <= 76
    assert "".join(lines).replace(" ", "").count(words.replace(" ", "")[:20]) >= 10


@pytest.mark.parametrize("number", [7, 1200])
def test_lines_that_people_know_by_their_numbers_do_not_break_again(number: int) -> None:
    known = "a" * 39 + " " + "b" * 40
    exact = NumberedText((Line(number, known),))
    marked = MarkedText((MarkedLine(number, "", plain(known)),))
    assert _written(exact, BulletList(((marked,),))) == [
        f"{number}  {known}",
        "",
        f"- {number}    {known}",
    ]


def test_an_address_stays_whole() -> None:
    address = "https://example.org/" + "a" * 80
    assert _written(Paragraph((Link("the list", address), *plain(" is long.")))) == [
        "the list",
        f"({address})",
        "is long.",
    ]


def test_a_line_keeps_its_number_and_its_own_spaces() -> None:
    assert _written(NumberedText((Line(9, "  a)  tents"), Line(10, LONG)))) == [
        " 9    a)  tents",
        "10  The garden group stores them in the shed behind the old school and lends them to",
        "    any group.",
    ]


def test_a_change_shows_what_goes_and_what_comes() -> None:
    changed = MarkedLine(2, "±", (Struck("ten"), Inserted("six"), *plain(" tents")))
    assert _written(MarkedText((MarkedLine(0), changed))) == ["…", "2 ±  {--ten--}{++six++} tents"]


def test_cells_share_the_line_and_wide_letters_count_twice() -> None:
    grid = Grid((plain("誰"), plain("Said")), ((plain("王小明"), plain(LONG)),))
    assert _written(grid) == [
        "誰      Said",
        "------  " + "-" * 68,
        "王小明  The garden group stores them in the shed behind the old school and",
        "        lends them to any group.",
        "------  " + "-" * 68,
    ]


def test_long_numbers_stand_right_below_each_other() -> None:
    items = tuple((Paragraph(plain(each)),) for each in "ab")
    assert _written(NumberedList(items, 9)) == [" 9. a", "10. b"]
