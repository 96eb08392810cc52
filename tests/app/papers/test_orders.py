"""The orders of minutes: files that say which sections there are, and in which sequence."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest

from app.papers.exporting import MeetingMinutes, document_of, minutes_words, rendered
from app.papers.order import BadOrder, Order, Wrong, filled, read_order
from app.papers.order_words import OrderWording
from app.papers.orders import UnknownOrderError, order_named, order_names, read_orders, sections
from app.papers.section import Scope
from app.resources import load_processes, shipped_folder
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.approval.acts import ShapeMinutes
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.minutes.attribution import Include
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

GOLDEN = Path(__file__).parents[2] / "golden" / "orders"
REHEARSALS = ("congress_evening", "garden_congress", "mending_house", "reading_group")
LEAST = 'sections = ["items"]\n[words.en]\ntitle = "T"\nabout = "A"\n'


@cache
def rehearsed(name: str) -> History:
    file = shipped_folder("rehearsals") / f"{name}.round"
    kept = KeptMeeting(MemoryJournal(), "test", load_processes())
    assert all(
        each.refusal is None
        for each in Player(read_script(file.read_bytes(), file.name), kept, file.parent).play()
    )
    return kept.history


def minutes(name: str, order: str, *, talk: bool = True) -> str:
    include = Include(order=order, talk=talk)
    return rendered(document_of(rehearsed(name), load_processes(), include=include), "md").decode()


@pytest.mark.parametrize("name", REHEARSALS)
@pytest.mark.parametrize("order", order_names())
def test_a_rehearsal_is_told_as_before(name: str, order: str) -> None:
    """After a wanted change write them anew with GOROUND_GOLDEN=write, and read the difference."""
    written = minutes(name, order)
    kept = GOLDEN / f"{name}_{order}.md"
    if os.environ.get("GOROUND_GOLDEN") == "write":
        kept.write_text(written, "utf-8")
    assert written == kept.read_text("utf-8")


def test_the_orders_that_are_shipped_can_be_read() -> None:
    found, faults = read_orders(shipped_folder("minutes", "orders"))
    assert faults == []
    assert tuple(found) == ("full-narrative", "decisions-first", "decisions-only", "formal")


@pytest.mark.parametrize("order", order_names())
def test_whatever_an_order_does_not_tell_is_named(order: str) -> None:
    told = minutes("congress_evening", order).splitlines()
    found = order_named(order)
    words = minutes_words(Processes()).parts
    talk, amendments = (words[each] for each in ("talk", "amendments"))
    last = told[-1]
    assert (talk in last) != found.has(Scope.ITEM, "talk")
    assert (amendments in last) != found.has(Scope.TEXT, "amendments")
    assert words["reports"] not in last, "there was none"


@pytest.mark.parametrize("order", order_names())
@pytest.mark.parametrize("name", REHEARSALS)
def test_no_order_tells_more_than_was_allowed(name: str, order: str) -> None:
    allowed = minutes(name, "full-narrative", talk=False)
    said = order_named(order).spoken("en").phrases.values()
    phrases = [re.sub(r"\\{\w+\\}", ".+", re.escape(each)) for all_ in said for each in all_]
    *told, _, left_out = minutes(name, order, talk=False).splitlines()
    lines = told if left_out.startswith("_In the record") else [*told, left_out]
    for line in lines:
        bare = line.strip(" -")
        known = bare in allowed or bare.startswith("#")
        assert known or any(re.fullmatch(each, bare) for each in phrases)


def test_every_section_has_a_name_for_what_is_left_out() -> None:
    named = minutes_words(Processes()).parts.keys()
    assert named == {e.name for e in sections().values() if not (e.said or e.gathers)}


@pytest.mark.parametrize(
    ("text", "line", "wrong", "what"),
    [
        ("sections = [", 1, Wrong.SYNTAX, ""),
        ('\n\nrank = "x"\n' + LEAST, 3, Wrong.FIELD, "rank"),
        ("rank = -1\n" + LEAST, 1, Wrong.FIELD, "rank"),
        ("\ncolour = 1\n" + LEAST, 2, Wrong.FIELD, "colour"),
        ('item = "talk"\n' + LEAST, 1, Wrong.FIELD, "item"),
        ("\nversion = 2\nfuture = 1\n" + LEAST, 2, Wrong.NEWER, ""),
        ('item = ["talk",\n "glances"]\n' + LEAST, 2, Wrong.SECTION, "glances"),
        ('text = ["talk"]\n' + LEAST, 1, Wrong.SECTION, "talk"),
        ('item = ["talk", "talk"]\n' + LEAST, 1, Wrong.TWICE, "talk"),
        ('sections = ["items"]\n', 1, Wrong.NO_WORDS, "words"),
        ('[words.en]\ntitle = "T"\nabout = "A"\n', 1, Wrong.FIELD, "sections"),
        (LEAST + '[words.en.headings]\ntalk = "Talk"\n', 6, Wrong.HEADING, "talk"),
        (LEAST + '[words.en.headings]\nhat = "Hat"\n', 6, Wrong.SECTION, "hat"),
        (LEAST + '[words.en.phrases]\nopening = ["{chair.x}"]\n', 6, Wrong.PLACE, "chair.x"),
        (LEAST + '[words.en.phrases]\nopening = ["a\\u202eb"]\n', 1, Wrong.TEXT, "a\u202eb"),
        (LEAST + '[words.en.phrases]\nopening = [" "]\n', 6, Wrong.TEXT, " "),
        (LEAST.replace('"T"', f'"{"T" * 700}"'), 3, Wrong.TEXT, "T" * 700),
        (LEAST.replace('"T"', '"\xff"'), 3, Wrong.FIELD, ""),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(
    text: str, line: int, wrong: Wrong, what: str
) -> None:
    data = text.encode("latin-1" if "\xff" in text else "utf-8")
    if "\xff" in text:
        wrong, line = Wrong.SYNTAX, text.count("\n") + 1
    with pytest.raises(BadOrder) as refused:
        read_order("mine.toml", data, sections())
    assert (refused.value.wrong, refused.value.line) == (wrong, line)
    assert refused.value.what == what or wrong in (Wrong.SYNTAX, Wrong.NEWER)
    said = OrderWording().refused(refused.value)
    assert said.startswith(f"mine.toml, line {line}: ")
    assert said.isprintable()


def test_an_order_speaks_the_language_of_the_minutes_where_it_can() -> None:
    text = LEAST + '[words.de]\ntitle = "Ordnung"\nabout = "A"\n'
    order = read_order("mine.toml", text.encode(), sections())
    assert [order.spoken(each).title for each in ("de", "en", "sw")] == ["Ordnung", "T", "T"]


def test_one_wrong_file_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text(LEAST, "utf-8")
    (tmp_path / "bad.toml").write_text("sections = [1]", "utf-8")
    found, faults = read_orders(tmp_path)
    assert list(found) == ["good"]
    assert [each.file for each in faults] == ["bad.toml"]


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(UnknownOrderError):
        order_named("../formal")


NOTES = """meeting "M" on 2026-05-01 18:30
arrive Ana
role chair Ana
kind "Annual general meeting"
approved minutes of 2026-04-01
item "Tents" as formal
start Tents
stage vote
note "nobody reads this"
action Ana "read *The Long Ledger*, <https://example.org/tents>"
convene on 2026-06-01
close meeting"""


@pytest.mark.parametrize("order", order_names())
def test_every_order_tells_what_minutes_must_hold(order: str) -> None:
    history = played(NOTES, load_processes())
    told = MeetingMinutes(history, load_processes(), Include(order=order)).written("md").decode()
    for said in (
        "Annual general meeting",
        "1 June 2026",
        "those of 1 April 2026",
        "**Chair:** Ana",
    ):
        assert said in told
    facts, _, rest = told.partition("### Actions")
    assert "| Ana | read _The Long Ledger_" in rest
    assert facts.count("\n## ") == 1, "actions stand beside the decisions at the top"
    assert "_The Long Ledger_" in rest.partition("## References")[2]
    assert "nobody reads this" not in told


@pytest.mark.parametrize("order", order_names())
def test_notes_are_not_left_out_without_a_word(order: str) -> None:
    history = played(NOTES, load_processes())
    told = MeetingMinutes(history, load_processes(), Include(order=order)).written("md").decode()
    words = minutes_words(Processes())
    assert ("(1 note)" in told) != (words.parts["left_out"] in told)


CHOSEN = """meeting "M" on 2026-05-01 18:30
arrive Ana
minutes order {order}
minutes look {look}
close meeting"""


def recorded(order: str, look: str) -> History:
    return played(CHOSEN.format(order=order, look=look), Processes())


def played(text: str, processes: Processes) -> History:
    script = read_script(text.encode(), "test.round")
    kept = KeptMeeting(MemoryJournal(), "test", processes)
    assert all(each.refusal is None for each in Player(script, kept, GOLDEN).play())
    return kept.history


def test_minutes_are_told_and_look_as_the_group_chose() -> None:
    history = recorded("formal", "large")
    signed = "Chair: ......"
    assert signed in MeetingMinutes(history, Processes()).written("md").decode()
    asked = MeetingMinutes(history, Processes(), Include(order="full-narrative"))
    assert signed not in asked.written("md").decode()
    assert asked.written("html") == rendered(asked.document, "html", look="large")
    assert asked.written("html") != rendered(asked.document, "html", look="calm")


def test_only_what_is_here_can_be_chosen() -> None:
    kept = KeptMeeting(MemoryJournal(), "test", load_processes())
    kept.do(OpenMeeting("M"), Moment(1, 1), "console")
    refused = kept.do(ShapeMinutes(order="haiku"), Moment(2, 2), "console")
    assert isinstance(refused, Refusal)
    assert refused.code == "UNKNOWN_SHAPE"
    assert {each.removeprefix("minutes order ") for each in refused.possible} == {*order_names()}


def test_an_order_that_is_not_on_this_computer_is_named() -> None:
    told = MeetingMinutes(recorded("haiku", "woodcut"), Processes()).written("md").decode()
    assert "“haiku”" in told


def test_a_sentence_is_said_where_all_it_names_is_known() -> None:
    assert filled("{body} met.", {"body": "{chair}", "chair": "Ana"}) == "{chair} met."
    assert filled("{body} met in {place}.", {"body": "Garden", "place": ""}) == ""


def test_a_section_below_one_that_is_left_out_is_left_out() -> None:
    order = Order(sections=("glance",), item=("matter",), text=("text",))
    assert not order.has(Scope.ITEM, "matter")
    assert not order.has(Scope.TEXT, "text")
