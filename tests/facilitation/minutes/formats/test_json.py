"""JSON holds the whole tree, and is what its schema in the docs says it is."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from inspect import cleandoc
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from facilitation.minutes.blocks import Document
from facilitation.minutes.formats.json import MinutesFile, render
from facilitation.minutes.settling import settled
from facilitation.minutes.style import style_named

ROOT = Path(__file__).parents[4]
SCHEMA = ROOT / "docs" / "minutes.schema.json"
GOLDEN = ROOT / "tests" / "golden"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_bytes()))


def test_the_schema_in_the_docs_is_that_of_the_tree() -> None:
    """After a wanted change of the tree: ``GOROUND_GOLDEN=write`` writes the schema anew."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **msgspec.json.schema(MinutesFile),
    }
    Draft202012Validator.check_schema(schema)
    written = msgspec.json.format(msgspec.json.encode(_dedented(schema))) + b"\n"
    if os.environ.get("GOROUND_GOLDEN") == "write":
        SCHEMA.write_bytes(written)
    assert SCHEMA.read_bytes() == written


def _dedented(part: Any) -> Any:
    """Docstrings as Python has them from 3.13 on; before, they are indented as in the source."""
    if isinstance(part, dict):
        return {
            name: cleandoc(each) if name == "description" else _dedented(each)
            for name, each in part.items()
        }
    return [_dedented(each) for each in part] if isinstance(part, list | tuple) else part


@pytest.mark.parametrize("path", sorted(GOLDEN.rglob("*.json")), ids=lambda path: path.name)
def test_every_golden_file_keeps_to_the_schema(path: Path, validator: Draft202012Validator) -> None:
    validator.validate(json.loads(path.read_bytes()))


def test_another_version_or_block_does_not_keep_to_the_schema(
    sample: Document, validator: Draft202012Validator
) -> None:
    whole = json.loads(render(sample, style_named()))
    for broken in (
        {**whole, "goround_minutes": 2},
        {"document": whole["document"]},
        {**whole, "document": {**whole["document"], "blocks": [{"type": "Script"}]}},
    ):
        with pytest.raises(ValidationError):
            validator.validate(broken)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_what_is_written_is_read_back(
    documents: Callable[[], st.SearchStrategy[Document]],
    validator: Draft202012Validator,
    data: st.DataObject,
) -> None:
    document = data.draw(documents())
    written = render(document, style_named())
    validator.validate(json.loads(written))
    assert msgspec.json.decode(written, type=MinutesFile) == MinutesFile(1, settled(document))
