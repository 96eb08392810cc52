"""What groups were asked ahead and what they wrote, in words."""

from __future__ import annotations

from collections.abc import Iterator

from app.wording.measures import MeasuredWords
from app.wording.words import Words
from facilitation.meeting.families.deliberating import InputWay
from facilitation.meeting.groups.ahead import Gathered, gathered, taken_as
from facilitation.meeting.groups.packet import Call, Contribution
from facilitation.meeting.state import Meeting


class AheadWords(MeasuredWords):
    """Says who was asked what, who answered, and what became of that."""

    def call(self, call: Call, source: str = "") -> str:
        """Return who is asked what, and by when; ``source`` is who asks, if others do."""
        groups = self._measures.listed(call.groups)
        said = self.tr("Asked of {groups}: {question}")
        if source:
            said = self.tr("{source} asks {groups}: {question}")
        told = said.format(source=source, groups=groups, question=call.question)
        if not call.by:
            return told
        return self.tr("{asked} (by {day})").format(asked=told, day=self._measures.day(call.by))

    def given(self, given: Contribution) -> str:
        """Return what a group wrote; a head of Markdown stands without its marks."""
        text = "\n".join(line.lstrip("#").lstrip() for line in given.text.split("\n"))
        return self.tr("{group}: {text}").format(group=given.group, text=text)

    def silent(self, found: Gathered) -> str:
        """Return who has not answered a question; empty where all have."""
        if not found.silent:
            return ""
        return self.tr("No answer yet: {groups}").format(groups=self._measures.listed(found.silent))

    def numbered(self, meeting: Meeting, number: int, given: Contribution) -> str:
        """Return a contribution with its number, and as what it was brought in."""
        said = f"{number} · {self.given(given)}"
        ways = [self._taken(way, label) for way, label in taken_as(meeting, number)]
        if not ways:
            return said
        return self.tr("{said} ({ways})").format(said=said, ways=self._measures.listed(ways))

    def _taken(self, way: str, label: str) -> str:
        return label or self.ways().get(way, way)

    def ways(self) -> dict[str, str]:
        """Return as what contributions are brought in, each with its words."""
        return {
            InputWay.PROPOSAL: self.tr("as a proposal"),
            InputWay.QUESTION: self.tr("as a question"),
            InputWay.THEME: self.tr("as a theme"),
        }

    def lines(self, meeting: Meeting) -> Iterator[tuple[str, list[str]]]:
        """Yield each question with what came to it, group by group, and who is silent."""
        for found in gathered(meeting):
            lines = [self.numbered(meeting, number, each) for number, each in found.given]
            yield self.call(found.call, found.source), [*lines, *filter(None, [self.silent(found)])]


class AheadRefusals(Words):
    """Why something about what groups are asked ahead is refused."""

    def sentences(self) -> dict[str, str]:
        return {
            "NOBODY_ASKED": self.tr("Nobody was asked anything ahead yet."),
            "NO_SUCH_CALL": self.tr("Questions that groups were asked go from 1 to {last}."),
            "NO_INPUT": self.tr("No group wrote anything yet."),
            "NO_SUCH_INPUT": self.tr("What groups wrote is numbered from 1 to {last}."),
            "NO_ITEM_FOR_IT": self.tr("A question stands with an item, and there is none yet."),
            "NOTHING_GATHERED": self.tr(
                "No folder “{name}” with texts in it was found: Markdown, DOCX, ODT or HTML files, "
                "each called as its group is."
            ),
        }
