"""The sample in every format that can be read as text, as it was last looked at and found good.

After a wanted change, write the files anew with ``GOROUND_GOLDEN=write pytest
tests/facilitation/minutes/test_golden.py`` and read the difference before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named

GOLDEN = Path(__file__).parents[2] / "golden"


@pytest.mark.parametrize("name", ["markdown", "html", "text", "json"])
def test_the_sample_is_written_as_before(sample: Document, name: str) -> None:
    form = format_named(name)
    written = form.render(sample, style_named())
    kept = GOLDEN / f"sample{form.suffix}"
    if os.environ.get("GOROUND_GOLDEN") == "write":
        kept.write_bytes(written)
    assert written.decode() == kept.read_bytes().decode()
