"""Nothing that was written down is missing from minutes without a word (domain.md section 8)."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.papers.exporting import document_of
from app.resources import load_processes
from facilitation.meeting.codec import Codec
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.record.rows import Row

Told = Callable[..., str]

RECORDS = Path(__file__).parents[3] / "journals"

NOTES = """arrive Ana, Bo, Li
item "One" as {process}
start 1
{enter}
call Li
note "Li WROTE this"
say "and SAID this"
done
note "about NOBODY"
"""


def old(name: str) -> str:
    """Return the minutes of a record that a version wrote whose events hold no level."""
    *lines, _ = (RECORDS / name).read_text(encoding="utf-8").splitlines()
    codec = Codec()
    rows = []
    for each in map(json.loads, lines):
        body, link = each["body"].encode(), bytes.fromhex(each["link"])
        rows.append(codec.recorded(Row(**(each | {"body": body, "link": link}))))
    document = document_of(History(rows), load_processes())
    return format_named("markdown").render(document, style_named()).decode()


@pytest.mark.parametrize(
    ("process", "stage"),
    [
        ("assembly", "present"),
        ("assembly", "discussion"),
        ("assembly", "concerns"),
        ("formal", "present"),
        ("formal", "debate"),
        ("formal", "amendments"),
        ("consent", "present"),
        ("consent", "response"),
        ("spokescouncil", "views"),
        ("spokescouncil", "discussion"),
        ("reading", "rounds"),
    ],
)
def test_where_a_group_debates_notes_are_kept(told: Told, process: str, stage: str) -> None:
    first = load_processes().meant(process)[0].of_item()[0].name
    minutes = told(NOTES.format(process=process, enter="" if stage == first else f"stage {stage}"))
    assert "**Li:** Li WROTE this" in minutes
    assert "SAID" in minutes
    assert "NOBODY" in minutes
    assert "not in these minutes" not in minutes


def test_the_rounds_of_a_circle_keep_themes_and_no_names(told: Told) -> None:
    minutes = told(NOTES.format(process="circle", enter="stage rounds"))
    assert "A participant WROTE this" in minutes
    assert "Li" not in minutes
    assert "since less is kept of these stages: Rounds (1 quotation)." in minutes


TAKEN_ON = """arrive Wei 王, Bo, Rahel
item "Keys" as circle
start 1
stage rounds
note "Rahel says the keys were copied"
note "✓ Wei 王: collect Rahel’s keys, by 4 December 2026"
note "✓ Agreed: Bo copies no keys"
action "Wei 王" "collect Rahel’s keys" by 2026-12-04
agreed "Bo copies no keys"
"""


def test_who_took_something_on_is_named_where_they_said_so_too(told: Told) -> None:
    """The same person is not named in one place and nobody in the other (domain.md §8)."""
    minutes = told(TAKEN_ON)
    assert "Who said what is not told here, as the process asks of this stage." in minutes
    assert "A participant says the keys were copied" in minutes
    assert "Wei 王: collect Rahel’s keys, by" in minutes
    assert "Agreed: Bo copies no keys" in minutes
    bare = told(TAKEN_ON, Attribution.UNATTRIBUTED)
    assert "Wei 王: collect a participant’s keys, by" in bare
    assert "Agreed: A participant copies no keys" in bare
    assert "as the process asks of this stage" not in bare


@pytest.mark.parametrize("stage", ["opening", "check-in", "closing"])
def test_of_these_stages_nothing_is_kept(told: Told, stage: str) -> None:
    enter = "" if stage == "opening" else f"stage {stage}"
    minutes = told(NOTES.format(process="circle", enter=enter))
    title = {"opening": "Opening", "check-in": "Check-in", "closing": "Closing round"}[stage]
    assert f"{title} (2 notes and 1 quotation)." in minutes
    assert not {"WROTE", "SAID", "NOBODY", "Li "} & set(minutes.split())


def test_a_check_in_that_waited_on_the_way_back_is_a_check_in_still(told: Told) -> None:
    aside = 'switch circle because "x"\nstage check-in\ncall Bo\nreturn\nreturn\ndone'
    minutes = told(NOTES.format(process="assembly", enter=aside))
    assert "Check-in (2 notes and 1 quotation)." in minutes


def test_what_was_left_out_is_named_by_stage_and_kind(told: Told) -> None:
    minutes = told(
        NOTES.format(process="levels", enter="stage outcome")
        + 'stage themes\ncall Li\nsay "one"\ndone\nstage outcome\nnote "more"\nnote "even more"'
    )
    assert (
        "Written down, but not in these minutes, since less is kept of these stages: "
        "Outcomes (4 notes and 1 quotation) and Themes (1 quotation)."
    ) in minutes


AGREED = """arrive Ana, Bo, Li
item "One" as levels
start 1
round "How are you?" of Ana, Bo, Li
note "Ana BEFORE"
level themes because "Li asked, and nobody minded"
note "Ana STILL"
next
note "Bo is TIRED"
level group because "all nodded"
note "Bo TOO"
next
say "I am here"
"""


def test_what_was_agreed_of_the_level_holds_from_the_next_turn_and_is_told(told: Told) -> None:
    minutes = told(AGREED)
    assert "From the next turn on themes are kept, without names: “Li asked, and" in minutes
    assert "From the next turn on notes are kept for the group: “all nodded”." in minutes
    assert minutes.count("Round 1: How are you?") == 1
    assert minutes.count("Round 1, continued") == 2
    assert not {"BEFORE", "STILL"} & set(minutes.split())
    assert "A participant is TIRED" in minutes
    assert "A participant TOO" in minutes
    assert "Li:** “I am here”" in minutes
    assert "Nothing (2 notes)." in minutes


def test_names_in_how_a_level_was_agreed_go_where_names_go(told: Told) -> None:
    assert "names: “A participant asked, and nobody" in told(AGREED, Attribution.UNATTRIBUTED)


def test_a_stage_that_came_again_empty_is_not_said_twice(told: Told) -> None:
    silent = "Not written down, as the process asks: Opening."
    begun = """arrive Ana, Bo
item "One" as circle
item "Two" as circle
start 1
stage rounds
start 2"""
    assert told(f"{begun}\nstage rounds").count(silent) == 1
    assert told(f"{begun}\nAna\nnext\nnext\nstage rounds").count(silent) == 2


def test_where_the_circle_agreed_that_nothing_is_kept_it_was_not_the_process(told: Told) -> None:
    minutes = told("""arrive Ana, Bo
item "One" as circle
start 1
stage round
level none because "it is about Bo's health"
round "How are you?" from Ana
next""")
    assert "Not written down, as the process asks: Opening." in minutes
    assert "From here on nothing that is said is kept: “it is about Bo's health”." in minutes


def test_a_note_that_was_emptied_is_not_missed(told: Told) -> None:
    minutes = told(
        """arrive Ana
item "One" as levels
start 1
note "a slip"
note "" entry 5
note "another slip"
undo"""
    )
    assert "not in these minutes" not in minutes


def test_who_wants_no_discussion_is_told_nothing_of_levels(told: Told) -> None:
    script = NOTES.format(process="levels", enter="")
    assert "Written down" not in told(script, None, Include(talk=False))


def test_points_of_process_are_told_whatever_the_level(told: Told) -> None:
    script = """arrive Ana, Bo, Li
item "One" as levels
start 1
{enter}
call Ana
Bo!
expect floor Bo
note "The motion was NOT-SECONDED"
done
"""
    for stage in ("none", "outcome", "themes", "notes"):
        minutes = told(script.format(enter="" if stage == "none" else f"stage {stage}"))
        assert "1 point of process was raised" in minutes, stage
        assert minutes.count("NOT-SECONDED") == 1, stage
        assert ("Bo" in minutes) is (stage == "notes"), stage
        assert "Written down" not in minutes, stage


def test_a_place_that_was_changed_is_told_whatever_the_level(told: Told) -> None:
    minutes = told(
        """arrive Ana, Bo, Li
item "One" as levels
start 1
Bo
Li
move Li to 1 because "her train goes" """
    )
    assert "her train goes" in minutes


def test_an_old_record_keeps_what_was_promised_then_and_says_what_is_missing() -> None:
    """The levels of 0.3.0 hold for what was said under them, whatever a process says since."""
    minutes = old("records-0.3.0/congress_evening.jsonl")
    assert "Written down, but not in these minutes" in minutes
    assert "“We came to work, not to wait for the agenda.”" not in minutes


def test_small_groups_bring_something_back(told: Told) -> None:
    script = """arrive Ana, Bo, Li, Wei
item "One" as levels
start 1
{enter}
groups of 2
group 1 says "A second CART for Bo"
group 2 says "a tent"
group 2 says "a TENT after all"
end groups"""
    minutes = told(script.format(enter="stage outcome"))
    assert "**2 small groups met and brought back:**" in minutes
    assert "Group 1: A second CART for Bo" in minutes
    assert "Group 2: a TENT after all" in minutes
    unnamed = told(script.format(enter="stage outcome"), Attribution.UNATTRIBUTED)
    assert "Group 1: A second CART for a participant" in unnamed
    none = told(script.format(enter=""))
    assert "Nothing (2 reports of small groups)." in none
    assert "CART" not in none


def test_a_small_group_that_brought_nothing_is_named_and_so_is_what_they_were_asked(
    told: Told,
) -> None:
    script = """arrive Ana, Bo, Li, Wei, Chi, Dov
item "One" as levels
start 1
stage outcome
groups of 2 ask "Does Bo repair the wheel?"
group 1 says "We do"
group 3 says "Bo does"
end groups"""
    minutes = told(script)
    asked = "The question to small groups was “Does Bo repair the wheel?”."
    assert f"{asked} 3 small groups met and brought back:" in minutes
    assert "Group 2 brought nothing back." in minutes
    assert minutes.index("Group 1: We do") < minutes.index("Group 2 brought")
    assert "Does Bo" not in told(script, Attribution.UNATTRIBUTED)


def test_a_question_that_was_kept_in_view_is_told(told: Told) -> None:
    minutes = told('arrive Ana\nprompt "What do we owe each other?"')
    assert "Question: What do we owe each other?" in minutes


def test_a_meeting_of_several_days_shows_its_dates(told: Told) -> None:
    facts = told(
        """meeting "Congress" on 2026-05-01 18:30
arrive Ana
20:00:00 break
+13:00:00 reconvene
+3:00:00 close meeting"""
    )
    assert "**Opened:** 18:30 on 1 May 2026\n" in facts
    assert "**Break:** 20:00 on 1 May 2026 to 09:00 on 2 May 2026\n" in facts
    assert "**Closed:** 12:00 on 2 May 2026\n" in facts


def test_a_meeting_of_one_day_shows_its_date_once(told: Told) -> None:
    facts = told("arrive Ana\n+1:00:00 close meeting")
    assert facts.count("1 May 2026") == 1


PARKED = """arrive Ana, Bo, Li
park "Where does Bo meet in winter?"
park "Who has the keys?"
park "Where Li lives"
sensitive
park "" entry 6"""


def test_the_parking_lot_stands_at_the_end_without_what_was_taken_out(told: Told) -> None:
    minutes = told(PARKED)
    lot = minutes.partition("## Parking lot\n")[2]
    assert "Where does Bo meet in winter?" in lot
    assert "keys" not in minutes
    assert "lives" not in minutes
    assert "left out before publication" in lot
    assert "Where does a participant meet" in told(PARKED, Attribution.UNATTRIBUTED)


def test_a_round_that_was_only_passed_on_the_way_leaves_nothing_out(told: Told) -> None:
    """In an opening one speaks without being called, so it is named; a round there was not."""
    begun = """arrive Bo, Wei 王
item "One" as circle
start 1
stage check-in"""
    passed = told(f"{begun}\nstage rounds")
    assert "Not written down, as the process asks: Opening." in passed
    held = told(f'{begun}\nround "How are you?" from Bo\nnext\nend round\nstage rounds')
    assert "Not written down, as the process asks: Opening and Check-in." in held
