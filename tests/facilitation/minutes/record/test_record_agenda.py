"""An agenda that was changed reads in the minutes as it was in the end."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.minutes.attribution import Attribution

Told = Callable[..., str]

SCRIPT = """meeting "Spring" on 2026-05-01 18:00
arrive Ana, Bo, Wei 王
item "Tents"
item "Budget"
item "Thanks"
item "Garden"
move item Garden to 1
remove Thanks
start Tents
note "ten of them"
rename Tents to "Tents and benches"
close meeting"""


def test_items_have_their_last_title_and_place(told: Callable[..., str]) -> None:
    text = told(SCRIPT)
    assert "2. Tents and benches" in text
    assert "1\\. Garden" in text
    assert "3\\. Budget" in text
    assert "Thanks" not in text


def test_an_agenda_that_was_agreed_and_then_changed_says_so(told: Told) -> None:
    script = """arrive Ana
item "Tents"
agenda agreed "nobody objected"
"""
    assert "agreed at 18:30 (nobody objected)\n" in told(script)
    assert "(nobody objected), changed since\n" in told(f'{script}item "Camp"\n')


def test_a_switch_tells_who_proposed_it_and_how_it_was_agreed(told: Told) -> None:
    script = """arrive Ana, Ben
item "Tents" as formal
start 1
switch circle by ben because "we are stuck" agreed "nobody spoke against Ana's wish"
"""
    named = told(script)
    assert "Proposed by Ben. How it was agreed: “nobody spoke against Ana's wish”" in named
    unnamed = told(script, Attribution.UNATTRIBUTED)
    assert "How it was agreed: “nobody spoke against a participant's wish”" in unnamed
    assert "Proposed by" not in unnamed


def test_a_switch_stands_between_what_it_came_between(told: Told) -> None:
    minutes = told("""arrive Ana, Ben, Chi
item "Tents" as formal
start 1
round "Which tents?" from Ana
note "FIRST"
next
note "SECOND"
switch circle because "we are stuck."
stage round
note "AMONG US"
return
next
note "THIRD"
""")
    order = ("FIRST", "SECOND", "we are stuck.”\n", "AMONG US", "it came back", "THIRD")
    places = [minutes.index(each) for each in order]
    assert places == sorted(places)
    assert minutes.count("Which tents?") == 1
    heads = ("1 Ana", "2 Ben", "Round 1, continued", "3 Chi")
    assert [each in minutes for each in heads] == [True] * 4


def test_spokes_and_mandates_are_told_as_people_may_be_named(told: Told) -> None:
    script = """arrive Ana, Ben of North
spoke ana
mandate ana "as Ben says: no to a fee"
"""
    assert "Ana spoke for North" in told(script)
    assert "Mandate of Ana: “as Ben says: no to a fee”" in told(script)
    assert "Mandate of a delegate: “as a participant says: no to a fee”" in told(
        script, Attribution.GROUP
    )
    unnamed = told(script, Attribution.UNATTRIBUTED)
    assert "A mandate: “as a participant says: no to a fee”" in unnamed
    assert "spoke for" not in unnamed


def test_it_is_said_where_items_were_taken_in_another_order(told: Told) -> None:
    script = 'arrive Bo, 王小明\nitem "One"\nitem "Two"\nitem "Three"\nstart 1\n'
    assert "in this order" not in told(f"{script}start 3")
    assert "**Agenda:** taken in this order: 1, 3 and 2\n" in told(f"{script}start 3\nstart 2")
