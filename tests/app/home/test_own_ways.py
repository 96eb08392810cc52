"""A group's own processes at home: on top, due again, and wrong files told."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.home.start_dialog import StartDialog
from app.resources import load_processes, own_taken

OURS = """like = "circle"
name = "NAME"
[agreement]
by = "all of us"
until = "2026-02-01"
[words.en]
title = "Circle of NAME"
about = "As we do it at the mill, with a song before the first round and another one at the end."
"""


def put(folder, *names):
    for name in names:
        file = folder / "processes" / f"{name}.toml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(OURS.replace("NAME", name), encoding="utf-8")


@pytest.fixture
def processes(tmp_path):
    put(tmp_path, "mill")
    return own_taken(load_processes(), tmp_path)


def test_it_stands_on_top_and_is_offered_for_the_agenda_when_it_is_due(
    qtbot, open_home, memory, processes
):
    home = open_home(memory)
    assert home.start_cards[0].text() == "Circle of mill"
    assert home.start_cards[0].accessibleDescription().startswith("Ours")
    assert "1 February 2026" in home.ways.due.words.text()
    qtbot.waitUntil(
        lambda: all(card.height() >= card.heightForWidth(card.width()) for card in home.start_cards)
    )
    home.start_cards[0].click()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, StartDialog))
    with qtbot.waitSignal(home.start_wanted) as wanted:
        dialog.accept()
    assert wanted.args[0] == processes.owned()[0]
    assert [each.title for each in wanted.args[4]] == ["Look again at “Circle of mill”"]
    with qtbot.waitSignal(home.crafting_wanted) as asked:
        home.ways.due.button.click()
    assert asked.args == ["mill"]


def test_home_shows_what_was_put_there_meanwhile_and_what_is_wrong(
    open_home, memory, processes, tmp_path
):
    home = open_home(memory)
    put(tmp_path, "barn")
    (tmp_path / "processes" / "bad.toml").write_text("name =", encoding="utf-8")
    home.refresh()
    assert [each.text() for each in home.start_cards[:2]] == ["Circle of barn", "Circle of mill"]
    assert "bad.toml, line 1:" in home.ways.faults.text()
    assert "\n" not in home.ways.faults.text()
