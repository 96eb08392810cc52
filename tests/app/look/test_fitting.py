"""As much of a text as has room on a line."""

from PySide6.QtGui import QFontMetrics

from app.look.labels import TwoLineLabel, WholeLabel, fitting
from app.look.typeface import font


def test_a_part_of_a_sentence_ends_in_a_sign_that_more_follows(qapp):
    metrics = QFontMetrics(font(16))
    for words, shown in (
        ("come in, first or again; with a group", "come in, first or again …"),
        ("Come in. Then say who you are.", "Come in."),
        ("Ben spoke last. J. R. Ewing and Li wait", "Ben spoke last."),
        ("Bo speaks   ·   “Stack” means: the list of those who wait", "Bo speaks"),
    ):
        room = metrics.horizontalAdvance(shown) + (20 if "·" not in words else 150)
        assert fitting(words, metrics, room) == shown


def test_a_line_names_fewer_people_before_it_cuts_a_name(qtbot, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        "app.look.fit.draw_fitted", lambda _, __, fitted, *___: drawn.append(fitted)
    )
    label = TwoLineLabel()
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.setText(", ".join(["Amara Okafor"] * 8))
    label.set_shorter(["Amara Okafor, Bo and 6 more arrived", "Amara Okafor and 7 more arrived"])
    label.grab()
    assert "".join(drawn[-1].lines).startswith("Amara Okafor, Bo")
    assert not drawn[-1].elided


def test_a_label_that_was_narrow_insists_on_no_more_than_its_lines(qtbot):
    label = WholeLabel("small")
    qtbot.addWidget(label)
    label.setText("Ctrl+J goes to the list; there a letter answers")
    label.resize(60, 20)
    label.show()
    high = label.minimumHeight()
    label.resize(600, 20)
    assert label.minimumHeight() < high / 2
