"""Actions by person: each finds what they took on, with its day."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.plainly import heading, paragraph
from app.papers.sections.tasks import listed, standing_in
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Block
from facilitation.minutes.gathering.gathered import Taken


def blocks(telling: Telling, _history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield a table for each person by name, the actions in the order of their days."""
    found = standing_in(telling, telling.items)
    if not found:
        yield paragraph(words.sheets.nobody_does)
    owned: dict[str, list[Taken]] = {}
    for each in found:
        owned.setdefault(telling.owner(each.owner, each.item), []).append(each)
    for name in sorted(owned, key=telling.by_name):
        yield heading(1, name or words.sheets.to_group)
        by_day = sorted(owned[name], key=lambda each: each.due or "9999")
        several = len({each.item for each in found}) > 1
        yield listed(telling, by_day, with_matter=several, with_owner=False)


HANDOUT = Whole("actions", 10, blocks)
