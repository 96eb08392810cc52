"""What is kept private, taken out or said otherwise stands in no file (domain.md section 8)."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from app.papers.exporting import handout_document
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import format_named, format_names, minutes_format_names
from facilitation.minutes.style import style_named
from facilitation.process.catalogue import Processes
from tests.facilitation.minutes.file_words import words_in
from tests.facilitation.minutes.record.test_record_bytes import files

Played = Callable[[str], History]
Told = Callable[..., str]

TALK = """arrive Ana, Ben, Chi
item "Roof"
start 1
hand ana
hand ben
next
note "The sister of Ben is GONEWORD, and the roof leaks."
note "agreed: We pay GONEWORD for the roof"
agreed "We pay GONEWORD for the roof"
note "action Ben: ask GONEWORD"
action Ben "ask GONEWORD" by 2026-06-01
note "park: GONEWORD in winter"
park "GONEWORD in winter"
next
say "I never paid GONEWORD, I swear. [more](https://x.example/GONEWORD)"
note "All KEPTWORD private"
sensitive
note "In part KEPTWORD private"
passage "KEPTWORD" sensitive
agreed "KEPTWORD stays here"
sensitive
action Chi "KEPTWORD alone" by 2026-06-01
sensitive
park "KEPTWORD some day"
sensitive
done
close meeting
correct minutes "leaks" to "leaks on GONEWORD" by Ben
correct minutes "GONEWORD" to "somebody" by Ben
"""
SETTLED = "\n".join(
    (
        TALK.rstrip(),
        'strike "I never paid GONEWORD, I swear." by Ben',
        'reword "https://x.example/GONEWORD" to "https://x.example/roof" by Ben',
        *('strike "GONEWORD" by Ben' for _ in range(4)),
    )
)


@pytest.fixture(scope="module")
def settled(played: Played) -> History:
    return played(SETTLED)


@pytest.mark.parametrize("form", minutes_format_names())
@pytest.mark.parametrize("how", Attribution)
def test_nothing_of_it_stands_in_any_file(settled: History, form: str, how: Attribution) -> None:
    for data in files(settled, how, form):
        assert not re.search("GONEWORD|KEPTWORD", words_in(data))


@pytest.mark.parametrize("form", format_names())
def test_before_it_was_settled_the_same_search_finds_it(played: Played, form: str) -> None:
    words = words_in(next(files(played(TALK), Attribution.NAMED, form)))
    assert "GONEWORD" in words
    assert "KEPTWORD" not in words


@pytest.mark.parametrize("form", minutes_format_names())
def test_no_earlier_reading_of_a_note_stands_in_any_file(played: Played, form: str) -> None:
    history = played(
        'arrive Ana\nhand ana\nnext\nnote "FIRSTWORD of it"\nagreed "FIRSTWORD of that"\n'
        'action Ana "FIRSTWORD of this"\n'
    )
    note, agreed, action = (row.seq for row in history.rows()[-3:])
    history = played(
        'arrive Ana\nhand ana\nnext\nnote "FIRSTWORD of it"\nagreed "FIRSTWORD of that"\n'
        'action Ana "FIRSTWORD of this"\n'
        f'note "last" entry {note}\nagreed "last" entry {agreed}\n'
        f'action Ana "last" entry {action}\n'
    )
    for data in files(history, Attribution.NAMED, form):
        assert "FIRSTWORD" not in words_in(data)


def test_a_gap_stays_that_everybody_can_see(told: Told) -> None:
    minutes = told(SETTLED)
    gap = r"\[a passage was taken out at the wish of whom it concerns\]"
    assert f"The sister of Ben is {gap}, and the roof leaks" in minutes
    assert f"**Ben:** “{gap}" in minutes
    assert f"**Agreed:** We pay {gap} for the roof" in minutes
    assert f"ask {gap}" in minutes
    assert f"{gap} in winter" in minutes
    assert r"In part \[left out before publication\] private" in minutes


@pytest.mark.parametrize("form", ["csv", "ics"])
def test_lists_and_calendars_say_in_words_that_something_was_taken_out(
    settled: History, form: str
) -> None:
    for data in files(settled, Attribution.NAMED, form):
        assert "█" not in words_in(data)
    said = " ".join(words_in(each) for each in files(settled, Attribution.NAMED, form))
    assert "[a passage was taken out at the wish of whom it concerns]" in said


def test_what_is_released_is_told(told: Told) -> None:
    script = 'arrive Ana\nhand ana\nnext\nnote "PRIVATE"\nsensitive\n'
    assert "PRIVATE" not in told(script)
    assert "PRIVATE" in told(f"{script}release")


def test_words_that_were_taken_out_come_back_by_undo_only(told: Told) -> None:
    script = 'arrive Ana\nhand ana\nnext\nnote "the roof leaks"\nstrike "leaks" by Ana\n'
    assert "leaks" not in told(script)
    assert "the roof leaks" in told(f"{script}undo")


def test_a_text_that_looks_like_a_gap_breaks_nothing(told: Told) -> None:
    minutes = told(
        'arrive Ana\nhand ana\nnext\nnote "the roof leaks"\nstrike "leaks" by Ana\n'
        'propose P1 "█████" by ana: "We buy █████ tents."\n'
        'amend P1 A1 by ana: strike "█████" insert "six"'
    )
    assert "1  We buy █████ tents." in minutes


def sheets(history: History, processes: Processes, who: str = "") -> Document:
    return handout_document(history, processes, who, "review")


def test_everybody_gets_a_sheet_with_what_minutes_tell_of_them(
    played: Played, processes: Processes
) -> None:
    history = played(
        'arrive Ana, Ben, Chi\nitem "Roof"\nstart 1\nhand ana\nhand ben\nhand chi\nnext\n'
        'note "first"\nnext\nsay "second"\nnote "third"\nsensitive\nnext\n'
    )
    page = format_named("markdown").render(sheets(history, processes), style_named()).decode()
    ana, ben = page.index("## Ana"), page.index("## Ben")
    assert ana < page.index("> first") < ben < page.index("> “second”")
    assert "1. Roof (entry " in page
    assert "( ) keep" in page
    assert "third" not in page
    assert "Chi" not in page
    one = format_named("markdown").render(sheets(history, processes, "ben"), style_named()).decode()
    assert "first" not in one
    assert "second" in one


def test_a_sheet_says_when_it_was_seen(played: Played, processes: Processes) -> None:
    script = (
        'arrive Ana, Ben\nhand ana\nhand ben\nnext\nnote "first"\nnext\nnote "second"\n'
        "reviewed by Ben\n"
    )
    seen, unseen = (
        format_named("markdown").render(sheets(history, processes), style_named()).decode()
        for history in (played(script), played(f"{script}undo"))
    )
    assert seen.count("Seen on ") == 1
    assert seen.index("## Ben") < seen.index("Seen on ")
    assert "Seen on" not in unseen
