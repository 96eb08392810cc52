"""What delegates owe their groups: what was decided, what waits for the group, room for the rest.

A page for each group that sent somebody; where nobody was, one that all may take home.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole, to_write_on
from app.papers.plainly import bullets, heading, paragraph
from app.papers.sections.delegates import document_of_mandate
from app.papers.telling import Telling
from facilitation.decisions.answers import Given, Secrecy
from facilitation.decisions.ratification import key_of
from facilitation.meeting.groups.mandates import Carried, acted_on, provisional_in
from facilitation.meeting.history import History
from facilitation.meeting.reading import group_of
from facilitation.meeting.state import Decision, Fate, Meeting
from facilitation.minutes.blocks import SHEET, Block, BulletList, Paragraph, Strong, plain

_LINES, _WIDE = 4, 52


def blocks(telling: Telling, history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield the page of each group, made from the record of the meeting."""
    carried = sorted(acted_on(history.meeting), key=lambda each: each.terms.group)
    for place, each in enumerate(carried):
        title = words.sheets.report_to(each.terms.group)
        yield heading(1, title, f"{SHEET}{place}" if place else "")
        yield paragraph(document_of_mandate(telling, each.mandate))
        yield from _page(telling, history.meeting, words, each)
    if not carried:
        yield from _page(telling, history.meeting, words, None)


def _page(
    telling: Telling, meeting: Meeting, words: HandoutWording, carried: Carried | None
) -> Iterator[Block]:
    decided = tuple(_decided(telling, meeting, words, carried))
    yield heading(2, words.sheets.decided)
    yield BulletList(decided) if decided else paragraph(words.sheets.nothing_decided)
    still = [e for e in meeting.proposals.values() if e.fate is Fate.OPEN]
    if still:
        yield heading(2, words.sheets.still_open)
        yield bullets(telling.everywhere(f"{each.label} {each.title}") for each in still)
    for question in words.sheets.reporting:
        yield heading(2, question)
        yield from (Paragraph(to_write_on(_WIDE)),) * _LINES


def _decided(
    telling: Telling, meeting: Meeting, words: HandoutWording, carried: Carried | None
) -> Iterator[tuple[Block, ...]]:
    for each in meeting.decisions:
        proposal = meeting.proposals.get(each.subject)
        title = f"{each.subject} {proposal.title}" if proposal else each.question
        said = plain(telling.words.verdict(meeting, each))
        blocks: list[Block] = [Paragraph((Strong(f"{telling.everywhere(title)}: "), *said))]
        if proposal is not None:
            text = next((v.text for v in proposal.versions if v.id == each.version), "")
            blocks.extend(paragraph(line) for line in text.splitlines() if line.strip())
        if given := _given(meeting, each, carried):
            blocks.append(paragraph(_told(meeting, words, each, given)))
        yield tuple(blocks)


def _given(meeting: Meeting, decision: Decision, carried: Carried | None) -> Given | None:
    """Return what was answered for the group whose page it is, if everybody may know."""
    if carried is None or decision.secrecy is not Secrecy.OPEN:
        return None
    group = key_of(carried.terms.group)
    for number, given in decision.given.items():
        named = decision.spoken_for.get(number, "")
        own = number == carried.person and key_of(group_of(meeting, number)) == group
        if key_of(named) == group if named else own:
            return given
    return None


def _told(meeting: Meeting, words: HandoutWording, decision: Decision, given: Given) -> str:
    said = words.sheets.our_answer(given.answer)
    waits = any(each.person == given.person for each in provisional_in(meeting, decision))
    return f"{said} {words.sheets.to_confirm}" if waits else said


HANDOUT = Whole("report-back", 11, blocks, bare=True)
