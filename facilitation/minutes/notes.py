"""A note-taker's Markdown, read into blocks.

Read for people who type while others speak (:mod:`.typed_lines`): a line end is a line end,
``#agreed`` is a word and not a heading. HTML is no part of it: it comes out as the characters that
were typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from html.parser import HTMLParser
from itertools import chain
from typing import TYPE_CHECKING

from facilitation.minutes import blocks as tree
from facilitation.minutes.links import SCHEMES
from facilitation.minutes.plain_text import readable
from facilitation.minutes.settling import settled_blocks, settled_inlines
from facilitation.minutes.typed_lines import APART, Quoted, pieces

if TYPE_CHECKING:
    from markdown import Markdown

_DEEPEST = 6
"""Lists and quotations inside each other; what lies deeper is written at this depth."""

_MOST_BRACKETS = 1000
"""The reader looks for the end of a link anew at every bracket: time grows with their square."""

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_STRESSES: dict[str, type[tree.Strong | tree.Emphasis | tree.Struck | tree.Inserted]] = {
    **dict.fromkeys(("strong", "b", *_HEADINGS), tree.Strong),
    **dict.fromkeys(("em", "i"), tree.Emphasis),
    **dict.fromkeys(("del", "s"), tree.Struck),
    "ins": tree.Inserted,
}
_CONTAINERS = frozenset({"ul", "ol", "li", "blockquote"})
_PARAGRAPHS = frozenset({"p", "pre", "hr", "table", *_HEADINGS})
_GRID = frozenset({"table", "thead", "tbody", "tr", "th", "td"})
_TAGS = {*_STRESSES, *_CONTAINERS, *_GRID, "p", "a", "br", "hr", "pre", "code", "img"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}, "img": {"alt"}}

_INDENT = re.compile("^[ \t]+", re.MULTILINE)
_PLAIN_LINE = r"[^\W_](?:[^\n\\`*_\[\]<>&~:]|:(?!//))*(?<!\s)"
_PLAIN = re.compile(rf"{_PLAIN_LINE}(?:\n{_PLAIN_LINE})*\n*")
"""Words in which nothing can be Markdown: most notes are such, and a reader takes its time."""
_ADDRESS = re.compile(r"https?://[^\s<>\"“”]*[^\s<>\"“”.,;:!?()\[\]{}'’]")


def note_blocks(markdown_text: str) -> tree.Blocks:
    """Return what a note says, with nothing in it but words, their weight and safe links.

    Headings become strong paragraphs, for they do not belong to the outline of the minutes; a
    picture becomes its description. Never raises: text too tangled to be Markdown is returned as
    the lines that were typed.
    """
    text = readable(_INDENT.sub(lambda found: found[0].expandtabs(4), markdown_text))
    if text.count("[") > _MOST_BRACKETS:
        return _as_typed(text)
    try:
        return settled_blocks(_blocks(text, cache(_reader), 0))
    except RecursionError:
        return _as_typed(text)


def _blocks(text: str, reader: Callable[[], Markdown], depth: int) -> Iterator[tree.Block]:
    for each in pieces(text):
        if isinstance(each, str) and _PLAIN.fullmatch(each):
            yield tree.Paragraph(_lines(each))
            continue
        if isinstance(each, str):
            yield from _Builder.read(_cleaned(reader().reset().convert(each)))
            continue
        if isinstance(each, Quoted):
            quoted = tuple(_blocks("\n".join(each.lines), reader, depth + 1))
            yield from quoted if depth >= _DEEPEST else (tree.Quote(quoted),)
            continue
        items = tuple(tuple(_blocks(item.text(), reader, depth + 1)) for item in each)
        number = each[0].number
        if depth >= _DEEPEST:
            yield from chain.from_iterable(items)
        else:
            yield tree.BulletList(items) if number is None else tree.NumberedList(items, number)


def _as_typed(text: str) -> tree.Blocks:
    return settled_blocks(
        tree.Paragraph(_lines(paragraph))
        for paragraph in re.split(r"\n\s*\n", text)
        if paragraph.strip()
    )


def _lines(text: str) -> tree.Inlines:
    words: list[tree.Inline] = []
    for line in text.strip("\n").split("\n"):
        words += [tree.Plain(line), tree.Break()]
    return tuple(words[:-1])


def _cleaned(page: str) -> str:
    """Return the page with only the tags known here; a second fence behind the reader's own."""
    import nh3

    return nh3.clean(
        page, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=set(SCHEMES), link_rel=None
    )


def _reader() -> Markdown:
    """Return a reader of Markdown that takes HTML for words, and indented lines for no code."""
    from markdown import Markdown
    from markdown.blockprocessors import HashHeaderProcessor
    from markdown.inlinepatterns import SimpleTagInlineProcessor

    class SpacedHeading(HashHeaderProcessor):
        """A heading has a space behind its marks; ``#agreed`` is none."""

        RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ ]+(?P<header>(?:\\.|[^\\])*?)#*(?:\n|$)")

    reader = Markdown(
        extensions=["sane_lists", "fenced_code", "tables", "nl2br"],
        tab_length=2,
        output_format="html",
    )
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    reader.parser.blockprocessors.deregister("code")
    # `[Note]: words` is what somebody typed, and would vanish as the address of a link.
    reader.parser.blockprocessors.deregister("reference")
    reader.parser.blockprocessors.deregister("hashheader")
    reader.parser.blockprocessors.register(SpacedHeading(reader.parser), "hashheader", 70)
    reader.inlinePatterns.register(
        SimpleTagInlineProcessor(r"(~~)(?=\S)(.+?)(?<=\S)~~", "del"), "del", 65
    )
    return reader


class _Frame:
    """A block that is open while the page is read: what it is, and what it holds so far."""

    def __init__(self, tag: str, start: int = 1) -> None:
        self.tag = tag
        self.start = start
        self.blocks: list[tree.Block] = []
        self.items: list[tree.Blocks] = []

    def closed(self) -> tuple[tree.Block, ...]:
        """Return the finished block, or what it holds where it adds nothing itself."""
        match self.tag:
            case "ul":
                return (tree.BulletList(tuple(self.items)),)
            case "ol":
                return (tree.NumberedList(tuple(self.items), self.start),)
            case "blockquote":
                return (tree.Quote(tuple(self.blocks)),)
            case _:
                return tuple(self.blocks)


class _Builder(HTMLParser):
    """Turns a cleaned page into blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._frames = [_Frame("page")]
        self._words: list[tree.Inline] = []
        self._stresses: list[str] = []
        self._href: str | None = None
        self._verbatim = False
        self._rows: list[list[tree.Inlines]] = []

    @classmethod
    def read(cls, page: str) -> tree.Blocks:
        """Return the blocks of a page whose tags are closed in order."""
        builder = cls()
        builder.feed(page)
        builder.close()
        builder._end_paragraph()
        return settled_blocks(builder._frames[0].blocks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _STRESSES:
            self._stresses.append(tag)
        elif tag == "a":
            self._href = given.get("href")
        elif tag == "br":
            self._words.append(tree.Break())
        elif tag == "img":
            self._words.append(tree.Plain(given.get("alt", "")))
        elif tag == "tr":
            self._rows.append([])
        elif tag in _CONTAINERS:
            self._end_paragraph()
            start = given.get("start", "1")
            self._frames.append(_Frame(tag, int(start) if start.isdecimal() else 1))
        elif tag in _PARAGRAPHS:
            self._end_paragraph()
            self._verbatim = tag == "pre"
            if tag == "hr":
                self._frames[-1].blocks.append(tree.Rule())

    def handle_endtag(self, tag: str) -> None:
        if tag in _STRESSES and self._stresses:
            self._stresses.pop()
        if tag == "a":
            self._href = None
        elif tag in {"th", "td"} and self._rows:
            self._rows[-1].append(self._taken_words())
        elif tag == "table":
            self._end_grid()
        elif tag in _CONTAINERS:
            self._end_paragraph()
            self._end_frame()
        elif tag in _PARAGRAPHS:
            self._end_paragraph()
            self._verbatim = False

    def handle_data(self, data: str) -> None:
        """Take in words; a line end counts only where the text is verbatim."""
        if self._verbatim:
            self._words += _lines(data)
            return
        data = data.replace(APART, "")
        after_break = bool(self._words) and isinstance(self._words[-1], tree.Break)
        text = (data.lstrip("\n ") if after_break else data).replace("\n", " ")
        text = text if self._words else text.lstrip(" ")
        if not text:
            return
        if self._href is not None:
            self._words.append(tree.Link(text, self._href))
        elif self._stresses:
            self._words.append(_STRESSES[self._stresses[-1]](text))
        else:
            self._words += _with_links(text)

    def _taken_words(self) -> tree.Inlines:
        words = settled_inlines(self._words)
        self._words.clear()
        return words

    def _end_paragraph(self) -> None:
        words = self._taken_words()
        if words:
            self._frames[-1].blocks.append(tree.Paragraph(words))

    def _end_frame(self) -> None:
        if len(self._frames) == 1:
            return
        frame = self._frames.pop()
        outer = self._frames[-1]
        if frame.tag == "li":
            outer.items.append(tuple(frame.blocks))
        elif len(self._frames) > _DEEPEST:
            outer.blocks += [each for item in frame.items for each in item] or frame.blocks
        else:
            outer.blocks += frame.closed()

    def _end_grid(self) -> None:
        header, *rows = self._rows or [[]]
        self._frames[-1].blocks.append(
            tree.Grid(tuple(header), tuple(tuple(each) for each in rows))
        )
        self._rows.clear()


def _with_links(text: str) -> list[tree.Inline]:
    """Return the words with every web address in them as a link."""
    words: list[tree.Inline] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        words += [tree.Plain(text[end : found.start()]), tree.Link(found[0], found[0])]
        end = found.end()
    return [*words, tree.Plain(text[end:])]
