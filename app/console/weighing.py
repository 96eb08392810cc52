"""An act that is asked about once before it is done: what it would do, and what else could be done.

Shown in the quick bar, above the buttons of nothing else; neither way is done by the press that
asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from msgspec.structs import replace

from app.attending.station import Station
from app.console.wishes import number_of
from app.look.spoken import Spoken
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.decisions.answers import Answer
from facilitation.floor.rounds import to_come
from facilitation.meeting.act import Act
from facilitation.meeting.agenda.agenda_time import next_clock
from facilitation.meeting.agenda.sittings import is_before_its_day
from facilitation.meeting.answering import count_of, method_of
from facilitation.meeting.families.agenda.acts import (
    BeginProcess,
    GoToStage,
    ReturnProcess,
    StartItem,
)
from facilitation.meeting.families.agenda.events import ItemStarted
from facilitation.meeting.families.approval.acts import CorrectMinutes
from facilitation.meeting.families.bundling.acts import AdoptBundle
from facilitation.meeting.families.decisions.acts import (
    AgreeAll,
    BackAnswer,
    CountVotes,
    GiveAnswer,
    OpenDecision,
)
from facilitation.meeting.families.electorate.acts import CountAnswers
from facilitation.meeting.families.evaluation import Evaluate
from facilitation.meeting.families.matter.acts import Adopt, Reject
from facilitation.meeting.families.opening.acts import (
    BeginSitting,
    CloseMeeting,
    EndBreak,
    TakeBreak,
)
from facilitation.meeting.families.people.acts import ComeBack
from facilitation.meeting.families.rounds.acts import EndRound, HoldRound
from facilitation.meeting.families.taking.acts import Take
from facilitation.meeting.families.turns.acts import Call
from facilitation.meeting.groups.returning import missing_now, noted_back
from facilitation.meeting.groups.spokes import group_called, seat_of
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import agenda_of, name_of, set_aside, stack_places, untouched
from facilitation.meeting.state import AWAY, Decision, Fate, Meeting
from facilitation.minutes.attribution import Include
from facilitation.people.finding import people_meant

_MOST_NAMED = 3
_UNSETTLED = frozenset({"PENDING", "LEFT_BEHIND", "LEFT_OVER"})
"""What is said where another text is to be settled first."""

_MINUTE = 60_000


class Weighing(msgspec.Struct, frozen=True):
    """A sentence with two ways on, each in words for a button.

    ``act`` is what was meant at first, None where a rule advises against it and a reason is asked
    for; ``other`` is what could be done instead, None where there is nothing.
    """

    sentence: str
    words: str
    act: Act | None = None
    instead: str = ""
    other: Act | None = None


class Weighings(Spoken):
    """Says what is to be weighed, in sentences."""

    def __init__(self, wording: Wording, station: Station) -> None:
        """``station`` tells what an act would bring about, and what has been written down."""
        self._wording, self._station, self._foresee = wording, station, station.foresee

    def of(self, meeting: Meeting, act: Act) -> Weighing | None:
        """Return what is asked before an act is done; None where it may be done at once."""
        asks: Mapping[type[Act], Callable[..., Weighing | None]] = {
            Adopt: self._adopting,
            AdoptBundle: self._deciding_at_once,
            AgreeAll: self._naming,
            BackAnswer: self._backing,
            BeginProcess: self._leaving,
            BeginSitting: self._before_its_day,
            Call: self._calling,
            CloseMeeting: self._closing,
            CorrectMinutes: self._correcting,
            CountAnswers: self._counting,
            CountVotes: self._counting,
            EndBreak: self._going_on,
            EndRound: self._ending,
            GiveAnswer: self._naming,
            HoldRound: self._beginning,
            Reject: self._rejecting,
            ReturnProcess: self._returning,
            StartItem: self._leaving,
        }
        ask = asks.get(type(act))
        return None if ask is None else ask(meeting, act)

    def _correcting(self, _meeting: Meeting, act: CorrectMinutes) -> Weighing | None:
        """Ask before words are corrected that do not stand in the minutes: nothing would change."""
        if isinstance(self._foresee(act), Refusal) or self._in_minutes(act.old):
            return None
        said = self.tr(
            "“{words}” does not stand in the minutes, so nothing in them would change. They may be "
            "written in another way there."
        )
        return Weighing(with_gaps(said).format(words=act.old), self.tr("Note it all the same"), act)

    def _in_minutes(self, words: str) -> bool:
        """Tell whether words can be corrected in the minutes, even if all are named in them."""
        from app.papers.minutes_words import MinutesWording  # few meetings are corrected
        from app.papers.record import MinutesReader
        from app.papers.sections.life import places_of

        reader = MinutesReader(MinutesWording(self._wording), self._station.processes)
        everybody = Include(names=True, movers=True, fairness=True, speakers=True, owners=True)
        return places_of(reader.minutes(self._station.history, include=everybody), words) > 0

    def _counting(self, meeting: Meeting, act: CountVotes | CountAnswers) -> Weighing | None:
        """Ask before a count is of nobody, or stands instead of what people answered by name."""
        decision = meeting.decision
        if decision is None or decision.verdict or decision.counted is not None:
            return None
        nobody, named = not _hands_in(act), self._numbers(meeting, decision)
        if not (nobody or named) or isinstance(self._foresee(act), Refusal):
            return None
        said = self.tr("By that count nobody answered.") if nobody else ""
        if named:
            said = self.tr(
                "By name there are {numbers}. The count of hands would stand instead: no answer by "
                "name counts then."
            ).format(numbers=named)
        return Weighing(said, self.tr("Let the count stand"), act)

    def _naming(self, meeting: Meeting, act: GiveAnswer | AgreeAll) -> Weighing | None:
        """Ask before an answer by name is kept beside a count, where it does not count."""
        decision = meeting.decision
        if decision is None or decision.verdict or decision.counted is None:
            return None
        if isinstance(self._foresee(act), Refusal):
            return None
        said = self.tr(
            "Hands were counted, and that count stands: {numbers}. An answer by name would be kept "
            "beside it and not count. Undo takes the count back."
        )
        numbers = self._numbers(meeting, decision) or self.tr("nobody")
        return Weighing(said.format(numbers=numbers), self.tr("Keep it beside the count"), act)

    def _numbers(self, meeting: Meeting, decision: Decision) -> str:
        """Return how many gave each answer, as it counts now; empty where nobody did."""
        given = [each for each in count_of(meeting, decision).answers if each[1]]
        words = self._wording.decisions.counts
        said = [words(answer, number, decision.method) for answer, number in given]
        return self._wording.measures.listed(said)

    def _adopting(self, meeting: Meeting, act: Adopt) -> Weighing | None:
        """Ask before an amendment is adopted without anybody being asked."""
        said = self.tr("That decides at once: the text of {target} changes as {label} says.")
        said = said.format(target=meeting.amendments[act.label].target, label=act.label)
        return self._alone(meeting, act, said, self.tr("Adopt {label}"))

    def _rejecting(self, meeting: Meeting, act: Reject) -> Weighing | None:
        """Ask before an amendment is rejected without anybody being asked."""
        said = self.tr("That decides at once: {label} is rejected.").format(label=act.label)
        return self._alone(meeting, act, said, self.tr("Reject {label}"))

    def _alone(
        self, meeting: Meeting, act: Adopt | Reject, said: str, words: str
    ) -> Weighing | None:
        """Offer to decide it together; None where a rule says anything to it: that is said."""
        if isinstance(self._foresee(act), Refusal):
            return None
        method = meeting.floor.rules.methods[0]
        together = self.tr("Decide it together: {method}")
        together = together.format(method=self._wording.decisions.method(method))
        words = words.format(label=act.label)
        return Weighing(said, words, act, together, OpenDecision(method, act.label))

    def advised(self, refusal: Refusal) -> Weighing | None:
        """Offer to settle first what is still open, where a rule advises that; else None."""
        first = refusal.param("other")
        if refusal.code not in _UNSETTLED or not refusal.advice:
            return None
        take = self.tr("Take {label} first").format(label=first)
        go_on = self.tr("Go on all the same…")
        return Weighing(self._wording.why_refused(refusal), go_on, None, take, Take(first))

    def closing(self, meeting: Meeting) -> Weighing:
        """Ask before the meeting is closed by a button, also where nothing is left."""
        measures = self._wording.measures
        over = self.tr("The meeting is over then; its minutes come next.")
        left = []
        off = [each.title for each in agenda_of(meeting) if each.plan.rest is not None]
        if off:
            items = measures.listed(off, _MOST_NAMED)
            left.append(self.tr("Left for another meeting: {items}.").format(items=items))
        waits = {Fate.OPEN, *AWAY}
        texts = [
            f"{each.label} {each.title}"
            for each in meeting.proposals.values()
            if each.fate in waits
        ]
        if texts:
            listed = measures.listed(texts, _MOST_NAMED)
            left.append(self.tr("Not decided: {texts}.").format(texts=listed))
        to_come = self._wording.processes.to_come(meeting)
        if to_come:
            stages = measures.listed(to_come, _MOST_NAMED)
            left.append(self.tr("Still to come: {stages}.").format(stages=stages))
        said, act = " ".join((*(left or (self.tr("Nothing is left."),)), over)), CloseMeeting()
        closing = self._closing(meeting, act) or self._to_close(said, act)
        return self._with_evaluation(meeting, closing)

    def _with_evaluation(self, meeting: Meeting, closing: Weighing) -> Weighing:
        """Offer to hear first how it was, where nobody has said so and it can be written down."""
        told = Evaluate(self.tr("How was it?"))
        if meeting.evaluations or isinstance(self._foresee(told), Refusal):
            return closing
        return replace(closing, instead=self.tr("Hear first how it was…"), other=told)

    def _to_close(self, said: str, act: CloseMeeting) -> Weighing:
        return Weighing(said, self.tr("Close the meeting"), act)

    def _closing(self, meeting: Meeting, act: CloseMeeting) -> Weighing | None:
        """Ask before the meeting is closed over what is left; None where nothing is."""
        floors = (meeting.floor, *reversed(meeting.frozen))
        waiting = [
            name_of(meeting, each.entry.person) for floor in floors for each in stack_places(floor)
        ]
        items = [each.title for each in untouched(meeting)]
        listed = self._wording.measures.listed
        said = []
        if waiting:
            said.append(
                self.tr("Waiting to speak: {names}.").format(names=listed(waiting, _MOST_NAMED))
            )
        if items:
            said.append(self.tr("Not reached: {items}.").format(items=listed(items, _MOST_NAMED)))
        texts = [
            f"{each.label} {each.title}"
            for each in meeting.proposals.values()
            if each.fate is Fate.OPEN
        ]
        if texts:
            said.append(self.tr("Not decided: {texts}.").format(texts=listed(texts, _MOST_NAMED)))
        return self._to_close(" ".join(said), act) if said else None

    def skipping(self, meeting: Meeting, act: Act) -> Weighing | None:
        """Ask before a click begins the first item over a stage of us all that comes before."""
        follows = self._wording.processes.what_follows(meeting)
        begun = meeting.item or any(each.began is not None for each in meeting.items)
        if not isinstance(act, StartItem) or begun or not follows.stage:
            return None
        purposes, named = self._wording.purposes, follows.stage
        first = GoToStage(named) if meeting.floor.stage else BeginProcess(stage=named)
        said = self.tr("“{stage}” comes before the first item.")
        words, title = (of(meeting, follows) for of in (purposes.button, purposes.next))
        begin = self.tr("Begin the item now")
        return Weighing(said.format(stage=title), begin, act, words, first)

    def _leaving(self, meeting: Meeting, act: StartItem | BeginProcess) -> Weighing | None:
        """Ask before an item is left over who speaks or waits, also in a process set aside.

        Where nobody does, say that the one to come was fixed for a later hour.
        """
        events = self._foresee(act)
        ends = "" if isinstance(events, Refusal) else self._wording.endings.of(meeting, events)
        if not ends:
            return self._beginning_early(meeting, act)
        said = with_gaps(self.tr("This {ends}.")).format(ends=ends)
        item = isinstance(act, StartItem)
        begin = self.tr("Begin the item now") if item else self.tr("Begin it now")
        waiting = stack_places(meeting.floor)
        if not waiting:
            return Weighing(said, begin, act, *self._to_set_aside(meeting))
        first = waiting[0].entry.person
        words = self.tr("Call {name}").format(name=name_of(meeting, first))
        return Weighing(said, begin, act, words, Call(number_of(first)))

    def _to_set_aside(self, meeting: Meeting) -> tuple[str, Act | None]:
        """Return the way back to the process that was set aside last, where there is one."""
        back = set_aside(meeting)
        if not back:
            return "", None
        process = self._wording.processes.named(back[-1].process)
        words = with_gaps(self.tr("Return to {process}")).format(process=process)
        return words, ReturnProcess()

    def _beginning_early(self, meeting: Meeting, act: StartItem | BeginProcess) -> Weighing | None:
        """Say that an item was fixed for a later hour; None once it has come, or was begun."""
        foreseen, at = self._foresee(act), self._station.now().at
        events = () if isinstance(foreseen, Refusal) else foreseen
        begun = next((each.number for each in events if isinstance(each, ItemStarted)), 0)
        item = meeting.items[begun - 1] if begun else None
        if item is None or item.plan.hour is None or item.since:
            return None
        hour = next_clock(meeting, item.plan.hour, at)
        if hour - at < _MINUTE:
            return None
        clock = self._wording.measures.clock
        said = with_gaps(self.tr("“{item}” is fixed for {time}. It is {now} now."))
        rest = with_gaps(self.tr("Break until {time}")).format(time=clock(hour))
        return Weighing(
            said.format(item=item.title, time=clock(hour), now=clock(at)),
            self.tr("Begin it now"),
            act,
            rest,
            TakeBreak(hour - at),
        )

    def _deciding_at_once(self, meeting: Meeting, act: AdoptBundle) -> Weighing | None:
        """Ask the room once more, before texts are decided that nobody talks about."""
        if meeting.bundle is None:
            return None
        titles = [f"{e} {meeting.proposals[e].title}".strip() for e in meeting.bundle.labels]
        said = self.tr("Ask: does anybody want one of these by itself? {texts}")
        texts = self._wording.measures.listed(titles, _MOST_NAMED)
        words = self.tr("Nobody does: decide them")
        return Weighing(with_gaps(said).format(texts=texts), words, act)

    def _before_its_day(self, meeting: Meeting, act: EndBreak | BeginSitting) -> Weighing | None:
        """Ask before a meeting begins that is planned for a later day; None on its day."""
        if meeting.opening is None or not is_before_its_day(meeting, self._station.now().at):
            return None
        said = self.tr("The meeting is planned for {day}. Begin it now?").format(
            day=self._wording.measures.occasion(meeting.opening.on)
        )
        return Weighing(said, self.tr("Begin it now"), act)

    def _going_on(self, meeting: Meeting, act: EndBreak) -> Weighing | None:
        """Ask whether all are back from a recess where nobody was noted, or few of many are."""
        early, missing = self._before_its_day(meeting, act), missing_now(meeting)
        if early or not meeting.awaited:
            return early
        if missing:
            return self._without(meeting, missing, act)
        said = self.tr("Nobody is noted as back. Are all %n here?", "", len(meeting.awaited))
        return Weighing(said, self.tr("All are back: go on"), act)

    def _without(
        self, meeting: Meeting, missing: tuple[int, ...], act: EndBreak
    ) -> Weighing | None:
        """Ask before the meeting goes on without most; None where only some are missing."""
        if len(missing) <= len(noted_back(meeting)):
            return None
        said = self.tr("%n are not noted as back, and would not count as here.", "", len(missing))
        back = ComeBack(tuple(map(number_of, missing)))
        words = self.tr("Go on without them")
        return Weighing(said, words, act, self._wording.returning.all_back(), back)

    def _calling(self, meeting: Meeting, call: Call) -> Weighing | None:
        """Ask before somebody is called over the heads of others; None where nobody is before."""
        if meeting.floor.round is not None:
            return self._handing(meeting, call)
        person = int(call.name)
        waiting = [each.entry.person for each in stack_places(meeting.floor)]
        before = [each for each in waiting[: waiting.index(person)] if each != person]
        if not before:
            return None
        others = self._wording.measures.listed(
            [name_of(meeting, each) for each in before], _MOST_NAMED
        )
        said = self.tr("{name} would be called ahead of {others}.")
        words = self.tr("Call {name}")
        name, first = name_of(meeting, person), name_of(meeting, before[0])
        return Weighing(
            said.format(name=name, others=others),
            words.format(name=name),
            call,
            words.format(name=first),
            Call(number_of(before[0])),
        )

    def _backing(self, meeting: Meeting, act: BackAnswer) -> Weighing | None:
        """Ask what a group decided on the block of its spoke: that it blocks, or that it agrees."""
        decision = meeting.decision
        given = decision.given.get(seat_of(decision, act.group)) if decision is not None else None
        if given is None:
            return None
        said = self.tr("What did {group} decide on its block: “{reason}”?")
        agrees = GiveAnswer(Answer.AGREE, (act.group,))
        said = with_gaps(said).format(group=act.group, reason=given.reason)
        return Weighing(said, self.tr("It blocks"), act, self.tr("It agrees"), agrees)

    def _handing(self, meeting: Meeting, call: Call) -> Weighing | None:
        """Ask before the piece is taken from whoever holds it; None where it lies in the middle."""
        turn, person = meeting.floor.turn, int(call.name)
        if turn is None or turn.person == person:
            return None
        said = self.tr("{name} has the floor. A double click hands the piece to {other} at once.")
        name, other = name_of(meeting, turn.person), name_of(meeting, person)
        words = with_gaps(self.tr("Hand it to {name}")).format(name=other)
        return Weighing(with_gaps(said).format(name=name, other=other), words, call)

    def _beginning(self, meeting: Meeting, act: HoldRound) -> Weighing | None:
        """Ask whether a round begins with whoever was chosen by a click."""
        name = name_of(meeting, int(act.first))
        said = with_gaps(self.tr("The round would begin with {name}.")).format(name=name)
        return Weighing(said, self.tr("Begin the round"), act)

    def _returning(self, meeting: Meeting, act: ReturnProcess) -> Weighing | None:
        """Say what leaving a process for good would end; None where it is only left to wait."""
        events = self._foresee(act)
        if not act.for_good or isinstance(events, Refusal):
            return None
        named = self._wording.processes.named
        here, there = named(meeting.floor.process), named(meeting.frozen[-1].process)
        back = set_aside(meeting)
        here = self._wording.measures.listed([named(e.process) for e in back]) if back else here
        said = [with_gaps(self.tr("{process} ends here for good.")).format(process=here)]
        ends = self._wording.endings.of(meeting, events)
        if ends:
            said.append(with_gaps(self.tr("This {ends}.")).format(ends=ends))
        if back:
            words = with_gaps(self.tr("End {process}")).format(process=here)
            return Weighing(" ".join(said), words, act)
        words = with_gaps(self.tr("Return to {process}")).format(process=there)
        return Weighing(" ".join(said), words, act, self.tr("Let it wait"), ReturnProcess())

    def _ending(self, meeting: Meeting, act: EndRound) -> Weighing | None:
        """Say what ending the round would end; None where nobody speaks, and all were asked."""
        events, going = self._foresee(act), meeting.floor.round
        missing = to_come(going) if going is not None else ()
        if isinstance(events, Refusal) or not (missing or meeting.floor.turn):
            return None
        ends = self._wording.endings.of(meeting, events)
        said = [with_gaps(self.tr("This {ends}.")).format(ends=ends)]
        if missing:
            names = [name_of(meeting, each) for each in missing]
            listed = self._wording.measures.listed(names, _MOST_NAMED)
            unheard = self.tr("{names} have not spoken in the round.", "", len(names))
            said.append(with_gaps(unheard).format(names=listed))
        return Weighing(" ".join(said), self.tr("End the round"), act)


def lacks_reason(meeting: Meeting, act: Act) -> int:
    """Return the number of the one person whose answer should say why, and does not; 0: none."""
    decision = meeting.decision
    if not isinstance(act, GiveAnswer) or act.reason or decision is None or decision.verdict:
        return 0
    if act.answer not in method_of(decision).needs_reason:
        return 0
    groups = [group_called(meeting, name) for name in act.names] if decision.spoken_for else []
    if len(groups) == 1 and groups[0]:
        return seat_of(decision, groups[0])
    meant = [each for name in act.names for each in people_meant(name, meeting.people)]
    here = [each.number for each in meant if each.here]
    may_answer = set(decision.electorate) - set(decision.recused)
    return here[0] if len(here) == 1 and here[0] in may_answer else 0


def _hands_in(act: CountVotes | CountAnswers) -> int:
    """Return how many answers a count is of."""
    if isinstance(act, CountVotes):
        return act.yes + act.no + act.abstain
    return sum(number for _, number in act.numbers)
