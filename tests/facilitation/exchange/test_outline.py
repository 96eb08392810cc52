"""Notes in outline form: what each line may be, and the record that comes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.exchange.outline import Kind, OutlineWords, people_named, read_outline, script_of
from facilitation.language.grammar import act_of
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

WORDS = OutlineWords(("round",), ("order", "list"), ("pass", "passes"), ("replies", "asks"))
EVENING = """\
# Reading group, chapter 2

Ana: Summary of *Debt*, p. 12-30
  - money is a promise, p. 14
    - see also Mauss
  - Ben asks: whose promise?
Questions:
- Whose debt is it?

Order: Ben, Ana, Chi, Wei 王

## Round 1: What struck you?
1. **Ben:** the anger, p. 21
2. Ana: the fairs
   - Ben replies: not in our town
   - O'Brien: maybe
3. Chi – pass
4. Wei 王: 借
Ana: one more thing

## Round 2
1. Chi: well
2. Bo - so

## Announcements
- Film on Friday: https://example.org/film
"""


def guessed(text):
    return [(each.kind, each.who, each.words) for each in read_outline(text, WORDS)]


@pytest.mark.parametrize(
    ("line", "guess"),
    [
        ("# Reading", (Kind.TITLE, "", "Reading")),
        ("Round 2: and now?", (Kind.ROUND, "", "and now?")),
        ("- Round two", (Kind.ROUND, "", "")),
        ("List: Bo, Li, Wei 王, 王小明", (Kind.ORDER, "Bo, Li, Wei 王, 王小明", "")),
        ("List: ليلى\u060c نور", (Kind.ORDER, "ليلى, نور", "")),
        ("王\uff1a借", (Kind.TURN, "王", "借")),
        ("3) J. P.: p. 4", (Kind.TURN, "J. P.", "p. 4")),
        ("* O'Brien – no", (Kind.TURN, "O'Brien", "no")),
        ("ليلى: نعم", (Kind.TURN, "ليلى", "نعم")),
        ("Ana: (pass)", (Kind.PASS, "Ana", "")),
        ("the price is: ten", (Kind.NOTE, "", "the price is: ten")),
        ("https://example.org: see", (Kind.NOTE, "", "https://example.org: see")),
        ("  - nested", (Kind.NOTE, "", "nested")),
    ],
)
def test_a_line_is_guessed_to_be(line, guess):
    assert guessed(line) == [guess]


def test_names_are_asked_for_as_they_were_typed_each_once():
    found = people_named(read_outline(EVENING, WORDS))
    assert found == (
        "Ana", "Ben", "Questions", "Chi", "Wei 王", "O'Brien", "Bo", "Film on Friday",
    )  # fmt: skip


def played(lines):
    meeting = KeptMeeting(MemoryJournal(), "notes", Processes())
    refused = []
    for tick, line in enumerate(lines):
        outcome = meeting.do(act_of(line), Moment(tick * 1000, tick * 1000), "console")
        refused += [] if outcome else [(line, outcome.refusal)]
    return meeting.meeting, refused


def test_an_evening_becomes_a_record_in_which_nothing_is_refused():
    guesses = read_outline(EVENING, WORDS)
    people = {each: each for each in people_named(guesses)}
    people |= {"Ana": "Ana Ruiz", "Questions": "", "Film on Friday": ""}
    meeting, refused = played(script_of(guesses, people, "2026-05-01", "notes"))
    assert refused == []
    assert meeting.opening.title == "Reading group, chapter 2"
    assert [each.name for each in meeting.people.values()] == [
        "Ana Ruiz", "Ben", "Chi", "Wei 王", "O'Brien", "Bo",
    ]  # fmt: skip
    texts = [each.text for each in meeting.notes.values()]
    assert texts[0] == (
        "Summary of *Debt*, p. 12-30\n- money is a promise, p. 14\n  - see also Mauss"
    )
    assert "Questions" in texts
    assert "Film on Friday: https://example.org/film" in texts
    assert [each.title for each in meeting.items] == [
        "Reading group, chapter 2", "Announcements",
    ]  # fmt: skip


def test_of_whom_nothing_was_said_nobody_is_meant():
    lines = script_of(read_outline("Ana: ten\nBen: six", WORDS), {"Ben": "Ben"}, "2026-05-01", "n")
    assert "arrive Ben" in lines
    assert 'note "Ana: ten" item' in lines
    assert played(lines)[1] == []


lines = st.sampled_from(
    ["# T", "Round: x", "Order: A, B, C", "A: x", "B – pass", "  C replies: z", "  more", "words",
     "A: again", "B: y", "C: pass", "## Item"],
)  # fmt: skip


@given(st.lists(lines, max_size=14))
def test_whatever_order_lines_come_in_the_record_takes_them(typed):
    guesses = read_outline("\n".join(typed), WORDS)
    people = {each: f"{each}na" for each in people_named(guesses)}
    assert played(script_of(guesses, people, "2026-05-01", "notes"))[1] == []
