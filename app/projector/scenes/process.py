"""The process: that the group changed it, why, who keeps it, and what that means for me."""

from __future__ import annotations

from app.look.icons import Sign
from app.projector.canvas import MIDDLE, Canvas
from app.projector.scene import ON_QUIET, Rank, Scene, Situation, is_quiet, stage_line, told, when
from app.room.cue import Cue
from app.wording import Wording
from facilitation.meeting.reading import name_of, was_left
from facilitation.meeting.state import Meeting


class Process(Scene):
    """Shown when the process was switched in the middle, until somebody speaks or waits to.

    What was left is said to wait, so that nobody fears for the stack or the text
    (domain.md section 2, "Switching process").
    """

    says_stage = True
    rests_on = (*ON_QUIET, "meeting.frozen", "meeting.floor.because", "cue")

    def title(self) -> str:
        return self.tr("Process")

    def fits(self, situation: Situation) -> int:
        """Ask when the process was switched or its stage changed, while nobody speaks or waits."""
        meeting = situation.meeting
        changed = bool(meeting.frozen or meeting.floor.because)
        switched = changed and situation.cue is Cue.STAGE
        return when(switched and is_quiet(meeting), Rank.JUST_NOW)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, scale, soft = situation.meeting, canvas.scale, canvas.palette.ink_soft
        words, accent = canvas.wording, canvas.palette.accent_ink
        process, keeper = words.processes.named(meeting.floor.process), self._kept_by(meeting)
        blocks = [
            canvas.said(process, canvas.hero, least=scale.large, bold=True, lines=2, after=0),
            canvas.said(stage_line(situation, words), scale.large, lines=4, after=canvas.gap * 2),
            canvas.said(self._because(meeting), scale.body, lines=3),
            canvas.said(words.processes.how_changed_here(meeting), scale.small, lines=2),
            canvas.said(keeper, scale.body, lines=2, sign=Sign.CIRCLE, sign_colour=accent),
            canvas.said(self._waits(meeting, words), scale.small, colour=soft, lines=2),
        ]
        canvas.column(canvas.area, blocks, MIDDLE)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the process and its stage, the reason, the keeper, and what waits."""
        meeting = situation.meeting
        process, how = wording.processes.named, wording.processes.how_changed_here(meeting)
        now = [process(meeting.floor.process), stage_line(situation, wording)]
        why = [self._because(meeting), how, self._kept_by(meeting), self._waits(meeting, wording)]
        return told([*now, *why])

    def _because(self, meeting: Meeting) -> str:
        because = meeting.floor.because
        return self.tr("Why: {because}").format(because=because) if because else ""

    def _kept_by(self, meeting: Meeting) -> str:
        keeper = name_of(meeting, meeting.floor.keeper)
        return self.tr("Kept by {name}").format(name=keeper) if keeper else ""

    def _waits(self, meeting: Meeting, wording: Wording) -> str:
        if not was_left(meeting):
            return ""
        left = [wording.processes.named(each.process) for each in reversed(meeting.frozen)]
        if len(left) == 1:
            said = self.tr("{process} waits as we left it: we come back to where we were.")
            return said.format(process=left[0])
        said = self.tr("They wait as we left them: {processes}.")
        return said.format(processes=wording.measures.listed(left))
