"""The decision: the question, the rule, the answers as they are counted, and the verdict."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QRectF

from app.look.answers import SIGNS, TONES
from app.look.bars import Answer, Tone, answers_need, draw_answers
from app.look.count import bars_with_room, draw_count
from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.column import Block
from app.projector.scene import Rank, Scene, Situation, when
from app.room.cue import Cue
from app.wording import Wording
from app.wording.count_pictures import CountPicture
from app.wording.words import capital
from facilitation.decisions.verdicts import Why, uncounted
from facilitation.map import Map
from facilitation.meeting.answering import count_of, how_many, method_of, suggested, verdict_of
from facilitation.meeting.reading import decided_with, deciding, decision_here, is_left_waiting
from facilitation.meeting.state import Decision, Meeting
from facilitation.remembered import Remembered
from facilitation.text.lines import numbered_lines

_SHARE_NOW, _SHARE_THEN, _SHARE_LEAST = 0.42, 0.34, 0.3
"""The part of the height for the counts: while it is open, afterwards, and where words need it."""

SHORT = 160
"""Characters up to which the text itself is shown with the question."""


Answers = tuple[Answer, ...]


class Told(msgspec.Struct, frozen=True):
    """All that is said of a decision; ``verdict`` and ``margin`` are empty while it is open.

    ``afresh`` says that everybody is asked again, ``turnout`` how many have answered where the
    room does not see what, ``count`` what a poll came to, ``waits`` that a group decides first,
    ``again`` when people look at what was agreed again.
    """

    question: str
    words: str
    rule: str
    answers: Answers
    verdict: str = ""
    margin: str = ""
    carried: bool = False
    afresh: str = ""
    turnout: str = ""
    waits: str = ""
    count: CountPicture | None = None
    again: str = ""


class DecisionScene(Scene):
    """While people answer, the question and the counts; then the verdict in one sentence."""

    rests_on = (
        "meeting.decision",
        "meeting.item",
        "meeting.frozen",
        "meeting.floor.process",
        "cue",
    )

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: Remembered[Told] = Remembered()
        self._counted: Remembered[CountPicture | None] = Remembered()
        self._painted: tuple[Told, QRectF, Wording] | None = None

    def title(self) -> str:
        return self.tr("Decision")

    def fits(self, situation: Situation) -> int:
        """Show it while it is open, and afterwards until something else happens."""
        decision = decision_here(situation.meeting)
        if decision is not None and deciding(situation.meeting):
            return when(not is_left_waiting(situation.meeting, decision), Rank.DECISION)
        decided = decision is not None
        return when(decided and situation.cue is Cue.DECIDED, Rank.JUST_NOW)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        area = canvas.area
        decision = decision_here(situation.meeting)
        if decision is None:
            canvas.column(area, [canvas.said(self.nothing(), canvas.scale.large)])
            return
        told = self.told(situation.meeting, decision, canvas.wording)
        if told.count is not None:
            self._paint_counted(canvas, told, told.count)
            return
        over = bool(told.verdict)
        blocks = _blocks_then(canvas, told, canvas.hero) if over else _blocks_now(canvas, told)
        high = area.height() * (_SHARE_THEN if over else _SHARE_NOW)
        if not canvas.holds(_above(canvas, high), blocks):
            high = area.height() * _SHARE_LEAST
        if told.answers:
            small = canvas.scale.small
            high = max(high, answers_need(told.answers, area.width(), canvas.fitter, small))
        below = QRectF(area.x(), area.bottom() - high, area.width(), high)
        above = _above(canvas, high)
        if canvas.wanted(above):
            canvas.column(above, blocks)
        self._painted = (told, below, canvas.wording)
        if told.turnout:
            canvas.column(below, [canvas.said(told.turnout, canvas.scale.large)])
        elif told.answers and canvas.wanted(below):
            draw_answers(canvas.brush(canvas.scale.large), below, told.answers)

    def _paint_counted(self, canvas: Canvas, told: Told, count: CountPicture) -> None:
        """Paint the verdict of a poll, and in all the room that is left what everybody has."""
        self._painted = None
        area = canvas.area
        rest, sizes = area, canvas.sizes(canvas.scale.large)
        blocks: list[Block] = []
        scale = canvas.scale
        for most in (scale.display, scale.large, scale.body, scale.small):
            blocks = _blocks_then(canvas, told, most)
            top = canvas.height(area, blocks) + canvas.gap
            rest = area.adjusted(0, top, 0, 0)
            if len(count.bars) <= bars_with_room(rest, count, sizes):
                break
        canvas.column(area, blocks)
        if canvas.wanted(rest):
            shown = _fitting(count, bars_with_room(rest, count, sizes))
            draw_count(canvas.brush(canvas.scale.large), rest, shown)

    def stale(self, before: Situation, now: Situation) -> QRectF | None:  # noqa: ARG002
        """Return only the counts where nothing else has changed, as with every answer by name."""
        decision = decision_here(now.meeting)
        if self._painted is None or decision is None:
            return None
        shown, below, wording = self._painted
        told = self.told(now.meeting, decision, wording)
        nothing = {"answers": (), "turnout": ""}
        same = msgspec.structs.replace(told, **nothing) == msgspec.structs.replace(shown, **nothing)
        return below if same else None

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the question, the verdict or the rule, and the counts."""
        decision = decision_here(situation.meeting)
        if decision is None:
            return self.nothing()
        told = self.told(situation.meeting, decision, wording)
        counts = ", ".join(f"{each.count} {each.word}" for each in told.answers)
        parts = (told.question, told.afresh, told.words, told.verdict, told.again, told.margin)
        return "\n".join(filter(None, (*parts, told.waits, told.rule, counts, told.turnout)))

    def nothing(self) -> str:
        return self.tr("Nothing is being decided now.")

    def told(self, meeting: Meeting, decision: Decision, wording: Wording) -> Told:
        """Return all that is said of a decision; asked of the wording once for each state."""
        return self._told.get(lambda: self._tell(meeting, decision, wording), meeting, wording)

    def _tell(self, meeting: Meeting, decision: Decision, wording: Wording) -> Told:
        closed = decision.verdict is not None
        return Told(
            self._question(meeting, decision, wording),
            _words(meeting, decision, wording),
            wording.rule(meeting, _as_shown(decision)),
            self._answers(meeting, decision, wording),
            capital(wording.decisions.verdict_and_rule(meeting, decision)) if closed else "",
            _beside(meeting, decision, wording) if closed else "",
            decision.verdict.carried if decision.verdict is not None else False,
            wording.decisions.afresh(decision),
            self._turnout(meeting, decision, wording),
            _waits(meeting, decision, wording),
            self._counted.get(lambda: _last_count(meeting, decision, wording), decision, wording),
            wording.decisions.again(meeting, decision),
        )

    def _turnout(self, meeting: Meeting, decision: Decision, wording: Wording) -> str:
        if decision.verdict is not None or not (decision.options or decision.hidden):
            return ""
        said = wording.asking.turnout(meeting, decision)
        if decision.options:
            return said
        return self.tr("{turnout} The counts are shown at the close.").format(turnout=said)

    def _question(self, meeting: Meeting, decision: Decision, wording: Wording) -> str:
        """Return what was asked; of texts that one act decided, all of them."""
        label = decision.subject
        if label in meeting.proposals:
            return wording.matter.texts(meeting, decided_with(meeting, decision))
        amendment = meeting.amendments.get(label)
        if amendment is None:
            return decision.question or label
        target = meeting.proposals.get(amendment.target)
        name = f"{target.label} {target.title}" if target is not None else amendment.target
        return self.tr("{label} to {target}").format(label=label, target=name)

    def _answers(self, meeting: Meeting, decision: Decision, wording: Wording) -> Answers:
        """Return the counts; those of a closed decision are the ones its verdict rests on."""
        if decision.options or _is_hidden(decision) or uncounted(decision.verdict):
            return ()
        verdict = decision.verdict
        shown = [
            Answer(
                TONES[each],
                how_many(meeting, decision, each),
                wording.decisions.answer(each, decision.method),
                SIGNS[each],
                wording.decisions.in_brief(each),
            )
            for each in method_of(decision).answers
        ]
        going = verdict is None
        silent = verdict.number("unanswered") if verdict else count_of(meeting, decision).unanswered
        if going or silent:
            words = self.tr("not answered")
            shown.append(Answer(Tone.OPEN, silent, words, brief=self.tr("silent")))
        return tuple(shown)


def _waits(meeting: Meeting, decision: Decision, wording: Wording) -> str:
    """Return what is asked before there is a result; that a block waits for its group."""
    if decision.verdict is not None or decision.hidden:
        return ""
    if not decision.spoken_for or verdict_of(meeting, decision).why != Why.GROUP_UNASKED:
        change = suggested(meeting, decision)
        said = wording.matter.change(change.edit, numbered_lines(change.base)) if change else ""
        label = f"{change.label}: " if change else ""
        asked = f"{wording.decisions.waiting.asked(meeting, decision)} {label}{said}".strip()
        return f"{asked} {wording.mandates.provisional(meeting, decision)}".strip()
    return capital(wording.decisions.verdict_and_rule(meeting, decision))


def _beside(meeting: Meeting, decision: Decision, wording: Wording) -> str:
    """Return what stands against it, how close it was, and how each group voted."""
    groups = wording.asking.groups(meeting, decision) if decision.groups else ""
    waiting = wording.mandates.provisional(meeting, decision)
    against = wording.decisions.waiting.against(decision)
    return " ".join(filter(None, (against, wording.margin(meeting, decision), groups, waiting)))


def _above(canvas: Canvas, high: float) -> QRectF:
    return canvas.area.adjusted(0, 0, 0, -high - canvas.gap)


def _last_count(meeting: Meeting, decision: Decision, wording: Wording) -> CountPicture | None:
    if decision.verdict is None or not decision.options:
        return None
    steps = wording.count_steps(meeting, decision)
    return next((each.count for each in reversed(steps) if each.count is not None), None)


def _fitting(count: CountPicture, most: int) -> CountPicture:
    """Return as many bars as there is room for, as they stand in the end: nothing moves now."""
    bars = tuple(
        msgspec.structs.replace(each, kept=each.kept + each.gained, gained=0, more="")
        for each in count.bars[:most]
    )
    return msgspec.structs.replace(count, bars=bars)


def _is_hidden(decision: Decision) -> bool:
    return decision.hidden and decision.verdict is None


def _as_shown(decision: Decision) -> Decision:
    """Return the decision with nothing in it that the room may not see yet."""
    if not _is_hidden(decision):
        return decision
    return msgspec.structs.replace(decision, given=Map(), counted=None)


def _words(meeting: Meeting, decision: Decision, wording: Wording) -> str:
    """Return what an amendment does, or a proposal's text where it is short."""
    amendment = meeting.amendments.get(decision.subject)
    if amendment is not None:
        return capital(wording.matter.change(amendment.edit, numbered_lines(amendment.base)))
    proposal = meeting.proposals.get(decision.subject)
    if len(decided_with(meeting, decision)) > 1:
        return ""
    return proposal.text if proposal is not None and len(proposal.text) <= SHORT else ""


def _blocks_now(canvas: Canvas, told: Told) -> list[Block]:
    scale, palette, sign = canvas.scale, canvas.palette, Sign.CONCERN
    afresh = canvas.said(
        told.afresh, scale.body, colour=palette.concern, bold=True, lines=3, sign=sign
    )
    return [
        canvas.said(told.question, scale.display, least=scale.body, bold=True, lines=2),
        afresh,
        canvas.said(told.words, scale.body, lines=3, after=canvas.gap * 1.4),
        canvas.said(told.waits, scale.body, least=scale.small, bold=True, lines=3),
        canvas.said(told.rule, scale.body, colour=palette.ink_soft, lines=3),
    ]


def _blocks_then(canvas: Canvas, told: Told, most: int) -> list[Block]:
    scale, palette = canvas.scale, canvas.palette
    sign, colour = (Sign.AGREE, palette.agree) if told.carried else (None, palette.ink)
    return [
        canvas.said(told.question, scale.body, colour=palette.ink_soft, bold=True, lines=2),
        canvas.said(told.verdict, most, colour=colour, bold=True, sign=sign),
        canvas.said(told.words, scale.body, least=scale.small, lines=4),
        canvas.said(told.again, scale.body, least=scale.small, lines=2),
        canvas.said(told.margin, scale.body, lines=3),
    ]
