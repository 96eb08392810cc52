"""What is read back of a file of minutes has the fingerprint of the tree that it was made from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Document, Grid, Heading, Paragraph, Plain, Struck, plain
from facilitation.minutes.catalogue import format_named, format_names
from facilitation.minutes.seal import Seal, fingerprint, letters, passages, seal_in, sealed
from facilitation.minutes.style import style_named

INCLUDE = Include(Attribution.GROUP, items={2: Attribution.NAMED})
SEAL = Seal("0123456789abcdef", 12, "a" * 64, "", INCLUDE)

IN_ORDER = ("docx", "html", "json", "markdown", "odt", "pdf")
"""Formats in which every letter can be read in its order; cells of plain text stand side by side,
and Arabic letters in a PDF may be in pieces."""


def read_back(document: Document, name: str) -> Sequence[str]:
    data = format_named(name).render(document, style_named())
    found: Sequence[str] = import_module(f"facilitation.minutes.readings.{name}").read(data)
    return found


def all_letters(read: Sequence[str]) -> str:
    return "".join(map(letters, read))


@pytest.fixture
def sample_of_pdf(sample: Document) -> Document:
    encoded = msgspec.json.encode(sample).decode().replace("مرحبا", "שלום")
    return msgspec.json.decode(encoded, type=Document)


@pytest.mark.parametrize("name", IN_ORDER)
def test_a_format_is_read_back_letter_by_letter(sample_of_pdf: Document, name: str) -> None:
    assert all_letters(read_back(sample_of_pdf, name)) == all_letters(passages(sample_of_pdf))


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
    assert seal_in(read).text == fingerprint(read)  # type: ignore[union-attr]
    assert fingerprint([each.replace("six", "nine") for each in read]) != fingerprint(read)
    assert fingerprint([*read, "And we fly."]) != fingerprint(read)


def test_whatever_people_write_is_read_back(
    documents: Callable[[], st.SearchStrategy[Document]],
) -> None:
    @settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
    @given(documents())
    def check(document: Document) -> None:
        assert all_letters(read_back(document, "html")) == all_letters(passages(document))

    check()


def test_heads_of_a_table_that_stand_again_are_no_text_of_a_pdf(sample: Document) -> None:
    rows = tuple((plain(f"row {each}"), plain("words " * (each % 9))) for each in range(120))
    document = Document("T", "en", (Grid((plain("Who"), plain("What")), rows),))
    assert all_letters(read_back(document, "pdf")) == all_letters(passages(document))


@pytest.mark.parametrize("name", ["html", "pdf"])
def test_contents_are_no_part_of_the_text(name: str) -> None:
    parts = ((Heading(1, plain(f"Part {each}")), Paragraph(plain("a"))) for each in range(9))
    document = Document("T", "en", tuple(block for part in parts for block in part))
    assert all_letters(read_back(document, name)) == all_letters(passages(document))


def test_struck_words_count_as_text() -> None:
    one = Document("T", "en", (Paragraph((Struck("ten"), Plain(" tents"))),))
    other = Document("T", "en", (Paragraph((Plain(" tents"),)),))
    assert fingerprint(passages(one)) != fingerprint(passages(other))


def test_spaces_and_line_breaks_are_no_part_of_a_fingerprint() -> None:
    assert fingerprint(["We meet", "again."]) == fingerprint(["We\n meet again ."])


def test_what_only_looks_like_a_seal_is_none() -> None:
    assert seal_in(["goround-seal:1/0123456789abcdef/12/", "a" * 64, "b" * 64, "!!!/"]) is None
    broken = "goround-seal:1/0123456789abcdef/12/" + "a" * 64 + "/" + "b" * 64 + "/abc/"
    assert seal_in([broken]) is None
