"""What the tests of rehearsals share: the shipped processes and scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitation.process.catalogue import Processes, read_process

HOUSE = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def processes() -> Processes:
    folder = HOUSE / "resources" / "processes"
    return Processes(read_process(each.name, each.read_bytes()) for each in folder.glob("*.toml"))


@pytest.fixture(scope="session")
def shelf_folder() -> Path:
    return HOUSE / "resources" / "rehearsals"
