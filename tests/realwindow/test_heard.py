"""A whole meeting in the real windows, held by somebody who hears only what is announced."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import accessible_bus
from tools.evening import begin_evening, evening_on_disk
from tools.hands import Hands
from tools.screen_reader import ScreenReader

pytestmark = pytest.mark.realwindow

TITLE = "Evening by ear"
GOLDEN = Path(__file__).parents[1] / "golden" / "spoken_meeting.txt"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.goround"
    begin_evening(path, "heard", TITLE, time.time_ns() // 1_000_000)
    return path


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenReader]:
    """Listen on a bus of its own, which the program is started with."""
    with accessible_bus.opened() as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        made = ScreenReader(variables["DBUS_SESSION_BUS_ADDRESS"])
        yield made
        made.close()


class Facilitator:
    """Types a line, and goes on only when she has heard what came of it."""

    def __init__(self, hands: Hands, reader: ScreenReader) -> None:
        self.hands, self.reader = hands, reader
        self.log: list[str] = []

    def line(self, text: str) -> str:
        self.log.append(f"> {text}")
        # In one breath with Enter: what a line would do is said only when typing pauses.
        self.hands.xdotool("type", "--delay", "2", "--args", "1", text, "key", "Return")
        return self.hear()

    def key(self, key: str) -> str:
        self.log.append(f"[{key}]")
        self.hands.key(key)
        return self.hear()

    def press(self, name: str) -> str:
        self.log.append(f"[press {name}]")
        self.reader.press(TITLE, name)
        return self.hear()

    def hear(self) -> str:
        said = self.reader.hear()
        self.log += [f"  {'! ' if each.urgent else ''}{each.words}" for each in said]
        return said[-1].words


def open_the_evening(her: Facilitator) -> None:
    her.line('arrive Bo, Li, Wei of "North Garden"')
    her.line("arrive O'Brien, Noor")
    her.line('item "Tents" as assembly for 20m')
    her.line('item "Closing" as circle')
    said = her.line("start Tents")
    while "Discussion" not in said:
        said = her.line("stage next")


def hear_people(her: Facilitator) -> None:
    """Whoever is called is whom she hears named; refusals say what is possible instead."""
    her.line("bo")
    her.line("li")
    assert "Bo has the floor" in her.key("space")
    her.line("noor?")
    said = her.key("space")
    while "finished" not in said:
        said = her.key("space")
    assert "arrive zoe" in her.line("call zoe")
    her.line("wei")
    assert "Wei" in her.key("ctrl+z")
    her.line("noor")
    assert "Noor has the floor" in her.press("1. Noor")
    her.key("space")


def hear_the_limit(her: Facilitator) -> None:
    her.line("limit 0:02")
    her.line("bo")
    said = her.key("space")
    while "is over" not in said:
        said = her.hear()
    her.key("space")


def decide(her: Facilitator) -> None:
    """Answers are heard one by one, with how many are missing; then the verdict."""
    her.line('propose P1 "Tents" by li: "We buy ten tents by May."')
    her.line('amend P1 A1 by bo: strike "ten" insert "six"')
    her.line("adopt A1")
    her.line("test consensus P1")
    her.line("agree bo, li")
    her.line('aside noor "too small"')
    assert "verybody has answered" in her.line("all agree")
    assert "consensus" in her.line("close decision")
    her.line('temperature "Meet again in June?"')
    her.line("up 4 level 1 down 0")
    her.line('action bo "Order six tents" by 2026-06-01')


def close_in_a_circle(her: Facilitator) -> None:
    her.line("break 15m")
    her.line("reconvene")
    her.line("start Closing")
    her.line('round "What do you take home?" from bo')
    her.key("space")
    said = her.line("pass")
    while "has the piece" in said:
        said = her.key("space")
    her.line("close meeting")


def look_around(reader: ScreenReader) -> None:
    """What stands in the window is met in the order of reading, each as it stands."""
    things = list(reader.things(TITLE))
    names = [each.name for each in things]
    panes = ["Where the meeting stands", "Agenda", "Floor", "Matter and people", "Quick bar"]
    assert sorted(panes, key=names.index) == panes
    stands = {each.name: each.states for each in things if each.role == "list item"}
    assert "active" in stands["1. Tents"]
    assert "active" in stands["Discussion"]
    assert any(name.startswith("time of day: ") for name in names)
    assert not [each for each in things if "<" in each.name or "<" in each.more]


def test_a_meeting_is_held_by_ear(reader: ScreenReader, hands: Hands, library: Path) -> None:
    console = hands.start(TITLE)
    reader.meet(TITLE)
    hands.turn_to(console)
    her = Facilitator(hands, reader)
    open_the_evening(her)
    look_around(reader)
    for part in (hear_people, hear_the_limit, decide, close_in_a_circle):
        part(her)
    assert evening_on_disk(library, "heard").closed
    log = "\n".join(her.log) + "\n"
    assert log == GOLDEN.read_text("utf-8")
