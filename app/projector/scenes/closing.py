"""Closing: what was decided, and who does what by when."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.columns import Listed, draw_lists
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.direction import beside
from facilitation.meeting.reading import agenda_of, name_of, tasks_in_view, untouched, version_of
from facilitation.meeting.state import Decision, Fate, Meeting, Task
from facilitation.remembered import Remembered


class Closing(Scene):
    """Shown once the meeting is closed."""

    rests_on = ("meeting.closed",)
    _decided: Remembered[list[str]] = Remembered()
    _tasks: Remembered[list[str]] = Remembered()

    def title(self) -> str:
        return self.tr("Closing")

    def fits(self, situation: Situation) -> int:
        return when(situation.meeting.closed, Rank.CLOSED)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        head = QRectF(area.x(), area.y(), area.width(), area.height() * 0.4)
        said, soft = self._heading(meeting), canvas.palette.ink_soft
        blocks = [
            canvas.said(said, scale.display, least=scale.large, bold=True, lines=2),
            canvas.said(self._subtitle(meeting), scale.body, colour=soft, lines=2),
        ]
        top = canvas.column(head, blocks) + canvas.gap * 2
        below = area.adjusted(0, top - area.top(), 0, 0)
        draw_lists(canvas, below, self._lists(meeting, canvas.wording))

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what was decided, and who does what by when."""
        meeting = situation.meeting
        lists = self._lists(meeting, wording)
        listed = [f"{head}: {told(texts)}" for head, texts, _ in lists]
        return told([self._heading(meeting), self._subtitle(meeting), *listed])

    def _heading(self, meeting: Meeting) -> str:
        if meeting.closed:
            return self.tr("Thank you, everybody")
        return self.tr("What we have so far")

    def _subtitle(self, meeting: Meeting) -> str:
        opening = meeting.opening
        if not (_carried(meeting) or meeting.agreed or meeting.tasks):
            return self.tr("Nothing was decided and nobody took on a task.")
        return opening.title if opening and not meeting.closed else ""

    def _lists(self, meeting: Meeting, wording: Wording) -> list[Listed]:
        rests_on: tuple[object, ...] = (meeting.decisions, meeting.agreed, meeting.proposals)
        decided = self._decided.get(lambda: _decided(meeting, wording), *rests_on, wording)
        rests_on = (meeting.tasks, meeting.hidden, meeting.people)
        tasks = self._tasks.get(lambda: self._to_do(meeting, wording), *rests_on, wording)
        missed = untouched(meeting) if meeting.closed else ()
        lists: list[Listed] = [
            (self.tr("Decided"), decided, None),
            (self.tr("Who does what"), tasks, Sign.HAND),
            (self.tr("Not reached"), [each.title for each in missed], None),
            (self.tr("Put off"), self._put_off(meeting, wording), None),
            (self.tr("Left open"), _left_open(meeting, wording), None),
        ]
        return [each for each in lists if each[1]]

    def _put_off(self, meeting: Meeting, wording: Wording) -> list[str]:
        said = []
        for item in agenda_of(meeting):
            if (rest := item.plan.rest) is None:
                continue
            day = wording.measures.day(rest.until) if rest.until else ""
            title = beside((item.title, self.tr("until {day}").format(day=day) if day else ""))
            reasoned = self.tr("{title}: {reason}").format(title=title, reason=rest.because)
            said.append(reasoned if rest.because else title)
        return said

    def _to_do(self, meeting: Meeting, wording: Wording) -> list[str]:
        return [self._task(meeting, wording, e) for e in tasks_in_view(meeting) if e.is_open]

    def _task(self, meeting: Meeting, wording: Wording, task: Task) -> str:
        """Return who, by when and what, in this order: a long what may lose its end."""
        who = name_of(meeting, task.owner)
        if task.due:
            who = self.tr("{name}, by {due}").format(name=who, due=wording.measures.day(task.due))
        return self.tr("{name}: {task}").format(name=who, task=task.task)


def _left_open(meeting: Meeting, wording: Wording) -> list[str]:
    asked = {each.subject for each in meeting.decisions}
    waiting = meeting.proposals.values() if meeting.closed else ()
    labels = [each.label for each in waiting if each.fate is Fate.OPEN]
    return [wording.motions.text(meeting, each) for each in labels if each not in asked]


def _carried(meeting: Meeting) -> list[Decision]:
    return [each for each in meeting.decisions if each.verdict and each.verdict.carried]


def _decided(meeting: Meeting, wording: Wording) -> list[str]:
    carried = _carried(meeting)
    main = [each for each in carried if each.subject in meeting.proposals]
    rest = [each for each in carried if each.subject not in meeting.proposals]
    verdicts, others = (
        [_verdict(meeting, each, wording) for each in decisions] for decisions in (main, rest)
    )
    return [*verdicts, *meeting.agreed, *others]


def _verdict(meeting: Meeting, decision: Decision, wording: Wording) -> str:
    proposal = meeting.proposals.get(decision.subject)
    asked = decision.question or decision.subject
    label = f"{decision.subject} {wording.matter.titled(proposal)}" if proposal else asked
    verdict = wording.decisions.verdict_and_rule(meeting, decision)
    if proposal is None:
        return f"{label}: {verdict}"
    text = wording.matter.decided_text(proposal, version_of(proposal, decision.version))
    return " ".join(filter(None, (f"{label}:", text, verdict)))
