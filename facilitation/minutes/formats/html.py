"""Minutes as one HTML file: semantic, self-contained, readable without its style sheet."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from html import escape
from itertools import count
from typing import Any, Final

import msgspec

from facilitation.minutes import blocks as tree
from facilitation.minutes.catalogue import Format
from facilitation.minutes.dots import svg
from facilitation.minutes.keeping import stays
from facilitation.minutes.languages import html_tag, runs_right_to_left
from facilitation.minutes.settling import joined_text, settled
from facilitation.minutes.style import Palette, Style, shipped
from facilitation.text.lines import columns

_FITS = (60, 70, 80, 90)
"""How many columns the style sheet has classes for: ``to-60`` and so on."""

_PAPERS = {"a4": "A4", "us-letter": "letter"}
"""What paper is called in a style sheet, by its name in a style."""

_SHORT = 16
"""So many columns of a cell do not break where there is room: dates, numbers."""

_WIDE, _HIGH = 1000, 100
"""How wide the whole scale of a bar is, and how high a bar, in the units of its picture."""

_ELEMENTS: dict[type[tree.Inline], str] = {
    tree.Strong: "strong",
    tree.Emphasis: "em",
    tree.Struck: "del",
    tree.Inserted: "ins",
}


def render(document: tree.Document, style: Style) -> bytes:
    """Return the document as an HTML page in UTF-8, which loads nothing and runs nothing."""
    return _page(settled(document), _style_sheet(style)).encode("utf-8")


def fragment(blocks: tree.Blocks) -> str:
    return "".join(map(_block, blocks))


def pieces(document: tree.Document) -> tuple[str, ...]:
    """Return what stands on the page as pieces below each other, none of them inside another."""
    document = settled(document)
    marked = _marked(document.blocks)
    blocks = (
        _heading(*next(marked)) if isinstance(each, tree.Heading) else _block(each)
        for each in document.blocks
    )
    links = _links(document.blocks)
    head = (_title(document), _subtitle(document), _fact_list(document.facts), links)
    return tuple(each for each in (*head, *blocks) if each)


def _page(document: tree.Document, sheet: str) -> str:
    direction = "rtl" if runs_right_to_left(document.language) else "ltr"
    fingerprint = b64encode(sha256(sheet.encode("utf-8")).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{fingerprint}'; base-uri 'none'; form-action 'none'"
    )
    return f"""<!doctype html>
<html lang="{html_tag(document.language)}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{escape(document.title)}</title>
<style>{sheet}</style>
</head>
<body>
<header>
{_title(document)}{_subtitle(document)}{_fact_list(document.facts)}</header>
{_contents(document.blocks)}<main>
{"".join(_sections(document.blocks))}</main>
</body>
</html>
"""


def _style_sheet(style: Style) -> str:
    size = f":root {{ --points: {style.points}; }}\n"
    dark = f"@media screen and (prefers-color-scheme: dark) {{ {_colours(style.dark)} }}\n"
    paper = f"@page {{ size: {_PAPERS[style.paper]}; }}\n"
    return f"\n{size}{paper}{_colours(style.light)}\n{dark}{_rules()}"


def _colours(palette: Palette) -> str:
    named = " ".join(
        f"--{name}: {value};" for name, value in msgspec.structs.asdict(palette).items()
    )
    return f":root {{ {named} }}"


@cache
def _rules() -> str:
    return shipped("minutes.css").read_text(encoding="utf-8")


def _title(document: tree.Document) -> str:
    return f'<h1 dir="auto">{escape(document.title)}</h1>\n'


def _subtitle(document: tree.Document) -> str:
    if not document.subtitle:
        return ""
    return f'<p class="subtitle" dir="auto">{escape(document.subtitle)}</p>\n'


def _contents(blocks: tree.Blocks) -> str:
    links = _links(blocks)
    return f"<nav>\n{links}</nav>\n" if links else ""


def _links(blocks: tree.Blocks) -> str:
    """Return links to the sections of the highest level, where there are several.

    Papers that are handed out one by one have the same title each, or a page of their own.
    """
    titles = {
        mark: joined_text(heading.inlines)
        for heading, mark in _marked(blocks)
        if heading.level == 1 and not mark.startswith(tree.SHEET)
    }
    links = [
        f'<li dir="auto"><a href="#{mark}">{escape(title)}</a></li>\n'
        for mark, title in titles.items()
    ]
    return f"<ul>\n{''.join(links)}</ul>\n" if len({*titles.values()}) > 1 else ""


def _marked(blocks: tree.Blocks) -> Iterator[tuple[tree.Heading, str]]:
    """Yield the headings, each with the mark by which a link leads there."""
    numbers = count(1)
    for each in blocks:
        if isinstance(each, tree.Heading):
            yield each, each.mark or f"section-{next(numbers)}"


def _sections(blocks: tree.Blocks) -> Iterator[str]:
    """Yield the blocks, each heading opening a section that ends before the next of its level."""
    open_levels: list[int] = []
    headings = _marked(blocks)
    for each, staying in zip(blocks, stays(blocks), strict=True):
        if not isinstance(each, tree.Heading):
            written = _block(each)
            yield written.replace("<p ", '<p class="stays" ', 1) if staying else written
            continue
        while open_levels and open_levels[-1] >= each.level:
            open_levels.pop()
            yield "</section>\n"
        open_levels.append(each.level)
        heading, mark = next(headings)
        yield f'<section aria-labelledby="{mark}">\n{_heading(heading, mark)}'
    yield "</section>\n" * len(open_levels)


def _heading(heading: tree.Heading, mark: str) -> str:
    name = f"h{heading.level + 1}"
    return f'<{name} id="{mark}" dir="auto">{_words(heading.inlines)}</{name}>\n'


def _words(inlines: Iterable[tree.Inline]) -> str:
    return "".join(_word(each) for each in inlines)


def _word(inline: tree.Inline) -> str:
    match inline:
        case tree.Plain(text=text):
            return escape(text)
        case tree.Break():
            return "<br>\n"
        case tree.Gap(said=said):
            return f'<span class="gap">[{escape(said) or "…"}]</span>'
        case tree.Link(text=text, href=href):
            rel = "" if href.startswith("#") else ' rel="noreferrer"'
            return f'<a href="{escape(href)}"{rel}>{escape(text)}</a>'
        case _:
            element = _ELEMENTS[type(inline)]
            return f"<{element}>{escape(inline.text)}</{element}>"


def _block(block: tree.Block) -> str:
    return _WRITERS[type(block)](block)


def _numbered_list(block: tree.NumberedList) -> str:
    start = "" if block.start == 1 else f' start="{block.start}"'
    return f"<ol{start}>\n{_items(block.items)}</ol>\n"


def _items(items: tuple[tree.Blocks, ...]) -> str:
    return "".join(f'<li dir="auto">{_item(each)}</li>\n' for each in items)


def _item(blocks: tree.Blocks) -> str:
    first, *others = blocks
    opening = _words(first.inlines) if isinstance(first, tree.Paragraph) else "\n" + _block(first)
    more = "".join(_block(each) for each in others)
    return f"{opening}\n{more}" if more else opening


def _quote(block: tree.Quote) -> str:
    return f"<blockquote>\n{''.join(_block(each) for each in block.blocks)}</blockquote>\n"


def _numbered_text(block: tree.NumberedText) -> str:
    lines = "".join(map(_numbered_line, block.lines))
    fit = _fit(each.text for each in block.lines)
    return f'<ol class="lines{fit}">\n{lines}</ol>\n'


def _numbered_line(line: tree.Line) -> str:
    mark = f'value="{line.number}" dir="auto"' if line.number else 'class="left-out"'
    words = _line(line) or ("" if line.number else "<br>")
    return f"<li {mark}>{words}</li>\n"


def _fit(lines: Iterable[str]) -> str:
    """Return the class of lines whose longest have so many columns; lines do not break twice."""
    longest = max(map(columns, lines), default=0)
    return next((f" to-{each}" for each in _FITS if longest <= each), "")


def _line(line: tree.Line) -> str:
    return f"<strong>{escape(line.text)}</strong>" if line.heading else escape(line.text)


def _redline(block: tree.Redline) -> str:
    return (
        f'<p class="redline" dir="auto">{"".join(_change(each) for each in block.segments)}</p>\n'
    )


def _change(change: tree.Change) -> str:
    return _word(change).replace("\n", "<br>")


def _marked_text(block: tree.MarkedText) -> str:
    # Where words change, a line has more of them than it will have, and may break.
    fit = _fit(joined_text(each.segments) for each in block.lines if not each.mark)
    return f'<ol class="lines marked{fit}">\n{"".join(map(_marked_line, block.lines))}</ol>\n'


def _marked_line(line: tree.MarkedLine) -> str:
    if not line.number:
        return '<li class="left-out">…</li>\n'
    words = "".join(_change(each) for each in line.segments)
    mark = f'<span class="mark">{escape(line.mark)} </span>' if line.mark else ""
    return f'<li value="{line.number}" dir="auto">{mark}{words}</li>\n'


def _fact_list(facts: tuple[tree.Fact, ...]) -> str:
    if not facts:
        return ""
    pairs = "".join(
        f'<dt dir="auto">{escape(each.term)}</dt><dd dir="auto">{_words(each.value)}</dd>\n'
        for each in facts
    )
    return f'<dl class="facts">\n{pairs}</dl>\n'


def _bars(block: tree.Bars) -> str:
    rows = (
        f"{_cells(row)}<td>{_bar(bar, block)}</td>"
        for row, bar in zip(block.grid.rows, block.bars, strict=True)
    )
    legend = f'<p dir="auto">{_words(tree.plain(block.legend))}</p>\n' if block.legend else ""
    return f'{legend}<table class="bars">\n{_filled(block.grid, rows, "<td></td>")}</table>\n'


def _filled(grid: tree.Grid, rows: Iterable[str], more: str = "") -> str:
    head = "".join(f'<th scope="col" dir="auto">{_words(each)}</th>' for each in grid.header)
    body = "".join(f"<tr>{row}</tr>\n" for row in rows)
    return f"<thead>\n<tr>{head}{more}</tr>\n</thead>\n<tbody>\n{body}</tbody>\n"


def _bar(bar: tree.Bar, among: tree.Bars) -> str:
    """Return a bar as a picture; what was gained is striped and has an edge."""
    kept, end, line = (
        _WIDE * each // among.whole for each in (bar.kept, bar.kept + bar.gained, among.needed)
    )
    drawn = f'<rect class="kept" width="{kept}" height="{_HIGH}"/>' if kept else ""
    if end > kept:
        place = f'x="{kept}" width="{end - kept}" height="{_HIGH}"'
        stripes = f'M{kept} {_HIGH // 2}H{end}" stroke-width="{_HIGH}" stroke-dasharray="9 9'
        drawn += f'<path class="gained" d="{stripes}"/><rect class="edge" {place}/>'
    if line:
        drawn += f'<rect class="apart" x="{line - 9}" width="18" height="{_HIGH}"/>'
        drawn += f'<rect class="needed" x="{line - 3}" width="6" height="{_HIGH}"/>'
    return (
        f'<svg class="bar" role="img" viewBox="-3 0 {_WIDE + 12} {_HIGH}" '
        f'preserveAspectRatio="none"><title>{escape(bar.alt)}</title>'
        f'<rect class="needed" x="-3" width="3" height="{_HIGH}"/>{drawn}</svg>'
    )


def _cells(row: tuple[tree.Inlines, ...]) -> str:
    return "".join(map(_cell, row))


def _cell(inlines: tree.Inlines) -> str:
    short = ' class="short"' if columns(joined_text(inlines)) <= _SHORT else ""
    return f'<td{short} dir="auto">{_words(inlines)}</td>'


def _dots(block: tree.Dots) -> str:
    drawn = svg(block).replace("<svg ", '<svg class="dots" role="img" ', 1)
    return drawn.replace("<rect", f"<title>{escape(block.said)}</title><rect", 1) + "\n"


_WRITERS: Final[dict[type[tree.Block], Callable[[Any], str]]] = {
    tree.Paragraph: lambda block: f'<p dir="auto">{_words(block.inlines)}</p>\n',
    tree.BulletList: lambda block: f"<ul>\n{_items(block.items)}</ul>\n",
    tree.NumberedList: _numbered_list,
    tree.Quote: _quote,
    tree.NumberedText: _numbered_text,
    tree.Redline: _redline,
    tree.MarkedText: _marked_text,
    tree.Facts: lambda block: _fact_list(block.facts),
    tree.Grid: lambda block: f"<table>\n{_filled(block, map(_cells, block.rows))}</table>\n",
    tree.Bars: _bars,
    tree.Dots: _dots,
    tree.Rule: lambda _block: "<hr>\n",
    tree.Gap: lambda block: f'<p dir="auto">{_word(block)}</p>\n',
}
"""How a block of a kind is written."""


FORMAT = Format("html", ".html", render)
