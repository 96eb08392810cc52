"""Files from outside: libraries open, scripts are played after asking, others are not."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox

from app.command_line.window_options import Options, read_options
from app.program import by_itself
from app.program.given_files import GivenFiles
from app.rehearsing.opening import PRACTISE, WATCH


class Program(QObject):
    """Notes what it is asked to do."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.played: list[tuple[str, str]] = []
        self.packets: list[str] = []
        self.taken: list[str] = []

    def show_packet(self, path) -> None:
        self.packets.append(path.name)

    def take_in(self, path) -> None:
        self.taken.append(path.name)

    def tell(self, what: str, _remedy: str = "") -> None:
        self.told.append(what)

    def play(self, found, mode: str) -> None:
        self.played.append((found.title, mode))


@pytest.fixture
def program(qapp):
    return Program()


@pytest.fixture
def started():
    return []


@pytest.fixture
def files(program, started):
    return GivenFiles(program, lambda path: started.append(path) or True)


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "An evening.round"
    path.write_text('# title: 小明 and O’Brien\n# practise: facilitator\nmeeting "x"\narrive Bo\n')
    return path


def box_of(qtbot) -> QMessageBox:
    (box,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMessageBox) and each.isVisible()
    )
    qtbot.addWidget(box)
    return box


def press(qtbot, words: str) -> None:
    box = box_of(qtbot)
    (button,) = (each for each in box.buttons() if each.text().replace("&", "") == words)
    button.click()
    qtbot.waitUntil(lambda: not box.isVisible())


@pytest.mark.parametrize(
    ("button", "opened", "taken"),
    [
        ("Open it by itself", ["Garden.GOROUND"], []),
        ("Take it in …", [], ["Garden.GOROUND"]),
        ("Not now", [], []),
    ],
)
def test_a_library_comes_in_or_opens_by_itself_as_is_said(
    qtbot, files, program, started, tmp_path, button, opened, taken
):
    library = tmp_path / "Garden.GOROUND"
    library.touch()
    files.open(library)
    press(qtbot, button)
    assert [each.name for each in started] == opened
    assert program.taken == taken


@pytest.mark.parametrize(
    ("button", "played"),
    [
        ("Watch", [("小明 and O’Brien", WATCH)]),
        ("Practise", [("小明 and O’Brien", PRACTISE)]),
        ("Not now", []),
    ],
)
def test_a_script_is_played_after_asking(qtbot, files, program, script, button, played):
    files.open(script)
    assert program.played == []
    press(qtbot, button)
    assert program.played == played


@pytest.mark.parametrize("name", ["people.csv", "gone.goround", "gone.round", "noname"])
def test_what_cannot_be_opened_is_said(files, program, started, tmp_path, name):
    if not name.startswith("gone"):
        (tmp_path / name).write_text("Ada")
    files.open(tmp_path / name)
    assert (len(program.told), started) == (1, [])
    assert name in program.told[0]


def test_a_file_on_the_command_line_is_opened(tmp_path, monkeypatch, script):
    library = tmp_path / "garden.goround"
    library.touch()
    monkeypatch.chdir(tmp_path)
    assert read_options(["garden.goround"]) == Options(library=str(library))
    assert read_options([script.name]) == Options(file=str(script))
    packet = tmp_path / "council.round-packet"
    packet.touch()
    assert read_options([packet.name]) == Options(file=str(packet))
    assert read_options(["Spring.round"]) == Options(meeting="Spring.round")
    assert read_options([script.name, "--library", "x"]) == Options("x", file=str(script))


def test_what_another_group_sent_goes_to_the_inbox_at_home(files, program, tmp_path):
    packet = tmp_path / "council.ROUND-PACKET"
    packet.touch()
    files.open(packet)
    assert program.packets == ["council.ROUND-PACKET"]
    assert program.told == []


def test_another_program_is_begun_and_it_is_told_whether(tmp_path, monkeypatch):
    monkeypatch.setattr(by_itself, "_START", "pass")
    assert by_itself.open_by_itself(tmp_path / "l.goround") is True
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    assert by_itself.open_by_itself(tmp_path / "l.goround") is False
