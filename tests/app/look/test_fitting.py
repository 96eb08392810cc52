"""As much of a text as has room on a line."""

from PySide6.QtGui import QFontMetrics

from app.look.labels import fitting
from app.look.typeface import font


def test_a_part_of_a_sentence_ends_in_a_sign_that_more_follows(qapp):
    metrics = QFontMetrics(font(16))
    for words, shown in (
        ("come in, first or again; with a group", "come in, first or again …"),
        ("Come in. Then say who you are.", "Come in."),
        ("Bo speaks   ·   “Stack” means: the list of those who wait", "Bo speaks"),
    ):
        room = metrics.horizontalAdvance(shown) + (20 if "·" not in words else 150)
        assert fitting(words, metrics, room) == shown
