"""A choice among options: how it was counted, round by round, with the lot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from app.papers.decision_words import DecisionMinutesWords
from app.papers.plainly import paragraph
from facilitation.decisions.rounds import Tally
from facilitation.meeting.answering import poll_of, tally_of
from facilitation.meeting.state import Decision, Meeting
from facilitation.minutes.blocks import Bar, Bars, Block, Grid, Paragraph, Strong, plain


def rounds(words: DecisionMinutesWords, meeting: Meeting, decision: Decision) -> Iterator[Block]:
    """Yield every round with what each option has after it; nothing of what is no poll."""
    if poll_of(decision) is None or not decision.options:
        return
    tally = tally_of(meeting, decision)
    yield from _lines(words.counting(decision, tally))
    for number in range(len(tally.rounds)):
        yield Paragraph((Strong(words.round(decision, tally, number)),))
        yield _votes(words, decision, tally, number)
        yield from _lines(words.round_remarks(decision, tally, number))
    yield from _lines(words.ending(decision, tally))


def _votes(words: DecisionMinutesWords, decision: Decision, tally: Tally, number: int) -> Block:
    """Return what each option has after a round, most votes first, with a bar beside each."""
    picture = words.picture(decision, tally, number)
    counted = partial(words.polls.votes, unit=tally.unit)
    needed = counted(picture.threshold) if picture.threshold else ""
    rows, bars = [], []
    for each in picture.bars:
        votes = counted(each.kept + each.gained)
        gained = [f"+{counted(each.gained)}" if each.gained else ""] if number else []
        rows.append(tuple(plain(cell) for cell in (each.name, votes, *gained)))
        alt = words.bar(votes, counted(picture.whole), needed)
        bars.append(Bar(each.kept, each.gained, alt))
    heads = words.columns[: 3 if number else 2]
    grid = Grid(tuple(plain(head) for head in heads), tuple(rows))
    return Bars(grid, tuple(bars), picture.whole, picture.threshold)


def _lines(lines: Sequence[str]) -> Iterator[Block]:
    for line in lines:
        yield paragraph(line)
