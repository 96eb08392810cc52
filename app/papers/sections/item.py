"""One agenda item: how it was treated, what was said, the texts, what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.sections.left_out import left_out
from app.papers.sections.matter import matter
from app.papers.sections.reports import reports
from app.papers.sections.rulings import rulings
from app.papers.sections.talk import agreed, not_kept, talk
from app.papers.sections.tasks import tasks
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block, Blocks, Heading, Paragraph, plain
from facilitation.minutes.gathering.gathered import Switch, Treated


def item(telling: Telling, treated: Treated) -> Blocks:
    """Return an item with its heading; nothing where nothing is to be told outside the agenda."""
    blocks = (*_process(telling, treated), *_contents(telling, treated))
    if not treated.number and not blocks:
        return ()
    return (Heading(1, plain(_title(telling, treated))), *blocks)


def _contents(telling: Telling, treated: Treated) -> Iterator[Block]:
    yield from reports(telling, treated)
    yield from talk(telling, treated)
    yield from matter(telling, treated)
    yield from agreed(telling, treated)
    yield from rulings(telling, treated)
    yield from tasks(telling, treated)


def _title(telling: Telling, treated: Treated) -> str:
    if treated.number:
        return telling.item(treated.number)
    return telling.words.title_besides if telling.meeting.items else telling.words.title_course


def _process(telling: Telling, treated: Treated) -> Iterator[Block]:
    """Yield the process, every change of it with its reason, and what is not written down."""
    words = telling.words
    if treated.processes:
        yield Paragraph(plain(words.held_as(treated.processes)))
    for switch in treated.switches:
        yield Paragraph(plain(_switch(telling, treated, switch)))
    silent = not_kept(treated)
    if silent:
        yield Paragraph(plain(words.not_kept(silent)))
    yield from left_out(telling, treated)


def _switch(telling: Telling, treated: Treated, switch: Switch) -> str:
    words, voices = telling.words, telling.voices(treated.number)
    at = telling.clock(switch.at)
    if switch.back:
        return words.returned(at, switch.process)
    keeper = voices.who(switch.keeper, telling.meeting.people) if voices.named else ""
    because = voices.text(switch.because)
    said = words.switched(at, switch.before, switch.process, keeper, because)
    by = voices.who(switch.by, telling.meeting.people)
    agreed = voices.text(switch.agreed)
    return " ".join(filter(None, (said, words.switch_agreed(by, agreed))))
