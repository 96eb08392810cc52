"""A congress of three days to write minutes of: 63 texts, over two thousand turns, always the same.

`python -m bench.congress > FILE.round` writes its script.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

_DAYS: Final = 3
_ITEMS_A_DAY: Final = 4
_TEXTS: Final = (6, 5, 5, 5)
"""Proposals in the items of a day; 63 in all."""

_TURNS: Final = 180
"""Turns in an item."""

_NOTED: Final = 4
"""Of so many turns one is noted."""

_PEOPLE: Final = 60
_GROUPS: Final = 12
_GIVEN: Final = "Amina Bo Chidi Dov Elif Farah Goran Hinemoa Imani Jana Kofi Li".split()
_FAMILY: Final = "Adeyemi Brunner Cole Diallo Eriksen".split()
_MATTERS: Final = (
    "Membership", "Dues", "Councils", "Strike fund", "Halls and keys", "Press",
    "Children", "Languages", "Kitchen", "Federation", "Archive", "Next congress",
)  # fmt: skip
_THINGS: Final = (
    "how groups join and leave", "who may speak for us", "the yearly account", "a fund for travel",
    "minutes in plain language", "meetings by video",
)  # fmt: skip


def lines() -> Iterator[str]:
    """Yield the script, line by line."""
    chance = Random(12)
    yield 'meeting "Congress of local groups" of "Federation of local groups" on 2026-05-01 09:00'
    people = [f"{_GIVEN[number % 12]} {_FAMILY[number // 12]}" for number in range(_PEOPLE)]
    for group in range(_GROUPS):
        names = ", ".join(f'"{each}"' for each in people[group::_GROUPS])
        yield f'arrive {names} of "Group {group + 1}"'
    yield f'role facilitator "{people[0]}"'
    yield f'role minutes "{people[1]}"'
    for matter in _MATTERS:
        yield f'item "{matter}" as assembly for 60m'
    text = 0
    for day in range(_DAYS):
        if day:
            yield f"adjourn until 2026-05-0{day + 1} 09:00"
            yield "+17:30:00 sitting"
        for place in range(_ITEMS_A_DAY):
            number = day * _ITEMS_A_DAY + place + 1
            yield f"start {number}"
            yield from _talk(people, chance)
            for _ in range(_TEXTS[place]):
                text += 1
                yield from _text(text, people, chance)
            yield f'agreed "The {_MATTERS[number - 1].lower()} group meets before the summer."'
            for _ in range(3):
                who = chance.choice(people)
                yield (
                    f'action "{who}" "write to all groups about {chance.choice(_THINGS)}" '
                    f"by 2026-06-{chance.randint(1, 28):02}"
                )
    yield "close meeting"


def _talk(people: list[str], chance: Random) -> Iterator[str]:
    yield "stage discussion"
    for number in range(_TURNS):
        who = chance.choice(people)
        yield f'hand "{who}"'
        yield "+0:30 next"
        if number % _NOTED == 0:
            yield f'note "Wants {chance.choice(_THINGS)} settled before the autumn, and says why."'
    yield "done"


def _text(number: int, people: list[str], chance: Random) -> Iterator[str]:
    label, thing = f"P{number}", _THINGS[number % len(_THINGS)]
    yield f'propose {label} "On {thing}" by "{chance.choice(people)}"'
    yield '"""'
    yield f"The federation decides on {thing}."
    yield ""
    yield f"Every group hears of it within {number + 3} days and says what it needs."
    yield '"""'
    if number % 3 == 0:
        mover = chance.choice(people)
        yield f'amend {label} A{number} by "{mover}": strike "needs" insert "needs and gives"'
        yield f"adopt A{number}"
    if number % 21 == 0:
        yield f"withdraw {label}"
    elif number % 4 == 0:
        yield f"vote {label} two-thirds"
        yield f"count yes {45 if number % 8 else 20} no 10 abstain 5"
        yield "close decision"
    else:
        yield f"test consensus {label}"
        yield "all agree"
        if number % 5 == 0:
            yield f'reserve "{chance.choice(people)}" "It comes late in the year."'
        yield "close decision"


def main() -> None:
    """Print the script."""
    print("\n".join(lines()))


if __name__ == "__main__":
    main()
