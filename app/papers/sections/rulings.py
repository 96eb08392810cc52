"""Points of process, rules that were overruled, and places in the stack that were changed."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.papers.plainly import heading, paragraph
from app.papers.section import Scope, Section
from app.papers.sections.talk import shows, written
from app.papers.telling import Telling
from facilitation.meeting.outcome import Refusal
from facilitation.minutes.attribution import Whom
from facilitation.minutes.blocks import Block, Blocks, BulletList
from facilitation.minutes.gathering.gathered import Motioned, Overruling, Ruling, Treated
from facilitation.minutes.gathering.points import on_points
from facilitation.minutes.voices import Voices
from facilitation.process.process import Level


def rulings(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield them as a list: what, and for which reason (RONR §§23, 48)."""
    found: list[Blocks] = [(paragraph(each),) for each in _points(telling, item)]
    found += _noted(telling, item)
    found += [(paragraph(_ruling(telling, item, each)),) for each in item.rulings]
    if found:
        yield heading(2, telling.words.title_rulings)
        yield BulletList(tuple(found))


def _noted(telling: Telling, item: Treated) -> Iterator[Blocks]:
    """Yield what was noted of points and of their answers where the discussion does not tell it.

    Minutes must hold points of order and rulings with their reasons (domain.md §8), whatever the
    level of the stage; by whom is told only where notes are kept with names.
    """
    for turn in on_points(item):
        for entry in () if turn.off else turn.entries:
            if entry.text.strip() and not shows(telling, entry):
                yield written(telling, entry)


def _points(telling: Telling, item: Treated) -> Iterator[str]:
    """Yield how many points were raised; by whom only where what was said is kept with names."""
    raised = [each for each in item.points if not each.off]
    if not raised:
        return
    voices = telling.voices(item.number)
    told = voices.named and all(each.level is Level.NOTES for each in raised)
    who = dict.fromkeys(voices.who(each.person, each.people) for each in raised) if told else ()
    yield telling.words.points(len(raised), tuple(who))


def _ruling(telling: Telling, item: Treated, ruling: Ruling) -> str:
    words, voices = telling.words, telling.voices(item.number)
    if isinstance(ruling, Overruling):
        said = words.overruled(Refusal(ruling.rule, ruling.params), ruling.because)
        return voices.text(said)
    if isinstance(ruling, Motioned):
        return _motion(telling, item, ruling)
    who = voices.who(ruling.person, ruling.people)
    return words.moved(who, ruling.to, voices.text(ruling.because))


def _motion(telling: Telling, item: Treated, motion: Motioned) -> str:
    voices = telling.voices(item.number)
    movers = telling.naming(Whom.MOVERS, item.number)
    mover = telling.in_name_of(motion.group, movers.who(motion.by, motion.people), item.number)
    shown = _as_shown(voices, motion)
    shown.appealed = motion.appealed and _as_shown(voices, motion.appealed)
    made = telling.clock(motion.at)
    later = motion.settled and telling.clock(motion.settled) != made
    settled = telling.clock(motion.settled, motion.at) if later else ""
    return telling.words.motion(mover, shown, made, settled)


def _as_shown(voices: Voices, motion: Motioned) -> Motioned:
    words = ("detail", "because", "ruling", "reason")
    return replace(motion, **{each: voices.text(getattr(motion, each)) for each in words})


SECTIONS = (Section("rulings", Scope.ITEM, rulings, headed=True, rests_on=("points", "rulings")),)
