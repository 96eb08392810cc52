"""What is pasted: the form of a text is kept, words out of a line are left alone."""

import pytest
from PySide6.QtCore import QMimeData

from app.console.matter.draft_dialog import TOO_LONG, TextEditor, pasted_text
from facilitation.exchange.documents.imported import Loss


def clipboard(plain: str, html: str = "") -> QMimeData:
    source = QMimeData()
    source.setText(plain)
    if html:
        source.setHtml(html)
    return source


@pytest.mark.parametrize(
    ("plain", "html", "text"),
    [
        ("a\nb", "", "a\nb"),
        (" six ", "<span> six </span>", " six "),
        ("• a\n• b", "<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("words", "<img src=x>", "words"),
    ],
)
def test_what_comes_in(plain, html, text):
    assert pasted_text(clipboard(plain, html), 100)[0] == text


def test_too_much_is_not_taken():
    assert pasted_text(clipboard("word " * 50), 100)[0] is TOO_LONG


def test_what_was_lost_is_told(qtbot):
    editor = TextEditor("Text")
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.lost) as told:
        editor.insertFromMimeData(clipboard("a six", "<p>a <del>ten</del>six <img src=x></p>"))
    assert editor.toPlainText() == "a six"
    assert [each.loss for each in told.args[0].lost] == [Loss.PICTURES, Loss.TRACKED_CHANGES]
