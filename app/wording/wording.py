"""The words of the program in one language, for windows, minutes and the command line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar

from app.wording.habits import habits_of
from app.wording.measures import MeasureWords
from app.wording.processes import ProcessWords
from app.wording.words import ENGLISH, Tongue, Written, as_recorded
from facilitation.people.alphabet import alphabetical
from facilitation.process.catalogue import Processes

if TYPE_CHECKING:
    from app.wording.agenda_time import AgendaTimeWords, PlanWords
    from app.wording.ahead import AheadWords
    from app.wording.answer_letters import AnswerLetters
    from app.wording.asking import AskingWords
    from app.wording.count_steps import CountStep, CountSteps
    from app.wording.decisions import DecisionWords
    from app.wording.deeds import DeedWords, TaskWords
    from app.wording.documents import DocumentWords
    from app.wording.endings import EndingWords
    from app.wording.events import EventWords
    from app.wording.floor import FloorWords
    from app.wording.glossary import Glossary
    from app.wording.mandates import MandateWords
    from app.wording.matter import MatterWords
    from app.wording.misreadings import MisreadWords
    from app.wording.motion_results import MotionResultWords
    from app.wording.motions import MotionWords
    from app.wording.news import NewsWords
    from app.wording.packets import PacketWords
    from app.wording.polls import ElectionWords, PollWords
    from app.wording.purposes import PurposeWords
    from app.wording.ratification import RatificationWords
    from app.wording.refusals import RefusalWords
    from app.wording.register import RegisterWords
    from app.wording.returning import ReturnWords
    from app.wording.roles import NominationWords, RoleWords
    from app.wording.sayings import SayingWords, TakingWords
    from app.wording.searching import SearchingWords
    from app.wording.settings import SettingWords
    from app.wording.speech import Speech
    from app.wording.stage_line import StageLineWords
    from app.wording.strip import StripWords
    from app.wording.troubles import TroubleWords
    from app.wording.verb_meanings import KeywordWords, VerbWords
    from facilitation.meeting.outcome import Refusal
    from facilitation.meeting.state import Decision, Meeting
    from facilitation.record.holding import Held
    from facilitation.text.changes import Edit
    from facilitation.text.taking import Taken


Family = TypeVar("Family")


class _Late(Generic[Family]):
    """A family that is loaded when it is first asked, and made ``of`` what the wording has."""

    def __init__(self, place: str, *of: str) -> None:
        self._place, self._of = place, of or ("translate", "measures")

    def __set_name__(self, _owner: type[Wording], name: str) -> None:
        self._name = name

    def __get__(self, wording: Wording, _owner: type[Wording]) -> Family:
        module, _, family = self._place.partition(".")
        make = getattr(import_module(f"app.wording.{module}"), family)
        made: Family = make(*(getattr(wording, each) for each in self._of))
        wording.__dict__[self._name] = made
        return made


class Wording:
    """Every sentence that people see, from codes and facts, in one tongue for its whole life.

    ``processes`` lets processes and stages be called by their own titles; ``zone`` is how many
    minutes the clock to be told is ahead of UTC (None: this laptop's). Lines that can be typed are
    ``written`` with verbs as people call them, where windows read them so.

    A sentence is asked of the family in which it stands; what each is for says its file.
    ``translate`` gives the sentences of this language to families that stand elsewhere.
    """

    def __init__(
        self,
        tongue: Tongue = ENGLISH,
        processes: Processes | None = None,
        zone: int | None = None,
        written: Written = as_recorded,
    ) -> None:
        self.tongue, self.written = tongue, written
        self.translate, self.language = tongue.translate, tongue.language
        habits = habits_of(tongue.country, tongue.language)
        self.measures = MeasureWords(tongue.translate, zone, habits)
        self.processes = ProcessWords(tongue.translate, processes or Processes(), tongue.language)

    @property
    def itself(self) -> Wording:
        """For families that ask for more than some of the others."""
        return self

    # Each family is made when it is first asked: minutes and commands do without most of them.

    agenda_time: _Late[AgendaTimeWords] = _Late("agenda_time.AgendaTimeWords")
    ahead: _Late[AheadWords] = _Late("ahead.AheadWords")
    answer_letters: _Late[AnswerLetters] = _Late("answer_letters.AnswerLetters", "translate")
    asking: _Late[AskingWords] = _Late("asking.AskingWords", "itself")
    counts: _Late[CountSteps] = _Late("count_steps.CountSteps", "itself")
    decisions: _Late[DecisionWords] = _Late("decisions.DecisionWords")
    deeds: _Late[DeedWords] = _Late("deeds.DeedWords")
    documents: _Late[DocumentWords] = _Late("documents.DocumentWords", "translate")
    elections: _Late[ElectionWords] = _Late("polls.ElectionWords")
    endings: _Late[EndingWords] = _Late("endings.EndingWords")
    events: _Late[EventWords] = _Late("events.EventWords", "itself")
    floor: _Late[FloorWords] = _Late("floor.FloorWords")
    keywords: _Late[KeywordWords] = _Late("verb_meanings.KeywordWords", "translate")
    mandates: _Late[MandateWords] = _Late("mandates.MandateWords")
    matter: _Late[MatterWords] = _Late("matter.MatterWords")
    misreadings: _Late[MisreadWords] = _Late("misreadings.MisreadWords", "itself")
    motion_results: _Late[MotionResultWords] = _Late("motion_results.MotionResultWords", "itself")
    motions: _Late[MotionWords] = _Late("motions.MotionWords", "itself")
    news: _Late[NewsWords] = _Late("news.NewsWords", "itself")
    nominations: _Late[NominationWords] = _Late("roles.NominationWords")
    packets: _Late[PacketWords] = _Late("packets.PacketWords", "itself")
    planning: _Late[PlanWords] = _Late("agenda_time.PlanWords")
    polls: _Late[PollWords] = _Late("polls.PollWords", "itself")
    purposes: _Late[PurposeWords] = _Late("purposes.PurposeWords", "itself")
    ratification: _Late[RatificationWords] = _Late("ratification.RatificationWords")
    register: _Late[RegisterWords] = _Late("register.RegisterWords", "itself")
    returning: _Late[ReturnWords] = _Late("returning.ReturnWords")
    roles: _Late[RoleWords] = _Late("roles.RoleWords", "itself")
    searching: _Late[SearchingWords] = _Late("searching.SearchingWords")
    settings: _Late[SettingWords] = _Late("settings.SettingWords")
    speech: _Late[Speech] = _Late("speech.Speech")
    stage_line: _Late[StageLineWords] = _Late("stage_line.StageLineWords", "itself")
    strip: _Late[StripWords] = _Late("strip.StripWords", "itself")
    tasks: _Late[TaskWords] = _Late("deeds.TaskWords", "itself")
    troubles: _Late[TroubleWords] = _Late("troubles.TroubleWords", "translate")
    verbs: _Late[VerbWords] = _Late("verb_meanings.VerbWords", "translate")
    _refusals: _Late[RefusalWords] = _Late("refusals.RefusalWords", "itself")
    _sayings: _Late[SayingWords] = _Late("sayings.SayingWords")
    _taking: _Late[TakingWords] = _Late("sayings.TakingWords", "translate")

    @cached_property
    def glossary(self) -> Glossary:
        """The words of the field with what they mean, read when one is explained."""
        from app.wording.glossary import Glossary

        return Glossary(self.language, self.translate)

    @cached_property
    def brief_strip(self) -> StripWords:
        """The strip without titles and questions, for where they have no room."""
        made = type(self.strip)(self)
        made.brief = True
        return made

    def by_name(self, name: str) -> tuple[str, str]:
        """Return a key that sorts names in the reader's alphabet, as minutes do."""
        return alphabetical(name, self.tongue.alphabet or self.language)

    def count_steps(self, meeting: Meeting, decision: Decision) -> tuple[CountStep, ...]:
        """Return the count of a poll step by step, to be drawn and told."""
        from facilitation.meeting.answering import tally_of

        tally, verdict = tally_of(meeting, decision), self.decisions.verdict(meeting, decision)
        return self.counts.steps(tally, decision.terms, self.options(decision), verdict)

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

            return self.documents.refusal(BadDocument(Bad(code), file))
        return self.troubles.not_attached(code, file) if kind == "ATTACHING" else ""

    def held(self, held: Held) -> tuple[str, str]:
        """Return that the meeting goes on in memory, and what helps."""
        return self.troubles.held(held, self.measures.clock(held.since))

    def not_drawn(self, names: Sequence[str]) -> str:
        """Return that letters of these names are drawn as boxes, and what helps."""
        return self.troubles.not_drawn(self.measures.listed(names, 3))

    # Texts

    def amendment(self, text: str, edit: Edit) -> str:
        """Return an edit of a text as somebody would move it, place by place.

        More exact than `change`, with what moved and what is added whole; it takes longer.
        """
        from facilitation.text.changes import EditProblem
        from facilitation.text.saying import said

        try:
            return self._sayings.said(said(text, edit))
        except EditProblem:
            return self.matter.change(edit)

    def turn_of(self, taken: Taken) -> str:
        """Return why an amendment is taken when it is; empty where that goes without saying."""
        return self._taking.why(taken, self.measures.listed(taken.beside, 4))

    # Decisions

    def rule(self, meeting: Meeting, decision: Decision) -> str:
        """Return by what rule the decision is taken, and what that takes here and now."""
        if decision.options:
            return self.asking.rule(decision)
        return self.decisions.rule(meeting, decision)

    def options(self, decision: Decision) -> tuple[str, ...]:
        """Return what a poll chooses among, in words: the steps of a scale are codes."""
        if decision.terms.method != "gradients":
            return decision.options
        return tuple(self.polls.step(each) for each in decision.options)

    def margin(self, meeting: Meeting, decision: Decision) -> str:
        """Return by how much a vote was carried or missed, and on how many ballots a poll rests."""
        if decision.options:
            return self._margin_of_poll(meeting, decision)
        return self.decisions.margin(meeting, decision)

    def _margin_of_poll(self, meeting: Meeting, decision: Decision) -> str:
        from facilitation.meeting.answering import tally_of

        verdict = decision.verdict
        if verdict is None:
            return ""
        of_how_many = self.asking.took_part(decision)
        if not verdict.carried:
            return of_how_many
        margin = self.polls.margin(tally_of(meeting, decision), self.options(decision))
        return f"{of_how_many} {margin}".strip()
