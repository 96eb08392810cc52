"""Dialogs for files tell a library by its name: opening it would let go of SQLite's locks."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_TOLD = """
import sys
from PySide6.QtCore import QMimeDatabase
from app.starting.start import make_application
app = make_application()
for each in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(each).name())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has dialogs of its own")
def test_no_file_of_a_library_is_opened_to_learn_what_it_is(tmp_path):
    made = [tmp_path / f"elm.goround{end}" for end in ("", "-wal", "-shm", "-index")]
    for each in made:
        each.write_bytes(b"")  # opened, it would be told as empty
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", _TOLD, *map(str, made)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    beside = "application/x-goround-beside"
    assert told.stdout.split() == ["application/x-goround-library", beside, beside, beside]
