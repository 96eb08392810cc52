"""What a sighted person sees happen in a window, in sentences for those who hear it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.wording.words import JoinedWords, capital
from facilitation.meeting.answering import count_of, offers_of
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.decisions.events import DecisionClosed, TemperatureTaken
from facilitation.meeting.families.electorate.events import QuorumLost, QuorumRegained
from facilitation.meeting.families.minutes.events import ChangeOfNote, NoteWritten
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.families.turns.events import TurnStarted
from facilitation.meeting.history import History
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Decision, Meeting

_TYPED = (NoteWritten, ChangeOfNote)
_BESIDES: tuple[type[Event], ...] = (QuorumLost, QuorumRegained, TurnStarted)
"""What is told of an act beside what it was."""

_MOST_ACTS = 4
"""So many acts that were done while nobody could be told are told one by one."""


class NewsWords(JoinedWords):
    """What acts did, who has the floor since, and how a decision stands; each thing once."""

    def told(
        self, before: Meeting, history: History, rows: Sequence[Recorded], seat: str
    ) -> tuple[str, ...]:
        """Return what came of ``rows`` since ``before``, in sentences that may lack a full stop.

        What others write into their notes is left out; ``seat`` is who hears it.
        """
        meeting = history.meeting
        acts = [tuple(each) for _, each in groupby(rows, key=lambda row: row.act)]
        acts = [each for each in acts if not _is_typed_elsewhere(each, seat)]
        left_out = len(acts) - _MOST_ACTS
        said = [self.tr("%n more acts", "", left_out)] if left_out > 0 else []
        for act in acts[-_MOST_ACTS:]:
            said += self._act(history, act)
        if acts:
            said += self._stage(before, meeting)
            said += [*self._floor(before, meeting), *self._decision(before, meeting)]
        return tuple(dict.fromkeys(capital(each) for each in said if each))

    def _act(self, history: History, rows: Sequence[Recorded]) -> Iterator[str]:
        meeting, events = history.meeting, self._wording.events
        if isinstance(rows[0].event, ActUndone | ActRedone):
            yield events.corrected(history, rows[0])
            return
        closed = next((row for row in rows if isinstance(row.event, DecisionClosed)), None)
        decision = meeting.decisions[-1] if closed is not None and meeting.decisions else None
        reading = meeting.temperature
        if any(isinstance(row.event, TemperatureTaken) for row in rows) and reading is not None:
            yield self._wording.decisions.temperature(reading)
        elif decision is not None:
            yield self._outcome(meeting, decision)
        else:
            yield events.act(meeting, rows)
            if isinstance(rows[-1].event, NoteWritten):
                yield events.also(history)
        for row in rows:
            if isinstance(row.event, _BESIDES):
                yield events.event(meeting, row)  # if it was told already, it is told once

    def _stage(self, before: Meeting, meeting: Meeting) -> Iterator[str]:
        """Yield what helps with a stage that has come; its title where no sentence has it."""
        floor, was = meeting.floor, before.floor
        if (floor.process, floor.stage) == (was.process, was.stage) or not floor.stage:
            return
        if floor.process != was.process:
            yield self._processes.title_here(meeting)
        yield self._processes.facilitator_here(meeting)

    def _floor(self, before: Meeting, meeting: Meeting) -> Iterator[str]:
        """Yield that the floor went back to somebody: no event says that by itself."""
        turn, was = meeting.floor.turn, before.floor.turn
        waited = {each.turn.id for each in before.floor.waiting}
        if turn is not None and turn.id in waited and (was is None or was.id != turn.id):
            yield self.tr("{name} has the floor again").format(name=name_of(meeting, turn.person))

    def _decision(self, before: Meeting, meeting: Meeting) -> Iterator[str]:
        """Yield by what rule a decision is taken that opened; how it stands where that changed."""
        decision, was = meeting.decision, before.decision
        if decision is None or decision is was or decision.verdict is not None:
            return
        if was is None or was.id != decision.id:
            yield decision.question
            yield self._wording.rule(meeting, decision)
        else:
            yield self._wording.decisions.afresh(decision)
            yield self._still_to_come(meeting, decision)
            yield self._wording.margin(meeting, decision)

    def _still_to_come(self, meeting: Meeting, decision: Decision) -> str:
        if count_of(meeting, decision).unanswered == 0:
            return self.tr("everybody has answered")
        return self._wording.strip.still_to_come(meeting, decision)

    def _outcome(self, meeting: Meeting, decision: Decision) -> str:
        """Return what a decision came to, how close that was, and what may follow."""
        words = self._wording
        sentences = [
            self.tr("{label}: {verdict}").format(
                label=decision.subject, verdict=words.decisions.verdict_and_rule(meeting, decision)
            ),
            words.margin(meeting, decision),
        ]
        offers = dict.fromkeys(words.decisions.offer(e) for e in offers_of(meeting, decision))
        if offers:
            sentences.append(self.tr("What can follow: {offers}").format(offers="; ".join(offers)))
        return " ".join(self.as_sentence(each) for each in sentences if each)

    # Time

    def time_over(self, name: str) -> str:
        return self.tr("The time of {name} is over.").format(name=name)

    def time_left(self, name: str, ms: int) -> str:
        """Return how much of its time a turn still has, in ms."""
        length = self._measures.duration(ms)
        return self.tr("{name} has {length} left.").format(name=name, length=length)

    def item_over(self, title: str) -> str:
        return self.tr("The time planned for “{title}” is over.").format(title=title)

    def break_over(self) -> str:
        return self.tr("The time of the break is over.")

    def groups_over(self) -> str:
        return self.tr("The time for the small groups is over.")

    def silence_over(self) -> str:
        return self.tr("The time of the silence is over.")


def _is_typed_elsewhere(rows: Sequence[Recorded], seat: str) -> bool:
    return rows[0].by != seat and all(isinstance(row.event, _TYPED) for row in rows)
