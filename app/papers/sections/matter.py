"""The texts of an item: the exact wording of each proposal, and how it came about; and lots."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.papers.orders import told
from app.papers.plainly import bullets, heading, paragraph, strong
from app.papers.section import Scope, Section
from app.papers.sections.closing import is_left_open
from app.papers.sections.decisions import mark_of, questions
from app.papers.telling import Telling
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.reading import overtaken_by
from facilitation.meeting.state import Proposal
from facilitation.meeting.texts.lineage import Aim
from facilitation.minutes.blocks import Block, NumberedText
from facilitation.minutes.gathering.gathered import Treated
from facilitation.minutes.lines import read_lines


def matter(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield each proposal of an item with all that became of it; questions; lots."""
    for label in item.labels:
        yield from _proposal(telling, telling.meeting.proposals[label])
    yield from questions(telling, item.number, item.questions)
    yield from lots(telling, item)


def _proposal(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    title = telling.titled(proposal.item, telling.wording.matter.titled(proposal))
    yield heading(2, telling.words.proposal(proposal.label, title), mark_of(proposal.label))
    yield from told(telling, Scope.TEXT, proposal)


def _text(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    words, number = telling.words, wording_number(telling.meeting, proposal)
    before = proposal.predecessor
    rescinds = before is not None and before.aim is Aim.RESCIND
    said = words.text_is(proposal.fate, number)
    yield strong(words.decisions.rescinded(proposal.fate) if rescinds else said)
    yield NumberedText(read_lines(proposal.text))
    if is_left_open(telling, proposal):
        yield paragraph(words.left_undecided())
    after = overtaken_by(telling.meeting, proposal.label)
    if after is not None:
        yield strong(words.decisions.overtaken(*after))
    if proposal.into:
        yield paragraph(words.texts.lived_on(proposal.fate, proposal.into))


def _movers(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield who proposed it, who stands behind it, and why, as the attribution allows."""
    words = telling.words
    said: list[str] = []
    if groups := telling.senders(proposal.label):
        mover = telling.mover(proposal.by, proposal.item)
        said.append(words.sent_by(groups, telling.proposers(proposal, proposal.item, mover)))
    elif mover := telling.proposer(proposal, proposal.item):
        said.append(words.proposed_by(telling.proposers(proposal, proposal.item, mover)))
    if proposal.because:
        said.append(words.texts.because(telling.voices(proposal.item).text(proposal.because)))
    if said:
        yield paragraph(" ".join(said))


def _beside(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    words, voices = telling.words.texts, telling.voices(proposal.item)
    for head, said in ((words.need, proposal.need), (words.explanation, proposal.explanation)):
        if said:
            yield strong(head)
            yield from voices.blocks(said)
    if proposal.attachments:
        names = [words.attached(voices.text(each.name), each.size) for each in proposal.attachments]
        yield bullets(names)


def lots(telling: Telling, treated: Treated) -> Iterator[Block]:
    """Yield the lots of an item. Whoever is drawn is named; the pool where people are named."""
    words, voices, said = telling.words.decisions, telling.voices(treated.number), []
    for lot in map(telling.meeting.lots.__getitem__, treated.lots):
        pool = telling.names(lot.people) if voices.named else []
        drawn, stand_by = telling.names(lot.drawn or ()), telling.names(lot.stand_by)
        told = replace(lot, purpose=voices.text(lot.purpose))
        said.append(words.lot(told, pool, drawn, stand_by))
    if said:
        yield strong(words.lots)
        yield bullets(said)


SECTIONS = (
    Section("matter", Scope.ITEM, matter, rests_on=("labels", "questions", "lots")),
    Section("movers", Scope.TEXT, _movers),
    Section("explanation", Scope.TEXT, _beside),
    Section("text", Scope.TEXT, _text),
)
