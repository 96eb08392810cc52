"""DOCX is written, read back with python-docx, and compared with what went in."""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph as WordParagraph
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.minutes.blocks import (
    BulletList,
    Document,
    Grid,
    Heading,
    Inserted,
    Line,
    Link,
    NumberedList,
    NumberedText,
    Paragraph,
    Plain,
    Quote,
    Redline,
    Struck,
    plain,
)
from facilitation.minutes.formats.docx import render
from facilitation.minutes.readings.docx import read
from facilitation.minutes.settling import settled
from facilitation.minutes.style import style_named
from tests.facilitation.minutes.pieces import all_of, pieces_of, squeezed

GOLDEN = Path(__file__).parents[3] / "golden" / "sample.docx.xml"


def _read(document: Document, style: str = "calm"):
    return docx.Document(io.BytesIO(render(document, style_named(style))))


def _words(element) -> str:
    said = ""
    for each in element.iter(qn("w:t"), qn("w:delText"), qn("w:br"), qn("w:tab")):
        if not (each.tag == qn("w:tab") and each.getparent().tag == qn("w:tabs")):
            said += {qn("w:br"): " ", qn("w:tab"): "\t"}.get(each.tag, each.text or "")
    return said


def _pieces(word) -> Iterator[str]:
    for each in word.iter_inner_content():
        if isinstance(each, Table):
            yield from (_words(cell) for cell in each._tbl.iter(qn("w:tc")))
            continue
        style, words = each.style.style_id, _words(each._p)
        if style == "Fact":
            yield from words.split("\t", 1)
        elif style in {"NumberedLine", "MarkedLine"}:
            yield re.sub(r"^(…|\d+)", "", words).replace("\t", " ")
        else:
            yield words


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_what_is_written_is_read_back(
    documents: Callable[[], st.SearchStrategy[Document]], data: st.DataObject
) -> None:
    document = data.draw(documents())
    whole = settled(document)
    word = _read(document)
    assert squeezed(_pieces(word)) == squeezed(pieces_of(whole))
    body = word.element.body
    for kind, name in ((Struck, "w:del"), (Inserted, "w:ins")):
        changed = [_words(each).replace(" ", "") for each in body.iter(qn(name))]
        wanted = [each["text"].replace(" ", "") for each in all_of(kind, whole)]
        assert changed == [each.replace("\n", "") for each in wanted]
    headings = [each for each in word.paragraphs if each.style.style_id.startswith("Heading")]
    assert [int(each.style.style_id[-1]) for each in headings] == [
        each["level"] for each in all_of(Heading, whole)
    ]
    items = [each for kind in (BulletList, NumberedList) for each in all_of(kind, whole)]
    assert len(list(body.iter(qn("w:numPr")))) == sum(len(each["items"]) for each in items)
    assert len(word.tables) == len(list(body.iter(qn("w:tblHeader")))) == len(all_of(Grid, whole))


def test_the_sample_is_written_as_before(sample: Document) -> None:
    """After a wanted change: GOROUND_GOLDEN=write, and read the difference."""
    with zipfile.ZipFile(io.BytesIO(render(sample, style_named()))) as whole:
        written = whole.read("word/document.xml").replace(b"<w:p>", b"\n<w:p>")
    if os.environ.get("GOROUND_GOLDEN") == "write":
        GOLDEN.write_bytes(written)
    assert written == GOLDEN.read_bytes()


def test_nothing_but_the_words_says_who_wrote_it_or_when(sample: Document) -> None:
    with zipfile.ZipFile(io.BytesIO(render(sample, style_named()))) as whole:
        names = set(whole.namelist())
        everything = b"".join(whole.read(each) for each in names)
        assert {each.date_time for each in whole.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not {each for each in names if "app.xml" in each or "thumbnail" in each}
    for told in (b"creator", b"lastModifiedBy", b"python-docx", b"Macintosh", b"rsid"):
        assert told not in everything
    properties = _read(sample).core_properties
    assert properties.title.startswith("Spring assembly")
    assert properties.language == "en"
    assert str(properties.created).startswith("2026-05-01 18:30:00")
    assert _read(Document("t", "en", ())).core_properties.created is None


def _changes(word) -> list[tuple[str, str, str]]:
    kinds = (qn("w:del"), qn("w:ins"))
    found = word.element.body.iter(*kinds)
    return [(each.get(qn("w:author")), each.get(qn("w:date")), _words(each)) for each in found]


def test_changes_are_tracked_as_the_programs_own() -> None:
    changed = Paragraph((Struck("ten"), Inserted("six"), Plain(" tents")))
    told = ("Goround", "1970-01-01T00:00:00Z")
    assert _changes(_read(Document("t", "en", (changed,)))) == [(*told, "ten"), (*told, "six")]


def test_links_lead_out_and_to_headings() -> None:
    within = Paragraph((Link("the tents", "#decision-p1"), Link("a", "https://e.org/?a=1&b")))
    word = _read(Document("t", "en", (within, Heading(1, plain("Tents"), "decision-p1"))))
    first, second = word.element.body.iter(qn("w:hyperlink"))
    (mark,) = word.element.body.iter(qn("w:bookmarkStart"))
    assert first.get(qn("w:anchor")) == mark.get(qn("w:name")) == "decision_p1"
    assert mark.getparent().text == "Tents"
    assert word.part.rels[second.get(qn("r:id"))].target_ref == "https://e.org/?a=1&b"


def test_a_numbered_list_begins_with_its_own_number() -> None:
    def numbered(start: int) -> NumberedList:
        return NumberedList(((Paragraph(plain("a")),),), start)

    word = _read(Document("t", "en", (numbered(1), numbered(7))))
    starts = word.part.numbering_part.element.iter(qn("w:startOverride"))
    assert [each.get(qn("w:val")) for each in starts] == ["1", "7"]
    used = [each.get(qn("w:val")) for each in word.element.body.iter(qn("w:numId"))]
    assert len(set(used)) == 2


@pytest.mark.parametrize(
    ("language", "text", "rightwards"),
    [
        ("en", "tents", False),
        ("en", "שלום to all", True),
        ("he", "12 tents", False),
        ("he", "12", True),
        ("ar", "مرحبا", True),
    ],
)
def test_each_paragraph_runs_as_its_letters_do(language: str, text: str, rightwards: bool) -> None:
    paragraph: WordParagraph = _read(Document("t", language, (Paragraph(plain(text)),))).paragraphs[
        -1
    ]
    assert bool(list(paragraph._p.iter(qn("w:bidi")))) is rightwards
    assert bool(list(paragraph._p.iter(qn("w:rtl")))) is rightwards


@pytest.mark.parametrize(("text", "side"), [("tents", None), ("خيام", "right")])
def test_a_bar_stands_where_the_words_begin(text: str, side: str | None) -> None:
    lines = NumberedText((Line(1, text),))
    for block in (lines, Quote((Paragraph(plain(text)),)), Redline((Plain(text),))):
        paragraph = _read(Document("t", "en", (block,))).paragraphs[-1]
        bars = paragraph._p.findall(f".//{qn('w:pBdr')}/*")
        drawn = [each.tag for each in bars if each.get(qn("w:val")) == "single"]
        assert drawn == ([qn(f"w:{side}")] if side else [])


def test_the_style_says_paper_and_size(sample: Document) -> None:
    calm, large = _read(sample), _read(sample, "large")
    assert round(calm.sections[0].page_width.mm) == 210
    assert calm.styles.element.xpath("w:docDefaults//w:sz/@w:val") == ["22"]
    assert large.styles.element.xpath("w:docDefaults//w:sz/@w:val") == ["36"]


def test_a_paste_of_any_length_is_written() -> None:
    text = "tents and tables " * 700_000
    paragraph = _read(Document("t", "en", (Paragraph(plain(text)),)))
    assert paragraph.paragraphs[-1].text == text


def test_a_document_that_would_grow_or_fetch_is_not_read_back() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        grows = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w b="&b;">&b;</w>'
        package.writestr("word/document.xml", grows)
    with pytest.raises(ValueError, match="document"):
        read(made.getvalue())
