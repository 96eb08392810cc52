"""Dialogs for files begin where a file was last, else among the documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.home.paper_dialog import PaperDialog
from app.look import file_places


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    settings = QSettings(str(tmp_path / "g.ini"), QSettings.Format.IniFormat)
    monkeypatch.setattr(file_places, "_settings", lambda: settings)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


def test_at_first_it_is_the_documents_then_where_a_file_was_last(documents: Path) -> None:
    assert file_places.place_for("m.pdf") == str(documents / "m.pdf")
    elsewhere = documents / "minutes"
    elsewhere.mkdir()
    file_places.remember(str(elsewhere / "a.pdf"))
    file_places.remember("")
    assert file_places.place_for() == str(elsewhere)
    elsewhere.rmdir()
    assert file_places.place_for("m.pdf") == str(documents / "m.pdf")
    documents.rmdir()
    assert file_places.place_for() == str(Path.home())


def test_minutes_are_offered_there(documents: Path, qtbot, monkeypatch) -> None:
    offered = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(documents / "2026" / "minutes"), ""

    (documents / "2026").mkdir()
    monkeypatch.setattr("app.home.paper_dialog.QFileDialog.getSaveFileName", choose)
    dialog = PaperDialog("Export", "Minutes")
    qtbot.addWidget(dialog)
    assert dialog.file_for("Spring", "pdf") == str(documents / "2026" / "minutes.pdf")
    dialog.file_for("Spring", "pdf")
    assert offered == [str(documents / "Spring.pdf"), str(documents / "2026" / "Spring.pdf")]


def test_no_name_is_offered_that_is_there_already(tmp_path):
    def groups(place):
        return [place.with_name(f"{place.stem}-{at}{place.suffix}") for at in (1, 2)]

    place = tmp_path / "Tâche 王.round-packet"
    assert file_places._free(place, groups) == place
    groups(place)[1].touch()
    (tmp_path / "Tâche 王 2.round-packet").touch()
    assert file_places._free(place, groups) == tmp_path / "Tâche 王 3.round-packet"


@pytest.mark.parametrize("names", [("a.round-packet",), ("a.round-packet", "b.round-packet")])
def test_one_or_several_files_are_told_as_they_were_chosen(documents, qtbot, names):
    """Of several Qt tells no single one."""
    over, told = QWidget(), []
    qtbot.addWidget(over)
    for name in names:
        (documents / name).touch()
    file_places.ask_for_files(over, "Files", ("All (*)",), told.append)
    asking = over.findChild(QFileDialog)
    asking.filesSelected.emit([str(documents / name) for name in names])
    if len(names) == 1:
        asking.fileSelected.emit(str(documents / names[0]))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [[documents / name for name in names]]
    assert file_places.place_for() == str(documents)
    asking.reject()
