"""What a hand-out is made from, and what all of them begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from app.papers.handout_words import HandoutWording
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.reading import senders
from facilitation.meeting.state import Amendment, Meeting, Proposal, Version
from facilitation.minutes.attribution import Attribution, Include, Told, Whom
from facilitation.minutes.blocks import Block, Document, Fact, Inlines, Line, NumberedText, plain
from facilitation.minutes.voices import voices_of
from facilitation.text.lines import numbered_lines


class Handing:
    """A proposal of a meeting, the words to tell of it, and whose words may be whose.

    The text itself stands as it was put: it is what is decided. Whatever is said about it
    (need, explanation, reasons) keeps to the attribution.
    """

    def __init__(
        self,
        meeting: Meeting,
        proposal: Proposal,
        words: HandoutWording,
        attribution: Attribution | None,
    ) -> None:
        self.meeting = meeting
        self.proposal = proposal
        self.words = words
        self.wording = words.wording
        minutes = words.minutes
        voices = voices_of(meeting.people, minutes.remark_delegate, minutes.remark_somebody)
        told = Told(Include(attribution).naming, meeting.naming)
        self.voices, self._movers = (
            voices[told.called(whom, proposal.item)] for whom in (Whom.SPEAKERS, Whom.MOVERS)
        )

    def who(self, person: int) -> str:
        """Return who moved something, as far as that may be said; else empty."""
        return self._movers.who(person, self.meeting.people)

    def proposer(self, text: Proposal | Amendment) -> str:
        """Return who put a text, or in the name of which group, with its spoke where named."""
        mover = self.who(text.by)
        if groups := senders(self.meeting, text.label):
            return self.wording.measures.listed(groups)
        if not text.group:
            return mover
        group = self._movers.group(text.group)
        return self.words.minutes.group_and_spoke(group, mover if self._movers.named else "")

    def movers(self, text: Proposal | Amendment) -> str:
        """Return who moved something and who stands behind it; each once."""
        found = dict.fromkeys((self.proposer(text), *map(self.who, text.sponsors)))
        return self.wording.measures.listed([each for each in found if each])

    def because(self, reason: str) -> str:
        """Return the sentence with a reason as it may be shown; empty for none."""
        return self.words.because(self.voices.text(reason)) if reason.strip() else ""

    def label(self, amendment: Amendment) -> str:
        return self.words.amendment(amendment.label, self.movers(amendment), amendment.fate)


class Handout(msgspec.Struct, frozen=True):
    """A kind of hand-out: its name, and the blocks that make it."""

    name: str
    rank: int
    blocks: Callable[[Handing], Iterator[Block]]


class Whole(msgspec.Struct, frozen=True):
    """A kind of hand-out of a whole meeting: its name, and the blocks that make it.

    ``blocks`` is given what is told, the record and the words; of one that ``asks`` also the
    questions that were typed, of a ``personal`` one for whom it is wanted. A ``bare`` one names
    body, day and place and no other fact.
    """

    name: str
    rank: int
    blocks: Callable[..., Iterator[Block]]
    bare: bool = False
    asks: bool = False
    personal: bool = False


def to_write_on(wide: int) -> Inlines:
    """Return a dotted line for a hand, so many signs wide; some fifty fill a page."""
    return plain("…" * wide)


def document(kind: Handout, handing: Handing) -> Document:
    """Return a hand-out; it bears the date of the meeting and no author."""
    words, proposal, opening = handing.words, handing.proposal, handing.meeting.opening
    return Document(
        title=words.matter(proposal.label, handing.voices.text(proposal.title)),
        subtitle=words.kind(kind.name),
        language=handing.wording.language,
        facts=tuple(_facts(handing)),
        blocks=tuple(kind.blocks(handing)),
        dated=opening.at if opening else None,
    )


def _facts(handing: Handing) -> Iterator[Fact]:
    words, proposal, opening = handing.words, handing.proposal, handing.meeting.opening
    if opening is not None:
        day = words.minutes.date(opening.at)
        yield Fact(words.part_meeting, plain(f"{handing.voices.text(opening.title)}, {day}"))
    by = handing.movers(proposal)
    if by:
        yield Fact(words.part_by, plain(by))
    current = words.version(wording_number(handing.meeting, proposal), proposal.versions[-1])
    yield Fact(words.part_version, plain(current))
    yield Fact(words.part_stands, plain(handing.wording.matter.fate(proposal.fate)))


def numbered(version: Version) -> NumberedText:
    """Return a wording as the room sees it: the same lines, with the same numbers."""
    return NumberedText(
        tuple(Line(each.number, each.text) for each in numbered_lines(version.text))
    )
