"""What a line typed into the quick bar leads to: an act, a question before it, or a dialog."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.console.line.beside_verbs import BESIDE, sent_by
from app.console.line.quick_bar import Way
from app.console.line.room_language import act_of, first_word, is_readable
from app.console.line.unsettled import UNCLEAR, OpenLine
from app.console.people.arrivals import WhoComes
from app.console.weighing import lacks_reason
from app.look.colour_line import colours_said
from app.room.lines import held_by, shown_by
from facilitation.language import lexicon
from facilitation.language.quoting import lacks_quotes
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.words import words
from facilitation.map import Map
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda.acts import BeginProcess, StartItem
from facilitation.meeting.families.approval.acts import CorrectMinutes
from facilitation.meeting.families.bundling.acts import AdoptBundle
from facilitation.meeting.families.decisions.acts import AgreeAll, CountVotes, GiveAnswer
from facilitation.meeting.families.electorate.acts import CountAnswers
from facilitation.meeting.families.matter.acts import Propose
from facilitation.meeting.families.opening.acts import BeginSitting, CloseMeeting, EndBreak
from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.families.stack.acts import RaiseHand
from facilitation.meeting.groups.spokes import name_answering
from facilitation.meeting.outcome import Refusal
from facilitation.pattern import pattern
from facilitation.people.finding import people_meant
from facilitation.people.person import Person

if TYPE_CHECKING:
    from app.console.console import Console

_WEIGHED = (
    CloseMeeting,
    EndBreak,
    BeginSitting,
    AdoptBundle,
    BeginProcess,
    StartItem,
    CountVotes,
    CountAnswers,
    AgreeAll,
    CorrectMinutes,
)
"""What is asked about once before a typed line does it, where there is something to be asked."""

_NAMES_MATTER = pattern(r"(?<!\S)[A-Za-z]\d+(?!\S)")
"""A text or a task, as T1: words with one were meant for an act, not for somebody."""


_HALF_A_VERB = 3
"""So many letters in lower case are taken for the beginning of a verb; fewer may be a name."""


class TypedLines:
    """Does what lines say; loaded when the first one is entered."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._station, self._room, self._wording = console.station, console.room, console.wording
        self._acting, self._language, self._quick = console.acting, console.language, console.quick
        # Who is known is told to the console later.
        self._who_comes = WhoComes(console.wording, lambda: console.known())  # noqa: PLW0108

    def enter(self, typed: str) -> None:
        """Do what a line says, whose verb may be called as in the reader's language."""
        if "\n" in typed and not is_readable(typed):
            from app.console.line.pasted_lines import PastedLines  # hardly ever is more than one

            if PastedLines(self._console).ask(typed):
                return
        try:
            line = self._language.canonical(typed)
        except NotUnderstood as fault:
            self._quick.refuse(self._wording.misreadings.misread(fault))
        else:
            self.do(line, typed)

    def do(self, line: str, typed: str = "") -> None:
        """Do what a line says that is written as the record has it; it was ``typed`` so."""
        if first_word(line) in BESIDE and self._is_beside(line):
            return
        act = self._meant(self._language.at_the_door(line), typed or line)
        if act is None or self._asks_first(act):
            return
        outcome = self._acting.do(act, typed=True)
        done = outcome.act
        if isinstance(done, Propose) and done.lost:
            # Of a file whose text was just put before the meeting.
            self._quick.tell(" ".join(self._wording.documents.losses(done.lost)))
        elif outcome.refusal is not None:
            self._keep_unsettled(line, act, outcome.refusal)

    def do_settled(self, line: str) -> None:
        """Do a line that was made clear; a line that is being typed meanwhile stays."""
        try:
            act = act_of(line)
        except NotUnderstood as fault:
            self._quick.refuse(self._wording.misreadings.misread(fault))
            return
        if self._asks_first(act) or self._acting.do(act).so:
            self._quick.forget_settled()

    def _meant(self, line: str, typed: str) -> Act | None:
        """Return the act that a line says, or can only begin; None where that is asked for."""
        try:
            act = act_of(line)
            self._refuse_half_a_verb(line, act)
            return act
        except NotUnderstood as fault:
            if fault.code is Misread.NEEDS_BLOCK:
                self._console.texts.open_for_block(line)
                return None
            begun = self._language.begun(line)
            if begun is None and not self._offers_quotes(typed, fault):
                self._quick.refuse(self._wording.misreadings.misread(fault))
            return begun

    def _refuse_half_a_verb(self, line: str, act: Act) -> None:
        """Take what nobody is called, and what lines begin with, for a verb half typed.

        Raises:
            NotUnderstood: UNKNOWN_VERB, with the verbs that begin so.
        """
        word = line.strip()
        if not isinstance(act, RaiseHand) or len(word) < _HALF_A_VERB or not word.islower():
            return
        begun = lexicon.begun_by(word)
        if begun and not people_meant(word, self._station.meeting.people):
            raise NotUnderstood(Misread.UNKNOWN_VERB, 0, {"word": word}, begun)

    def _offers_quotes(self, typed: str, fault: NotUnderstood) -> bool:
        from app.console.line.missing_quotes import MissingQuotes  # most lines are understood

        return lacks_quotes(fault) and MissingQuotes(self._console).offer(typed)

    # What is not written down

    def _is_beside(self, line: str) -> bool:
        """Do a line of which nothing is written down; tell whether it is one."""
        room, matter = self._room, self._console.matter
        way = room.put_up.attention.way
        asked = shown_by(line, self._station.meeting, lambda: matter.label, way)
        helped = self._language.meanings.helped(line)
        if asked is not None:
            done = self._acting.show(asked)
        else:
            done = bool(helped) or self._is_for_windows(line) or self._is_for_others(line)
        if done:
            self._quick.accepted()
        if line.strip().casefold() == "help":
            self._console.open_keys()
        elif helped:
            self._quick.tell(helped)
        return done or asked is not None

    def _is_for_windows(self, line: str) -> bool:
        """Do a line that changes how windows look, or the scene that is held; tell whether it is.

        Nothing of it is written down.
        """
        scheme = colours_said(line)
        if scheme is not None:
            self._console.dress.choose(scheme)
        scene = held_by(line, self._room.scenes) if scheme is None else ""
        if scene:
            self._room.hold(scene)
            self._room.wanted.emit()
            self._console.show_hints()
        return scheme is not None or bool(scene)

    def _is_for_others(self, line: str) -> bool:
        """Show what a line would send to others, or what came; tell whether it is such a line."""
        if line.strip().casefold() == "receive":
            self._console.dialogs.receive()
            return True
        labels = sent_by(line, self._station.meeting)
        if labels is not None:
            self._console.dialogs.send(labels)
        return labels is not None

    # What is asked first

    def _asks_first(self, act: Act) -> bool:
        """Ask what has to be known before a line is done; tell whether something is asked."""
        if isinstance(act, GiveAnswer):
            return self._acting.weighs(act) or self._asks_reason(act)
        if isinstance(act, _WEIGHED):
            return self._acting.weighs(act)
        return isinstance(act, Arrive) and self._asks_who_comes(act)

    def _asks_reason(self, act: GiveAnswer) -> bool:
        """Ask why somebody gives an answer that should say it, as the keys of the list do."""
        meeting = self._station.meeting
        person = lacks_reason(meeting, act)
        if not person or meeting.decision is None:
            return False
        name = name_answering(meeting, meeting.decision, person)
        question = self._wording.decisions.reason_asked(name, act.answer, off=meeting.off_record)
        finish: Callable[[Act], None] = self._acting.finish
        self._quick.ask(question, lambda reason: finish(replace(act, reason=reason)))
        return True

    def _asks_who_comes(self, act: Arrive) -> bool:
        """Ask who comes where somebody who is known may be meant."""
        asked = self._who_comes.of(self._station.meeting, act)
        if asked is None:
            return False

        def come() -> None:
            for each in asked.acts:
                self._acting.do(each)
            if not asked.acts:
                self._quick.forget_refusal()
                self._console.side.show_people()
                if self._console.side.people is not None:
                    self._console.side.people.write(act)

        self._quick.accepted()
        go_on = Way(asked.words, come)
        other = Way(asked.instead, partial(self._acting.do, act))
        self._quick.weigh(asked.sentence, go_on, other)
        self._quick.take_keyboard()
        return True

    # Whose name is not clear

    def _keep_unsettled(self, line: str, act: Act, refusal: Refusal) -> None:
        """Keep a line in sight that names nobody, or several, while the next one is typed."""
        typed = refusal.param("name") or refusal.param("number")
        if refusal.code not in UNCLEAR or _NAMES_MATTER.search(typed):
            return
        people = self._station.meeting.people
        meant = people_meant(typed, people) or [
            each for name in refusal.possible for each in people_meant(name, people)
        ]
        unclear = OpenLine(line, typed, arrival=_arrival(line, act, people))
        here = tuple(
            (each.number, each.name)
            for each in meant
            if each.here and is_readable(unclear.meaning(each.number))
        )
        done = tuple(each for each, _ in here if self._acting.is_so(unclear.meaning(each)))
        self._quick.unsettled.add(replace(unclear, people=here, done=done))


def _arrival(line: str, act: Act, people: Map[int, Person]) -> str:
    """Return the line by which those arrive who were named bare and are all unknown; else none."""
    if not isinstance(act, RaiseHand) or act.name.isdecimal() or lexicon.verb_of(words(line))[0]:
        return ""
    known = [name for name in (act.name, *act.others) if people_meant(name, people)]
    comes = f"arrive {line.strip()}"
    return comes if not known and is_readable(comes) else ""
