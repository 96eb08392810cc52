"""The sentences of hand-outs."""

from __future__ import annotations

from collections.abc import Sequence

from app.papers.handover_words import HandoverWording
from app.papers.minutes_words import MinutesWording
from app.papers.sheet_words import SheetWords
from app.wording import Wording
from app.wording.words import Words
from facilitation.meeting.state import Fate, Making, Version
from facilitation.text.changes import Edit

_ID = 8
"""Characters of a version's id that are shown: enough to tell two papers apart."""


class HandoutWording(Words):
    """What hand-outs say, in the language of a :class:`~app.wording.Wording`.

    ``minutes`` says what minutes say, too; ``handover`` and ``sheets`` what only
    hand-over notes and sheets do. Headings,
    terms and sentences that are always the same are attributes (``part_…``).
    """

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording.translate)
        self.wording = wording
        self.minutes = MinutesWording(wording)
        self.handover = HandoverWording(wording)
        self.sheets = SheetWords(wording.translate, wording.measures)
        self._say_parts()
        self._made = {
            Making.PROPOSED: self.tr("Version {number}: as it was proposed."),
            Making.AMENDED: self.tr("{label} was adopted."),
            Making.OBJECTED: self.tr(
                "{label} had been taken up as friendly; somebody objected, and it is out."
            ),
            Making.REOPENED: self.tr(
                "The vote on {label} is taken once more; it is out until then."
            ),
            Making.REVISED: self.tr("A new version was brought."),
            Making.CORRECTED: self.tr("An editorial correction, without a vote."),
            Making.BLANKED: self.tr("{label} left a place blank, to be filled."),
            Making.FILLED: self.tr("The blank {label} was filled."),
            Making.DIVIDED: self.tr("Version {number}: a part of {label}."),
        }
        self._made_by = {
            Making.PROPOSED: self.tr("Version {number}: as {by} proposed it."),
            Making.AMENDED: self.tr("{label}, moved by {by}, was adopted."),
            Making.REVISED: self.tr("{by} brought a new version."),
            Making.CORRECTED: self.tr("An editorial correction, without a vote, by {by}."),
            Making.DIVIDED: self.tr("Version {number}: a part of {label}, which {by} proposed."),
        }

    def kind(self, name: str) -> str:
        """Return what a kind of hand-out is called."""
        known = {
            "proposal": self.tr("Proposal"),
            "amendments": self.tr("Amendments, by line"),
            "final": self.tr("The text and how it came about"),
            "packet": self.tr("For other groups, on paper"),
            "handover": self.tr("Hand-over notes"),
            "agenda": self.tr("Agenda"),
            "sign-in": self.tr("Sign-in sheet"),
            "signals": self.tr("Signals and words"),
            "catch-up": self.tr("Catch-up sheet"),
            "ballots": self.tr("Ballot papers"),
            "actions": self.tr("Actions by person"),
            "notices": self.tr("Needs and offers"),
            "input": self.tr("What groups wrote"),
            "task": self.tr("For small groups"),
            "report-back": self.tr("Report-back"),
            "survey": self.tr("Your view of this meeting"),
            "arrival": self.tr("Arrival card"),
            "review": self.tr("Review sheets, each for the person named above it"),
        }
        return known.get(name, name)

    def matter(self, label: str, title: str) -> str:
        return self.tr("{label} {title}").format(label=label, title=title)

    def version(self, number: int, version: Version) -> str:
        return self.tr("Version {number} ({id})").format(number=number, id=version.id[:_ID])

    def does(self, text: str, edit: Edit) -> str:
        """Return what an edit does, as a sentence."""
        said = self.wording.amendment(text, edit)
        return self.as_sentence(f"{said[:1].upper()}{said[1:]}")

    def amendment(self, label: str, by: str, fate: Fate) -> str:
        """Return the heading of an amendment."""
        said = self.tr("{label} by {by}").format(label=label, by=by) if by else label
        if fate is Fate.OPEN:
            return said
        words = self.tr("{amendment} ({fate})")
        return words.format(amendment=said, fate=self.wording.matter.fate(fate))

    def amendment_to(self, label: str) -> str:
        return self.tr(
            "It changes {label}: the lines below are the text as it would read with {label}."
        ).format(label=label)

    def lines(self, first: int, last: int) -> str:
        """Return which lines are touched."""
        if not first:
            return self.tr("none")
        return str(first) if first == last else f"{first}–{last}"

    def collides(self, labels: Sequence[str]) -> str:
        return self.tr("⚠ Cannot stand together with {labels}: they change the same words.").format(
            labels=self.wording.measures.listed(labels, most=20)
        )

    def overtaken(self, label: str) -> str:
        return self.tr(
            "⚠ {label} has changed the same words since. The lines above are those of the text "
            "before; this amendment has to be written anew, or withdrawn."
        ).format(label=label)

    def reviewed(self, date: str) -> str:
        return self.tr("Seen on {date}.").format(date=date)

    def passage(self, at: str, item: str, entry: int) -> str:
        """Return when something was said, on which item, and by which number it is found."""
        if not item:
            return self.tr("{at} (entry {entry})").format(at=at, entry=entry)
        return self.tr("{at}, {item} (entry {entry})").format(at=at, item=item, entry=entry)

    def because(self, reason: str) -> str:
        return self.tr("The reason: {reason}").format(reason=reason)

    def made(self, number: int, version: Version, by: str) -> str:
        """Return how a wording came about."""
        sentence = self._made[version.how]
        if by:
            sentence = self._made_by.get(version.how, sentence)
        return sentence.format(number=number, label=version.amendment, by=by)

    def itself_changed(self, label: str, by: Sequence[str]) -> str:
        return self.tr("{label} had been changed by {labels}.").format(
            label=label, labels=self.wording.measures.listed(by, most=20)
        )

    def file(self, name: str, size: int) -> str:
        return self.tr("{name} ({size})").format(
            name=name, size=self.wording.measures.file_size(size)
        )

    def _say_parts(self) -> None:
        self.part_need = self.tr("What it is needed for")
        self.part_explanation = self.tr("Explanation")
        self.part_text = self.tr("The text")
        self.part_history = self.tr("How it came about")
        self.part_files = self.tr("Attached files")
        self.part_meeting = self.tr("Meeting")
        self.part_by = self.tr("Proposed by")
        self.part_version = self.tr("Text")
        self.part_stands = self.tr("Status")
        self.part_no_amendments = self.tr("There are no open amendments to this proposal.")
        self.part_how_to_read = self.tr(
            "Sorted by the line in which each begins. In the margin: − words are struck, + "
            "words are inserted, ± both. Struck words are crossed out, inserted words "
            "underlined."
        )
        self.part_at_a_glance = self.tr("At a glance")
        self.part_amendment = self.tr("Amendment")
        self.part_lines = self.tr("Lines")
        self.part_does = self.tr("What it does")
        self.part_conflicts = self.tr("Conflicts with")
        self.part_courses = self.tr("Where each paragraph comes from")
        self.part_paragraph = self.tr("Paragraph")
        self.part_since = self.tr("Since version")
        self.part_changed = self.tr("Changed in version")
        self.part_decided = self.tr("Decided")
        self.part_open = self.tr("Still open")
        self.part_in_force = self.tr("How the group works")
        self.part_noticed = self.tr("What was noticed")
        self.part_nothing_decided = self.tr("Nothing was decided.")
        self.part_how_to_review = self.tr(
            "These are your words as the minutes would tell them. Say of each whether it can stay, "
            "how it should read, or that it should go. What goes leaves a gap that says so."
        )
        self.part_answers = self.tr("( ) keep   ( ) strike   ( ) reword: ………………………………")
        self.part_nothing_to_review = self.tr("Minutes tell nothing here that was said.")
        self.part_nothing_open = self.tr("Nothing was left open.")
