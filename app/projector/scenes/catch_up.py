"""Catching up: what was decided, what is on the floor, and whom to ask."""

from __future__ import annotations

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.columns import Listed, draw_lists
from app.projector.scene import Scene, Situation, told
from app.projector.text_view import part
from app.wording import Wording
from app.wording.matter import shortened
from facilitation.direction import isolated
from facilitation.meeting.groups.returning import by_group
from facilitation.meeting.reading import (
    amendments_to,
    current_item,
    items_behind,
    name_of,
    text_now,
)
from facilitation.meeting.state import Decision, Fate, Meeting
from facilitation.text.lines import numbered_lines

_WORDS = 240
"""So many letters of what was decided are told; the others stand in the text itself."""


class CatchUp(Scene):
    """Held by hand, for whoever comes late: the card for the wall or a second screen."""

    name = "catch-up"

    def title(self) -> str:
        return self.tr("For whoever has just come")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the parts beside each other; what one can do the foot of every scene says."""
        head = canvas.said(self.title(), canvas.scale.large, bold=True, lines=1)
        top = canvas.column(canvas.area, [head])
        rest = part(canvas.area, top, canvas.area.bottom())
        decided, going, _, whom = self._parts(situation.meeting, canvas.wording)
        draw_lists(canvas, rest, (decided, going, whom), (0.34, 0.41, 0.25))

    def _parts(self, meeting: Meeting, wording: Wording) -> tuple[Listed, Listed, Listed, Listed]:
        can = wording.strip.strip(meeting).you_can
        return (
            (self.tr("What was decided"), self._decided(meeting, wording), None),
            (self.tr("What is on the floor"), self._going(meeting, wording), None),
            (self.tr("What you can do"), [can[:1].upper() + can[1:]], Sign.HAND),
            (self.tr("Whom to ask"), self._whom(meeting, wording), None),
        )

    def _decided(self, meeting: Meeting, wording: Wording) -> list[str]:
        taken = wording.matter.taken_in(meeting)
        last: dict[str, Decision] = {each.subject: each for each in meeting.decisions}
        said = [_settled(meeting, e, wording) for e in last.values() if e.subject not in taken]
        return [*said, *taken.values(), *meeting.agreed] or [self.tr("Nothing yet.")]

    def _going(self, meeting: Meeting, wording: Wording) -> list[str]:
        """Return the item and what comes then, what is asked, the text and what would change it.

        Who speaks the foot and the band say.
        """
        item, going = current_item(meeting), meeting.floor.round
        text = text_now(meeting)
        change = wording.matter.change
        changes = amendments_to(meeting, text.label) if text is not None else ()
        then = [isolated(each.title) for each in items_behind(meeting)]
        title = isolated(item.title) if item else ""
        if then:
            words = self.tr("{item}, then {items}") if title else self.tr("Then: {items}")
            title = words.format(item=title, items=wording.measures.listed(then))
        prompt = going.prompt if going is not None else ""
        parts = [
            self._back(meeting, wording),
            title,
            self.tr("We are asked: {prompt}").format(prompt=prompt) if prompt else "",
            f"{text.label} {text.title}: {text.text}" if text is not None else "",
            *(f"{e.label}: {change(e.edit, numbered_lines(e.base))}" for e in changes),
        ]
        if meeting.closed:
            return [self.tr("Nothing any more.")]
        return [each for each in parts if each] or [self.tr("Nothing yet.")]

    def _back(self, meeting: Meeting, wording: Wording) -> str:
        """Return who is back from a recess, by group; empty where nobody is called back."""
        if meeting.pause is None or not meeting.called_back:
            return ""
        words = wording.returning
        groups = [f"{words.group(e)}: {words.counted(e)}" for e in by_group(meeting) if e.group]
        return told([words.back(meeting), *groups])

    def _whom(self, meeting: Meeting, wording: Wording) -> list[str]:
        people = [
            f"{isolated(name_of(meeting, person))}: {wording.processes.role(role)}"
            for role, held in meeting.roles.items()
            for person in held
            if meeting.people[person].here
        ]
        return [*people, self.tr("Whoever sits beside you")]

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the four parts, one after the other."""
        parts = self._parts(situation.meeting, wording)
        return told([self.title(), *(f"{head}: {'; '.join(texts)}" for head, texts, _ in parts)])


def _settled(meeting: Meeting, decision: Decision, wording: Wording) -> str:
    proposal = meeting.proposals.get(decision.subject)
    asked = wording.matter.titled(proposal) if proposal else decision.question
    label = f"{decision.subject} {asked}".strip()
    verdict = wording.decisions.verdict_and_rule(meeting, decision)
    if proposal is None or proposal.fate is not Fate.ADOPTED:
        return f"{label}: {verdict}"
    return f"{label}: “{shortened(proposal.versions[-1].text, _WORDS)}” {verdict}"
