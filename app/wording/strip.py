"""The strip at the foot of every scene: what happens now, what I may do, what follows."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from app.wording.words import JoinedWords, capital, with_gaps
from facilitation.decisions.answers import Answer, Secrecy
from facilitation.decisions.verdicts import Why
from facilitation.floor import turns
from facilitation.floor.rounds import Round
from facilitation.floor.stack import Nobody
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.answering import count_of, method_of
from facilitation.meeting.floor.beginning import held_here
from facilitation.meeting.floor.enough import enough_here
from facilitation.meeting.floor.following import Following, Step, following
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.pending import asked_now, kept_for, may_appeal, votes_on, waits_for_second
from facilitation.meeting.purpose import Aim, bundle_here, round_is_over
from facilitation.meeting.reading import (
    current_item,
    decided_with,
    deciding,
    decision_here,
    is_left_waiting,
    items_behind,
    place_on_agenda,
    was_left,
)
from facilitation.meeting.state import Decision, Item, Meeting
from facilitation.process.motion import Vote

_AT_THE_DOOR = ("door", "care", "facilitator", "chair", "keeper")
"""The roles to which people say that they are back, the likeliest first."""

_CONSENSUS = {Answer.AGREE, Answer.RESERVE, Answer.ASIDE, Answer.BLOCK}
_CONSENT = {Answer.AGREE, Answer.CONCERN, Answer.OBJECT}


class Strip(NamedTuple):
    """Three short sentences without a full stop; ``next`` is empty where nothing follows."""

    now: str
    you_can: str
    next: str


class StripWords(JoinedWords):
    """For every situation of a meeting, the three parts of the strip."""

    brief = False
    """Whether titles and questions are left out."""

    def _prepare(self) -> None:
        self._decisions, self._purposes = self._wording.decisions, self._wording.purposes
        self._listen = self.tr("listen; when the piece comes to you, speak or pass")
        self._speaking = {
            TurnKind.STACK: self.tr("{name} has the floor"),
            TurnKind.CLARIFY: self.tr("{name} asks to understand"),
            TurnKind.DIRECT: self.tr("{name} responds directly"),
            TurnKind.PROCESS: self.tr("{name} speaks about the process"),
            TurnKind.ANSWER: self.tr("{name} answers"),
            TurnKind.REPLY: self.tr("{name} replies"),
            TurnKind.ROUND: self.tr("{name} holds the talking piece"),
            TurnKind.EXTRA: self.tr("{name} has an extra turn"),
        }

    def strip(
        self, meeting: Meeting, next_step: Following | None = None, *, decided: bool = False
    ) -> Strip:
        """Return the three parts for the present situation and how the floor goes on.

        ``decided`` says that nothing has happened since a decision was closed.
        """
        step = next_step or following(meeting, meeting.tick)
        if meeting.opening is None:
            return Strip(self.tr("We have not begun yet"), self.tr("find a place, say hello"), "")
        if meeting.closed:
            return Strip(
                self.tr("The meeting is closed"),
                self.tr("read what was decided, ask for the minutes"),
                "",
            )
        if meeting.pause is not None:
            return self._break(meeting)
        if meeting.silence is not None:
            return self._silence(meeting, step)
        if meeting.small_groups is not None:
            return Strip(
                self.tr("We talk in small groups"),
                self.tr("find your group, and bring back one line"),
                self.tr("each group returns with a line"),
            )
        if meeting.minute is not None:
            return Strip(
                self.tr("We agree how this is minuted"),
                self.tr("say what is wrong or missing in these words"),
                self.tr("it is locked, and we go on"),
            )
        decision = meeting.decision
        if decision is not None and deciding(meeting) and not is_left_waiting(meeting, decision):
            return self._decision(meeting, decision)
        if meeting.temperature is not None and meeting.temperature.taken is None:
            return self._temperature(meeting, meeting.temperature.question)
        asked = self._asked_of_all(meeting, step)
        if asked is None and meeting.floor.round is None:
            asked = self._by_motions(meeting, step)
        return asked or self._floor(meeting, step, decided=decided)

    def _by_motions(self, meeting: Meeting, step: Following) -> Strip | None:
        """Return what is before a formal assembly; None where that says less than the floor does.

        Who waits goes before what the meeting comes back to.
        """
        question, turn, words = asked_now(meeting), meeting.floor.turn, self._wording.motions
        if question is not None and question.motion.vote is Vote.CHAIR:
            now, can = words.before_us(meeting, question), words.you_can(meeting, question)
            return Strip(now, can, self._goes_on(meeting) or words.follows(meeting, question))
        if turn is not None:
            if question is None or turn.kind is not TurnKind.STACK:
                return None
            if kept_for(meeting, turn) is not None:
                now, can = words.before_us(meeting, question), words.you_can(meeting, question)
                after = self._name(meeting, step.person) if step.person else ""
                return Strip(now, can, after or words.follows(meeting, question))
            now = words.speaks_to(meeting, self._who(meeting, turn), question)
            asked = (may_appeal(meeting), waits_for_second(meeting, question))
            asks = any(asked) or votes_on(meeting, question)
            can = words.you_can(meeting, question) if asks else self._hands(meeting, turn)
            follows = "" if step.person else words.follows(meeting, question)
            return Strip(now, can, follows or self._who_follows(meeting, step))
        if question is None and (step.person or self._processes.juncture_here(meeting) is None):
            return None
        now, can = words.before_us(meeting, question), words.you_can(meeting, question)
        if step.person:
            return Strip(now, can, self._who_follows(meeting, step))
        follows = self._following(meeting) if question is None else words.follows(meeting, question)
        return Strip(now, can, follows)

    def _goes_on(self, meeting: Meeting) -> str:
        """Return whose turn goes on once what interrupted it is settled; empty for nobody's."""
        floor = meeting.floor
        there = [floor.turn, *(each.turn for each in reversed(floor.waiting))]
        kept = next((e for e in there if e and kept_for(meeting, e) is not None), None)
        if kept is None:
            return ""
        return with_gaps(self.tr("{name} goes on")).format(name=self._name(meeting, kept.person))

    def _asked_of_all(self, meeting: Meeting, step: Following) -> Strip | None:
        """Return what is asked of everybody while nobody speaks: enough said, no debate."""
        enough = enough_here(meeting)
        if enough is not None and enough.open:
            now, can = self.tr("Enough said?"), self.tr("show a hand up or down")
            return Strip(now, can, self._who_follows(meeting, step))
        number = len(bundle_here(meeting)) if meeting.floor.turn is None else 0
        if not number or meeting.floor.round is not None:
            return None
        return Strip(
            self.tr("%n texts at once", "", number),
            self.tr("say the number of a text that is to be treated by itself"),
            self.tr("the others are carried"),
        )

    def _break(self, meeting: Meeting) -> Strip:
        if is_planned(meeting):
            return Strip(
                self.tr("The meeting has not begun"),
                self.tr("find a place, say hello"),
                self._item_or_stage(meeting),
            )
        if meeting.pause is not None and meeting.pause.adjourned:
            return Strip(self.tr("This sitting has ended"), self.tr("rest, come back"), "")
        can = self.tr("rest, eat, talk")
        if meeting.called_back:
            can = self._come_back(meeting)
        following = self._item_or_stage(replace(meeting, pause=None))  # what it will be then
        return Strip(self.tr("We have a break"), can, following)

    def _come_back(self, meeting: Meeting) -> str:
        """Return what people can do in a recess, and to whom they say that they are back."""
        if not meeting.awaited:
            return self.tr("take your place: we go on")
        held = (held_here(meeting, each) for each in _AT_THE_DOOR)
        person = next(filter(None, held), 0)
        if not person:
            return self.tr("rest, eat, talk; say at the laptop when you are back")
        said = self.tr("rest, eat, talk; tell {name} when you are back")
        return said.format(name=self._name(meeting, person))

    def _decision(self, meeting: Meeting, decision: Decision) -> Strip:
        polled = bool(decision.options)
        said = (
            self.tr("We choose: {label}") if polled else self.tr("We decide on {label} by {method}")
        )
        if self.brief and polled:
            said = self.tr("We choose among several")
        elif self.brief and decision.question:
            said = self.tr("We decide by {method}")
        now = said.format(
            label=decision.question or self._label(meeting, decision.subject),
            method=self._decisions.method(decision.method),
        )
        # How many are missing the scene says; here stands what comes of it.
        following = self.tr("the result is stated")
        if polled:
            return Strip(now, self.tr("fill in a ballot"), following)
        answers = method_of(decision).answers
        waiting = self._decisions.waiting
        can = waiting.you_can(meeting, decision) or self._ways(answers, decision.terms.method)
        return Strip(now, can, waiting.next(meeting, decision))

    def still_to_come(self, meeting: Meeting, decision: Decision) -> str:
        """Return how many have not answered; where papers are counted, how many of them wait."""
        silent = count_of(meeting, decision).unanswered
        if silent == 0:
            return self.tr("the result is stated")
        if decision.options and decision.secrecy is Secrecy.SECRET:
            return self.tr("%n papers still to come", "", silent)
        return self.tr("%n people still to answer", "", silent)

    def _ways(self, answers: tuple[Answer, ...], method: str) -> str:
        if Answer.YES in answers:
            abstain = Answer.ABSTAIN in answers
            return self.tr("vote yes or no, or abstain") if abstain else self.tr("vote yes or no")
        if Answer.LIKE in answers:
            return self.tr(
                "say that you like it, that you can live with it, or that you are uncomfortable"
            )
        if set(answers) == _CONSENSUS:
            return self.tr("agree, agree with reservations, stand aside, or block")
        if set(answers) == _CONSENT:
            return self.tr("consent, name a concern, or object")
        words = [self._decisions.answer(each, method) for each in answers]
        if len(words) == 1:
            return words[0]
        return self.tr("{answers} or {last}").format(answers=", ".join(words[:-1]), last=words[-1])

    def _silence(self, meeting: Meeting, step: Following) -> Strip:
        """Return what the silence is for, where a stage is spent in it."""
        follows = self._who_follows(meeting, step)
        if not self._processes.is_silent(meeting):
            now = self.tr("We are silent together")
            return Strip(now, self.tr("be still, breathe, think"), follows)
        stage = self._processes.stage_title(meeting.floor.process, meeting.floor.stage)
        now = self.tr("{stage}, in silence").format(stage=stage)
        return Strip(now, self.tr("do it in silence, or be still"), follows)

    def _label(self, meeting: Meeting, label: str) -> str:
        proposal = meeting.proposals.get(label)
        titled = proposal is not None and not self.brief
        return f"{label} {self._wording.matter.titled(proposal)}" if titled and proposal else label

    def _item(self, meeting: Meeting, item: Item) -> str:
        """Return an item of the agenda by its place and title."""
        place = place_on_agenda(meeting, item.number)
        if self.brief:
            return self.tr("item {number}").format(number=place)
        return f"{place}. {item.title}"

    def _temperature(self, meeting: Meeting, question: str) -> Strip:
        asked = self.tr("How does it feel: {question}").format(question=question)
        return Strip(
            self.tr("We show how it feels") if self.brief else asked,
            self.tr("show a hand up, level or down"),
            self._item_or_stage(meeting),
        )

    def _floor(self, meeting: Meeting, step: Following, *, decided: bool) -> Strip:
        floor = meeting.floor
        turn, lap = floor.turn, floor.round
        after = self._who_follows(meeting, step)
        if lap is not None:
            return self._round(meeting, lap, turn, after)
        if turn is not None:
            listens = self._processes.all_listen(meeting)
            can = self.tr("listen") if listens else self._hands(meeting, turn)
            return Strip(self._who(meeting, turn), can, after)
        decision = decision_here(meeting) if decided else None
        if decision is not None and decision.verdict is not None:
            waiting = self._decisions.waiting
            missing = waiting.before_result(meeting, decision)
            can = waiting.you_can(meeting, decision)
            if self._processes.purpose(meeting).aim is Aim.ROUND:
                missing = can = ""  # a round of the meeting goes first
            elif not decision.options and self._processes.changes_first(meeting):
                missing = missing or waiting.step(Why.OBJECTION_OPEN)
                can = can or self.tr("raise a hand to say how the text could change")
            follows = after if step.person else missing or after
            can = can or self._between_turns(meeting)
            return Strip(self._result(meeting, decision), can, follows)
        return self._between(meeting, after)

    def _result(self, meeting: Meeting, decision: Decision) -> str:
        """Return what a decision came to; in brief that it came to something."""
        subject = ", ".join(decided_with(meeting, decision)) or decision.question
        if self.brief:
            return self.tr("The result on {label}").format(label=subject)
        verdict = self._decisions.verdict(meeting, decision).rstrip(".")
        return self.tr("{label}: {result}").format(label=subject, result=verdict)

    def _who(self, meeting: Meeting, turn: Turn) -> str:
        sentence = self._speaking.get(turn.kind, self._speaking[TurnKind.STACK])
        said = sentence.format(name=self._name(meeting, turn.person))
        return said if turns.running(turn) else self.tr("{now} (paused)").format(now=said)

    def _hands(self, meeting: Meeting, turn: Turn | None) -> str:
        """Return how to join: while a point of process is heard, everybody listens."""
        if turn is not None and turn.kind is TurnKind.PROCESS:
            goes_back = bool(meeting.floor.waiting)
            return (
                self.tr("listen; the floor goes back afterwards")
                if goes_back
                else self.tr("listen")
            )
        if meeting.floor.stack.closed and meeting.floor.rules.motions:  # as its stages call it
            return self.tr("ask a question, or raise a point of order; the stack is closed")
        if meeting.floor.stack.closed:
            return self.tr("ask a question, or raise a point of process; the stack is closed")
        if turn is None:
            return self.tr("raise a hand to speak")
        return self.tr("raise a hand to speak, ask a question, or respond directly")

    def _round(self, meeting: Meeting, lap: Round, turn: Turn | None, after: str) -> Strip:
        if turn is not None:
            now = self._who(meeting, turn)
        elif lap.prompt and not self.brief:
            now = self.tr("Round: {prompt}").format(prompt=lap.prompt)
        else:
            now = self.tr("Round {number}").format(number=lap.number)
        return Strip(now, self._listen, after)

    def _between(self, meeting: Meeting, after: str) -> Strip:
        item = current_item(meeting)
        floor = meeting.floor
        if item is not None:
            now = capital(self._item(meeting, item))
            if floor.stage:
                now = f"{now}: {self._processes.stage_title(floor.process, floor.stage)}"
        elif floor.stage:
            now = self._processes.stage_title(floor.process, floor.stage)
        else:
            now = self.tr("Welcome") if not meeting.floor.heard else self.tr("We are together")
        return Strip(now, self._between_turns(meeting), after)

    def _between_turns(self, meeting: Meeting) -> str:
        """Return what people can do while nobody speaks: around a round they listen."""
        if not self._processes.all_listen(meeting):
            return self._hands(meeting, None)
        purpose = self._processes.purpose(meeting)
        if purpose.aim is Aim.STAGE and round_is_over(meeting):
            stage = self._purposes.next(meeting, purpose)
            return self.tr("listen; we go on to {stage}").format(stage=stage)
        if meeting.floor.for_now and self._processes.sits_in_circle(meeting):
            return self.tr("listen: the talking piece goes round")
        return self.tr("listen")

    def _who_follows(self, meeting: Meeting, step: Following) -> str:
        """Return who speaks next, or why nobody, else the stage or item that follows."""
        if step.person:
            name = self._name(meeting, step.person)
            return self.tr("{name} answers").format(name=name) if step.question else name
        if step.step is Step.CHOOSE:
            return self.tr("whoever speaks chooses who is next")
        if step.step is Step.ROUND_ENDS:
            return self.tr("the round is complete")
        if step.why is Nobody.QUOTA_WAIT:
            listed = meeting.floor.stack.terms.quota
            return self.tr("somebody of the list “{name}”").format(name=listed)
        if step.why is Nobody.HELD:
            return self.tr("nobody: the time set is used up")
        return self._following(meeting)

    def _item_or_stage(self, meeting: Meeting) -> str:
        item = current_item(meeting)
        return self._item(meeting, item) if item is not None else self._following(meeting)

    def _following(self, meeting: Meeting) -> str:
        purpose = self._processes.purpose(meeting)
        if purpose.aim is Aim.ROUND:
            begins = on_the_floor(meeting, purpose.person)[0] if purpose.person else ""
            said = with_gaps(self.tr("{name} begins the round")).format(name=begins)
            return said if begins else self.tr("a round")
        behind = self._processes.what_follows(meeting)
        following = self._purposes.next(meeting, purpose) or self._purposes.next(meeting, behind)
        if following:
            return following
        if was_left(meeting):
            return self.tr("back to {process}").format(
                process=self._processes.named(meeting.frozen[-1].process)
            )
        item = next(iter(items_behind(meeting)), None)
        return self._item(meeting, item) if item else ""

    def _name(self, meeting: Meeting, person: int) -> str:
        return on_the_floor(meeting, person)[0] or self.tr("somebody")
