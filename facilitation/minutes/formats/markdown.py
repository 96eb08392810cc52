"""Minutes as Markdown that reads well as plain text.

CommonMark, with the pipes of GitHub's Markdown for a grid; struck and inserted words stand as
``{--struck--}`` and ``{++inserted++}``, which anybody can read. Exact texts stand between fences,
where nothing has to be escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import Any, Final

from facilitation.minutes import blocks as tree
from facilitation.minutes.catalogue import Format
from facilitation.minutes.settling import joined_text, led, settled, settled_inlines
from facilitation.minutes.style import Style

_INDENT = 4
_BREAK = "  \n"
_SPECIAL = re.compile(
    r"[\\`*\[\]{]"  # what opens code, stress, a link, a change
    r"|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"
    r"|(?P<html><)|(?P<strike>~)|(?P<entity>&(?=\#?\w))"
)
_ENTITIES = {"html": "&lt;", "strike": "&#126;", "entity": "&amp;"}
# Many programs take "#let" for a heading, with no blank behind the sign.
_LINE_START = re.compile(r"^(?:(?P<number>\d+)(?=[.)])|(?=[-+#]))")
_LINE_START_ENTITIES = {">": "&gt;", "=": "&#61;", "|": "&#124;", ":": "&#58;"}
_OPENING = frozenset("(“‘„«")
_CLOSING = frozenset(").,;:!?”’»")
_MARKS: dict[type[tree.Inline], str] = {tree.Strong: "**", tree.Emphasis: "_"}
_CHANGES: dict[type[tree.Inline], tuple[str, str]] = {
    tree.Struck: ("{--", "--}"),
    tree.Inserted: ("{++", "++}"),
}


def render(document: tree.Document, style: Style) -> bytes:  # noqa: ARG001  plain text has no style
    """Return the document as Markdown in UTF-8; no style changes it."""
    whole = settled(document)
    parts = [f"# {_in_heading((tree.Plain(whole.title),))}"]
    if whole.subtitle:
        parts.append(_lines_of((tree.Plain(whole.subtitle),)))
    if whole.facts:
        parts.append(_fact_list(whole.facts))
    if whole.blocks:
        parts.append(_blocks(led(whole.blocks, _ways(whole.blocks))))
    return ("\n\n".join(parts) + "\n").encode("utf-8")


def _ways(blocks: tree.Blocks) -> Mapping[str, str]:
    """Return where links to headings lead, as most programs name a heading by its words."""
    marked = (each for each in blocks if isinstance(each, tree.Heading) and each.mark)
    words = {each.mark: joined_text(each.inlines).lower() for each in marked}
    return {
        mark: "#" + re.sub(r"[^\w\- ]", "", said).strip().replace(" ", "-")
        for mark, said in words.items()
    }


def _blocks(blocks: tree.Blocks) -> str:
    """Return blocks with a blank line between; lists that would run together are parted."""
    written = [_block(blocks[0])]
    for before, each in pairwise(blocks):
        if isinstance(before, tree.BulletList | tree.NumberedList | tree.Facts) and type(
            before
        ) is type(each):
            written.append("<!-- -->")
        written.append(_block(each))
    return "\n\n".join(written)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(_special, text)


def _special(found: re.Match[str]) -> str:
    kind = found.lastgroup
    return _ENTITIES[kind] if kind else "\\" + found[0]


def _line_start(line: str) -> str:
    """Return a line that would begin a list, heading, quotation or rule as one that does not."""
    line = line.lstrip()
    if line[:1] in _LINE_START_ENTITIES:
        return _LINE_START_ENTITIES[line[0]] + line[1:]
    return _LINE_START.sub(lambda found: f"{found['number'] or ''}\\", line, count=1)


def _lines_of(inlines: tree.Inlines) -> str:
    lines = _words(inlines).split(_BREAK)
    return _BREAK.join(_line_start(each).rstrip() or "\u00a0" for each in lines)


def _in_heading(inlines: tree.Inlines) -> str:
    return re.sub(r"^#|#(?=#*$)", r"\\#", _words(inlines).strip())


def _words(inlines: tree.Inlines) -> str:
    words = ""
    for place, each in enumerate(inlines):
        before, after = _edge(inlines[:place], -1), _edge(inlines[place + 1 :], 0)
        word = _word(each, before=before, after=after)
        if words.endswith("!") and word.startswith("["):
            words = words[:-1] + r"\!"  # or the link would be a picture, which loads by itself
        words += word
    return words


def _edge(inlines: tree.Inlines, at: int) -> str:
    """Return the character that a word stands next to; a space where the line ends."""
    if not inlines:
        return " "
    neighbour = inlines[at]
    return (
        neighbour.text[at]
        if isinstance(neighbour, tree.Plain)
        else " "
        if isinstance(neighbour, tree.Break)
        else "*"
    )


def _word(inline: tree.Inline, *, before: str, after: str) -> str:
    match inline:
        case tree.Plain(text=text):
            return _escaped(text)
        case tree.Break():
            return _BREAK
        case tree.Gap(said=said):
            return rf"\[{_escaped(said) or '…'}\]"
        case tree.Link(text=text, href=href):
            return f"[{_escaped(text)}]({_in_brackets(href)})"
        case tree.Struck(text=text) | tree.Inserted(text=text):
            opening, closing = _CHANGES[type(inline)]
            return f"{opening}{_escaped(text)}{closing}"
        case tree.Strong(text=text) | tree.Emphasis(text=text):
            return _stressed(text, _MARKS[type(inline)], before, after)


def _in_brackets(href: str) -> str:
    """Return an address with nothing in it that ends the address or stresses its end."""
    found = {"(": "%28", ")": "%29", "*": "%2A", "'": "%27", "&": "&amp;"}
    return "".join(found.get(each, each) for each in href)


def _stressed(text: str, mark: str, before: str, after: str) -> str:
    """Return marked words; unmarked where the marks would be taken for letters.

    Marks count only between spaces or brackets on the outer side and words on the inner.
    """
    words = text.strip()
    opens = before.isspace() or before in _OPENING or text[:1].isspace()
    closes = after.isspace() or after in _CLOSING or text[-1:].isspace()
    if not words or not opens or not closes:
        return _escaped(text)
    head = text[: len(text) - len(text.lstrip())]
    tail = text[len(text.rstrip()) :]
    return f"{head}{mark}{_escaped(words)}{mark}{tail}"


def _block(block: tree.Block) -> str:
    return _WRITERS[type(block)](block)


def _numbered_list(block: tree.NumberedList) -> str:
    return _items(block.items, [f"{block.start + place}." for place in range(len(block.items))])


def _items(items: Iterable[tree.Blocks], marks: list[str]) -> str:
    """Return items below each other, with a blank line between where one has several blocks."""
    written = [_blocks(each) for each in items]
    between = "\n\n" if any("\n\n" in each for each in written) else "\n"
    return between.join(_item(mark, each) for mark, each in zip(marks, written, strict=True))


def _item(mark: str, text: str) -> str:
    # Four columns make the inner lines part of the item for every reader of Markdown.
    opening = f"{mark} ".ljust(_INDENT)
    return opening + _behind(" " * len(opening), text)[len(opening) :]


def _behind(prefix: str, text: str) -> str:
    return "\n".join(
        (prefix + each).rstrip(" ") if not each.strip() else prefix + each
        for each in text.split("\n")
    )


def _numbered_text(block: tree.NumberedText) -> str:
    width = max(len(str(each.number)) for each in block.lines)
    lines = (f"{each.number or '':>{width}}  {each.text}".rstrip() for each in block.lines)
    return _fenced("\n".join(lines))


def _fenced(text: str) -> str:
    runs = (len(each) for each in re.findall("`+", text))
    fence = "`" * max(3, 1 + max(runs, default=0))
    return f"{fence}\n{text}\n{fence}"


def _redline(block: tree.Redline) -> str:
    lines: list[list[tree.Inline]] = [[]]
    for each in block.segments:
        first, *others = each.text.split("\n")
        lines[-1].append(type(each)(first))
        lines += [[type(each)(part)] for part in others]
    written = (_lines_of(settled_inlines(each)) for each in lines)
    return _BREAK.join(written)


def _marked_text(block: tree.MarkedText) -> str:
    width = max(len(str(each.number)) for each in block.lines)
    return _fenced("\n".join(_marked(each, width) for each in block.lines))


def _marked(line: tree.MarkedLine, width: int) -> str:
    """Return a line between fences, where nothing is escaped; changes stand in braces."""
    if not line.number:
        return f"{'…':>{width}}"
    words = "".join(_in_braces(each) for each in line.segments)
    behind = "\n" + " " * (width + 4)
    return f"{line.number:>{width}} {line.mark or ' '}  {words}".rstrip().replace("\n", behind)


def _in_braces(change: tree.Inline) -> str:
    opening, closing = _CHANGES.get(type(change), ("", ""))
    return f"{opening}{joined_text((change,))}{closing}"


def _fact_list(facts: Iterable[tree.Fact]) -> str:
    return "\n".join("-   " + _fact(each) for each in facts)


def _fact(fact: tree.Fact) -> str:
    value = _words(fact.value).strip()
    if not fact.term:
        return _line_start(value)
    return f"**{_escaped(fact.term)}:** {value}".rstrip()


def _grid(block: tree.Grid) -> str:
    rows = (block.header, *block.rows)
    cells = [[_words(each).strip().replace("|", "&#124;") for each in row] for row in rows]
    widths = [max(3, *(len(row[column]) for row in cells)) for column in range(len(cells[0]))]
    head, *body = (_row(row, widths) for row in cells)
    rule = _row(["-" * each for each in widths], widths)
    return "\n".join((head, rule, *body))


def _row(cells: list[str], widths: list[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


_WRITERS: Final[dict[type[tree.Block], Callable[[Any], str]]] = {
    tree.Heading: lambda block: f"{'#' * (block.level + 1)} {_in_heading(block.inlines)}",
    tree.Paragraph: lambda block: _lines_of(block.inlines),
    tree.BulletList: lambda block: _items(block.items, ["-" for _ in block.items]),
    tree.NumberedList: _numbered_list,
    tree.Quote: lambda block: _behind("> ", _blocks(block.blocks)),
    tree.NumberedText: _numbered_text,
    tree.Redline: _redline,
    tree.MarkedText: _marked_text,
    tree.Facts: lambda block: _fact_list(block.facts),
    tree.Grid: _grid,
    tree.Bars: lambda block: _block(block.grid),
    tree.Dots: lambda block: _words(tree.plain(block.said)),
    tree.Rule: lambda _block: "---",
    tree.Gap: lambda block: _words((block,)),
}
"""How a block of a kind is written."""


FORMAT = Format("markdown", ".md", render)
