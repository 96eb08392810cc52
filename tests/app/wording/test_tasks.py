"""Actions are read out where an item is for them, also on the console."""

import pytest

from app.console.reading_aliases import aliases_in
from app.wording import Wording
from app.wording.tasks import TaskWords
from app.wording.words import identity


def test_what_came_of_each_is_told_apart(words, play):
    lines = 'action Ana "ask"\naction Ben "call"\ndone T1\ndrop T2 because "rain"'
    said = list(words.tasks.lines(play(lines).meeting))
    assert said == ["T1 is done. Ana: ask", "T2 is dropped. Ben: call"]


def test_what_can_come_of_it_is_written_as_it_is_called(play):
    words = TaskWords(identity, Wording().measures, written=aliases_in("de").written)
    said = words.gone_through(
        play('action Ana "ask"\nitem "A"\npurpose 1 settle\nstart 1').meeting, 1
    )
    assert said.endswith('written so: fertig T1, fallen lassen T1 weil "…", passen T1 to NAME.')


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("", ""),
        (
            (
                'action Ana "ask"\naction Ben "call" by 2026-06-01\ndone T1\n'
                'item "Actions"\npurpose 1 settle\nstart 1'
            ),
            (
                "T2  Ben, by 1 June 2026: call\nand one more\nWhat came of one is written so: "
                'done T1, drop T1 because "…", pass T1 to NAME.'
            ),
        ),
        ('item "Actions"\npurpose 1 settle\nstart 1', ""),
        ('action Ana "ask"\nitem "Other"\nstart 1', ""),
    ],
)
def test_what_is_gone_through_stands_there_with_what_can_come_of_it(words, play, lines, said):
    assert words.tasks.gone_through(play(lines).meeting, 1) == said
