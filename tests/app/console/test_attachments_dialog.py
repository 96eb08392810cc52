"""Files are kept with a proposal, listed and given back, by mouse; every error is a sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.console.matter.attachments_dialog import AttachmentsDialog
from facilitation.record import attachments


@pytest.fixture
def dialog(matter):
    matter.console.texts.open("files")
    found = matter.console.findChild(AttachmentsDialog)
    yield found
    found.reject()


def rows(dialog):
    return [dialog.files.item(row).text() for row in range(dialog.files.count())]


def dropped_on(widget, *paths: Path) -> bool:
    """Drop files on a widget; return whether they were taken."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    how = (
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(5, 5), *how)
    entering.ignore()
    QApplication.sendEvent(widget, entering)
    if not entering.isAccepted():
        return False
    event = QDropEvent(QPointF(5, 5), *how)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_a_file_that_is_dropped_on_the_matter_is_kept_listed_and_given_back(matter, tmp_path):
    plan = tmp_path / "plan <b>.pdf"
    plan.write_bytes(b"%PDF" * 1000)
    assert dropped_on(matter.console.matter, plan)
    dialog = matter.console.findChild(AttachmentsDialog)
    assert rows(dialog) == ["plan b .pdf   4 kB"]
    dialog.copy_to(tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == plan.read_bytes()
    assert str(tmp_path / "copy.pdf") in dialog.told.text()
    dialog.reject()
    matter.play("undo")
    assert not matter.meeting.proposals["P1"].attachments


def test_words_that_are_dragged_are_nobodys_file(matter):
    assert not dropped_on(matter.console.matter)


def test_without_a_text_there_is_nothing_to_keep_a_file_with(room, tmp_path):
    (tmp_path / "a.txt").write_text("a")
    dropped_on(room.console.matter, tmp_path / "a.txt")
    assert "F3" in room.quick.refusal.text()


def test_what_cannot_be_kept_says_why_and_the_others_are_kept(dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(attachments, "MOST_BYTES", 10)
    large, small = tmp_path / "large.pdf", tmp_path / "small.pdf"
    large.write_bytes(b"x" * 11)
    small.write_bytes(b"x")
    dropped_on(dialog, large, tmp_path / "gone.pdf", tmp_path, small)
    assert rows(dialog) == ["small.pdf   1 kB"]
    said = dialog.refusal.text()
    assert "large.pdf is larger than" in said
    assert "no file" in said and "gone.pdf" in said
    assert "is not a file" in said
    dropped_on(dialog, small)
    assert "small.pdf" in dialog.refusal.text()


def test_a_copy_that_cannot_be_written_says_so(dialog, tmp_path):
    (tmp_path / "a.txt").write_text("a")
    dropped_on(dialog, tmp_path / "a.txt")
    dialog.copy_to(tmp_path / "nowhere" / "a.txt")
    assert "Choose another place" in dialog.refusal.text()
    dialog.copy_to(tmp_path / "b.txt")
    assert not dialog.refusal.isVisible()


def test_a_file_that_is_gone_from_the_library_says_what_helps(dialog, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("a")
    dropped_on(dialog, tmp_path / "a.txt")

    def gone(sha256):
        raise attachments.AttachmentProblem("ATTACHMENT_MISSING", sha256)

    monkeypatch.setattr(dialog, "_content", gone)
    dialog.copy_to(tmp_path / "b.txt")
    assert "Attach it again" in dialog.refusal.text()
    assert not (tmp_path / "b.txt").exists()


def test_files_are_chosen_in_a_dialog(dialog, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("a")
    name = "app.console.matter.attachments_dialog.QFileDialog."
    monkeypatch.setattr(name + "getOpenFileNames", lambda *_: ([str(tmp_path / "a.txt")], ""))
    monkeypatch.setattr(name + "getSaveFileName", lambda *_: (str(tmp_path / "b.txt"), ""))
    dialog.attach.click()
    dialog.save.click()
    assert (tmp_path / "b.txt").read_text() == "a"
