"""Credentials: which group sent whom, with how many votes and mandate, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Rank, Scene, Situation, told, when
from app.room.cue import Cue
from app.wording import Wording
from facilitation.direction import beside
from facilitation.meeting.groups.credentials import Credential, Lack, credentials_of, sent_decide
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting
from facilitation.remembered import Remembered


class Credentials(Scene):
    """Comes before a decision of those who were sent: who may vote for whom, how far they may go.

    It comes where the stage waits for the decision and nobody speaks, and can be held by hand.
    """

    rests_on = (
        *("decides_next", "cue", "meeting.floor.rules", "meeting.franchise"),
        *("meeting.spokes", "meeting.alternates"),
    )
    _found: Remembered[tuple[Credential, ...]] = Remembered()

    def title(self) -> str:
        return self.tr("Credentials: who is sent by whom")

    def fits(self, situation: Situation) -> int:
        """Show it while a decision of those who were sent is to be opened.

        Where its text has just changed, that is what everybody reads, unless somebody is missing.
        """
        before = situation.decides_next and not situation.decided
        if before and situation.cue is Cue.MATTER:
            before = any(each.lacks for each in self._of(situation.meeting))
        return when(before and sent_decide(situation.meeting), Rank.ROUND_DUE)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint what is missing beside each group with whom it sent."""
        meeting, area = situation.meeting, canvas.area
        missing, sent = self._lists(meeting, canvas.wording)
        if not sent:
            draw_list(canvas, area, self.title(), [self._nothing()])
            return
        scale, summed = canvas.scale, self._sum(meeting)
        head = canvas.said(summed, scale.large, least=scale.body, bold=True, lines=2)
        top = canvas.column(area, [head]) + canvas.gap
        below = QRectF(area.x(), top, area.width(), area.bottom() - top)
        left = below.x()
        if missing:
            wide = below.width() * 0.34
            box = QRectF(left, below.y(), wide, below.height())
            draw_list(canvas, box, self.tr("Still missing"), missing, Sign.CONCERN)
            left += wide + canvas.gap * 2
        box = QRectF(left, below.y(), below.right() - left, below.height())
        draw_list(canvas, box, self.tr("Groups"), sent)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return how many votes there are, each group with whom it sent, and what is missing."""
        missing, sent = self._lists(situation.meeting, wording)
        if not sent:
            return told([self.title(), self._nothing()])
        lacks = [self.tr("Still missing"), *missing] if missing else []
        return told([self.title(), self._sum(situation.meeting), *sent, *lacks])

    def _of(self, meeting: Meeting) -> tuple[Credential, ...]:
        rests_on = (meeting.people, meeting.spokes, meeting.alternates, meeting.franchise)
        rules = (meeting.entitled, meeting.floor.rules)
        return self._found.get(lambda: credentials_of(meeting), *rests_on, *rules)

    def _sum(self, meeting: Meeting) -> str:
        found = self._of(meeting)
        votes = sum(each.votes for each in found if each.here or each.speaks)
        there = sum(bool(each.here or each.speaks) for each in found)
        said = self.tr("%n of {all} groups are here", "", there).format(all=len(found))
        return beside((said, self._votes(votes) if _is_weighed(found) else ""))

    def _votes(self, number: int) -> str:
        return self.tr("%n votes", "", number)

    def _nothing(self) -> str:
        return self.tr("Nobody belongs to a group here.")

    def _lists(self, meeting: Meeting, wording: Wording) -> tuple[list[str], list[str]]:
        found = sorted(self._of(meeting), key=lambda each: wording.by_name(each.group))
        missing = [self._lack(meeting, each, lack) for each in found for lack in each.lacks]
        weighed = _is_weighed(found)
        sent = [self._sent(meeting, each, wording, weighed=weighed) for each in found]
        return missing, sent

    def _sent(self, meeting: Meeting, each: Credential, wording: Wording, *, weighed: bool) -> str:
        names = [self._named(meeting, number) for number in (each.delegate, each.alternate)]
        who = ", ".join(filter(None, names)) or self.tr("%n people", "", each.here)
        parts = [who, *([self._votes(each.votes)] if weighed else [])]
        if each.mandate is not None:
            held = wording.mandates.held(each.mandate)
            parts.append(self.tr("mandate: {mandate}").format(mandate=held))
        elif each.home:
            parts.append(self.tr("bound by the vote at home"))
        return self.tr("{group}: {facts}").format(group=each.group, facts=beside(parts))

    def _named(self, meeting: Meeting, number: int) -> str:
        if not number:
            return ""
        name = name_of(meeting, number)
        person = meeting.people.get(number)
        away = person is None or not person.here
        return self.tr("{name} (away)").format(name=name) if away else name

    def _lack(self, meeting: Meeting, each: Credential, lack: Lack) -> str:
        said = {
            Lack.NOBODY: self.tr("{group}: nobody is here"),
            Lack.UNNAMED: self.tr("{group}: nobody was named to speak for it"),
            Lack.AWAY: self.tr("{group}: neither delegate nor alternate is here"),
            Lack.MANDATE: self.tr("{group}: {name} has no mandate"),
            Lack.ENDED: self.tr("{group}: the mandate of {name} has ended"),
        }
        name = name_of(meeting, each.speaks) if each.speaks else ""
        return said[lack].format(group=each.group, name=name)


def _is_weighed(found: Iterable[Credential]) -> bool:
    """Tell whether some have several votes; where each has one voice, nothing is said of it."""
    return any(each.votes > 1 for each in found)
