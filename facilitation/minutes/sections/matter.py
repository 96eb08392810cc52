"""The texts of an item: the exact wording of each proposal, and what became of every change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Amendment, Fate, Proposal
from facilitation.minutes.blocks import (
    Block,
    Blocks,
    BulletList,
    Change,
    Heading,
    Inserted,
    Line,
    NumberedText,
    Paragraph,
    Plain,
    Redline,
    Strong,
    Struck,
    plain,
)
from facilitation.minutes.gathering.gathered import Treated
from facilitation.minutes.sections.decisions import (
    decisions,
    outcome,
    reasons,
    rule,
)
from facilitation.minutes.telling import Telling
from facilitation.minutes.words import Title
from facilitation.text.edits import Edit
from facilitation.text.lines import numbered_lines
from facilitation.text.redline import Segment, redline

_MARKED: dict[str, type[Plain | Struck | Inserted]] = {
    "same": Plain,
    "struck": Struck,
    "inserted": Inserted,
}


def matter(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield each proposal of an item: text, mover, amendments, decisions."""
    for label in item.labels:
        yield from _proposal(telling, telling.meeting.proposals[label])


def _proposal(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    words = telling.words
    yield Heading(2, plain(words.proposal(proposal.label, proposal.title)))
    mover = telling.mover(proposal.by, proposal.item)
    if mover:
        yield Paragraph(plain(words.proposed_by(mover)))
    number = len(proposal.versions)
    yield Paragraph((Strong(words.text_is(proposal.fate, number)),))
    yield NumberedText(
        tuple(Line(each.number, each.text) for each in numbered_lines(proposal.text))
    )
    yield from _amendments(telling, proposal)
    yield from decisions(telling, proposal)


def _amendments(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    found = amendments_to(telling.meeting, proposal.label, only_open=False)
    if found:
        yield Heading(3, plain(telling.words.title(Title.AMENDMENTS)))
        yield BulletList(tuple(_amendment(telling, each, proposal.item) for each in found))


def _amendment(telling: Telling, amendment: Amendment, item: int) -> Blocks:
    """Return an amendment: the change in words, its redline, its fate, and those made to it."""
    words = telling.words
    lines = numbered_lines(amendment.base)
    change = words.change(amendment.edit, lines)
    by = telling.mover(amendment.by, item)
    fate = words.amendment_fate(
        amendment.fate, friendly=amendment.friendly, objected=bool(amendment.objected)
    )
    told: list[Block] = [
        Paragraph((Plain(words.amendment(amendment.label, by, change)), Plain(" "), Strong(fate)))
    ]
    if amendment.edit.hunks:
        told.append(_redline(amendment.base, amendment.edit))
    if amendment.conflict and amendment.fate is not Fate.ADOPTED:
        told.append(Paragraph(plain(words.conflicts(amendment.conflict))))
    for asking in telling.gathered.asked.get(amendment.label, ()):
        told.append(Paragraph(plain(f"{outcome(telling, asking)} {rule(telling, asking)}")))
        told.extend(reasons(telling, asking, item))
    nested = amendments_to(telling.meeting, amendment.label, only_open=False)
    if nested:
        told.append(BulletList(tuple(_amendment(telling, each, item) for each in nested)))
    return tuple(told)


def _redline(text: str, edit: Edit) -> Redline:
    """Return the paragraphs that an edit changes, whole, and none of the others."""
    kept: list[Change] = []
    for paragraph in _paragraphs(redline(text, edit)):
        if any(not isinstance(each, Plain) for each in paragraph):
            kept += ([Plain("\n")] if kept else []) + paragraph
    return Redline(tuple(kept))


def _paragraphs(segments: Iterable[Segment]) -> Iterator[list[Change]]:
    """Yield the segments line by line, as the old text has lines."""
    line: list[Change] = []
    for segment in segments:
        first, *more = segment.text.split("\n") if segment.kind == "same" else [segment.text]
        line.append(_MARKED[segment.kind](first))
        for part in more:
            yield line
            line = [Plain(part)]
    yield line
