"""Review sheets: what minutes tell of somebody's words, a page a person, before others read it."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.plainly import heading, paragraph, strong
from app.papers.sections.talk import shows, written
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.minutes.blocks import SHEET, Block, Quote
from facilitation.minutes.gathering.gathered import Entry, RoundHeld, Spoken
from facilitation.people.finding import people_meant


def blocks(telling: Telling, history: History, words: HandoutWording, who: str) -> Iterator[Block]:
    """Yield the sheet of each person of whom minutes tell something, or of those meant by ``who``.

    The name above it is whose it is, however people are called in minutes. What is kept private
    is a gap here, too: a sheet may be read by others.
    """
    people = telling.meeting.people
    wanted = {each.number for each in people_meant(who, people)} if who else {*people}
    told = passages(telling)
    if not wanted & {*told}:
        yield paragraph(words.part_nothing_to_review)
    reading = sorted(wanted & {*told}, key=lambda each: telling.by_name(people[each].name))
    for place, person in enumerate(reading):
        yield heading(1, people[person].name, f"{SHEET}{place}" if place else "")
        yield paragraph(words.part_how_to_review)
        seen = telling.meeting.life.reviewed.get(person)
        if seen is not None:
            yield strong(words.reviewed(telling.words.date(seen)))
        for spoken, entry in told[person]:
            at = telling.clock(history.rows()[spoken.id - 1].at)
            item = telling.item(spoken.item) if spoken.item else ""
            yield strong(words.passage(at, item, entry.number))
            yield Quote(written(telling, entry))
            yield paragraph(words.part_answers)


def passages(telling: Telling) -> dict[int, list[tuple[Spoken, Entry]]]:
    """Return what minutes tell of each person's turns, in the order in which it was written."""
    found: dict[int, list[tuple[Spoken, Entry]]] = {}
    stretches = [each for item in telling.items for each in item.stretches]
    for part in (each for stretch in stretches for each in stretch.parts):
        turns = part.turns if isinstance(part, RoundHeld) else [part]
        for spoken in turns:
            if isinstance(spoken, Spoken) and not spoken.off:
                told = [(spoken, each) for each in spoken.entries if shows(telling, each)]
                found.setdefault(spoken.person, []).extend(told)
    return {person: told for person, told in found.items() if told}


HANDOUT = Whole("review", 12, blocks, bare=True, personal=True)
