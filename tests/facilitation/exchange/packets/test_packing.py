"""What leaves the house in a packet: no word but those that a group says to others."""

from __future__ import annotations

import os
import random
import re

import msgspec
import pytest

from app.papers.packet_paper import packet_paper
from app.wording import Wording
from facilitation.exchange.packets.mandates import mandates_in
from facilitation.exchange.packets.packing import NotPackedError, packed
from facilitation.exchange.packets.sealing import opened, sealed
from facilitation.exchange.packets.signing import sign
from facilitation.meeting.groups.packet import Packet, SentText
from facilitation.meeting.history import History
from facilitation.meeting.state import Meeting
from facilitation.minutes.blocks import NumberedText
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.record.memory import MemoryJournal
from facilitation.text.lines import numbered_lines
from facilitation.text.versions import normalise, version_id
from tests.facilitation.minutes.record.test_record_names import meetings, put, with_people

MAY_LEAVE = frozenset(
    """
    wish_explained.text
    meeting_opened.title meeting_opened.body proposal_made.title proposal_retitled.title
    proposal_revised.because proposal_explained.text need_stated.text amendment_made.because
    amendment_redrafted.because notice_given.notice.text notices_taken.notices.text
    notice_given.notice.place notices_taken.notices.place
    notice_given.notice.meets notices_taken.notices.meets
    notice_given.notice.whose notices_taken.notices.whose
    notices_taken.notices.group notices_taken.notices.path ratification_asked.asked.groups
    text_answered.reply.group text_answered.reply.words replies_taken.replies.group
    replies_taken.replies.words mandate_given.text
    input_asked.call.question input_asked.call.groups
    input_given.given.text input_given.given.group
    mandate_given.terms.group mandate_given.terms.to
    earlier_brought_forward.title earlier_brought_forward.need
    earlier_brought_forward.explanation decision_revisited.title proposal_divided.questions.title
    """.split()
)
"""What is said to other groups: texts and what stands beside them, answers, notices, mandates."""


def told(meeting: Meeting) -> str:
    try:
        packet = packed(meeting)
    except NotPackedError:
        return ""
    return str(msgspec.to_builtins(opened(sealed(packet, "words").encode())))


def test_nothing_leaves_but_what_is_said_to_others() -> None:
    """Every word in every event names the event that it stands in; only a few get out."""
    for meeting in meetings():
        rows = [put(row, fill=True) for row in with_people(meeting)]
        found = set(re.findall(r"WURZEL ([a-z_.]+) ", told(History(rows).meeting)))
        assert found <= MAY_LEAVE, rows[0]


def test_nobody_s_name_leaves_with_what_a_meeting_says() -> None:
    """Where a group's words name nobody, its packet names nobody."""
    for rows in meetings():
        meeting = History(rows).meeting
        said = told(meeting)
        for person in meeting.people.values():
            name = person.name
            own = any(name in text for text in _words_of(meeting))
            assert own or not re.search(rf"\b{re.escape(name)}\b", said), rows[0]


def _words_of(meeting: Meeting) -> list[str]:
    texts = [version.text for each in meeting.proposals.values() for version in each.versions]
    beside = [each.title + each.need + each.explanation for each in meeting.proposals.values()]
    reasons = [v.because for each in meeting.proposals.values() for v in each.versions]
    changes = [each.because for each in meeting.amendments.values()]
    answers = [f"{each.group} {each.words}" for each in meeting.replies]
    asked = [" ".join(each.groups) for each in meeting.ratifying.values()]
    sent = [f"{e.holder} {e.alternate} {e.text}" for e in mandates_in(meeting)]
    opening = meeting.opening
    called = [opening.title, opening.body] if opening else []
    return [*texts, *beside, *reasons, *changes, *answers, *asked, *called, *sent]


GENERATED = int(os.environ.get("GOROUND_GENERATED_MEETINGS", "6"))
"""So many meetings made by chance; five hundred on demand."""


@pytest.mark.parametrize("seed", range(GENERATED))
def test_nothing_else_leaves_in_the_words_the_data_or_on_paper(seed: int) -> None:
    """Any beginning of any meeting is one: its signed file and its print hold nothing else."""
    chance, wording = random.Random(seed), Wording()
    whole = chance.choice(meetings())
    begun = whole[: chance.randint(len(whole) // 2, len(whole))]
    meeting = History([put(row, fill=True) for row in with_people(begun)]).meeting
    try:
        packet = packed(meeting)
    except NotPackedError:
        return
    file = sign(sealed(packet, wording.packets.whole(packet)), MemoryJournal())
    paper = format_named("text").render(packet_paper(packet, wording), style_named()).decode()
    data = str(msgspec.to_builtins(opened(file.encode())))
    left = " ".join(f"{file} {paper} {data}".split())
    assert set(re.findall(r"WURZEL ([a-z_.]+) ", left)) <= MAY_LEAVE


TEXT = "# The key\n\nWho keeps it is asked by everybody.\n\n\n- on market days\n" + "a " * 60


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_lines_on_paper_have_the_numbers_by_which_the_screen_knows_them(kind):
    sent = SentText(version_id(TEXT), "Key", normalise(TEXT), "P1")
    document = packet_paper(Packet("North", 1, "2026-05-01", texts=(sent,)), Wording())
    (text,) = [each for each in document.blocks if isinstance(each, NumberedText)]
    there = tuple((each.number, each.text) for each in numbered_lines(TEXT))
    assert tuple((each.number, each.text) for each in text.lines if each.number) == there
    assert [each.number for each in text.lines] == [1, 0, 2, 0, 0, 3, 4, 5]
    made = format_named(kind).render(document, style_named()).decode()
    assert "…" not in made.replace(" …", "")
    assert 'value="0"' not in made
    assert " 0  " not in made
