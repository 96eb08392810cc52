"""What a group lets be forgotten is in no file any more, and the record is still verified."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.command_line.running import run
from facilitation.library.forgetting import due, forget, keep_rules, rules_of
from facilitation.library.library import open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.relocking import relock
from facilitation.library.rescue import rescue
from facilitation.library.verify import findings_among, verify
from facilitation.meeting.codec import event_classes, kind_of
from facilitation.meeting.event import FloorEvent
from facilitation.record.export import exported
from facilitation.record.forgotten import FORGETTABLE, KIND, Part, blinded, named
from facilitation.record.integrity import link_of, origin
from facilitation.record.rows import Draft, Row

pytestmark = pytest.mark.usefixtures("quick_keys")

HOUSE = Path(__file__).parents[3]
NOW = 1_800_000_000_000
ALL = dict.fromkeys(Part, 1)
SCRIPT = """\
meeting "Spring assembly" on 2026-05-01 18:30
arrive Ana, Ben, Chi
hand Ana
hand Ben
next
note "Zimtschnecken sind aus"
next
leave Chi
propose P1 "Tents" by ben: "We buy ten tents."
test consensus P1
all agree
close decision
close meeting
"""


@pytest.fixture
def made(path: Path, tmp_path: Path, capsys) -> Path:
    script = tmp_path / "evening.round"
    script.write_text(SCRIPT, "utf-8")
    assert run(["play", str(script), "--library", str(path)]) == 0
    capsys.readouterr()
    return path


def rows_in(path: Path, key: Passphrase | None = None) -> tuple[Row, ...]:
    with closing(open_library(path, create=False, key=key)) as library:
        (heading,) = library.headings()
        return tuple(library.read(heading.meeting))


def test_it_is_gone_and_the_record_is_verified_by_us_and_by_strangers(made: Path, tmp_path: Path):
    before = rows_in(made)
    (gone,) = forget(made, ALL, NOW)
    assert gone.rows == {Part.ATTENDANCE: 4, Part.TURNS: 5, Part.NOTES: 1}
    assert all(b"Zimt" not in each.read_bytes() for each in made.parent.glob("library*"))
    after = rows_in(made)
    assert [row.link for row in after[: len(before)]] == [row.link for row in before]
    with closing(open_library(made)) as library:
        assert verify(library) == ()
        assert due(library, ALL, NOW) == ()
    record = tmp_path / "record.jsonl"
    record.write_text("".join(f"{each}\n" for each in exported(after[0].meeting, after)), "utf-8")
    head = f"{before[-1].seq}:{before[-1].link.hex()}"
    command = [sys.executable, "tools/verify_record.py", str(record), "--head", head]
    told = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=False)
    assert told.returncode == 0 and "1 verdicts were worked out" in told.stdout


def test_no_time_of_a_turn_or_of_who_came_is_left_and_what_was_decided_stays(made: Path):
    before = rows_in(made)
    forget(made, ALL, NOW)
    after = rows_in(made)
    gone = named(after)
    for old, new in zip(before, after, strict=False):
        same = (old.seq, old.act, old.kind, old.by, old.link)
        assert (new.seq, new.act, new.kind, new.by, new.link) == same
        assert (new == old) is (new.seq not in gone)
    times = {row.at for row in before if row.seq in gone and row.kind != "note_written"}
    assert times.isdisjoint(row.at for row in after)
    assert all(one.at <= next_.at for one, next_ in pairwise(after))


def test_what_was_forgotten_cannot_be_found_by_guessing(made: Path):
    """The link stays: it must not tell somebody who tries all moments which one is right."""
    before = {row.seq: row for row in rows_in(made)}
    forget(made, ALL, NOW)
    previous = origin(before[1].meeting)
    for row in rows_in(made):
        if row.kind in FORGETTABLE and row.seq in named(rows_in(made)):
            old = before[row.seq]
            guessed = replace(old, body=old.body.rstrip())
            assert link_of(old, previous) == row.link != link_of(guessed, previous)
        previous = row.link
    one, other = (blinded([Draft("turn_started", 1, b"{}")])[0].body for _ in range(2))
    assert one != other and one.strip() == other.strip() == b"{}" and len(one) == 66
    assert blinded([Draft("decision_closed", 1, b"{}")])[0].body == b"{}"


def test_only_what_is_older_than_its_rule_goes(made: Path):
    with closing(open_library(made)) as library:
        at = library.headings()[0].last.at
        assert due(library, {}, NOW) == due(library, {Part.NOTES: 0}, NOW) == ()
        month = 2_629_800_000
        assert due(library, {Part.NOTES: 3}, at + 3 * month) == ()
        (found,) = due(library, {Part.NOTES: 3, Part.TURNS: 4}, at + 3 * month + 1)
        assert found.rows == {Part.NOTES: 1}
    assert forget(made, {Part.NOTES: 3}, at) == ()
    assert forget(made, {Part.TURNS: 1}, NOW) != ()
    assert forget(made, {Part.TURNS: 1}, NOW) == ()
    (again,) = forget(made, ALL, NOW)
    # The times of turns had been those of people who came before.
    assert again.rows == {Part.ATTENDANCE: 4, Part.TURNS: 3, Part.NOTES: 1}
    assert [row.seq for row in rows_in(made) if row.kind == KIND] == [18, 19, 20]


def test_rules_are_kept_in_the_library_and_go_with_it(made: Path):
    rules = {Part.TURNS: 3, Part.ATTENDANCE: 1023, Part.NOTES: 0}
    with closing(open_library(made)) as library:
        assert rules_of(library) == dict.fromkeys(Part, 0)
        keep_rules(library, rules)
    forget(made, rules, NOW)
    key = Passphrase("one")
    relock(made, None, key)
    with closing(open_library(made, key=key)) as library:
        assert rules_of(library) == rules


def test_a_locked_library_stays_locked(made: Path):
    key = Passphrase("one")
    relock(made, None, key)
    assert forget(made, ALL, NOW, key)
    assert KIND in {row.kind for row in rows_in(made, key)}


def test_what_nobody_named_as_forgotten_counts_as_changed(made: Path):
    forget(made, ALL, NOW)
    rows = list(rows_in(made))
    without = [row for row in rows if row.kind != KIND]
    assert findings_among(without)[0].seq == 2
    # A row that decides something is not excused, whatever names it.
    place = next(at for at, row in enumerate(rows) if row.kind == "answers_given")
    rows[place] = replace(rows[place], body=b'{"people":[3],"answer":"agree"}')
    last = rows[-1]
    rows[-1] = replace(last, body=last.body.replace(b'"rows":[', b'"rows":[[1,17],'))
    assert findings_among(rows)[0].seq == rows[place].seq


def test_a_rescue_keeps_what_comes_after_what_was_forgotten(made: Path):
    from datetime import date

    forget(made, ALL, NOW)
    before = rows_in(made)
    rescue(made, date(2026, 5, 1))
    assert rows_in(made) == before


def test_minutes_say_what_was_forgotten_and_tell_no_time_that_is_not_there(made: Path, capsys):
    def minutes() -> str:
        asked = ["minutes", "Spring", "--format", "text", "--fairness", "--library", str(made)]
        assert run([*asked, "--names"]) == 0
        return " ".join(capsys.readouterr().out.split())

    assert "Zimtschnecken" in minutes() and "Chi left" in minutes()
    forget(made, ALL, NOW)
    told = minutes()
    assert "Zimtschnecken" not in told and "Chi left" not in told
    assert "The notes were forgotten on 15 January 2027." in told
    assert "The times when people came and went were forgotten" in told
    assert "The times of turns were forgotten" in told
    assert "We buy ten tents" in told and "we have consensus" in told


def test_only_kinds_that_decide_nothing_may_be_forgotten():
    page = (HOUSE / "docs" / "record-format.md").read_text("utf-8")
    floor = {kind_of(each) for each in event_classes() if issubclass(each, FloorEvent)}
    people = {"person_arrived", "person_returned", "person_left"}
    notes = {"note_written", "note_changed", "words_replaced", "passage_marked", "passage_reworded"}
    assert floor | people | notes >= FORGETTABLE
    assert all(f"`{each}`" in page for each in FORGETTABLE)


def test_the_command_shows_before_it_forgets_and_keeps_the_rules(made: Path, capsys, monkeypatch):
    monkeypatch.setattr("time.time_ns", lambda: NOW * 1_000_000)

    def said(*words: str) -> str:
        assert run(["forget", *words, "--library", str(made)]) == 0
        return capsys.readouterr().out

    assert "nothing to forget" in said()
    assert "“Spring assembly”: the notes" in said("--notes", "1", "--dry-run")
    assert "Notes are kept for good" in said()
    assert run(["backup", "--library", str(made)]) == 0
    capsys.readouterr()
    told = said("--notes", "1")
    assert "still has it" in told and "forgotten 1 month after" in told
    assert "nothing to forget" in said()
    assert run(["forget", "--notes", "-1", "--library", str(made)]) == 2
    assert "removed" in said("--turns", "1", "--copies", "remove")
    assert not list((made.parent / "backups").iterdir())
