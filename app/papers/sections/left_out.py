"""What was noted and is not told, by stage and kind: never a word of it, and never a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.papers.minutes_words import Left
from app.papers.plainly import paragraph
from app.papers.section import Scope, Section
from app.papers.sections.talk import reports_told, shows
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block
from facilitation.minutes.gathering.gathered import (
    Entry,
    Reported,
    RoundHeld,
    Spoken,
    Stretch,
    Treated,
)
from facilitation.minutes.gathering.points import on_points

_Stage = tuple[str, str]


def left_out(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield a sentence about what an item holds that these minutes do not tell, if it does."""
    if not telling.include.talk:
        return
    points = {each.id for each in on_points(item)}
    found: dict[_Stage, Counter[Left]] = {}
    for stretch in item.stretches:
        missing = Counter(_missing(telling, stretch, points))
        if missing:
            found.setdefault((stretch.process, stretch.stage), Counter()).update(missing)
    if found:
        said = [(*stage, tuple(sorted(kinds.items()))) for stage, kinds in found.items()]
        yield paragraph(telling.words.left_out(said))


def _missing(telling: Telling, stretch: Stretch, points: set[int]) -> Iterator[Left]:
    for part in stretch.parts:
        match part:
            case Entry():
                yield from _of(telling, [part], told=True)
            case Spoken():
                yield from _of_turn(telling, part, points)
            case RoundHeld(turns=turns):
                for turn in turns:
                    yield from _of_turn(telling, turn, points)
            case Reported() if not reports_told(part):
                yield from (Left.REPORT for each in part.lines.values() if each.strip())
            case _:
                pass


def _of_turn(telling: Telling, turn: Spoken, points: set[int]) -> Iterator[Left]:
    if turn.id not in points or turn.off:
        yield from _of(telling, turn.entries, told=not turn.off)


def _of(telling: Telling, entries: list[Entry], *, told: bool) -> Iterator[Left]:
    for each in entries:
        if each.text.strip() and not (told and shows(telling, each)):
            yield Left.WORDS if each.verbatim else Left.NOTE


SECTIONS = (Section("left_out", Scope.ITEM, left_out),)
