"""Events of decisions and minutes, in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.event_sentences import EventSentences, Sentences
from app.wording.matter import shortened
from facilitation.decisions.answers import Answer
from facilitation.decisions.verdicts import Verdict
from facilitation.meeting.answering import is_of_people, method_of, poll_of
from facilitation.meeting.event import Event
from facilitation.meeting.families import evaluation, nominating, themes
from facilitation.meeting.families.decisions import events as decisions
from facilitation.meeting.families.minutes import events as minutes
from facilitation.meeting.notes.passages import TAKEN_OUT
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Decision, Meeting
from facilitation.pattern import pattern
from facilitation.process.process import Level
from facilitation.record.forgotten import Part

_BOLD = pattern(r"\*\*([^*]+)\*\*")


class MatterEvents(EventSentences):
    """What was asked, answered, decided and written down."""

    @property
    def somebody(self) -> str:
        return self.tr("somebody")

    def sentences(self) -> Sentences:
        return {
            decisions.AnswersCleared: self.tr(
                "the text of {label} changed, so everybody is asked again"
            ),
            decisions.TemperatureAsked: self.tr("temperature check: “{question}”"),
            decisions.TemperatureTaken: self.tr("temperature: {up} up, {level} level, {down} down"),
            minutes.EntryMarkedSensitive: self.tr("an entry is kept private"),
            minutes.EntryReleased: self.tr("an entry may be published after all"),
            minutes.NoteAskedFor: self.tr("{name} asks that a note be in the minutes"),
            nominating.NamesBegunAnew: self.tr("who was proposed is put aside, for another role"),
            themes.ThemeBegan: self.tr("theme: “{text}”"),
            themes.NotePutUnder: self.tr("a note was put under a theme"),
            minutes.RecordPaused: self.tr("off the record"),
            minutes.RecordResumed: self.tr("on the record again"),
            decisions.EntitledNamed: self.tr("everybody here may decide"),
            (decisions.EntitledNamed, "people"): self.tr("who may decide: {names}"),
            decisions.VotesCounted: self.tr("counted: {yes} yes, {no} no"),
            (decisions.VotesCounted, "abstain"): self.tr(
                "counted: {yes} yes, {no} no, {abstain} abstaining"
            ),
            decisions.ObjectionJudged: self.tr("the objection of {name} was found to be a concern"),
            (decisions.ObjectionJudged, "qualifies"): self.tr("the objection of {name} stands"),
        }

    def _forgotten(self, _meeting: Meeting, event: minutes.PartsForgotten) -> str:
        said = {
            Part.TURNS: self.tr("forgotten: the times of turns"),
            Part.ATTENDANCE: self.tr("forgotten: the times when people came and went"),
            Part.NOTES: self.tr("forgotten: the notes"),
        }
        return said[event.part]

    def _nominated(self, meeting: Meeting, event: nominating.PersonNominated) -> str:
        said = self.tr("{by} proposes {name}")
        if event.because:
            said = self.tr("{by} proposes {name}: “{because}”")
        return said.format(
            by=name_of(meeting, event.by),
            name=name_of(meeting, event.person),
            because=shortened(event.because),
        )

    # Decisions

    def _review(self, meeting: Meeting, event: decisions.ReviewSet) -> str:
        sentence = self.tr("{label} will be looked at again on {date}")
        asked = (each for each in meeting.decisions if each.subject == event.label)
        if not any(each.verdict is not None and each.verdict.carried for each in asked):
            sentence = self.tr("if {label} is agreed, it will be looked at again on {date}")
        return self.say(sentence, meeting, event)

    def _quorum(self, _meeting: Meeting, event: decisions.QuorumSet) -> str:
        return self.tr("quorum: {over}/{under} of those who may decide").format(
            over=event.share.over, under=event.share.under
        )

    def _opened(self, meeting: Meeting, event: decisions.DecisionOpened) -> str:
        sentence = self.tr("{label} was put to the meeting: {method}")
        method = self._wording.decisions.method(event.method)
        return self.say(sentence, meeting, event, label=event.subject, method=method)

    def _answered(self, meeting: Meeting, event: decisions.AnswersGiven) -> str:
        given = self._wording.decisions.given_by(event.answer, len(event.people))
        said = self.say(given, meeting, event)
        if event.provisional and event.answer is not Answer.BLOCK:
            sentence = self.tr("{answer} (provisional: beyond the mandate)")
            said = self.say(sentence, meeting, event, answer=said)
        if not event.reason:
            return said
        return self.say(self.tr("{answer}: “{reason}”"), meeting, event, answer=said)

    def _closed(self, meeting: Meeting, event: decisions.DecisionClosed) -> str:
        decision = _decision_on(meeting, event)
        method = decision.terms.method if decision else ""
        of_people = decision is None or is_of_people(meeting, decision)
        said = self._wording.decisions.said(event.verdict, method, of_people=of_people).rstrip(".")
        return self.tr("{label}: {verdict}").format(label=event.subject, verdict=said)

    # Minutes

    def _noted(self, _meeting: Meeting, event: minutes.NoteWritten) -> str:
        if not event.text.strip():
            return self.tr("a note that was emptied")
        sentence = self.tr("note: {text}")
        if event.verbatim:
            sentence = self.tr("words: “{text}”")
        return sentence.format(text=_told(event.text))

    def _note_changed(self, _meeting: Meeting, event: minutes.NoteChanged) -> str:
        if not event.text.strip():
            return self.tr("a note was shortened")
        return self.tr("note, continued: {text}").format(text=_told(event.text))

    def passage(self, events: Sequence[Event]) -> str:
        """Return a note with what was added to it in one passage; empty where it is none."""
        written = [e for e in events if isinstance(e, minutes.NoteWritten | minutes.NoteChanged)]
        if len(written) < len(events) or not written:
            return ""
        said = "".join(each.text for each in written)
        return self.tr("note: {text}").format(text=_told(said)) if len(written) > 1 else ""

    def _agreement(self, _meeting: Meeting, event: minutes.AgreementNoted) -> str:
        sentence = self.tr("agreed: {text}")
        if event.entry:
            sentence = self.tr("corrected, agreed: {text}")
            if not event.text.strip():
                return self.tr("an agreement was withdrawn")
        return sentence.format(text=_told(event.text))

    def _evaluated(self, _meeting: Meeting, event: evaluation.EvaluationGiven) -> str:
        """Say what was said of the meeting, whose name nobody is to read."""
        return self.tr("of this meeting: {text}").format(text=_told(event.text))

    def _brought_along(self, _meeting: Meeting, event: evaluation.EvaluationBrought) -> str:
        return self.tr("%n answers about the last meeting are here", "", len(event.texts))

    def _parked(self, _meeting: Meeting, event: minutes.MatterParked) -> str:
        if not event.text.strip():
            return self.tr("something was taken out of the parking lot")
        return self.tr("kept for another time: {text}").format(text=_told(event.text))

    def _action(self, meeting: Meeting, event: minutes.ActionNoted) -> str:
        sentence = self.tr("{name} will: {task}")
        if event.entry and not event.task.strip():
            sentence = self.tr("an action of {name} was withdrawn")
        elif event.entry:
            sentence = self.tr("corrected: {name} will: {task}")
        if event.due and event.task.strip():
            sentence = self.tr("{name} will, by {due}: {task}")
            if event.entry:
                sentence = self.tr("corrected: {name} will, by {due}: {task}")
        return sentence.format(
            name=self.name(meeting, event.owner),
            task=_told(event.task),
            due=self._measures.day(event.due),
        )

    def _replaced(self, _meeting: Meeting, event: minutes.WordsReplaced) -> str:
        return self.tr("words of a note were replaced: “{text}”").format(text=_told(event.text))

    def _reworded(self, meeting: Meeting, event: minutes.PassageReworded) -> str:
        sentence = self.tr("words of a note read otherwise, as {name} wishes: {text}")
        if event.text == TAKEN_OUT:
            sentence = self.tr("words of a note were taken out, as {name} wishes")
        return sentence.format(name=self.name(meeting, event.person), text=_told(event.text))

    def _marked(self, _meeting: Meeting, event: minutes.PassageMarked) -> str:
        return {
            "verbatim": self.tr("words of a note are the speaker’s own"),
            "summary": self.tr("words of a note are a summary"),
            "sensitive": self.tr("words of a note are kept private"),
            "open": self.tr("words of a note may be published after all"),
        }[event.mark]

    def _levelled(self, _meeting: Meeting, event: minutes.LevelAgreed) -> str:
        return {
            Level.NOTES: self.tr("from the next turn on notes are kept for the group: {because}"),
            Level.THEMES: self.tr("from the next turn on themes are kept, nameless: {because}"),
            Level.OUTCOME: self.tr("from the next turn on only outcomes are kept: {because}"),
            Level.NONE: self.tr("from the next turn on nothing that is said is kept: {because}"),
        }[Level(event.level)].format(because=event.because)


def _decision_on(meeting: Meeting, event: decisions.DecisionClosed) -> Decision | None:
    """Return the decision that this event closed, as far as the state still knows it.

    Where it was opened again its verdict is another: it is the newest that asks for such answers.
    """
    now = (meeting.decision,) if meeting.decision is not None else ()
    found = [e for e in reversed((*meeting.decisions, *now)) if e.subject == event.subject]
    closed = (each for each in found if each.verdict == event.verdict)
    return next(closed, None) or next((e for e in found if _asks_for(e, event.verdict)), None)


def _asks_for(decision: Decision, verdict: Verdict) -> bool:
    """Tell whether a verdict counts the answers that a decision asks for."""
    numbers = dict(verdict.numbers)
    asked = () if poll_of(decision) is not None else method_of(decision).answers
    return bool(asked) and all(answer in numbers for answer in asked)


def _told(text: str) -> str:
    """Return what was written down in one line, without the asterisks that make words bold."""
    return shortened(_BOLD.sub(r"\1", text))
