"""The one model of what the room sees: written by the console, read by the wall and the chip."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.attending.station import Station
from app.room.cue import Cue, last_cue, may_change_the_cue
from app.room.first_words import FirstWords, Shown, is_here
from app.room.lines import WAYS
from app.room.put_up import Attention, How, PutUp, Seen
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening.events import MeetingClosed
from facilitation.meeting.pending import text_before_us
from facilitation.meeting.seat import Post
from facilitation.meeting.state import Meeting

Scenes = Mapping[str, str]
"""Titles of the scenes that can be held, by name."""


class Room(QObject):
    """Holds what is put up, and what the room sees; whoever shows either of them listens.

    A message goes with the next turn. A text gives way to what happens next, and the way of showing
    texts lasts; a decision that opens brings its question, whatever was held or asked for, and the
    end of the meeting the end of what was held.
    """

    changed = Signal()
    """Something else is put up, or what was put up has ended."""

    shown = Signal(object)
    """The room sees something else; carries a :class:`~app.room.put_up.Seen`."""

    wanted = Signal()
    """A text is put up: where the room has no window, it gets one."""

    elsewhere = Signal()
    """Something was to be put up that is put up at another station."""

    def __init__(
        self, station: Station, scenes: Callable[[], Scenes], parent: QObject | None = None
    ) -> None:
        """Follow a station; ``scenes`` tells what can be held, once that is asked."""
        super().__init__(parent)
        self._station = station
        self.scenes = scenes
        self.put_up = PutUp()
        self.seen = Seen()
        self.cue = last_cue(station.history)
        self.words = FirstWords(station.history)
        self._matter = station.meeting.matter
        self._asked_at = -1
        self._message_turn = 0
        self._afar: Seen | None = None
        station.changed.connect(self._on_changed)
        station.put_up.connect(self._on_put_up)
        self._on_put_up(station.up)

    @property
    def is_led_here(self) -> bool:
        """Whether what the room sees can be put up at this station; a wall turns its own pages."""
        return self._station.post in (Post.FULL, Post.SHOW)

    def take_over(self, before: Room) -> None:
        """Go on with what another one, of the same meeting, has put up and explained."""
        self.put_up, self.cue, self.words = before.put_up, before.cue, before.words
        self._asked_at, self._message_turn = before._asked_at, before._message_turn

    def explained(self, meeting: Meeting) -> Shown | None:
        """Return the word of the field whose meaning is shown now, unless the group wants none."""
        if not meeting.floor.rules.meanings or meeting.closed:
            return None
        shown = self.words.at(self._station.now().tick)
        return shown if shown is not None and is_here(shown.word, meeting) else None

    # What is put up

    def hold(self, scene: str) -> None:
        """Keep showing a scene whatever happens; an empty name follows the meeting again.

        Raises:
            KeyError: there is no such scene to hold.
        """
        if scene and scene not in self.scenes():
            raise KeyError(scene)
        self._put_up(replace(self.put_up, held=scene, part=0))

    def hold_or_follow(self) -> bool:
        """Hold the scene that is seen, or let go of the one held; tell whether there is one."""
        scene = "" if self.put_up.held else self.seen.scene
        if not self.put_up.held and scene not in self.scenes():
            return False
        self.hold(scene)
        return True

    def blank(self, on: bool) -> None:
        self._put_up(replace(self.put_up, blank=on))

    def say(self, message: str) -> None:
        """Show a message of the facilitator; an empty one takes it away."""
        self._message_turn = _turn(self._station.meeting)
        self._put_up(replace(self.put_up, message=" ".join(message.split()), part=0))

    def attend(self, attention: Attention) -> None:
        """Show a text as asked for, until something new happens; without a label: the meeting."""
        self._attend(attention, self.put_up)

    def show(self, attention: Attention) -> None:
        """Show a text or a step of a count; a held scene gives way, and the room gets a window."""
        if not self.is_led_here:
            self.elsewhere.emit()
            return
        self._attend(attention, replace(self.put_up, held=""))
        self.wanted.emit()

    def as_text(self, label: str, way: str, chosen: tuple[str, ...] = ()) -> Attention:
        """Return how to show a text in another way: the same one where it was scrolled to."""
        before = self.put_up.attention
        if label != self.looked_at():
            before = Attention(way=before.way)
        return replace(before, label=label, way=way, chosen=chosen, step=0)

    def leave_text(self) -> None:
        """Show no text and no count any more; the way of showing texts lasts."""
        self.attend(Attention(way=self.put_up.attention.way))

    def follow(self) -> None:
        """End everything that was put up: the room sees what the meeting is about."""
        self._attend(Attention(), PutUp())

    def scroll(self, label: str, line: int, *, marked: bool = False) -> None:
        """Keep a line in view, where the room sees this text."""
        if self._sees(WAYS) and label == self.looked_at():
            self.attend(replace(self.put_up.attention, label=label, line=line, marked=marked))

    def choose(self, label: str, chosen: tuple[str, ...]) -> None:
        """Switch amendments on or off, where the room reads the text as it would be."""
        if self._sees(("reading",)) and chosen != self.put_up.attention.chosen:
            self.attend(replace(self.put_up.attention, label=label, chosen=chosen))

    def turn_part(self, by: int) -> None:
        """Go on (1) or back (-1) by a part, where something has no room at once."""
        if 1 <= self.seen.part + by <= self.seen.parts:
            self._take(replace(self.put_up, part=self.put_up.part + by))

    def looked_at(self) -> str:
        """Return the label of the text in question; empty where there is none."""
        return self.put_up.attention.label or text_before_us(self._station.meeting)

    # What the room sees

    def tell(self, seen: Seen) -> None:
        """Take from the room's window what it shows; another scene begins with its first part."""
        if seen.how is How.CLOSED and self._afar is not None:
            seen = self._afar
        if seen == self.seen or (seen.how is How.CLOSED and self.seen.how is How.ELSEWHERE):
            return
        anew = seen.scene != self.seen.scene
        self.seen = seen
        if anew:
            self._take(replace(self.put_up, part=0))
        self.shown.emit(seen)

    @property
    def is_seen_afar(self) -> bool:
        """Whether a wall on another laptop shows this meeting."""
        return self._afar is not None

    def see_afar(self, seen: Seen | None) -> None:
        """Take what a wall on another laptop shows (None: there is none), where none is here."""
        here = self.seen.how not in {How.CLOSED, How.ELSEWHERE} and self.seen != self._afar
        if seen is not None:
            # Other laptops may speak other languages.
            seen = replace(seen, title=self.scenes().get(seen.scene, seen.title))
        self._afar = seen
        if not here:
            self.tell(seen or Seen())

    def _sees(self, scenes: tuple[str, ...]) -> bool:
        return self.seen.scene in scenes and self.seen.how is not How.CLOSED

    def _on_changed(self, rows: Sequence[Recorded]) -> None:
        """End what ends by itself."""
        self.words.follow(rows, self._station.history)
        meeting = self._station.meeting
        cue, matter = self.cue, meeting.matter
        if may_change_the_cue(rows):
            cue = last_cue(self._station.history)
        put_up = self.put_up
        if _turn(meeting) not in {0, self._message_turn}:
            put_up = replace(put_up, message="")
        new, self.cue = cue != self.cue, cue
        if (new and cue[0] is Cue.MATTER) or matter != self._matter:
            put_up = replace(put_up, attention=Attention(way=put_up.attention.way))
        if new and cue[0] is Cue.DECIDING:
            put_up, self._asked_at = replace(put_up, held="", attention=Attention()), -1
        if any(isinstance(row.event, MeetingClosed) for row in rows):
            put_up = replace(put_up, held="")
        self._matter = matter
        self._take(replace(put_up, part=0 if new else put_up.part))

    def _attend(self, attention: Attention, beside: PutUp) -> None:
        self._asked_at = self.cue[1] if attention.label else -1
        self._take(replace(beside, attention=attention, part=0))

    def _put_up(self, put_up: PutUp) -> None:
        """Take what somebody puts up here, where that can be."""
        if self.is_led_here:
            self._take(put_up)
        else:
            self.elsewhere.emit()

    def _take(self, put_up: PutUp) -> None:
        put_up = replace(put_up, asked=self._asked_at == self.cue[1])
        if put_up != self.put_up:
            self.put_up = put_up
            self._station.let_see(msgspec.json.encode(put_up))
            self.changed.emit()

    def _on_put_up(self, up: bytes) -> None:
        """Show what was put up at another station."""
        try:
            put_up = msgspec.json.decode(up, type=PutUp) if up else PutUp()
        except msgspec.MsgspecError:
            return  # a newer program put it up
        self._asked_at = self.cue[1] if put_up.asked else -1
        if put_up != self.put_up:
            self.put_up = put_up
            self.changed.emit()


def _turn(meeting: Meeting) -> int:
    return meeting.floor.turn.id if meeting.floor.turn is not None else 0
