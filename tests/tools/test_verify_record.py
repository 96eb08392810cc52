"""The verifier for strangers agrees with the program, and finds whatever was tampered with."""

from __future__ import annotations

import ast
import json
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.meeting.codec import event_classes, kind_of
from facilitation.record.export import exported
from facilitation.record.integrity import chain, link_of, origin
from facilitation.record.rows import Draft, Row
from tests.facilitation.meeting.deciding_meetings import meeting_by_chance
from tests.facilitation.meeting.test_old_records import VERSIONS, read
from tools import verify_record

FILE = Path(verify_record.__file__)
PAGE = FILE.parents[1] / "docs" / "record-format.md"
# Approval did not say yet that the lot had chosen.
_KNOWN = {"records-0.3.0/polls"}
_MEETINGS = st.integers(0, 1_000_000)
"""As many as the profile of Hypothesis says: 100, and with ``search`` 2,000."""


def found_in(meeting: str, rows: Sequence[Row], head: str = "") -> list[str]:
    header, told = verify_record.read("\n".join(exported(meeting, rows)))
    good, faults = verify_record.chained(header, told, head)
    wrong, newer, _ = verify_record.judged(told[:good])
    return [*faults, *wrong, *newer]


@given(_MEETINGS)
def test_it_agrees_with_the_program(number: int) -> None:
    meeting, rows = meeting_by_chance(number)
    assert found_in(meeting, rows, f"{len(rows)}:{rows[-1].link.hex()}") == []


@pytest.mark.parametrize("version", VERSIONS)
def test_it_agrees_with_every_version_there_was(version: str) -> None:
    for path in VERSIONS[version]:
        rows, _ = read(path)
        found = found_in(rows[0].meeting, rows)
        assert (found == []) is (f"{version}/{path.stem}" not in _KNOWN), (path, found)


def _changed(rows: list[Row], place: int) -> list[Row]:
    rows[place] = _with(rows[place], body=rows[place].body.replace(b"}", b" }", 1))
    return rows


def _with(row: Row, **changes: object) -> Row:
    return Row(**{each: getattr(row, each) for each in row.__struct_fields__} | changes)


def _dropped(rows: list[Row], place: int) -> list[Row]:
    return rows[:place] + rows[place + 1 :]


def _swapped(rows: list[Row], place: int) -> list[Row]:
    rows[place - 1], rows[place] = rows[place], rows[place - 1]
    return rows


def _doubled(rows: list[Row], place: int) -> list[Row]:
    return rows[:place] + rows[place - 1 :]


def _redated(rows: list[Row], place: int) -> list[Row]:
    rows[place] = _with(rows[place], at=rows[place].at + 1)
    return rows


def _reseated(rows: list[Row], place: int) -> list[Row]:
    rows[place] = _with(rows[place], by="desk")
    return rows


_TAMPERING = (_changed, _dropped, _swapped, _doubled, _redated, _reseated)


@given(tamper=st.sampled_from(_TAMPERING), number=_MEETINGS, data=st.data())
def test_it_finds_what_was_changed(
    tamper: Callable[[list[Row], int], list[Row]], number: int, data: st.DataObject
) -> None:
    meeting, rows = meeting_by_chance(number)
    place = data.draw(st.integers(1, len(rows) - 1))
    head = f"{len(rows)}:{rows[-1].link.hex()}"
    tampered = tamper(list(rows), place)
    found = found_in(meeting, tampered)
    if tamper is _dropped and place == len(rows) - 1:
        assert found == []  # a chain cannot tell by itself that its end was cut off
        assert found_in(meeting, tampered, head) == [
            f"The record was cut off: it had {len(rows)} rows, and has {len(rows) - 1}."
        ]
    else:
        at = place if tamper is _swapped else place + 1
        assert found and found[0].startswith(f"Row {at} "), (place, found)


@given(number=_MEETINGS, data=st.data())
def test_it_finds_a_cut_and_another_record_by_a_head(number: int, data: st.DataObject) -> None:
    meeting, rows = meeting_by_chance(number)
    cut = data.draw(st.integers(0, len(rows) - 1))
    head = f"{len(rows)}:{rows[-1].link.hex()}"
    assert found_in(meeting, rows[:cut], head)
    anew = [_with(rows[0], at=rows[0].at + 1), *rows[1:]]
    other = _rechained(anew)
    assert found_in(meeting, other) == found_in(meeting, rows)
    assert "another link" in found_in(meeting, other, head)[0]


def _rechained(rows: Sequence[Row]) -> list[Row]:
    """Return rows as they are, acts included, with fresh links."""
    before, found = origin(rows[0].meeting), list[Row]()
    for row in rows:
        found.append(_with(row, link=link_of(row, before)))
        before = found[-1].link
    return found


@given(number=_MEETINGS, chance=st.randoms(use_true_random=False))
def test_it_finds_a_verdict_that_was_altered_and_chained_anew(
    number: int, chance: random.Random
) -> None:
    meeting, rows = meeting_by_chance(number)
    closed = [place for place, row in enumerate(rows) if row.kind == "decision_closed"]
    if not closed:
        return
    place = chance.choice(closed)
    told = json.loads(rows[place].body)
    verdict, numbers = told["verdict"], told["verdict"]["numbers"]
    ways = ["code", "carried", "why", "present", "numbers"]
    way = chance.choice(ways[:3] if verdict["why"] == "unopposed" else ways)
    if way == "code":
        verdict["code"] = "ELECTED Zoe" if "ELECTED" in verdict["code"] else "CONSENSUS!"
    elif way == "carried":
        verdict["carried"] = not verdict["carried"]
    elif way == "why":
        verdict["why"] = "by_voice" if verdict["why"] != "by_voice" else "at_ease"
        verdict["numbers"] = numbers or [["yes", 1]]
    elif way == "present":
        told["present"] = told.get("present", 0) + 1
    elif numbers:
        chance.choice(numbers)[1] += 1
    else:
        verdict["numbers"] = [["yes", 9]]
    altered = [*rows]
    altered[place] = _with(rows[place], body=json.dumps(told).encode())
    found = found_in(meeting, _rechained(altered))
    assert any(each.startswith(f"Row {place + 1} (decision_closed) states") for each in found)


def test_answers_that_may_not_be_are_found() -> None:
    opened = {"subject": "E1", "version": "", "method": "majority", "terms": {"method": "majority"}}
    opened |= {"electorate": [1], "present": 1, "entitled": 1, "secrecy": "secret"}
    told = (
        ("meeting_opened", 2, {"title": "M"}),
        ("person_arrived", 2, {"number": 1, "name": "Ana"}),
        ("person_arrived", 2, {"number": 2, "name": "Ben"}),
        ("decision_opened", 3, opened),
        ("answers_given", 2, {"people": [1, 2], "answer": "yes"}),
        ("decision_opened", 9, opened),
    )
    rows: list[Row] = []
    for kind, version, body in told:
        last = rows[-1].link if rows else origin("m")
        draft = Draft(kind, version, json.dumps(body).encode())
        rows += chain([draft], meeting="m", last=len(rows), previous=last, at=1, tick=1, by="x")
    assert found_in("m", rows) == [
        "Row 5 (answers_given) puts a name beside an answer in a secret decision.",
        "Row 5 (answers_given) is of somebody who may not answer.",
        "Row 6 is of a newer Goround.",
    ]


def run(*arguments: str) -> tuple[int, str]:
    """Run it as a stranger would: alone, without what is installed here."""
    command = [sys.executable, "-I", "-S", str(FILE), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_it_runs_alone_and_says_how_it_went(tmp_path: Path) -> None:
    meeting, rows = meeting_by_chance(1)
    file, head = tmp_path / "m.jsonl", f"{len(rows)}:{rows[-1].link.hex()}"
    file.write_text("\n".join(exported(meeting, rows)), encoding="utf-8")
    status, told = run(str(file), "--head", head)
    assert (status, told.count("\n")) == (0, 1)
    assert told.startswith(f"{len(rows)} of {len(rows)} rows follow one another; ")
    file.write_text("\n".join(exported(meeting, rows[:-1])), encoding="utf-8")
    status, told = run(str(file), "--head", head)
    assert status == 1
    assert told.startswith("The record was cut off: ")
    file.write_text("Dear all,\n", encoding="utf-8")
    for wrong in ((str(file),), (), ("nothing",), (str(file), "--head", "x")):
        assert run(*wrong)[0] == 3


def test_it_knows_every_form_of_what_it_reads() -> None:
    """Where a new form changes what is checked, page and verifier say how; else its number."""
    source, page = FILE.read_text(encoding="utf-8"), PAGE.read_text(encoding="utf-8")
    read = {
        pattern.value.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.match_case)
        for pattern in ast.walk(node.pattern)
        if isinstance(pattern, ast.MatchValue) and isinstance(pattern.value, ast.Constant)
    }
    forms = {kind_of(each): each.form for each in event_classes()}
    assert read & set(forms) == read - {"act_undone", "act_redone"}
    for kind in sorted(read):
        assert verify_record.FORMS.get(kind, 1) == forms[kind], kind
        told = f"`{kind}` ({forms[kind]})" if forms[kind] > 1 else f"`{kind}`"
        assert told in page, told


def test_it_is_one_short_file_that_needs_nothing_else() -> None:
    source = FILE.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 400
    for node in ast.walk(ast.parse(source)):
        names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
        names += [str(node.module)] if isinstance(node, ast.ImportFrom) else []
        assert {each.partition(".")[0] for each in names} <= sys.stdlib_module_names
