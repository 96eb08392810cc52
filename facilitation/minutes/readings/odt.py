"""What a reader sees of an OpenDocument text, also of what stands in the margins of its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, Final

from facilitation.minutes.office import Opened, steps
from facilitation.minutes.seal import led_to

_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DESCRIBED: Final = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}desc"
_LINK: Final = "{http://www.w3.org/1999/xlink}href"
_BLOCKS: Final = ("p", "h")
_BLANKS: Final = {"s": " ", "tab": " ", "line-break": " "}
_PAGE_NUMBER: Final = re.compile(r"\d* / \d*")


def read(data: bytes) -> Sequence[str]:
    """Return the passages of a document.

    The title on later pages and the numbers of pages are none. Raises ValueError: it is no such
    document, or made to do harm.
    """
    package = Opened(data)
    main = list(_passages(package.root("content.xml")))
    again = next(filter(None, main), "")
    beside = _passages(package.root("styles.xml"))
    return [*main, *(each for each in beside if each != again and not _PAGE_NUMBER.fullmatch(each))]


def _passages(root: Any) -> Iterator[str]:  # noqa: ANN401  lxml has no types
    struck = _struck(root)
    passage = ""
    for event, each in steps(root):
        kind = each.tag.removeprefix(_TEXT)
        if kind == _DESCRIBED:  # what a picture shows stands in words beside it
            passage += (each.tail or "") if event == "end" else ""
        elif event == "start":
            if kind in _BLOCKS:
                yield passage.strip()
                passage = ""
            passage += _BLANKS.get(kind, "") + (each.text or "")
            passage += struck.get(each.get(f"{_TEXT}change-id"), "") if kind == "change" else ""
        else:
            way = each.get(_LINK) if kind == "a" else ""
            passage += led_to("".join(each.itertext()), way or "") + (each.tail or "")
    yield passage.strip()


def _struck(root: Any) -> dict[str, str]:  # noqa: ANN401  lxml has no types
    """Take out what was struck, and return it for the places that refer to it."""
    found: dict[str, str] = {}
    for each in list(root.iter(f"{_TEXT}changed-region")):
        words = (inner.itertext() for kind in _BLOCKS for inner in each.iter(_TEXT + kind))
        found[each.get(f"{_TEXT}id", "")] = "".join(chain.from_iterable(words))
        each.getparent().remove(each)
    return found
