"""The line at the top: which meeting, how far it is, who is here, whether it is minuted."""

from PySide6.QtWidgets import QFrame, QWidget

from app.console.room_chip import RoomChip, RoomParts
from app.look.dress import set_role
from app.look.labels import ElidedLabel, plain_label, say
from app.look.laying import in_row
from app.room.room import Room
from app.wording import Wording
from app.wording.agenda_time import MINUTE, RESTS_ON
from facilitation.decisions.fractions import Share, least, strict_by_custom
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.reading import current_item, place_on_agenda, quorum_share
from facilitation.meeting.state import Meeting
from facilitation.remembered import Parts

_RESTS_ON = (
    *RESTS_ON,
    "off_record",
    "people",
    "entitled",
    "quorum",
)


class TopBar(QFrame):
    """Shows facts in passing; each is one label that changes only where its words do."""

    def __init__(self, wording: Wording, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._unwritten = ""
        self._said = (0, "")
        self._parts = Parts(*_RESTS_ON)
        self._counted = Parts("people", "entitled", "quorum", "closed")
        self._title = ElidedLabel("", self)
        self.slip = plain_label(role="name", parent=self)
        self.slip.hide()
        self.room = RoomChip(room, self)
        self.parts = RoomParts(room, wording, self)
        self._clock, self._quorum, self._record = (plain_label(parent=self) for _ in range(3))
        set_role(self._clock, "soft")
        parts = ((self._title, 1), self.room, self.parts, self.slip, self._clock)
        margins = (14, 6, 14, 6)
        self._line = in_row(*parts, self._quorum, self._record, on=self, margins=margins, gap=18)
        self._clock.setAccessibleName(self.tr("time of day"))

    def take_in(self, button: QWidget) -> None:
        """Give a button of another pane its place behind the title."""
        self._line.insertWidget(1, button)

    def show_meeting(self, meeting: Meeting, now: Moment) -> None:
        """Show how things stand; what rests on nothing that has changed stays as it is."""
        shown = (now.at // MINUTE, self._unwritten)
        if self._parts.others(meeting) or shown != self._said:
            self.show_time(meeting, now)

    def show_time(self, meeting: Meeting, now: Moment) -> None:
        """Show how things stand at a moment."""
        self._said = (now.at // MINUTE, self._unwritten)
        say(self._title, self._heading(meeting, now))
        say(self.slip, "" if meeting.closed else self._wording.agenda_time.slip(meeting, now))
        say(self._clock, "" if meeting.closed else self._wording.measures.clock(now.at))
        self._show_quorum(meeting)
        say(self._record, self._recording(meeting))
        set_role(self._record, "refusal" if meeting.off_record or self._unwritten else "soft")

    def show_recording(self, written: bool, in_memory: bool) -> None:
        """Say whether what is done is written, or only in memory, or not at all."""
        if written:
            self._unwritten = ""
        elif in_memory:
            self._unwritten = self.tr("○ in memory only")
        else:
            self._unwritten = self.tr("○ not recording")

    def _heading(self, meeting: Meeting, now: Moment) -> str:
        title = meeting.opening.title if meeting.opening else self.tr("A new meeting")
        parts = [title]
        if meeting.sitting > 1:
            parts.append(self.tr("sitting {number}").format(number=meeting.sitting))
        item = current_item(meeting)
        if item is not None:
            parts.append(
                self.tr("item {number} of {count}").format(
                    number=place_on_agenda(meeting, item.number), count=len(meeting.agenda)
                )
            )
            parts.append(self._wording.agenda_time.left(meeting, now.tick))
        return " · ".join(each for each in parts if each)

    def _show_quorum(self, meeting: Meeting) -> None:
        if not self._counted.others(meeting):
            return
        say(self._quorum, self._quorum_said(meeting))
        set_role(self._quorum, "soft")

    def _quorum_said(self, meeting: Meeting) -> str:
        people = meeting.people.values()
        everybody = tuple(each.number for each in people if not each.guest)
        entitled = meeting.entitled or everybody
        if not entitled or meeting.closed:
            return ""
        here = sum(1 for each in entitled if each in meeting.people and meeting.people[each].here)
        share = Share(*quorum_share(meeting))
        needed = least(share, len(entitled), strict_by_custom(share))
        words = self.tr("{here} here, {needed} are needed")
        if here >= needed:
            words = self.tr("{here} here, {needed} are enough")
        if here >= needed == 1:
            words = self.tr("{here} here, 1 is enough")
        return words.format(here=here, needed=needed)

    def _recording(self, meeting: Meeting) -> str:
        if self._unwritten:
            return self._unwritten
        if meeting.closed:
            return self.tr("closed at {time}").format(
                time=self._wording.measures.clock(meeting.closed_at)
            )
        if meeting.pause is not None:
            return self.tr("sitting ended") if meeting.pause.adjourned else self.tr("break")
        return self.tr("off the record") if meeting.off_record else self.tr("● recording")
