"""What somebody types to do harm comes out as words in every format."""

from __future__ import annotations

import io
import re
import zipfile
from importlib import import_module

import pytest

from facilitation.minutes.blocks import Document, Fact, Grid, Heading, Redline, Struck, plain
from facilitation.minutes.catalogue import format_named, format_names
from facilitation.minutes.notes import note_blocks
from facilitation.minutes.seal import content, passages
from facilitation.minutes.style import style_named
from tests.facilitation.minutes.file_words import words_in

HOSTILE = (
    "<script>alert(1)</script>",
    "[the list](javascript:alert(2))",
    "<img src=x onerror=alert(3)>",
    "&#106;avascript&colon;alert(4) &amp;lt; &lt;b>",
    "]]><w:instrText>DDEAUTO c:\\windows\\cmd</w:instrText><![CDATA[",
    '{ HYPERLINK "file:///etc/passwd" } { INCLUDETEXT secret }',
    "</text:p><text:script xlink:href='x'/><text:p>",
    '#include "secret.typ" #sys.inputs $ x $ #read("/etc/passwd")',
    "=cmd|' /C calc'!A0",
    "\x00\x01\x0b\x1b[31m \ud800 lone \udfff \ufffe \uffff",
    "\u202eneb si siht\u202c \u2066isolated\u2069 \u200fmark",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "<?xml-stylesheet href='x'?> {++not inserted++} {--not struck--}",
)
SIGNS = re.compile(r"\{(?:--|\+\+)|(?:--|\+\+)\}")
ALIVE = (
    *("<script", "<img", 'javascript:alert(2)"', "<w:instrText>DDE", "<text:script"),
    *("<!ENTITY", "<?xml-stylesheet", "\u202e", "\u2066"),
)
"""What would be more than words, in a file where markup is markup."""


def hostile_document() -> Document:
    title, *_ = HOSTILE
    notes = tuple(block for each in HOSTILE for block in note_blocks(each))
    everywhere = " ".join(HOSTILE)
    return Document(
        title,
        "en",
        (
            Heading(1, plain(everywhere)),
            *notes,
            Grid((plain(everywhere),), ((plain(everywhere),),)),
            Redline((Struck(everywhere),)),
        ),
        subtitle=everywhere,
        facts=(Fact(everywhere, plain(everywhere)),),
    )


@pytest.mark.parametrize("name", format_names())
def test_words_that_mean_harm_are_words(name: str) -> None:
    document = hostile_document()
    data = format_named(name).render(document, style_named())
    read = import_module(f"facilitation.minutes.readings.{name}").read(data)
    version = 1 if name == "text" else 2  # plain text draws lines below headings with signs
    texts = ["".join(each) for each in (read, passages(document))]
    if name in ("html", "markdown"):  # what was struck is read with its signs
        texts = [SIGNS.sub("", each) for each in texts]
    found, wanted = (content(each, version).replace(":", "") for each in texts)
    if name == "pdf":  # a letter that no font has stands there as its number
        found, wanted = found.replace("\ufffd", ""), wanted.replace("\ufffd", "")
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize(
    "name", [each for each in format_names() if each in {"html", "docx", "odt"}]
)
def test_nothing_of_them_is_markup(name: str) -> None:
    data = format_named(name).render(hostile_document(), style_named())
    raw = data.decode() if name == "html" else _unpacked(data)
    for each in ALIVE:
        assert each not in raw
    assert "alert(1)" in words_in(data)


def _unpacked(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "".join(package.read(each).decode() for each in package.namelist())
