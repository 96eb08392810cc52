"""Texts that come from an earlier meeting: second readings, tests held, decisions changed later."""

from __future__ import annotations

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.register.reading import Register
from facilitation.meeting.state import Fate
from facilitation.meeting.texts.lineage import Unease
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

DAY = 86_400_000


class Room:
    """Meetings kept in one journal, a day apart, told what to do by lines a second apart."""

    def __init__(self) -> None:
        self.journal = MemoryJournal()
        self._at = 0

    def meeting(self, key: str, title: str, *lines: str) -> KeptMeeting:
        self._at += DAY
        kept = KeptMeeting(self.journal, key, Processes())
        for line in (f'meeting "{title}"', *lines):
            done = self.do(kept, line)
            assert not isinstance(done, Refusal), (line, done)
        return kept

    def do(self, kept: KeptMeeting, line: str) -> object:
        self._at += 1000
        act = parse(line)
        assert isinstance(act, Act)
        return kept.do(act, Moment(self._at, self._at), "console")

    def refused(self, kept: KeptMeeting, line: str) -> str:
        done = self.do(kept, line)
        assert isinstance(done, Refusal), line
        assert done.possible, done
        return done.code


FIRST = (
    "arrive Ana, Ben, Chi",
    'propose P1 "Tents" by Ana: "We buy ten tents."',
    "terms consensus readings 2",
    "test consensus P1",
    'reserve Ben "I would borrow them"',
    "all agree",
    "close decision",
)


def test_what_is_agreed_to_at_two_meetings_is_adopted_at_the_second() -> None:
    room = Room()
    winter = room.meeting("w", "Winter", *FIRST)
    assert winter.meeting.decisions[-1].verdict.code == "OPEN"
    spring = room.meeting("s", "Spring", "arrive Ana, Ben, Chi", 'bring forward P1 from "Winter"')
    brought = spring.meeting.proposals["P1"]
    assert (brought.title, brought.text, brought.by) == ("Tents", "We buy ten tents.", 1)
    assert brought.earlier.readings == 1
    assert brought.earlier.unease == (Unease("reserve", "I would borrow them", "Ben"),)
    assert brought.earlier.source.title == "Winter"
    for line in ("terms consensus readings 2", "test consensus P1", "all agree", "close decision"):
        assert not isinstance(room.do(spring, line), Refusal)
    assert spring.meeting.decisions[-1].verdict.code == "CONSENSUS"
    assert spring.meeting.proposals["P1"].fate is Fate.ADOPTED


def test_a_text_that_was_changed_meanwhile_is_read_anew() -> None:
    room = Room()
    room.meeting("w", "Winter", *FIRST)
    spring = room.meeting(
        "s",
        "Spring",
        "arrive Ana, Ben, Chi",
        'bring forward P1 from "Winter"',
        'revise P1 by Ana: "We buy six tents."',
        "terms consensus readings 2",
        "test consensus P1",
        "all agree",
        "close decision",
    )
    assert spring.meeting.decisions[-1].verdict.code == "OPEN"


def test_tests_held_before_count_for_the_fallback() -> None:
    room = Room()
    blocked = (
        "terms consensus fallback 3/4 after 2",
        "test consensus P1",
        'block Ben "no"',
        "all agree",
        "close decision",
    )
    room.meeting("w", "Winter", *FIRST[:2], *blocked)
    spring = room.meeting(
        "s", "Spring", "arrive Ana, Ben, Chi, Dov", 'bring forward P1 from "Winter"', *blocked
    )
    for line in ("fallback P1", "count yes 3 no 1", "close decision"):
        assert not isinstance(room.do(spring, line), Refusal), line
    assert spring.meeting.proposals["P1"].fate is Fate.ADOPTED


def test_names_of_a_noted_test_and_answers_of_a_secret_one_stay_there() -> None:
    room = Room()
    asked = "test consensus P1"
    noted = tuple(each.replace(asked, f"{asked} noted") for each in FIRST)
    for title, lines in (("Noted", noted), ("Unnamed", (*FIRST, "unnamed Ben"))):
        room.meeting(title, title, *lines)
        there = room.meeting(f"s{title}", title, "arrive Ana", f'bring forward P1 from "{title}"')
        (unease,) = there.meeting.proposals["P1"].earlier.unease
        assert (unease.name, unease.reason) == ("", "I would borrow them")
    hushed = (*FIRST[:4], "off record", *FIRST[4:5], "on record", *FIRST[5:])
    room.meeting("o", "Hushed", *hushed)
    third = room.meeting("t", "Third", "arrive Ana", 'bring forward P1 from "Hushed"')
    (unease,) = third.meeting.proposals["P1"].earlier.unease
    assert (unease.name, unease.reason) == ("Ben", "")


def test_a_label_that_is_taken_gets_the_next_and_the_mover_has_to_be_known() -> None:
    room = Room()
    room.meeting("w", "Winter", *FIRST)
    spring = room.meeting("s", "Spring", "arrive Chi", 'propose P1 "Chairs" by Chi: "Chairs."')
    assert room.refused(spring, 'bring forward P1 from "Winter"') == "MOVER_NEEDED"
    assert not isinstance(room.do(spring, 'bring forward P1 from "Winter" by Chi'), Refusal)
    assert spring.meeting.labels == ("P1", "P2")
    before = spring.meeting.proposals
    assert not isinstance(room.do(spring, "undo"), Refusal)
    assert spring.meeting.labels == ("P1",)
    assert not isinstance(room.do(spring, "redo"), Refusal)
    assert spring.meeting.proposals == before
    assert room.refused(spring, 'bring forward P7 from "Winter" by Chi') == "NO_TEXT_THERE"
    assert room.refused(spring, 'bring forward P1 from "Summer"') == "UNKNOWN_MEETING"
    assert room.refused(spring, 'rescind P1 from "Winter" as P9 by Chi') == "NOT_ADOPTED_THERE"


ADOPTED = (*FIRST[:2], "vote P1", "count yes 3 no 0", "close decision")


def test_a_decision_of_an_earlier_meeting_is_amended_then_rescinded() -> None:
    room = Room()
    room.meeting("w", "Winter", *ADOPTED, "expires P1 2028-01-01", 'scope P1 "north"')
    spring = room.meeting("s", "Spring", "arrive Ana, Ben, Chi")
    assert room.refused(spring, 'bring forward P1 from "Winter"') == "ADOPTED_THERE"
    for line in (
        'revisit P1 from "Winter" as P1 by Ben with notice because "six are enough"',
        'revise P1 by Ben: "We buy six tents."',
        "vote P1",
        "count yes 2 no 1",
        "close decision",
    ):
        assert not isinstance(room.do(spring, line), Refusal), line
    register = Register(room.journal).whole("1970-01-10")
    assert [(each.decided.meeting_title, str(each.status)) for each in register] == [
        ("Spring", "standing"),
        ("Winter", "amended"),
    ]
    assert len({each.id for each in register}) == 1
    assert register[0].decided.expiry == "2028-01-01"
    assert register[0].decided.scope == "north"
    summer = room.meeting("u", "Summer", "arrive Ana, Ben, Chi")
    assert room.refused(summer, 'rescind P1 from "Winter" as P2 by Ana') == "NOT_STANDING"
    for line in (
        'rescind P1 from "Spring" as P2 by Ana',
        "vote P2 two-thirds",
        "count yes 2 no 1",
        "close decision",
    ):
        assert not isinstance(room.do(summer, line), Refusal), line
    statuses = [str(each.status) for each in Register(room.journal).whole("1970-01-10")]
    assert statuses == ["rescinded", "rescinded", "amended"]


def test_overruling_reads_the_earlier_meeting_too() -> None:
    room = Room()
    room.meeting("w", "Winter", *ADOPTED)
    spring = room.meeting("s", "Spring", "arrive Ana, Ben, Chi")
    line = 'overrule "so" replace P1 from "Winter" by P1'
    room.do(spring, 'propose P1 "Huts" by Ben: "We build huts."')
    assert not isinstance(room.do(spring, line), Refusal)
    assert spring.meeting.proposals["P1"].predecessor.source.meeting == "w"
