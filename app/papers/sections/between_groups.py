"""What went to other groups and came from them: texts to ratify, answers, needs and offers.

Groups are named here by design: they answer as groups. Words that people may have said in their
group's name are told as everywhere else.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.papers.plainly import bullets, heading
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from app.wording.ratification import RatificationWords
from facilitation.decisions.ratification import Asked, Reply, merged, outcome
from facilitation.meeting.answering import today
from facilitation.meeting.groups.ahead import gathered
from facilitation.meeting.groups.packet import Notice
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.reading import version_of
from facilitation.minutes.blocks import Block


def between_groups(telling: Telling) -> Iterator[Block]:
    """Yield each text that was asked about or answered, then needs and offers."""
    words = telling.wording.ratification
    lines = [
        *_asked(telling, words),
        *_replied(telling, words),
        *_came(telling),
        *_ahead(telling),
        *(words.notice(_shown(telling, each)) for each in telling.gathered.notices),
    ]
    yield heading(1, telling.words.title_between_groups)
    yield bullets(lines)


def _shown(telling: Telling, notice: Notice) -> Notice:
    text, place, meets = map(telling.everywhere, (notice.text, notice.place, notice.meets))
    return replace(notice, text=text, place=place, meets=meets)


def _asked(telling: Telling, words: RatificationWords) -> Iterator[str]:
    for label, asked in telling.gathered.ratifying.items():
        yield words.asked(label, asked)
        yield _stands(telling, words, label, asked)


def _stands(telling: Telling, words: RatificationWords, label: str, asked: Asked) -> str:
    meeting = telling.gathered.meeting
    text = meeting.proposals[label].version if label in meeting.proposals else asked.text
    found = outcome(replace(asked, text=text), meeting.replies, today(meeting))
    return words.whole(label, found)


def _replied(telling: Telling, words: RatificationWords) -> Iterator[str]:
    """Yield the answers that count, to the wording that stands now before those to earlier ones."""
    counting = merged(each for _, each in telling.gathered.replied)
    told = [(_called(telling, *each), each[1]) for each in telling.gathered.replied]
    for called, reply in sorted(told, key=lambda each: each[0]):
        if reply in counting:
            yield words.replied(called, replace(reply, words=telling.everywhere(reply.words)))


def _came(telling: Telling) -> Iterator[str]:
    words = telling.wording.packets
    for each in telling.gathered.wishes:
        because, account = map(telling.everywhere, (each.sent.because, each.sent.account))
        sent = replace(each.sent, because=because, account=account)
        if sent.fate:
            yield words.fate(sent)
        else:
            wish = words.wish(sent, each.label or telling.words.another_text)
            yield words.answered(wish, telling.everywhere(each.account))


def _ahead(telling: Telling) -> Iterator[str]:
    words, meeting = telling.wording.ahead, telling.gathered.meeting
    for found in gathered(meeting):
        question = replace(found.call, question=telling.everywhere(found.call.question))
        yield words.call(question, found.source)
        for number, each in found.given:
            text = telling.everywhere(" ".join(each.text.split()))
            yield words.numbered(meeting, number, replace(each, text=text))
        if silent := words.silent(found):
            yield silent


def _called(telling: Telling, label: str, reply: Reply) -> str:
    meeting = telling.gathered.meeting
    proposal = meeting.proposals.get(label)
    if proposal is None:
        return telling.words.another_text
    if proposal.version == reply.text:
        return label
    here = version_of(proposal, reply.text)
    return telling.words.wording_of(label, wording_number(meeting, proposal, here))


_TOLD = ("ratifying", "replied", "notices", "wishes", "calls")
_RESTS_ON = tuple(f"gathered.{each}" for each in _TOLD)

SECTIONS = (
    Section("between_groups", Scope.MEETING, between_groups, headed=True, rests_on=_RESTS_ON),
)
