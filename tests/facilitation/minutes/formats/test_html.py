"""HTML is written, read back with another reader, and compared with what went in."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.minutes.blocks import Document, Heading, Line, NumberedText, Paragraph, plain
from facilitation.minutes.formats.html import render
from facilitation.minutes.settling import settled
from facilitation.minutes.style import style_named
from tests.facilitation.minutes.pieces import pieces_of, squeezed

VOID = {"br", "hr", "meta"}
ALLOWED = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "nav",
        "main",
        "section",
        "p",
        "hr",
    ),
    *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote"),
    *("table", "thead", "tbody", "tr", "th", "td", "strong", "em", "del", "ins", "a", "br", "span"),
}
BLOCKS = ALLOWED - {"strong", "em", "del", "ins", "a", "br", "span"}
DRAWN = {"svg", "rect", "path"}
"""Of what bars and dots are drawn."""


class Reader(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: set[str] = set()
        self.pieces: list[str] = []
        self.contents: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()
        self._end()

    def _end(self) -> None:
        if self.text.strip("\n"):
            self.pieces.append(self.text.strip("\n"))
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag in BLOCKS:
            self._end()
        if tag == "br":
            self.text += " "
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag in BLOCKS:
            self._end()

    def handle_data(self, data: str) -> None:
        if self.open and not {"style", "title", "nav"} & set(self.open):
            self.text += data
        if "nav" in self.open and data.strip():
            self.contents.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_what_is_written_is_read_back(
    documents: Callable[[], st.SearchStrategy[Document]], data: st.DataObject
) -> None:
    document = data.draw(documents())
    reader = Reader(render(document, style_named()).decode())
    assert squeezed(reader.pieces) == squeezed(pieces_of(settled(document)))
    assert set(reader.tags) <= ALLOWED | DRAWN
    assert reader.open == []
    assert reader.attributes <= {
        *("lang", "dir", "charset", "http-equiv", "content", "name", "aria-labelledby", "id"),
        *("class", "href", "rel", "scope", "value", "start"),
        *("role", "viewbox", "preserveaspectratio", "x", "width", "height", "d"),
        *("stroke-width", "stroke-dasharray"),
    }


def test_the_page_loads_nothing_and_runs_nothing(sample: Document) -> None:
    page = render(sample, style_named()).decode()
    sheet = re.search(r"<style>(.*)</style>", page, re.DOTALL)
    assert sheet is not None
    seal = base64.b64encode(hashlib.sha256(sheet[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{seal}'" in page
    assert "url(" not in sheet[1]
    assert "@import" not in sheet[1]
    assert "javascript:" not in page


def test_the_contents_lead_to_every_section(sample: Document) -> None:
    page = render(sample, style_named()).decode()
    assert Reader(page).contents == ["1. Tents for the market", "2. Storage # and care #"]
    nav = page[page.index("<nav>") : page.index("</nav>")]
    for mark in re.findall('href="#([^"]+)"', nav):
        assert f'<h2 id="{mark}"' in page
    lone = Document("t", "en", (Heading(1, plain("One")), Paragraph(plain("a"))))
    assert "<nav>" not in render(lone, style_named()).decode()


@pytest.mark.parametrize(
    ("letters", "name"),
    [("a" * 61, " to-70"), ("王" * 40, " to-80"), ("a" * 91, ""), ("a", " to-60")],
)
def test_numbered_lines_say_how_wide_they_are(letters: str, name: str) -> None:
    page = render(Document("t", "en", (NumberedText((Line(1, letters),)),)), style_named())
    assert f'<ol class="lines{name}">' in page.decode()


def test_the_language_is_said() -> None:
    def opening(language: str) -> str:
        return render(Document("t", language, ()), style_named()).decode().splitlines()[1]

    assert opening("pt_br") == '<html lang="pt-BR" dir="ltr">'
    assert opening("he") == '<html lang="he" dir="rtl">'
    assert opening('"><b>') == '<html lang="und" dir="ltr">'
