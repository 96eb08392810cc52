"""Where a paper was written it is said where it lies, with a way to its folder."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from app.program.papers import Papers
from app.program.program import Program


@pytest.fixture
def papers():
    """What writing a paper needs of a program."""
    told = []
    program = SimpleNamespace(tr=str, told=told, tell=lambda *said: told.append(said))
    program.tell_done = lambda *said: Program.tell_done(program, *said)
    return SimpleNamespace(_program=program, tr=str, told=told)


def boxes():
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, QMessageBox) and each.isVisible()]


def test_it_is_said_where_a_paper_lies(monkeypatch, tmp_path, papers, qapp):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    Papers._write(papers, lambda _heard: b"minutes", str(tmp_path / "Spring 王.pdf"))
    (box,) = boxes()
    assert box.text() == "“Spring 王.pdf” is saved."
    assert str(tmp_path) in box.informativeText()
    (folder,) = (each for each in box.buttons() if "folder" in each.text())
    folder.click()
    assert [Path(each) for each in opened] == [tmp_path]
    assert not papers.told


def test_escape_leaves_what_is_said_of_a_paper(qtbot, tmp_path, papers):
    Papers._write(papers, lambda _heard: b"minutes", str(tmp_path / "Spring.pdf"))
    (box,) = boxes()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not boxes()


def test_what_could_not_be_written_is_not_said_to_lie_anywhere(tmp_path, papers, qapp):
    Papers._write(papers, lambda _heard: b"minutes", str(tmp_path / "no" / "Spring.pdf"))
    assert not boxes()
    assert len(papers.told) == 1
