"""The glance of a long meeting: all texts by their items, and as much of the rest as a page holds.

What a page does not hold is left to the items, and named there with its number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from app.papers.plainly import heading
from app.papers.section import Scope
from app.papers.sections.decisions import item_mark, mark_of
from app.papers.sections.tasks import standing
from app.papers.telling import Telling
from facilitation.meeting.reading import place_on_agenda
from facilitation.minutes.blocks import (
    SHEET,
    Block,
    Blocks,
    BulletList,
    Gap,
    Inline,
    Inlines,
    Link,
    Paragraph,
    Plain,
    Strong,
    plain,
)
from facilitation.minutes.gathering.gathered import Taken, Treated
from facilitation.minutes.settling import joined_text

_LINES: Final = 36
"""Lines that a page of the usual style has room for, beside headings and what is left to items."""

_WIDE: Final = 88
"""Letters in a line of it."""

_LEAST: Final = 3
"""So many lines of what was agreed, and of actions, stand there in any case."""


class Labelled(NamedTuple):
    """A text or a question by its label, and the item in which it was put."""

    item: Treated
    label: str


class Texts(NamedTuple):
    """What became of the texts and questions of a meeting."""

    decided: Sequence[Labelled]
    overtaken: Sequence[Labelled]
    others: Sequence[Labelled]


class Line(NamedTuple):
    """A line about an item; what is due ``on`` a day (ISO date; empty: none) stands first."""

    item: Treated
    on: str
    told: Blocks


def one_page(
    telling: Telling, texts: Texts, agreed: Sequence[Line], missed: Sequence[Blocks]
) -> Iterator[Block]:
    """Yield the glance: all texts, and what was agreed and who does what as far as it fits.

    ``missed`` are lines about the items that were not reached.
    """
    words = telling.words
    parts = [_by_item(telling, texts.decided), _by_item(telling, texts.overtaken)]
    parts.append([*_by_item(telling, texts.others, fates=True), *missed])
    if sum(map(_high, parts)) > _LINES - 2 * _LEAST:
        parts = [_by_item(telling, each, bare=True) for each in texts]
        parts[2].extend(missed)
    decided, overtaken, others = parts
    room = max(0, _LINES - sum(map(_high, parts)))
    tasks = [Line(item, each.due, _task(telling, each)) for item, each in _tasks(telling)]
    wanted = _high(each.told for each in tasks)
    half = max(room // 2, room - wanted)
    kept, left = _as_fits(telling, agreed, half, "agreed", words.left_agreed)
    decided += kept
    done, undone = _as_fits(telling, tasks, room - _high(kept), "actions", words.left_actions)
    yield heading(1, words.title_at_a_glance, f"{SHEET}glance")
    yield from titled(words.title_decided, [*decided, *left])
    yield from titled(words.title_overtaken, overtaken)
    yield from titled(words.title_not_decided, others)
    yield from titled(words.title_actions, [*done, *undone])


def titled(title: str, lines: Sequence[Blocks]) -> Iterator[Block]:
    if lines:
        yield heading(2, title)
        yield BulletList(tuple(lines))


def _as_fits(
    telling: Telling, lines: Sequence[Line], room: int, section: str, said: str
) -> tuple[list[Blocks], list[Blocks]]:
    """Return as many lines as there is room for, and one that names what is left to which items.

    All stay where the order does not tell them in the items.
    """
    kept: list[Blocks] = []
    for each in sorted(lines, key=lambda line: (not line.on, line.on)):
        higher = _high((*kept, each.told))
        if higher > max(room, _LEAST) and telling.order.has(Scope.ITEM, section):
            break
        kept.append(each.told)
    left = Counter(each.item.number for each in lines if each.told not in kept)
    if not left:
        return kept, []
    ways = [(_way_to_item(telling, item), Plain(f" ({left[item]})")) for item in sorted(left)]
    return kept, [(Paragraph((Strong(said), Plain(" "), *_joined(ways))),)]


def _way_to_item(telling: Telling, number: int) -> Link:
    place = place_on_agenda(telling.meeting, number) or number
    named = str(place) if number else telling.words.title_besides
    return Link(named, f"#{item_mark(number)}")


def _by_item(
    telling: Telling, labels: Iterable[Labelled], *, fates: bool = False, bare: bool = False
) -> list[Blocks]:
    """Return a line for each item with its texts, each the way to where it is told.

    With ``fates`` it says what became of each. ``bare`` ones are named by their labels only.
    """
    found: dict[int, list[Inlines]] = {}
    for item, label in labels:
        named = found.setdefault(item.number, [])
        named.append(_text(telling, item, label, fates=fates, bare=bare))
    return [
        (Paragraph((*_head(telling, number), *_joined(named))),) for number, named in found.items()
    ]


def _head(telling: Telling, item: int) -> Inlines:
    return (Strong(f"{telling.item(item)}:"), Plain(" ")) if item else ()


def _joined(parts: Iterable[Inlines]) -> Iterator[Inline]:
    for place, each in enumerate(parts):
        yield from ((Plain("; "), *each) if place else each)


def _text(telling: Telling, item: Treated, label: str, *, fates: bool, bare: bool) -> Inlines:
    proposal, asked = telling.meeting.proposals.get(label), telling.gathered.asked.get(label)
    title = asked[-1].decision.question if asked else ""
    if proposal is not None:
        title = telling.wording.matter.titled(proposal)
    named = telling.words.proposal(label, "" if bare else telling.titled(item.number, title))
    way = Link(named, f"#{mark_of(label)}")
    if not fates or bare or proposal is None:
        return (way,)
    return (way, Plain(f" ({telling.wording.matter.stands(telling.meeting, proposal)})"))


def _tasks(telling: Telling) -> Iterator[tuple[Treated, Taken]]:
    yield from ((item, each) for item in telling.items for each in standing(item.tasks))


def _task(telling: Telling, task: Taken) -> Blocks:
    if task.sensitive:
        return (Paragraph((Gap(telling.words.remark_left_out),)),)
    owner = telling.owner(task.owner, task.item)
    head: Inlines = (Strong(f"{owner}:"), Plain(" ")) if owner else ()
    due = f" ({telling.wording.measures.day(task.due)})" if task.due else ""
    said = telling.voices(task.item).line(task.task)
    return (Paragraph((*head, *said, *plain(due))),)


def _high(lines: Iterable[Blocks]) -> int:
    return sum(-(-_letters(each) // _WIDE) for each in lines)


def _letters(line: Blocks) -> int:
    return sum(len(joined_text(each.inlines)) for each in line if isinstance(each, Paragraph)) or 1
