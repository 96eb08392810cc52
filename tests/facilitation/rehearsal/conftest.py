"""What the tests of rehearsals share: the shipped processes and scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitation.process.catalogue import Processes
from tests.facilitation.shipped import shipped_processes

HOUSE = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def processes() -> Processes:
    return shipped_processes()


@pytest.fixture(scope="session")
def shelf_folder() -> Path:
    return HOUSE / "resources" / "rehearsals"
