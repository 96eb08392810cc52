"""A writer killed at any moment has lost nothing it said was durable."""

import os
import random
import subprocess
import sys

import pytest

from facilitation.library.verify import verify
from tools.kill_trial import WHAT, worked

KILLS = 20

WRITER = """
import sys
from facilitation.library.library import open_library
from facilitation.record.rows import Draft

path = sys.argv[1]
sys.stdin.readline()
library = open_library(path)
last = len(library.read("m"))
while True:
    drafts = [Draft("noted", 1, b"x" * 300)] * (1 + last % 3)
    last = library.append("m", last, drafts, 1, 1, "script")[-1].seq
    print(last, flush=True)
"""


def start(path):
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def printed_before_death(writer, lines):
    """Lets the writer begin, kills it after so many lines, and gives all it said."""
    print("go", file=writer.stdin, flush=True)
    said = [int(next(writer.stdout)) for _ in range(lines)]
    writer.kill()
    said += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
    writer.wait()
    writer.stdin.close()
    writer.stdout.close()
    return said


def test_what_was_said_to_be_durable_is_there_after_every_kill(path, opened):
    moments = random.Random(7)
    # Begun beforehand, they import while the others write.
    writers = [start(path) for _ in range(KILLS)]
    for writer in writers:
        said = printed_before_death(writer, moments.randint(1, 60))
        library = opened(path)
        rows = library.read("m")
        assert rows[-1].seq >= said[-1]
        assert {row.act for row in rows} >= {
            last - rows[last - 1].seq + rows[last - 1].act for last in said
        }
        # An act is there whole or not at all.
        assert len(rows) - rows[-1].act + 1 == 1 + (rows[-1].act - 1) % 3
        assert verify(library) == ()
        library.close()


@pytest.mark.parametrize("what", WHAT[1:])
def test_a_library_that_is_killed_at_any_work_is_as_it_was_or_is_to_be(what):
    assert worked(what, int(os.environ.get("GOROUND_KILLS", "2"))) == 0
