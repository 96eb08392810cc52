"""Sheets of a whole meeting: agenda, sign-in, signals, catch-up, ballots, actions, survey."""

from __future__ import annotations

import re

import pytest

from app.papers.handouts.catalogue import whole_names
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named

MEETING = """meeting "Spring" of "Garden" on 2026-05-01 18:30
arrive Ana, Bo
arrive "Wei 王", Li of "North"
role facilitator Ana
item "Tents" as circle for 20m
item "The roof of Li" as assembly for 30m
purpose 1 decide
start Tents
propose P1 "Tents" by Ana: "We buy six tents."
test consensus P1
all agree
close decision
action Bo "order the tents" by 2026-05-10
action Ana "bring the key"
action Bo "ask the mason" by 2026-05-03
start 2
propose P2 "Roof" by Bo: "We mend the roof."
"""


@pytest.fixture
def sheet(handover):
    """Return a sheet of a meeting in Markdown."""

    def make(kind, more="", attribution=Attribution.NAMED, questions=()):
        document = handover(MEETING + more, attribution, kind, questions)
        return format_named("markdown").render(document, style_named()).decode()

    return make


def test_the_agenda_tells_what_for_and_how_long(sheet):
    said = sheet("agenda")
    assert "| 1. Tents" in said
    assert "| to decide | 20 minutes | Circle" in said
    rows = [each for each in said.splitlines() if each.startswith("|")]
    assert [each.split("|")[1].strip() for each in rows] == ["Begins", "---" * 2, "18:30", "18:50"]
    assert "Expected end: 19:20" in said


def test_the_agenda_says_when_it_is_to_end_and_leaves_open_what_nobody_can_know(sheet):
    assert "Planned end: 21:00. The items take until 19:20." in sheet("agenda", "end at 21:00\n")
    said = sheet("agenda", 'item "Songs"\nitem "Close" for 5m\nend at 21:00\n')
    rows = [each.split("|")[1].strip() for each in said.splitlines() if each.startswith("|")]
    assert rows[2:] == ["18:30", "18:50", "19:20", ""]
    assert "Planned end: 21:00" in said and "take until" not in said


def test_who_is_known_stands_on_the_sheet_to_sign_where_the_group_lists_them(sheet):
    assert "Wei" not in sheet("sign-in")
    listed = sheet("sign-in", 'names attendance on because "all agreed"\n')
    assert re.search(r"\| Wei 王 +\| North", listed)
    assert listed.count("\n|") == 2 + 4 + 12


def test_the_signals_are_those_of_the_group(sheet):
    said = sheet("signals", 'signal "fire" * like process\n')
    assert "**fire:** about how we meet" in said
    assert "**Stand aside:**" in said
    assert "**Assembly by consensus:**" in said


def test_whoever_comes_late_reads_what_was_decided_what_goes_on_and_whom_to_ask(sheet):
    said = sheet("catch-up")
    assert "P1 Tents" in said[said.index("Decided") : said.index("on the floor")]
    assert "1  We mend the roof." in said[said.index("on the floor") : said.index("you can do")]
    assert "Ana (facilitator)" in said[said.index("answers your questions") :]


def test_whoever_comes_late_reads_the_changes_that_are_talked_about_and_what_comes_then(sheet):
    said = sheet("catch-up", 'item "Camp"\namend P2 A1 by Li: strike "roof" insert "barn"\n')
    going = said[said.index("on the floor") : said.index("you can do")]
    assert "1  We mend the roof." in going
    assert "A1: in line 1 strike “roof”, insert “barn”" in going
    assert "Camp" in going[going.index("What comes then") :]


def test_whoever_comes_late_can_take_part_with_the_card_alone(sheet):
    """Who speaks, what is asked, what to do when one's turn comes, and how to be heard."""
    going = 'switch circle because "we hear each other"\nround "What do you need?" from Bo\n'
    said = sheet("catch-up", going)
    for each in (
        "Bo holds the talking piece",
        "Everybody is asked: What do you need?",
        "when the piece comes to you, speak or pass",
        "Question: a question, to understand: the speaker answers",
    ):
        assert each in said
    hand = "Hand: a raised hand: I want to speak, in my turn"
    assert hand not in said, "in a round nobody raises one"
    assert hand in sheet("catch-up", "stage discussion\n")
    unnamed = sheet("catch-up", going.replace("do you need", "does Li need"), Attribution.GROUP)
    assert "Li" not in unnamed.replace("Listen", "")


def test_whoever_comes_late_reads_what_was_adopted_of_an_open_text(sheet):
    said = sheet("catch-up", 'amend P2 A1 by Li: strike "roof" insert "barn"\nadopt A1\n')
    told = "A1 was adopted and changes P2: in line 1 strike “roof”, insert “barn”"
    assert told in said[said.index("Decided") : said.index("on the floor")]


def test_who_reads_it_when_all_is_over_is_not_told_how_to_speak(sheet):
    said = sheet("catch-up", 'convene on 2026-06-05 18:30 at "Hall"\nclose meeting\n')
    assert "P1 Tents" in said[said.index("Decided") :]
    assert "The meeting is over." in said
    assert "order the tents" in said
    assert "5 June 2026, 18:30, Hall" in said
    assert "Ana (facilitator)" in said
    for each in ("you can do", "on the floor", "Ask whoever sits", "hand"):
        assert each not in said


def test_there_is_a_ballot_paper_for_everybody_who_may_answer(sheet):
    said = sheet("ballots", 'choose E1 "Who keeps the keys?" "Ana", "Bo"\n')
    assert said.count("E1 Who keeps the keys?") == 4
    assert said.count("] Bo") == 4
    assert "Number them: 1 is your first choice." in said
    voted = sheet("ballots", "vote P2\n")
    assert voted.count("P2 Roof") == 4
    assert voted.count("] Abstain") == 4
    assert "no decision is open" in sheet("ballots")


def test_each_finds_what_they_took_on_in_the_order_of_its_days(sheet):
    said = sheet("actions")
    assert said.index("## Ana") < said.index("bring the key") < said.index("## Bo")
    assert said.index("## Bo") < said.index("ask the mason") < said.index("order the tents")
    unnamed = sheet("actions", "names owners off\n", Attribution.UNATTRIBUTED)
    assert "## Taken on" in unnamed and "## Bo" not in unnamed


def test_a_survey_asks_what_was_typed_else_the_usual(sheet):
    said = sheet("survey", questions=("Was it warm, Bo?", " "))
    assert "## Was it warm, Bo?" in said
    assert said.count("## ") == 1
    assert "## What went well?" in sheet("survey")


@pytest.mark.parametrize("kind", whole_names())
def test_no_sheet_names_who_is_not_to_be_named(sheet, kind):
    said = sheet(kind, "Wei\nnext\n", Attribution.UNATTRIBUTED)
    assert "Wei" not in said and "王" not in said
    assert "of Li" not in said


def test_what_people_need_and_which_languages_they_speak_stands_on_no_sheet(sheet):
    told = 'access Li "a chair near the door"\nspeaks Li "Cantonese"\n'
    for kind in whole_names():
        more = told + ("vote P2\n" if kind == "ballots" else "")
        said = sheet(kind, more)
        assert "near the door" not in said, kind
        assert "Cantonese" not in said, kind
    assert "All of it may stay empty." in sheet("arrival")


def test_a_report_back_tells_each_group_what_was_decided_and_what_it_has_to_confirm(sheet):
    lines = """
arrive Nia of "Elm"
propose P9 "Carts" by Nia: "We buy a cart."
mandate Nia "nothing above 100" listen
vote P9
yes Nia
close decision
"""
    told = sheet("report-back", lines)
    assert "Report to Elm" in told
    assert "nothing above 100" in told
    assert "We buy a cart." in told
    assert "For us was answered: Yes. This went beyond the mandate" in told
