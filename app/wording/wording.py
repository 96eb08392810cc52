"""The words of the program in one language, for windows, minutes and the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.wording.agenda_time import AgendaTimeWords
from app.wording.decisions import DecisionWords
from app.wording.endings import EndingWords
from app.wording.events import EventWords
from app.wording.floor import FloorWords
from app.wording.matter import MatterWords
from app.wording.measures import MeasureWords
from app.wording.processes import ProcessWords
from app.wording.purposes import PurposeWords
from app.wording.words import Translate, identity
from facilitation.people.alphabet import alphabetical
from facilitation.process.catalogue import Processes

if TYPE_CHECKING:
    from app.wording.asking import AskingWords
    from app.wording.count_steps import CountStep, CountSteps
    from app.wording.documents import DocumentWords
    from app.wording.elections import ElectionWords
    from app.wording.misreadings import MisreadWords
    from app.wording.polls import PollWords
    from app.wording.refusals import RefusalWords
    from app.wording.register import RegisterWords
    from app.wording.sayings import SayingWords
    from app.wording.strip import Strip, StripWords
    from app.wording.taking import TakingWords
    from app.wording.troubles import TroubleWords
    from app.wording.verb_meanings import VerbWords
    from facilitation.decisions.answers import Answer, Count
    from facilitation.decisions.verdicts import Verdict
    from facilitation.exchange.documents.imported import BadDocument
    from facilitation.floor.places import Place, Reason
    from facilitation.floor.rounds import Round
    from facilitation.floor.turns import TurnKind
    from facilitation.language.grammar import NotUnderstood
    from facilitation.meeting.event import Recorded
    from facilitation.meeting.following import Following
    from facilitation.meeting.history import History, Unreadable
    from facilitation.meeting.order_of_taking import Turn
    from facilitation.meeting.refusal import Refusal
    from facilitation.meeting.state import Decision, Fate, Meeting, Proposal, TemperatureCheck
    from facilitation.process.process import Process
    from facilitation.process.settings import Setting
    from facilitation.record.attachments import AttachmentProblem
    from facilitation.record.findings import Finding
    from facilitation.record.holding import Held
    from facilitation.record.journal import StorageFault
    from facilitation.rehearsal.checking import Mismatch
    from facilitation.rehearsal.script import Fault
    from facilitation.text.changes import Edit
    from facilitation.text.lines import Line


class Wording:
    """Every sentence that people see, from codes and facts.

    One language for its whole life: to change the language, make another. ``language``
    is a tag such as ``de``; ``processes`` lets processes and stages be called by their
    own titles; ``zone`` is how many minutes the clock to be told is ahead of UTC (None:
    this laptop's); ``alphabet`` is the language that sorts names (empty: the same).
    ``agenda_time`` says what the times of the agenda add up to, ``purposes`` what
    this moment is for, ``endings`` what an act would end. ``translate`` gives the sentences
    of this language to families of sentences that stand elsewhere.
    """

    def __init__(
        self,
        translate: Translate = identity,
        *,
        language: str = "en",
        processes: Processes | None = None,
        zone: int | None = None,
        alphabet: str = "",
    ) -> None:
        """Prepare the families of sentences that every picture needs; the others as they come."""
        self.language = language
        self._alphabet = alphabet or language
        self.translate = translate
        self.measures = MeasureWords(translate, zone)
        self._processes = ProcessWords(translate, processes or Processes(), language)
        self._matter = MatterWords(translate)
        self._floor = FloorWords(translate, self.measures)
        self.agenda_time = AgendaTimeWords(translate, self.measures)
        self._decisions = DecisionWords(translate, self.measures)
        self.endings = EndingWords(translate, self.measures)
        self.purposes = PurposeWords(translate, self._processes, self._decisions)
        self._events = EventWords(
            translate,
            self.measures,
            self._processes,
            self._matter,
            self._floor,
            self._decisions,
        )

    def by_name(self, name: str) -> tuple[str, str]:
        """Return a key that sorts names in the reader's alphabet, as minutes do."""
        return alphabetical(name, self._alphabet)

    # Families that a first picture can do without: it would wait for what they load.

    @cached_property
    def _refusals(self) -> RefusalWords:
        from app.wording.refusals import RefusalWords

        return RefusalWords(self.translate, self._processes, self._decisions)

    @cached_property
    def _misreadings(self) -> MisreadWords:
        from app.wording.misreadings import MisreadWords

        return MisreadWords(self.translate)

    @cached_property
    def _verbs(self) -> VerbWords:
        from app.wording.verb_meanings import VerbWords

        return VerbWords(self.translate)

    def verb_meaning(self, usage: str) -> str:
        """Return what the verb of a usage does, such as “mark the last note or action”."""
        return self._verbs.means(usage)

    @cached_property
    def _documents(self) -> DocumentWords:
        from app.wording.documents import DocumentWords

        return DocumentWords(self.translate)

    @cached_property
    def _troubles(self) -> TroubleWords:
        from app.wording.troubles import TroubleWords

        return TroubleWords(self.translate)

    @cached_property
    def _strip(self) -> StripWords:
        from app.wording.strip import StripWords

        return StripWords(
            self.translate, self._processes, self._decisions, self._matter, self.purposes
        )

    @cached_property
    def _brief_strip(self) -> StripWords:
        from app.wording.strip import StripWords

        return StripWords(
            self.translate,
            self._processes,
            self._decisions,
            self._matter,
            self.purposes,
            brief=True,
        )

    @cached_property
    def _sayings(self) -> SayingWords:
        from app.wording.sayings import SayingWords

        return SayingWords(self.translate)

    @cached_property
    def asking(self) -> AskingWords:
        """What is said before people decide: what each way means, who decides, what is stored."""
        from app.wording.asking import AskingWords

        return AskingWords(
            self.translate,
            self.measures,
            self._decisions.method,
            self._decisions.counted,
            self.by_name,
        )

    @cached_property
    def register(self) -> RegisterWords:
        """What was decided in all meetings, and what of it stands."""
        from app.wording.register import RegisterWords

        return RegisterWords(self.translate, self)

    @cached_property
    def polls(self) -> PollWords:
        """The count of a poll, told step by step."""
        from app.wording.polls import PollWords

        return PollWords(self.translate, self)

    @cached_property
    def _count_steps(self) -> CountSteps:
        from app.wording.count_steps import CountSteps

        return CountSteps(self.translate, self.polls)

    def count_steps(self, meeting: Meeting, decision: Decision) -> tuple[CountStep, ...]:
        """Return the count of a poll step by step, to be drawn and told."""
        from facilitation.meeting.answering import tally_of

        tally = tally_of(meeting, decision)
        verdict = self.said(decision.verdict or tally.verdict, decision.terms.method)
        options = self.options(decision)
        return self._count_steps.steps(tally, decision.terms, options, verdict)

    @cached_property
    def elections(self) -> ElectionWords:
        """Papers that differ, and what was drawn by lot."""
        from app.wording.elections import ElectionWords

        return ElectionWords(self.translate)

    @cached_property
    def _taking(self) -> TakingWords:
        from app.wording.taking import TakingWords

        return TakingWords(self.translate)

    # What could not be done

    def refusal(self, refusal: Refusal) -> str:
        """Return what could not be done, why, and what is possible now."""
        return self._of_file(refusal) or self._refusals.refusal(refusal)

    def why_refused(self, refusal: Refusal) -> str:
        """Return only why, where what is possible is shown beside it."""
        return self._of_file(refusal) or self._refusals.why(refusal)

    def _of_file(self, refusal: Refusal) -> str:
        """Return why a file was not taken in, and what to do; empty for other refusals."""
        kind, _, code = refusal.code.partition("_")
        file = dict(refusal.params).get("file", "")
        if kind == "DOCUMENT":
            from facilitation.exchange.documents.imported import Bad, BadDocument

            return self._documents.refusal(BadDocument(Bad(code), file))
        if kind == "ATTACHING":
            return self._troubles.not_attached(code, file)
        return ""

    def misread(self, fault: NotUnderstood) -> str:
        """Return why a line was not understood, and what would be."""
        return self._misreadings.misread(fault)

    def script_fault(self, fault: Fault) -> str:
        return self._misreadings.script_fault(fault)

    def held(self, held: Held) -> tuple[str, str]:
        """Return that the meeting goes on in memory, and what helps."""
        return self._troubles.held(held, self.clock(held.since))

    def not_whole(self, found: Unreadable) -> str:
        """Return that a record cannot be read to its end."""
        return self._troubles.not_whole(found)

    def unprintable(self, letters: Iterable[str]) -> tuple[str, str]:
        """Return that no font here has these letters, and what helps."""
        return self._troubles.unprintable(letters)

    def not_drawn(self, names: Sequence[str]) -> str:
        """Return that letters of these names are drawn as boxes, and what helps."""
        return self._troubles.not_drawn(self.listed(names, 3))

    def storage(self, fault: StorageFault) -> tuple[str, str]:
        """Return what happened to the place where the record is kept, and what helps."""
        return self._troubles.storage(fault)

    def mismatch(self, mismatch: Mismatch) -> str:
        """Return what a script expected and what was found."""
        return self._troubles.mismatch(mismatch)

    def losses(self, lost: Iterable[tuple[str, int]]) -> tuple[str, ...]:
        """Return what of a document could not be kept, a sentence each."""
        return self._documents.losses(lost)

    def document(self, bad: BadDocument) -> str:
        """Return why a document is not read, and what to do."""
        return self._documents.refusal(bad)

    def attachment(self, problem: AttachmentProblem) -> str:
        """Return why a file cannot be attached or given back, and what helps."""
        return self._troubles.attachment(problem)

    def finding(self, finding: Finding, title: str = "") -> str:
        """Return what looking through a library found; ``title`` is the meeting's."""
        return self._troubles.finding(finding, title)

    # What happened

    def event(self, meeting: Meeting, row: Recorded) -> str:
        """Return one event as a short sentence without a full stop.

        ``meeting`` is any state from the event on; names and texts are looked up in it.
        """
        return self._events.event(meeting, row)

    def act(self, meeting: Meeting, rows: Sequence[Recorded]) -> str:
        """Return the events of one act as one short sentence: what people meant to do."""
        return self._events.act(meeting, rows)

    def last(self, history: History) -> str:
        """Return what was done last; of an undoing or redoing, what it took or brought back."""
        return self._events.last(history)

    def undo(self, history: History, by: str) -> str:
        """Return what undoing would take back now, such as “Undo: Ben joined the stack”."""
        return self._events.undo(history, by)

    def redo(self, history: History, by: str) -> str:
        """Return what redoing would bring back now."""
        return self._events.redo(history, by)

    def corrected(self, history: History, row: Recorded) -> str:
        """Return an event; an undoing or redoing with what it took or brought back."""
        return self._events.corrected(history, row)

    # The floor

    def place(self, meeting: Meeting, place: Place) -> str:
        """Return why somebody stands where they stand in the stack; it may be read out."""
        return self._floor.place(meeting, place)

    def first_reason(self, meeting: Meeting, place: Place) -> str:
        """Return the reason for a place that weighs most, where there is no room for all."""
        return self._floor.first_reason(meeting, place)

    def reason(self, reason: Reason) -> str:
        return self._floor.reason(reason)

    def setting(self, setting: Setting) -> str:
        """Return what a rule of the floor means."""
        from app.wording.settings import SettingWords

        return SettingWords(self.translate, self.measures).about(setting)

    def overrun_rule(self, meeting: Meeting) -> str:
        """Return what happens when the present turn's time is over; empty without a limit."""
        return self._floor.overrun_rule(meeting)

    def order(self, name: str) -> str:
        """Return how the stack is ordered, such as “least heard first”."""
        return self._floor.order(name)

    def so_far(self, lap: Round) -> str:
        """Return how far a round is: “7 of 9 have had their turn”, or “7 spoke, 1 passed”."""
        return self._floor.so_far(lap)

    def so_far_in_brief(self, lap: Round) -> str:
        """Return the same in figures, where there is little room: “7 of 9”."""
        return self._floor.so_far_in_brief(lap)

    def after_round(self, meeting: Meeting, places: Sequence[Place]) -> str:
        """Return who waits to speak after the round that goes on; empty where nobody does."""
        return self._floor.after_round(meeting, places)

    def kind(self, kind: TurnKind) -> str:
        """Return what kind of turn it is, such as “question to understand”."""
        return self._floor.kind(kind)

    # Texts

    def part(self, part: int, parts: int) -> str:
        """Return which part is shown of a text that has no room at once: “part 2 of 3”."""
        return self.measures.part(part, parts)

    def fate(self, fate: Fate) -> str:
        """Return what became of a text, such as “adopted”."""
        return self._matter.fate(fate)

    def titled(self, proposal: Proposal) -> str:
        """Return the title of a text; of one that would amend or rescind a decision, it says so."""
        return self._matter.titled(proposal)

    def change(self, edit: Edit, lines: Sequence[Line] = ()) -> str:
        """Return an edit in words: “in line 3 strike “ten”, insert “six””.

        ``lines`` are the numbered lines of the text that is changed.
        """
        return self._matter.change(edit, lines)

    def amendment(self, text: str, edit: Edit) -> str:
        """Return an edit of a text as somebody would move it, place by place.

        More exact than `change`, with what moved and what is added whole; it takes longer.
        """
        from facilitation.text.changes import EditProblem
        from facilitation.text.saying import said

        try:
            return self._sayings.said(said(text, edit))
        except EditProblem:
            return self.change(edit)

    def turn_of(self, turn: Turn) -> str:
        """Return why an amendment is taken when it is; empty where that goes without saying."""
        return self._taking.why(turn, self.listed(turn.others, 4))

    # Decisions

    def count(self, meeting: Meeting, decision: Decision) -> Count:
        """Return the answers to a decision, counted once for all who show them."""
        return self._decisions.counted.of(meeting, decision)

    def afresh(self, decision: Decision) -> str:
        """Return that everybody is asked again because the text has changed; empty otherwise."""
        return self._decisions.afresh(decision)

    def verdict(self, meeting: Meeting, decision: Decision) -> str:
        """Return what the answers come to, in one sentence."""
        return self._decisions.verdict(meeting, decision)

    def verdict_and_rule(self, meeting: Meeting, decision: Decision) -> str:
        """Return the verdict; of a vote with its rule, and how far that was reached."""
        return self._decisions.verdict_and_rule(meeting, decision)

    def said(self, verdict: Verdict, method: str) -> str:
        """Return a verdict that a method gave, in one sentence."""
        return self._decisions.said(verdict, method)

    def rule(self, meeting: Meeting, decision: Decision) -> str:
        """Return by what rule the decision is taken, and what that takes here and now."""
        if decision.options:
            return self.asking.rule(decision)
        return self._decisions.rule(meeting, decision)

    def options(self, decision: Decision) -> tuple[str, ...]:
        """Return what a poll chooses among, in words: the steps of a scale are codes."""
        if decision.terms.method != "gradients":
            return decision.options
        return tuple(self.polls.step(each) for each in decision.options)

    def margin(self, meeting: Meeting, decision: Decision) -> str:
        """Return by how much a vote was carried or missed; empty where that is no number."""
        if decision.options:
            return self._margin_of_poll(meeting, decision)
        return self._decisions.margin(meeting, decision)

    def _margin_of_poll(self, meeting: Meeting, decision: Decision) -> str:
        from facilitation.meeting.answering import tally_of

        verdict = decision.verdict
        if verdict is None or not verdict.carried:
            return ""
        return self.polls.margin(tally_of(meeting, decision), self.options(decision))

    def method(self, name: str) -> str:
        return self._decisions.method(name)

    def answer(self, answer: Answer, method: str = "") -> str:
        """Return an answer in a word or two; in a consent test to agree is to consent."""
        return self._decisions.answer(answer, method)

    def reason_asked(self, name: str, answer: Answer, method: str) -> str:
        """Return the question why somebody gives an answer."""
        return self._decisions.reason_asked(name, answer, method)

    def offer(self, offer: str) -> str:
        """Return what the group may do after a verdict (an ``Offer``)."""
        return self._decisions.offer(offer)

    def offer_gap(self, offer: str) -> str:
        """Return what is to be added to the line of an offer; empty where it is whole."""
        return self._decisions.offer_gap(offer)

    def temperature(self, reading: TemperatureCheck) -> str:
        """Return what a temperature check showed, or that it is being taken."""
        return self._decisions.temperature(reading)

    # Processes, roles

    def process(self, name: str) -> str:
        return self._processes.named(name)

    def process_title(self, process: Process) -> str:
        return self._processes.title(process)

    def process_about(self, process: Process) -> str:
        return self._processes.about(process)

    def stage_title(self, process: str, stage: str) -> str:
        return self._processes.stage_title(process, stage)

    def stage_room(self, process: str, stage: str) -> str:
        """Return the line about a stage for everybody; empty where there is none."""
        return self._processes.stage_room(process, stage)

    def stage_facilitator(self, process: str, stage: str) -> str:
        """Return the line about a stage for the facilitator; empty where there is none."""
        return self._processes.stage_facilitator(process, stage)

    def item_aim(self, purpose: str) -> str:
        """Return what an agenda item is for, such as “to decide”; empty where nobody said."""
        return self._processes.aim(purpose)

    def role(self, name: str) -> str:
        return self._processes.role(name)

    # Time and lists

    def duration(self, ms: int) -> str:
        """Return a length of time as minutes and seconds: “2:00”, “1:02:00”."""
        return self.measures.duration(ms)

    def file_size(self, size: int) -> str:
        """Return how large a file is: “12 kB”, wherever it is listed."""
        return self.measures.file_size(size)

    def planned(self, ms: int) -> str:
        """Return a planned length of time in words: “30 minutes”."""
        return self.measures.planned(ms)

    def clock(self, at: int) -> str:
        """Return the local time of day of a moment (wall-clock ms): “14:32”."""
        return self.measures.clock(at)

    def date(self, at: int) -> str:
        """Return the local date of a moment (wall-clock ms): “2026-05-01”."""
        return self.measures.date(at)

    def day(self, on: str) -> str:
        """Return an ISO date as people write it: “1 May 2026”; what is no date as it is."""
        return self.measures.day(on)

    def occasion(self, on: str) -> str:
        """Return when a meeting is, from an ISO date and time: “Tuesday 5 May, 18:30”."""
        return self.measures.occasion(on)

    def listed(self, items: Sequence[str], most: int = 6) -> str:
        """Return “Ana, Ben and Chi”; what is beyond ``most`` as “and 4 more”."""
        return self.measures.listed(items, most)

    def sharing(self, over: int, under: int) -> str:
        """Return how evenly speaking time was shared."""
        return self.measures.sharing(over, under)

    # The projector's strip

    def now_strip(self, meeting: Meeting, next_step: Following | None = None) -> Strip:
        """Return what happens now, what I may do, and what follows: (now, you_can, next).

        ``next_step`` is how the floor goes on (None: as at the last event).
        """
        return self._strip.strip(meeting, next_step)

    def brief_strip(self, meeting: Meeting, next_step: Following | None = None) -> Strip:
        """Return the same without titles and questions, for where they have no room."""
        return self._brief_strip.strip(meeting, next_step)
