"""How a country writes dates, times, numbers and lists, where its language alone does not tell."""

from collections.abc import Mapping
from functools import cache

import msgspec

from app.resources import shipped_folder


class Habits(msgspec.Struct, frozen=True):
    """Patterns and signs of one country; what is empty is as the translation has it.

    ``day`` and ``occasion`` have places for day, month, year and weekday, ``clock`` for the hour
    from 1 to 12, the minute, and one of ``halves``, the words for before and after noon. ``last``
    joins the last of three or more in a list. ``months`` are those called otherwise, by number.
    They are CLDR's, in ``resources/habits.json``, by country, or by a language for all of its
    countries.
    """

    day: str = ""
    occasion: str = ""
    clock: str = ""
    halves: tuple[str, str] = ("", "")
    last: str = ""
    thousands: str = ""
    decimal: str = ""
    months: Mapping[str, str] = {}

    def twelve_hours(self, hour: int, minute: int) -> str:
        """Return a time of day by a clock of twelve hours: ``6:05 PM``."""
        half = self.halves[hour // 12]
        return self.clock.format(hour=(hour - 1) % 12 + 1, minute=f"{minute:02}", half=half)


USUAL = Habits()
"""Those of a language, wherever it is spoken."""


def habits_of(country: str, language: str) -> Habits:
    """Return the habits of a country for those who read its language.

    ``country`` is as systems name it (``en_US.UTF-8``). Where people there read ``language`` as a
    foreign one, its words are not put into their order.
    """
    plain = country.partition(".")[0].partition("@")[0].replace("-", "_")
    spoken = plain.partition("_")[0]
    if spoken != language.replace("-", "_").partition("_")[0]:
        return USUAL
    known = _known()
    return msgspec.convert({**known.get(spoken, {}), **known.get(plain, {})}, Habits)


def countries() -> tuple[str, ...]:
    """Return the countries that have habits of their own, such as ``en_US``."""
    return tuple(_known())


@cache
def _known() -> Mapping[str, Mapping[str, object]]:
    file = shipped_folder() / "habits.json"
    return msgspec.json.decode(file.read_bytes(), type=dict[str, dict[str, object]])
