"""A writer killed at any moment has lost nothing it said was durable."""

import os
import random
from contextlib import suppress
from multiprocessing import Pipe

import pytest

from facilitation.library.verify import verify
from tests.facilitation.library.writing import write
from tools.kill_trial import PREPARED, WHAT, worked

KILLS = 20


def killed_while_it_writes(path, lines):
    """Let somebody write, kill them after so many acts, and return all they said to be durable."""
    here, there = Pipe(duplex=False)
    writer = PREPARED.Process(target=write, args=(path, there))
    writer.start()
    there.close()
    said = [here.recv() for _ in range(lines)]
    writer.kill()
    with here, suppress(EOFError):
        while True:
            said.append(here.recv())
    writer.join()
    return said


def test_what_was_said_to_be_durable_is_there_after_every_kill(path, opened):
    moments = random.Random(7)
    for _ in range(KILLS):
        said = killed_while_it_writes(path, moments.randint(1, 60))
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
