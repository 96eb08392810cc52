"""What is pending in a formal assembly: the innermost question large, and what a vote would do."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.scene import Rank, Scene, Situation, when
from app.room.cue import Cue
from app.wording import Wording
from facilitation.meeting.pending import asked_now, is_ordered
from facilitation.meeting.state import Settled


class MotionsScene(Scene):
    """Shown while a motion is pending that is no text, and when one, or a ruling, was settled."""

    rests_on = (
        "meeting.business",
        "meeting.proposals",
        "meeting.amendments",
        "meeting.matter",
        "meeting.floor.rules",
        "cue",
    )

    def title(self) -> str:
        return self.tr("What is pending")

    def fits(self, situation: Situation) -> int:
        """Ask to be shown from the motion until it is settled, and then with what it came to."""
        question = asked_now(situation.meeting)
        if question is not None and not question.label:
            return Rank.DECISION
        return when(_settled(situation) is not None, Rank.JUST_NOW)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        wording, settled = canvas.wording, _settled(situation)
        question = asked_now(situation.meeting)
        waits = question is not None and not question.label
        blocks = []
        if settled is not None:
            head, explained = self._came_to(situation, settled, wording)
            most = scale.body if waits else canvas.hero
            blocks.append(canvas.said(head, most, bold=True, colour=soft if waits else None))
            blocks.append(canvas.said(explained, scale.body if waits else scale.large))
        if settled is not None and not waits:
            goes_on, words, would = self._goes_on(situation, wording)
            blocks.append(canvas.said(goes_on, scale.large, bold=True))
            blocks.append(canvas.said(words, scale.body))
            blocks.append(canvas.said(would, scale.body, colour=soft))
        else:
            asked, would, after = self._told(situation, wording)
            blocks.append(canvas.said(self._head(situation), scale.body, colour=soft))
            blocks.append(canvas.said(asked, canvas.hero, bold=True))
            blocks.append(canvas.said(would, scale.large))
            blocks.append(canvas.said(after, scale.body, colour=soft))
        canvas.column(QRectF(canvas.area), blocks)

    @staticmethod
    def _came_to(situation: Situation, settled: Settled, wording: Wording) -> tuple[str, str]:
        words = wording.motion_results
        return words.headline(settled), words.explained(situation.meeting, settled)

    @staticmethod
    def _goes_on(situation: Situation, wording: Wording) -> tuple[str, str, str]:
        """Return what is before the meeting now; where a vote on it was ordered, what that does.

        Between them the words: of a change always, of a whole text before a vote alone.
        """
        words, meeting = wording.motion_results, situation.meeting
        question = asked_now(meeting)
        if question is None:
            return words.goes_on(meeting), "", ""
        ordered = is_ordered(meeting, question)
        shown = ordered or question.label in meeting.amendments
        voted = words.words_of(meeting, question.label) if shown else ""
        return words.goes_on(meeting), voted, wording.motions.would(meeting) if ordered else ""

    def _head(self, situation: Situation) -> str:
        if asked_now(situation.meeting) is None:
            return self.tr("No motion is pending.")
        return self.tr("Before us now")

    def _told(self, situation: Situation, wording: Wording) -> tuple[str, str, str]:
        meeting = situation.meeting
        question = asked_now(meeting)
        if question is None:
            return "", "", ""
        words = wording.motions
        return words.question(meeting, question), words.would(meeting), words.after(meeting)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what was settled just now, and what is pending or voted on."""
        settled, question = _settled(situation), asked_now(situation.meeting)
        before = self._came_to(situation, settled, wording) if settled is not None else ()
        if settled is not None and (question is None or question.label):
            return "\n".join(filter(None, (*before, *self._goes_on(situation, wording))))
        told = (*before, self._head(situation), *self._told(situation, wording))
        return "\n".join(filter(None, told))


def _settled(situation: Situation) -> Settled | None:
    """Return what was settled just now; a break that was taken, or a sitting that ended, is over.

    What else has happened since then has another cue.
    """
    settled = situation.meeting.business.settled
    last = settled[-1] if settled and situation.cue is Cue.SETTLED else None
    if last is None or last.moved is None:
        return last
    return None if last.carried and last.moved.motion.effect in _ENDED else last


_ENDED = ("recess", "adjourn")
