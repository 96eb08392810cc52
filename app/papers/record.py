"""From the record of a meeting to its minutes (domain.md section 8).

Minutes tell what was done, and of what was said only what the circle allowed (RONR §48; Seeds for
Change, *Minutes*; S3 *Logbook*). Passes, silences and the time that single people spoke are never
in them; how the floor was shared only where it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from app.papers.extracting import extract
from app.papers.minutes_words import MinutesWording
from app.papers.order import BadOrder, Order
from app.papers.orders import STANDARD, UnknownOrderError, order_named, sections, worded
from app.papers.passages import with_taken_out
from app.papers.plainly import remark, strong
from app.papers.section import Scope, Section
from app.papers.sections import life
from app.papers.sections.facts import facts
from app.papers.telling import Telling
from app.wording import Wording
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Block, Document, Rule
from facilitation.minutes.extract import Extract
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.process.catalogue import Processes


class MinutesReader:
    """Makes the minutes of one meeting again and again, reading only what was added since."""

    def __init__(
        self,
        words: MinutesWording,
        processes: Processes,
        language: str = "en",
        gatherer: Gatherer | None = None,
    ) -> None:
        """Begin with nothing read but what the ``gatherer``, if any, has gathered."""
        self._words = words
        self._language = language
        self._gatherer = gatherer or Gatherer(processes)
        self._own_orders = processes.own_orders

    def minutes(
        self,
        history: History,
        attribution: Attribution | None = None,
        include: Include | None = None,
    ) -> Document:
        """Return the minutes of a meeting as far as it has come.

        ``attribution`` says how people are called whose words are told (None: as was chosen),
        ``include`` what else is told and which items are attributed otherwise.
        """
        gathered = self._gatherer.follow(history)
        wanted = as_chosen(history, include or Include())
        wanted = replace(wanted, attribution=attribution or wanted.attribution)
        order, strange = _order(wanted.order, self._own_orders)
        whole = Telling(gathered, self._words, wanted, order)
        kept = replace(wanted, talk=wanted.talk and order.has(Scope.ITEM, "talk"))
        telling = Telling(gathered, self._words, kept, order)
        ends = (*_left_out(whole), *_forgotten(telling), *_unknown(telling, strange))
        blocks = (*_blocks(telling), *ends)
        document = of_whole_meeting(telling, life.state(telling), blocks, self._language)
        document = life.corrected(telling, document)
        document = with_taken_out(document, gathered.meeting, self._words)
        read = as_far_as_whole(document, history, self._words.wording)
        return life.sealed(telling, read, history, wanted)

    def extract(self, history: History, include: Include) -> Extract:
        """Return what of a meeting goes into calendars, and the list that is asked for."""
        gathered = self._gatherer.follow(history)
        telling = Telling(gathered, self._words, include)
        return extract(telling, history)


def as_chosen(history: History, include: Include) -> Include:
    """Return what is asked for, with the order and the look of the group where none is."""
    life = history.meeting.life
    return replace(include, order=include.order or life.order, look=include.look or life.look)


def _order(name: str, own: Path | None) -> tuple[Order, str]:
    try:
        return order_named(name or STANDARD, own), ""
    except (UnknownOrderError, BadOrder):
        return order_named(STANDARD), name


def _forgotten(telling: Telling) -> Iterator[Block]:
    for part, on in telling.gathered.forgotten.items():
        day = telling.wording.measures.day(on)
        yield remark(telling.words.forgotten(part, day))


def _unknown(telling: Telling, name: str) -> Iterator[Block]:
    if name:
        yield remark(telling.words.order_unknown(name))


def of_whole_meeting(
    telling: Telling, subtitle: str, blocks: Iterable[Block], language: str
) -> Document:
    """Return a document with the title, the day and the facts of a meeting."""
    opening = telling.meeting.opening
    title = opening.title if opening else telling.words.remark_untitled
    return Document(
        title=telling.everywhere(title),
        subtitle=subtitle,
        language=language,
        facts=facts(telling),
        blocks=tuple(blocks),
        dated=opening.at if opening else None,
    )


def _blocks(telling: Telling) -> Iterator[Block]:
    parts = [sections()[name] for name in telling.order.parts(Scope.MEETING)]
    told = {
        each.name: tuple(worded(telling, each, each.told(telling)))
        for each in parts
        if not each.gathers
    }
    everything = tuple(block for blocks in told.values() for block in blocks)
    for each in parts:
        if each.gathers:
            yield from worded(telling, each, each.told(telling, everything))
        else:
            yield from told[each.name]


def _left_out(whole: Telling) -> Iterator[Block]:
    parts = {scope: whole.order.parts(scope) for scope in Scope}
    others = [each for each in sections().values() if each.name not in parts[each.scope]]
    missing = [each.name for each in others if not each.gathers and _is_there(whole, each)]
    if missing:
        said = whole.words.not_in_order(missing)
        yield from (Rule(), remark(said))


def _is_there(whole: Telling, section: Section) -> bool:
    about = _about(whole, whole.order, section.scope)
    return any(True for each in about for _ in section.told(whole, *each))


def _about(whole: Telling, order: Order, scope: Scope) -> list[tuple[object, ...]]:
    """Return what sections of a scope are asked about: each item, each text, or the whole."""
    if scope is Scope.MEETING:
        return [()]
    if scope is Scope.ITEM:
        return [(each,) for each in whole.items] if order.has(Scope.MEETING, "items") else []
    if not order.has(Scope.ITEM, "matter"):
        return []
    return [(whole.meeting.proposals[label],) for each in whole.items for label in each.labels]


def as_far_as_whole(document: Document, history: History, wording: Wording) -> Document:
    """Return a document that names what of the record it was made from could not be read."""
    if history.unreadable is None:
        return document
    said = strong(wording.troubles.not_whole(history.unreadable))
    return replace(document, blocks=(said, *document.blocks))
