"""The amendments to a text: each change, its redline, its earlier wordings and its fate."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.plainly import heading, paragraph
from app.papers.section import Scope, Section
from app.papers.sections.decisions import outcome, reasons, rule
from app.papers.telling import Telling
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Amendment, Fate, Proposal
from facilitation.minutes.blocks import Block, Blocks, BulletList, Paragraph, Plain, Strong
from facilitation.minutes.marking import marked
from facilitation.text.changes import Edit
from facilitation.text.lines import numbered_lines
from facilitation.text.weave import same_change

_LIVES_ON = (Fate.MERGED, Fate.DIVIDED)
_DECIDED = (Fate.ADOPTED, Fate.REJECTED)


def amendments(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield the amendments to a proposal, and to those amendments."""
    found = amendments_to(telling.meeting, proposal.label, only_open=False)
    if found:
        yield heading(3, telling.words.title_amendments)
        yield BulletList(tuple(_amendment(telling, each, proposal.item) for each in found))


def _amendment(telling: Telling, amendment: Amendment, item: int) -> Blocks:
    asked = telling.gathered.asked.get(amendment.label, ())
    told: list[Block] = [_said(telling, amendment, item, recorded=not asked)]
    told += _origin(telling, amendment, item)
    if amendment.edit.hunks:
        told.append(marked(amendment.base, amendment.edit))
    told.extend(_drafts(telling, amendment, item))
    if amendment.conflict and amendment.fate is not Fate.ADOPTED:
        told.append(paragraph(_conflict(telling, amendment.conflict)))
    for asking in asked:
        told.append(paragraph(f"{outcome(telling, asking)} {rule(telling, asking)}"))
        told.extend(reasons(telling, asking, item))
    nested = amendments_to(telling.meeting, amendment.label, only_open=False)
    if nested:
        told.append(BulletList(tuple(_amendment(telling, each, item) for each in nested)))
    return tuple(told)


def _conflict(telling: Telling, by: str) -> str:
    """Return what took the place: an amendment, or what was done to the text itself."""
    if by in telling.meeting.amendments:
        return telling.words.conflicts(by)
    return telling.words.texts.left_behind


def _said(telling: Telling, amendment: Amendment, item: int, *, recorded: bool) -> Paragraph:
    """Return the change and its fate; where that was only ``recorded``, this too."""
    words = telling.words
    change = telling.wording.matter.change(amendment.edit, numbered_lines(amendment.base))
    by = telling.proposers(amendment, item, telling.proposer(amendment, item))
    if amendment.fate in _LIVES_ON:
        fate = words.texts.lived_on(amendment.fate, amendment.into)
    else:
        fate = words.amendment_fate(
            amendment.fate, friendly=amendment.friendly, objected=bool(amendment.objected)
        )
    said = words.amendment(amendment.label, by, _target(telling, amendment), change)
    clicked = amendment.fate in _DECIDED and recorded and not amendment.friendly
    how = f" {words.texts.recorded}" if clicked else ""
    return Paragraph((Plain(f"{said} "), Strong(fate), Plain(how)))


def _target(telling: Telling, amendment: Amendment) -> str:
    """Return the text whose lines are meant: a version of the proposal, or an amendment."""
    proposal = telling.meeting.proposals.get(amendment.target)
    if proposal is None:
        return amendment.target
    numbers = range(len(proposal.versions), 0, -1)
    same = (each for each in numbers if proposal.versions[each - 1].text == amendment.base)
    number = next(same, 0)
    if not number or len(proposal.versions) == 1:
        return ""
    return telling.words.version(wording_number(telling.meeting, proposal, number))


def _origin(telling: Telling, amendment: Amendment, item: int) -> Iterator[Block]:
    words = telling.words.texts
    parts = [words.made_of(amendment.parts)] if amendment.parts else []
    if past := amendment.edit.origin:
        there = tuple(e for e in past.made if any(same_change(e, done) for done in past.adopted))
        if there:
            parts.append(words.already(telling.wording.matter.change(Edit(past.base, there))))
    if amendment.because:
        parts.append(words.because(telling.voices(item).text(amendment.because)))
    if parts:
        yield paragraph(" ".join(parts))


def _drafts(telling: Telling, amendment: Amendment, item: int) -> Iterator[Block]:
    for draft in amendment.drafts:
        change = telling.wording.matter.change(draft.edit, numbered_lines(draft.base))
        by = telling.mover(draft.by, item)
        reason = telling.voices(item).text(draft.because)
        yield paragraph(telling.words.texts.worded(change, by, reason))


SECTIONS = (Section("amendments", Scope.TEXT, amendments, headed=True),)
