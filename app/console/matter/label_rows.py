"""The rows of the list of texts: the proposal, its amendments, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, overload

import msgspec

from app.look.spoken import Spoken
from app.look.text_lines import line_of_blank
from app.wording import Wording
from facilitation.decisions.answers import Answer
from facilitation.direction import beside
from facilitation.meeting.answering import how_many, method_of
from facilitation.meeting.groups.ratified import ratified, wording_number
from facilitation.meeting.reading import (
    amendments_under,
    blanks_in,
    depth_of,
    is_unopposed,
    name_of,
    proposal_under,
)
from facilitation.meeting.state import Amendment, Blank, Decision, Fate, Making, Meeting, Proposal
from facilitation.meeting.texts.conflicts import conflicts_of
from facilitation.text.lines import numbered_lines

if TYPE_CHECKING:
    from facilitation.text.taking import Taken


class LastResult(Spoken):
    """Says when a text was tested or voted on last, and with what result."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def of(self, meeting: Meeting, label: str) -> str:
        """Return “tested 20:14: 2 blocks”; empty where nothing was decided on the text yet."""
        closed = (each for each in reversed(meeting.decisions) if each.subject == label)
        decision = next(closed, None)
        if decision is None or decision.verdict is None:
            return ""
        time = self._wording.measures.clock(decision.closed)
        if is_unopposed(decision):
            result = self._wording.decisions.verdict(meeting, decision)
            return self.tr("decided {time}: {result}").format(time=time, result=result)
        votes = bool(decision.options) or Answer.YES in method_of(decision).answers
        said = self.tr("voted {time}: {result}") if votes else self.tr("tested {time}: {result}")
        result = self._result(meeting, decision)
        return said.format(time=time, result=result)

    def _result(self, meeting: Meeting, decision: Decision) -> str:
        """Return the votes; of a test what stood against it, or that nothing did."""
        verdict = decision.verdict
        if verdict is None or decision.options:
            return self._wording.decisions.verdict(meeting, decision)
        answers = method_of(decision).answers
        if Answer.YES in answers:
            given = self._given(meeting, decision, answers)
            said = self._wording.measures.listed(given)
            if not said:
                return self._wording.decisions.verdict(meeting, decision)
            came = self.tr("carried") if verdict.carried else self.tr("not carried")
            return self._wording.measures.separated((said, came))
        against = (Answer.BLOCK, Answer.OBJECT, Answer.ASIDE, Answer.CONCERN)
        parts = self._given(meeting, decision, against)
        if verdict.carried:
            parts.insert(0, self.tr("agreed"))
        elif not parts:
            parts.append(self.tr("not agreed"))
        return self._wording.measures.separated(parts)

    def _given(self, meeting: Meeting, decision: Decision, answers: Iterable[Answer]) -> list[str]:
        """Return how many gave each of these, where anybody did."""
        given = [(each, how_many(meeting, decision, each)) for each in answers]
        return [self._answers(each, number, decision) for each, number in given if number]

    def _answers(self, answer: Answer, number: int, decision: Decision) -> str:
        against = {
            Answer.BLOCK: self.tr("%n blocks", "", number),
            Answer.OBJECT: self.tr("%n objections", "", number),
            Answer.ASIDE: self.tr("%n stand aside", "", number),
            Answer.CONCERN: self.tr("%n concerns", "", number),
        }
        return against.get(answer) or self._wording.decisions.counts(
            answer, number, decision.method
        )


class LabelRow(msgspec.Struct, frozen=True):
    """One text: its label, what it does, what is known of it; ``clash`` names what it conflicts.

    ``switched`` is whether it is switched on in the text as it would read (None: it cannot be).
    """

    label: str
    words: str
    about: str = ""
    clash: str = ""
    depth: int = 0
    settled: bool = False
    switched: bool | None = None


def _bare(label: str) -> LabelRow:
    return LabelRow(label, "")


class Rows(Sequence[LabelRow]):
    """Rows that are put into words only when somebody looks at them, and then once."""

    def __init__(self, labels: Sequence[str] = (), make: Callable[[str], LabelRow] = _bare) -> None:
        """``make`` puts the text with a label into words."""
        self.labels = tuple(labels)
        self._make = make
        self._made: dict[str, LabelRow] = {}

    def __len__(self) -> int:
        return len(self.labels)

    @overload
    def __getitem__(self, place: int) -> LabelRow: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[LabelRow]: ...

    def __getitem__(self, place: int | slice) -> LabelRow | Sequence[LabelRow]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        label = self.labels[place]
        row = self._made.get(label)
        if row is None:
            row = self._made[label] = self._make(label)
        return row


_REMEMBERED = 8
"""Texts whose numbered lines are kept: that of a proposal, and of a few amendments."""


class LabelRows(Spoken):
    """Makes the rows; words come from the wording and from here."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._result = LastResult(wording)
        self._known: dict[str, Taken | None] = {}
        self._numbered = lru_cache(maxsize=_REMEMBERED)(numbered_lines)

    def rows(
        self,
        meeting: Meeting,
        proposal: Proposal,
        chosen: Collection[str],
        *,
        quickly: bool = False,
    ) -> Rows:
        """Return the proposal as it reads, its open amendments as they are taken, the settled ones.

        ``chosen`` are switched on. The rows are worded when they are looked at. ``quickly`` they
        keep the order that they had, and what has come since stands after them.
        """
        turns = self._turns(meeting, proposal.label, quickly=quickly)
        settled = [
            label
            for label in meeting.labels
            if label not in turns
            and label in meeting.amendments
            and proposal_under(meeting, label) is proposal
        ]

        def worded(label: str) -> LabelRow:
            if label == proposal.label:
                read = [each for each in turns if each in chosen]
                return LabelRow(
                    label,
                    self._wording.matter.titled(proposal),
                    self.about(meeting, proposal, read),
                )
            if label in meeting.blanks:
                return self._blank(meeting, meeting.blanks[label])
            amendment = meeting.amendments[label]
            turn = turns.get(label)
            why = self._wording.turn_of(turn) if turn else ""
            clashes = conflicts_of(meeting, amendment)
            return self._row(meeting, amendment, clashes, label in chosen, why)

        blanks = [each.label for each in blanks_in(meeting, proposal.label)]
        return Rows((proposal.label, *blanks, *turns, *settled), worded)

    def _blank(self, meeting: Meeting, blank: Blank) -> LabelRow:
        from facilitation.meeting.texts.order_of_taking import in_order

        suggested = in_order(meeting, blank)
        words = [each.words for each in suggested if each.lost is None]
        listed = self._wording.measures.listed(words, 5)
        said = self.tr("to be filled: {words}").format(words=listed) if words else ""
        number = line_of_blank(blank)
        about = [self.tr("a blank in line {line}").format(line=number)] if number else []
        about += [
            self.tr("“{words}” not taken: {yes} yes, {no} no").format(
                words=each.words, yes=each.lost[0], no=each.lost[1]
            )
            for each in suggested
            if each.lost is not None
        ]
        return LabelRow(blank.label, said or self.tr("a blank without suggestions"), beside(about))

    def _turns(self, meeting: Meeting, proposal: str, *, quickly: bool) -> dict[str, Taken | None]:
        """Return what waits, in the order of taking, with the reasons as far as they are known."""
        if not quickly:
            # What orders amendments is loaded once there is a proposal, for the sake of the start.
            from facilitation.meeting.texts.order_of_taking import order_of_taking

            self._known = {each.name: each for each in order_of_taking(meeting, proposal)}
            return self._known
        waiting = {each.label for each in amendments_under(meeting, proposal)}
        kept = {label: turn for label, turn in self._known.items() if label in waiting}
        come = waiting.difference(kept)
        return kept | {label: None for label in meeting.labels if label in come}

    def about(self, meeting: Meeting, proposal: Proposal, read: Sequence[str] = ()) -> str:
        """Return whose a proposal is, and how it stands; ``read`` is with what it is read."""
        if read:
            words = self.tr("as it would read with {labels}")
            return words.format(labels=self._wording.measures.listed(read, 6))
        return beside(self._of_proposal(meeting, proposal))

    def _of_proposal(self, meeting: Meeting, proposal: Proposal) -> Iterator[str]:
        yield from self._tested(meeting, proposal)
        review = meeting.reviews.get(proposal.label, "")
        if review:
            yield self.tr("review {date}").format(date=self._wording.measures.day(review))
        yield from self._whose(meeting, proposal)
        number = wording_number(meeting, proposal)
        if number > 1:
            yield self.tr("version {number}").format(number=number)
        yield from self._standing(meeting, proposal)
        first = proposal.versions[0]
        divided = (first.amendment,) if first.how is Making.DIVIDED else ()
        yield from self._divided(proposal.into, divided)
        if proposal.label in meeting.ratifying:
            found = ratified(meeting, proposal.label)
            if found is not None:
                yield self._wording.ratification.answered(found)

    def _divided(self, into: Sequence[str], parts: Sequence[str]) -> Iterator[str]:
        if into:
            yield self.tr("now {labels}").format(labels=self._wording.measures.listed(into, 6))
        if parts:
            yield self.tr("from {labels}").format(labels=self._wording.measures.listed(parts, 6))

    def _whose(self, meeting: Meeting, text: Proposal | Amendment) -> Iterator[str]:
        came = self._wording.matter.came_from(meeting, text.label)
        if came:
            yield came
            return
        if names := self._wording.matter.movers(meeting, text):
            yield self.tr("by {names}").format(names=names)

    def _standing(self, meeting: Meeting, text: Proposal | Amendment) -> Iterator[str]:
        if text.seconded:
            yield self.tr("seconded by {name}").format(name=name_of(meeting, text.seconded))
        elif meeting.floor.rules.seconds and text.fate is Fate.OPEN:
            yield self.tr("not seconded yet")

    def _tested(self, meeting: Meeting, text: Proposal | Amendment) -> list[str]:
        fate = self._wording.matter.stands(meeting, text) if text.fate is not Fate.OPEN else ""
        return [each for each in (fate, self._result.of(meeting, text.label)) if each]

    def _row(
        self,
        meeting: Meeting,
        each: Amendment,
        clashes: tuple[str, ...],
        switched: bool,
        why: str,
    ) -> LabelRow:
        left = each.fate is Fate.OPEN and bool(each.conflict) and bool(why)
        parts = [
            *self._tested(meeting, each),
            *self._whose(meeting, each),
            *self._standing(meeting, each),
            *([why] if why and not left else ()),
        ]
        if each.friendly and each.fate is Fate.ADOPTED:
            parts.append(self.tr("friendly"))
        parts += self._divided(each.into, each.parts)
        if each.because:
            parts.append(self.tr("because {reason}").format(reason=each.because))
        clash = why if left else ""
        if clashes and not left:
            clash = self.tr("conflicts with {labels}").format(
                labels=self._wording.measures.listed(clashes)
            )
        can_be = each.fate is Fate.OPEN and not each.conflict
        return LabelRow(
            each.label,
            self._wording.matter.change(each.edit, self._numbered(each.base)),
            beside(parts),
            clash,
            depth_of(meeting, each.label) - 1,
            each.fate is not Fate.OPEN,
            switched if can_be else None,
        )
