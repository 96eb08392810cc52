"""ODT is written, read back with odfdo, and compared with what went in."""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import odfdo
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from facilitation.minutes.blocks import (
    SHEET,
    Bars,
    BulletList,
    Document,
    Grid,
    Heading,
    Inserted,
    Link,
    NumberedList,
    Paragraph,
    Plain,
    Struck,
    plain,
)
from facilitation.minutes.formats.odt import render
from facilitation.minutes.settling import settled
from facilitation.minutes.style import style_named
from tests.facilitation.minutes.pieces import all_of, pieces_of, squeezed

GOLDEN = Path(__file__).parents[3] / "golden" / "sample.odt.xml"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
BLANKS = {"tab": "\t", "line-break": " "}


def _read(document: Document) -> odfdo.Document:
    return odfdo.Document(io.BytesIO(render(document, style_named())))


def _body(document: Document):
    """Return the text as lxml has it, with what was struck at its place."""
    with zipfile.ZipFile(io.BytesIO(render(document, style_named()))) as whole:
        root = etree.fromstring(whole.read("content.xml"))
    struck = {
        each.get(f"{TEXT}id"): _words(words)
        for each in root.iter(f"{TEXT}changed-region")
        for words in each.iter(f"{TEXT}p")
    }
    for each in root.iter(f"{TEXT}change"):
        each.text = struck[each.get(f"{TEXT}change-id")]
    for each in root.iter("{*}desc"):  # what a picture shows stands in the grid, too
        each.text = ""
    for each in list(root.iter(f"{TEXT}tracked-changes")):
        each.getparent().remove(each)
    return root


def _words(element) -> str:
    said = element.text or ""
    for each in element:
        kind = each.tag.removeprefix(TEXT)
        said += " " * int(each.get(f"{TEXT}c")) if kind == "s" else BLANKS.get(kind, "")
        said += _words(each) + (each.tail or "")
    return said


def _pieces(body) -> Iterator[str]:
    for each in body.iter(f"{TEXT}p", f"{TEXT}h"):
        words = _words(each)
        style = re.sub("(_Right)?(_Stays)?$", "", each.get(f"{TEXT}style-name"))
        if style == "Fact":
            yield from words.split("\t", 1)
        elif style in {"Numbered_20_Line", "Marked_20_Line"}:
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
    assert squeezed(_pieces(_body(document))) == squeezed(pieces_of(whole))
    body = _read(document).body
    changes = body.get_tracked_changes()
    regions = changes.get_changed_regions() if changes else []
    for kind, name in ((Struck, "text:deletion"), (Inserted, "text:insertion")):
        found = [each for each in regions if each.get_change_element().tag == name]
        assert len(found) == len(all_of(kind, whole))
    assert [int(each.level) for each in body.headers] == [
        each["level"] for each in all_of(Heading, whole)
    ]
    lists = [each for kind in (BulletList, NumberedList) for each in all_of(kind, whole)]
    assert len(body.get_elements("//text:list")) == len(lists)
    items = body.get_elements("//text:list-item")
    assert len(items) == sum(len(each["items"]) for each in lists)
    grids = all_of(Grid, whole)
    assert [each.height for each in body.tables] == [len(each["rows"]) + 1 for each in grids]
    wide = sum(len(each["header"]) for each in grids) + len(all_of(Bars, whole))
    assert sum(each.width for each in body.tables) == wide  # bars have a column of their own
    assert len(body.get_elements("//table:table-header-rows")) == len(grids)


def test_the_sample_is_written_as_before(sample: Document) -> None:
    """After a wanted change: GOROUND_GOLDEN=write, and read the difference."""
    with zipfile.ZipFile(io.BytesIO(render(sample, style_named()))) as whole:
        written = re.sub(
            rb"(<text:[ph] |<text:changed-region)", rb"\n\1", whole.read("content.xml")
        )
    if os.environ.get("GOROUND_GOLDEN") == "write":
        GOLDEN.write_bytes(written)
    assert written == GOLDEN.read_bytes()


def test_nothing_but_the_words_says_who_wrote_it_or_when(sample: Document) -> None:
    with zipfile.ZipFile(io.BytesIO(render(sample, style_named()))) as whole:
        names = whole.namelist()
        everything = b"".join(whole.read(each) for each in names if each != "content.xml")
        assert {each.date_time for each in whole.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert whole.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
    assert names[0] == "mimetype"
    assert not [each for each in names if "humbnail" in each or each.endswith("/")]
    for told in (b"creator", b"LibreOffice", b"odfdo", b"statistic", b"Printer"):
        assert told not in everything
    properties = _read(sample).meta
    assert properties.title.startswith("Spring assembly")
    assert properties.language == "en"
    assert properties.generator == "Goround"
    assert str(properties.creation_date).startswith("2026-05-01 18:30:00")
    assert _read(Document("t", "en", ())).meta.creation_date is None


def test_changes_are_tracked_as_the_programs_own() -> None:
    changed = Paragraph((Struck("ten"), Inserted("six"), Plain(" tents")))
    regions = (
        _read(Document("t", "en", (changed,))).body.get_tracked_changes().get_changed_regions()
    )
    told = [each.get_change_info() for each in regions]
    assert [(each.creator, str(each.date)) for each in told] == [
        ("Goround", "1970-01-01 00:00:00")
    ] * 2
    assert squeezed(_pieces(_body(Document("t", "en", (changed,))))) == ["t", "tensix tents"]


def test_links_lead_out_and_to_headings() -> None:
    within = Paragraph((Link("the tents", "#decision-p1"), Link("a", "https://e.org/?a=1&b")))
    body = _read(Document("t", "en", (within, Heading(1, plain("Tents"), "decision-p1")))).body
    assert [each.url for each in body.get_links()] == ["#decision-p1", "https://e.org/?a=1&b"]
    assert [each.name for each in body.get_bookmarks()] == ["decision-p1"]


def test_a_sheet_begins_on_a_page_of_its_own() -> None:
    heading = Heading(1, plain("For Bo"), f"{SHEET}1")
    made = _read(Document("t", "en", (Heading(1, plain("a")), heading)))
    assert [each.style for each in made.body.headers] == ["Heading_20_1", "Heading_20_1_Sheet"]
    (style,) = made.content.get_elements("//style:style[@style:name='Heading_20_1_Sheet']")
    assert "fo:break-before" in style.serialize()


def test_a_numbered_list_begins_with_its_own_number() -> None:
    items = ((Paragraph(plain("a")),),) * 2
    body = _read(Document("t", "en", (NumberedList(items), NumberedList(items, 7)))).body
    starts = [
        each.get_attribute("text:start-value") for each in body.get_elements("//text:list-item")
    ]
    assert starts == ["1", None, "7", None]


def test_a_grid_within_a_list_stands_in_lines() -> None:
    grid = Grid((plain("Who"), plain("What")), ((plain("Bo"), plain("a key")),))
    body = _body(Document("t", "en", (BulletList(((Paragraph(plain("a")), grid),)),)))
    assert list(_pieces(body)) == ["t", "a", "Who\tWhat", "Bo\ta key"]


@pytest.mark.parametrize(
    ("language", "text", "style"),
    [
        ("en", "tents", "Text_20_body"),
        ("en", "שלום to all", "Text_20_body_Right"),
        ("he", "12 tents", "Text_20_body"),
        ("he", "12", "Text_20_body_Right"),
    ],
)
def test_each_paragraph_runs_as_its_letters_do(language: str, text: str, style: str) -> None:
    made = _read(Document("ש" if language == "he" else "t", language, (Paragraph(plain(text)),)))
    assert made.body.paragraphs[-1].style == style
    modes = [
        each.get_attribute("style:writing-mode")
        for each in made.content.get_elements(
            "//office:automatic-styles//style:paragraph-properties"
        )
    ]
    assert modes == ["rl-tb"] * len(
        {each.style for each in made.body.paragraphs if "Right" in each.style}
    )


def test_a_paste_of_any_length_is_written() -> None:
    text = "tents and tables " * 700_000
    body = _body(Document("t", "en", (Paragraph(plain(text)),)))
    assert list(_pieces(body))[-1] == text


def test_no_page_parts_a_row_of_a_table() -> None:
    rows = tuple((plain("a"), plain("words " * each)) for each in range(3))
    content = _read(Document("t", "en", (Grid((plain("A"), plain("B")), rows),))).content.root
    styles = content.get_elements("//table:table-row")
    assert {each.get_attribute("table:style-name") for each in styles} == {"Row"}
    row = content.get_element("//style:style[@style:name='Row']/style:table-row-properties")
    assert row.get_attribute("fo:keep-together") == "always"
