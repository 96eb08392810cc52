"""What the program writes is for whoever started it, and nothing stays behind when it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.command_line.fault_report import write_report
from app.launch import main
from facilitation.minutes.catalogue import minutes_format_names

SCRIPT = 'meeting "Spring"\narrive Ana, Ben\nnote "a word"\n'


@pytest.fixture(autouse=True)
def mask() -> Iterator[None]:
    """Begin with the rights that most systems give, and put them back."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def rights(folder: Path) -> dict[str, str]:
    return {
        str(each.relative_to(folder)): oct(each.stat().st_mode & 0o777)
        for each in folder.rglob("*")
    }


def test_a_library_and_everything_exported_is_for_its_owner_only(tmp_path: Path) -> None:
    script = tmp_path / "spring.round"
    script.write_text(SCRIPT)
    made = tmp_path / "made"
    made.mkdir()
    library = str(made / "a.goround")
    assert main(["play", str(script), "--library", library, "--out", str(made / "out")]) == 0
    assert main(["minutes", "Spring", "--library", library, "-o", str(made / "m.html")]) == 0
    write_report(ValueError("a bug"), made / "reports")
    found = rights(made)
    assert {mode for name, mode in found.items() if (made / name).is_dir()} == {"0o700"}
    assert {mode for name, mode in found.items() if (made / name).is_file()} == {"0o600"}
    assert len(found) == 6 + len(minutes_format_names())


def test_a_command_that_is_asked_to_end_takes_its_folders_with_it(tmp_path: Path) -> None:
    code = (
        "import os, signal, tempfile\n"
        "from app.command_line.exits import end_in_order\n"
        "end_in_order()\n"
        "with tempfile.TemporaryDirectory(dir=os.environ['PLACE']):\n"
        "    print('there', flush=True)\n"
        "    signal.pause()\n"
    )
    place = {**os.environ, "PLACE": str(tmp_path)}
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, env=place, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait() == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []


def test_windows_that_are_asked_to_end_take_their_socket_with_them(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from app.starting import start as starting\n"
        "from app.command_line.window_options import Options\n"
        "begun = starting.Program.open_first\n"
        "def open_first(program, meeting):\n"
        "    begun(program, meeting)\n"
        "    QTimer.singleShot(0, program, lambda: print('open', flush=True))\n"
        "starting.Program.open_first = open_first\n"
        "sys.exit(starting.run_program(Options(library=sys.argv[1])))\n"
    )
    place = {**os.environ, "TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(tmp_path / "a.goround")]
    with subprocess.Popen(command, env=place, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        assert [each for each in tmp_path.iterdir() if each.name.startswith("goround-")]
        process.send_signal(signal.SIGTERM)
        assert process.wait() == 128 + signal.SIGTERM
    assert [each.name for each in tmp_path.iterdir()] == ["a.goround"]
