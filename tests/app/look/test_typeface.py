import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QLabel

from app.look.first_picture import wear_late_faces
from app.look.fit import Fitter, Lettering
from app.look.typeface import (
    font,
    load_scripts,
    load_scripts_for,
    load_slanted,
    load_typeface,
    projector_scale,
    window_scale,
)
from facilitation.fonts import FAMILY
from tests.facilitation.names_of_scripts import NAMES

HOUSE = Path(__file__).parents[3]
NO_FONTS = "<fontconfig><dir>{folder}/fonts</dir><cachedir>{folder}/cache</cachedir></fontconfig>"


@pytest.mark.parametrize("height", [600, 768, 1080, 1440, 2160])
def test_the_projector_is_read_from_the_back(height):
    scale = projector_scale(height)
    assert scale.small * 24 >= height
    assert scale.display * 9 >= height
    assert scale.small < scale.body < scale.large < scale.display


@pytest.mark.parametrize("height", [540, 768, 1080, 2160])
def test_a_window_has_four_rising_sizes(height):
    scale = window_scale(height)
    assert 13 <= scale.small < scale.body < scale.large < scale.display


def test_the_typeface_is_found(qapp):
    assert load_typeface()
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(font(20)).family() == FAMILY
    assert QFontInfo(font(20, bold=True)).bold()


def test_the_slanted_faces_are_loaded_apart(qapp):
    assert load_slanted()
    assert QFontInfo(font(20, italic=True)).italic()


def test_a_font_has_at_least_one_pixel(qapp):
    assert font(0).pixelSize() == 1


def test_names_of_every_script_are_drawn_on_a_machine_without_fonts(tmp_path):
    config = tmp_path / "fonts.conf"
    config.write_text(NO_FONTS.format(folder=tmp_path), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.look.other_scripts"],
        cwd=HOUSE,
        env={**os.environ, "FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    drawn = dict(line.split(": ") for line in done.stdout.splitlines())
    assert drawn.keys() == NAMES.keys()
    assert "missing" not in drawn.values()
    assert "Noto Sans Hebrew" in drawn["Hebrew"]
    assert "Noto Sans Cjk" in drawn["Han"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ana Lund", False),
        ("João Žižek", False),
        ("“Tents” – 10 € …", False),
        ("王小明", True),
        ("ليلى حداد", True),
        ("Иван", True),
        ("Nguyễn", True),
        ("👍🏽", True),
    ],
)
def test_other_scripts_are_loaded_early_only_where_they_are_needed(text, asked, monkeypatch):
    loaded = []
    monkeypatch.setattr("app.look.typeface.load_scripts", lambda: loaded.append(True))
    load_scripts_for(["Ben", text])
    assert bool(loaded) is asked


def test_what_was_measured_before_other_scripts_came_is_measured_anew(qapp):
    before = font(21)
    load_scripts.cache_clear()
    load_scripts()
    assert font(21) is not before  # Qt lets a font keep the faces with which it was measured


def test_what_was_laid_out_before_other_scripts_came_is_laid_out_anew(qtbot, monkeypatch):
    seen = []

    class Laid(QLabel):
        def changeEvent(self, event):
            seen.append(event.type())
            super().changeEvent(event)

    label, fitter, name = Laid("ლია"), Fitter(), Lettering(12, 12)
    qtbot.addWidget(label)
    monkeypatch.setattr("app.look.fit.faces_loaded", lambda: 0)
    fitter.fit("ლია", 200, 50, name)
    monkeypatch.setattr("app.look.fit.faces_loaded", lambda: 1)
    before = fitter.fit("ლია", 200, 50, name)
    assert fitter.fit("ლია", 200, 50, name) is before
    monkeypatch.setattr("app.look.fit.faces_loaded", lambda: 2)
    assert fitter.fit("ლია", 200, 50, name) is not before
    wear_late_faces()
    assert QEvent.Type.FontChange in seen


def test_other_scripts_are_loaded_once(qapp):
    assert load_scripts()
    before = QFontDatabase.families()
    assert load_scripts()
    assert QFontDatabase.families() == before
