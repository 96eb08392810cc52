"""Markdown without what a text to be decided cannot have: HTML, pictures, hidden facts.

Line by line: what stands between fences, or in back quotes, is a quotation of characters and
stays as it is.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from facilitation.exchange.documents.imported import MOST_CHARACTERS, Bad, BadDocument, Loss, Losses
from facilitation.exchange.documents.raised import off_the_line, place_of

_LONGEST: Final = 4 * MOST_CHARACTERS
"""Characters; with the HTML taken out it may be short enough."""
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_FACTS: Final = re.compile(r"\A---[ \t]*\n(?:[^\n]{0,2000}\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FACT: Final = re.compile(r"\w[\w-]*:")
_TITLE: Final = re.compile(r"^title:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_HEADING: Final = re.compile(r"# +(.+?)(?: +#+)?")
_SPECIAL: Final = re.compile(
    r"(?P<code>(?<!`)(?P<marks>`{1,8})(?!`)[^`\n]+(?P=marks)(?!`))"
    r"|(?P<begun><!--|<(?P<name>script|style|iframe|object|template|noscript|svg)\b)",
    re.IGNORECASE,
)
_TAGS: Final = (
    "a abbr address article aside b bdi bdo big blockquote body br button center cite code col "
    "colgroup dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 "
    "h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map "
    "mark math meta nav object ol option p param picture pre q s samp script section select small "
    "source span strike strong style sub summary sup svg table tbody td template textarea tfoot th "
    "thead time title tr tt u ul var video wbr"
).replace(" ", "|")
_TAG: Final = re.compile(rf"</?({_TAGS})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_OFF_THE_LINE: Final = re.compile(r"<(sup|sub)>([^<>]{1,60})(?=</\1>)", re.IGNORECASE)
_AUTOLINK: Final = re.compile(
    r"<((?:https?://|mailto:)[^\s<>]{1,500}|[\w.+-]{1,64}@[\w.-]{1,255})>"
)
_PICTURE: Final = re.compile(r"!\[([^\[\]]{0,500})\](?:\([^()\n]{0,1000}\)|\[[^\[\]]{0,200}\])?")
_LINK: Final = re.compile(
    r"\[([^\[\]\n]{1,1000})\]\(<?([^()\s<>]{0,1000})>?(?:\s+[\"'(][^\n()]{0,300})?\)"
)
_SAFE: Final = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
_NOTE: Final = re.compile(r"\[\^([^\]\s]{1,60})\](:?)")
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_ANGLES: Final = {"<", ">", "&"}


def plain_markdown(text: str, losses: Losses) -> tuple[str, str]:
    """Return the text without HTML and pictures, and its title if it says one.

    Raises BadDocument: TOO_LONG.
    """
    if len(text) > _LONGEST:
        raise BadDocument(Bad.TOO_LONG)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, title = _without_facts(text, losses)
    kept = "\n".join(_Lines(losses).read(text.split("\n")))
    heading = _HEADING.fullmatch(kept.lstrip("\n").split("\n", 1)[0].strip())
    return kept, title or (heading[1] if heading else "")


def _without_facts(text: str, losses: Losses) -> tuple[str, str]:
    found = _FACTS.match(text)
    if found is None or not _FACT.match(text, text.index("\n") + 1):
        return text, ""
    losses.add(Loss.FRONT_MATTER)
    title = _TITLE.search(found[0])
    return text[found.end() :], title[1] if title else ""


class _Lines:
    """Goes through the lines, and knows whether one stands in a fence or in a comment."""

    def __init__(self, losses: Losses) -> None:
        self._losses = losses
        self._fence = ""
        self._until = ""

    def read(self, lines: list[str]) -> list[str]:
        kept: list[str] = []
        for line in lines:
            shown = self._line(line)
            if shown is not None:
                kept.append(shown)
        return kept

    def _line(self, line: str) -> str | None:
        """Return a line as it stays; None where nothing stays of it."""
        if self._fence:
            closing = _FENCE.match(line)
            if closing and closing[1].startswith(self._fence):
                self._fence = ""
            return line
        opening = None if self._until else _FENCE.match(line)
        if opening:
            self._fence = opening[1]
            return line
        shown = self._words(line)
        return None if not shown.strip() and line.strip() else shown

    def _words(self, line: str) -> str:
        parts: list[str] = []
        at = 0
        while at < len(line):
            if self._until:
                at = self._behind(line, at)
                continue
            found = _SPECIAL.search(line, at)
            stop = found.start() if found else len(line)
            parts.append(self._plain(line[at:stop]))
            at = found.end() if found else stop
            if found and found["code"]:
                parts.append(found["code"])
            elif found:
                self._losses.add(Loss.HTML)
                self._until = f"</{found['name']}" if found["name"] else "-->"
        return "".join(parts)

    def _behind(self, line: str, at: int) -> int:
        """Return where a comment or a script ends; the end of the line where it goes on."""
        found = re.compile(re.escape(self._until), re.IGNORECASE).search(line, at)
        if found is None:
            return len(line)
        end = line.find(">", found.start())
        self._until = ""
        return len(line) if end < 0 else end + 1

    def _plain(self, words: str) -> str:
        words = _PICTURE.sub(self._picture, words)
        words = _AUTOLINK.sub(r"\1", words)
        words = _LINK.sub(self._link, words)
        words = _OFF_THE_LINE.sub(_off_the_line, words)
        words = _TAG.sub(self._tag, words)
        words = _NOTE.sub(self._note, words)
        return _ENTITY.sub(_character, words)

    def _picture(self, found: re.Match[str]) -> str:
        self._losses.add(Loss.PICTURES)
        return found[1]

    def _link(self, found: re.Match[str]) -> str:
        if _SAFE.match(found[2]):
            return found[0]
        self._losses.add(Loss.LINKS)
        return found[1]

    def _tag(self, found: re.Match[str]) -> str:
        name = found[1].lower()
        self._losses.add(Loss.PICTURES if name == "img" else Loss.HTML)
        return " " if name in {"br", "td", "th", "li"} else ""

    def _note(self, found: re.Match[str]) -> str:
        if not found[2]:
            self._losses.add(Loss.FOOTNOTES)
        return f"[{found[1]}]"


def _off_the_line(found: re.Match[str]) -> str:
    return f"<{found[1]}>{off_the_line(found[2], place_of(found[1].lower()))}"


def _character(found: re.Match[str]) -> str:
    """Return what an entity stands for; one for an angle stays, or it would make a tag."""
    character = unescape(found[0])
    return found[0] if character in _ANGLES else character
