"""What a reader sees of Markdown as it is written here; what was mended by hand reads as well."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Final

from facilitation.minutes.seal import led_to

_FENCE: Final = re.compile(r"(?:> )*\s*(`{3,})$")
_NUMBER: Final = re.compile(r"^(?:> |\s|-\s)*\d+\.\s+(?:\d+\.\s+)*")
_COMMENT: Final = re.compile(r"<!--.*?-->")
_LINK: Final = re.compile(r"(?<!\\)\[((?:\\.|[^\[\]\\])*)\]\(([^()\s]*)\)")


def read(data: bytes) -> Sequence[str]:
    """Return the passages of a text in Markdown: its lines."""
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
    line = _NUMBER.sub("", _COMMENT.sub("", line))
    return unescape(_LINK.sub(lambda found: _linked(*found.groups()), line))


def _linked(words: str, href: str) -> str:
    said = re.sub(r"\\(.)", r"\1", words)
    return words + led_to(unescape(said), unescape(href))
