"""What a moment is for: the table of stages, and that what is announced is what happens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.purpose import Aim, purpose_of, sits_in_circle
from facilitation.record.memory import MemoryJournal

PROCESSES = load_processes()
PEOPLE = ("Bo", "Li", "Wei 王", "王小明", "O'Brien", "J. R.", "ليلى حداد", "שרה כהן")


def played(*lines):
    kept = KeptMeeting(MemoryJournal(), "m", PROCESSES)
    for at, line in enumerate(lines):
        answer = kept.do(parse(line), Moment(1_777_653_000_000 + at * 1000, at * 1000), "console")
        assert not isinstance(answer, Refusal), (line, answer)
    return kept.history.meeting


CIRCLE = ('meeting "C" as circle', "meet", "arrive Bo, Li, Wei", "role keeper Li")
ASSEMBLY = ('meeting "A" as assembly', "meet", "arrive Bo, Li, Wei")
READING = (
    'meeting "R" as reading_group',
    "meet",
    "arrive Bo, Li",
    'item "Book"',
    "start 1",
    "stage questions",
)
COUNCIL = ('meeting "S" as spokescouncil', "meet", "arrive Bo, Li of Elm", "arrive Wei of Oak")
ITEMS = ('item "Tents"', 'item "Budget"')
PROPOSED = 'propose P1 "Tents" by Bo: "We buy ten."'
TESTED = (*CIRCLE, PROPOSED, "test consensus P1")
PRESENTED = (
    'meeting "C" as consent',
    "arrive Bo, Li",
    "meet",
    PROPOSED,
    "call Bo",
    "done",
    "stage need",
)
ASIDE = (
    'meeting "C" as circle',
    "arrive Bo, Li",
    'item "Tents" as consent',
    'item "Budget"',
    "start 1",
    "stage concerns",
    'switch circle because "it is loud"',
    "round",
)
INFORMS = (
    'meeting "C" as circle',
    "arrive Bo, Li",
    'item "Heating" as consent',
    "purpose 1 inform",
    "start 1",
)
SETTLED = (
    'meeting "A" as assembly',
    "arrive Bo, Li",
    'item "Tents"',
    "start 1",
    PROPOSED,
    "vote P1",
    "count yes 2 no 0",
    "close decision",
)
DECIDED = (
    PROPOSED,
    "test consent P1",
    "review P1 2027-05-01",
    "all agree",
    "close decision",
)
EARLY = ('meeting "C" as circle', "meet", "arrive Bo, Li", *ITEMS)
CONSENTED = (*EARLY, "start 1", 'switch consent because "it is simple"', *DECIDED)
ELECTED = (
    *EARLY,
    "start 1",
    'choose E1 "Who keeps the keys?" approval "Bo", "Li"',
    'ballot Bo: "Li"',
    "close decision",
)
STOPPED = (*TESTED, 'block Bo "no room"', "all agree", "close decision")

MOMENTS = (
    (CIRCLE[:2], Aim.PEOPLE, ""),
    ((*ASIDE, "end round", "stage closing", "round", "end round"), Aim.RETURN, ""),
    # An item that is for no decision leads to none.
    ((*INFORMS, "stage response", "round", "end round"), Aim.STAGE, "celebrate"),
    ((*INFORMS, PROPOSED, "stage response", "round", "end round"), Aim.STAGE, "objections"),
    # What is decided needs none of the stages that lead to a decision.
    ((*SETTLED, 'item "Budget"'), Aim.ITEM, ""),
    (SETTLED, Aim.WHOLE, "closing"),
    # Nor is one of them begun that was not held yet, also where it was turned to.
    ((*EARLY[:3], 'item "Tents" as consent', "start 1", *DECIDED), Aim.STAGE, "celebrate"),
    (CONSENTED, Aim.STAGE, "celebrate"),
    ((*CONSENTED, "return"), Aim.ITEM, ""),
    (ELECTED, Aim.ITEM, ""),
    # But whoever turns to another process after it goes through that one.
    ((*SETTLED, 'switch circle because "it is loud"'), Aim.STAGE, "check-in"),
    # What was set aside on the way back holds nothing up.
    ((*ASIDE, "return", "round", "end round"), Aim.ITEM, ""),
    (CIRCLE, Aim.STAGE, "check-in"),
    ((*CIRCLE, "stage next"), Aim.ROUND, "check-in"),
    ((*CIRCLE, "stage next", "round"), Aim.FLOOR, ""),
    ((*CIRCLE, "stage next", "round", "end round"), Aim.STAGE, "agreements"),
    ((*CIRCLE, "stage next", "bo"), Aim.FLOOR, ""),
    ((*CIRCLE, "stage decision"), Aim.PROPOSE, ""),
    ((*CIRCLE, "stage closing", "round", "end round"), Aim.CLOSE, ""),
    ((*CIRCLE, "stage closing", "close meeting"), Aim.MINUTES, ""),
    ((*CIRCLE, "break 15m"), Aim.RECONVENE, ""),
    ((*CIRCLE, "groups of 2"), Aim.TOGETHER, ""),
    ((*COUNCIL, "stage consult", "groups of 2 by group", "end groups"), Aim.STAGE, "decide"),
    ((CIRCLE[0], CIRCLE[2]), Aim.WHOLE, "opening"),
    ((CIRCLE[0], CIRCLE[2], *ITEMS), Aim.WHOLE, "opening"),
    (('meeting "M"', CIRCLE[2], *ITEMS), Aim.ITEM, ""),
    ((CIRCLE[0], CIRCLE[2], *ITEMS, "Bo", "next"), Aim.FLOOR, ""),
    ((*CIRCLE, "bo", "next", "pause"), Aim.RESUME, ""),
    ((*CIRCLE, "bo", "next", "pause", "resume"), Aim.FLOOR, ""),
    ((*CIRCLE, "bo", "next", "break 5m", "reconvene"), Aim.RESUME, ""),
    (READING, Aim.PROMPT, ""),
    ((*READING, 'prompt "Why?"'), Aim.STAGE, "rounds"),
    ((*READING, "stage summary"), Aim.FLOOR, ""),
    ((*CIRCLE, "stage purpose"), Aim.STAGE, "rounds"),
    ((*ASSEMBLY, "stage next", "round", "end round"), Aim.STAGE, "present"),
    ((*ASSEMBLY, *ITEMS, "stage next", "round", "end round"), Aim.ITEM, ""),
    ((*ASSEMBLY, *ITEMS, "start 2", "stage decide"), Aim.PROPOSE, ""),
    ((*ASSEMBLY, *ITEMS, "start 1", "stage discussion"), Aim.FLOOR, ""),
    ((*PRESENTED, "stage next"), Aim.PRESENT, ""),
    ((*PRESENTED, "stage next", "call Bo", "done"), Aim.STAGE, "clarify"),
    ((*PRESENTED, "leave Bo", "stage next"), Aim.PRESENT, ""),
    ((*PRESENTED, "leave Bo", "stage next", "call Li", "done"), Aim.STAGE, "clarify"),
    ((*STOPPED, "stage rounds"), Aim.MISSING, ""),
    ((*STOPPED, "stage closing"), Aim.ROUND, "closing"),
    ((*TESTED, "agree Bo, Li"), Aim.MISSING, ""),
    ((*CIRCLE, PROPOSED, "vote P1"), Aim.MISSING, ""),
    ((*CIRCLE, PROPOSED, "vote P1", "yes Bo"), Aim.CLOSE_DECISION, ""),
    ((*CIRCLE, PROPOSED, "vote P1", "count yes 2 no 0"), Aim.CLOSE_DECISION, ""),
    ((*CIRCLE, PROPOSED, 'vote P1 dots "a", "b"'), Aim.MISSING, ""),
    ((*ASSEMBLY, PROPOSED, "bo", "vote P1"), Aim.MISSING, ""),
    ((*ASSEMBLY, PROPOSED, "bo", "vote P1", "yes Bo"), Aim.CLOSE_DECISION, ""),
    ((*ASSEMBLY, PROPOSED, "bo", "vote P1", "next"), Aim.FLOOR, ""),
    ((*ASSEMBLY, 'item "Check-in"', "start 1"), Aim.ROUND, "check-in"),
)


@pytest.mark.parametrize(("lines", "aim", "stage"), MOMENTS)
def test_what_a_moment_is_for(lines, aim, stage):
    found = purpose_of(played(*lines), PROCESSES)
    assert (found.aim, found.stage) == (aim, stage)


@pytest.mark.parametrize(("begun", "by_group"), [(COUNCIL, True), (CIRCLE, False)])
def test_only_where_groups_answer_spokes_alone_hold_the_round(begun, by_group):
    stage = "stage views" if by_group else "stage rounds"
    spoken = (*begun, "arrive Dov of Elm", "spoke Dov", stage)
    assert purpose_of(played(*spoken), PROCESSES).spokes is by_group


def test_each_group_of_a_council_talks_by_itself():
    found = purpose_of(played(*COUNCIL, "stage consult"), PROCESSES)
    assert (found.aim, found.size, found.length) == (Aim.GROUPS, 2, 600_000)


def test_the_seats_are_there_as_soon_as_people_are():
    assert not sits_in_circle(played(*CIRCLE[:2]), PROCESSES)
    assert sits_in_circle(played(*CIRCLE), PROCESSES)
    assert not sits_in_circle(played(*CIRCLE, "bo"), PROCESSES)


def test_a_meeting_just_started_is_not_its_own_item():
    meeting = played(*CIRCLE)
    assert meeting.items == ()
    assert (meeting.item, meeting.floor.process, meeting.floor.stage) == (0, "circle", "opening")


def test_an_item_has_neither_check_in_nor_closing_but_is_one_where_it_is_called_so():
    on_item = played(*ASSEMBLY, *ITEMS, "start 1")
    assert on_item.floor.stage == "present"
    check_in = played(*ASSEMBLY, 'item "Check-in"', "start 1")
    assert check_in.floor.stage == "check-in"
    assert (
        purpose_of(
            played(*ASSEMBLY, 'item "Check-in"', "start 1", "round", "end round"), PROCESSES
        ).stage
        == "closing"
    )


@given(
    st.lists(st.sampled_from(PEOPLE), min_size=1, unique=True),
    st.data(),
)
def test_whoever_is_announced_begins_the_round(names, data):
    lines = ['meeting "C" as circle', "meet", *[f'arrive "{each}"' for each in names]]
    if data.draw(st.booleans()):
        lines.append(f'role keeper "{data.draw(st.sampled_from(names))}"')
    gone = data.draw(st.lists(st.sampled_from(names), unique=True, max_size=len(names) - 1))
    lines += [f'leave "{each}"' for each in gone]
    meeting = played(*lines, "stage check-in")
    announced = purpose_of(meeting, PROCESSES)
    after = played(*lines, "stage check-in", "round")
    assert announced.aim is Aim.ROUND
    assert after.floor.turn.person == announced.person


def test_what_was_moved_is_settled_before_the_meeting_goes_on_in_whatever_stage_it_was():
    formal = ('meeting "F" as formal', "arrive Bo, Li", 'item "Budget"', "meet", PROPOSED)
    moved = played(*formal, "second P1 by Li")
    assert (moved.floor.stage, purpose_of(moved, PROCESSES).aim) == ("opening", Aim.FIRST)
    settled = played(*formal, "second P1 by Li", "carried")
    assert purpose_of(settled, PROCESSES).aim is Aim.ITEM


def test_a_presentation_ends_with_its_stage_and_no_other_turn_does():
    presents = (*PRESENTED, "stage next", "call Bo")
    assert played(*presents).floor.turn is not None
    assert played(*presents, "stage next").floor.turn is None
    asked = played(*presents, "Li?", "done", "next", "stage next").floor.turn
    assert asked is not None
    speaks = (*ASSEMBLY, *ITEMS, "start 1", "stage discussion", "call Bo", "stage next")
    assert played(*speaks).floor.turn is not None


def test_the_next_stage_is_that_to_which_the_moment_leads():
    """Once a text is decided, none that led to the decision: neither by button nor by line."""
    decided = (*SETTLED[:2], 'item "Tents" as consent', *SETTLED[3:])
    assert played(*decided, "stage next").floor.stage == "celebrate"
    assert played(*decided[:-1], "close decision", "stage objections").floor.stage == "objections"


def test_a_circle_that_is_turned_to_begins_with_its_opening_unless_we_all_met_in_one():
    turned = ('item "Tents" as assembly', "start 1", 'switch circle because "it is loud"')
    assert played(*ASSEMBLY, *turned).floor.stage == "opening"
    assert played(*CIRCLE, *turned).floor.stage == "rounds"
    assert purpose_of(played(*CIRCLE, *turned), PROCESSES).aim is Aim.ROUND
