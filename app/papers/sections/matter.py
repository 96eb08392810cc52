"""The texts of an item: the exact wording of each proposal, and how it came about."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.orders import told
from app.papers.plainly import bullets, heading, paragraph
from app.papers.section import Scope, Section
from app.papers.sections.decisions import mark_of, questions
from app.papers.sections.lots import lots
from app.papers.telling import Telling
from facilitation.meeting.lineage import Aim
from facilitation.meeting.ratified import wording_number
from facilitation.meeting.reading import overtaken_by
from facilitation.meeting.state import Proposal
from facilitation.minutes.blocks import Block, NumberedText, Paragraph, Strong
from facilitation.minutes.gathering.gathered import Treated
from facilitation.minutes.lines import read_lines


def matter(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield each proposal of an item with all that became of it; questions; lots."""
    for label in item.labels:
        yield from _proposal(telling, telling.meeting.proposals[label])
    yield from questions(telling, item.number, item.questions)
    yield from lots(telling, item)


def _proposal(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    words = telling.words
    yield heading(
        2,
        words.proposal(
            proposal.label,
            telling.titled(proposal.item, telling.wording.matter.titled(proposal)),
        ),
        mark_of(proposal.label),
    )
    yield from told(telling, Scope.TEXT, proposal)


def _text(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield the exact wording, and what became of it."""
    words, number = telling.words, wording_number(telling.meeting, proposal)
    before = proposal.predecessor
    rescinds = before is not None and before.aim is Aim.RESCIND
    said = words.text_is(proposal.fate, number)
    yield Paragraph((Strong(words.decisions.rescinded(proposal.fate) if rescinds else said),))
    yield NumberedText(read_lines(proposal.text))
    after = overtaken_by(telling.meeting, proposal.label)
    if after is not None:
        yield Paragraph((Strong(words.decisions.overtaken(*after)),))
    if proposal.into:
        yield paragraph(words.texts.lived_on(proposal.fate, proposal.into))


def _movers(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield who proposed it, who stands behind it, and why, as the attribution allows."""
    words = telling.words
    said: list[str] = []
    mover = telling.proposer(proposal, proposal.item)
    if groups := telling.senders(proposal.label):
        mover = telling.mover(proposal.by, proposal.item)
        said.append(words.sent_by(groups, mover))
    elif mover:
        said.append(words.proposed_by(mover))
    if mover:
        sponsors = (telling.mover(each, proposal.item) for each in proposal.sponsors)
        named = tuple(dict.fromkeys(filter(None, sponsors)))
        said += [words.texts.sponsors(named)] if named else []
    if proposal.because:
        reason = telling.voices(proposal.item).text(proposal.because)
        said.append(words.texts.because(reason))
    if said:
        yield paragraph(" ".join(said))


def _beside(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield what stands beside the text: the need, the explanation, the files."""
    words, voices = telling.words.texts, telling.voices(proposal.item)
    if proposal.need:
        yield Paragraph((Strong(words.need),))
        yield from voices.blocks(proposal.need)
    if proposal.explanation:
        yield Paragraph((Strong(words.explanation),))
        yield from voices.blocks(proposal.explanation)
    if proposal.attachments:
        names = [words.attached(voices.text(each.name), each.size) for each in proposal.attachments]
        yield bullets(names)


SECTIONS = (
    Section("matter", Scope.ITEM, matter, rests_on=("labels", "questions", "lots")),
    Section("movers", Scope.TEXT, _movers),
    Section("explanation", Scope.TEXT, _beside),
    Section("text", Scope.TEXT, _text),
)
