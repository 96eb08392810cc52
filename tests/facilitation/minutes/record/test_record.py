"""What minutes must contain, and what they never do (domain.md section 8)."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.papers.exporting import document_of, rendered
from app.resources import load_processes
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include

ROOT = Path(__file__).parents[4]
GOLDEN = ROOT / "tests" / "golden" / "minutes"

Told = Callable[..., str]


@pytest.mark.parametrize("name", ["garden", "decisions"])
@pytest.mark.parametrize("mode", list(Attribution))
def test_a_small_meeting_is_told_as_before(told: Told, mode: Attribution, name: str) -> None:
    """After a wanted change write them anew with GOROUND_GOLDEN=write, and read the difference."""
    written = told((GOLDEN / f"{name}.round").read_text("utf-8"), mode)
    kept = GOLDEN / f"{name}_{mode}.md"
    if os.environ.get("GOROUND_GOLDEN") == "write":
        kept.write_text(written, "utf-8")
    assert written == kept.read_text("utf-8")


def test_facts_come_first(told: Told) -> None:
    script = """meeting "Spring" of "Garden" on 2026-05-01 18:00 at "Shed"
18:05:00 arrive Ana, Ben of North
arrive Chi
role facilitator Ben
role minutes Chi
role facilitator Ana
18:30:00 break 5m
18:36:00 reconvene
19:00:00 close meeting"""
    facts = told(script)
    for line in (
        "**Body:** Garden",
        "**Date:** 1 May 2026",
        "**Place:** Shed",
        "**Break:** 18:30 to 18:36",
        "**Closed:** 19:00",
        "**Facilitator:** Ben and Ana",
        "**Note-taker:** Chi",
        "**Present:** 3 people, 2 of them from 1 group",
    ):
        assert line in facts


@pytest.mark.parametrize(
    ("people", "present"),
    [
        ("arrive Bo, Li", "2 people"),
        ("arrive Bo of North\narrive Li of South", "2 people from 2 groups"),
        ("arrive Bo of North\narrive Li, Wei 王, O'Brien", "4 people, 1 of them from 1 group"),
        (
            "arrive Bo, Ana of North\narrive Li of South\narrive Wei 王",
            "4 people, 3 of them from 2 groups",
        ),
    ],
)
def test_those_without_a_group_are_not_said_to_have_one(
    told: Told, people: str, present: str
) -> None:
    assert f"**Present:** {present}\n" in told(people)


def test_when_it_was_opened_and_for_when_it_was_called(told: Told) -> None:
    assert "**Opened:** 18:30\n" in told("arrive Ana")


def test_one_that_began_on_another_day_than_planned_was_held_on_the_day_it_began(
    told: Told,
) -> None:
    facts = told('meeting "Garden"\nplanned for 2026-12-08 19:00\nsitting\narrive Ana')
    assert "**Date:** 1 January 2026\n" in facts
    assert "**Opened:** 18:00 (called for 8 December 2026, 19:00)\n" in facts


def test_a_meeting_that_goes_on_says_so(told: Told) -> None:
    assert "**Closed:** not yet" in told("arrive Ana")
    assert "to still going on" in told("arrive Ana\nbreak 10m")


def test_people_are_counted_and_with_consent_named(told: Told) -> None:
    script = "arrive Zoe Quist, Abel Orr\nleave Zoe"
    assert "Quist" not in told(script)
    named = told(script, None, Include(names=True))
    assert "**Present:** 2 people: Abel Orr and Zoe Quist; Zoe Quist left at 18:30" in named


@pytest.mark.parametrize(
    ("script", "counted", "named"),
    [
        ("arrive Bo, Li", "2 people", "2 people: Bo and Li"),
        (
            "arrive Bo, Li\nhand bo\nnext\ndone\n+0:30:00 arrive Sol\n+0:10:00 leave bo",
            "3 people; 1 came later, 1 left earlier",
            "3 people: Bo, Li and Sol; Sol came at 19:00; Bo left at 19:10",
        ),
        (
            "arrive Bo, ليلى حداد\nhand bo\nnext\ndone\nleave bo\narrive bo\nclose meeting",
            "2 people",
            "2 people: Bo and \u2068ليلى حداد\u2069",
        ),
    ],
)
def test_who_came_later_and_left_earlier_is_counted_or_named(
    told: Told, script: str, counted: str, named: str
) -> None:
    assert f"**Present:** {counted}\n" in told(script)
    assert f"**Present:** {named}\n" in told(script, None, Include(names=True))


def test_what_was_undone_does_not_appear(told: Told) -> None:
    script = 'arrive Ana\nnote "kept"\nnote "taken back"\nundo\nagreed "not this"\nundo'
    minutes = told(script)
    assert "kept" in minutes
    assert "taken back" not in minutes
    assert "not this" not in minutes


def test_what_was_brought_back_appears(told: Told) -> None:
    assert "brought back" in told('arrive Ana\nnote "brought back"\nundo\nredo')


def test_a_vote_tells_rule_counts_and_outcome(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben, Chi
propose P1 "Tents" by ana: "We buy ten tents."
vote P1 two-thirds
count yes 2 no 1
close decision"""
    )
    assert "3 of the 3 who may decide were here" in minutes
    assert "It took two-thirds of the votes cast to carry it: 2 of 3." in minutes
    assert "**2 yes, 1 no: it is carried.**" in minutes
    assert "**The text as adopted:**" in minutes
    assert "1  We buy ten tents." in minutes


def test_who_voted_how_is_not_told(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben, Chi
propose P1 "Tents" by chi: "We buy ten tents."
vote P1 majority
agree ana
no ben
agree chi
close decision"""
    )
    assert "2 yes, 1 no" in minutes
    assert "Ben" not in minutes
    assert "Ana" not in minutes


def test_a_decision_that_is_open_says_so(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
propose P1 "Tents" by ana: "We buy ten tents."
test consensus P1
agree ana
block ben "Too many." """
    )
    assert "**Not decided yet. 1 of 2 agrees, 1 blocks" in minutes
    assert "Ben: “Too many.”" in minutes
    assert "**The text as it stands:**" in minutes


def test_the_chain_from_a_test_through_concerns_and_revision_to_the_next_test(told: Told) -> None:
    minutes = told((ROOT / "tests/scenarios/consensus.round").read_text("utf-8"))
    chain = [
        "Test 1 for consensus",
        "we do not have consensus",
        "Eve: “We have no money for ten.”",
        "Then the text was changed by A1 and A2; it is now version 3.",
        "Test 2 for consensus",
        "Ben: “I would rather borrow them.”",
    ]
    places = [minutes.index(each) for each in chain]
    assert places == sorted(places)


def test_a_test_that_stayed_open_is_told_as_it_went_on(told: Told) -> None:
    minutes = told(
        """arrive Bo, Li, 王小明, O'Brien
propose P1 "Tents" by Bo: "We buy ten tents."
test consent P1
all agree
object O'Brien "They stay wet."
close decision
recount P1 because "the objection holds"
qualify O'Brien
amend P1 A1 by 王小明: insert "They dry in the shed."
adopt A1"""
    )
    assert (
        "At first: 3 of 4 consent, 1 objects: the objection has to be tested first, so it stays "
        "open. At 18:30 it was taken up again. The reason: “the objection holds”."
    ) in minutes
    assert (
        "3 of 4 consent, 1 objects: an objection stands, so it stays open. The text was changed "
        "before this was decided; everybody was asked afresh."
    ) in minutes


def test_what_was_said_before_the_text_changed_is_kept(told: Told) -> None:
    minutes = told((ROOT / "tests/scenarios/consent.round").read_text("utf-8"))
    assert minutes.index("There is no place to dry them.") < minutes.index("Test 2 for consent")
    assert "everybody was asked afresh" in minutes
    assert "_(tested: an objection)_" in minutes
    assert "_(tested: a preference)_" in minutes
    agreed = minutes[minutes.index("Test 2 for consent") :]
    assert "7 of 7 consent, 2 of them with concerns" in agreed
    assert agreed.index("Concerns (2)") < agreed.index("Ben: “The shed leaks.”")


def test_movers_are_named_and_seconders_are_not(told: Told) -> None:
    script = """arrive Ana, Ben, Chi
propose P1 "Tents" by ana: "We buy ten tents."
second P1 by chi
amend P1 A1 by ben: strike "ten" insert "six"
second A1 by chi"""
    minutes = told(script)
    assert "Proposed by Ana." in minutes
    assert "A1 by Ben: in line 1 strike “ten”, insert “six”. **Still open.**" in minutes
    assert "Chi" not in minutes
    assert "Ana" not in told(script, None, Include(movers=False))
    assert "Proposed by Ana." in told(script, Attribution.UNATTRIBUTED, Include(movers=True))
    assert "Ana" not in told(script, Attribution.UNATTRIBUTED)


def test_of_an_amendment_the_lines_that_it_changes_are_shown_by_their_numbers(told: Told) -> None:
    minutes = told(
        '''arrive Ana
propose P1 "Tents" by ana
"""
# Tents
A first line that stays.
We buy ten tents.
A last line that stays.
The line behind it.
"""
amend P1 A1 by ana: strike "ten" insert "six"'''
    )
    assert "1  Tents\n" in minutes
    redline = minutes[minutes.index("Amendments") :]
    assert "3 ±  We buy {--ten--}{++six++} tents.\n" in redline
    assert "2    A first line that stays.\n" in redline
    assert "Tents\n" not in redline
    assert "behind it" not in redline


def test_a_switch_tells_when_who_keeps_it_and_why(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
item "Tents" as formal
start 1
18:40:00 switch circle keeper ben because "We talk past each other."
18:50:00 return"""
    )
    assert "How we met: Formal assembly." in minutes
    assert (
        "At 18:40 the meeting went over from Formal assembly to Circle, kept by Ben. "
        "The reason: “We talk past each other.”"
    ) in minutes
    assert "At 18:50 it came back to Formal assembly" in minutes


def test_how_an_item_was_held_is_told_once_and_again_where_it_changes(told: Told) -> None:
    items = ("circle", "circle", "consensus", "consensus", "circle")
    lines = [f'item "Item {at}" as {process}' for at, process in enumerate(items, start=1)]
    minutes = told("\n".join(["arrive Ana, Ben", *lines, *(f"start {at}" for at in range(1, 6))]))
    ways = re.findall(r"## (\d)|How we met: (.*)\.", minutes[minutes.index("## 1. ") :])
    assert ["".join(each) for each in ways] == [
        *("1", "Circle", "2", "3", "Assembly by consensus", "4", "5", "Circle")
    ]


def test_an_overruled_rule_is_told_with_its_reason(told: Told) -> None:
    minutes = told((ROOT / "tests/scenarios/switching.round").read_text("utf-8"))
    assert "has not been seconded" in minutes
    assert "“We all agree that it is clear.”" in minutes


def test_actions_stand_with_their_item_and_all_together_at_the_end(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
item "One"
item "Two"
start 1
action ana "Fetch the key" by 2026-06-01
start 2
action ben "Sweep" """
    )
    assert minutes.count("Fetch the key") == 2
    assert "| Ana | Fetch the key | 1 June 2026 | 1. One |" in minutes
    assert "| Ben | Sweep " in minutes


def test_actions_of_one_item_stand_once(told: Told) -> None:
    assert told('arrive Ana\nitem "One"\nstart 1\naction ana "Sweep"').count("Sweep") == 1


def test_days_to_look_again(told: Told) -> None:
    minutes = told((ROOT / "tests/scenarios/consent.round").read_text("utf-8"))
    again = "-   1 May 2027: P1 Tents\n-   1 June 2027: P2 Locks\n-   1 July 2027: P3 Paint\n"
    again += "-   1 July 2027: P4 Lamps\n"
    assert f"## To be looked at again\n\n{again}" in minutes


def test_a_change_to_look_at_again_is_told_in_words(told: Told) -> None:
    minutes = told(
        """arrive O'Brien, 王小明
propose P1 "Tents" by O'Brien: "We buy ten tents."
amend P1 A1 by 王小明: strike "ten" insert "six"
test consent A1
all agree
review A1 2027-05-01
close decision"""
    )
    assert "-   1 May 2027: A1 to P1 Tents: in line 1 strike “ten”, insert “six”\n" in minutes


def test_items_that_were_not_reached(told: Told) -> None:
    script = 'arrive Ana\nitem "One"\nitem "Two"\nstart 1'
    assert "Not reached" not in told(script)
    closed = told(f"{script}\nclose meeting")
    assert "### Not decided\n\n-   2\\. Two: not reached\n" in closed


def test_an_item_is_put_off_until_a_day_and_not_on_it(told: Told) -> None:
    minutes = told('arrive Ana\nitem "Rent"\ndefer item Rent until 2026-12-07\nclose meeting')
    assert "Put off: 1. Rent, until 7 December 2026" in minutes


def test_what_is_told_elsewhere_is_no_item_that_was_not_reached(told: Told) -> None:
    script = 'arrive Ana\nitem "One"\nitem "Actions"\npurpose 2 settle\nstart 1\nitem "May"'
    closed = told(f"{script}\npurpose 3 approve\napproved minutes of 2026-04-01\nclose meeting")
    assert "not reached" not in closed
    assert "May: not reached" in told(f"{script}\npurpose 3 approve\nclose meeting")


@pytest.mark.parametrize("held", [True, False])
def test_a_check_in_that_the_meeting_held_before_any_item_was_reached(
    told: Told, held: bool
) -> None:
    script = 'meeting "Garden" as circle\narrive Ana, Bo\nitem "Check-in"\nitem "Two"\nmeet'
    closed = told(f"{script}\nstage check-in\n{'round' if held else ''}\nclose meeting")
    assert ("Check-in: not reached" in closed) is not held
    assert "Two: not reached" in closed


def test_the_first_page_tells_what_was_decided_what_was_not_and_who_does_what(told: Told) -> None:
    script = """arrive Ana, Ben
item "Yard"
start 1
propose P1 "Tents" by ana: "We buy ten tents."
propose P2 "Carts" by ben: "We buy a cart."
propose P3 "Lamps" by ben: "We buy a lamp."
vote P1 majority
count yes 2 no 0 abstain 0
close decision
vote P2 majority
count yes 0 no 2 abstain 0
close decision
withdraw P3
agreed "We meet at eight."
action ben "Sweep"
"""
    page = told(script).partition("## At a glance")[2].partition("## 1. Yard")[0]
    decided, _, rest = page.partition("### Not decided")
    not_decided, _, actions = rest.partition("### Actions")
    assert "[P1 Tents:](#p1-tents)" in decided
    assert "**Agreed:** We meet at eight." in decided
    assert "[P2 Carts:](#p2-carts)" in not_decided
    assert "[P3 Lamps:](#p3-lamps) Withdrawn." in not_decided
    assert "| Ben | Sweep |" in actions


def test_many_decisions_are_told_on_the_first_page_in_a_line_each(told: Told) -> None:
    texts = "\n".join(
        f'propose P{n} "T{n}" by ana: "We buy {n} tents, and more."' for n in range(1, 18)
    )
    page = told(f"arrive Ana\n{texts}").partition("## At a glance")[2]
    assert page.count(" (open)") == 17
    assert page.count("We buy 3 tents, and more.") == 1


def a_congress() -> str:
    """Return a congress of twelve items with 63 texts, 24 agreements and 36 actions."""
    lines = ["arrive Ana, Ben", *(f'item "Matter {n}" as consensus' for n in range(1, 13))]
    for n in range(1, 64):
        if n % 5 == 1 and n < 60:
            item = n // 5 + 1
            lines += [f"start {item}", *(f'agreed "Group {item} meets, {each}."' for each in "ab")]
            lines += [f'action ana "letter {item}{each}" by 2026-06-0{each}' for each in "321"]
        lines += [f'propose P{n} "How we do the thing {n}" by ana: "We do it {n} times."']
        if n % 21:
            lines += [f"test consensus P{n}", "all agree", "close decision"]
        else:
            lines.append(f"withdraw P{n}")
    return "\n".join(lines)


def test_a_congress_has_a_glance_of_one_page(told: Told, played: Callable[[str], History]) -> None:
    page = told(a_congress()).partition("## At a glance")[2].partition("\n## 1. Matter 1")[0]
    decided, _, rest = page.partition("### Not decided")
    others, _, actions = rest.partition("### Actions")
    every = set(range(1, 64))
    assert {int(each) for each in re.findall(r"\[P(\d+) ", decided)} == every - {21, 42, 63}
    assert {int(each) for each in re.findall(r"\[P(\d+) ", others)} == {21, 42, 63}
    assert others.count("(withdrawn)") == 3
    told_there, _, left = actions.partition("More actions, told under item:")
    first = re.findall(r"letter \d+(\d)", told_there)
    assert first and set(first) == {"1"}, "what is due first"
    assert len(first) + sum(map(int, re.findall(r"\) \((\d+)\)", left))) == 36
    told_there, _, left = decided.partition("More was agreed, told under item:")
    listed = told_there.count("**Agreed:**")
    assert listed + sum(map(int, re.findall(r"\) \((\d+)\)", left))) == 24
    whole = document_of(played(a_congress()), load_processes())
    pages = [each.extract_text() for each in PdfReader(BytesIO(rendered(whole, "pdf"))).pages]
    glance = next(n for n, each in enumerate(pages) if "Not decided" in each)
    assert all(each in pages[glance] for each in ("At a glance", "P1 How", "More actions"))
    assert "1. Matter 1" in pages[glance + 1]


def test_what_a_glance_leaves_to_the_items_stands_there(told: Told) -> None:
    minutes = told(a_congress())
    rest = minutes[minutes.index("\n## 1. Matter 1") :]
    assert all(f"letter {item}{each}" in rest for item in range(1, 13) for each in "123")
    assert all(f"Group {item} meets, {each}." in rest for item in range(1, 13) for each in "ab")


def test_what_is_written_after_the_close_needs_a_correction(told: Told) -> None:
    minutes = told(
        """arrive Ana
agreed "Before."
close meeting
note "Too late."
agreed "Later still."
action ana "Call" """
    )
    late = minutes[minutes.index("## Needs a correction") :]
    assert "Too late." in late
    assert "Later still." in late
    assert "Call" in late
    assert "Before." not in late
    assert "Later still." not in minutes[: minutes.index("## Needs a correction")]


def test_items_stand_in_the_order_in_which_they_were_taken_up(told: Told) -> None:
    minutes = told('arrive Ana\nitem "One"\nitem "Two"\nstart 2\nstart 1\nstart 2\nnote "again"')
    assert minutes.index("## 2. Two") < minutes.index("## 1. One")
    assert minutes.count("## 2. Two") == 1


def test_lists_written_a_note_at_a_time_are_one(told: Told) -> None:
    assert "1.  Who?\n2.  Where?" in told('arrive Ana\nnote "1. Who?"\nnote "2. Where?"')


def test_the_whole_is_told_even_of_nothing(told: Told) -> None:
    assert told('meeting "Empty"').startswith("# Empty\n")
