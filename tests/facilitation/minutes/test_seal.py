"""What is read back of a file of minutes has the fingerprint of the tree that it was made from."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Document, Paragraph, plain
from facilitation.minutes.catalogue import format_named, format_names
from facilitation.minutes.seal import Seal, fingerprint, letters, passages, seal_in, sealed
from facilitation.minutes.style import style_named


def read_back(document: Document, name: str) -> list[str]:
    data = format_named(name).render(document, style_named())
    found: list[str] = import_module(f"facilitation.minutes.readings.{name}").read(data)
    return found


@pytest.mark.parametrize("name", format_names())
def test_every_format_is_read_back_letter_by_letter(sample: Document, name: str) -> None:
    said = "".join(map(letters, passages(sample)))
    assert "".join(map(letters, read_back(sample, name))) == said


SEAL = Seal("0123456789abcdef", 12, "a" * 64, "", Include(Attribution.GROUP, items={2: Attribution.NAMED}))


@pytest.mark.parametrize("name", format_names())
def test_the_seal_is_found_in_every_format_and_belongs_to_the_text(
    sample: Document, name: str
) -> None:
    read = read_back(sealed(sample, SEAL), name)
    seal = seal_in(read)
    assert seal is not None
    assert (seal.meeting, seal.seq, seal.record) == (SEAL.meeting, SEAL.seq, SEAL.record)
    assert seal.include == SEAL.include
    assert seal.text == fingerprint(read) == fingerprint(passages(sample))
