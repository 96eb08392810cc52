"""Markdown is written, read back with the `markdown` library, and compared with what went in."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.minutes.blocks import (
    Bars,
    Break,
    BulletList,
    Document,
    Emphasis,
    Facts,
    Gap,
    Grid,
    Heading,
    Inserted,
    Link,
    MarkedLine,
    MarkedText,
    NumberedList,
    NumberedText,
    Paragraph,
    Plain,
    Quote,
    Redline,
    Rule,
    Strong,
    Struck,
    plain,
)
from facilitation.minutes.formats.markdown import render
from facilitation.minutes.settling import settled
from facilitation.minutes.style import style_named

ALLOWED = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "code", "hr"),
    *("table", "thead", "tbody", "tr", "th", "td", "strong", "em", "a", "br"),
}


class Reader(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def _read(document: Document) -> Reader:
    written = render(document, style_named()).decode()
    return Reader(markdown.markdown(written, extensions=["fenced_code", "tables", "sane_lists"]))


def _said(inlines: tuple[object, ...]) -> str:
    words = ""
    for each in inlines:
        match each:
            case Break():
                words += " "
            case Gap(said=said):
                words += f"[{said or '…'}]"
            case Struck(text=text):
                words += "".join(f"{{--{part}--}}" for part in text.split("\n") if part)
            case Inserted(text=text):
                words += "".join(f"{{++{part}++}}" for part in text.split("\n") if part)
            case _:
                words += each.text  # type: ignore[attr-defined]
    return words


def _text(block: object) -> str:  # noqa: C901  a case for each block
    match block:
        case Heading(inlines=inlines) | Paragraph(inlines=inlines):
            return _said(inlines)
        case BulletList(items=items) | NumberedList(items=items):
            return "".join(_text(each) for item in items for each in item)
        case Quote(blocks=blocks):
            return "".join(_text(each) for each in blocks)
        case NumberedText(lines=lines):
            return "".join(f"{each.number or ''}{each.text}" for each in lines)
        case Redline(segments=segments):
            return _said(segments)
        case MarkedText(lines=lines):
            return "".join(f"{each.number}{each.mark}{_marked(each)}" for each in lines)
        case Facts(facts=facts):
            return "".join(
                f"{each.term}{':' if each.term else ''}{_said(each.value)}" for each in facts
            )
        case Grid(header=header, rows=rows):
            return "".join(_said(cell) for row in (header, *rows) for cell in row)
        case Bars(grid=grid):
            return _text(grid)
        case Gap():
            return _said((block,))
        case Rule():
            return ""
    raise AssertionError(block)


def _marked(line: MarkedLine) -> str:
    braces = {Struck: "{{--{}--}}", Inserted: "{{++{}++}}"}
    return "".join(braces.get(type(each), "{}").format(each.text) for each in line.segments)


def _packed(text: str) -> str:
    return "".join(text.split())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_what_is_written_is_read_back(
    documents: Callable[[], st.SearchStrategy[Document]], data: st.DataObject
) -> None:
    document = data.draw(documents())
    reader = _read(document)
    whole = settled(document)
    expected = whole.title + whole.subtitle + _text(Facts(whole.facts))
    expected += "".join(_text(each) for each in whole.blocks)
    assert _packed(reader.text) == _packed(expected)
    assert reader.tags <= ALLOWED


def _written(*words: Plain | Strong | Emphasis | Link) -> str:
    lines = render(Document("t", "en", (Paragraph(words),)), style_named()).decode().splitlines()
    return "\n".join(lines[2:])


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. We", r"1\. We"),
        ("12) We", r"12\) We"),
        ("- We", r"\- We"),
        ("+1", r"\+1"),
        ("# 3", r"\# 3"),
        ("#let x", r"\#let x"),
        ("> so", "&gt; so"),
        ("===", "&#61;=="),
        ("a * b_c _d_", r"a \* b_c \_d\_"),
        ("item #3 - 4 > 2 & so on.", "item #3 - 4 > 2 & so on."),
        ("<b> &amp; `x`", r"&lt;b> &amp;amp; \`x\`"),
        ("[a](b)", r"\[a\](b)"),
        (r"\o/", r"\\o/"),
        ("$5 @ben", "$5 @ben"),
    ],
)
def test_marks_are_escaped_only_where_they_would_mark(text: str, written: str) -> None:
    assert _written(*plain(text)) == written  # type: ignore[arg-type]


def test_stress_is_marked_only_where_marks_are_understood() -> None:
    assert _written(Strong("a"), Plain(" b, "), Emphasis("c"), Plain(".")) == "**a** b, _c_."
    assert _written(Plain("un"), Strong("sure")) == "unsure"
    assert _written(Strong(" a "), Plain("b")) == "**a** b"


def test_a_link_is_never_a_picture() -> None:
    link = Link("b", "https://e.org")
    assert _written(Plain("a!"), link) == r"a\![b](https://e.org)"
    assert _written(Plain("x"), Strong("a!"), link) == r"xa\![b](https://e.org)"


def test_an_exact_text_is_not_escaped(sample: Document) -> None:
    written = render(sample, style_named()).decode()
    assert " 2     * at most $300 each, #1 quality; `plain` <b>canvas</b>\n" in written


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("C#", r"# C\#"),
        ("# a ##", r"# \# a \#\#"),
        ("\\#", r"# \\\#"),
        ("3. #4 - so", "# 3. #4 - so"),
    ],
)
def test_a_title_keeps_its_marks(title: str, written: str) -> None:
    assert render(Document(title, "en", ()), style_named()).decode() == written + "\n"
