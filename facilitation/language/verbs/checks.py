"""What a script expects; these lines change nothing."""

from __future__ import annotations

from facilitation.language import blocks
from facilitation.language.checks import (
    ExpectAllotted,
    ExpectConflict,
    ExpectDecision,
    ExpectElapsed,
    ExpectFloor,
    ExpectOrder,
    ExpectOverrun,
    ExpectPointless,
    ExpectReads,
    ExpectRefused,
    ExpectStack,
    ExpectStands,
    ExpectText,
)
from facilitation.language.reader import Reader
from facilitation.language.times import format_length
from facilitation.language.verb import Verb
from facilitation.language.writing import name, names, quoted, word


def _floor(reader: Reader) -> ExpectFloor:
    return ExpectFloor("" if reader.take("nobody") else reader.name())


def _stack(reader: Reader) -> ExpectStack:
    return ExpectStack(() if reader.take("empty") else reader.names())


def _with_text(head: str, text: str) -> str:
    if "\n" in text and blocks.fits(text):
        return head + blocks.format_block(text)
    return f"{head} {quoted(text)}"


def _reads(reader: Reader) -> ExpectReads:
    label = reader.label()
    reader.need("with")
    return ExpectReads(label, reader.labels(), reader.text_or_block())


def _say_reads(check: ExpectReads) -> str:
    with_them = ", ".join(map(word, check.labels))
    return _with_text(f"expect reads {word(check.label)} with {with_them}", check.text)


def _decision(reader: Reader) -> ExpectDecision:
    label, code = reader.label(), reader.word("CODE").upper()
    return ExpectDecision(label, code, reader.names() if reader.more else ())


def _say_decision(check: ExpectDecision) -> str:
    elected = f" {names(check.names)}" if check.names else ""
    return f"expect decision {word(check.label)} {word(check.code)}{elected}"


def _refused(reader: Reader) -> ExpectRefused:
    return ExpectRefused(reader.word("CODE").upper() if reader.more else "")


VERBS = (
    Verb(
        name="expect floor",
        usage="expect floor NAME|nobody",
        makes=ExpectFloor,
        build=_floor,
        say=lambda check: f"expect floor {name(check.name) if check.name else 'nobody'}",
        example="expect floor Ana",
    ),
    Verb(
        name="expect stack",
        usage="expect stack empty|NAME[, NAME…]",
        makes=ExpectStack,
        build=_stack,
        say=lambda check: f"expect stack {names(check.names) or 'empty'}",
        example="expect stack Ben, Chi",
    ),
    Verb(
        name="expect text",
        usage='expect text LABEL ["…"]',
        makes=ExpectText,
        build=lambda reader: ExpectText(reader.label(), reader.text_or_block()),
        say=lambda check: _with_text(f"expect text {word(check.label)}", check.text),
        example='expect text P1 "We buy six tents by May."',
    ),
    Verb(
        name="expect decision",
        usage="expect decision LABEL CODE [NAME, NAME…]",
        makes=ExpectDecision,
        build=_decision,
        say=_say_decision,
        example="expect decision P1 CONSENSUS",
    ),
    Verb(
        name="expect conflict",
        usage="expect conflict LABEL LABEL",
        makes=ExpectConflict,
        build=lambda reader: ExpectConflict(reader.label(), reader.label()),
        say=lambda check: f"expect conflict {word(check.one)} {word(check.other)}",
        example="expect conflict A1 A3",
    ),
    Verb(
        name="expect stands",
        usage="expect stands LABEL LABEL",
        makes=ExpectStands,
        build=lambda reader: ExpectStands(reader.label(), reader.label()),
        say=lambda check: f"expect stands {word(check.one)} {word(check.other)}",
        example="expect stands A1 A2",
    ),
    Verb(
        name="expect pointless",
        usage="expect pointless LABEL LABEL",
        makes=ExpectPointless,
        build=lambda reader: ExpectPointless(reader.label(), reader.label()),
        say=lambda check: f"expect pointless {word(check.one)} {word(check.other)}",
        example="expect pointless A1 A2",
    ),
    Verb(
        name="expect order",
        usage="expect order LABEL[, LABEL…]",
        makes=ExpectOrder,
        build=lambda reader: ExpectOrder(reader.labels()),
        say=lambda check: f"expect order {', '.join(map(word, check.labels))}",
        example="expect order A2, A1",
    ),
    Verb(
        name="expect reads",
        usage='expect reads LABEL with LABEL[, LABEL…] ["…"]',
        makes=ExpectReads,
        build=_reads,
        say=_say_reads,
        example='expect reads P1 with A1, A2 "We buy six tents by June."',
    ),
    Verb(
        name="expect elapsed",
        usage="expect elapsed TIME",
        makes=ExpectElapsed,
        build=lambda reader: ExpectElapsed(reader.length()),
        say=lambda check: f"expect elapsed {format_length(check.ms)}",
        example="expect elapsed 3:30",
    ),
    Verb(
        name="expect allotted",
        usage="expect allotted TIME",
        makes=ExpectAllotted,
        build=lambda reader: ExpectAllotted(reader.length()),
        say=lambda check: f"expect allotted {format_length(check.ms)}",
        example="expect allotted 3:00",
    ),
    Verb(
        name="expect overrun",
        usage="expect overrun TIME",
        makes=ExpectOverrun,
        build=lambda reader: ExpectOverrun(reader.length()),
        say=lambda check: f"expect overrun {format_length(check.ms)}",
        example="expect overrun 0:30",
    ),
    Verb(
        name="expect refused",
        usage="expect refused [CODE]",
        makes=ExpectRefused,
        build=_refused,
        say=lambda check: f"expect refused {word(check.code)}" if check.code else "expect refused",
        example="expect refused BLOCKED",
    ),
)
