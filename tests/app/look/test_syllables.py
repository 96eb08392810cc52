"""A long word that has no room is broken with a hyphen, where one begins to speak again."""

import pytest
from PySide6.QtGui import QFontMetricsF

from app.look.fit import SOFT_HYPHEN, Lettering, fit_text, with_breaks
from app.look.typeface import font


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Beschlussfähigkeit", "Beschluss-fähig-keit"),
        ("Versammlungsleitung", "Ver-samm-lungs-lei-tung"),
        ("Geschäftsordnung", "Geschäft-sord-nung"),
        ("facilitation", "faci-lita-tion"),
        ("Antwort", "Ant-wort"),
        ("einlegen", "ein-legen"),
        ("Gruppe", "Gruppe"),
        ("عبدالرحمنالأنصاري", "عبدالرحمنالأنصاري"),
        ("Donaudampfschifffahrtsgesellschaft", "Donau-dampf-schiff-fahrts-gesell-schaft"),
    ],
)
def test_a_word_is_broken_before_what_begins_a_syllable(word, parts):
    assert with_breaks(word).replace(SOFT_HYPHEN, "-") == parts


def test_a_word_without_room_has_a_hyphen_and_loses_no_letter(qapp):
    metrics = QFontMetricsF(font(20))
    wide = int(metrics.horizontalAdvance("Beschlussfäh"))
    fitted = fit_text("Beschlussfähigkeit", wide, 200, Lettering(20, 20))
    assert not fitted.elided
    assert len(fitted.lines) > 1
    assert all(line.endswith("-") for line in fitted.lines[:-1])
    assert "".join(line.rstrip("-") for line in fitted.lines) == "Beschlussfähigkeit"
    assert max(map(metrics.horizontalAdvance, fitted.lines)) <= wide + 1


def test_a_word_with_room_stays_whole(qapp):
    fitted = fit_text("Die Beschlussfähigkeit", 400, 200, Lettering(20, 20))
    assert "Beschlussfähigkeit" in " ".join(fitted.lines)
