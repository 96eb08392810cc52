"""Proposals and amendments, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.wording.measures import MeasuredWords
from facilitation.meeting.pending import is_held_back
from facilitation.meeting.reading import name_of, senders
from facilitation.meeting.state import Amendment, Fate, Meeting, Proposal
from facilitation.meeting.texts.lineage import Aim
from facilitation.text.blocks import Kind, blocks
from facilitation.text.changes import Edit, Hunk
from facilitation.text.lines import Line, line_at, numbered_lines
from facilitation.text.sentences import first_sentences

_LONGEST = 80
"""Characters of a text that is quoted in a sentence."""

_WHOLE = 200
"""Characters up to which a text is told whole among what was decided."""

_MOST_TEXTS = 12
"""So many texts are named that one act decided."""

_MOST_HUNKS = 3
"""More places than these are named by their lines only."""


class MatterWords(MeasuredWords):
    """What became of a text, and what an amendment does to one."""

    def _prepare(self) -> None:
        self._fates = {
            Fate.OPEN: self.tr("open"),
            Fate.ADOPTED: self.tr("adopted"),
            Fate.REJECTED: self.tr("rejected"),
            Fate.WITHDRAWN: self.tr("withdrawn"),
            Fate.LAPSED: self.tr("no longer needed"),
            Fate.MERGED: self.tr("merged into another"),
            Fate.DIVIDED: self.tr("divided"),
            Fate.LAID_ASIDE: self.tr("laid aside"),
            Fate.DEFERRED: self.tr("put off"),
            Fate.REFERRED: self.tr("referred"),
        }

    def of_view(self, view: str) -> str:
        return self.tr("View: {view}").format(view=view)

    def fate(self, fate: Fate) -> str:
        return self._fates.get(fate, str(fate))

    def stands(self, meeting: Meeting, text: Proposal | Amendment) -> str:
        """Return what became of a text; where a second vote on it waits, that it is held back."""
        fate = self.fate(text.fate)
        if text.fate is Fate.OPEN or not is_held_back(meeting, text.label):
            return fate
        return self.tr("{fate}, held back until we voted once more").format(fate=fate)

    def titled(self, proposal: Proposal) -> str:
        """Return a title; of what would amend or rescind a decision, it says so."""
        before = proposal.predecessor
        if before is not None and before.aim is Aim.RESCIND:
            return self.tr("To rescind: {title}").format(title=proposal.title)
        if before is not None and before.aim is Aim.AMEND:
            return self.tr("To amend: {title}").format(title=proposal.title)
        return proposal.title

    def texts(self, meeting: Meeting, labels: Iterable[str]) -> str:
        """Return texts that one act decided, by label and title; of many how many others."""
        known = ((each, meeting.proposals[each]) for each in labels)
        named = [f"{label} {self.titled(each)}".strip() for label, each in known]
        return self._measures.listed(named, _MOST_TEXTS)

    def decided_text(self, proposal: Proposal, version: int) -> str:
        """Return what a wording says, for whoever was not here: of a long one its beginning.

        ``version`` counts from 1. Nothing is said of a text that rescinds a decision, for it would
        not stand, and of one that is its own title.
        """
        before = proposal.predecessor
        if before is not None and before.aim is Aim.RESCIND:
            return ""
        whole = _without_marks(proposal.versions[version - 1].text)
        text = " ".join(whole.split())
        if text == " ".join(proposal.title.split()):
            return ""
        if len(text) <= _WHOLE:
            return self.tr("“{text}”").format(text=text)
        begin = shortened(first_sentences(whole, _WHOLE), _WHOLE)
        said = self.tr("“{begin}” (the whole text stands in the minutes, under {label})")
        return said.format(begin=begin, label=proposal.label)

    def movers(self, meeting: Meeting, text: Proposal | Amendment) -> str:
        """Return who put a text or a change, and who stands behind it with them."""
        sponsors = (name_of(meeting, each) for each in text.sponsors)
        return self._measures.listed([self._mover(meeting, text), *sponsors], 4)

    def _mover(self, meeting: Meeting, text: Proposal | Amendment) -> str:
        """Return who put a text or a change: a person, or a group with its spoke.

        Who brings in what another group sent has not written it. Empty where nobody is known.
        """
        name = name_of(meeting, text.by)
        groups = self._measures.listed(senders(meeting, text.label))
        if groups:
            said = self.tr("{group}, brought in by {name}") if name else "{group}"
            return said.format(group=groups, name=name)
        if not text.group:
            return name
        return self.tr("{group} (spoke: {name})").format(group=text.group, name=name)

    def came_from(self, meeting: Meeting, label: str) -> str:
        """Return which groups sent an amendment, and when it came; empty for those made here."""
        came = [each for each in meeting.came if each.label == label]
        if not came:
            return ""
        groups = self._measures.listed([each.sent.group for each in came])
        day = next((each.on for each in came if each.on), "")
        if not day:
            return self.tr("{groups}: an amendment that was received").format(groups=groups)
        said = self.tr("{groups}: an amendment, received on {day}")
        return said.format(groups=groups, day=self._measures.day(day))

    def change(self, edit: Edit, lines: Sequence[Line] = ()) -> str:
        """Return an edit in words, place by place; with many places only their lines."""
        if not edit.hunks:
            return self.tr("changes nothing any more")
        if len(edit.hunks) > _MOST_HUNKS:
            return self._many(edit, lines)
        return self._measures.parted(self._one(each, tuple(lines)) for each in edit.hunks)

    def taken_in(self, meeting: Meeting) -> dict[str, str]:
        """Return what was adopted of changes to texts that are not decided on yet, by its label."""
        said = self.tr("{label} was adopted and changes {target}: {change}")
        found = {}
        for each in meeting.amendments.values():
            text = meeting.proposals.get(each.target)
            if text is not None and text.fate is Fate.OPEN and each.fate is Fate.ADOPTED:
                change = self.change(each.edit, numbered_lines(each.base))
                found[each.label] = said.format(label=each.label, target=each.target, change=change)
        return found

    def _many(self, edit: Edit, lines: Sequence[Line]) -> str:
        numbers = sorted({line_at(tuple(lines), each.start) for each in edit.hunks} - {0})
        if not numbers:
            return self.tr("changes %n places", "", len(edit.hunks))
        if len(numbers) == 1:
            said = self.tr("changes %n places in line {line}", "", len(edit.hunks))
            return said.format(line=numbers[0])
        lines_said = self._measures.separated(map(str, numbers))
        return self.tr("changes lines {lines}").format(lines=lines_said)

    def _one(self, hunk: Hunk, lines: tuple[Line, ...]) -> str:
        struck, inserted = shortened(hunk.strike), shortened(hunk.insert)
        number = line_at(lines, hunk.start + len(hunk.strike) - len(hunk.strike.lstrip()))
        if struck and inserted:
            sentence = self.tr("in line {line} strike “{struck}”, insert “{inserted}”")
            bare = self.tr("strike “{struck}”, insert “{inserted}”")
        elif struck:
            sentence = self.tr("in line {line} strike “{struck}”")
            bare = self.tr("strike “{struck}”")
        elif inserted:
            return self._insertion(hunk, lines, number)
        else:
            sentence = self.tr("in line {line} change the spacing")
            bare = self.tr("change the spacing")
        chosen = sentence if number else bare
        return chosen.format(line=number, struck=struck, inserted=inserted)

    def _insertion(self, hunk: Hunk, lines: tuple[Line, ...], number: int) -> str:
        inserted = shortened(hunk.insert)
        if not number:
            return self.tr("insert “{inserted}”").format(inserted=inserted)
        line = next(each for each in lines if each.number == number)
        before = line.text[: max(0, hunk.start - line.start)].split()
        if not before:
            return self.tr("at the beginning of line {line} insert “{inserted}”").format(
                line=number, inserted=inserted
            )
        return self.tr("in line {line} after “{before}” insert “{inserted}”").format(
            line=number, before=shortened(before[-1]), inserted=inserted
        )


def shortened(text: str, longest: int = _LONGEST) -> str:
    """Return a text on one line, cut with an ellipsis where it is too long for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def _without_marks(text: str) -> str:
    """Return the paragraphs of a text, without its headings unless there is nothing else."""
    found = blocks(text)
    told = [each for each in found if each.kind is not Kind.HEADING] or found
    return "\n".join(each.text[each.body - each.start :] for each in told).replace("**", "")
