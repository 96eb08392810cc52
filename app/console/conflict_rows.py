"""What the map of conflicts says, row by row."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from app.look.lanes import Crossing, lanes
from app.wording import Wording
from facilitation.meeting.conflicts import Knot
from facilitation.meeting.state import Fate, Meeting
from facilitation.text.lines import numbered_lines


class MapRow(msgspec.Struct, frozen=True):
    """A heading, where ``label`` is empty; else an amendment, what it does and whom it meets."""

    words: str
    label: str = ""
    about: str = ""
    crossings: tuple[Crossing, ...] = ()


class ConflictRows:
    """Makes the rows; words come from the wording and from here."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("ConflictRows", text)

    def rows(self, meeting: Meeting, knots: Sequence[Knot]) -> tuple[MapRow, ...]:
        """Return a heading for all that hangs together, and below it one row for each of them."""
        found: list[MapRow] = []
        for knot in knots:
            found.append(MapRow(self._heading(meeting, knot)))
            at = {label: place for place, label in enumerate(knot.labels)}
            pairs = [(at[each.one], at[each.other]) for each in knot.clashes]
            crossings = lanes(len(knot.labels), pairs)
            found += [
                self._row(meeting, knot, label, crossings[place]) for label, place in at.items()
            ]
        return tuple(found)

    def summary(self, meeting: Meeting, knots: Sequence[Knot], waiting: int) -> str:
        """Return how many get in each other's way, and how many in nobody's."""
        if not knots:
            return self.tr("No amendment is in another one’s way.")
        caught = sum(_waits(meeting, label) for each in knots for label in each.labels)
        words = self.tr(
            "{caught} amendments collide in {number} places; {free} are in nobody’s way."
        )
        if len(knots) == 1:
            words = self.tr("{caught} amendments collide in one place; {free} are in nobody’s way.")
        if caught == 1:
            words = self.tr("1 amendment collides; {free} are in nobody’s way.")
        return words.format(caught=caught, number=len(knots), free=max(0, waiting - caught))

    def _heading(self, meeting: Meeting, knot: Knot) -> str:
        number = sum(label in meeting.amendments for label in knot.labels)
        if not knot.lines:
            words = self.tr("{number} amendments") if number > 1 else self.tr("1 amendment")
            return words.format(number=number)
        lines = ", ".join(map(str, knot.lines))
        if len(knot.lines) == 1:
            return self.tr("Line {lines} · {number} amendments").format(lines=lines, number=number)
        return self.tr("Lines {lines} · {number} amendments").format(lines=lines, number=number)

    def _row(
        self, meeting: Meeting, knot: Knot, label: str, crossings: tuple[Crossing, ...]
    ) -> MapRow:
        met = [
            self._met(
                each.other if each.one == label else each.one,
                each.lines if len(knot.lines) > 1 else (),
            )
            for each in knot.clashes
            if label in (each.one, each.other)
        ]
        about = self.tr("collides with {others}").format(
            others=self._wording.measures.listed(met, 8)
        )
        return MapRow(self._words(meeting, label), label, about, crossings)

    def _words(self, meeting: Meeting, label: str) -> str:
        """Return what a change does; or what took its place, where that is no amendment."""
        amendment = meeting.amendments.get(label)
        if amendment is not None:
            return self._wording.matter.change(amendment.edit, numbered_lines(amendment.base))
        if label in meeting.blanks:
            return self.tr("a blank stands in the same place")
        return self.tr("the text was worded anew in the same place")

    def _met(self, label: str, lines: tuple[int, ...]) -> str:
        if not lines:
            return label
        numbers = ", ".join(map(str, lines))
        return self.tr("{label} in line {lines}").format(label=label, lines=numbers)


def _waits(meeting: Meeting, label: str) -> bool:
    amendment = meeting.amendments.get(label)
    return amendment is not None and amendment.fate is Fate.OPEN
