"""Draws `docs/house.svg`: the rooms of the program and who knows whom, from the code itself.

python -m tools.draw_house          writes the picture
python -m tools.draw_house --check  exit status 1 where it is out of date
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from tools import import_graph

HOUSE = Path(__file__).resolve().parent.parent
PICTURE = HOUSE / "docs" / "house.svg"

FLOORS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("opening, wiring", ("launch", "starting", "program", "rehearsing")),
    ("windows and commands", ("command_line", "console", "projector", "desk", "home", "times")),
    ("what windows share", ("attending", "room", "keyboard", "look", "sounding")),
    ("words and papers", ("papers", "wording", "resources")),
    ("reading and keeping", ("language", "minutes", "exchange", "rehearsal", "library")),
    ("the meeting", ("meeting", "record")),
    ("the rules", ("people", "floor", "text", "decisions", "process")),
)
"""The storeys from the top, each with its rooms. What every room is built with is not drawn."""

WIDTH, ROOM, HEIGHT, STOREY, LEFT = 1120, 150, 48, 116, 150
INK, PAPER, LINE, ACCENT = "#2b2620", "#fbf7ef", "#b9ad98", "#c77f0a"


def main() -> int:
    """Write the picture, or compare it with what would be written."""
    drawn = draw(HOUSE)
    if "--check" in sys.argv[1:]:
        current = PICTURE.read_text(encoding="utf-8") if PICTURE.exists() else ""
        return 0 if current == drawn else 1
    PICTURE.write_text(drawn, encoding="utf-8")
    print(f"Drawn: {PICTURE.relative_to(HOUSE)}")
    return 0


def draw(house: Path) -> str:
    """Return the picture of the code in ``house`` as SVG."""
    graph = import_graph.read(house, ("app", "facilitation"))
    ways = {
        (_room(module), _room(found.target))
        for module, imports in graph.items()
        for found in imports
        if not found.for_types_only and _room(module) != _room(found.target)
    }
    places = _places()
    parts = [_head(), *_storeys()]
    parts += [_way(places, way) for way in sorted(ways) if _between_storeys(way)]
    parts += [_box(room, places[room]) for room in sorted(places)]
    return "\n".join([*parts, "</svg>", ""])


def _room(module: str) -> str:
    """The room a module lies in, by its short name; empty where it has none."""
    return ".".join(module.split(".")[1:2])


def _places() -> Mapping[str, tuple[int, int]]:
    """The middle of every room."""
    return {
        room: (_middle(rooms, number), 60 + storey * STOREY + HEIGHT // 2)
        for storey, (_, rooms) in enumerate(FLOORS)
        for number, room in enumerate(rooms)
    }


def _middle(rooms: Sequence[str], number: int) -> int:
    gap = (WIDTH - LEFT) // len(rooms)
    return LEFT + gap * number + gap // 2


def _between_storeys(way: tuple[str, str]) -> bool:
    """Only ways to the storey just below are drawn; the others would be a web."""
    storeys = {room: n for n, (_, rooms) in enumerate(FLOORS) for room in rooms}
    from_room, to_room = way
    return to_room in storeys and storeys[to_room] - 1 == storeys.get(from_room)


def _head() -> str:
    height = 60 + len(FLOORS) * STOREY
    title = "The rooms of Goround; arrows go from who knows to who is known, downwards only"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="Atkinson Hyperlegible, sans-serif" font-size="17">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>\n'
        f'<text x="20" y="32" fill="{INK}" font-size="20">{escape(title)}</text>'
    )


def _storeys() -> Iterable[str]:
    for storey, (name, _) in enumerate(FLOORS):
        y = 60 + storey * STOREY + HEIGHT // 2
        words = name.split(" ")
        half = (len(words) + 1) // 2
        for row, text in enumerate((" ".join(words[:half]), " ".join(words[half:]))):
            yield f'<text x="20" y="{y - 4 + 22 * row}" fill="{ACCENT}">{escape(text)}</text>'


def _way(places: Mapping[str, tuple[int, int]], way: tuple[str, str]) -> str:
    (x, y), (u, v) = places[way[0]], places[way[1]]
    top, bottom = y + HEIGHT // 2, v - HEIGHT // 2
    bend = (bottom - top) // 2
    return (
        f'<path d="M{x} {top} C{x} {top + bend} {u} {bottom - bend} {u} {bottom - 3}" '
        f'fill="none" stroke="{LINE}" stroke-width="1.5"/>'
        f'<circle cx="{u}" cy="{bottom - 3}" r="3" fill="{LINE}"/>'
    )


def _box(room: str, place: tuple[int, int]) -> str:
    x, y = place[0] - ROOM // 2, place[1] - HEIGHT // 2
    return (
        f'<rect x="{x}" y="{y}" width="{ROOM}" height="{HEIGHT}" rx="8" fill="white" '
        f'stroke="{INK}"/>'
        f'<text x="{place[0]}" y="{place[1] + 6}" text-anchor="middle" fill="{INK}">'
        f"{escape(room)}</text>"
    )


if __name__ == "__main__":
    sys.exit(main())
