"""One agenda item: how it was treated, what was said, the texts, what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from app.papers.orders import told
from app.papers.plainly import bullets, heading, paragraph
from app.papers.section import Scope, Section
from app.papers.sections.decisions import item_mark
from app.papers.sections.talk import not_kept, switched
from app.papers.telling import Telling
from facilitation.minutes.attribution import Whom
from facilitation.minutes.blocks import Block, Blocks
from facilitation.minutes.gathering.gathered import Treated


def _items(telling: Telling) -> Iterator[Block]:
    for each in telling.items:
        yield from _item(telling, each)


def _item(telling: Telling, treated: Treated) -> Blocks:
    """Return an item with its heading; nothing where nothing is to be told outside the agenda."""
    blocks = tuple(told(telling, Scope.ITEM, treated))
    held = treated.processes and telling.order.has(Scope.ITEM, "process")
    if not (blocks or held or (treated.number and telling.order.every_item)):
        return ()
    return (heading(1, _title(telling, treated), item_mark(treated.number)), *blocks)


def _title(telling: Telling, treated: Treated) -> str:
    if treated.number:
        return telling.item(treated.number)
    return telling.words.title_besides if telling.meeting.items else telling.words.title_course


def _process(telling: Telling, treated: Treated) -> Iterator[Block]:
    """Yield the process, and what is not written down.

    Changes of process stand where they came about; here where nothing of the talk is told.
    """
    words = telling.words
    yield from _planned(telling, treated.number)
    if _way(treated) not in ((), _way_before(telling, treated)):
        yield paragraph(words.held_as(treated.processes))
    if not telling.order.has(Scope.ITEM, "talk"):
        yield from (switched(telling, treated, each) for each in treated.switches)
    silent = not_kept(telling, treated)
    if silent:
        yield paragraph(words.not_kept(silent))


def _way(treated: Treated) -> tuple[str, ...]:
    """Return in which processes an item was held."""
    return tuple(dict.fromkeys(treated.processes))


def _way_before(telling: Telling, treated: Treated) -> tuple[str, ...]:
    """Return those of the item before it: as long as they stay the same, they are told once."""
    before = takewhile(lambda each: each is not treated, telling.items)
    return next(filter(None, map(_way, reversed([*before]))), ())


def _planned(telling: Telling, number: int) -> Iterator[Block]:
    if not number:
        return
    words, meeting = telling.words, telling.meeting
    plan, people = meeting.items[number - 1].plan, meeting.people
    presenter = telling.naming(Whom.SPEAKERS, number).who(plan.presenter, people)
    said = []
    if plan.origin:
        said.append(words.comes_from(telling.everywhere(plan.origin), plan.reading))
    said += [words.presented(presenter)] if presenter else []
    if said:
        yield paragraph(" ".join(said))
    if plan.questions:
        yield paragraph(words.asked_ahead)
        voices = telling.voices(number)
        yield bullets(
            words.said_by(voices.text(e.text), voices.who(e.by, people)) for e in plan.questions
        )


SECTIONS = (
    Section("items", Scope.MEETING, _items),
    Section("process", Scope.ITEM, _process),
)
