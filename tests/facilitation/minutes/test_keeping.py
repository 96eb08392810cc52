"""What stays on one page: titles with their texts, questions with what came of them."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from facilitation.minutes.blocks import (
    Block,
    Blocks,
    BulletList,
    Document,
    Heading,
    MarkedLine,
    MarkedText,
    Paragraph,
    Plain,
    Strong,
    plain,
)
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.keeping import keeps_whole, stays
from facilitation.minutes.style import style_named

SAID = Paragraph(plain("Ana: we need tents."))
QUESTION = Paragraph(plain("The question: shall P1 be adopted?"))
RESULT = Paragraph((Strong("18 of 20 agree: we have consensus."),))
TITLE = Paragraph((Strong("The text as adopted:"),))
SPOKEN = Paragraph((Strong("Ana:"), Plain(" tents.")))
CHANGE = MarkedText((MarkedLine(1, segments=(Plain("a"),)), MarkedLine(2, "+", (Plain("b"),))))
LIST = BulletList(((SAID,),))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((), []),
        ((SAID, SAID), [False, False]),
        ((QUESTION, RESULT, SAID), [True, False, False]),
        ((RESULT, Heading(1, plain("2"))), [False, False]),
        ((TITLE, SAID), [True, False]),
        ((TITLE,), [False]),
        ((Heading(2, plain("P1")), SAID, TITLE, SAID), [False, True, True, False]),
        ((Heading(1, plain("1. Tents")), SAID, SAID, LIST), [False, True, False, False]),
        ((Heading(1, plain("1. Tents")), SAID), [False, False]),
        ((Heading(1, plain("1. Tents")), SAID, Heading(1, plain("2"))), [False, False, False]),
        ((SAID, SAID, TITLE, SAID), [False, False, True, False]),
        ((SPOKEN, SAID), [False, False]),
        ((QUESTION, RESULT, LIST), [True, True, False]),
        ((Paragraph((Strong("Block (1)"), Plain(""))), LIST), [True, False]),
        ((SAID, SAID, CHANGE, SAID), [True, True, True, False]),
        ((SAID, LIST, CHANGE, LIST), [False, False, False, False]),
        ((Paragraph((Strong("「はい。」"),)), SAID), [False, False]),
    ],
)
def test_what_stays_with_what_follows(blocks: tuple[Block, ...], expected: list[bool]) -> None:
    assert stays(blocks) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (((SAID,),) * 6, True),
        (((SAID,),) * 7, False),
        (((SAID,), (SAID, SAID)), False),
        (((SAID,), (LIST,)), False),
        (((Paragraph(plain("a" * 400)),), (SAID,)), False),
    ],
)
def test_a_few_short_lines_are_kept_whole(items: tuple[Blocks, ...], expected: bool) -> None:
    assert keeps_whole(items) is expected


@pytest.mark.parametrize(
    ("name", "part", "sign"),
    [
        ("docx", "word/document.xml", "<w:keepNext/>"),
        ("odt", "content.xml", "Text_20_body_Stays"),
        ("html", "", '<p class="stays"'),
    ],
)
def test_every_format_keeps_a_question_with_its_result(name: str, part: str, sign: str) -> None:
    def written(*blocks: Block) -> str:
        data = format_named(name).render(Document("t", "en", blocks), style_named())
        return _part(data, part) if part else data.decode()

    assert sign in written(QUESTION, RESULT)
    assert sign not in written(SAID, SAID)


def _part(package: bytes, name: str) -> str:
    with ZipFile(BytesIO(package)) as opened:
        return opened.read(name).decode()
