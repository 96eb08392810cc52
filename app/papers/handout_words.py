"""The sentences of hand-outs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.wording import Wording
from app.wording.handover import HandoverWording
from app.wording.words import Translate, Words, identity
from facilitation.meeting.state import Fate, Making, Version
from facilitation.minutes.handouts.words import Part
from facilitation.text.edits import Edit

_ID = 8
"""Characters of a version's id that are shown: enough to tell two papers apart."""


class HandoutWording(Words):
    """What hand-outs say, in the language of a :class:`~app.wording.Wording`."""

    def __init__(self, wording: Wording, translate: Translate = identity) -> None:
        """Prepare the sentences; both arguments speak the same language."""
        super().__init__(translate)
        self._wording = wording
        self._parts = self._part_words()
        self._makings = self._making_words()
        self._handover = HandoverWording(translate, wording)

    @property
    def handover(self) -> HandoverWording:
        """What hand-over notes say."""
        return self._handover

    def part(self, part: Part) -> str:
        """Return a heading, a term or a sentence."""
        return self._parts[part]

    def kind(self, name: str) -> str:
        """Return what a kind of hand-out is called."""
        known = {
            "proposal": self.tr("Proposal"),
            "amendments": self.tr("Amendments, by line"),
            "final": self.tr("The text and how it came about"),
            "handover": self.tr("Hand-over notes"),
        }
        return known.get(name, name)

    def matter(self, label: str, title: str) -> str:
        """Return the name of a proposal."""
        return self.tr("{label} {title}").format(label=label, title=title)

    def version(self, number: int, version: Version) -> str:
        """Return which wording this is."""
        return self.tr("Version {number} ({id})").format(number=number, id=version.id[:_ID])

    def fate(self, fate: Fate) -> str:
        """Return what became of a text."""
        return self._wording.fate(fate)

    def does(self, text: str, edit: Edit) -> str:
        """Return what an edit does, as a sentence."""
        said = self._wording.amendment(text, edit)
        return f"{said[:1].upper()}{said[1:]}" + ("" if said.endswith((".", "…”", ".”")) else ".")

    def amendment(self, label: str, by: str, fate: Fate) -> str:
        """Return the heading of an amendment."""
        said = self.tr("{label} by {by}").format(label=label, by=by) if by else label
        if fate is Fate.OPEN:
            return said
        return self.tr("{amendment} ({fate})").format(amendment=said, fate=self.fate(fate))

    def amendment_to(self, label: str) -> str:
        """Return that it is an amendment to another."""
        return self.tr(
            "It changes {label}: the lines below are the text as it would read with {label}."
        ).format(label=label)

    def lines(self, first: int, last: int) -> str:
        """Return which lines are touched."""
        if not first:
            return self.tr("none")
        return str(first) if first == last else f"{first}–{last}"

    def listed(self, labels: Sequence[str]) -> str:
        """Return labels in one line."""
        return ", ".join(labels)

    def collides(self, labels: Sequence[str]) -> str:
        """Return with which open amendments one cannot stand together."""
        return self.tr("⚠ Cannot stand together with {labels}: they change the same words.").format(
            labels=self._wording.listed(labels, most=20)
        )

    def overtaken(self, label: str) -> str:
        """Return that the text has moved on."""
        return self.tr(
            "⚠ {label} has changed the same words since. The lines above are those of the text "
            "before; this amendment has to be written anew, or withdrawn."
        ).format(label=label)

    def because(self, reason: str) -> str:
        """Return the sentence with a reason."""
        return self.tr("The reason: {reason}").format(reason=reason)

    def made(self, number: int, version: Version, by: str) -> str:
        """Return how a wording came about."""
        with_name, without = self._makings[version.how]
        sentence = with_name if by else without
        return sentence.format(number=number, label=version.amendment, by=by)

    def itself_changed(self, label: str, by: Sequence[str]) -> str:
        """Return by which amendments an amendment was changed before it was adopted."""
        return self.tr("{label} had been changed by {labels}.").format(
            label=label, labels=self._wording.listed(by, most=20)
        )

    def file(self, name: str, size: int) -> str:
        """Return an attached file and how large it is."""
        return self.tr("{name} ({size})").format(name=name, size=self._wording.file_size(size))

    def _making_words(self) -> Mapping[Making, tuple[str, str]]:
        """Return the sentences with and without a name, by how a wording came about."""
        return {
            Making.PROPOSED: (
                self.tr("Version {number}: as {by} proposed it."),
                self.tr("Version {number}: as it was proposed."),
            ),
            Making.AMENDED: (
                self.tr("{label}, moved by {by}, was adopted."),
                self.tr("{label} was adopted."),
            ),
            Making.OBJECTED: (
                self.tr("{label} had been taken up as friendly; somebody objected, and it is out."),
                self.tr("{label} had been taken up as friendly; somebody objected, and it is out."),
            ),
            Making.REVISED: (
                self.tr("{by} brought a new version."),
                self.tr("A new version was brought."),
            ),
            Making.CORRECTED: (
                self.tr("An editorial correction, without a vote, by {by}."),
                self.tr("An editorial correction, without a vote."),
            ),
            Making.BLANKED: (
                self.tr("{label} left a place blank, to be filled."),
                self.tr("{label} left a place blank, to be filled."),
            ),
            Making.FILLED: (
                self.tr("The blank {label} was filled."),
                self.tr("The blank {label} was filled."),
            ),
            Making.DIVIDED: (
                self.tr("Version {number}: a part of {label}, which {by} proposed."),
                self.tr("Version {number}: a part of {label}."),
            ),
        }

    def _part_words(self) -> Mapping[Part, str]:
        return {
            Part.NEED: self.tr("What it is needed for"),
            Part.EXPLANATION: self.tr("Explanation"),
            Part.TEXT: self.tr("The text"),
            Part.HISTORY: self.tr("How it came about"),
            Part.FILES: self.tr("Attached files"),
            Part.MEETING: self.tr("Meeting"),
            Part.BY: self.tr("Proposed by"),
            Part.VERSION: self.tr("Text"),
            Part.STANDS: self.tr("Status"),
            Part.NO_AMENDMENTS: self.tr("There are no open amendments to this proposal."),
            Part.HOW_TO_READ: self.tr(
                "Sorted by the line in which each begins. In the margin: − words are struck, + "
                "words are inserted, ± both. Struck words are crossed out, inserted words "
                "underlined."
            ),
            Part.AT_A_GLANCE: self.tr("At a glance"),
            Part.AMENDMENT: self.tr("Amendment"),
            Part.LINES: self.tr("Lines"),
            Part.DOES: self.tr("What it does"),
            Part.CONFLICTS: self.tr("Conflicts with"),
            Part.COURSES: self.tr("Where each paragraph comes from"),
            Part.PARAGRAPH: self.tr("Paragraph"),
            Part.SINCE: self.tr("Since version"),
            Part.CHANGED: self.tr("Changed in version"),
            Part.DECIDED: self.tr("Decided"),
            Part.OPEN: self.tr("Still open"),
            Part.IN_FORCE: self.tr("How the group works"),
            Part.NOTICED: self.tr("What was noticed"),
            Part.NOTHING_DECIDED: self.tr("Nothing was decided."),
            Part.NOTHING_OPEN: self.tr("Nothing was left open."),
        }
