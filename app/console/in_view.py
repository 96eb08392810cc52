"""What goes on beside turns, in one line each: silence, small groups, the prompts in view."""

from PySide6.QtCore import QCoreApplication

from app.wording import Wording
from facilitation.meeting.state import Meeting, Silence, SmallGroups


class InView:
    """Says what the room is doing together, and what it is asked."""

    def __init__(self, wording: Wording) -> None:
        """Take the words for lengths."""
        self._wording = wording

    def tr(self, text: str) -> str:
        """Return words in the reader's language."""
        return QCoreApplication.translate("InView", text)

    def of(self, meeting: Meeting, tick: int) -> str:
        """Return the lines at a tick; empty where nothing of it goes on."""
        lines: list[str] = []
        if meeting.silence is not None:
            lines.append(self._silence(meeting.silence, tick))
        if meeting.small_groups is not None:
            lines.append(self._groups(meeting.small_groups, tick))
        return "\n".join(lines + self._prompts(meeting))

    def _silence(self, silence: Silence, tick: int) -> str:
        gone = self._wording.duration(tick - silence.began)
        if not silence.length:
            return self.tr("Silence for {gone}. Space ends it.").format(gone=gone)
        return self.tr("Silence for {gone} of {length}. Space ends it.").format(
            gone=gone, length=self._wording.duration(silence.length)
        )

    def _groups(self, groups: SmallGroups, tick: int) -> str:
        gone = self._wording.duration(tick - groups.began)
        if groups.length:
            words = self.tr("{gone} of {length}")
            gone = words.format(gone=gone, length=self._wording.duration(groups.length))
        words = self.tr('{number} small groups for {gone}, {back} are back: group 1 says "…"')
        return words.format(number=len(groups.groups), gone=gone, back=len(groups.lines))

    def _prompts(self, meeting: Meeting) -> list[str]:
        going = meeting.floor.round
        asked = going.prompt if going is not None else ""
        numbered = enumerate(meeting.prompts, 1)
        return [f"{number}  {prompt}" for number, prompt in numbered if prompt != asked]
