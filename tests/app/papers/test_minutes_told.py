"""Where minutes were asked for it is said where they lie."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.home.export_dialog import ExportDialog
from app.program.program import Program
from app.wording import Wording
from facilitation.meeting.state import Meeting, Opening


@pytest.mark.parametrize(
    ("path", "written", "told"),
    [
        ("/tmp/Spring 王.pdf", True, ["The minutes are in /tmp/Spring 王.pdf"]),
        ("/tmp/Spring.pdf", False, []),
        ("", True, []),
    ],
)
def test_the_console_says_where_the_minutes_lie(qtbot, monkeypatch, path, written, told):
    said = []
    console = QWidget()
    qtbot.addWidget(console)
    console.quick = SimpleNamespace(tell=said.append)
    meeting = replace(Meeting(), opening=Opening("Spring", "", "", "", 0))
    station = SimpleNamespace(meeting=meeting, history=None)
    windows = SimpleNamespace(console=console, station=station)
    program = SimpleNamespace(
        tr=str, _export=lambda *_given: bool(written), _settings=None, wording=Wording()
    )
    monkeypatch.setattr(ExportDialog, "ask_for_file", lambda _self: path)
    Program._ask_and_export(program, windows)
    (dialog,) = console.findChildren(ExportDialog)
    dialog.accept()
    assert said == told
