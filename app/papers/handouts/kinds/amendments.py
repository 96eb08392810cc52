"""All open amendments to a proposal by line: in words, in the text, and what collides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.papers.handouts.handout import Handing, Handout, numbered
from app.papers.plainly import grid, heading, paragraph, strong
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Amendment
from facilitation.meeting.texts.conflicts import conflicts_among
from facilitation.minutes.blocks import Block
from facilitation.minutes.marking import marked
from facilitation.text.lines import line_at, numbered_lines
from facilitation.text.rebase import ConflictMap


def blocks(handing: Handing) -> Iterator[Block]:
    """Yield what is open at a glance, then each amendment, then the text they are about."""
    words, proposal = handing.words, handing.proposal
    found = sorted(
        amendments_to(handing.meeting, proposal.label), key=lambda each: (_place(each), each.made)
    )
    if not found:
        yield paragraph(words.part_no_amendments)
        return
    yield paragraph(words.part_how_to_read)
    collisions = conflicts_among(found)
    yield heading(1, words.part_at_a_glance)
    yield _at_a_glance(handing, found, collisions)
    for each in found:
        yield from _amendment(handing, each, collisions, 1)
    yield heading(1, words.part_text)
    yield numbered(proposal.versions[-1])


def _place(amendment: Amendment) -> int:
    hunks = amendment.edit.hunks
    return hunks[0].start if hunks else len(amendment.base)


def _lines(amendment: Amendment) -> tuple[int, int]:
    """Return the first and the last line that an amendment touches; 0 for none."""
    hunks = amendment.edit.hunks
    if not hunks:
        return 0, 0
    lines = numbered_lines(amendment.base)
    first, last = hunks[0], hunks[-1]
    begins = first.start + len(first.strike) - len(first.strike.lstrip())
    return line_at(lines, begins), line_at(lines, max(begins, last.end - 1))


def _at_a_glance(handing: Handing, found: Sequence[Amendment], collisions: ConflictMap) -> Block:
    words = handing.words
    heads = (words.part_amendment, words.part_lines, words.part_does, words.part_conflicts)
    rows = []
    for each in found:
        overtaken = [each.conflict] if each.conflict else []
        against = ", ".join([*overtaken, *collisions.get(each.label, ())])
        does = words.does(each.base, each.edit)
        rows.append((each.label, words.lines(*_lines(each)), does, against))
    return grid(heads, rows)


def _amendment(
    handing: Handing, amendment: Amendment, collisions: ConflictMap, level: int
) -> Iterator[Block]:
    words = handing.words
    yield heading(level, handing.label(amendment))
    if level > 1:
        yield paragraph(words.amendment_to(amendment.target))
    yield strong(words.does(amendment.base, amendment.edit))
    if reason := handing.because(amendment.because):
        yield paragraph(reason)
    if amendment.edit.hunks:
        yield marked(amendment.base, amendment.edit)
    if amendment.conflict:
        yield paragraph(words.overtaken(amendment.conflict))
    if against := collisions.get(amendment.label, ()):
        yield paragraph(words.collides(against))
    below = amendments_to(handing.meeting, amendment.label)
    secondary = conflicts_among(below)
    for each in below:
        yield from _amendment(handing, each, secondary, level + 1)


HANDOUT = Handout("amendments", 2, blocks)
