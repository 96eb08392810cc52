"""Whoever spoke before the program, as where a passphrase is asked for, leaves nothing behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.starting.qt_translation import Interpreter


@pytest.fixture
def french() -> Iterator[QLocale]:
    before, system = QLocale(), QLocale("fr_FR")
    QLocale.setDefault(system)
    yield system
    QLocale.setDefault(before)


def test_the_next_interpreter_knows_how_the_system_says_dates(qapp, french):
    asked = Interpreter(qapp)
    asked.speak("de")
    assert QLocale().language() is QLocale.Language.German
    asked.fall_silent()
    after = Interpreter(qapp)
    after.speak("de")
    after.speak("")
    assert QLocale() == french
    after.fall_silent()
