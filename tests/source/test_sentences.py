"""Every sentence of the program can be translated: it stands where it is gathered."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.wording.translation import places, read_translations
from tests.source.reading import HOUSE, nodes, source_files
from tools import translations


@cache
def translated() -> tuple[tuple[str, ast.Call], ...]:
    """Every call that translates, with where it stands."""
    return tuple(_translated())


def _translated() -> Iterator[tuple[str, ast.Call]]:
    for file in source_files("app"):
        for node in nodes(file):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(node, ast.Call) and isinstance(called, ast.Attribute | ast.Name):
                name = called.attr if isinstance(called, ast.Attribute) else called.id
                if name in {"tr", "_tr"} and "super()" not in ast.unparse(called):
                    yield f"{file.relative_to(HOUSE)}:{node.lineno}", node


def test_every_sentence_stands_where_it_is_gathered():
    """As ``self.tr("…")``: elsewhere the gatherer finds no context, or no sentence."""
    wrong = [
        where
        for where, call in translated()
        if not isinstance(call.func, ast.Attribute)
        or not isinstance(call.func.value, ast.Name)
        or call.func.value.id != "self"
        or not isinstance(call.args[0], ast.Constant)
        or "\\\n" in ast.unparse(call.args[0])
    ]
    assert wrong == []


def test_every_sentence_can_be_filled():
    sentences = [
        call.args[0].value
        for _, call in translated()
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    ]
    assert len(sentences) > 500
    assert [each for each in sentences if places(each) is None or not each.strip()] == []


def test_what_counts_something_is_said_in_english_of_one_and_of_several():
    counted = {call.args[0].value for _, call in translated() if len(call.args) > 1}
    forms = {
        message.findtext("source"): [form.text for form in message.iter("numerusform")]
        for message in ElementTree.parse(translations.ENGLISH).iter("message")
    }
    assert counted == set(forms)
    assert [text for text, (one, many) in forms.items() if many != text or not one] == []
    english = read_translations(translations.ENGLISH.read_bytes(), "en")
    assert len(english) == len(list(ElementTree.parse(translations.ENGLISH).iter("message")))


@pytest.mark.slow
def test_gathering_finds_them_all(tmp_path: Path):
    file = tmp_path / "goround_de.ts"
    assert translations.gather(file)
    gathered = {each.text or "" for each in ElementTree.parse(file).iter("source")}
    spoken = {
        call.args[0].value for _, call in translated() if isinstance(call.args[0], ast.Constant)
    }
    assert spoken - gathered == set()
    assert len(read_translations(file.read_bytes(), "de")) == 0
