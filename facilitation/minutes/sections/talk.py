"""What was said in an item, as far as each stage allows it (domain.md section 2, *Record*)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from facilitation.floor.turns import Turn, numbers
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.blocks import (
    Block,
    Blocks,
    BulletList,
    Emphasis,
    Gap,
    Heading,
    Inlines,
    Paragraph,
    Plain,
    Quote,
    Strong,
)
from facilitation.minutes.gathered import (
    Entry,
    Felt,
    OffRecord,
    Part,
    RoundHeld,
    Spoken,
    Stretch,
    Treated,
)
from facilitation.minutes.telling import Telling
from facilitation.minutes.words import Remark, Title
from facilitation.process.process import Level


def talk(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield the stages of an item in which something may be told, each under its title."""
    shown = [(each, tuple(_stretch(telling, item, each))) for each in item.stretches]
    before: tuple[str, str] | None = None
    for stretch, blocks in shown:
        if not blocks:
            continue
        if (stretch.process, stretch.stage) != before:
            yield Heading(2, (Plain(_title(telling, stretch)),))
        before = (stretch.process, stretch.stage)
        yield from blocks


def _title(telling: Telling, stretch: Stretch) -> str:
    if not stretch.stage:
        return telling.words.title(Title.TALK)
    return telling.words.stage_title(stretch.process, stretch.stage)


def _stretch(telling: Telling, item: Treated, stretch: Stretch) -> Iterator[Block]:
    last: Part | None = None
    for part in stretch.parts if stretch.level is not Level.NONE else ():
        if isinstance(part, OffRecord):
            if not isinstance(last, OffRecord):
                yield Paragraph((Emphasis(telling.words.remark(Remark.OFF_RECORD)),))
            last = part
            continue
        blocks = tuple(_part(telling, item.number, part))
        last = part if blocks else last
        yield from blocks


def _part(telling: Telling, item: int, part: Part) -> Iterator[Block]:
    match part:
        case Entry():
            yield from _entries(telling, "", (part,), item)
        case Spoken():
            yield from _turn(telling, part, "")
        case RoundHeld():
            yield from _round(telling, item, part)
        case Felt():
            felt = telling.voices(item).text(telling.words.felt(part.reading))
            yield Paragraph((Plain(felt),)) if part.level is not Level.NONE else Gap()
        case _:
            return


def _round(telling: Telling, item: int, held: RoundHeld) -> Iterator[Block]:
    """Yield the prompt of a round, and its contributions with their numbers.

    Turns of which nothing was written do not count: a missing number would tell who passed or
    was silent. Where nobody is named, the numbers would name them, for the order is known.
    """
    voices = telling.voices(item, held.level)
    turns = _told(telling, held.turns)
    if not held.prompt and not turns:
        return
    yield Paragraph((Strong(telling.words.round(held.number, voices.text(held.prompt))),))
    counted = numbers(Turn(each.id, each.person, each.kind, answers=each.parent) for each in turns)
    for each in turns:
        bare = telling.voices(each.item, each.level).mode is Attribution.UNATTRIBUTED
        yield from _turn(telling, each, "" if bare else counted[each.id], in_round=True)


def _told(telling: Telling, turns: Sequence[Spoken]) -> list[Spoken]:
    """Return the turns of which something is told, and those in which they lie."""
    wanted = {each.id for each in turns if _shown(telling, each)}
    for each in reversed(turns):
        if each.id in wanted and each.parent:
            wanted.add(each.parent)
    return [each for each in turns if each.id in wanted]


def _turn(
    telling: Telling, spoken: Spoken, number: str, *, in_round: bool = False
) -> Iterator[Block]:
    entries = _shown(telling, spoken)
    if not entries and not in_round:
        return
    who = telling.speaks(spoken)
    head = " ".join(each for each in (number, who) if each)
    if entries:
        yield from _entries(telling, head, entries, spoken.item)
    elif head:
        yield Paragraph((Strong(head),))


def _shown(telling: Telling, spoken: Spoken) -> tuple[Entry, ...]:
    """Return the entries about a turn that may be shown; where themes are kept, no words."""
    if spoken.off or not telling.include.talk:
        return ()
    return tuple(each for each in spoken.entries if shows(telling, each))


def shows(telling: Telling, entry: Entry) -> bool:
    """Tell whether something that was written may be shown under the level of its stage."""
    if not telling.include.talk or not entry.text.strip():
        return False
    if entry.level is Level.THEMES:
        return not entry.verbatim
    return entry.level is Level.NOTES


def _entries(telling: Telling, head: str, entries: Iterable[Entry], item: int) -> Iterator[Block]:
    """Yield what was written, the first of it behind whose it is."""
    opening: Inlines = (Strong(f"{head}:"), Plain(" ")) if head else ()
    for entry in entries:
        if not shows(telling, entry):
            continue
        first, *rest = written(telling, entry, item)
        if opening and isinstance(first, Paragraph):
            yield Paragraph((*opening, *first.inlines))
        elif opening and isinstance(first, Gap):
            yield Paragraph((*opening, first))
        elif opening:
            yield Paragraph(opening[:1])
            yield first
        else:
            yield first
        yield from rest
        opening = ()


def written(telling: Telling, entry: Entry, item: int) -> Blocks:
    """Return an entry as blocks, never none: a gap where it is sensitive, words in quotation marks."""
    if entry.sensitive:
        return (Gap(telling.words.remark(Remark.LEFT_OUT)),)
    blocks = telling.voices(item, entry.level).blocks(entry.text)
    if not entry.verbatim:
        return blocks or (Paragraph((Plain(entry.text.strip()),)),)
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        return (Paragraph(_in_quotes(telling, blocks[0].inlines)),)
    return (Quote(blocks),)


def _in_quotes(telling: Telling, inlines: Inlines) -> Inlines:
    before, _, after = telling.words.quoted("\n").partition("\n")
    return (Plain(before), *inlines, Plain(after))


def not_kept(item: Treated) -> tuple[tuple[str, str], ...]:
    """Return the stages of which nothing that was said is kept, each once."""
    stages = [(each.process, each.stage) for each in item.stretches if each.level is Level.NONE]
    return tuple(dict.fromkeys(stages))


def agreed(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield what was agreed without a formal decision."""
    found = [_agreement(telling, each) for each in item.agreed if each.text.strip()]
    if found:
        yield Heading(2, (Plain(telling.words.title(Title.AGREED)),))
        yield BulletList(tuple(found))


def _agreement(telling: Telling, entry: Entry) -> Blocks:
    if entry.sensitive:
        return (Gap(telling.words.remark(Remark.LEFT_OUT)),)
    return (Paragraph(telling.voices(entry.item).line(entry.text)),)
