"""What is left over of a meeting's windows when the program ends, by a signal or by its user."""

import os
import signal
import subprocess
import sys

import pytest

CODE = """
import sys
from PySide6.QtCore import QTimer
from app.starting import start as starting
from app.command_line.window_options import Options
from app.look.first_picture import FirstPicture

def begin(program, _asked):
    program.start_meeting("assembly", "Spring", "", "")
    [(meeting, windows)] = program.meetings.items()
    def noted():
        print(meeting, flush=True)
        if sys.argv[2] == "close":
            windows.console.close()
    painted = FirstPicture(windows.console).painted
    painted.connect(lambda: QTimer.singleShot(0, program, noted))

starting.Program.open_first = begin
sys.exit(starting.run_program(Options(library=sys.argv[1])))
"""


@pytest.mark.parametrize(
    ("how", "status"),
    [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGTERM, 128 + signal.SIGTERM), ("close", 0)],
)
def test_a_meeting_is_interrupted_unless_its_window_was_closed(tmp_path, how, status):
    place = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", CODE, str(tmp_path / "a.goround"), str(how)]
    with subprocess.Popen(command, env=place, stdout=subprocess.PIPE) as process:
        meeting = process.stdout.readline().decode().strip()
        if how != "close":
            process.send_signal(how)
        assert process.wait() == status
    left = "".join(each.read_text() for each in tmp_path.rglob("*.conf"))
    assert (f"{meeting}=true" in left) is (how != "close")
