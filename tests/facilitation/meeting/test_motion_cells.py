"""domain.md section 4, cell by cell: two lines of the room language for each of them.

The first says whether the motion is in order, the second moves it: it is taken, or refused for the
reason that the table gives. The table is ``tests/scenarios/motions/cells.txt``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitation.language.grammar import act_of
from facilitation.meeting.families.opening.acts import Undo
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script
from tests.facilitation.shipped import shipped_processes

TABLE = Path(__file__).parents[2] / "scenarios" / "motions" / "cells.txt"
CODES = {
    "S": "SOMETHING_PENDING",
    "Y": "YIELDS",
    "F": "SETTLE_FIRST",
    "A": "NOT_AMENDABLE",
    "N": "NOTHING_PENDING",
    "R": "NO_RULING",
}
TOO_DEEP = {"A": "TOO_DEEP"}
"""Of a change to a change of a change the degree is looked at first."""
PROCESSES = shipped_processes()

BEFORE = """
meeting "Cells" on 2026-05-01 18:30
arrive Ana, Ben, Chi, Dov, Eve
item "Tents" as formal
start Tents
propose P0 "Tea" by Ana: "We buy tea."
second by Ben
count yes 4 no 1
propose P9 "Cups" by Ana: "We buy cups."
second by Ben
move lay aside by Chi
second by Ben
carried
"""
"""One text is adopted, one laid aside; nothing is pending."""

PROPOSED = """
propose P1 "Tents" by Ana: "We buy ten tents and a stove."
second by Ben
"""

MOVES = {
    "adjourn": "move adjourn by Chi",
    "recess": "move recess 10m by Chi",
    "privilege": 'move privilege "it is cold" by Chi',
    "lay aside": "move lay aside by Chi",
    "previous question": "move previous question by Chi",
    "limit debate": "move limit debate 2:00 by Chi",
    "postpone": 'move postpone to "June" by Chi',
    "refer": 'move refer to "the kitchen" by Chi',
    "postpone indefinitely": "move postpone indefinitely by Chi",
    "point of order": 'order Chi "not heard"',
    "appeal": "move appeal by Chi",
    "suspend": 'move suspend "guests speak" by Chi',
    "divide": "move divide by Chi",
    "division": "move division by Chi",
    "withdraw": "move withdraw by Chi",
    "bring forward": "move bring forward P9 by Chi",
    "rescind": "move rescind P0 by Chi",
    "reconsider": "move reconsider P0 by Chi",
    "special order": 'move special order for "20:15" by Chi',
    "suspend standing": 'move suspend standing rule "guests speak" by Chi',
    "main": "second P8 by Eve",
}

AMENDING = {
    "main": 'amend P1 A8 by Chi: strike "tents" insert "huts"',
    "amend": 'amend A1 A8 by Chi: strike "six" insert "eight"',
    "secondary": 'amend A2 A8 by Chi: strike "eight" insert "nine"',
    "rescind": 'amend P1 A8 by Chi: strike "tea" insert "mint tea"',
    "recess": "move amend to 5m by Chi",
    "limit debate": "move amend to 1:00 by Chi",
    "nothing": "move amend to 5m by Chi",
}

WITHOUT_TEXT = {"nothing", "bring forward", "rescind", "reconsider"}
RULED = {"privilege", "point of order", "appeal"}
"""Where a ruling would settle what is pending, or was just appealed against."""


def cells() -> dict[str, dict[str, str]]:
    lines = [each for each in TABLE.read_text("utf-8").splitlines() if not each.startswith("#")]
    moved = [*MOVES]
    moved.remove("main")
    moved[8:8], moved[9:9] = ["amend"], []
    moved.insert(10, "main")
    width = len("postpone indefinitely ")
    rows = {each[:width].strip(): each[width:].split() for each in lines[1:]}
    return {pending: dict(zip(moved, row, strict=True)) for pending, row in rows.items()}


CELLS = cells()


def set_up(pending: str) -> str:
    script = BEFORE if pending in WITHOUT_TEXT else BEFORE + PROPOSED
    if pending == "appeal":
        script += 'ruling "so it is"\n'
    if pending in ("amend", "secondary"):
        script += 'amend P1 A1 by Ben: strike "ten" insert "six"\nsecond by Chi\n'
    if pending == "secondary":
        script += 'amend A1 A2 by Ben: strike "six" insert "eight"\nsecond by Chi\n'
    if pending not in ("nothing", "main", "amend", "secondary"):
        script += f"{MOVES[pending]}\n"
    if pending == "rescind":
        script += "second by Ben\n"  # a text that nobody seconded is brought, and no more
    return script if pending in RULED else f'{script}ruling "so it is"\n'


def lines_of(pending: str, moved: str, code: str) -> list[str]:
    """Return the two lines of a cell, with what they need before, and what takes them back."""
    move = AMENDING.get(pending, 'move amend to "x" by Chi') if moved == "amend" else MOVES[moved]
    brought = ['propose P8 "Cups" by Dov: "We buy more."'] if moved == "main" else []
    back = ["undo"] * len(brought)
    if code == ".":
        return [*brought, *([f"expect in order {moved}"] * (not brought)), move, "undo", *back]
    expected = CODES[code]
    deep = TOO_DEEP if (pending, moved) == ("secondary", "amend") else {}
    refused = f"expect refused {deep.get(code, expected)}"
    return [*brought, f"expect out of order {moved} {expected}", refused, move, *back]


def test_every_motion_has_a_line_and_a_column() -> None:
    names = {each.rules.name for each in PROCESSES.motions_of("formal")}
    assert names == {*MOVES, "amend"}
    assert set(CELLS) == (names - {"division"}) | {"nothing", "secondary"}


@pytest.mark.parametrize("pending", CELLS)
def test_each_cell_plays_its_two_lines(pending: str) -> None:
    script = [set_up(pending)]
    for moved, code in CELLS[pending].items():
        script += lines_of(pending, moved, code)
    found = read_script("\n".join(script).encode(), pending)
    meeting = KeptMeeting(MemoryJournal(), "cells", PROCESSES)
    wrong = [
        f"{played.line.source}: {played.refusal or played.mismatch}"
        for played in Player(found, meeting, TABLE.parent).play()
        if played.refusal is not None or played.mismatch is not None
    ]
    assert wrong == []


def test_what_is_offered_to_be_moved_has_what_it_asks_for() -> None:
    kept = KeptMeeting(MemoryJournal(), "m", PROCESSES)
    script = read_script(f"{BEFORE}{PROPOSED}".encode(), "offered.round")
    now = [done.moment for done in Player(script, kept, Path()).play()][-1]
    refused = kept.do(act_of("second by Dov"), now, "script")
    assert isinstance(refused, Refusal)
    offered = [each.replace("NAME", "Dov") for each in refused.possible if each.startswith("move")]
    codes = set()
    for each in offered:
        answer = kept.do(act_of(each), now, "script")
        if isinstance(answer, Refusal):
            codes.add(answer.code)
        else:
            kept.do(Undo(), now, "script")
    assert len(offered) > 5
    assert not {"MOTION_NEEDS_TIME", "MOTION_NEEDS_TEXT"} & codes
