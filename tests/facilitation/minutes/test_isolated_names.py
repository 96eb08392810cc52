"""Names that run the other way move nothing around them, in every format by its own means."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from facilitation.minutes import blocks as tree
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named

NAME = "\u2068محمد\u2069"
MINUTES = tree.Document(
    title="Spring",
    language="en",
    facts=(tree.Fact("Present", (tree.Plain(f"{NAME}, Bo and 2 more"),)),),
    blocks=(tree.Paragraph((tree.Plain(f"Proposed by {NAME} (10)."),)),),
)


def written(name: str) -> bytes:
    return format_named(name).render(MINUTES, style_named("calm"))


@pytest.mark.parametrize("name", ["markdown", "text", "html"])
def test_what_is_read_as_text_has_the_marks(name: str) -> None:
    read = written(name).decode()
    assert f"Proposed by {NAME} (10)." in read
    assert f"{NAME}, Bo and 2 more" in read


def test_an_open_document_has_the_marks() -> None:
    with ZipFile(BytesIO(written("odt"))) as parts:
        assert f"Proposed by {NAME} (10)." in parts.read("content.xml").decode()


def test_word_has_a_run_of_its_own_for_the_name() -> None:
    with ZipFile(BytesIO(written("docx"))) as parts:
        read = parts.read("word/document.xml").decode()
    assert "\u2068" not in read
    assert '<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">محمد</w:t></w:r>' in read
    assert '<w:t xml:space="preserve">Proposed by </w:t>' in read


def test_data_has_the_bare_name() -> None:
    read = written("json").decode()
    assert "Proposed by محمد (10)." in read
    assert "\u2068" not in read
