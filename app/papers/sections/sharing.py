"""How the floor was shared, for those who ask for it (the issue "The floor": never unless asked).

Only names, groups and self-declared lists count. People are told by how often they spoke, never by
how long (domain.md §2, *Record*: exports hold no personal durations), and only where minutes
name people. Elsewhere a group or a list of fewer than three is not told by itself either, since
that would be a person (domain.md §8).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.papers.plainly import grid, heading, paragraph
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.floor.fairness import Fairness, FloorShare
from facilitation.meeting.floor.sharing import shares_among
from facilitation.meeting.reading import name_of
from facilitation.minutes.attribution import FEWEST, Attribution
from facilitation.minutes.blocks import Block
from facilitation.record.forgotten import Part


def sharing(telling: Telling) -> Iterator[Block]:
    """Yield who was heard of those who came, and the shares of groups, lists and people."""
    if not telling.include.fairness or Part.TURNS in telling.gathered.forgotten:
        return
    found = shares_among(telling.meeting, telling.gathered.came)
    if found is None or not found.present:
        return
    words = telling.words
    yield heading(1, words.title_sharing)
    yield paragraph(words.heard(found.heard, found.present))
    if found.heard:
        yield paragraph(words.unevenness(*found.gini))
    mode = telling.strictest
    if mode is not Attribution.UNATTRIBUTED:
        yield from _parts(telling, words.term_group, found.groups, found.present)
        yield from _parts(telling, words.term_list, found.lists, found.present)
    if mode is Attribution.NAMED:
        yield from _people(telling, found)


def _parts(
    telling: Telling, term: str, parts: Sequence[FloorShare], present: int
) -> Iterator[Block]:
    """Yield groups or lists, most of the time first; where one person spoke, no share is told."""
    named = telling.strictest is Attribution.NAMED
    told = parts if named else _large(telling, parts, present)
    if not told:
        return
    words, rows = telling.words, []
    for each in sorted(told, key=lambda e: (-e.ms, -e.turns, telling.by_name(e.name))):
        heard = words.part_of(each.heard, each.people)
        share = words.percent(each.share) if each.heard > 1 else ""
        rows.append((telling.group(each.name), heard, str(each.turns), share))
    yield grid((term, words.term_heard, words.term_turns, words.term_share), rows)


def _large(telling: Telling, parts: Sequence[FloorShare], present: int) -> Sequence[FloorShare]:
    """Return those that are no single person, nor leave one over who can be worked out."""
    large = [e for e in parts if e.people >= FEWEST and not telling.names_somebody(e.name)]
    large.sort(key=lambda each: (-each.people, telling.by_name(each.name)))
    while large and 0 < present - sum(each.people for each in large) < FEWEST:
        large.pop()
    return large


def _people(telling: Telling, found: Fairness) -> Iterator[Block]:
    """Yield who took turns in the stack and how many; rounds go to everybody alike."""
    told = (each for each in found.people if each.turns and telling.may_name(each.person))
    turns = [(name_of(telling.meeting, each.person), each.turns) for each in told]
    turns.sort(key=lambda each: (-each[1], telling.by_name(each[0])))
    if turns:
        rows = ((name, str(count)) for name, count in turns)
        yield grid((telling.words.term_name, telling.words.term_turns), rows)


SECTIONS = (
    Section("sharing", Scope.MEETING, sharing, headed=True, rests_on=("include.fairness",)),
)
