"""The catch-up sheet, for whoever comes late: what was decided, what goes on, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole, numbered
from app.papers.handouts.kinds.handover import actions, decided_so_far
from app.papers.plainly import bullets, heading, paragraph
from app.papers.telling import Telling
from facilitation.floor.entries import Kind
from facilitation.meeting.history import History
from facilitation.meeting.reading import amendments_to, items_behind, text_now
from facilitation.minutes.blocks import Block
from facilitation.text.lines import numbered_lines

_FOR_THE_FLOOR = frozenset({Kind.STACK, Kind.DIRECT})
"""Signals by which one comes to speak among others."""


def blocks(telling: Telling, history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield what was decided, what is on the floor, what one can do, and who is to be asked.

    Once the meeting is closed, there is nobody to speak to: then who does what, and what is next.
    """
    yield from decided_so_far(telling, history, words)
    if telling.meeting.closed:
        yield from _after(telling, words)
        return
    yield from _on_the_floor(telling, words)
    say = words.sheets
    you_can = telling.everywhere(telling.wording.strip.strip(telling.meeting).you_can)
    yield heading(1, say.you_can)
    yield paragraph(words.as_sentence(f"{you_can[:1].upper()}{you_can[1:]}"))
    yield bullets(_signals(telling))
    yield heading(1, say.ask_whom)
    people = telling.wording.measures.listed(_people(telling))
    yield paragraph(f"{words.as_sentence(people)} {say.anybody}" if people else say.anybody)


def _signals(telling: Telling) -> list[str]:
    """Return what people show to be heard, so that nobody has to ask for it.

    Where all listen, as in a round, a hand for the floor would mean nothing.
    """
    meeting, floor = telling.meeting, telling.wording.floor
    listen = meeting.floor.round is not None or telling.wording.processes.all_listen(meeting)
    meant = [e for e in meeting.signals if not (listen and e.like in _FOR_THE_FLOOR)]
    return [floor.signal(replace(each, name=telling.everywhere(each.name))) for each in meant]


def _after(telling: Telling, words: HandoutWording) -> Iterator[Block]:
    """Yield that it is over, who does what, when it goes on, and who is to be asked."""
    yield paragraph(words.sheets.is_closed)
    yield from actions(telling)
    following = telling.gathered.convened
    if following is not None:
        yield heading(1, telling.words.term_next)
        yield paragraph(telling.words.convened(following.on, telling.place(following.place)))
    if people := _people(telling):
        yield heading(1, words.sheets.ask_whom)
        yield bullets(people)


def _people(telling: Telling) -> list[str]:
    return [
        f"{telling.name(person)} ({telling.wording.processes.role(telling.everywhere(role))})"
        for role, held in telling.gathered.roles.items()
        for person in held
        if telling.may_name(person)
    ]


def _on_the_floor(telling: Telling, words: HandoutWording) -> Iterator[Block]:
    """Yield the item, what happens in it, and the text that the room sees."""
    meeting, processes = telling.meeting, telling.wording.processes
    yield heading(1, words.sheets.now)
    strip = telling.wording.strip.strip(meeting)
    item = telling.item(meeting.item) if meeting.item else ""
    now = telling.everywhere(strip.now)
    said = ["" if item in now else item, now, processes.said_here(meeting).room]
    going = meeting.floor.round
    if going is not None and going.prompt:
        said.append(words.sheets.asks(telling.everywhere(going.prompt)))
    yield bullets(each for each in dict.fromkeys(said) if each)
    proposal = text_now(meeting)
    if proposal is not None:
        title = telling.titled(proposal.item, proposal.title)
        yield heading(2, words.matter(proposal.label, title))
        yield numbered(proposal.versions[-1])
        found, change = amendments_to(meeting, proposal.label), telling.wording.matter.change
        if found:
            yield paragraph(words.sheets.would_change)
            changes = [(each.label, change(each.edit, numbered_lines(each.base))) for each in found]
            yield bullets(": ".join(each) for each in changes)
    measures, hour = telling.wording.measures, telling.wording.agenda_time.fixed
    to_come = items_behind(meeting)
    following = [measures.separated((telling.item(e.number), hour(e))) for e in to_come]
    if following:
        yield heading(2, words.sheets.then)
        yield bullets(following)


HANDOUT = Whole("catch-up", 8, blocks, bare=True)
