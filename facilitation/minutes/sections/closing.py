"""The end: what comes next, what was not reached, and what was written too late."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.meeting.state import Fate
from facilitation.minutes.blocks import Block, BulletList, Heading, Paragraph, plain
from facilitation.minutes.sections.talk import shows, written
from facilitation.minutes.sections.tasks import listed
from facilitation.minutes.telling import Telling
from facilitation.minutes.words import Remark, Title


def closing(telling: Telling) -> Iterator[Block]:
    """Yield the days on which decisions are looked at again, items not reached, corrections."""
    yield from _reviews(telling)
    yield from _not_reached(telling)
    yield from _late(telling)


def _reviews(telling: Telling) -> Iterator[Block]:
    proposals = telling.meeting.proposals
    adopted = [
        proposals[each]
        for each in telling.meeting.labels
        if each in proposals and proposals[each].fate is Fate.ADOPTED and proposals[each].review
    ]
    words = telling.words
    dated = [(each.review, words.review(each.label, each.title, each.review)) for each in adopted]
    lines = sorted((*dated, *_ending(telling), *_put_off(telling)))
    if lines:
        yield Heading(1, plain(words.title(Title.REVIEWS)))
        yield _list([line for _, line in lines])


def _ending(telling: Telling) -> Iterator[tuple[str, str]]:
    """Yield the days until which decisions stand."""
    meeting, words = telling.meeting, telling.words
    carried = {e.subject: e for e in meeting.decisions if e.verdict and e.verdict.carried}
    for label, on in meeting.expiries.items():
        proposal = meeting.proposals.get(label)
        if label in carried:
            title = proposal.title if proposal is not None else carried[label].question
            yield on, words.decisions.until(label, title, words.day(on))


def _put_off(telling: Telling) -> Iterator[tuple[str, str]]:
    """Yield the days on which texts come up again, with who brings them."""
    words = telling.words
    for each in telling.meeting.proposals.values():
        if each.rest is not None and each.rest.until:
            owner = telling.name(each.rest.owner) if each.rest.owner else each.rest.to
            day = words.day(each.rest.until)
            yield each.rest.until, words.decisions.put_off(each.label, each.title, day, owner)


def _not_reached(telling: Telling) -> Iterator[Block]:
    missed = [each for each in telling.meeting.items if each.number not in telling.gathered.items]
    if missed and telling.gathered.closed:
        yield Heading(1, plain(telling.words.title(Title.NOT_REACHED)))
        yield _list([telling.words.item(each.number, each.title) for each in missed])


def _list(lines: list[str]) -> Block:
    return BulletList(tuple((Paragraph(plain(each)),) for each in lines))


def _late(telling: Telling) -> Iterator[Block]:
    """Yield what was written after the close: it needs a correction that people agree to."""
    words, gathered = telling.words, telling.gathered
    entries = [written(telling, each) for each in gathered.late if shows(telling, each)]
    if not entries and not gathered.late_tasks:
        return
    yield Heading(1, plain(words.title(Title.LATE)))
    yield Paragraph(plain(words.remark(Remark.LATE)))
    if entries:
        yield BulletList(tuple(entries))
    if gathered.late_tasks:
        yield listed(telling, gathered.late_tasks, with_matter=False)
