"""What is read back of a file of minutes has the fingerprint of the tree that it was made from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from importlib import import_module

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import (
    BulletList,
    Document,
    Grid,
    Heading,
    Inserted,
    Paragraph,
    Plain,
    Struck,
    plain,
)
from facilitation.minutes.catalogue import format_named, format_names
from facilitation.minutes.seal import (
    Seal,
    agrees_with,
    content,
    fingerprint,
    passages,
    seal_in,
    sealed,
    sealed_anew,
)
from facilitation.minutes.style import style_named

INCLUDE = Include(Attribution.GROUP, items={2: Attribution.NAMED})
SEAL = Seal("0123456789abcdef", 12, "a" * 64, "", INCLUDE)

IN_ORDER = ("docx", "html", "json", "markdown", "odt", "pdf")
"""Formats in which every letter can be read in its order, and nothing else; plain text has signs of
changes as well, and Arabic letters in a PDF may be in pieces."""


def read_back(document: Document, name: str) -> Sequence[str]:
    data = format_named(name).render(document, style_named())
    found: Sequence[str] = import_module(f"facilitation.minutes.readings.{name}").read(data)
    return found


def all_signs(read: Sequence[str]) -> str:
    """Return what counts, but for colons, which Markdown writes behind the names of facts."""
    words = (re.sub(r"\{(?:--|\+\+)|(?:--|\+\+)\}", "", each) for each in read)
    return "".join(map(content, words)).replace(":", "")


@pytest.fixture
def sample_of_pdf(sample: Document) -> Document:
    encoded = msgspec.json.encode(sample).decode().replace("مرحبا", "שלום")
    return msgspec.json.decode(encoded, type=Document)


@pytest.mark.parametrize("name", IN_ORDER)
def test_a_format_is_read_back_sign_by_sign(sample_of_pdf: Document, name: str) -> None:
    assert all_signs(read_back(sample_of_pdf, name)) == all_signs(passages(sample_of_pdf))


@pytest.mark.parametrize("name", format_names())
def test_the_seal_is_found_in_every_format(sample: Document, name: str) -> None:
    read = read_back(sealed(sample, SEAL), name)
    seal = seal_in(read)
    assert seal is not None
    assert msgspec.structs.replace(seal, text="") == SEAL
    assert seal.text == fingerprint(passages(sample))


@pytest.mark.parametrize("name", IN_ORDER)
def test_a_text_is_told_from_another_by_what_is_read(sample_of_pdf: Document, name: str) -> None:
    read = read_back(sealed(sample_of_pdf, SEAL), name)
    assert agrees_with(read, seal_in(read))  # type: ignore[arg-type]
    assert fingerprint([each.replace("six", "nine") for each in read]) != fingerprint(read)
    assert fingerprint([*read, "And we fly."]) != fingerprint(read)


LONG = "The garden group stores them in the shed behind the old school and lends them to any group."
CELLS = ["five", LONG, "1. May is a day, " + LONG, "王小明說 " * 20, "- "]


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("within", [Grid, lambda *cells: BulletList(((Grid(*cells),),) * 2)])
def test_the_cells_of_plain_text_are_read_one_by_one(cell: str, within) -> None:
    rows = ((plain("Ana"), plain(cell)), (plain(cell), plain("2")))
    grid = within((plain("Who"), plain("What")), rows)
    document = Document("T", "en", (grid, Paragraph(plain(LONG)), grid))
    read = read_back(sealed(document, SEAL), "text")
    assert agrees_with(read, seal_in(read))  # type: ignore[arg-type]
    assert {content(cell), content("Ana"), content("What")} <= {content(each) for each in read}
    other = [each.replace("Ana", "Ben") for each in read]
    assert not agrees_with(other, seal_in(read))  # type: ignore[arg-type]


def test_plain_text_agrees_with_its_seal(sample: Document) -> None:
    encoded = msgspec.json.encode(sample).replace(b"1. We met", b"We met")  # it looks like a list
    sample = msgspec.json.decode(encoded, type=Document)
    read = read_back(sealed(sample, SEAL), "text")
    assert agrees_with(read, seal_in(read))  # type: ignore[arg-type]
    assert not agrees_with([*read, "And we fly."], seal_in(read))  # type: ignore[arg-type]


def test_whatever_people_write_is_read_back(
    documents: Callable[[], st.SearchStrategy[Document]],
) -> None:
    @settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
    @given(documents())
    def check(document: Document) -> None:
        assert all_signs(read_back(document, "html")) == all_signs(passages(document))

    check()


def test_heads_of_a_table_that_stand_again_are_no_text_of_a_pdf(sample: Document) -> None:
    rows = tuple((plain(f"row {each}"), plain("words " * (each % 9))) for each in range(120))
    document = Document("T", "en", (Grid((plain("Who"), plain("What")), rows),))
    assert all_signs(read_back(document, "pdf")) == all_signs(passages(document))


@pytest.mark.parametrize("name", ["html", "pdf"])
def test_contents_are_no_part_of_the_text(name: str) -> None:
    parts = ((Heading(1, plain(f"Part {each}")), Paragraph(plain("a"))) for each in range(9))
    document = Document("T", "en", tuple(block for part in parts for block in part))
    assert all_signs(read_back(document, name)) == all_signs(passages(document))


@pytest.mark.parametrize("name", ["html", "markdown", "text"])
def test_what_was_struck_is_told_from_what_was_inserted(name: str) -> None:
    struck = Document("T", "en", (Paragraph((Struck("not"), Plain(" ours"))),))
    inserted = Document("T", "en", (Paragraph((Inserted("not"), Plain(" ours"))),))
    words = ["".join(map(content, read_back(each, name))) for each in (struck, inserted)]
    assert words[0] != words[1]


def test_struck_words_count_as_text() -> None:
    one = Document("T", "en", (Paragraph((Struck("ten"), Plain(" tents"))),))
    other = Document("T", "en", (Paragraph((Plain(" tents"),)),))
    assert fingerprint(passages(one)) != fingerprint(passages(other))


def test_spaces_and_line_breaks_are_no_part_of_a_fingerprint() -> None:
    assert fingerprint(["We meet", "again."]) == fingerprint(["We\n meet again ."])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We” don’t", '"We" don\'t'),
        ("18:30 – 20:45, a well—known −5", "18:30 - 20:45, a well-known -5"),
        ("and so on…", "and so on..."),
        ("co\N{SOFT HYPHEN}operation", "cooperation"),
        ("five\N{NO-BREAK SPACE}tents", "five tents"),
        ("ﬁve", "five"),
        ("a -- b", "a — b"),
    ],
)
def test_what_programs_write_otherwise_is_no_change(one: str, other: str) -> None:
    assert fingerprint([one]) == fingerprint([other])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.5", "15"),
        ("1,000", "1.000"),
        ("18:30", "1830"),
        ("Yes.", "Yes"),
        ("3/4", "34"),
        ("-5", "5"),
        ("no, never", "no never"),
        ("50 %", "50"),
    ],
)
def test_punctuation_counts(one: str, other: str) -> None:
    assert fingerprint([one]) != fingerprint([other])
    assert fingerprint([one], 1) == fingerprint([other], 1)


def test_a_seal_of_the_first_version_is_read_and_may_take_the_place_of_another() -> None:
    document = Document("T", "en", (Paragraph(plain("1.5 tents")),))
    first = sealed_anew(sealed(document, SEAL), msgspec.structs.replace(SEAL, version=1))
    found = seal_in(passages(first))
    assert found is not None
    assert found.version == 1
    assert found.text == fingerprint(passages(document), 1) == fingerprint(passages(first), 1)
    assert "goround-seal:2" not in "".join(passages(first))


def test_what_only_looks_like_a_seal_is_none() -> None:
    assert seal_in(["goround-seal:1/0123456789abcdef/12/", "a" * 64, "b" * 64, "!!!/"]) is None
    broken = "goround-seal:1/0123456789abcdef/12/" + "a" * 64 + "/" + "b" * 64 + "/abc/"
    assert seal_in([broken]) is None
