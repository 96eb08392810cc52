"""What a line that is being typed means, said before Enter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice

from msgspec.structs import replace

from app.console.line.beside_verbs import USAGES
from app.look.spoken import Spoken
from app.look.typeface import letters_without_font
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.language import lexicon
from facilitation.language.completion import KEYWORD, VERB, Completion
from facilitation.language.grammar import act_of
from facilitation.language.possible import Reasons
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.verbs.ballots import shown as filled
from facilitation.language.words import words
from facilitation.language.writing import quoted, word
from facilitation.meeting.act import Act
from facilitation.meeting.answering import poll_of
from facilitation.meeting.deciding.labels import open_labels
from facilitation.meeting.event import Event
from facilitation.meeting.families.stack.acts import RaiseHand
from facilitation.meeting.families.turns.acts import Call, place_typed
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import before_us, deciding, stack_places
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.finding import people_meant
from facilitation.people.names import fold

_HELP = "help "
_BALLOTS = frozenset({"ballot", "paper", "again"})
_LABEL = re.compile(r"\b[A-Z][0-9]+\b")
"""The text of which an example is."""
_NO_NAME = re.compile(r'[0-9"]')
"""Behind a verb, what stands in no name."""
_MOST_NAMED = 4
_UNCLEAR = frozenset({"AMBIGUOUS_PERSON", "UNKNOWN_PERSON"})
"""Refusals of a name that is still being typed: who may be meant is said instead."""

Foresee = Callable[[Act], tuple[Event, ...] | Refusal]


class Meanings(Spoken):
    """Says who is meant by a name or a number, and the shape and meaning of a verb."""

    def __init__(self, wording: Wording, reasons: Callable[[], Reasons], foresee: Foresee) -> None:
        """Say it in these words; ``reasons`` tells which verbs cannot be used now.

        ``foresee`` tells what an act would bring about, or why it would be refused.
        """
        self._wording, self._reasons, self._foresee = wording, reasons, foresee

    def of(self, meeting: Meeting, line: str) -> str:
        """Return what Enter would do with a line; empty where that cannot be told yet.

        Of letters that nobody could read on the wall it says that first.
        """
        boxes = letters_without_font(line)
        if boxes:
            return self._wording.troubles.boxes(boxes)
        asked = self.helped(line)
        if asked or not line.strip():
            return asked
        try:
            act = act_of(line)
        except NotUnderstood:
            return self._by_example(meeting, line)
        if not isinstance(act, RaiseHand | Call):
            return self._by_example(meeting, line)
        foreseen = self._foresee(act)
        if isinstance(foreseen, Refusal) and foreseen.code not in _UNCLEAR:
            return self._wording.why_refused(foreseen)
        return self._call(meeting, act) if isinstance(act, Call) else self._hand(meeting, act)

    def could_do(self, line: str) -> bool:
        """Tell whether a line has a verb, and nothing stands against doing it now."""
        try:
            verbs, _ = lexicon.verb_of(words(line))
            foreseen = self._foresee(act_of(line)) if verbs else None
        except NotUnderstood:
            return False
        return verbs != () and (not isinstance(foreseen, Refusal) or foreseen.so)

    def reads_as_line(self, line: str) -> bool:
        """Tell whether a line was meant for the meeting, also where it is refused or wrong."""
        try:
            verbs, _ = lexicon.verb_of(words(line))
        except NotUnderstood as half:
            return half.code is Misread.OPEN_QUOTE and self.reads_as_line(f'{line}"')
        if not verbs:
            return False
        try:
            act_of(line)
        except NotUnderstood:
            return _NO_NAME.search(line) is not None
        return True

    def beside(self, meeting: Meeting, offers: Sequence[Completion]) -> tuple[Completion, ...]:
        """Return offers, each with what it means, where it does not say that itself."""
        return tuple(replace(each, meaning=self._meaning(meeting, each)) for each in offers)

    def _meaning(self, meeting: Meeting, offer: Completion) -> str:
        words, process = self._wording, meeting.floor.process
        called: dict[str, Callable[[str], str]] = {
            KEYWORD: words.keywords.means,
            "process": words.processes.named,
            "stage": partial(words.processes.stage_title, process),
            "role": words.processes.role,
            "order": words.floor.order,
            "method": words.decisions.method,
            "motion": words.processes.motion_title,
        }
        if offer.kind == VERB:
            beside = (each for each in USAGES if each.partition(" ")[0] == offer.verb)
            usages = (*lexicon.usages_named(offer.verb), *beside)
            return self._wording.verbs.means(usages[0]) if usages else ""
        said = called[offer.kind](offer.text) if offer.kind in called else ""
        return said if fold(said) != fold(offer.text) else ""

    def helped(self, line: str) -> str:
        """Return the answer to ``help VERB``; empty where a line asks for no help."""
        if line.strip().casefold() == _HELP.strip():
            return self.tr("Enter shows what can be typed now; help amend says what amend does.")
        if not line.strip().casefold().startswith(_HELP):
            return ""
        asked = line.strip()[len(_HELP) :]
        return "   ".join(filter(None, (self._verb(asked, self._said), self._why_not(asked))))

    def acts(self, verbs: Iterable[str]) -> dict[str, str]:
        """Return the verb for each of its usages, shown by an example with what it does."""
        return {
            self._explained(lexicon.example_of(each), each): self._wording.written(verb)
            for verb in verbs
            for each in lexicon.usages_named(verb)
            if each.startswith(verb)  # others call it by another name
        }

    def _why_not(self, line: str) -> str:
        """Return why a verb cannot be used now, and what can be; empty where it can."""
        try:
            verbs, _ = lexicon.verb_of(words(line))
        except NotUnderstood:
            return ""
        refusal = self._reasons().get(verbs[0].name) if verbs else None
        if refusal is None:
            return ""
        why = self._wording.why_refused(refusal)
        possible = self._wording.measures.parted(map(self._wording.written, refusal.possible))
        said = self.tr("Not possible now: {why}").format(why=why)
        now = self.tr("Possible: {lines}").format(lines=possible) if possible else ""
        return " ".join(filter(None, (said, now)))

    def _by_example(self, meeting: Meeting, line: str) -> str:
        """Say what a verb does by lines that show it: the signs of a usage say little to most."""
        shown = self._verb(line, partial(self._shown, meeting))
        usages = self._verb(line, self._said)
        if shown == usages:
            return usages
        return with_gaps(self.tr("For example: {lines}")).format(lines=shown)

    def _verb(self, line: str, said: Callable[[str], str]) -> str:
        """Return what is ``said`` of each usage of the verb with which a line begins."""
        try:
            verbs, _ = lexicon.verb_of(words(line))
        except NotUnderstood as half:
            if half.code is Misread.OPEN_QUOTE and half.at:
                return self._verb(line[: half.at], said)  # the text is still being typed
            return "   ".join(map(said, half.possible[:_MOST_NAMED]))
        usages = [each.usage for each in verbs]
        if not verbs:
            usages = [each for each in USAGES if line.casefold().split()[:1] == each.split()[:1]]
        return "   ".join(map(said, usages))

    def _said(self, usage: str) -> str:
        return self._explained(usage, usage)

    def _shown(self, meeting: Meeting, usage: str) -> str:
        example, decision = lexicon.example_of(usage), meeting.decision
        if decision is not None and deciding(meeting) and usage.partition(" ")[0] in _BALLOTS:
            example = self._of_ballots_here(decision, example)
        return self._explained(self._of_texts_here(meeting, example), usage)

    def _of_ballots_here(self, decision: Decision, example: str) -> str:
        """Return an example that is filled in as the ballots of a decision are."""
        poll = poll_of(decision)
        if poll is None:
            return example
        first, other = map(quoted, decision.options[:2])
        return example.partition('"')[0] + filled(poll.form, first, other)

    def _of_texts_here(self, meeting: Meeting, example: str) -> str:
        """Return an example of the first text here that it could be of; else as it stands."""
        if _LABEL.search(example) is None:
            return example
        labels = filter(None, dict.fromkeys((before_us(meeting), *open_labels(meeting))))
        lines = (_LABEL.sub(word(each), example, count=1) for each in islice(labels, _MOST_NAMED))
        return next(filter(self._could_be, lines), example)

    def _could_be(self, line: str) -> bool:
        """Tell whether a line is an act that could be done, whoever it names.

        The first line of one that goes on in a block is none, and neither is a check of a script.
        """
        try:
            foreseen = self._foresee(act_of(line))
        except NotUnderstood:
            return False
        return not isinstance(foreseen, Refusal) or foreseen.code in _UNCLEAR

    def _explained(self, line: str, usage: str) -> str:
        means = self._wording.verbs.means(usage)
        written = self._wording.written(line)
        return f"{written} — {means}" if means else written

    def _hand(self, meeting: Meeting, act: RaiseHand) -> str:
        if act.others:
            return ""
        return self._of_one(meeting, act.name, self.tr("{who} raises a hand"))

    def _call(self, meeting: Meeting, act: Call) -> str:
        place, said = place_typed(act.name), self.tr("{who} gets the floor now")
        if not place:
            return self._of_one(meeting, act.name, said)
        waiting = stack_places(meeting.floor)
        if place > len(waiting):
            return ""
        person = waiting[place - 1].entry.person
        return f"{act.name}: {said.format(who=meeting.people[person].name)}"

    def _of_one(self, meeting: Meeting, typed: str, said: str) -> str:
        """Say who is meant by a name or a number, or who may be."""
        found = people_meant(typed, meeting.people)
        here = [each for each in found if each.here] or list(found)
        if len(here) == 1:
            return f"{typed}: {said.format(who=here[0].name)}"
        names = [f"{each.number} {each.name}" for each in here]
        if not names:
            return ""
        may_be = self.tr("{typed}: may be {names}")
        return may_be.format(typed=typed, names=self._wording.measures.listed(names, _MOST_NAMED))
