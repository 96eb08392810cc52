"""Parts side by side change sides with the windows."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

import app
from app.look.split import Split


def test_the_first_part_stands_where_one_begins_to_read(qtbot, qapp):
    split = Split()
    first, second = QLabel("first"), QLabel("second")
    for part in (first, second):
        split.addWidget(part)
    qtbot.addWidget(split)
    split.resize(400, 100)
    split.show()
    qapp.processEvents()  # it is laid out as it is read from the left
    assert first.x() < second.x()
    split.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert first.x() > second.x()


def test_no_window_has_parts_that_stay_where_they_were():
    files = Path(app.__file__).parent.rglob("*.py")
    assert not [each for each in files if " QSplitter(" in each.read_text(encoding="utf-8")]
