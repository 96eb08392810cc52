"""HTML as a tree, whatever state it is in, in time that grows only with its length."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from facilitation.exchange.documents.imported import Bad, BadDocument
from facilitation.exchange.documents.markup import Element

_DEEPEST: Final = 120
"""Elements inside each other; what lies deeper is put at this depth."""
_MOST_ELEMENTS: Final = 400_000
_MOST_TAGS: Final = 120_000
"""Marks that begin a tag: what a book of the longest text that is taken has, several times over."""
_LONGEST_TAG: Final = 4000
_START: Final = re.compile(r"</?([a-zA-Z][^\s/>]{0,60})")
_TO_END: Final = re.compile(r"""[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")
_ATTRIBUTE: Final = re.compile(r"""([^\s=/"'<>]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+)""")
_BARE_HIDDEN: Final = re.compile(r"(?<!\S)hidden(?=[\s/>]|$)", re.IGNORECASE)
_KEPT: Final = frozenset(
    {"style", "class", "href", "start", "value", "type", "colspan", "rowspan", "hidden"}
)
_VOID: Final = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
_RAW: Final = frozenset(
    "script style textarea xmp iframe noembed noframes noscript template title".split()
)
_ENDS_P: Final = frozenset(
    "address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main "
    "nav ol p pre section table ul li dd dt tr td th tbody thead tfoot".split()
)
_SIBLINGS: Final = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "tr": (frozenset({"tr", "td", "th"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
}
"""What an element ends by beginning, and what it does not look beyond."""


def elements_of(page: str) -> Element:
    """Return an element that holds the page. Scripts, styles and comments are not in it.

    Raises BadDocument: UNSAFE, where there are more elements than pages have.
    """
    if page.count("<") > _MOST_TAGS:
        raise BadDocument(Bad.UNSAFE)  # before any time is spent on them
    return _Reading(page).run()


class _Reading:
    def __init__(self, page: str) -> None:
        self._page = page
        self._small = page.lower() if len(page.lower()) == len(page) else page
        self._root = Element("", {})
        self._open = [self._root]
        self._count = 0
        self._quotes = True

    def run(self) -> Element:
        at = 0
        while at < len(self._page):
            tag = self._page.find("<", at)
            if tag < 0:
                self._text(self._page[at:])
                break
            self._text(self._page[at:tag])
            at = self._tag(tag)
        return self._root

    def _text(self, text: str) -> None:
        if text:
            self._open[-1].children.append(unescape(text))

    def _tag(self, at: int) -> int:
        """Read what begins with ``<``, and return where it ends."""
        if self._page.startswith("<!--", at):
            return self._after("-->", at)
        if self._page.startswith(("<!", "<?"), at):
            return self._after(">", at)
        found = _START.match(self._page, at)
        if found is None:
            self._text("<")
            return at + 1
        name = found[1].lower()
        end = self._end_of_tag(found.end())
        if self._page.startswith("</", at):
            self._close(name)
            return end
        self._begin(name, self._page[found.end() : end - 1])
        return self._after_raw(name, end) if name in _RAW else end

    def _after(self, mark: str, at: int) -> int:
        end = self._page.find(mark, at)
        return len(self._page) if end < 0 else end + len(mark)

    def _after_raw(self, name: str, at: int) -> int:
        self._close(name)
        return self._after(">", self._place(f"</{name}", at))

    def _place(self, mark: str, at: int) -> int:
        found = self._small.find(mark, at)
        return len(self._page) if found < 0 else found

    def _end_of_tag(self, at: int) -> int:
        """Return where a tag ends; a ``>`` in quotation marks does not end it."""
        if self._quotes:
            found = _TO_END.match(self._page, at, at + _LONGEST_TAG)
            if found is not None:
                return found.end()
            self._quotes = False  # looking on for what closes them would take for ever
        return self._after(">", at)

    def _begin(self, name: str, attributes: str) -> None:
        self._count += 1
        if self._count > _MOST_ELEMENTS:
            raise BadDocument(Bad.UNSAFE)
        self._end_what_ends(name)
        element = Element(name, _attributes(attributes))
        self._open[-1].children.append(element)
        if name not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(element)

    def _end_what_ends(self, name: str) -> None:
        if name in _ENDS_P and self._open[-1].name == "p":
            self._open.pop()
        ended, beyond = _SIBLINGS.get(name, (frozenset(), frozenset()))
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].name in beyond:
                return
            if self._open[place].name in ended:
                del self._open[place:]
                if name != "tr":
                    return

    def _close(self, name: str) -> None:
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].name == name:
                del self._open[place:]
                return


def _attributes(text: str) -> dict[str, str]:
    text = text[:_LONGEST_TAG]
    bare = {"hidden": ""} if _BARE_HIDDEN.search(_ATTRIBUTE.sub(" ", text)) else {}
    if "=" not in text:
        return bare
    return bare | {
        name.lower(): unescape(value.strip("\"'"))
        for name, value in _ATTRIBUTE.findall(text)
        if name.lower() in _KEPT
    }
