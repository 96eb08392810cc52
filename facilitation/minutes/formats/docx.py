"""Minutes as a document of Word (DOCX), put together by python-docx.

Changes of a text are tracked changes of the program's; headings, lists and tables are real ones,
so that the outline, a screen reader and another program find them. No person is named but in the
words themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from html import escape
from io import BytesIO
from itertools import count
from string import Template
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from facilitation.minutes import blocks as tree
from facilitation.minutes import dots, office
from facilitation.minutes.bars import MILLIMETRES, png
from facilitation.minutes.catalogue import Format
from facilitation.minutes.keeping import keeps_whole, stays
from facilitation.minutes.languages import html_tag, runs_right_to_left
from facilitation.minutes.settling import joined_text, settled
from facilitation.minutes.style import Style, shipped

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWN: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_PICTURE: Final = f"{_DRAWN}/picture"
_SPACES: Final = (
    f'xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}" xmlns:a="{_DRAWN}/main" xmlns:pic="{_PICTURE}" '
    f'xmlns:wp="{_DRAWN}/wordprocessingDrawing"'
)
_KEPT: Final = ("styles", "numbering", "settings", "header", "footer", "hyperlink", "image")
"""The parts that stay of those with which python-docx begins a document."""

_TO_A_MILLIMETRE: Final = 1440 / 25.4
"""Twentieths of a point."""

_TO_A_MILLIMETRE_DRAWN: Final = 36_000
"""What pictures are measured in."""

_MARGIN: Final = 22
"""Millimetres around a page."""

_STEP: Final = 360
"""By how much each list and quotation is indented, in twentieths of a point."""

_HANGING: Final = {"NumberedLine": (840, 600), "MarkedLine": (1140, 900), "Fact": (2400, 2400)}
"""Where the words of a style begin, and how far their numbers or names stand before them."""

_DEEPEST: Final = 8
_LONGEST_NAME: Final = 40
_BULLETS: Final = 1
_DECIMALS: Final = 2
_TAB: Final = "<w:r><w:tab/></w:r>"
_ISOLATES: Final = re.compile("[\u2068\u2069]")
_ROW: Final = "<w:trPr><w:cantSplit/></w:trPr>"
_LINES: Final = ("Redline", "NumberedLine", "MarkedLine")
_ON_THE_RIGHT: Final = (
    '<w:pBdr><w:left w:val="nil"/>'
    '<w:right w:val="single" w:sz="16" w:space="8" w:color="{}"/></w:pBdr>'
)
"""The bar where words begin that run from right to left: Word leaves it on the left otherwise."""

_STYLES: Final[dict[type[tree.Inline], str]] = {tree.Strong: "Strong", tree.Emphasis: "Emphasis"}


def render(document: tree.Document, style: Style) -> bytes:
    """Return the document as DOCX; it bears no time but the one given, and no author."""
    import docx

    whole = settled(document)
    word = docx.Document()
    width = round((office.page_size(style)[0] - 2 * _MARGIN) * _TO_A_MILLIMETRE)
    body = _Body(whole, style, width, partial(_led, word), partial(_embedded, word))
    written = "".join(body.written(whole))
    _described(word, whole)
    _dressed(word, style, html_tag(whole.language))
    _numbered(word, body.starts)
    _paged(word, style, whole)
    main = word.element.body
    main[-1].attrib.clear()
    main[:0] = list(office.parsed(f"<w:body {_SPACES}>{written}</w:body>"))
    made = BytesIO()
    word.save(made)
    return office.sealed(made.getvalue())


def _embedded(word: WordDocument, picture: bytes) -> str:
    """Put a picture into the document; returns the name of the way to it."""
    name: str = word.part.get_or_add_image(BytesIO(picture))[0]
    return name


def _led(word: WordDocument, href: str, number: int) -> str:
    """Let an address be led to from the document; returns the name of the way."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    name = f"link{number}"
    word.part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, href, name, is_external=True)
    return name


def _described(word: WordDocument, whole: tree.Document) -> None:
    """Say what the document is, and nothing of who made it, when, and with what."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    package = word.part.package
    for rels, kept in (
        (package.rels, ("officeDocument", "core-properties")),
        (word.part.rels, _KEPT),
    ):
        for name, each in list(rels.items()):
            if each.reltype.rpartition("/")[2] not in kept:
                del rels[name]
    package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).element.clear()
    word.core_properties.title = whole.title
    word.core_properties.language = html_tag(whole.language)
    if whole.dated is not None:
        word.core_properties.created = office.when(whole.dated)


def _dressed(word: WordDocument, style: Style, language: str) -> None:
    """Put the styles of the house in place of those of python-docx."""
    colours = msgspec.structs.asdict(style.light)
    told = {name: value.removeprefix("#") for name, value in colours.items()}
    told |= {name: str(round(2 * points)) for name, points in office.sizes(style).items()}
    sheet = shipped("minutes.docx.xml").read_text(encoding="utf-8")
    _fill(word.styles.element, Template(sheet).substitute(told, language=language))
    compat = '<w:compatSetting w:name="compatibilityMode" w:val="15"'
    compat += ' w:uri="http://schemas.microsoft.com/office/word"/>'
    _fill(
        word.settings.element,
        f'<w:settings {_SPACES}><w:defaultTabStop w:val="720"/>'
        f"<w:compat>{compat}</w:compat></w:settings>",
    )


def _numbered(word: WordDocument, starts: Sequence[tuple[int, int]]) -> None:
    """Give each numbered list, by level and first number, a numbering of its own."""
    levels = range(_DEEPEST + 1)
    bullets = "".join(_level(each, "bullet", "•") for each in levels)
    decimals = "".join(_level(each, "decimal", f"%{each + 1}.") for each in levels)
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{_DECIMALS}"/>'
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        "</w:num>"
        for number, (level, start) in enumerate(starts, _BULLETS + 1)
    )
    _fill(
        word.part.numbering_part.element,
        f"<w:numbering {_SPACES}>"
        f'<w:abstractNum w:abstractNumId="{_BULLETS}">{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="{_DECIMALS}">{decimals}</w:abstractNum>'
        f'<w:num w:numId="{_BULLETS}"><w:abstractNumId w:val="{_BULLETS}"/></w:num>{lists}'
        "</w:numbering>",
    )


def _level(level: int, form: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{_STEP * (level + 1)}" w:hanging="{_STEP}"/></w:pPr></w:lvl>'
    )


def _paged(word: WordDocument, style: Style, whole: tree.Document) -> None:
    """Set paper and margins, the title at the head of later pages, numbers at their feet."""
    from docx.shared import Mm

    section = word.sections[0]
    section.page_width, section.page_height = map(Mm, office.page_size(style))
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin = section.bottom_margin = Mm(_MARGIN)
    section.different_first_page_header_footer = True
    numbers = '<w:fldSimple w:instr="PAGE"/><w:r><w:t xml:space="preserve"> / </w:t></w:r>'
    numbers += '<w:fldSimple w:instr="NUMPAGES"/>'
    for place, name, words in (
        (section.header, "Header", f"<w:r>{_text(whole.title)}</w:r>"),
        (section.footer, "Footer", numbers),
        (section.first_page_footer, "Footer", numbers),
    ):
        place.is_linked_to_previous = False
        shown = f'<w:p><w:pPr><w:pStyle w:val="{name}"/></w:pPr>{words}</w:p>'
        _fill(place.part.element, f"<w:hdr {_SPACES}>{shown}</w:hdr>")


def _fill(element: Any, xml: str) -> None:  # noqa: ANN401  lxml has no types
    """Put what stands within another element in place of what stands within this one."""
    element[:] = list(office.parsed(xml))


class _Place(NamedTuple):
    """Where a block stands: how many lists and quotations are around it, in which style."""

    depth: int = 0
    style: str = "Normal"

    def styled(self, style: str) -> _Place:
        return _Place(self.depth, style)

    def within(self, style: str) -> _Place:
        return _Place(self.depth + 1, style)

    @property
    def level(self) -> int:
        return min(self.depth, _DEEPEST)


_HEAD: Final = _Place(0, "TableHeading")
_CELL: Final = _Place(0, "TableContents")
_END: Final = _Place(0, "TableEnd")


class _Body(office.Body[_Place]):
    """Writes blocks, and keeps what counts through the whole document.

    ``starts`` are the level and the first number of each numbered list so far.
    """

    nowhere = _Place()

    def __init__(
        self,
        whole: tree.Document,
        style: Style,
        width: int,
        lead: Callable[[str, int], str],
        embed: Callable[[bytes], str],
    ) -> None:
        """``width`` is the room for words, in twentieths of a point."""
        self.starts: list[tuple[int, int]] = []
        self._rightwards = runs_right_to_left(whole.language)
        self._made = (
            f'w:author="{office.AUTHOR}" w:date="{office.when(whole.dated):%Y-%m-%dT%H:%M:%SZ}"'
        )
        self._ids = count(1)
        bar = _ON_THE_RIGHT.format(style.light.accent.removeprefix("#"))
        self._bars = dict.fromkeys(_LINES, bar)
        self._bars["Quote"] = _ON_THE_RIGHT.format(style.light.line.removeprefix("#"))
        self._width = width
        self._lead = lead
        self._ways: dict[str, str] = {}
        self._colours = style.light
        self._embed = embed
        self._pictures: dict[bytes, str] = {}

    def line(self, inlines: tree.Inlines, style: str) -> str:
        return self._paragraph(inlines, _Place(0, style))

    def _paragraph(
        self, inlines: tree.Inlines, at: _Place, *, listed: str = "", opening: str = ""
    ) -> str:
        rightwards = office.is_right_to_left(joined_text(inlines), otherwise=self._rightwards)
        bidi = f"{self._bars.get(at.style, '')}<w:bidi/>" if rightwards else ""
        left, hanging = _HANGING.get(at.style, (0, 0))
        indent = f'<w:ind w:left="{left + at.depth * _STEP}" w:hanging="{hanging}"/>'
        placed = indent if at.depth and not listed else ""
        words = "".join(self._word(each, rightwards=rightwards) for each in inlines)
        kept = "<w:keepNext/>" if self.staying else ""
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{at.style}"/>{kept}{listed}{bidi}{placed}</w:pPr>'
            f"{opening}{words}</w:p>"
        )

    def _word(self, inline: tree.Inline, *, rightwards: bool) -> str:
        match inline:
            case tree.Break():
                return "<w:r><w:br/></w:r>"
            case tree.Struck(text=text):
                words = _run(text, "", "delText", rightwards=rightwards)
                return f'<w:del w:id="{next(self._ids)}" {self._made}>{words}</w:del>'
            case tree.Inserted(text=text):
                words = _run(text, rightwards=rightwards)
                return f'<w:ins w:id="{next(self._ids)}" {self._made}>{words}</w:ins>'
            case tree.Gap():
                return _run(joined_text((inline,)), "Gap", rightwards=rightwards)
            case tree.Link(text=text, href=href):
                words = _run(text, "Hyperlink", rightwards=rightwards)
                return f"<w:hyperlink {self._way(href)}>{words}</w:hyperlink>"
            case _:
                return _run(inline.text, _STYLES.get(type(inline), ""), rightwards=rightwards)

    def _way(self, href: str) -> str:
        if href.startswith("#"):
            return f'w:anchor="{_bookmark(href[1:])}"'
        if href not in self._ways:
            self._ways[href] = self._lead(href, len(self._ways))
        return f'r:id="{self._ways[href]}"'

    def heading(self, block: tree.Heading, at: _Place) -> str:
        opening = ""
        if block.mark:
            number = next(self._ids)
            opening = f'<w:bookmarkStart w:id="{number}" w:name="{_bookmark(block.mark)}"/>'
            opening += f'<w:bookmarkEnd w:id="{number}"/>'
        fresh = "<w:pageBreakBefore/>" if block.mark.startswith(tree.SHEET) else ""
        styled = at.styled(f"Heading{block.level}")
        return self._paragraph(block.inlines, styled, listed=fresh, opening=opening)

    def paragraph(self, block: tree.Paragraph, at: _Place) -> str:
        return self._paragraph(block.inlines, at)

    def bullets(self, block: tree.BulletList, at: _Place) -> str:
        return self._items(block.items, at.styled("ListBullet"), _BULLETS)

    def numbers(self, block: tree.NumberedList, at: _Place) -> str:
        self.starts.append((at.level, block.start))
        return self._items(block.items, at.styled("ListNumber"), _BULLETS + len(self.starts))

    def _items(self, items: Sequence[tree.Blocks], at: _Place, number: int) -> str:
        listed = f'<w:numPr><w:ilvl w:val="{at.level}"/><w:numId w:val="{number}"/></w:numPr>'
        kept = [keeps_whole(items)] * (len(items) - 1) + [False]
        return "".join(
            self._item(each, at, listed, kept=staying)
            for each, staying in zip(items, kept, strict=True)
        )

    def _item(self, blocks: tree.Blocks, at: _Place, listed: str, *, kept: bool) -> str:
        first, *others = blocks
        if isinstance(first, tree.Paragraph):
            self.staying = kept or stays(blocks)[0]
            opening = self._paragraph(first.inlines, at, listed=listed)
        else:
            opening = self._paragraph((), at, listed=listed)
            others = list(blocks)
        return opening + self.blocks(others, at.within("ListContinue"))

    def quote(self, block: tree.Quote, at: _Place) -> str:
        return self.blocks(block.blocks, at.within("Quote"))

    def numbered_text(self, block: tree.NumberedText, at: _Place) -> str:
        *firsts, last = (
            partial(
                self._paragraph,
                (tree.Strong(each.text) if each.heading else tree.Plain(each.text),),
                at.styled("NumberedLine"),
                opening=_run(str(each.number or ""), "Soft") + _TAB,
            )
            for each in block.lines
        )
        return self._together(firsts, last)

    def marked_text(self, block: tree.MarkedText, at: _Place) -> str:
        *firsts, last = (
            partial(
                self._paragraph, each.segments, at.styled("MarkedLine"), opening=_margin_of(each)
            )
            for each in block.lines
        )
        return self._together(firsts, last)

    def _together(self, firsts: Sequence[Callable[[], str]], last: Callable[[], str]) -> str:
        """Write lines or rows that no page parts, if they are few."""
        staying, self.staying = self.staying, len(firsts) < office.FEW
        written = [each() for each in firsts]
        self.staying = staying
        return "".join([*written, last()])

    def redline(self, block: tree.Redline, at: _Place) -> str:
        return self._paragraph(block.segments, at.styled("Redline"))

    def facts(self, block: tree.Facts, at: _Place) -> str:
        return "".join(
            self._paragraph(each.value, at.styled("Fact"), opening=_run(each.term, "Soft") + _TAB)
            for each in block.facts
        )

    def grid(self, block: tree.Grid, at: _Place) -> str:
        rows = [[partial(self._in_cell, each) for each in row] for row in block.rows]
        return self._table(block.header, rows, office.letters_of(block), at)

    def bars(self, block: tree.Bars, at: _Place) -> str:
        letters = office.letters_of(block.grid, office.LETTERS - office.BAR)
        rows = [
            [*(partial(self._in_cell, each) for each in row), partial(self._pictured, bar, block)]
            for row, bar in zip(block.grid.rows, block.bars, strict=True)
        ]
        legend = self._paragraph(tree.plain(block.legend), at) if block.legend else ""
        return legend + self._table((*block.grid.header, ()), rows, [*letters, office.BAR], at)

    def _in_cell(self, cell: tree.Inlines) -> str:
        return self._paragraph(cell, _CELL)

    def _pictured(self, bar: tree.Bar, among: tree.Bars) -> str:
        drawn = png(bar, among, self._colours, rightwards=self._rightwards)
        return self._picture(drawn, MILLIMETRES, bar.alt)

    def dots(self, block: tree.Dots, _at: _Place) -> str:
        return self._picture(dots.png(block), (dots.MILLIMETRES, dots.MILLIMETRES), block.said)

    def _picture(self, drawn: bytes, millimetres: tuple[float, float], alt: str) -> str:
        if drawn not in self._pictures:
            self._pictures[drawn] = self._embed(drawn)
        number = next(self._ids)
        wide, high = (round(each * _TO_A_MILLIMETRE_DRAWN) for each in millimetres)
        told = f'id="{number}" name="bar{number}" descr="{escape(alt)}"'
        size = f'cx="{wide}" cy="{high}"'
        kept = "<w:keepNext/>" if self.staying else ""
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{_CELL.style}"/>{kept}</w:pPr><w:r><w:drawing>'
            f"<wp:inline><wp:extent {size}/><wp:docPr {told}/>"
            f'<a:graphic><a:graphicData uri="{_PICTURE}"><pic:pic>'
            f"<pic:nvPicPr><pic:cNvPr {told}/><pic:cNvPicPr/></pic:nvPicPr>"
            f'<pic:blipFill><a:blip r:embed="{self._pictures[drawn]}"/>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        )

    def _table(
        self,
        header: Iterable[tree.Inlines],
        cells: Iterable[Iterable[Callable[[], str]]],
        letters: Iterable[int],
        at: _Place,
    ) -> str:
        """Return a table of cells that are still to be written, row by row."""
        letter = (self._width - at.depth * _STEP) / office.LETTERS
        widths = [round(each * letter) for each in letters]
        columns = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
        head = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        rows = self._row([self._paragraph(each, _HEAD) for each in header], widths, head)
        writing = [partial(self._written_row, each, widths) for each in cells]
        rows += self._together(writing[:-1], writing[-1]) if writing else ""
        mirrored = "<w:bidiVisual/>" if self._rightwards else ""
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>{mirrored}'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblInd w:w="{at.depth * _STEP}" w:type="dxa"/><w:tblLook w:firstRow="1"/>'
            f"</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
            f"{self._paragraph((), _END)}"  # tables that touch would be one
        )

    def _written_row(self, cells: Iterable[Callable[[], str]], widths: Iterable[int]) -> str:
        return self._row([each() for each in cells], widths, _ROW)

    def _row(self, cells: Iterable[str], widths: Iterable[int], told: str) -> str:
        written = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for cell, width in zip(cells, widths, strict=True)
        )
        return f"<w:tr>{told}{written}</w:tr>"

    def rule(self, _block: tree.Rule, at: _Place) -> str:
        return self._paragraph((), at.styled("HorizontalLine"))

    def gap(self, block: tree.Gap, at: _Place) -> str:
        return self._paragraph((block,), at)


def _run(text: str, style: str = "", element: str = "t", *, rightwards: bool = False) -> str:
    """Return words in a style; a newline begins a new line.

    What is isolated has a run of its own: Word goes by that, and does not know the marks.
    """
    parts = [each for each in _ISOLATES.split(text) if each] or [""]
    return "".join(_one_run(each, style, element, rightwards=rightwards) for each in parts)


def _one_run(text: str, style: str, element: str, *, rightwards: bool) -> str:
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    turned = "<w:rtl/>" if office.is_right_to_left(text, otherwise=rightwards) else ""
    told = f"<w:rPr>{named}{turned}</w:rPr>" if named or turned else ""
    return f"<w:r>{told}{_text(text, element)}</w:r>"


def _text(text: str, element: str = "t") -> str:
    return "<w:br/>".join(
        "".join(
            f'<w:{element} xml:space="preserve">{escape(part, quote=False)}</w:{element}>'
            for part in office.portions(line)
        )
        for line in text.split("\n")
    )


def _margin_of(line: tree.MarkedLine) -> str:
    """Return the number and the sign before a line; a number of 0 stands for lines left out."""
    if not line.number:
        return _run("…", "Soft")
    sign = _run(f" {line.mark}", "Strong") if line.mark else ""
    return _run(str(line.number), "Soft") + sign + _TAB


def _bookmark(mark: str) -> str:
    """Return the mark of a heading in the letters that Word takes for a name."""
    return re.sub(r"\W", "_", mark)[:_LONGEST_NAME]


FORMAT = Format("docx", ".docx", render)
