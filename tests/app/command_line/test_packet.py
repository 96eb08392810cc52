"""A text from group to group and back: made, read, received, answered, and what became of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from app.command_line.running import run

COUNCIL = """meeting "Council in May" of "Council" on 2026-05-01 18:30
arrive Ana, Ben
propose P1 "Water" by Ana: "We share the spring."
ask "North", "South", "East" to ratify P1 by 2026-12-31 rule 2/3
need "a hall in May" by 2026-12-20
"""
NORTH = """meeting "North in May" of "North" on 2026-05-08 18:30
arrive Xi, 王小明
receive "Council" by Xi
expect refused ALREADY_SO
receive "Council" by Xi
review P1 2027-05-01
test consent P1
all agree
close decision
ratify P1 with totals
"""
AMENDS = """meeting "{group} in May" of "{group}" on 2026-05-09 18:30
arrive Yo, O'Brien
receive "c.round-packet" by Yo
amend P1 A1 by Yo: insert " and the brook" after "spring" because "cattle drink there"
"""
JUNE = """meeting "Council in June" of "Council" after "Council in May" on 2026-06-01 18:30
arrive Ana, Ben
ask "North", "South", "East" to ratify P1 by 2026-12-31 rule 2/3
receive "east.round-packet" by Ana
receive "north.round-packet" by Ana
receive "south.round-packet" by Ana
expect refused ALREADY_SO
receive "south.round-packet" by Ben
expect ratified P1 OPEN
test consensus A1
all agree
close decision
expect text P1 "We share the spring and the brook."
"""
HEARS = """meeting "South in June" of "South" on 2026-06-09 18:30
arrive Yo
receive "fates.round-packet" by Yo
"""


class House:
    """A folder with a library for each group, and the mail between them."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def hold(self, group: str, script: str) -> None:
        path = self.folder / f"{group}.round"
        path.write_text(script, encoding="utf-8")
        assert run(["play", str(path), "--library", self._library(group)]) == 0, self.said()

    def call(self, group: str, *line: str) -> tuple[int, str]:
        self.said()
        status = run([*line, "--library", self._library(group)])
        return status, self.said()

    def make(self, group: str, meeting: str, *rest: str, to: str) -> str:
        status, said = self.call(
            group, "packet", "make", meeting, *rest, "-o", str(self.folder / to)
        )
        assert status == 0
        return said

    def said(self) -> str:
        found = self._capsys.readouterr()
        return found.out + found.err

    def _library(self, group: str) -> str:
        return str(self.folder / f"{group}.goround")


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> House:
    return House(tmp_path, capsys)


def test_a_text_goes_out_is_answered_and_comes_back(house: House) -> None:
    house.hold("council", COUNCIL)
    shown = house.make("council", "Council", to="c.round-packet")
    assert "North, South and East are asked to ratify P1" in shown
    assert "Ana" not in shown
    status, said = house.call("north", "packet", "read", str(house.folder / "c.round-packet"))
    assert status == 0
    assert "asks for an answer by 31 December 2026" in said
    house.hold("north", NORTH)
    inbox = [json.loads(line) for line in house.call("north", "inbox", "--json")[1].splitlines()]
    assert [each["taken_up"] for each in inbox] == ["North in May"]
    house.make("north", "North", "P1", to="north.round-packet")
    for group in ("South", "East"):
        house.hold(group.lower(), AMENDS.format(group=group))
        house.make(group.lower(), group, "A1", to=f"{group.lower()}.round-packet")
    said = house.call("council", "packet", "read", str(house.folder / "north.round-packet"))[1]
    assert "1 answer" in said and "asks for an answer" not in said
    house.hold("council", JUNE)
    house.make("council", "Council in June", "P1", to="fates.round-packet")
    minutes = house.call("council", "minutes", "Council in June")[1]
    assert "North ratifies P1 (version 1) (2 for it; asked: 2)" in minutes
    assert "East wants A1: cattle drink there" in minutes
    assert "South wants A1: cattle drink there" in minutes
    house.hold("south", HEARS)
    heard = house.call("south", "minutes", "South in June")[1]
    assert "South, A1: taken up" in heard
    assert "We share the spring and the brook." in heard


@pytest.mark.parametrize(
    ("harm", "status", "said"),
    [
        (
            lambda text: text.replace("spring", "sprung"),
            4,
            "c.round-packet” was changed or cut on its way",
        ),
        (lambda text: text[:200], 4, "c.round-packet” was changed or cut on its way"),
        (lambda _: "Dear all", 2, "c.round-packet” is not a packet"),
        (lambda text: re.sub(r"PACKET \d", "PACKET 9", text), 2, "newer Goround"),
    ],
)
def test_what_is_harmed_is_not_taken_in(house: House, harm, status: int, said: str) -> None:
    house.hold("council", COUNCIL)
    house.make("council", "Council", to="c.round-packet")
    path = house.folder / "c.round-packet"
    path.write_text(harm(path.read_text(encoding="utf-8")), encoding="utf-8")
    for what in ("read", "check"):
        found, told = house.call("north", "packet", what, str(path))
        assert (found, said in told) == (status, True), told
    assert not (house.folder / "north.goround").exists()


def test_nothing_to_send_and_unknown_labels_are_said(house: House) -> None:
    house.hold("council", 'meeting "Empty" on 2026-05-01 18:30\narrive Ana\n')
    assert house.call("council", "packet", "make", "Empty")[0] == 2
    assert house.call("council", "packet", "make", "Empty", "P7")[0] == 2
    status, said = house.call("council", "packet", "read", str(house.folder / "none"))
    assert status == 3
    assert "no file" in said
    assert "Nothing came yet" in house.call("council", "inbox")[1]
