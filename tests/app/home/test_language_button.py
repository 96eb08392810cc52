"""The language of the program: chosen at home, kept, and spoken from the next start on."""

import pytest
from PySide6.QtCore import QSettings, Qt

from app.home.language_button import LanguageButton, own_name
from app.look.mirror import Reading
from app.program.laptop import (
    remember_language,
    remember_reading,
    remembered_language,
    remembered_reading,
)


def test_every_language_is_called_by_its_own_name_and_the_spoken_one_is_marked(qtbot):
    button = LanguageButton(("de", "en", "fr"), "de", Reading.AS_LANGUAGE, None)
    qtbot.addWidget(button)
    assert button.text() == "Deutsch"
    actions = [each for each in button.menu().actions() if each.isCheckable()][:3]
    assert [each.text() for each in actions] == ["Deutsch", "English", "Français"]
    assert [each.isChecked() for each in actions] == [True, False, False]


@pytest.mark.parametrize(("place", "language"), [(1, "de"), (3, "")])
def test_a_choice_is_told(qtbot, open_home, memory, monkeypatch, place, language):
    monkeypatch.setattr("app.home.home.languages", lambda: ("en", "de"))
    home = open_home(memory)
    with qtbot.waitSignal(home.language_wanted) as told:
        home.language_button.menu().actions()[place].trigger()
    assert told.args == [language]


def test_windows_are_read_as_the_language_is_or_from_the_side_that_was_chosen(
    qtbot, open_home, memory, dress, qapp, tmp_path
):
    from_left, from_right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    settings = QSettings(str(tmp_path / "laptop.ini"), QSettings.Format.IniFormat)
    dress.turned.connect(lambda reading: remember_reading(settings, reading))
    dress.read(remembered_reading(settings), "ar")
    try:
        assert qapp.layoutDirection() is from_right
        home = open_home(memory)
        sides = home.language_button.menu().actions()[-3:]
        assert [each.isChecked() for each in sides] == [True, False, False]
        sides[1].trigger()
        assert (qapp.layoutDirection(), home.layoutDirection()) == (from_left, from_left)
        assert remembered_reading(settings) is Reading.FROM_LEFT
        sides[2].trigger()
        assert home.layoutDirection() is from_right
        sides[0].trigger()
        assert home.layoutDirection() is from_right
        dress.read(Reading.AS_LANGUAGE, "de")
        assert home.layoutDirection() is from_left
    finally:
        qapp.setLayoutDirection(from_left)


def test_the_choice_is_kept_for_the_next_start(tmp_path):
    settings = QSettings(str(tmp_path / "laptop.ini"), QSettings.Format.IniFormat)
    assert not remembered_language(settings)
    remember_language(settings, "de")
    assert remembered_language(settings) == "de"


def test_a_language_that_qt_does_not_know_is_called_by_its_code():
    assert own_name("xx") == "xx"
