"""The decision: the question, the rule, the answers as they are counted, and the verdict."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QRectF

from app.look.answers import SIGNS, TONES
from app.look.bars import Answer, Tone, draw_answers
from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.column import Block
from app.projector.cue import Cue
from app.projector.remembered import Remembered
from app.projector.scene import Scene, when
from app.projector.situation import Rank, Situation
from app.wording import Wording
from facilitation.meeting.answering import count_of, method_of, poll_of
from facilitation.meeting.reading import deciding
from facilitation.meeting.state import Decision, Meeting
from facilitation.text.lines import numbered_lines

SHORT = 160
"""Characters up to which the text itself is shown with the question."""


class Told(msgspec.Struct, frozen=True):
    """All that is said of a decision; ``verdict`` and ``margin`` are empty while it is open.

    ``afresh`` says that everybody is asked again.
    """

    question: str
    words: str
    rule: str
    answers: tuple[Answer, ...]
    verdict: str = ""
    margin: str = ""
    carried: bool = False
    afresh: str = ""


class DecisionScene(Scene):
    """While people answer, the question and the counts; then the verdict in one sentence."""

    name = "decision"

    def __init__(self, parent: QObject | None = None) -> None:
        """Remember what was said of the last state seen."""
        super().__init__(parent)
        self._told: Remembered[Told] = Remembered()

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        return self.tr("Decision")

    def fits(self, situation: Situation) -> int:
        """Show it while it is open, and afterwards until something else happens."""
        if deciding(situation.meeting):
            return Rank.DECISION
        decided = situation.meeting.decision is not None
        return when(decided and situation.cue is Cue.DECIDED, Rank.JUST_NOW)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the sentences, and below them the bar with shape, count and word of each."""
        area = canvas.area
        decision = situation.meeting.decision
        if decision is None:
            canvas.column(area, [canvas.said(self.nothing(), canvas.scale.large)])
            return
        told = self.told(situation.meeting, decision, canvas.wording)
        blocks = _blocks_then(canvas, told) if told.verdict else _blocks_now(canvas, told)
        high = area.height() * (0.34 if told.verdict else 0.42)
        below = QRectF(area.x(), area.bottom() - high, area.width(), high)
        above = area.adjusted(0, 0, 0, -high - canvas.gap)
        canvas.column(above, blocks)
        if canvas.wanted(below):
            sizes = canvas.sizes(canvas.scale.large)
            draw_answers(canvas.painter, below, told.answers, canvas.palette, canvas.fitter, sizes)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the question, the verdict or the rule, and the counts."""
        decision = situation.meeting.decision
        if decision is None:
            return self.nothing()
        told = self.told(situation.meeting, decision, wording)
        counts = ", ".join(f"{each.count} {each.word}" for each in told.answers)
        parts = (
            told.question,
            told.afresh,
            told.words,
            told.verdict,
            told.margin,
            told.rule,
            counts,
        )
        return "\n".join(part for part in parts if part)

    def nothing(self) -> str:
        """Return what is shown where nothing was ever decided."""
        return self.tr("Nothing is being decided now.")

    def told(self, meeting: Meeting, decision: Decision, wording: Wording) -> Told:
        """Return all that is said of a decision; asked of the wording once for each state."""
        return self._told.get(lambda: self._tell(meeting, decision, wording), meeting, wording)

    def _tell(self, meeting: Meeting, decision: Decision, wording: Wording) -> Told:
        closed = decision.verdict is not None
        return Told(
            self._question(meeting, decision),
            _words(meeting, decision, wording),
            wording.rule(meeting, decision),
            self._answers(meeting, decision, wording),
            wording.verdict(meeting, decision) if closed else "",
            wording.margin(meeting, decision) if closed else "",
            decision.verdict.carried if decision.verdict is not None else False,
            wording.afresh(decision),
        )

    def _question(self, meeting: Meeting, decision: Decision) -> str:
        label = decision.subject
        proposal = meeting.proposals.get(label)
        if proposal is not None:
            return f"{label} {proposal.title}"
        amendment = meeting.amendments.get(label)
        if amendment is None:
            return decision.question or label
        target = meeting.proposals.get(amendment.target)
        name = f"{target.label} {target.title}" if target is not None else amendment.target
        return self.tr("{label} to {target}").format(label=label, target=name)

    def _answers(
        self, meeting: Meeting, decision: Decision, wording: Wording
    ) -> tuple[Answer, ...]:
        """Return the counts; those of a closed decision are the ones its verdict rests on."""
        if poll_of(decision) is not None:
            return ()
        count, verdict = count_of(meeting, decision), decision.verdict
        shown = [
            Answer(
                TONES[each],
                count.of(each) if verdict is None else verdict.number(each),
                wording.answer(each, decision.method),
                SIGNS[each],
            )
            for each in method_of(decision).answers
        ]
        silent = count.unanswered if verdict is None else verdict.number("unanswered")
        if verdict is None or silent:
            shown.append(Answer(Tone.OPEN, silent, self.tr("not answered")))
        return tuple(shown)


def _words(meeting: Meeting, decision: Decision, wording: Wording) -> str:
    """Return what an amendment does, or a proposal's text where it is short."""
    amendment = meeting.amendments.get(decision.subject)
    if amendment is not None:
        said = wording.change(amendment.edit, numbered_lines(amendment.base))
        return said[:1].upper() + said[1:]
    proposal = meeting.proposals.get(decision.subject)
    return proposal.text if proposal is not None and len(proposal.text) <= SHORT else ""


def _blocks_now(canvas: Canvas, told: Told) -> list[Block]:
    scale, palette = canvas.scale, canvas.palette
    return [
        canvas.said(told.question, scale.display, least=scale.body, bold=True, lines=2),
        canvas.said(
            told.afresh,
            scale.body,
            colour=palette.concern,
            bold=True,
            lines=3,
            sign=Sign.CONCERN,
            sign_colour=palette.concern,
        ),
        canvas.said(told.words, scale.body, lines=3, after=canvas.gap * 1.4),
        canvas.said(told.rule, scale.body, colour=palette.ink_soft, lines=3),
    ]


def _blocks_then(canvas: Canvas, told: Told) -> list[Block]:
    scale, palette = canvas.scale, canvas.palette
    sign, colour = (Sign.AGREE, palette.agree) if told.carried else (None, palette.ink)
    return [
        canvas.said(told.question, scale.body, colour=palette.ink_soft, bold=True, lines=1),
        canvas.said(
            told.verdict, canvas.hero, colour=colour, bold=True, sign=sign, sign_colour=colour
        ),
        canvas.said(told.margin, scale.body, lines=1),
    ]


SCENE = DecisionScene
