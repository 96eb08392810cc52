"""What was decided, in a few lines, for those who read no further."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.papers.sections.decisions import asked_last, outcome
from app.papers.telling import Telling
from facilitation.meeting.reading import version_of
from facilitation.minutes.blocks import (
    Block,
    Blocks,
    BulletList,
    Heading,
    Paragraph,
    Plain,
    Strong,
    plain,
)
from facilitation.minutes.gathering.gathered import Treated


def at_a_glance(telling: Telling, items: Iterable[Treated]) -> Iterator[Block]:
    """Yield the last decision on each proposal, and what was agreed without one."""
    found = [
        each for item in items for each in (*_decided(telling, item), *agreed_in(telling, item))
    ]
    if found:
        yield Heading(1, plain(telling.words.title_at_a_glance))
        yield BulletList(tuple(found))


def _decided(telling: Telling, item: Treated) -> Iterator[Blocks]:
    for label in item.labels:
        asked = telling.gathered.asked.get(label)
        if asked:
            proposal = telling.meeting.proposals[label]
            decision, _ = asked_last(telling, asked[-1])
            version = version_of(proposal, decision.version)
            title = telling.titled(item.number, telling.wording.matter.titled(proposal))
            matter = Strong(telling.words.decided(label, title, version))
            text = telling.wording.matter.decided_text(proposal, version)
            said = " ".join(filter(None, (text, outcome(telling, asked[-1], ruled=True))))
            yield (Paragraph((matter, Plain(" "), Plain(said))),)
    for label in item.questions:
        last = telling.gathered.asked[label][-1]
        matter = Strong(
            telling.words.decided(label, telling.titled(item.number, last.decision.question), 1)
        )
        yield (Paragraph((matter, Plain(" "), Plain(outcome(telling, last, ruled=True)))),)


def agreed_in(telling: Telling, item: Treated) -> Iterator[Blocks]:
    """Yield what was agreed on an item without a decision, as lines of a list."""
    head = Strong(telling.words.remark_agreed)
    for entry in item.agreed:
        if entry.text.strip() and not entry.sensitive:
            words = telling.voices(entry.item).line(entry.text)
            yield (Paragraph((head, Plain(" "), *words)),)
