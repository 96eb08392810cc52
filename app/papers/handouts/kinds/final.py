"""The text as it came to read, and how: each wording with the change that made it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from app.papers.handouts.handout import Handing, Handout, numbered
from app.papers.plainly import grid, heading, paragraph
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Fate
from facilitation.minutes.blocks import Block
from facilitation.minutes.marking import marked
from facilitation.text.difference import between
from facilitation.text.identities import courses
from facilitation.text.lines import line_at, numbered_lines

_BEGINNING = 48
"""Characters of a paragraph that tell which one it is."""


def blocks(handing: Handing) -> Iterator[Block]:
    """Yield the verdicts, the text, and its history."""
    words, proposal, meeting = handing.words, handing.proposal, handing.meeting
    for decision in meeting.decisions:
        if decision.subject == proposal.label and decision.verdict is not None:
            words_of = handing.wording.decisions
            told = words_of.verdict if decision.spoken_for else words_of.verdict_and_rule
            yield paragraph(told(meeting, decision))
    yield heading(1, words.part_text)
    yield numbered(proposal.versions[-1])
    if len(proposal.versions) > 1:
        yield heading(1, words.part_courses)
        yield _courses(handing)
    yield heading(1, words.part_history)
    first = wording_number(meeting, proposal, 1)
    yield paragraph(words.made(first, proposal.versions[0], handing.proposer(proposal)))
    for number, (before, after) in enumerate(pairwise(proposal.versions), start=first + 1):
        by = _who(handing, after.by, after.amendment)
        yield heading(2, words.version(number, after))
        yield paragraph(words.made(number, after, by))
        below = amendments_to(meeting, after.amendment, only_open=False)
        if secondary := [each.label for each in below if each.fate is Fate.ADOPTED]:
            yield paragraph(words.itself_changed(after.amendment, secondary))
        change = between(before.text, after.text)
        if change.hunks:
            yield paragraph(words.does(before.text, change))
            yield marked(before.text, change)
        if reason := handing.because(after.because):
            yield paragraph(reason)


def _courses(handing: Handing) -> Block:
    words, versions = handing.words, handing.proposal.versions
    known_as = partial(wording_number, handing.meeting, handing.proposal)
    lines = numbered_lines(versions[-1].text)
    header = (words.part_lines, words.part_paragraph, words.part_since, words.part_changed)
    rows = []
    for each in courses([version.text for version in versions]):
        first, last = line_at(lines, each.block.start), line_at(lines, each.block.end - 1)
        changed = ", ".join(map(str, map(known_as, each.changed)))
        beginning, since = _beginning(each.block.text), str(known_as(each.since))
        rows.append((words.lines(first, last), beginning, since, changed))
    return grid(header, rows)


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _BEGINNING else f"{words[: _BEGINNING - 1].rstrip()}…"


def _who(handing: Handing, by: int, amendment: str) -> str:
    made_by = handing.meeting.amendments.get(amendment)
    return handing.who(by) or (handing.who(made_by.by) if made_by else "")


HANDOUT = Handout("final", 3, blocks)
