"""The sign-in sheet: who is known, where names may be told, and room for more."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole, to_write_on
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Block, Grid, plain

_ROOM = 12
"""Rows for those whom nobody wrote down before."""

_WIDE, _NARROW = 20, 8


def blocks(telling: Telling, _history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield a table to be signed; without names it has as many rows as there are people."""
    people, say = telling.meeting.people.values(), words.sheets
    known = sorted(people, key=lambda each: telling.by_name(each.name))
    empty = to_write_on(_WIDE), to_write_on(_NARROW), to_write_on(_WIDE)
    named = [e for e in known if telling.names_present and telling.may_name(e.number)]
    rows = [(plain(each.name), plain(telling.group(each.group)), empty[-1]) for each in named]
    rows += [empty] * (len(known) - len(rows) + _ROOM)
    yield Grid((plain(say.name), plain(say.group), plain(say.signature)), tuple(rows))


HANDOUT = Whole("sign-in", 6, blocks, bare=True)
