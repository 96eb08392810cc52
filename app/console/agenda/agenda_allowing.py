"""Why what the page of the agenda offers cannot be done with what is chosen, and what comes first.

Every question is answered with a sentence, or with none where it can be done.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.console.matter.matter_forms import to_bring, to_bundle
from app.console.wishes import Foresee
from app.look.spoken import Spoken
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from facilitation.meeting.act import Act
from facilitation.meeting.agenda.agenda_tree import block_of, parts_of
from facilitation.meeting.families.agenda.acts import MoveItem, RemoveItem, numbered_item
from facilitation.meeting.families.planning.acts import NestItem
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Item, Meeting


def step(meeting: Meeting, number: int, way: str) -> Act | None:
    """Return the act by which an item takes a step: up, down, in, out or remove; None: it cannot.

    Up and down pass by one of its like, with all parts of both; in makes it part of the one
    above it, out puts it behind what it was part of.
    """
    alike = _alike(meeting, number)
    at = alike.index(number)
    item = numbered_item(number)
    if way == "remove":
        return RemoveItem(item)
    if way == "in":
        return NestItem(item, numbered_item(alike[at - 1])) if at else None
    within = meeting.items[number - 1].plan.within
    if way == "out":
        if not within:
            return None
        above = meeting.items[within - 1].plan.within
        return NestItem(item, numbered_item(above) if above else "")
    other = at - 1 if way == "up" else at + 1
    if not 0 <= other < len(alike):
        return None
    return MoveItem(item, _place(meeting, number, alike[other], down=way == "down"))


def _alike(meeting: Meeting, number: int) -> list[int]:
    """Return the items that are part of the same as this one, in their order."""
    within = meeting.items[number - 1].plan.within
    if within:
        return parts_of(meeting)[within]
    return [each for each in meeting.agenda if not meeting.items[each - 1].plan.within]


def _place(meeting: Meeting, number: int, other: int, *, down: bool) -> int:
    """Return the place of an item once it stands before another one, or behind all its parts."""
    block = block_of(meeting, number)
    others = [each for each in meeting.agenda if each not in block]
    passed = block_of(meeting, other)
    return others.index(passed[-1]) + 2 if down else others.index(passed[0]) + 1


_SEVERAL = 2


class WhyNotHere(Spoken):
    """Looks at a meeting and at what is chosen there, and says what is missing for each button."""

    def __init__(self, foresee: Foresee, wording: Wording) -> None:
        self._foresee, self._wording = foresee, wording
        self._meeting = Meeting()
        self._chosen: tuple[Item, ...] = ()

    def look(self, meeting: Meeting, chosen: Sequence[Item]) -> None:
        """Answer from now on for these items."""
        self._meeting, self._chosen = meeting, tuple(chosen)

    def act(self, act: Act) -> str:
        """Say why the rules refuse an act; what they only advise against can be done."""
        found = self._foresee(act)
        if isinstance(found, Refusal) and not found.advice:
            return self._wording.why_refused(found)
        return ""

    def any(self) -> str:
        """Say why nothing of the kind can be done: it is over, or nothing is chosen."""
        if self._meeting.closed:
            return self.tr("The meeting is closed.")
        return "" if self._chosen else self.tr("Choose an item first.")

    def one(self) -> str:
        """Say why nothing can be done that is done to one item."""
        several = self.tr("Choose one item alone.") if len(self._chosen) > 1 else ""
        return self.any() or several

    def with_one(self, make: Callable[[str], Act]) -> str:
        return self.one() or self.act(make(numbered_item(self._chosen[0].number)))

    def step(self, way: str) -> str:
        """Say why the first item cannot take a step (see ``agenda_moves.step``)."""
        if why := self.any():
            return why
        act = step(self._meeting, self._chosen[0].number, way)
        if act is not None:
            return self.act(act)
        return {
            "up": self.tr("It stands first already."),
            "down": self.tr("It stands last already."),
            "in": self.tr("Nothing stands above it of which it could be part."),
            "out": self.tr("It is part of nothing."),
        }[way]

    def split(self) -> str:
        return self.one() or self._done()

    def merge(self) -> str:
        """Say why there is nothing to merge."""
        enough = len(self._chosen) >= _SEVERAL
        more = self.tr("Choose two items or more: click the others with Ctrl held.")
        return self.any() or ("" if enough else more)

    def bring(self) -> str:
        """Say why no text can be brought to the item."""
        if why := self.one() or self._done():
            return why
        return "" if to_bring(self._meeting, self._chosen[0]) else self._no_text()

    def bundle(self) -> str:
        """Say why no texts can be put together."""
        if self._meeting.closed:
            return self.any()
        if to_bundle(self._meeting, self._chosen):
            return ""
        return self._none_of_these() if len(self._chosen) > 1 else self._no_text()

    def pull(self) -> str:
        """Say why nothing can be pulled out, nor decided at once."""
        if self._meeting.closed:
            return self.any()
        none = self.tr("Nothing is put together yet: do that first with “Without debate…”.")
        return none if self._meeting.bundle is None else ""

    def _done(self) -> str:
        return self.tr("This item is done.") if self._chosen[0].done else ""

    def _none_of_these(self) -> str:
        key = CONSOLE.key("propose")
        said = self.tr(
            "None of these items has a text to decide on. Write one for each in the meeting’s "
            "window ({key}); “Text…” brings it to its item."
        )
        return said.format(key=key)

    def _no_text(self) -> str:
        key = CONSOLE.key("propose")
        said = self.tr("There is no open text for this: write one in the meeting’s window ({key}).")
        return said.format(key=key)
