"""The hands that type in the real windows; each file says which library they work on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.hands import Hands


@pytest.fixture
def hands(library: Path, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(os.environ["DISPLAY"], library, tmp_path)
    yield made
    made.kill()
