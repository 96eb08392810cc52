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

from facilitation.fonts import EMOJI, FAMILY, other_families, other_folders, own_folder
from facilitation.minutes.blocks import Document, Heading, Line, NumberedText, Paragraph, plain
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.formats import pdf
from facilitation.minutes.style import style_named
from tests.facilitation.names_of_scripts import NAMES

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


@pytest.mark.parametrize(("lines", "pages"), [(36, 1), (42, 1), (46, 2)])
def test_a_few_lines_do_not_begin_a_second_page(lines: int, pages: int) -> None:
    document = _document(*["What stands on the sheet."] * lines)
    assert _pages(pdf.render(document, style_named())) == pages


def test_the_file_bears_only_the_time_that_was_given(sample: Document) -> None:
    assert b"D:20260501183000" in pdf.render(sample, style_named())
    undated = pdf.render(Document("t", "en", ()), style_named())
    assert b"CreationDate" not in undated
    assert b"ModDate" not in undated


def _document(*paragraphs: str) -> Document:
    return Document("t", "en", tuple(Paragraph(plain(each)) for each in paragraphs))


def _text(file: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(file)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def only_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """No fonts but those that come with the program."""
    folders = [str(own_folder()), *map(str, other_folders())]
    ours = typst.Fonts(include_system_fonts=False, font_paths=folders)
    monkeypatch.setattr(pdf, "_fonts", lambda: ours)


def test_every_family_that_is_looked_for_is_there() -> None:
    folders = [str(own_folder()), *map(str, other_folders())]
    there = typst.Fonts(False, False, folders).families()
    assert {FAMILY, *other_families("en"), EMOJI} <= set(there)


@pytest.mark.usefixtures("only_ours")
@pytest.mark.parametrize("script", NAMES)
def test_names_of_every_script_are_printed(script: str) -> None:
    name = NAMES[script]
    assert pdf.unprintable(_document(name)) == frozenset()
    text = _text(pdf.render(_document(f"Bo, {name}"), style_named()))
    # What is drawn with a shared form, such as ر in ز, pypdf reads as one of the two.
    assert set(name) - set(text) <= {"\u200d", "ر"}
    assert "U+" not in text


@pytest.mark.usefixtures("only_ours")
def test_letters_are_printed_in_letterforms_of_our_own() -> None:
    file = pdf.render(_document(*NAMES.values()), style_named())
    fonts = {
        str(font.get_object()["/BaseFont"]).split("+")[-1]
        for page in pypdf.PdfReader(io.BytesIO(file)).pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert {each.split("-")[0] for each in fonts} >= {"NotoSans", "NotoSansHebrew", "NotoEmoji"}
    assert not [each for each in fonts if not each.startswith(("Noto", "Atkinson"))]


@pytest.mark.usefixtures("only_ours")
@pytest.mark.parametrize(
    ("language", "form"), [("en", "sc"), ("zh-TW", "tc"), ("ja", "jp"), ("ko-KR", "kr")]
)
def test_han_is_drawn_as_its_readers_know_it(language: str, form: str) -> None:
    file = pdf.render(Document("直", language, ()), style_named())
    assert f"NotoSansCJK{form}-Regular".encode() in file


@pytest.mark.usefixtures("only_ours")
def test_what_no_font_has_is_known_before() -> None:
    document = _document("བོད Ana", f"{CUNEIFORM} ⵜ 王小明 Nguyễn “x” 👩\u200d👩\u200d👧")
    assert pdf.unprintable(document) == frozenset(f"བོད{CUNEIFORM}ⵜ")
    text = _text(pdf.render(document, style_named()))
    assert {int(each, 16) for each in re.findall(r"U\+([0-9A-F]+)", text)} == {
        ord(each) for each in f"བོད{CUNEIFORM}ⵜ"
    }


def test_a_letter_without_a_font_stands_as_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[pdf.Json] = []
    compiled = pdf._compiled

    def watched(data: pdf.Json, dated: int | None) -> bytes:
        seen.append(data)
        return compiled(data, dated)

    monkeypatch.setattr(pdf, "_compiled", watched)
    monkeypatch.setattr(pdf, "_fonts", lambda: typst.Fonts(include_system_fonts=False))
    pdf.render(_document(f"a {CUNEIFORM} 한"), style_named())
    assert len(seen) == 1
    assert "a [U+12000] [U+D55C]" in repr(seen[0])


def test_a_stubborn_letter_ends_with_letters_that_are_always_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[str] = []

    def stubborn(data: pdf.Json, dated: int | None) -> bytes:
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
    text = _text(pdf.render(sample, style_named()))
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


def _long(sections: int) -> Document:
    parts = (
        (Heading(1, plain(f"Part {each}")), Paragraph(plain(f"{each} " * 900)))
        for each in range(1, sections + 1)
    )
    return Document("t", "en", tuple(block for part in parts for block in part))


def _roles(element: object) -> list[str]:
    element = element.get_object()
    if isinstance(element, list):
        return [role for each in element for role in _roles(each)]
    if not isinstance(element, dict):
        return []
    return [str(element.get("/S")), *_roles(element["/K"])] if "/K" in element else []


def test_whoever_holds_many_sections_in_hand_finds_them_by_their_pages() -> None:
    file = pypdf.PdfReader(io.BytesIO(pdf.render(_long(9), style_named())))
    first = file.pages[0].extract_text()
    places = [first.index(f"Part {each}") for each in range(1, 10)]
    assert places == sorted(places)
    assert re.search(r"Part 9\D+[3-9]\b", first)
    assert [each.title for each in file.outline] == [f"Part {each}" for each in range(1, 10)]
    roles = _roles(file.trailer["/Root"]["/StructTreeRoot"])
    assert roles.count("/TOCI") == 9
    assert roles.count("/H1") + roles.count("/H2") == 9


def test_a_few_sections_need_no_contents() -> None:
    file = pypdf.PdfReader(io.BytesIO(pdf.render(_long(8), style_named())))
    assert "/TOC" not in _roles(file.trailer["/Root"]["/StructTreeRoot"])
    assert len(file.outline) == 8


def test_papers_that_are_handed_out_one_by_one_have_no_contents() -> None:
    document = Document("T", "en", (Heading(1, plain("P1")), Paragraph(plain("a"))) * 12)
    file = pypdf.PdfReader(io.BytesIO(pdf.render(document, style_named())))
    assert "/TOC" not in _roles(file.trailer["/Root"]["/StructTreeRoot"])
    assert b"<nav>" not in format_named("html").render(document, style_named())


@pytest.mark.parametrize("word", ["A" * 400, "Zalgo\u0300\u0301" * 80, "漢字" * 200])
def test_a_word_that_is_longer_than_a_line_stays_on_the_page(word: str) -> None:
    file = pdf.render(_document(word), style_named())
    text = pypdf.PdfReader(io.BytesIO(file)).pages[0].extract_text()
    assert len(list(filter(str.strip, text.splitlines()))) > 4


def test_a_seal_is_not_broken() -> None:
    seal = "goround-seal:2/" + "a" * 16 + "/12/" + "b" * 40
    file = pdf.render(_document(seal, "c" * 64 + "/"), style_named())
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages)
    assert "\u200b" not in text


@pytest.mark.parametrize("look", ["calm", "large"])
def test_a_fingerprint_ends_on_the_page(look: str) -> None:
    file = pdf.render(_document("P1: " + "0" * 64), style_named(look))
    page = pypdf.PdfReader(io.BytesIO(file)).pages[0]
    assert "0" * 64 in page.extract_text()
    room = float(page.mediabox.width) - 50
    assert all(x + len(text) * size / 2 < room for x, _, text, size in _set_on(page))


@pytest.mark.parametrize("look", ["calm", "large"])
def test_what_takes_more_than_part_of_a_page_leaves_none_half_empty(look: str) -> None:
    said = Paragraph(plain("We need tents. " * 60))
    lines = NumberedText(tuple(Line(number, "We buy ten tents.") for number in range(1, 15)))
    file = pdf.render(Document("t", "en", (said, lines) * 6), style_named(look))
    *whole, _ = pypdf.PdfReader(io.BytesIO(file)).pages
    for each in whole:
        number, last, *_others = sorted({round(y) for _, y, *_ in _set_on(each)})
        assert last < number + float(each.mediabox.height) / 4


def _set_on(page: pypdf.PageObject) -> list[tuple[float, float, str, float]]:
    """Return where words begin on a page, in points from its left and its lower edge."""
    found: list[tuple[float, float, str, float]] = []

    def visit(text: str, all_: list[float], at: list[float], _: object, size: float) -> None:
        x, y = at[4] * all_[0] + all_[4], at[5] * all_[3] + all_[5]
        if text.strip():
            found.append((x, y, text.strip(), size))

    page.extract_text(visitor_text=visit)
    return found
