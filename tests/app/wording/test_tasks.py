"""Actions are read out where an item is for them, also on the console."""

import pytest

from app.console.line.vocabulary import aliases_in
from app.wording import Wording
from app.wording.deeds import TaskWords
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.actions import TakenAlong
from facilitation.meeting.texts.lineage import Source


def test_what_came_of_each_is_told_apart(words, play):
    lines = 'action Ana "ask"\naction Ben "call"\ndone T1\ndrop T2 because "rain"'
    said = list(words.tasks.lines(play(lines).meeting))
    assert said == ["T1 is done. Ana: ask", "T2 is dropped. Ben: call"]


def test_what_can_come_of_it_is_written_as_it_is_called(play):
    words = TaskWords(Wording(written=aliases_in("de").written))
    said = words.how_to_settle(play('action Ana "ask"').meeting)
    assert said.endswith('write: fertig T1, fallen lassen T1 weil "…", passen T1 zu NAME.')


TASKS = 'action Ana "ask"\naction Ben "call" by 2026-06-01\ndone T1\n'
LEFT = TakenAlong(Source("T4", "w", "Winter"), "Ana", "mow")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("", ()),
        (
            TASKS + 'item "Actions"\npurpose 1 settle\nstart 1',
            (("T2", "T2  Ben, by 1 June 2026: call"), ("T1", "T1 is done. Ana: ask")),
        ),
        ('item "Actions"\npurpose 1 settle\nstart 1', ()),
        ('action Ana "ask"\nitem "Other"\nstart 1', ()),
    ],
)
def test_what_is_gone_through_is_listed_open_ones_first(words, play, lines, said):
    assert words.tasks.gone_through(play(lines).meeting) == said


def test_how_it_is_settled_names_what_is_open_and_its_number_before(words, play):
    kept = play(TASKS + 'item "Actions"\npurpose 1 settle\nstart 1')
    assert "write: done T2, " in words.tasks.how_to_settle(kept.meeting)
    kept.do(LEFT, Moment(1, 1), "console")
    lines = [line for _, line in words.tasks.gone_through(kept.meeting)]
    assert "T3  Ana: mow · was T4 in “Winter”" in lines
