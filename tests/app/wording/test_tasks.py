"""Actions are read out where an item is for them, also on the console."""

import pytest


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
                "done T1, drop T1 because, pass T1 to NAME."
            ),
        ),
        ('item "Actions"\npurpose 1 settle\nstart 1', ""),
        ('action Ana "ask"\nitem "Other"\nstart 1', ""),
    ],
)
def test_what_is_gone_through_stands_there_with_what_can_come_of_it(words, play, lines, said):
    assert words.tasks.gone_through(play(lines).meeting, 1) == said
