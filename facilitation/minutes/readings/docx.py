"""What a reader sees of a document of Word, also of what stands in margins, notes and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from posixpath import basename
from typing import Any, Final

from facilitation.minutes.office import Opened, steps
from facilitation.minutes.seal import led_to

_MAIN: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFFICE: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BESIDE: Final = re.compile(r"word/(header|footer|footnotes|endnotes|comments)\w*\.xml")
_PAGE_NUMBER: Final = re.compile(r"\d* / \d*")


def read(data: bytes) -> Sequence[str]:
    """Return the passages of a document.

    The title on later pages and the numbers of pages are none. Raises ValueError: it is no such
    document, or made to do harm.
    """
    package = Opened(data)
    main = list(_passages(package, "word/document.xml"))
    again = next(filter(None, main), "")
    parts = filter(_BESIDE.fullmatch, package.names)
    beside = (each for name in parts for each in _passages(package, name))
    return [*main, *(each for each in beside if each != again and not _PAGE_NUMBER.fullmatch(each))]


def _passages(package: Opened, name: str) -> Iterator[str]:
    ways = _ways(package, name)
    passage = ""
    for event, each in steps(package.root(name)):
        kind = each.tag.removeprefix(_MAIN)
        if event == "start" and kind == "p":
            yield passage
            passage = ""
        elif event == "end":
            passage += _said(each, kind, ways)
    yield passage


def _said(element: Any, kind: str, ways: Mapping[str, str]) -> str:  # noqa: ANN401  of lxml
    match kind:
        case "t" | "delText":
            return element.text or ""
        case "br" | "tab":
            return " "
        case "hyperlink":
            words = "".join(each.text or "" for each in element.iter(f"{_MAIN}t"))
            return led_to(words, ways.get(element.get(f"{_OFFICE}id"), ""))
        case _:
            return ""


def _ways(package: Opened, name: str) -> dict[str, str]:
    """Return where the links of a part lead, by the names of the ways."""
    told = f"word/_rels/{basename(name)}.rels"
    found = package.root(told) if told in package.names else ()
    return {each.get("Id", ""): each.get("Target", "") for each in found}
