"""What goes between groups over all meetings of a library, and what the register makes of it."""

from __future__ import annotations

import pytest

from app.resources import load_processes
from facilitation.decisions.ratification import Asked, Position, Ratified, Reply
from facilitation.exchange.packets.packing import packed
from facilitation.exchange.packets.sealing import opened, sealed
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.packets import BringPacket
from facilitation.meeting.groups.notices import answers_to
from facilitation.meeting.groups.packet import Packet, SentAmendment, SentText
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.register.between import (
    Between,
    Exchanged,
    heeding,
    notices_between,
    own_fates,
    passed_on,
    texts_between,
)
from facilitation.meeting.register.entries import Status
from facilitation.meeting.register.reading import Register
from facilitation.record.memory import MemoryJournal
from facilitation.text.versions import version_id

MAY = 1_777_660_200_000
DECIDE = ("test consensus P1", "all agree", "close decision")
PUT = ('propose P1 "Water" by Ana: "We share the spring."', 'ask "North", "South" to ratify P1')


class Library:
    """Meetings in memory, one after the other."""

    def __init__(self) -> None:
        self.journal = MemoryJournal()
        self._processes = load_processes()
        self._held = 0

    def hold(self, body, *done):
        self._held += 1
        kept = KeptMeeting(self.journal, f"m{self._held}", self._processes)
        first = (
            f'meeting "{body} {self._held}" of "{body}" on 2026-05-0{self._held}',
            "arrive Ana",
        )
        for at, each in enumerate((*first, *done)):
            act = parse(each) if isinstance(each, str) else each
            moment = Moment(MAY + self._held * 86_400_000 + at, at)
            assert isinstance(kept.do(act, moment, "console"), tuple), each
        return kept.meeting

    def held(self):
        between = Between(self.journal)
        between.read_all()
        return between.held()

    def statuses(self, today="2026-05-10"):
        entries = Register(self.journal).whole(today)
        return [each.status for each in heeding(entries, self.held(), today)]


@pytest.fixture
def library():
    return Library()


def answer(text, group, position=Position.RATIFY):
    return Reply(text, group, 1, position, on="2026-05-03")


def test_a_decision_waits_for_groups_whose_answers_came_before_several_meetings(library):
    council = library.hold("Council", *PUT, *DECIDE)
    version = council.proposals["P1"].version
    assert library.statuses() == [Status.WAITING]
    for number, group in enumerate(("North", "South"), start=1):
        packet = Packet(group, number, "2026-05-03", replies=(answer(version, group),))
        library.hold("Council", BringPacket(packet, group, "Ana"))
    assert library.statuses() == [Status.STANDING]
    assert texts_between(library.held(), "2026-05-10")[0].outcome.stands is Ratified.RATIFIED


def test_what_was_ratified_for_a_time_expires_and_stands_again_once_it_is_renewed(library):
    asked = 'ask "Council" to ratify P1 until 2026-06-01'
    library.hold("Council", PUT[0], asked, *DECIDE, "ratify P1")
    assert library.statuses("2026-06-01") == [Status.STANDING]
    assert library.statuses("2026-06-02") == [Status.EXPIRED]
    renewed = 'ask "Council" to ratify P1 until 2027-06-01'
    library.hold("Council", PUT[0], renewed)
    assert library.statuses("2026-06-02") == [Status.WAITING]
    library.hold("Council", PUT[0], renewed, *DECIDE, "ratify P1")
    assert library.statuses("2026-06-02")[0] is Status.STANDING


def test_what_others_ratified_enters_no_register_before_it_is_decided_here(library):
    council = Library().hold("Council", *PUT, *DECIDE)
    replies = tuple(answer(council.proposals["P1"].version, each) for each in ("North", "South"))
    packet = packed(council)
    ratified = Packet("Council", 9, "2026-05-02", "", packet.texts, packet.asked, replies)
    library.hold("North", BringPacket(ratified, "a", "Ana"))
    assert library.statuses() == []
    library.hold("North", BringPacket(ratified, "a", "Ana"), *DECIDE)
    assert library.statuses() == [Status.STANDING]


def test_a_group_reads_what_became_of_its_wishes_in_one_list(library):
    council = Library().hold("Council", *PUT)
    north = library.hold(
        "North",
        BringPacket(packed(council), "a", "Ana"),
        'amend P1 A1 by Ana: insert " and the brook" after "spring"',
        *(line.replace("P1", "A1") for line in DECIDE),
    )
    (told,) = own_fates(library.held())
    assert (told.title, told.fate) == ("Water", None)
    assert told.wish.text == "We share the spring and the brook."
    (wish,) = packed(north).amendments
    fate = SentAmendment(wish.base, wish.text, "North", fate="rejected", account="too wide")
    back = Packet("Council", 12, "2026-05-03", amendments=(fate,))
    library.hold("North", BringPacket(back, "b", "Ana"))
    (told,) = own_fates(library.held())
    assert told.fate == fate


def test_what_a_group_says_on_a_later_day_counts_though_that_meeting_knows_of_no_earlier(library):
    put = packed(library.hold("Council", *PUT))
    library.hold("North", BringPacket(put, "a", "Ana"), *DECIDE, "ratify P1")
    library.hold("North", BringPacket(put, "a", "Ana"), *DECIDE, 'reply P1 reject "we were wrong"')
    (text,) = texts_between(library.held(), "2026-05-10")
    assert text.outcome.conflicts == ()
    assert [each.position for each in text.outcome.replies] == [Position.REJECT]


def test_what_became_of_a_wish_goes_back_with_the_reason_that_was_given(library):
    put = packed(library.hold("Council", *PUT))
    north = library.hold(
        "North",
        BringPacket(put, "a", "Ana"),
        'amend P1 A1 by Ana: insert " and the brook" after "spring"',
        *(line.replace("P1", "A1") for line in DECIDE),
    )
    council = library.hold(
        "Council",
        BringPacket(packed(north), "b", "Ana"),
        "reject A1",
        'explain A1 "The brook is on other land."',
    )
    (told,) = packed(council).amendments
    assert (told.fate, told.account) == ("rejected", "The brook is on other land.")
    library.hold("North", BringPacket(packed(council), "c", "Ana"))
    assert own_fates(library.held())[0].fate.account == "The brook is on other land."


def test_a_text_that_comes_back_to_who_put_it_is_theirs_and_goes_out_as_a_new_wording(library):
    first = packed(library.hold("Council", *PUT))
    north = library.hold("North", BringPacket(first, "a", "Ana"))
    again = library.hold(
        "Council",
        BringPacket(packed(north), "b", "Ana"),
        'revise P1 by Ana: "We share the spring and the brook."',
    )
    (text,) = packed(again).texts
    assert (text.before, text.origin, text.number) == (first.texts[0].id, "Council", 2)
    assert packed(again).amendments == ()


def test_needs_and_offers_of_all_meetings_are_there_once_until_they_are_over(library):
    library.hold("North", 'need "a hall" at "Bridge Street" by 2026-05-05', 'offer "a van"')
    library.hold("North", 'offer "a van"')
    found = notices_between(library.held(), "2026-05-02")
    assert [(each.text, each.group) for each in found] == [("a hall", "North"), ("a van", "North")]
    assert [each.text for each in notices_between(library.held(), "2026-05-06")] == ["a van"]


def test_a_need_is_answered_by_line_and_the_answer_goes_back_by_packet(library):
    hall = 'need "a hall in May" by 2026-05-05'
    council = Library().hold("Council", hall)
    north = library.hold(
        "North", BringPacket(packed(council), "a", "Ana"), 'offer "ours on Sundays" for "a hall"'
    )
    (need, answer) = packed(north, needs=True).notices
    assert (answer.meets, answer.whose, answer.until) == (need.text, "Council", "2026-05-05")
    packet = opened(sealed(packed(north, needs=True), "words").encode())
    there = Library()
    there.hold("Council", hall)
    there.hold("Council", BringPacket(packet, "b", "Ana"))
    found = notices_between(there.held(), "2026-05-02")
    assert [each.text for each in answers_to(found[0], found)] == ["ours on Sundays"]
    again = library.hold("North", 'offer "ours" for "a hall in May" of "Council" until 2026-05-04')
    assert packed(again).notices[0].whose == "Council"


def test_what_others_need_goes_on_with_its_path_until_it_is_over(library):
    hall = 'need "a hall" by 2026-05-05'
    council = Library().hold("Council", hall, 'offer "a van"', 'announce "fair" until 2026-05-03')
    library.hold("North", BringPacket(packed(council), "a", "Ana"))
    later = library.hold("North", 'offer "chairs"')
    others = passed_on(library.journal, "2026-05-04")
    sent = packed(later, needs=True, announcements=True, passing_on=others).notices
    assert [(each.text, each.group, each.path) for each in sent] == [
        ("chairs", "North", ("North",)),
        ("a hall", "Council", ("Council", "North")),
    ]


def test_a_wording_that_was_put_anew_comes_after_the_one_whose_wish_it_took_up():
    """Else a group sees texts wait for ever that the council let go of."""
    first, second = (
        SentText(version_id(text), "Water", text, label)
        for text, label in (("We share.", "P1"), ("We share it.", "P2"))
    )
    wish = SentAmendment(first.id, second.text, "North", fate="adopted", now=second.id)
    held = [
        Exchanged(f"m{at}", "", "North", f"2026-05-0{at}", (text,), (), (asked,), (), (), (wish,))
        for at, text in enumerate((first, second), 1)
        for asked in (Asked(text.id, ("North",)),)
    ]
    (found,) = texts_between(held, "2026-05-10")
    assert [each.number for each in (*found.before, found.text)] == [1, 2]
    assert (found.before[0].id, found.text.label) == (first.id, "P2")
