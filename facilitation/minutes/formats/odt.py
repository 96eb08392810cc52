"""Minutes as an OpenDocument text (ODT), put together by odfdo.

Changes of a text are tracked changes of the program's; headings, lists and tables are real ones,
so that the outline, a screen reader and another program find them. No person is named but in the
words themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from io import BytesIO
from itertools import chain, count, repeat
from string import Template
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from facilitation.minutes import blocks as tree
from facilitation.minutes import dots, office
from facilitation.minutes.bars import MILLIMETRES, png
from facilitation.minutes.catalogue import Format
from facilitation.minutes.keeping import keeps_whole
from facilitation.minutes.languages import html_tag, language_and_region, runs_right_to_left
from facilitation.minutes.settling import joined_text, settled
from facilitation.minutes.style import Style, shipped

if TYPE_CHECKING:
    from odfdo import Document as OpenDocument

_NAMES: Final = (
    *("office", "text", "table", "style", "meta"),
    *("drawing:draw", "svg-compatible:svg", "xsl-fo-compatible:fo"),
)
_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES: Final = (
    "".join(
        f'xmlns:{each.rpartition(":")[2]}="{_ODF}{each.partition(":")[0]}:1.0" ' for each in _NAMES
    )
    + 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
_KEPT: Final = frozenset("content.xml meta.xml settings.xml styles.xml".split())
"""The parts that stay of those with which odfdo begins a document."""

_MARGIN: Final = 22
"""Millimetres beside the words of a page."""

_STEP: Final = 6.35
"""By how much each list is indented, in millimetres."""

_LEVELS: Final = range(1, 11)
_TAB: Final = "<text:tab/>"
_TEXT: Final = "Text_20_body"
_LINES: Final = ("Redline", "Numbered_20_Line", "Marked_20_Line")
_CELL: Final = "Table_20_Contents"
_STYLES: Final[dict[type[tree.Inline], str]] = {
    tree.Strong: "Strong_20_Emphasis",
    tree.Emphasis: "Emphasis",
}
_BLANKS: Final = re.compile(r"^ +|(?<= ) +")
"""Blanks that a reader of the file would not see: at a beginning, and behind another one."""


def render(document: tree.Document, style: Style) -> bytes:
    """Return the document as ODT; it bears no time but the one given, and no author."""
    import odfdo

    whole = settled(document)
    made = odfdo.Document("text")
    body = _Body(whole, style)
    written = "".join(body.written(whole))
    _described(made, whole)
    _dressed(made, style, whole)
    _fill(made.content, "office:automatic-styles", body.automatic())
    _fill(made.content, "office:text", body.tracked() + written)
    for picture, name in body.pictures.items():
        made.set_part(name, picture)
        made.manifest.add_full_path(name, "image/png")
    target = BytesIO()
    made.save(target)
    return office.sealed(target.getvalue())


def _described(made: OpenDocument, whole: tree.Document) -> None:
    """Say what the document is, and nothing of who made it, when, and with what."""
    for name in made.manifest.get_paths():
        if name != "/" and name not in _KEPT:
            made.manifest.del_full_path(name)
            made.del_part(name)
    _named(made.get_part("settings.xml"), "office:settings").delete()
    _fill(made.meta, "office:meta", "")
    made.meta.title = whole.title
    made.meta.language = html_tag(whole.language)
    made.meta.generator = office.AUTHOR
    if whole.dated is not None:
        made.meta.creation_date = office.when(whole.dated)


def _dressed(made: OpenDocument, style: Style, whole: tree.Document) -> None:
    """Put the styles of the house in place of those of odfdo."""
    language, region = language_and_region(whole.language)
    width, height = office.page_size(style)
    sheet = shipped("minutes.odt.xml").read_text(encoding="utf-8")
    told = Template(sheet).substitute(
        msgspec.structs.asdict(style.light),
        **{name: f"{points:.1f}" for name, points in office.sizes(style).items()},
        bullets="".join(map(_bullet, _LEVELS)),
        numbers="".join(map(_number, _LEVELS)),
        language=language,
        region=region or "none",
        width=width,
        height=height,
        margin=_MARGIN,
        direction="rl-tb" if runs_right_to_left(whole.language) else "lr-tb",
        heading=_text(whole.title),
    )
    styles = made.get_part("styles.xml")
    for each in office.parsed(told):
        name = each.tag.rpartition("}")[2]
        _fill(styles, f"office:{name}", each)


def _bullet(level: int) -> str:
    return (
        f'<text:list-level-style-bullet text:level="{level}" text:bullet-char="•">'
        f"{_aligned(level)}</text:list-level-style-bullet>"
    )


def _number(level: int) -> str:
    return (
        f'<text:list-level-style-number text:level="{level}" style:num-format="1" '
        f'style:num-suffix=".">{_aligned(level)}</text:list-level-style-number>'
    )


def _aligned(level: int) -> str:
    left = f"{_STEP * level:.2f}mm"
    return (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        f'<style:list-level-label-alignment text:label-followed-by="listtab" '
        f'text:list-tab-stop-position="{left}" fo:margin-left="{left}" '
        f'fo:text-indent="-{_STEP}mm"/></style:list-level-properties>'
    )


def _fill(part: Any, name: str, inner: Any) -> None:  # noqa: ANN401  lxml has no types
    """Put XML, or what stands within an element, in place of what stands within the named one."""
    from odfdo import Element

    made = office.parsed(f"<within {_SPACES}>{inner}</within>") if isinstance(inner, str) else inner
    place = _named(part, name)
    place.clear()
    place.extend(Element.from_tag(each) for each in list(made))


def _named(part: Any, name: str) -> Any:  # noqa: ANN401  odfdo does not say which part it is
    return part.root.get_element(f"//{name}")


class _Place(NamedTuple):
    """In what a block stands, and in which style its paragraphs are."""

    style: str = _TEXT
    listed: bool = False


class _Body(office.Body[_Place]):
    """Writes blocks, and keeps what counts through the whole document."""

    nowhere = _Place()

    def __init__(self, whole: tree.Document, style: Style) -> None:
        self._rightwards = runs_right_to_left(whole.language)
        self._made = f"{office.when(whole.dated):%Y-%m-%dT%H:%M:%S}"
        self._width = office.page_size(style)[0] - 2 * _MARGIN
        self._numbers = count(1)
        self._regions: list[str] = []
        self._colours = style.light
        self.pictures: dict[bytes, str] = {}
        self._styles: dict[str, str] = {}
        self._bars = {**dict.fromkeys(_LINES, style.light.accent), "Quotations": style.light.line}
        for name, line in (("Table_20_Heading", style.light.soft), (_CELL, style.light.line)):
            self._style(
                name,
                'style:family="table-cell"',
                f'<style:table-cell-properties fo:padding="0.5mm" fo:border="none" '
                f'fo:border-bottom="0.5pt solid {line}"/>',
            )

    def automatic(self) -> str:
        return "".join(self._styles.values())

    def tracked(self) -> str:
        """Return what was changed, for the places that refer to it."""
        if not self._regions:
            return ""
        told = "".join(self._regions)
        return f'<text:tracked-changes text:track-changes="false">{told}</text:tracked-changes>'

    def line(self, inlines: tree.Inlines, style: str) -> str:
        return self._paragraph(inlines, style)

    def _paragraph(self, inlines: tree.Inlines, style: str, opening: str = "") -> str:
        words = opening + "".join(map(self._word, inlines))
        turned = self._kept(self._turned(style, inlines))
        return f'<text:p text:style-name="{turned}">{words}</text:p>'

    def _kept(self, style: str) -> str:
        """Return the style for what stays on the page of what follows it."""
        if not self.staying:
            return style
        return self._style(
            f"{style}_Stays",
            f'style:family="paragraph" style:parent-style-name="{style}"',
            '<style:paragraph-properties fo:keep-with-next="always"/>',
        )

    def _turned(self, style: str, inlines: tree.Inlines) -> str:
        """Return the style for words that run as these do; a bar stands where they begin."""
        if not office.is_right_to_left(joined_text(inlines), otherwise=self._rightwards):
            return style
        bar = self._bars.get(style)
        turned = (
            f'fo:border-left="none" fo:padding-left="0mm" fo:padding-right="3mm" '
            f'fo:border-right="1.5pt solid {bar}"'
        )
        return self._style(
            f"{style}_Right",
            f'style:family="paragraph" style:parent-style-name="{style}"',
            f'<style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="end" '
            f"{turned if bar else ''}/>",
        )

    def _style(self, name: str, told: str, inner: str) -> str:
        self._styles[name] = f'<style:style style:name="{name}" {told}>{inner}</style:style>'
        return name

    def _word(self, inline: tree.Inline) -> str:
        match inline:
            case tree.Break():
                return "<text:line-break/>"
            case tree.Struck(text=text):
                number = self._region("deletion", f"<text:p>{_text(text)}</text:p>")
                return f'<text:change text:change-id="{number}"/>'
            case tree.Inserted(text=text):
                number = self._region("insertion")
                return (
                    f'<text:change-start text:change-id="{number}"/>{_text(text)}'
                    f'<text:change-end text:change-id="{number}"/>'
                )
            case tree.Gap():
                return _span(joined_text((inline,)), "Gap")
            case tree.Link(text=text, href=href):
                return (
                    f'<text:a xlink:type="simple" xlink:href="{escape(href)}" '
                    f'text:style-name="Internet_20_link">{_text(text)}</text:a>'
                )
            case tree.Plain(text=text):
                return _text(text)
            case _:
                return _span(inline.text, _STYLES[type(inline)])

    def _region(self, kind: str, words: str = "") -> str:
        name = f"change{next(self._numbers)}"
        self._regions.append(
            f'<text:changed-region xml:id="{name}" text:id="{name}"><text:{kind}>'
            f"<office:change-info><dc:creator>{office.AUTHOR}</dc:creator>"
            f"<dc:date>{self._made}</dc:date></office:change-info>{words}</text:{kind}></text:changed-region>"
        )
        return name

    def heading(self, block: tree.Heading, _at: _Place) -> str:
        mark = f'<text:bookmark text:name="{escape(block.mark)}"/>' if block.mark else ""
        style = self._turned(f"Heading_20_{block.level}", block.inlines)
        if block.mark.startswith(tree.SHEET):
            parent = f'style:family="paragraph" style:parent-style-name="{style}"'
            fresh = '<style:paragraph-properties fo:break-before="page"/>'
            style = self._style(f"{style}_Sheet", parent, fresh)
        return (
            f'<text:h text:style-name="{style}" text:outline-level="{block.level}">'
            f"{mark}{''.join(map(self._word, block.inlines))}</text:h>"
        )

    def paragraph(self, block: tree.Paragraph, at: _Place) -> str:
        return self._paragraph(block.inlines, at.style)

    def bullets(self, block: tree.BulletList, _at: _Place) -> str:
        return self._list(block.items, "Bullets")

    def numbers(self, block: tree.NumberedList, _at: _Place) -> str:
        return self._list(block.items, "Numbers", f' text:start-value="{block.start}"')

    def _list(self, items: Sequence[tree.Blocks], style: str, start: str = "") -> str:
        kept = [keeps_whole(items)] * (len(items) - 1) + [False]
        opened = chain((f"<text:list-item{start}>",), repeat("<text:list-item>"))
        written = "".join(
            f"{opening}{self._item(each, kept=staying)}</text:list-item>"
            for opening, each, staying in zip(opened, items, kept, strict=False)
        )
        return f'<text:list text:style-name="{style}">{written}</text:list>'

    def _item(self, blocks: tree.Blocks, *, kept: bool) -> str:
        opens = isinstance(blocks[0], tree.Paragraph)
        empty = "" if opens else self._paragraph((), "List")
        return empty + self.blocks(blocks, _Place("List", listed=True), kept=kept)

    def quote(self, block: tree.Quote, at: _Place) -> str:
        return self.blocks(block.blocks, at._replace(style="Quotations"))

    def numbered_text(self, block: tree.NumberedText, _at: _Place) -> str:
        told = (
            (
                (tree.Strong(each.text) if each.heading else tree.Plain(each.text),),
                _span(str(each.number or ""), "Soft") + _TAB,
            )
            for each in block.lines
        )
        return self._together("Numbered_20_Line", list(told))

    def marked_text(self, block: tree.MarkedText, _at: _Place) -> str:
        lines = [(each.segments, _margin_of(each)) for each in block.lines]
        return self._together("Marked_20_Line", lines)

    def _together(self, style: str, lines: Sequence[tuple[tree.Inlines, str]]) -> str:
        """Write lines, with what opens each, that no page parts if they are few."""
        *firsts, last = lines
        staying, self.staying = self.staying, len(firsts) < office.FEW
        written = [self._paragraph(words, style, opening) for words, opening in firsts]
        self.staying = staying
        return "".join([*written, self._paragraph(last[0], style, last[1])])

    def redline(self, block: tree.Redline, _at: _Place) -> str:
        return self._paragraph(block.segments, "Redline")

    def facts(self, block: tree.Facts, _at: _Place) -> str:
        return "".join(
            self._paragraph(each.value, "Fact", _span(each.term, "Soft") + _TAB)
            for each in block.facts
        )

    def grid(self, block: tree.Grid, at: _Place) -> str:
        if at.listed:  # no table may stand in a list
            body = "".join(self._tabbed(each, _CELL) for each in block.rows)
            return self._tabbed(block.header, "Table_20_Heading") + body
        rows = [[self._paragraph(each, _CELL) for each in row] for row in block.rows]
        return self._table(block.header, rows, office.letters_of(block))

    def bars(self, block: tree.Bars, at: _Place) -> str:
        if at.listed:
            return self.grid(block.grid, at)
        rows = [
            [*(self._paragraph(each, _CELL) for each in row), self._pictured(bar, block)]
            for row, bar in zip(block.grid.rows, block.bars, strict=True)
        ]
        letters = office.letters_of(block.grid, office.LETTERS - office.BAR)
        legend = self._paragraph(tree.plain(block.legend), at.style) if block.legend else ""
        return legend + self._table((*block.grid.header, ()), rows, [*letters, office.BAR])

    def _pictured(self, bar: tree.Bar, among: tree.Bars) -> str:
        drawn = png(bar, among, self._colours, rightwards=self._rightwards)
        return self._picture(drawn, "bar", MILLIMETRES, bar.alt)

    def dots(self, block: tree.Dots, _at: _Place) -> str:
        size = (dots.MILLIMETRES, dots.MILLIMETRES)
        return self._picture(dots.png(block), "dots", size, block.said)

    def _picture(self, drawn: bytes, kind: str, size: tuple[float, float], alt: str) -> str:
        name = self.pictures.setdefault(drawn, f"Pictures/{kind}{len(self.pictures)}.png")
        wide, high = size
        return (
            f'<text:p text:style-name="{_CELL}"><draw:frame text:anchor-type="as-char" '
            f'svg:width="{wide}mm" svg:height="{high}mm"><draw:image xlink:href="{name}" '
            f'xlink:type="simple"/><svg:desc>{escape(alt)}</svg:desc></draw:frame></text:p>'
        )

    def _table(
        self,
        header: Iterable[tree.Inlines],
        rows: Sequence[Iterable[str]],
        letters: Iterable[int],
    ) -> str:
        """Return a table of cells that are written already."""
        widths = [each * self._width / office.LETTERS for each in letters]
        head = "Table_20_Heading"
        written = "".join(self._row(each, _CELL) for each in rows)
        columns = "".join(
            f'<table:table-column table:style-name="{self._column(each)}"/>' for each in widths
        )
        style = self._table_style(sum(widths), whole=len(rows) <= office.FEW)
        return (
            f'<table:table table:style-name="{style}">{columns}'
            f"<table:table-header-rows>"
            f"{self._row([self._paragraph(each, head) for each in header], head)}"
            f"</table:table-header-rows>{written}"
            f"</table:table>{self._paragraph((), _CELL)}"
        )

    def _table_style(self, width: float, *, whole: bool) -> str:
        edge = "right" if self._rightwards else "left"
        parted = 'style:may-break-between-rows="false" ' if whole else ""
        return self._style(
            f"Table_{width:.0f}{'_Whole' if whole else ''}",
            'style:family="table"',
            f'<style:table-properties style:width="{width:.1f}mm" table:align="{edge}" '
            f'{parted}style:writing-mode="page"/>',
        )

    def _column(self, width: float) -> str:
        return self._style(
            f"Column_{width:.0f}",
            'style:family="table-column"',
            f'<style:table-column-properties style:column-width="{width:.1f}mm"/>',
        )

    def _tabbed(self, cells: Iterable[tree.Inlines], style: str) -> str:
        words = _TAB.join("".join(map(self._word, cell)) for cell in cells)
        return f'<text:p text:style-name="{style}">{words}</text:p>'

    def _row(self, cells: Iterable[str], style: str) -> str:
        written = "".join(
            f'<table:table-cell table:style-name="{style}" office:value-type="string">'
            f"{cell}</table:table-cell>"
            for cell in cells
        )
        return (
            f'<table:table-row table:style-name="{self._whole_row()}">{written}</table:table-row>'
        )

    def _whole_row(self) -> str:
        """Return the style of a row that no page parts."""
        whole = '<style:table-row-properties fo:keep-together="always"/>'
        return self._style("Row", 'style:family="table-row"', whole)

    def rule(self, _block: tree.Rule, _at: _Place) -> str:
        return self._paragraph((), "Horizontal_20_Line")

    def gap(self, block: tree.Gap, at: _Place) -> str:
        return self._paragraph((block,), at.style)


def _span(text: str, style: str) -> str:
    return f'<text:span text:style-name="{style}">{_text(text)}</text:span>'


def _text(text: str) -> str:
    """Return words; a newline begins a new line, and every blank will be seen."""
    return "<text:line-break/>".join(map(_line, text.split("\n")))


def _line(text: str) -> str:
    told = [_BLANKS.sub(_blanks, escape(part, quote=False)) for part in office.portions(text)]
    return told[0] if len(told) == 1 else "".join(f"<text:span>{each}</text:span>" for each in told)


def _blanks(found: re.Match[str]) -> str:
    return f'<text:s text:c="{len(found[0])}"/>'


def _margin_of(line: tree.MarkedLine) -> str:
    """Return the number and the sign before a line; a number of 0 stands for lines left out."""
    if not line.number:
        return _span("…", "Soft")
    sign = _span(f" {line.mark}", "Strong_20_Emphasis") if line.mark else ""
    return _span(str(line.number), "Soft") + sign + _TAB


FORMAT = Format("odt", ".odt", render)
