"""PDF: any text compiles; the file is tagged, bears title and language, and no author."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pypdf
import pytest
import typst
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.minutes.blocks import Document, Paragraph, plain
from facilitation.minutes.formats import pdf
from facilitation.minutes.style import style_named

CUNEIFORM = "\U00012000"


def _pages(file: bytes) -> int:
    found = re.search(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)", file)
    assert found is not None
    return int(found[1])


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_text_can_be_set(
    documents: Callable[[], st.SearchStrategy[Document]], data: st.DataObject
) -> None:
    assert pdf.render(data.draw(documents()), style_named()).startswith(b"%PDF-1.7")


def test_the_file_says_what_pdf_ua_asks_for(sample: Document) -> None:
    file = pdf.render(sample, style_named())
    for needed in (b"/StructTreeRoot", b"/MarkInfo", b"/Marked true", b"pdfuaid:part", b"/Lang"):
        assert needed in file
    assert b"Spring assembly" in file
    assert b"/Author" not in file
    assert b"dc:creator" not in file
    assert _pages(file) == 2


def test_the_file_bears_only_the_time_that_was_given(sample: Document) -> None:
    assert b"D:20260501183000" in pdf.render(sample, style_named())
    undated = pdf.render(Document("t", "en", ()), style_named())
    assert b"CreationDate" not in undated
    assert b"ModDate" not in undated


def test_a_letter_without_a_font_stands_as_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[pdf.Data] = []
    compiled = pdf._compiled

    def watched(data: pdf.Data, dated: int | None) -> bytes:
        seen.append(data)
        return compiled(data, dated)

    monkeypatch.setattr(pdf, "_compiled", watched)
    monkeypatch.setattr(pdf, "_fonts", lambda: typst.Fonts(include_system_fonts=False))
    pdf.render(Document("t", "en", (Paragraph(plain(f"a {CUNEIFORM} 한")),)), style_named())
    assert "[U+12000]" not in repr(seen[0])
    assert "a [U+12000] [U+D55C]" in repr(seen[-1])


def test_a_stubborn_letter_ends_with_letters_that_are_always_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[str] = []

    def stubborn(data: pdf.Data, dated: int | None) -> bytes:
        tried.append(repr(data))
        if len(tried) <= 4:
            fault = typst.TypstError("no")
            fault.diagnostic = 'the text `"\\u{200d}"` could not be displayed'
            raise fault
        return b"%PDF"

    monkeypatch.setattr(pdf, "_compiled", stubborn)
    assert pdf.render(Document("é – 漢", "en", ()), style_named()) == b"%PDF"
    assert "é – [U+6F22]" in tried[-1]


def test_a_fault_of_the_template_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_template", lambda: b"#nothing-of-this-name")
    with pytest.raises(typst.TypstError):
        pdf.render(Document("t", "en", ()), style_named())


def test_the_words_can_be_copied_out(sample: Document) -> None:
    pages = pypdf.PdfReader(io.BytesIO(pdf.render(sample, style_named()))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    for words in (
        "Spring assembly: tents *and* tables of <bread>",
        "* at most $300 each, #1 quality; `plain` <b>canvas</b>",
        "10 The garden group stores them",
        "stand aside 2 “I will not carry tents | poles.”",
        "[two contributions, left out at the speakers' wish]",
        "1 / 2",
        "2 / 2",
    ):
        assert words.replace(" ", "") in text.replace(" ", "")
