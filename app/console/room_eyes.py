"""Turning the room's eyes to a text: how it is shown, which line, and with what switched on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.attending.attention import Attention
from facilitation.meeting.state import Meeting

WAYS = ("proposal", "redline", "affected", "beside", "conflict", "reading")
"""The ways to show a text, in the order of their keys (``show …``)."""

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "text": "proposal",
        "numbers": "proposal",
        "redline": "redline",
        "changes": "affected",
        "lines": "affected",
        "beside": "beside",
        "side": "beside",
        "conflict": "conflict",
        "conflicts": "conflict",
        "reading": "reading",
        "blank": "blank",
    }
)
_LINE = re.compile(r"line\s+(\d{1,6})")


class RoomEyes(QObject):
    """Says where the room looks, as far as the facilitator asks for it.

    ``turned`` carries the new attention. It is nothing that happens in the meeting, so it
    is not recorded, and undo takes back the last act of the meeting, not the last look.
    """

    turned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing asked for."""
        super().__init__(parent)
        self._attention = Attention()
        self._matter = ""
        self.scene = ""

    @property
    def attention(self) -> Attention:
        """What was asked for last."""
        return self._attention

    def show_meeting(self, meeting: Meeting) -> None:
        """Follow the meeting where it turns to another text; the way of showing lasts."""
        if meeting.matter != self._matter:
            self._matter = meeting.matter
            self._attention = Attention(way=self._attention.way)

    def looks_at(self, label: str) -> bool:
        """Tell whether the room sees this very text now."""
        return self.scene in WAYS and label == (self._attention.label or self._matter)

    def show(self, label: str, way: str = "", chosen: tuple[str, ...] = ()) -> None:
        """Show a text, in a way where one is given, with what is switched on.

        The same text in another way stays where it was scrolled to.
        """
        same = label == (self._attention.label or self._matter)
        before = self._attention if same else Attention(way=self._attention.way)
        self._turn(replace(before, label=label, way=way or before.way, chosen=chosen))

    def show_step(self, label: str, step: int) -> None:
        """Show a step of the count of a decision, from 1; the way of showing texts stays."""
        self.turned.emit(Attention(label, step=step))

    def leave_count(self) -> None:
        """Show no count any more: the room sees what the meeting is about."""
        self.turned.emit(Attention())

    def follow(self) -> None:
        """Ask for nothing: the room sees what the meeting is about."""
        self._turn(Attention())

    def scroll(self, label: str, line: int, *, marked: bool = False) -> None:
        """Keep a line in view, where the room sees this text."""
        if self.looks_at(label):
            self._turn(replace(self._attention, label=label, line=line, marked=marked))

    def choose(self, label: str, chosen: tuple[str, ...]) -> None:
        """Switch amendments on or off, where the room reads the text as it would be."""
        if self.scene == "reading" and chosen != self._attention.chosen:
            self._turn(replace(self._attention, label=label, chosen=chosen))

    def understand(self, line: str, meeting: Meeting, label: str) -> bool:
        """Do what a line such as ``show A3 redline`` or ``show line 12`` says; tell whether it did.

        ``label`` is the text looked at, where the line names none; further labels are switched
        on, or are what it is in conflict with.
        """
        word, _, rest = line.strip().partition(" ")
        if word.casefold() != "show":
            return False
        place = _LINE.search(rest.casefold())
        words = _LINE.sub(" ", rest.casefold()).replace(",", " ").split()
        known = {each.casefold(): each for each in meeting.labels}
        named = [known[each] for each in words if each in known]
        ways = [_WORDS[each] for each in words if each in _WORDS]
        spare = {"as", "by", "with", "and", "follow", *known, *_WORDS}
        if (not words and place is None) or any(each not in spare for each in words):
            return False
        if words == ["follow"]:
            self.follow()
            return True
        way = (ways or [self._attention.way])[0]
        attention = Attention((named or [label])[0], way, chosen=tuple(named[1:]))
        if place is not None:
            attention = replace(attention, line=int(place.group(1)), marked=True)
        self._turn(attention)
        return True

    def _turn(self, attention: Attention) -> None:
        self._attention = attention
        self.turned.emit(attention)
