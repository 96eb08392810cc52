"""Pictures of the floor, to be looked at: `python -m tools.draw_floor_gallery [PART …]`.

Meetings of 7, 24, 135 and 200 people are played in memory by the room language, and the real
windows are pictured offscreen: console and projector, light and dark, at 1920 by 1080, some at
1366 by 768 and at 200 %. A PART is the beginning of a picture's name; without any, all are made.
The pictures go into `build/gallery`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tools.environment import HOUSE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from app.program.meeting_windows import MeetingWindows

FOLDER = HOUSE / "build" / "gallery"
RATIO = "GOROUND_GALLERY_RATIO"
WALL = 1_777_660_200_000
"""When every meeting of the gallery begins, in wall-clock ms."""

CROWDS = (7, 24, 135, 200)
GROUPS = {7: 2, 24: 5, 135: 14, 200: 31}

FIRST = (
    "Amara Benedikt Chi Dov Esra Femi Grace Hana Iris João Kofi Lena Mina Noor Olu Pia Quim "
    "Rosa Sami Tala Uwe Vera Wanja Xenia Yusuf Zoë"
).split()
LAST = "Diallo Okafor Lindqvist Haddad Petrov Nguyen García Weiß Baptiste".split()
ELSEWHERE = (
    "محمد عبد الرحمن",
    "מיכל בן־דוד",
    "欧阳 娜娜",
    "प्रियंका चतुर्वेदी",
    "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von Hohenlohe",
    "Bartholomew Featherstonehaugh-Cholmondeley",
)
PLACES = (
    "North Garden, South Mill, River Side, Old Quarry, Night Kitchen, Bike Workshop, "
    "Tenants of Elm Street, Library of Things, Seed Savers, Choir, Clinic, Radio, "
    "Food Bank, Water Watch"
).split(", ")
LONG_PLACE = "Confederation of Neighbourhood Assemblies"
"""A group's name of forty letters and one."""


class Played(NamedTuple):
    """A meeting to be pictured: its lines, and which scene is held (empty: none)."""

    lines: tuple[str, ...]
    scene: str = ""
    seconds: int = 0
    """How long after its last line the picture is taken."""


class Look(NamedTuple):
    """One way to look at it: size in device-independent pixels, ratio, dark or light."""

    name: str
    size: tuple[int, int]
    ratio: int = 1
    scheme: str = "light"


LIGHT, DARK = Look("light", (1920, 1080)), Look("dark", (1920, 1080), scheme="dark")
SMALL = Look("1366", (1366, 768))
DOUBLE = Look("double", (960, 540), ratio=2)


def names(count: int) -> tuple[str, ...]:
    """As many names as wanted, no two the same, those of other scripts among the first."""
    made = []
    for number in range(count):
        if count > len(FIRST) - len("Zoë") and number % 4 == 3 and number // 4 < len(ELSEWHERE):
            made.append(ELSEWHERE[number // 4])
            continue
        times, at = divmod(number, len(FIRST))
        again = f" {'ABCDEFGHIJ'[times]}." if times else ""
        made.append(f"{FIRST[at]}{again} {LAST[number * 5 % len(LAST)]}")
    return tuple(made)


def group_names(count: int) -> tuple[str, ...]:
    """As many groups as wanted; the third has a very long name where there are many."""
    made = [*PLACES[:count]]
    made += [f"Street group {number}" for number in range(1, count - len(made) + 1)]
    if count > len("abcd"):
        made[2] = LONG_PLACE
    return tuple(made)


def gathered(count: int) -> list[str]:
    """The lines by which so many people arrive, in groups of different size, and an item begins."""
    lines = ['meeting "Spring assembly" of "Market gardens" on 2026-05-01 18:30 at "Old mill"']
    groups, people = group_names(GROUPS[count]), names(count)
    of: dict[str, list[str]] = {}
    for number, name in enumerate(people):
        # Uneven: every third one goes to a group further in front.
        at = number % len(groups) // (1 + (number % 3 == 1))
        of.setdefault(groups[at], []).append(name)
    for group, members in of.items():
        lines.append(f'arrive {", ".join(quoted(each) for each in members)} of "{group}"')
    lines += [
        f"role facilitator {quoted(people[0])}",
        'item "Check-in" for 10m',
        'item "Tents for the market, and who stores them over the winter" for 20m',
        'item "Budget" for 30m',
        'item "Closing" for 10m',
    ]
    return lines


def quoted(name: str) -> str:
    """A name as it is typed."""
    return f'"{name}"'


def stack(count: int) -> Played:
    """A stack, least heard first, after some turns, with a limit and many who wait."""
    people = names(count)
    lines = [*gathered(count), "start 2", "stack progressive", "limit 2:00 soft"]
    speakers = people[1 : 4 + count // 12]
    for name in speakers:
        lines += [quoted(name), "next"]
    for name in (*people[5 : 6 + count // 8], *speakers[:2]):
        lines.append(quoted(name))
    if count > len(FIRST):
        lines += [f"{quoted(people[-1])}?", f"{quoted(people[-2])}>"]
    return Played(tuple(lines), seconds=72)


def hard_stack(count: int) -> Played:
    """A stack with a hard limit, a turn that was extended, and its time over."""
    lines = stack(count).lines
    return Played((*lines, "limit 1:00 hard", "next", "extend 1:00"), seconds=125)


def circle(count: int) -> Played:
    """A round on its way: spoken, passed, to come back, gone."""
    lines = [*gathered(count), "start 1", 'round "What would make this market easy for you?"']
    for turn in range(count * 2 // 5):
        what = {2: "pass back", 5: "pass"}.get(turn % 9, "next")
        lines.append(what)
    for name in names(count)[4 :: max(9, count // 6)]:
        lines.append(f"leave {quoted(name)}")
    return Played(tuple(lines), seconds=40)


def by_group(count: int) -> Played:
    """The same round, with the seats shown by group."""
    return Played((*circle(count).lines, "rule seats by group on"), seconds=40)


def popcorn(count: int) -> Played:
    """A round in which whoever speaks chooses."""
    lines = [*gathered(count), "start 1", "round popcorn", "next"]
    return Played(tuple(lines))


def silence(count: int) -> Played:
    """A silence of a minute."""
    return Played((*gathered(count), "start 1", "silence 1:00"), seconds=20)


def small_groups(count: int) -> Played:
    """Small groups on their way."""
    return Played((*gathered(count), "start 2", "groups of 4 mixed for 10m"), seconds=60)


def small_groups_back(count: int) -> Played:
    """Small groups of which some are back."""
    lines = (
        'group 1 says "We need a second cart, and somebody who drives it on Saturdays."',
        'group 2 says "Ten is too many."',
    )
    return Played((*small_groups(count).lines, *lines), seconds=60)


def fairness(count: int) -> Played:
    """How the floor is shared, shown to the room."""
    return Played(stack(count).lines, "fairness", seconds=72)


def slipping(count: int) -> Played:
    """An agenda that will not end in time."""
    return Played((*gathered(count), "end at 19:20", "start 2"), "agenda", seconds=23 * 60)


def slipping_stack(count: int) -> Played:
    """Somebody speaks while the item runs over and others slip."""
    return Played((*stack(count).lines, "end at 19:20"), seconds=22 * 60)


def signals(count: int) -> Played:
    """Signals of the group with long names."""
    people = names(count)
    lines = [
        *stack(count).lines,
        'signal "technical help with the translation headset" *',
        'signal "somebody cannot hear or see what is going on" ~',
        f"{people[9]}*",
        f"{people[10]}~",
    ]
    return Played(tuple(lines), seconds=72)


Maker = Callable[[int], Played]
MAKERS: Mapping[str, Maker] = {
    "stack": stack,
    "hard": hard_stack,
    "circle": circle,
    "groups": by_group,
    "popcorn": popcorn,
    "silence": silence,
    "small": small_groups,
    "back": small_groups_back,
    "fairness": fairness,
    "slips": slipping,
    "slipping": slipping_stack,
    "signals": signals,
}


def wanted() -> Iterator[tuple[str, int, Look]]:
    """What is pictured: each scene's name, how many people, and how it is looked at."""
    for name in ("stack", "circle", "groups"):
        for count in CROWDS:
            yield from ((name, count, look) for look in (LIGHT, DARK))
    for name in ("stack", "circle", "groups"):
        for count in (24, 135):
            yield from ((name, count, look) for look in (SMALL, DOUBLE))
    for name in MAKERS:
        if name not in ("stack", "circle", "groups"):
            yield from ((name, 24, LIGHT), (name, 135, LIGHT))
    yield from (("fairness", 24, DARK), ("slips", 24, DARK), ("signals", 24, SMALL))


class Picturing:
    """The windows of one meeting after another, each pictured once."""

    def __init__(self, app: QApplication) -> None:
        """Begin."""
        from app.resources import load_processes

        self._app = app
        self._processes = load_processes()

    def take(self, name: str, count: int, look: Look) -> None:
        """Play a meeting and picture its console and its projector."""
        from app.attending.station import Station
        from app.look.dress import Dress
        from app.look.palette import Scheme
        from app.look.typeface import window_scale
        from app.program.meeting_windows import MeetingWindows
        from app.wording import Wording
        from facilitation.meeting.deciding.case import Moment
        from facilitation.record.memory import MemoryJournal

        class Clock:
            """Goes on by a second a line."""

            tick = 0

            def start(self, tick: int) -> None:
                """The gallery says what time it is, not the record."""

            def now(self) -> Moment:
                return Moment(WALL + self.tick, self.tick)

        played, clock = MAKERS[name](count), Clock()
        station = Station(MemoryJournal(), name, self._processes, clock)
        for line in played.lines:
            clock.tick += 1000
            if not station.say(line):
                print(f"{name} {count}: refused: {line}")
        dress = Dress(self._app, window_scale(look.size[1]), Scheme(look.scheme))
        windows = MeetingWindows(station, Wording(processes=self._processes, zone=0), dress)
        windows.show()
        windows.show_projector()
        clock.tick += played.seconds * 1000
        station.beat.emit()
        self._save(windows, f"{name}-{count:03}-{look.name}", look, played.scene)
        windows.console.close()
        self._app.processEvents()

    def _save(self, windows: MeetingWindows, name: str, look: Look, scene: str) -> None:
        projector, console = windows.projector, windows.console
        if projector is None:
            return
        projector.room.hold(scene)
        shown: tuple[tuple[str, QWidget], ...] = (("projector", projector), ("console", console))
        for _, widget in shown:
            widget.resize(*look.size)
        self._app.processEvents()
        console.floor.heard.count_now()
        self._app.processEvents()
        if scene == "fairness":
            console.wishes.dialog.emit("fairness")
            self._app.processEvents()
            shown += tuple((f"f{number}", dialog) for number, dialog in dialogs(console))
        for window, widget in shown:
            widget.grab().save(str(FOLDER / f"{window}-{name}.png"))


def dialogs(window: QWidget) -> list[tuple[int, QWidget]]:
    """Return the dialogs that stand open over a window, numbered."""
    from PySide6.QtWidgets import QDialog

    return list(enumerate(window.findChildren(QDialog), 7))


def main(parts: Sequence[str]) -> int:
    """Take the pictures; those at another ratio in a process of their own, as Qt asks for it."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    ratio = int(os.environ.get(RATIO, "0"))
    if not ratio:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        for each in (1, 2):
            more = {RATIO: str(each), "QT_SCALE_FACTOR": str(each)}
            command = [sys.executable, "-m", "tools.draw_floor_gallery", *parts]
            subprocess.run(command, env=environment | more, check=True, cwd=Path(HOUSE))
        return 0
    from app.starting.start import make_application

    picturing = Picturing(make_application())
    for name, count, look in wanted():
        title = f"{name}-{count:03}-{look.name}"
        if look.ratio == ratio and (not parts or title.startswith(tuple(parts))):
            picturing.take(name, count, look)
            print(title, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
