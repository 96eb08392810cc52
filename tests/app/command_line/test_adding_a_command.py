"""A command is one file in ``app/command_line/commands``: all else follows from its being there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.command_line import commands
from app.command_line.options import LOOKS
from app.command_line.running import run
from app.command_line.window_options import is_for_commands
from app.look.palette import Scheme
from facilitation.minutes.catalogue import minutes_format_names

HOUSE = Path(__file__).parents[3]

GREET = '''"""The command ``greet``."""

from app.command_line.command import Command


class Greet(Command):
    reads_library = False

    def about(self):
        return self.tr("greet somebody")

    def arguments(self, parser, shared):
        parser.add_argument("who", help=self.tr("whom"))

    def run(self, asked, teller):
        teller.tell(f"Good evening, {asked.who}")
        return 0
'''


@pytest.fixture
def greet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "greet.py").write_text(GREET, encoding="utf-8")
    monkeypatch.setattr(commands, "__path__", [*commands.__path__, str(tmp_path)])


def manual(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit):
        run(arguments)
    return capsys.readouterr().out


@pytest.mark.usefixtures("greet")
def test_a_file_in_the_folder_is_a_command(capsys):
    assert is_for_commands(["greet", "Wei 王"])
    assert run(["greet", "ليلى حداد"]) == 0
    assert capsys.readouterr().out == "Good evening, ليلى حداد\n"


@pytest.mark.usefixtures("greet")
def test_the_manual_tells_of_it(capsys):
    assert "greet somebody" in manual(capsys, "--help")
    assert "whom" in manual(capsys, "greet", "--help")


def test_without_its_file_there_is_no_such_command(capsys):
    assert not is_for_commands(["greet", "Bo"])
    assert "greet" not in manual(capsys, "--help")


def test_the_manual_of_all_commands_comes_before_that_of_one(capsys):
    assert all(each in manual(capsys, "--help", "journal") for each in commands.command_names())


def test_formats_kinds_and_methods_stand_in_the_manual_as_they_are_found(capsys):
    said = " ".join(manual(capsys, "minutes", "--help").split())
    assert ", ".join(sorted(minutes_format_names())) in said
    assert "{proposal,amendments,final,packet,handover," in manual(capsys, "handout", "--help")
    assert ".blt, .csv" in manual(capsys, "count", "--help")
    assert "schulze" in manual(capsys, "count", "--help")


def test_every_look_can_be_asked_for():
    assert set(LOOKS) == {each.value for each in Scheme}


@pytest.mark.parametrize("asked", ["--help", "journal --help"])
def test_to_explain_a_command_nothing_is_loaded_that_it_works_with(asked: str):
    program = (
        "import sys\nfrom app.launch import main\n"
        f"try: main({asked.split()})\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, sep=chr(10), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=HOUSE, capture_output=True, text=True, check=True
    )
    loaded = {name.split(".")[0] for name in done.stderr.split()}
    assert not {"PySide6", "sqlalchemy", "typst", "nh3"} & loaded
    assert "facilitation.meeting.kept" not in done.stderr.split()
