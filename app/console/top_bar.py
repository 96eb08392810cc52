"""The line at the top: which meeting, how far it is, who is here, whether it is minuted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.look.dress import set_role
from app.look.labels import ElidedLabel, give_tip, plain_label, say
from app.look.laying import in_row
from app.look.lines import Lines
from app.room.put_up import PUT_UP, How, Seen
from app.room.room import Room
from app.speaking.parts import HeardAs
from app.wording import Wording
from app.wording.agenda_time import RESTS_ON
from app.wording.keys.console import CONSOLE
from app.wording.words import with_gaps
from facilitation.direction import beside
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.juncture import PartsWithJuncture
from facilitation.meeting.notes.levels import level_of
from facilitation.meeting.reading import current_item, place_on_agenda
from facilitation.meeting.seat import Post
from facilitation.meeting.state import Meeting
from facilitation.process.process import Level
from facilitation.remembered import Parts

_MOST = 28
"""So many letters of a message stand on the chip; the whole of it is said to screen readers."""


class RoomChip(ActButton):
    """Says what the room sees: a scene, a text, a message, nothing, or another meeting."""

    turned = Signal(str)
    """The room sees something for another reason than before: what it sees, in a sentence."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__("", role="quiet", parent=parent)
        self._opens = CONSOLE.key("projector")
        self._stands_out = False
        self._how = room.seen.how
        self.show_seen(room.seen)
        room.shown.connect(self.show_seen)

    def show_seen(self, seen: Seen) -> None:
        """Say it; what somebody put up stands out, and the key that ends it is named."""
        if seen.how is not self._how:
            self._how = seen.how
            self.turned.emit(self._whole(seen))
        key = self._opens
        if seen.how in PUT_UP:
            key = self.tr("Ctrl+0 or a click ends it")
        elif seen.how is How.FOLLOWING:
            key = self.tr("F5 holds it")
        self.say(self._short(seen), key, self._whole(seen))
        if (seen.how in PUT_UP) is not self._stands_out:
            self._stands_out = seen.how in PUT_UP
            set_role(self, "refusal" if self._stands_out else "quiet")

    def _short(self, seen: Seen) -> str:
        short = seen.message[:_MOST].rstrip()
        words = {
            How.FOLLOWING: self.tr("Room: {scene}"),
            How.HELD: self.tr("Room: {scene}, held ×"),
            How.TEXT: self.tr("Room: {scene}, shown ×"),
            How.MESSAGE: self.tr("Room: message “{message}” ×"),
            How.BLANK: self.tr("Room: blank ×"),
            How.CLOSED: self.tr("Room: no window"),
            How.ELSEWHERE: self.tr("Room: another meeting"),
        }
        if len(seen.message) > _MOST:
            words[How.MESSAGE] = self.tr("Room: a message ×")
        return with_gaps(words[seen.how]).format(scene=seen.title, message=short)

    def _whole(self, seen: Seen) -> str:
        words = {
            How.FOLLOWING: self.tr("The room sees: {scene}"),
            How.HELD: self.tr("The room sees, whatever happens: {scene}"),
            How.TEXT: self.tr("The room sees, until something new happens: {scene}"),
            How.MESSAGE: self.tr("The room sees until the next turn: “{message}”"),
            How.BLANK: self.tr("The room sees nothing: it is blank"),
            How.CLOSED: self.tr("The room has no window of this meeting"),
            How.ELSEWHERE: self.tr("The room sees another meeting"),
        }
        return with_gaps(words[seen.how]).format(scene=seen.title, message=seen.message)


class RoomParts(QWidget):
    """Stands beside what the room sees, as long as that has more than one part."""

    def __init__(self, room: Room, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.before, self.next = (ActButton(each, role="quiet", parent=self) for each in "<>")
        self.before.say("<", CONSOLE.key("part before"), self.tr("The room sees the part before"))
        self.next.say(">", CONSOLE.key("next part"), self.tr("The room sees the next part"))
        self.before.clicked.connect(lambda: room.turn_part(-1))
        self.next.clicked.connect(lambda: room.turn_part(1))
        self._said = plain_label(parent=self)
        in_row(self.before, self._said, self.next, on=self, margins=0, gap=2)
        self.hide()
        room.shown.connect(self.show_seen)

    def show_seen(self, seen: Seen) -> None:
        """Say which part it is; nothing where there is one alone."""
        self.setVisible(seen.parts > 1)
        if seen.parts > 1:
            say(self._said, self._wording.measures.part(seen.part, seen.parts))
            self.before.setEnabled(seen.part > 1)
            self.next.setEnabled(seen.part < seen.parts)


_COUNTED = (
    *("people", "entitled", "quorum", "closed", "awaited", "floor.rules", "spokes", "alternates"),
)
"""What the quorum rests on; by the rules people or groups count, by spokes which groups."""

_RESTS_ON = (*RESTS_ON, "floor.process", "floor.stage", "floor.level", "off_record", *_COUNTED)


class _Title(ElidedLabel):
    """What the meeting is called."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def whole_width(self) -> int:
        """Return the room for all of it: `Lines` gives that where it costs no line more."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 2


class TopBar(QFrame, HeardAs):
    """Shows facts in passing; each is one label that changes only where its words do."""

    def __init__(
        self,
        wording: Wording,
        room: Room,
        parent: QWidget | None = None,
        post: Post = Post.FULL,
    ) -> None:
        """``post`` is what this laptop is for, which stands beside the title."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where the meeting stands"))
        self._post, self._wording = post, wording
        self._unwritten = ""
        self._narrow = False
        self.rests_on = PartsWithJuncture(*_RESTS_ON)
        self._counted = Parts(*_COUNTED)
        self._title = _Title("", self)
        self._where = plain_label(parent=self)
        self.slip = plain_label(role="name", parent=self)
        self.slip.hide()
        self.room = RoomChip(room, self)
        self.parts = RoomParts(room, wording, self)
        self._clock, self._quorum, self._record = (plain_label(parent=self) for _ in range(3))
        set_role(self._clock, "soft")
        kept = self.tr(
            "Sound is never recorded. What is done is written to the record of the meeting, on "
            "this laptop: who is here, who has the floor, what is decided."
        )
        give_tip(self._record, kept, kept)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        parts = (self._title, self._where, self.room, self.parts, self.slip, self._clock)
        margins = (14, 6, 14, 6)
        self._line = Lines(*parts, self._quorum, self._record, on=self, margins=margins, gap=18)

    def take_in(self, button: QWidget) -> None:
        """Give a button of another pane its place behind the title."""
        self._line.insert(2, button)

    def be_narrow(self, narrow: bool) -> None:
        """Leave it to the line below to say where the meeting stands."""
        self._narrow = narrow
        say(self._where, "")

    def show_meeting(self, meeting: Meeting, now: Moment) -> None:
        """Show how things stand at a moment."""
        say(self._title, self._heading(meeting))
        if not self._narrow:
            say(self._where, self.where(meeting, now))
        say(self.slip, "" if meeting.closed else self._wording.agenda_time.slip(meeting, now))
        self._show_clock("" if meeting.closed else self._wording.measures.clock(now.at))
        self._show_quorum(meeting)
        say(self._record, self._recording(meeting))
        set_role(self._record, "refusal" if meeting.off_record or self._unwritten else "soft")

    def _show_clock(self, time: str) -> None:
        if self._clock.text() != time:
            say(self._clock, time)
            self._clock.setAccessibleName(self.tr("time of day: {time}").format(time=time))

    def show_recording(self, written: bool, in_memory: bool) -> None:
        """Say whether what is done is written, or only in memory, or not at all."""
        if written:
            self._unwritten = ""
        elif in_memory:
            self._unwritten = self.tr("in memory only")
        else:
            self._unwritten = self.tr("nothing is written down")

    def _heading(self, meeting: Meeting) -> str:
        title = meeting.opening.title if meeting.opening else self.tr("A new meeting")
        sitting = self.tr("sitting {number}").format(number=meeting.sitting)
        here = {Post.DOOR: self.tr("at the door"), Post.NOTES: self.tr("for notes")}
        return beside((here.get(self._post, ""), title, sitting if meeting.sitting > 1 else ""))

    def where(self, meeting: Meeting, now: Moment) -> str:
        """Return which item and stage the meeting is at, and what is left of the item's time."""
        parts = []
        item, floor = current_item(meeting), meeting.floor
        if item is not None:
            parts.append(
                with_gaps(self.tr("item {number} of {count}")).format(
                    number=place_on_agenda(meeting, item.number), count=len(meeting.agenda)
                )
            )
        if floor.stage and not meeting.closed:
            parts.append(self._wording.processes.title_here(meeting))
        parts.append(self._wording.agenda_time.left(meeting, now.tick))
        return beside(parts)

    def _show_quorum(self, meeting: Meeting) -> None:
        if not self._counted.others(meeting):
            return
        say(self._quorum, self._wording.returning.quorum(meeting))
        set_role(self._quorum, "soft")

    def _recording(self, meeting: Meeting) -> str:
        if self._unwritten:
            return self._unwritten
        if meeting.closed:
            return self.tr("closed at {time}").format(
                time=self._wording.measures.clock(meeting.closed_at)
            )
        if is_planned(meeting) and meeting.opening is not None:
            when = self._wording.measures.occasion(meeting.opening.on)
            return self.tr("planned for {when}").format(when=when)
        if meeting.pause is not None:
            return self._wording.returning.rests(meeting.pause)
        if meeting.off_record:
            return self.tr("off the record")
        floor, known = meeting.floor, self._wording.processes.known
        if level_of(known, floor.process, floor.stage, floor.level) is Level.NONE:
            return self.tr("what is said here stays here")
        return self.tr("• written record, no sound")
