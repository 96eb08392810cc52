"""Reading a line as an act or a check, and writing an act or a check as a line."""

from __future__ import annotations

import re
from functools import lru_cache

from facilitation.language import blocks, lexicon
from facilitation.language.checks import Check
from facilitation.language.reader import Reader
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.verbs.stack import HAND_USAGE, SIDES, is_own_sign, read_hand
from facilitation.language.words import Word, words
from facilitation.meeting.act import Act, Overrule

__all__ = ["Misread", "NotUnderstood", "act_of", "fault_in", "format", "parse"]

_SIGNS = ("?", "!", ">")
_NO_NAME = re.compile(r"[+-]?[0-9][0-9:/.%-]*[smh]?")


@lru_cache(maxsize=4)
def parse(line: str, block: str | None = None) -> Act | Check:
    """Read one line, with the block of text that stands under it, if any.

    The block may also be part of ``line``, behind a line end, between its fences. What is done by
    Enter was read while it was typed. Raises NotUnderstood: the line is no act and no check;
    nothing else is ever raised.
    """
    first, written = (line, block) if block is not None else blocks.split_block(line)
    if written is not None:
        blocks.refuse_what_does_not_fit(written)
    return _understand(first, words(first), written)


def fault_in(line: str) -> NotUnderstood | None:
    """Return why a line cannot be read; None where it can."""
    try:
        parse(line)
    except NotUnderstood as fault:
        return fault
    return None


def act_of(line: str, block: str | None = None) -> Act:
    """Read one line as an act; a check is no act of a person.

    Raises NotUnderstood: the line says none.
    """
    meant = parse(line, block)
    if isinstance(meant, Check):
        raise NotUnderstood(Misread.UNKNOWN_VERB, 0, {"word": "expect"})
    return meant


def format(value: Act | Check) -> str:  # noqa: A001 - the pair of parse
    """Write an act or a check as a line, with a block under it where its text needs one.

    Reading it again gives an equal value. Raises ValueError: no line says this act, such as a
    roster that was read from a file.
    """
    for verb in lexicon.that_make(type(value)):
        said = verb.say(value)
        if said and isinstance(value, Overrule):
            return f"{said} {format(value.act)}"
        if said:
            return str(said)
    raise ValueError(f"no line says {type(value).__name__}")


def _understand(line: str, found: tuple[Word, ...], block: str | None) -> Act | Check:
    if not found:
        raise NotUnderstood(Misread.NOTHING, len(line))
    known, length = lexicon.verb_of(found)
    if not known:
        return _hand(line, found, block)

    def inner(rest: tuple[Word, ...], under: str | None) -> Act | Check:
        if rest[0].text.casefold() == "overrule" and not rest[0].quoted:
            raise NotUnderstood(Misread.UNEXPECTED, rest[0].start, {"word": rest[0].text})
        return _understand(line, rest, under)

    usages = tuple(each.usage for each in known)
    reader = Reader(line, found[length:], usages, block, inner)
    value: Act | Check = known[0].build(reader)
    reader.finish()
    return value


def _hand(line: str, found: tuple[Word, ...], block: str | None) -> Act:
    """Read a line without a verb: somebody's name, who then raises a hand."""
    if not _may_be_a_name(found):
        first = found[0]
        raise NotUnderstood(
            Misread.UNKNOWN_VERB, first.start, {"word": first.text}, lexicon.alike(first.text)
        )
    reader = Reader(line, found, (HAND_USAGE,), block)
    hand = read_hand(reader)
    reader.finish()
    return hand


def _may_be_a_name(found: tuple[Word, ...]) -> bool:
    name = found[:-1] if lexicon.is_sign(found[-1:]) else found
    if name and name[0].quoted:
        return all(
            each.text in _SIGNS or each.text in SIDES or is_own_sign(each.text) for each in name[1:]
        )
    row = [each for each in name if each.quoted or each.text != ","]
    if any(each.quoted or each.is_mark for each in row) or not row:
        return False
    numbers = all(each.text.isdecimal() for each in row)
    return numbers or not any(_NO_NAME.fullmatch(each.text) for each in row)
