"""What a reader sees of a page of HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Final

from facilitation.minutes.seal import led_to

_UNSEEN: Final = frozenset({"head", "style", "script", "template", "nav", "svg"})
_WITHIN: Final = frozenset({"a", "b", "br", "code", "del", "em", "i", "ins", "span", "strong"})


def read(data: bytes) -> Sequence[str]:
    """Return the passages of a page."""
    page = _Page()
    page.feed(data.decode("utf-8"))
    page.close()
    return page.passages


_CHANGES: Final = {"del": ("{--", "--}"), "ins": ("{++", "++}")}
"""How it is told that words were struck or inserted: who turns that round changes the text."""


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.passages: list[str] = [""]
        self._unseen = 0
        self._link = ("", "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag in _UNSEEN:
            self._unseen += 1
        if tag not in _WITHIN:
            self.passages.append("")
        self.passages[-1] += _CHANGES.get(tag, ("", ""))[0]
        if tag == "li" and said.get("value"):
            self.passages[-1] += f"{said['value']} "
        if tag == "a":
            self._link = "", said.get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen -= 1
        self.passages[-1] += _CHANGES.get(tag, ("", ""))[1]
        if tag not in _WITHIN:
            self.passages.append("")
        if tag == "a":
            self.passages[-1] += led_to(*self._link)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.passages[-1] += data
            self._link = self._link[0] + data, self._link[1]
