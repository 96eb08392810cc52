"""Nothing that a meeting left open is lost on the way to the next; each says where it is from."""

from pathlib import Path

import pytest

from app.resources import load_processes
from facilitation.decisions.verdicts import Why
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.actions import TakenAlong
from facilitation.meeting.families.agenda.acts import BeginProcess, StartItem
from facilitation.meeting.families.minutes.events import EntryMarkedSensitive
from facilitation.meeting.families.opening.acts import CloseMeeting, OpenMeeting
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.carrying import Kind, Origin, acts_of, to_carry
from facilitation.meeting.reading import agenda_of, decided_with, name_of, untouched
from facilitation.meeting.state import Fate
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

EVENING = """meeting "Spring" of "Garden" on 2026-05-01 18:30 as PROCESS
arrive "Bo Xu", Li of "North"
arrive 王小明, O'Brien, "ليلى حداد"
role facilitator Bo
role minutes 王小明
item "Tents" for 10m
item "Boats" as circle for 5m
item "Food"
purpose Food decide
start Tents
propose P1 "Tents" by Bo: "We buy ten."
propose P2 "Shed" by O'Brien: "We paint it."
propose P3 "Songs" by Li: "We sing."
propose P4 "Rules" by Li: "We meet on Mondays."
amend P4 A1 by Bo: strike "Mondays" insert "Fridays"
propose P5 "Lost" by Li: "We swim."
defer P2 to Li until 2026-06-01
refer P3 to "the choir"
withdraw P1
withdraw P5
action O'Brien "Order them" by 2026-05-08
action Li "Ask a doctor"
sensitive
action Bo "Nothing"
action "ليلى حداد" "Bring bread"
park "Where do we meet in winter?"
park "Where Li lives"
sensitive
leave O'Brien
close meeting
"""
ORIGIN = Origin(
    "first", "“Spring”, 1 May 2026", "Actions from 1 May 2026", minutes="Minutes of 1 May 2026"
)
PROCESSES = load_processes()


def played(process="assembly", more=()):
    """Play the evening, and more lines before its end."""
    journal = MemoryJournal()
    kept = KeptMeeting(journal, "first", PROCESSES)
    lines = EVENING.replace("close meeting", "\n".join((*more, "close meeting")))
    script = read_script(lines.replace("PROCESS", process).encode(), "test.round")
    wrong = [each.refusal for each in Player(script, kept, Path()).play() if each.refusal]
    assert [*script.faults, *wrong] == []
    return kept


def begun(first, taken, names, process="assembly"):
    kept = KeptMeeting(first.journal, "second", PROCESSES)
    acts = acts_of(first.meeting, taken, names, ORIGIN)
    for act in (OpenMeeting("Summer", process=process), *acts, BeginProcess(process)):
        done = kept.do(act, Moment(kept.meeting.at + 1, kept.meeting.tick + 1), "console")
        assert not isinstance(done, Refusal), (act, done)
    return kept


def of(carried, kind):
    return [each for each in carried if each.kind is kind]


def test_it_finds_what_is_open_and_what_was_there():
    found = to_carry(played().history)
    actions = of(found, Kind.ACTION)
    assert [(e.who, e.about, e.day, e.sensitive) for e in actions] == [
        ("O'Brien", "Order them", "2026-05-08", False),
        ("Li", "Ask a doctor", "", True),
        ("Bo Xu", "Nothing", "", False),
        ("ليلى حداد", "Bring bread", "", False),
    ]
    assert [each.about for each in of(found, Kind.UNREACHED)] == ["Boats", "Food"]
    assert [each.about for each in of(found, Kind.PARKED)] == ["Where do we meet in winter?"]
    assert [each.about for each in of(found, Kind.TREATED)] == ["Tents"]
    assert [(each.label, each.fate, each.amendments) for each in of(found, Kind.TEXT)] == [
        ("P2", Fate.DEFERRED, ()),
        ("P3", Fate.REFERRED, ()),
        ("P4", Fate.OPEN, ("A1",)),
    ]
    assert [(each.about, each.who) for each in of(found, Kind.ROLE)] == [
        ("facilitator", "Bo Xu"),
        ("minutes", "王小明"),
    ]


def test_going_through_actions_is_not_taken_along_but_made_anew():
    again = begun(first := played(), to_carry(first.history), ("Li",), "assembly")
    carried = [each.about for each in of(to_carry(again.history), Kind.UNREACHED)]
    assert "Boats" in carried and "Actions from 1 May 2026" not in carried
    assert "Minutes of 1 May 2026" in carried
    for act in (StartItem("1"), StartItem("2"), StartItem("Boats"), CloseMeeting()):
        done = again.do(act, Moment(again.meeting.at + 1, again.meeting.tick + 1), "console")
        assert not isinstance(done, Refusal), (act, done)
    treated = [each.about for each in of(to_carry(again.history), Kind.TREATED)]
    assert treated == ["Boats"], "what was made for minutes and actions is made anew"


def test_roles_and_what_was_treated_are_offered_and_not_taken_by_themselves():
    usual = {each.kind for each in to_carry(played().history) if each.usual("2026-07-01")}
    assert usual == {Kind.ACTION, Kind.UNREACHED, Kind.TEXT, Kind.PARKED}


@pytest.mark.parametrize("process", PROCESSES.names())
def test_all_of_it_arrives_under_every_process(process):
    first = played(process)
    taken = to_carry(first.history)
    second = begun(first, taken, ("Bo Xu", "Li", "王小明", "ليلى حداد"), process)
    meeting = second.meeting
    titles = [(each.title, each.length, each.purpose) for each in agenda_of(meeting)]
    assert titles == [
        ("Minutes of 1 May 2026", 0, "approve"),
        ("Actions from 1 May 2026", 0, "settle"),
        ("Tents", 600_000, ""),
        ("Boats", 300_000, ""),
        ("Food", 0, "decide"),
        ("P2 Shed", 0, ""),
        ("P3 Songs", 0, ""),
        ("P4 Rules", 0, ""),
        ("Where do we meet in winter?", 0, ""),
    ]
    assert [each.process for each in agenda_of(meeting) if each.own] == ["circle"]
    tasks = [(name_of(meeting, each.owner), each.task, each.due) for each in meeting.tasks]
    assert tasks[0] == ("O'Brien", "Order them", "2026-05-08")
    assert [each[0] for each in tasks] == ["O'Brien", "Li", "Bo Xu", "ليلى حداد"]
    assert {label: each.earlier.source.meeting for label, each in meeting.proposals.items()} == {
        "P2": "first",
        "P3": "first",
        "P4": "first",
    }
    assert meeting.matter == ""  # nothing is before the meeting until somebody turns to it
    assert {role: name_of(meeting, held[0]) for role, held in meeting.roles.items()} == {
        "facilitator": "Bo Xu",
        "minutes": "王小明",
    }


def test_minutes_are_to_be_approved_where_they_were_sent_round():
    kept = played()

    def minutes():
        return [each.usual("2026-05-08") for each in of(to_carry(kept.history), Kind.MINUTES)]

    assert minutes() == [False]
    for tick, line in enumerate(("circulate minutes", "approve minutes"), 10**9):
        act = parse(line)
        assert not isinstance(kept.do(act, Moment(tick, tick), "console"), Refusal)
        assert minutes() == ([True] if line.startswith("circulate") else [])


def test_who_has_something_to_do_is_known_but_not_here():
    first = played()
    second = begun(first, to_carry(first.history), ("Bo Xu",))
    here = {each.name: each.here for each in second.meeting.people.values()}
    assert here == {"Bo Xu": True, "O'Brien": False, "Li": False, "ليلى حداد": False}
    assert dict(second.meeting.roles.items()) == {"facilitator": (1,)}


def test_what_is_kept_out_of_minutes_stays_so():
    first = played()
    second = begun(first, to_carry(first.history), ("Bo Xu", "Li"))
    hidden = [e.event.entry for e in second.history.rows() if type(e.event) is EntryMarkedSensitive]
    (task,) = (each for each in second.meeting.tasks if "doctor" in each.task)
    assert hidden == [task.entry]


def test_a_third_meeting_says_where_it_came_from_first():
    first = played()
    second = begun(first, to_carry(first.history), ("Bo Xu", "Li"))
    third = acts_of(
        second.meeting, to_carry(second.history), (), Origin("second", "“Summer”, 1 June 2026", "A")
    )
    sources = [act.source for act in third if isinstance(act, TakenAlong)]
    assert [each.label for each in sources] == ["T1", "T2", "T3", "T4"]
    assert {(each.meeting, each.title, each.on) for each in sources} == {
        ("first", "Spring", "2026-05-01")
    }


def test_what_is_done_or_dropped_is_not_taken_along():
    first = played()
    for line in ("done T1", 'drop T3 because "nobody can"', "pass T2 to O'Brien"):
        done = first.do(parse(line), Moment(first.meeting.at + 1, first.meeting.tick + 1), "desk")
        assert not isinstance(done, Refusal), done
    actions = [(e.label, e.who) for e in to_carry(first.history) if e.kind is Kind.ACTION]
    assert actions == [("T2", "O'Brien"), ("T4", "ليلى حداد")]


def test_nothing_is_left_of_a_meeting_without_anything():
    kept = KeptMeeting(MemoryJournal(), "m", PROCESSES)
    kept.do(OpenMeeting("E"), Moment(1, 1), "console")
    assert to_carry(kept.history) == ()


AMENDED = """meeting "Spring" of "Garden" on 2026-05-01 18:30 as assembly
arrive "Bo Xu", Li, 王小明, O'Brien, Ana
propose P4 "Rules" by Li: "We meet on Mondays in the old hall at eight."
amend P4 A1 by Bo: strike "Mondays" insert "Fridays"
amend A1 A2 by 王小明: strike "Fridays" insert "Sundays"
amend P4 A3 by O'Brien: strike "old hall" insert "mill"
amend P4 A4 by Li: strike "at eight" insert "at nine" because "the bus is late"
amend P4 A5 by Li: strike "old hall" insert "barn"
sponsor A4 by Ana
adopt A3
close meeting
"""


def test_open_amendments_come_along_with_movers_reasons_and_what_amends_them():
    kept = KeptMeeting(MemoryJournal(), "first", PROCESSES)
    script = read_script(AMENDED.encode(), "test.round")
    wrong = [each.refusal for each in Player(script, kept, Path()).play() if each.refusal]
    assert [*script.faults, *wrong] == []
    (text,) = of(to_carry(kept.history), Kind.TEXT)
    assert text.amendments == ("A1", "A2", "A4")
    assert text.left == ("A5",), "it would change what A3 took away"
    second = begun(kept, (text,), ("Li",)).meeting
    made = {
        each.label: (each.target, name_of(second, each.by), each.because)
        for each in second.amendments.values()
    }
    assert made == {
        "A1": ("P4", "Bo Xu", ""),
        "A2": ("A1", "王小明", ""),
        "A4": ("P4", "Li", "the bus is late"),
    }
    assert [name_of(second, each) for each in second.amendments["A4"].sponsors] == ["Ana"]
    assert {each.name for each in second.people.values() if each.here} == {"Li"}
    third = KeptMeeting(kept.journal, "second", PROCESSES)
    for line in ("adopt A2", "adopt A1", "adopt A4"):
        done = third.do(parse(line), Moment(third.meeting.at + 1, third.meeting.tick + 1), "c")
        assert not isinstance(done, Refusal), (line, done)
    read = third.meeting.proposals["P4"].versions[-1].text
    assert read == "We meet on Sundays in the mill at nine."


def test_what_was_planned_of_an_item_goes_with_it_and_says_where_it_is_from():
    lines = (
        "part Food of Boats",
        "presenter O'Brien for Food",
        'question "Who cooks?" for Food by Li',
        "second reading Tents until 2026-06-01",
        "defer item Boats until 2026-06-02",
    )
    kept = played(more=lines)
    taken = to_carry(kept.history)
    assert [(each.about, each.day) for each in of(taken, Kind.UNREACHED)] == [
        ("Tents", "2026-06-01"),
        ("Boats", "2026-06-02"),
        ("Food", "2026-06-02"),
    ]
    meeting = begun(kept, of(taken, Kind.UNREACHED), ("Li",)).meeting
    tents, boats, food = agenda_of(meeting)
    assert {each.plan.origin for each in (tents, boats, food)} == {ORIGIN.named}
    assert (tents.plan.reading, boats.plan.reading) == (2, 1)
    assert food.plan.within == boats.number
    assert name_of(meeting, food.plan.presenter) == "O'Brien"
    assert [(each.text, name_of(meeting, each.by)) for each in food.plan.questions] == [
        ("Who cooks?", "Li")
    ]


def test_a_mandate_goes_on_and_the_report_comes_up_once_by_itself():
    given = 'mandate Li "no more than 500" empowered to "Council" alternate Bo report 2026-07-01'
    first = played(more=(given,))
    taken = [each for each in to_carry(first.history) if each.usual("2026-05-08")]
    assert [(e.about, e.who) for e in of(taken, Kind.REPORT)] == [("Council", "Li")]
    second = begun(first, taken, ("Bo Xu",))
    (item,) = (each for each in agenda_of(second.meeting) if each.title == "Council")
    assert (item.purpose, name_of(second.meeting, item.plan.presenter)) == ("inform", "Li")
    held = {name_of(second.meeting, e): m for e, m in second.meeting.franchise.mandates.items()}
    before = next(iter(first.meeting.franchise.mandates.values()))
    assert (held["Li"].terms, held["Li"].number) == (before.terms, before.number)
    again = to_carry(second.history)
    assert not of(again, Kind.REPORT)
    assert of(again, Kind.MANDATE)


def test_what_a_bundle_decides_is_done_by_the_method_in_force_and_what_is_put_off_is_not_missed():
    lines = (
        *('item "Knives" as formal', 'item "Aprons"', 'item "Oven"', 'item "Store"'),
        *(f'propose Q{each} "Text {each}" by Li: "We do {each}."' for each in (1, 2, 3)),
        *("bring Q1 to Knives", "bring Q2 to Aprons", "bring Q3 to Store"),
        'defer item Oven because "no prices yet"',
        'switch consent because "as we work"',
        "bundle Q1, Q2",
        "bundle agreed",
    )
    meeting = (kept := played(more=lines)).meeting
    last = meeting.decisions[-1]
    assert (last.method, last.verdict.why) == ("consent", Why.UNOPPOSED)
    assert meeting.decisions[-2].method == "majority"  # its item has a process of its own
    assert decided_with(meeting, last) == ("Q1", "Q2")
    missed = [each.title for each in untouched(meeting)]
    assert "Store" in missed
    assert not {"Knives", "Aprons", "Oven"} & {*missed}
    carried = to_carry(kept.history)
    along = [each for each in of(carried, Kind.UNREACHED) if each.about == "Oven"]
    assert "Aprons" in [each.about for each in of(carried, Kind.TREATED)]
    origin = begun(kept, along, ()).meeting.items[-1].plan.origin
    assert origin == "“Spring”, 1 May 2026, no prices yet"
    gathered = Gatherer(PROCESSES).follow(kept.history)
    assert [gathered.items[each].labels for each in (4, 5)] == [["Q1"], ["Q2"]]


def test_a_check_in_that_the_meeting_held_itself_is_not_left():
    kept = KeptMeeting(MemoryJournal(), "spring", load_processes())
    lines = (
        'meeting "Spring" as assembly on 2026-05-01 18:30',
        "arrive Bo, Li",
        'item "Check-in"',
        'item "Tents"',
        "meet at check-in",
        'round "How are you?"',
        "end round",
        "stage next",
    )
    for second, line in enumerate(lines):
        kept.do(parse(line), Moment(1_777_660_200_000 + second, second), "console")
    assert [each.about for each in of(to_carry(kept.history), Kind.UNREACHED)] == ["Tents"]


def test_whoever_may_not_be_named_is_not_in_the_next_meeting_either():
    first = played(more=("unnamed 王小明", "unnamed O'Brien", "unnamed Li", "unnamed Li off"))
    second = begun(first, to_carry(first.history), ("Bo Xu", "王小明"))
    unnamed = {each.name for each in second.meeting.people.values() if each.unnamed}
    assert unnamed == {"王小明", "O'Brien"}
