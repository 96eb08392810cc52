"""The language of the program: chosen at home, kept, and spoken from the next start on."""

import pytest
from PySide6.QtCore import QSettings

from app.home.language_button import LanguageButton, own_name
from app.program.laptop import remember_language, remembered_language


def test_every_language_is_called_by_its_own_name_and_the_spoken_one_is_marked(qtbot):
    button = LanguageButton(("de", "en", "fr"), "de", None)
    qtbot.addWidget(button)
    assert button.text() == "Deutsch"
    actions = [each for each in button.menu().actions() if each.isCheckable()]
    assert [each.text() for each in actions] == ["Deutsch", "English", "Français"]
    assert [each.isChecked() for each in actions] == [True, False, False]


@pytest.mark.parametrize(("place", "language"), [(1, "de"), (-1, "")])
def test_a_choice_is_told(qtbot, open_home, memory, monkeypatch, place, language):
    monkeypatch.setattr("app.home.home.languages", lambda: ("en", "de"))
    home = open_home(memory)
    with qtbot.waitSignal(home.language_wanted) as told:
        home.language_button.menu().actions()[place].trigger()
    assert told.args == [language]


def test_the_choice_is_kept_for_the_next_start(tmp_path):
    settings = QSettings(str(tmp_path / "laptop.ini"), QSettings.Format.IniFormat)
    assert not remembered_language(settings)
    remember_language(settings, "de")
    assert remembered_language(settings) == "de"


def test_a_language_that_qt_does_not_know_is_called_by_its_code():
    assert own_name("xx") == "xx"
