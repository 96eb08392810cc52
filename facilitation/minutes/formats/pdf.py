"""Minutes as a tagged PDF (PDF/UA-1), set by typst.

The tree reaches the template as data, never as markup. PDF/UA-1 demands a letterform for every
character; where no font on this computer has one, the character's Unicode number stands in its
place, so that nothing is lost and the file stays valid. `unprintable` says which these are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
import regex

from facilitation.fonts import EMOJI, FAMILY, other_families, other_folders, own_folder
from facilitation.minutes import blocks as tree
from facilitation.minutes.blocks import SHEET, Document
from facilitation.minutes.catalogue import Format
from facilitation.minutes.dots import svg
from facilitation.minutes.keeping import keeps_whole, stays
from facilitation.minutes.languages import language_and_region, runs_right_to_left
from facilitation.minutes.settling import settled
from facilitation.minutes.style import Style, shipped

if TYPE_CHECKING:
    import typst

Json: TypeAlias = dict[str, Any]

# What is told twice is told for the whole document; a third time only if typst stops early.
_ATTEMPTS = 4
_NOT_SHOWN = re.compile(r'the text (?:contains the disallowed codepoint )?`"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_NO_WORDS = frozenset({"type", "href", "language", "region", "style", "fonts", "dots", "svg"})
# Atkinson Hyperlegible and typst's own fonts have these wherever the program runs.
_DOUBTFUL = re.compile("[^\0-\u017f‘’“”„†•…–—−€]")
_LONG = re.compile(r"\S{81,}")
_PIECE, _MAY_BREAK = 8, "\u200b"
"""A word that is longer than any line may break after so many letters: else it leaves the page."""

_CLUSTER = regex.compile(r"\X")
_SHORT = 16_000
"""Less than so many bytes of data may be one page: of text alone a page has a quarter."""

_TRIAL = b"""#set document(title: "-")
#let data = json(bytes(sys.inputs.document))
#set text(font: data.fonts)
#for each in data.texts [#text(each)#parbreak()]
"""


def render(document: Document, style: Style) -> bytes:
    """Return the document as PDF/UA-1; it bears no time but the one given, and no author.

    Raises typst.TypstError: the template is at fault, never the text.
    """
    import typst

    document = settled(document)
    data = _data(document, style)
    _number(data, _missing(document))
    for _ in range(_ATTEMPTS):
        try:
            return _compiled(data, document.dated)
        except typst.TypstError as fault:
            missing = _not_shown(fault.diagnostic)
            if not missing:
                raise
            _number(data, missing)
    _change_words(data, lambda text: _DOUBTFUL.sub(_number_of, text))
    return _compiled(data, document.dated)


def unprintable(document: Document) -> frozenset[str]:
    """Return the letters in whose place their numbers will stand."""
    return _missing(settled(document))


def _missing(document: Document) -> frozenset[str]:
    """Try what stands in the document, once each and at a stroke; return what no font has."""
    import typst

    if not _DOUBTFUL.search(msgspec.json.encode(document).decode()):
        return frozenset()
    seen: set[str] = set()
    _change_words(_as_json(document), lambda text: _doubtful(text, seen))
    if not seen:
        return frozenset()
    trial = {"fonts": _families(document.language), "texts": sorted(seen)}
    try:
        _set(_TRIAL, trial, document.dated)
    except typst.TypstError as fault:
        return _not_shown(fault.diagnostic)
    return frozenset()


def _doubtful(text: str, seen: set[str]) -> str:
    """Add the letters, with what belongs to them, that not every machine has."""
    if _DOUBTFUL.search(text):
        seen.update(each for each in _CLUSTER.findall(text) if _DOUBTFUL.search(each))
    return text


def _data(document: Document, style: Style) -> dict[str, Any]:
    language, region = language_and_region(document.language)
    data = _as_json(document)
    _change_words(data, _breakable)
    _tell_what_stays(document.blocks, data["blocks"])
    return {
        **data,
        "short": _is_short(document, data["blocks"]),
        "language": language,
        "region": region,
        "fonts": _families(document.language),
        "rightwards": runs_right_to_left(document.language),
        "style": {**msgspec.to_builtins(style.light), "points": style.points, "paper": style.paper},
    }


def _is_short(document: Document, blocks: list[dict[str, Any]]) -> bool:
    """Tell whether a document may be one page, or little more; a sheet has a page of its own."""
    sheets = (isinstance(e, tree.Heading) and e.mark.startswith(SHEET) for e in document.blocks)
    return not any(sheets) and len(msgspec.json.encode(blocks)) < _SHORT


def _breakable(text: str) -> str:
    return _LONG.sub(_in_pieces, text)


def _in_pieces(found: re.Match[str]) -> str:
    letters = _CLUSTER.findall(found[0])
    pieces = ("".join(letters[at : at + _PIECE]) for at in range(0, len(letters), _PIECE))
    return _MAY_BREAK.join(pieces)


def _tell_what_stays(blocks: Sequence[tree.Block], data: Sequence[dict[str, Any]]) -> None:
    """Say of each block whether it stays on the page of the next, also within lists."""
    for block, staying, told in zip(blocks, stays(blocks), data, strict=True):
        told["stays"] = staying
        match block:
            case tree.BulletList(items=items) | tree.NumberedList(items=items):
                told["whole"] = keeps_whole(items)
                for inner, item in zip(items, told["items"], strict=True):
                    _tell_what_stays(inner, item)
            case tree.Quote(blocks=quoted):
                _tell_what_stays(quoted, told["blocks"])
            case tree.Dots():
                told["svg"] = svg(block)


def _families(tag: str) -> list[str]:
    return [FAMILY, *other_families(*language_and_region(tag)), EMOJI]


def _compiled(data: Json, dated: int | None) -> bytes:
    return _set(_template(), data, dated)


def _set(template: bytes, data: Json, dated: int | None) -> bytes:
    import typst

    compiler = typst.Compiler(
        template,
        font_paths=_fonts(),
        sys_inputs={"document": msgspec.json.encode(data).decode()},
    )
    pdf, _ = compiler.compile_with_warnings(
        format="pdf", pdf_standards=["ua-1"], timestamp=(dated or 0) // 1000
    )
    if not isinstance(pdf, bytes):
        raise TypeError("typst gave no single file")
    return pdf


@cache
def _template() -> bytes:
    return shipped("minutes.typ").read_bytes()


@cache
def _fonts() -> typst.Fonts:
    """Return what came with the program and, for still other scripts, what the system has."""
    import typst

    own = own_folder()
    folders = (*other_folders(), own) if own else other_folders()
    return typst.Fonts(font_paths=[str(each) for each in folders])


def _not_shown(diagnostic: str) -> frozenset[str]:
    """Return the characters for which typst found no letterform."""
    clusters = (_unescaped(found[1]) for found in _NOT_SHOWN.finditer(diagnostic))
    return frozenset(character for cluster in clusters for character in cluster)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(
        lambda found: chr(int(found[1], 16)) if found[1] else _ESCAPES.get(found[2], found[2]), text
    )


def _number(data: Json, missing: Collection[str]) -> None:
    """Put ``[U+D55C]`` in place of each missing character."""
    if missing:
        numbers = {ord(each): f"[U+{ord(each):04X}]" for each in missing}
        _change_words(data, lambda text: text.translate(numbers))


def _number_of(found: re.Match[str]) -> str:
    return f"[U+{ord(found[0]):04X}]"


def _as_json(document: Document) -> Json:
    found: Json = msgspec.json.decode(msgspec.json.encode(document))
    return found


def _change_words(data: Json, change: Callable[[str], str]) -> None:
    """Change every text that is shown."""
    todo: list[Any] = [data]
    while todo:
        part = todo.pop()
        for place, each in part.items() if isinstance(part, dict) else enumerate(part):
            if place in _NO_WORDS:
                continue
            if isinstance(each, str):
                part[place] = change(each)
            elif isinstance(each, dict | list):
                todo.append(each)


FORMAT = Format("pdf", ".pdf", render, unprintable)
