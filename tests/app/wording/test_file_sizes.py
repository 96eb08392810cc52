"""How large an attached file is reads the same in windows, minutes, hand-outs and commands."""

import pytest

from app.papers.handout_words import HandoutWording
from app.papers.minutes_words import MinutesWording
from app.wording import Wording

SAID = [(0, "0 kB"), (1, "1 kB"), (1024, "1 kB"), (1025, "2 kB"), (2_000_000, "1,954 kB")]


@pytest.mark.parametrize(("size", "said"), SAID)
def test_a_file_is_as_large_wherever_it_is_named(size, said):
    wording = Wording()
    assert wording.measures.file_size(size) == said
    assert MinutesWording(wording).texts.attached("a", size).endswith(f"({said})")
    assert HandoutWording(wording).file("a", size) == f"a ({said})"
