"""How a text came to read as it does: each of its wordings, and what made it."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.plainly import bullets, heading, paragraph
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.reading import blanks_in
from facilitation.meeting.state import Blank, Making, Proposal
from facilitation.minutes import blocks as tree
from facilitation.text.difference import between
from facilitation.text.lines import numbered_lines


def versions(telling: Telling, proposal: Proposal) -> Iterator[tree.Block]:
    """Yield the chain of wordings of a proposal that has more than one."""
    if len(proposal.versions) == 1 and proposal.versions[0].how is not Making.DIVIDED:
        return
    yield heading(3, telling.words.title_versions)
    numbers = range(1, len(proposal.versions) + 1)
    yield tree.NumberedList(tuple(_version(telling, proposal, number) for number in numbers))


def _version(telling: Telling, proposal: Proposal, number: int) -> tree.Blocks:
    """Return what made a wording; where no amendment says what changed, that too."""
    version, words = proposal.versions[number - 1], telling.words
    by = telling.mover(version.by, proposal.item) if version.by else ""
    known_as = wording_number(telling.meeting, proposal, number)
    told = [paragraph(words.texts.version(known_as, version, by))]
    if version.because:
        reason = telling.voices(proposal.item).text(version.because)
        told.append(paragraph(words.texts.because(reason)))
    if version.how in (Making.REVISED, Making.CORRECTED):
        before = proposal.versions[number - 2].text
        change = telling.wording.matter.change(
            between(before, version.text), numbered_lines(before)
        )
        told.append(paragraph(change[:1].upper() + change[1:] + "."))
    return tuple(told)


def blanks(telling: Telling, proposal: Proposal) -> Iterator[tree.Block]:
    """Yield the blanks of a proposal, with what was suggested for each and how that went."""
    found = blanks_in(telling.meeting, proposal.label, only_open=False)
    if found:
        yield heading(3, telling.words.title_blanks)
        yield tree.BulletList(tuple(_blank(telling, each, proposal.item) for each in found))


def _blank(telling: Telling, blank: Blank, item: int) -> tree.Blocks:
    words = telling.words.texts
    by = [telling.mover(each.by, item) if each.by else "" for each in blank.suggestions]
    suggested = bullets(map(words.suggestion, blank.suggestions, by))
    head = paragraph(words.blank(blank))
    return (head, suggested) if by else (head,)


SECTIONS = (
    Section("versions", Scope.TEXT, versions, headed=True),
    Section("blanks", Scope.TEXT, blanks, headed=True),
)
