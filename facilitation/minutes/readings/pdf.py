"""What a reader sees of a tagged PDF, in the order in which its structure has it.

Text that is in no part of the structure is read, too: somebody may have laid it over the page.
Only the contents are not, and what stands again on the next page: title and heads of tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from unicodedata import bidirectional

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

Marked = dict[tuple[int, int], str]
"""Text by the object number of its page and its number there."""

_Letters = tuple[int, Mapping[bytes, str]]
"""How many bytes a code of a font has, and which letters it stands for."""

_LONGEST: Final = 48_000_000
"""So many bytes of pages, unpacked, are read at most."""

_LEADERS: Final = " .\t\n"
"""What leads from an entry of the contents to its page."""

_OF_LIST: Final = re.compile(r"•|\d+\.")
_PAGE_NUMBER: Final = re.compile(r"\d+ / \d+")
_ENTRIES: Final = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_SPACE: Final = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")
_CODE: Final = re.compile(rb"<([0-9A-Fa-f]*)>")


def read(data: bytes) -> Sequence[str]:
    """Return the passages of a PDF. Raises ValueError: it has no structure, or is too long."""
    from pypdf import PdfReader

    pdf = PdfReader(BytesIO(data))
    tree = pdf.root_object.get("/StructTreeRoot")
    if tree is None:
        raise ValueError("this PDF has no structure")
    marked: Marked = {}
    loose = list(_loose(pdf, marked))
    found = list(_elements(tree.get_object(), marked, 0, set()))
    again = {text for text, kind in found if kind == "/TH"}
    again.add((pdf.metadata.title if pdf.metadata else None) or "")
    return [*(text for text, _ in found), *(each for each in loose if each not in again)]


def _loose(pdf: PdfReader, marked: Marked) -> Iterator[str]:
    """Read all pages: what is in the structure into ``marked``; yield the rest of the text."""
    size = 0
    for page in pdf.pages:
        content = page.get_contents()
        size += len(content.get_data()) if content is not None else 0
        if size > _LONGEST:
            raise ValueError("this PDF is too long")
        for number, text in _runs(page, pdf):
            if number is not None and page.indirect_reference is not None:
                place = page.indirect_reference.idnum, number
                marked[place] = marked.get(place, "") + text
            elif text.strip(_LEADERS) and not _PAGE_NUMBER.fullmatch(text):
                yield text
        for each in page.annotations or ():
            if each.get_object().get("/Subtype") != "/Link":
                yield str(each.get_object().get("/Contents", "…"))


def _runs(page: PageObject, pdf: PdfReader) -> Iterator[tuple[int | None, str]]:
    """Yield pieces of text, each with the number under which the structure knows it."""
    from pypdf.generic import ContentStream

    content = page.get_contents()
    if content is None:
        return
    fonts = page.get("/Resources", {}).get_object().get("/Font", {}).get_object()
    letters = {name: _letters(font.get_object()) for name, font in fonts.items()}
    within: list[tuple[int | None, bool]] = [(None, False)]
    text, font = "", ""
    for operands, operator in ContentStream(content, pdf).operations:
        if operator in {b"BDC", b"BMC", b"EMC"} and text:
            yield within[-1][0], text
            text = ""
        match operator:
            case b"BDC" | b"BMC":
                said = operands[1].get_object() if len(operands) > 1 else {}
                actual = said.get("/ActualText") if isinstance(said, dict) else None
                number = said.get("/MCID", within[-1][0]) if isinstance(said, dict) else None
                number = None if operands[0] == "/Artifact" else number
                if actual is not None and not within[-1][1]:
                    yield number, str(actual)
                within.append((number, actual is not None or within[-1][1]))
            case b"EMC" if len(within) > 1:
                within.pop()
            case b"Tf":
                font = operands[0]
            case b"Tj" | b"TJ" | b"'" | b'"' if not within[-1][1]:
                parts = operands[-1] if operator == b"TJ" else operands[-1:]
                text += _in_order([x for each in parts for x in _said(each, letters.get(font))])
    if text:
        yield within[-1][0], text


def _said(part: Any, letters: _Letters | None) -> Iterator[str]:  # noqa: ANN401  PDF
    """Yield what a piece of a line says; numbers only move what comes after them."""
    data = getattr(part, "original_bytes", part)
    if not isinstance(data, bytes):
        return
    width, known = letters or (1, {})
    for at in range(0, len(data), width):
        code = data[at : at + width]
        yield known.get(code, "") if letters else code.decode("latin-1")


def _in_order(run: Sequence[str]) -> str:
    """Return a run as it is read: on paper all are drawn from left to right."""
    backwards = any(bidirectional(letter) in {"R", "AL"} for each in run for letter in each)
    return "".join(reversed(run) if backwards else run)


def _letters(font: Mapping[str, Any]) -> _Letters | None:
    """Return which letters the codes of a font stand for; None where it does not say."""
    said = font.get("/ToUnicode")
    if said is None:
        return None
    known: dict[bytes, str] = {}
    table = said.get_object().get_data()
    space = _SPACE.search(table)
    for body in _ENTRIES.findall(table):
        codes = [bytes.fromhex(each.decode()) for each in _CODE.findall(body)]
        known |= {code: _utf16(text) for code, text in zip(codes[::2], codes[1::2], strict=False)}
    return (len(space[1]) // 2 if space else 1), known


def _utf16(data: bytes) -> str:
    return data.decode("utf-16-be", "replace")


def _elements(
    element: Any,  # noqa: ANN401  PDF
    marked: Marked,
    page: int,
    seen: set[int],
    within: str = "",
) -> Iterator[tuple[str, str]]:
    """Yield the text of a part of the structure and of what is in it, each with its kind."""
    if id(element) in seen or element.get("/S") == "/TOC":
        return
    seen.add(id(element))
    page = getattr(element.raw_get("/Pg"), "idnum", page) if "/Pg" in element else page
    kind = within if within == "/TH" else str(element.get("/S"))
    kids = element.get("/K", [])
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    text = ""
    for each in kids if isinstance(kids, list) else [kids]:
        kid = each.get_object() if hasattr(each, "get_object") else each
        if isinstance(kid, int):
            text += marked.get((page, kid), "")
        elif kid.get("/Type") == "/MCR":
            where = getattr(kid.raw_get("/Pg"), "idnum", page) if "/Pg" in kid else page
            text += marked.get((where, kid["/MCID"]), "")
        elif kid.get("/Type") != "/OBJR":
            if text:
                yield text, kind
                text = ""
            yield from _elements(kid, marked, page, seen, kind)
    of_list = kind == "/Lbl" and _OF_LIST.fullmatch(text.strip())
    if text and not of_list:
        yield text, kind
