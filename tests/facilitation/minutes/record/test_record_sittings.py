"""A meeting of several days: each sitting with its times and who was there."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.minutes.attribution import Include

Told = Callable[..., str]

EVENING = """meeting "Congress" on 2026-05-01 18:30
arrive Ana, Ben
item "Water"
start Water
19:00:00 arrive Chi
20:00:00 note "as it was"
"""


def rows(written: str) -> list[list[str]]:
    table = written.partition("## Sittings")[2].partition("## 1.")[0]
    lines = [each for each in table.splitlines() if each.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_each_sitting_has_its_day_times_breaks_and_people(told: Told) -> None:
    written = told(
        f"""{EVENING}20:10:00 break
20:20:00 reconvene
21:00:00 adjourn until 2026-05-02 10:00
+13:00:00 sitting afresh
back Chi
call Chi
+1:00:00 leave Chi
+1:00:00 close meeting"""
    )
    first = "18:30 to 21:00, adjourned until 2 May 2026, 10:00"
    assert rows(written) == [
        ["1", "1 May 2026", first, "20:10 to 20:20", "3 people; 1 came later"],
        ["2", "2 May 2026", "10:00 to 12:00", "", "1 person; 1 left earlier"],
    ]
    assert "**Date:** 1 May 2026 to 2 May 2026" in written
    assert "Sitting 2 began: 10:00 on 2 May 2026." in written


def test_what_was_said_in_a_sitting_stands_behind_its_beginning(told: Told) -> None:
    written = told(
        f"""{EVENING}round "Where from?" from Ana
note "OLD"
adjourn
+14:00:00 sitting
resume
next
note "NEW"
reply Chi
note "ANSWER\""""
    )
    order = ("Where from?", "1 Ana:** OLD", "Sitting 2 began", "2 Ben:** NEW", "2.1 Chi")
    places = [written.index(each) for each in order]
    assert places == sorted(places)
    assert written.count("Round 1:") == 1


def test_who_came_and_left_is_told_with_names_of_the_sitting_where_they_did(told: Told) -> None:
    written = told(f"{EVENING}adjourn\n+14:00:00 sitting\nleave Ben", include=Include(names=True))
    assert [each[-1] for each in rows(written)] == [
        "3 people: Ana, Ben and Chi; Chi came at 19:00",
        "2 people: Ana and Chi",
    ]


def test_a_break_over_night_ends_the_sitting_when_it_began(told: Told) -> None:
    written = told(f"{EVENING}20:30:00 break\n+12:00:00 sitting\n+1:00:00 close meeting")
    assert [each[2] for each in rows(written)] == ["18:30 to 20:30", "08:30 to 09:30"]
    assert "Break" not in written


def test_where_nobody_said_anything_the_last_act_ended_it_and_the_first_began_the_next(
    told: Told,
) -> None:
    written = told(f"{EVENING}+13:00:00 arrive Dov\n+0:30 sitting\n+1:00:00 close meeting")
    assert [each[2:] for each in rows(written)] == [
        ["18:30 to 20:00", "3 people; 1 came later"],
        ["09:00 to 10:00", "4 people"],
    ]


def test_a_meeting_past_midnight_is_one_sitting(told: Told) -> None:
    written = told(f'{EVENING}23:50:00 note "late"\n+0:20:00 close meeting')
    assert "## Sittings" not in written


def test_while_a_meeting_rests_its_head_says_when_it_goes_on(told: Told) -> None:
    resting = f"{EVENING}adjourn until 2026-05-02 10:00"
    assert "**Next sitting:** 2 May 2026, 10:00" in told(resting)
    assert "Next sitting" not in told(f"{resting}\n+14:00:00 sitting")


def test_whoever_decides_on_another_day_was_there_though_nobody_spoke(told: Told) -> None:
    written = told(
        """meeting "Congress" on 2026-05-01 18:30
arrive Ana, Bo, Chi, Dov
item "Structure" as consensus for 1h
start Structure
propose P1 "Councils" by Bo: "We form ten councils."
adjourn until 2026-05-02 10:00
+15:30:00 sitting afresh
back Ana, Bo, Chi
test consensus P1
all agree
close decision
+30:00 arrive Eve
+30:00 leave Chi
close meeting"""
    )
    assert rows(written)[1][-1] == "4 people; 1 came later, 1 left earlier"


def test_formal_minutes_of_several_days_say_when_in_sentences_that_read_well(told: Told) -> None:
    written = told(
        f"""{EVENING}switch circle because "tired"
adjourn until 2026-05-02 10:00
+15:00:00 sitting
switch consensus because "rested"
+1:00:00 close meeting""".replace('"Congress"', '"Congress" of "Garden"'),
        include=Include(order="formal"),
    )
    assert "Garden met on 1 May 2026 and 2 May 2026." in written
    assert "The meeting was called to order at 18:30 on 1 May 2026." in written
    assert "The meeting was adjourned at 12:00 on 2 May 2026." in written
    assert "At 20:00 on 1 May 2026 the meeting went over" in written
    assert "At 11:00 on 2 May 2026 the meeting went over" in written
    assert "18:30 to 20:00, adjourned until 2 May 2026, 10:00" in written


def test_a_time_after_midnight_says_on_which_day(told: Told) -> None:
    written = told(
        f"""{EVENING}23:50:00 switch circle because "late"
+0:20:00 switch consensus because "later"
+0:10:00 close meeting"""
    )
    assert "At 23:50 on 1 May 2026 the meeting" in written
    assert "At 00:10 on 2 May 2026 the meeting" in written


def test_who_came_back_late_from_a_recess_is_told_and_named_only_where_names_are(
    told: Told,
) -> None:
    written = f"""{EVENING}20:10:00 recess until 20:20
back Ana
20:25:00 reconvene
20:31:00 back Ben
+1:00 close meeting"""
    named = told(written, include=Include(names=True))
    assert "Ben came back late from the break, at 20:31; Chi left at 20:25" in named
    plain = told(written)
    assert "3 people; 1 came later, 1 left earlier; 1 came back late from the break" in plain
    assert "Ben" not in plain.partition("## 1.")[0]


def test_minutes_tell_who_was_noted_as_back_after_a_break_and_name_only_where_names_are(
    told: Told,
) -> None:
    written = f"""{EVENING}arrive Bo, Wei 王
20:10:00 recess
back Bo, Wei 王
20:25:00 reconvene
20:40:00 recess
20:50:00 reconvene
+1:00 close meeting"""
    plain, named = told(written), told(written, include=Include(names=True))
    assert "20:10 to 20:25 (2 of 5 were back) and 20:40 to 20:50\n" in plain
    assert "20:10 to 20:25 (2 of 5 were back: Bo and Wei 王) and 20:40 to 20:50\n" in named
