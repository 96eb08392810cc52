"""What a reader sees of Markdown as it is written here; what was mended by hand reads as well.

The signs of what was struck and inserted stay: who turns them round changes the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Final

from facilitation.minutes.seal import led_to

_FENCE: Final = re.compile(r"(?:> )*\s*(`{3,})$")
_OPENING: Final = re.compile(r"^(?:\s|>|[-*+](?=\s)|\d+[.)](?=\s))*(?:#+(?=\s))?")
"""What opens a line: quotations, lists, headings."""

_NO_WORDS: Final = re.compile(r"(?:\s|[-*_])+|\|(?:\s*:?-+:?\s*\|)+\s*")
"""A rule, or the line below the heads of a grid."""

_COMMENT: Final = re.compile(r"<!--.*?-->")
_LINK: Final = re.compile(r"(?<!\\)\[((?:\\.|[^\[\]\\])*)\]\(([^()\s]*)\)")
_MARK: Final = re.compile(
    r"\\(?P<sign>[!-/:-@\[-`{-~])"  # a sign that stands for itself
    r"|\*|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"  # stress
)


def read(data: bytes) -> Sequence[str]:
    return list(_passages(data.decode("utf-8").splitlines()))


def _passages(lines: Sequence[str]) -> Iterator[str]:
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if found and fence in {"", found[1]}:
            fence = "" if fence else found[1]
        else:
            yield line if fence else _plain(line)


def _plain(line: str) -> str:
    line = _OPENING.sub("", _COMMENT.sub("", line), count=1)
    if _NO_WORDS.fullmatch(line):
        return ""
    if line.startswith("|"):
        line = line.replace("|", " ")
    line = _LINK.sub(lambda found: _linked(*found.groups()), line)
    return unescape(_MARK.sub(lambda found: found["sign"] or "", line))


def _linked(words: str, href: str) -> str:
    said = unescape(re.sub(r"\\(.)", r"\1", words))
    return words + re.sub(r"([*_\\])", r"\\\1", led_to(said, unescape(href)))
