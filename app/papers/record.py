"""From the record of a meeting to its minutes (domain.md section 8).

Minutes tell what was done, and of what was said only what the circle allowed (RONR §48; Seeds for
Change, *Minutes*; S3 *Logbook*). Passes, silences and the time that single people spoke are never
in them; how the floor was shared only where it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from app.papers.minutes_words import MinutesWording
from app.papers.sections import life
from app.papers.sections.at_a_glance import at_a_glance
from app.papers.sections.closing import closing
from app.papers.sections.delegates import delegates
from app.papers.sections.facts import facts
from app.papers.sections.item import item
from app.papers.sections.references import fingerprints, references
from app.papers.sections.sharing import sharing
from app.papers.sections.sittings import sittings
from app.papers.telling import Telling
from app.wording import Wording
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Block, Document, Paragraph, Strong
from facilitation.minutes.gathering.gathered import Gathered, Treated
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.process.catalogue import Processes


class MinutesReader:
    """Makes the minutes of one meeting again and again, reading only what was added since."""

    def __init__(
        self,
        words: MinutesWording,
        processes: Processes,
        language: str = "en",
        alphabet: str = "",
    ) -> None:
        """Begin with nothing read; ``alphabet`` is the language that sorts names, if another."""
        self._alphabet = alphabet or language
        self._words = words
        self._language = language
        self._gatherer = Gatherer(processes)

    def minutes(
        self,
        history: History,
        attribution: Attribution | None = None,
        include: Include | None = None,
    ) -> Document:
        """Return the minutes of a meeting as far as it has come.

        ``attribution`` says how people are called whose words are told (None: by their names),
        ``include`` what else is told and which items are attributed otherwise.
        """
        gathered = self._gatherer.follow(history)
        wanted = include or Include()
        mode = attribution or wanted.attribution
        telling = Telling(gathered, self._words, mode, wanted, self._alphabet)
        blocks = _blocks(telling)
        document = of_whole_meeting(telling, life.state(telling), blocks, self._language)
        whole = as_far_as_whole(life.corrected(telling, document), history, self._words.wording)
        return life.sealed(telling, whole, history, replace(wanted, attribution=mode))


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
    items = _in_order(telling.gathered)
    yield from sittings(telling)
    yield from at_a_glance(telling, items)
    yield from delegates(telling)
    told = [block for each in items for block in item(telling, each)]
    yield from told
    yield from references(telling, told)
    yield from closing(telling)
    yield from sharing(telling)
    yield from fingerprints(telling)


def _in_order(gathered: Gathered) -> list[Treated]:
    """Return the items as they were taken up; what was outside the agenda where it began."""
    return sorted(gathered.items.values(), key=lambda each: each.began)


def as_far_as_whole(document: Document, history: History, wording: Wording) -> Document:
    """Return a document that names what of the record it was made from could not be read."""
    if history.unreadable is None:
        return document
    said = Paragraph((Strong(wording.troubles.not_whole(history.unreadable)),))
    return replace(document, blocks=(said, *document.blocks))
