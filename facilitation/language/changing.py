"""The part of a line that says what is to change in a text, place by place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import msgspec

from facilitation.language import blocks
from facilitation.language.reader import Reader
from facilitation.language.words import Word
from facilitation.language.writing import clause, quoted
from facilitation.text.typed import Change

KINDS = ("strike", "insert", "substitute", "read", "add")
"""How a change may begin."""

USAGE = (
    'strike "…" [insert "…"] | insert "…" [after|before "…"] | substitute|read ["…"]'
    ' | add ["…"] [after|before paragraph NUMBER] | strike paragraph|item NUMBER'
    " [in paragraph|item NUMBER] [in line NUMBER] [place NUMBER]"
)


_AFTER_KEYWORD: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "strike": ("paragraph", "item"),
        "substitute": ("in paragraph", "in item"),
        "read": ("in paragraph", "in item"),
        "add": ("after paragraph", "before paragraph"),
        "in": ("line", "paragraph", "item"),
    }
)


def read_changes(reader: Reader) -> tuple[Change, ...]:
    """Read one change, or several with semicolons between them."""
    found = [_change(reader)]
    while reader.next_part():
        found.append(_change(reader))
    return tuple(found)


def _change(reader: Reader) -> Change:
    match reader.need(*KINDS):
        case "strike":
            return _strike(reader)
        case "insert":
            return _insert(reader)
        case "add":
            return _add(reader)
        case _:
            text = reader.text_or_block() if reader.next_is_quoted() else ""
            placed = _placed(reader, Change(substitute=text))
            return placed if text else msgspec.structs.replace(placed, substitute=reader.block())


def _strike(reader: Reader) -> Change:
    if reader.take("paragraph"):
        return Change(paragraph=reader.number(least=1))
    if reader.take("item"):
        return Change(item=reader.number(least=1))
    strike = reader.title('"…"')
    insert = reader.quoted() if reader.take("insert") else ""
    return _placed(reader, Change(strike=strike, insert=insert))


def _insert(reader: Reader) -> Change:
    insert = reader.title('"…"')
    where = reader.take("after", "before")
    words = reader.title('"…"') if where else ""
    after, before = (words, "") if where == "after" else ("", words)
    return _placed(reader, Change(insert=insert, after=after, before=before))


def _add(reader: Reader) -> Change:
    text = reader.text_or_block() if reader.next_is_quoted() else ""
    where, paragraph = reader.take("after", "before"), 0
    if where:
        reader.need("paragraph")
        paragraph = reader.number(least=1)
    return Change(add=text or reader.block(), paragraph=paragraph, ahead=where == "before")


def _placed(reader: Reader, change: Change) -> Change:
    return msgspec.structs.replace(change, **places(reader, "paragraph", "item", "line", "place"))


def places(reader: Reader, *keywords: str) -> dict[str, int]:
    """Read where something stands, as ``in line 3 place 2``, in any order; what is unsaid is 0."""
    found = dict.fromkeys(keywords, 0)
    while reader.take("in") or reader.next_is(*found):
        reader.next_must_be(*found)
        which = reader.clause(*found)
        found[which] = reader.number(least=1)
    return found


def words_after(part: Sequence[Word]) -> tuple[str, ...]:
    """Return which keywords may follow what has been written of one change."""
    if not part:
        return KINDS
    kind, last = part[0].text.casefold(), part[-1]
    said = {each.text.casefold() for each in part if not each.quoted}
    if not last.quoted:
        return _AFTER_KEYWORD.get(last.text.casefold(), ())
    joined = {"strike": ("insert",), "insert": ("after", "before")}.get(kind, ())
    if kind == "add":
        return ("after paragraph", "before paragraph", "because")
    first = () if said & set(joined) else joined
    return (*first, "in line", "in paragraph", "in item", "place", "because")


def say_changes(changes: tuple[Change, ...]) -> tuple[str, str]:
    """Write changes so that they are read back, and the block that comes under the line."""
    if len(changes) == 1:
        text = changes[0].substitute or changes[0].add
        if "\n" in text and blocks.fits(text):
            return _said(changes[0], ""), blocks.format_block(text)
    return ";".join(_said(each, quoted(each.substitute or each.add)) for each in changes), ""


def _said(change: Change, text: str) -> str:
    """Write one change; ``text`` is what is added or substituted, empty if it comes in a block."""
    if change.add:
        where = "before" if change.ahead else "after"
        paragraph = clause(f"{where} paragraph", str(change.paragraph or ""))
        return f" add{' ' if text else ''}{text}{paragraph}"
    if not (change.strike or change.insert or change.substitute):
        which = "item" if change.item else "paragraph"
        return f" strike {which} {change.item or change.paragraph}"
    said = (
        clause("strike", quoted(change.strike) if change.strike else "")
        + clause("insert", quoted(change.insert) if change.insert else "")
        + clause("after", quoted(change.after) if change.after else "")
        + clause("before", quoted(change.before) if change.before else "")
    ) or f" substitute{' ' if text else ''}{text}"
    return (
        said
        + clause("in paragraph", str(change.paragraph or ""))
        + clause("in item", str(change.item or ""))
        + clause("in line", str(change.line or ""))
        + clause("place", str(change.place or ""))
    )
