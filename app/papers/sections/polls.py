"""A choice among options: how it was counted, round by round, with the lot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.papers.decision_words import DecisionMinutesWords
from facilitation.decisions.rounds import Step, Tally, by_votes
from facilitation.meeting.answering import poll_of, tally_of
from facilitation.meeting.state import Decision, Meeting
from facilitation.minutes.blocks import Block, Grid, Inlines, Paragraph, Strong, plain

_BAR, _LONGEST = "█", 20


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
    """Return a table of a round, most votes first; those out before it are left away.

    Bars, on one scale in all rounds, stand beside the numbers that they show.
    """
    each = tally.rounds[number]
    most = max(1, *(votes for one in tally.rounds for votes in one.votes))
    out = {one.moved for one in tally.rounds[: number + 1] if one.step is Step.EXCLUDED}
    scale = each.step is Step.TOTALS and not tally.order
    options = range(len(decision.options))
    order = options if scale else by_votes(each.votes, tally.lot or tuple(options))
    rows: list[tuple[Inlines, ...]] = []
    for one in order:
        if one in out:
            continue
        gained = f"+{words.polls.votes(each.gained[one], tally.unit)}" if each.gained[one] else ""
        row = [
            words.polls.step(decision.options[one]),
            words.polls.votes(each.votes[one], tally.unit),
        ]
        bar = _BAR * (_LONGEST * each.votes[one] // most)
        rows.append(tuple(plain(cell) for cell in [*row, bar, *([gained] if number else [])]))
    heads = words.columns[: 4 if number else 3]
    return Grid(tuple(plain(head) for head in heads), tuple(rows))


def _lines(lines: Sequence[str]) -> Iterator[Block]:
    for line in lines:
        yield Paragraph(plain(line))
