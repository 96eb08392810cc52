"""The sentences of minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cached_property

from app.papers.decision_words import DecisionMinutesWords
from app.papers.life_words import LifeWords
from app.papers.list_words import ListWords
from app.papers.text_words import TextMinutes
from app.wording import Wording
from app.wording.decisions import silent_in
from app.wording.tags import TagWords
from app.wording.words import Words
from facilitation.decisions.answers import Answer, Objection
from facilitation.decisions.fractions import Share
from facilitation.floor.turns import TurnKind
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.pending import ALL, APPEAL, POINT
from facilitation.meeting.state import Decision, Fate, Meeting, TaskStatus, TemperatureCheck
from facilitation.minutes.gathering.gathered import Motioned
from facilitation.process.process import Level
from facilitation.record.forgotten import Part


class Left(StrEnum):
    """Kinds of what was written down and is not told."""

    NOTE = "note"
    WORDS = "words"
    REPORT = "report"


class MinutesWording(Words):
    """What minutes say, in the language of a :class:`~app.wording.Wording`.

    ``texts`` says how texts came about; ``decisions`` what minutes tell of elections, of where
    texts went, and of lots; ``life`` what minutes say of themselves. What is always the same is an
    attribute: headings (``title_…``), what a fact or a column is called (``term_…``), and sentences
    or words (``remark_…``).
    """

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording.translate)
        self.wording = wording
        self._say_titles()
        self._say_terms()
        self._say_remarks()

    @cached_property
    def texts(self) -> TextMinutes:
        return TextMinutes(self.wording)

    @cached_property
    def lists(self) -> ListWords:
        return ListWords(self.wording.translate)

    @cached_property
    def decisions(self) -> DecisionMinutesWords:
        return DecisionMinutesWords(self.wording)

    @cached_property
    def tags(self) -> TagWords:
        return TagWords(self.wording.translate)

    @cached_property
    def life(self) -> LifeWords:
        return LifeWords(self.wording.translate)

    # Facts

    def date(self, at: int) -> str:
        """Return the date of a moment (wall-clock ms), as people write it."""
        return self.wording.measures.day(self.wording.measures.date(at))

    def moment(self, date: str, clock: str) -> str:
        return self.tr("{clock} on {date}").format(date=date, clock=clock)

    def at_time(self, on: str) -> str:
        """Return an ISO date with or without a time of day as people write it."""
        day, _, clock = on.partition(" ")
        said = self.wording.measures.day(day)
        if not clock:
            return said
        time = self.wording.measures.time_written(clock)
        return self.tr("{date}, {clock}").format(date=said, clock=time)

    def opened(self, at: str, called_for: str) -> str:
        """Return the time of opening."""
        if not called_for or called_for == at:
            return at
        return self.tr("{at} (called for {called_for})").format(at=at, called_for=called_for)

    def from_day_until(self, first: str, last: str) -> str:
        return self.tr("{first} to {last}").format(first=first, last=last)

    def sitting_opened(self, number: int, at: str) -> str:
        return self.tr("Sitting {number} began: {at}.").format(number=number, at=at)

    def adjourned(self, from_until: str, until: str) -> str:
        return self.tr("{from_until}, adjourned until {until}").format(
            from_until=from_until, until=until
        )

    def from_until(self, began: str, until: str) -> str:
        return self.tr("{began} to {until}").format(began=began, until=until)

    def presence(self, people: int, groups: int, grouped: int) -> str:
        """Return how many came, and how many of them from how many groups."""
        said = self.tr("%n people", "", people)
        if not groups:
            return said
        whence = self.tr("{people} from %n groups", "", groups)
        if grouped < people:
            whence = self.tr("{people}, {grouped} of them from %n groups", "", groups)
        return whence.format(people=said, grouped=grouped)

    def came_and_went(self, joined: int, gone: int) -> str:
        """Return how many came later and left earlier; empty where nobody did."""
        said = [
            self.tr("%n came later", "", joined) if joined else "",
            self.tr("%n left earlier", "", gone) if gone else "",
        ]
        return self.wording.measures.separated(said)

    def not_named(self, number: int) -> str:
        return self.tr("%n people who are not to be named", "", number)

    def joined(self, name: str, at: str) -> str:
        return self.tr("{name} came at {time}").format(name=name, time=at)

    def gone(self, name: str, at: str) -> str:
        return self.tr("{name} left at {time}").format(name=name, time=at)

    def left(self, item: str, day: str, because: str, *, again: bool) -> str:
        """Return an item that was left, or comes again, with the day and the reason if known."""
        said = self.tr("{item}: for its second reading") if again else item
        told = [said.format(item=item) if again else item]
        if day:
            when = self.tr("on {day}") if again else self.tr("until {day}")
            told.append(when.format(day=day))
        if because:
            told.append(self.tr("because {reason}").format(reason=because))
        return self.wording.measures.separated(told)

    def item_put_off(self, left: str) -> str:
        return self.tr("Put off: {item}").format(item=left)

    def comes_from(self, origin: str, reading: int) -> str:
        """Return from which earlier meeting an item comes, and for which reading."""
        if reading > 1:
            return self.tr("From {meeting}, for its second reading.").format(meeting=origin)
        return self.tr("From {meeting}.").format(meeting=origin)

    def presented(self, name: str) -> str:
        return self.tr("Presented by {name}.").format(name=name)

    def said_by(self, text: str, name: str) -> str:
        return self.tr("{text} ({name})").format(text=text, name=name) if name else text

    def with_the_groups(self, stands: str) -> str:
        return self.tr("With the groups that were asked it is {stands}.").format(stands=stands)

    def wording_of(self, label: str, number: int) -> str:
        return self.tr("{label} (version {number})").format(label=label, number=number)

    def agenda_agreed(self, time: str, how: str, *, changed: bool) -> str:
        """Return when a meeting agreed to its agenda, how where that was said, and if it held."""
        if how:
            said = self.tr("agreed at {time} ({how})").format(time=time, how=how)
        else:
            said = self.tr("agreed at {time}").format(time=time)
        return self.tr("{agreed}, changed since").format(agreed=said) if changed else said

    def taken_in_order(self, places: Sequence[int]) -> str:
        """Return that items were taken in another order than that of the agenda, and in which."""
        listed = self.wording.measures.all_listed([str(each) for each in places])
        return self.tr("taken in this order: {items}").format(items=listed)

    def enough(self, yes: int, no: int) -> str:
        return self.tr("Asked whether enough was said: {yes} said so, {no} wanted more.").format(
            yes=yes, no=no
        )

    def bundled(self, named: Sequence[str], how: str) -> str:
        """Return which texts were carried at once, and how that was agreed."""
        texts = self.wording.measures.parted(named)
        if how:
            words = self.tr("Carried at once, without debate: {texts} ({how}).")
            return words.format(texts=texts, how=how)
        return self.tr("Carried at once, without debate: {texts}.").format(texts=texts)

    def without_debate(self, at: str) -> str:
        return self.tr("Decided without debate, {at}").format(at=at)

    def back(self, name: str, at: str) -> str:
        return self.tr("{name} came back late from the break, at {time}").format(name=name, time=at)

    def back_of(self, back: int, called: int, names: Sequence[str]) -> str:
        """Return how many were back after a break, of those called back; and who, where named."""
        said = self.tr("{back} of {called} were back").format(back=back, called=called)
        return f"{said}: {self.wording.measures.all_listed(names)}" if names else said

    def back_late(self, number: int) -> str:
        return self.tr("%n came back late from the break", "", number) if number else ""

    def quorum(self, share: Share, strict: bool) -> str:
        """Return the share of the entitled that must be here."""
        if share.is_whole:
            return self.tr("all who may decide")
        fraction = self.tr("half") if share.is_half else f"{share.over}/{share.under}"
        if strict:
            return self.tr("more than {share} of those who may decide").format(share=fraction)
        return self.tr("at least {share} of those who may decide").format(share=fraction)

    # Items

    def item(self, number: int, title: str) -> str:
        return self.tr("{number}. {title}").format(number=number, title=title)

    def never_reached(self, item: str) -> str:
        return self.tr("{item}: not reached").format(item=item)

    def nothing_decided(self, item: str) -> str:
        return self.tr("{item}: nothing was decided").format(item=item)

    def left_undecided(self, item: str = "") -> str:
        """Return that a text was left open; with the item on which it was, where it is told."""
        if not item:
            return self.tr("It was left undecided.")
        return self.tr("Left undecided on {item}.").format(item=item)

    def held_as(self, processes: Sequence[str]) -> str:
        """Return in which processes an item was held."""
        titles = list(dict.fromkeys(self.wording.processes.named(each) for each in processes))
        said = self.tr("How we met: {processes}.")
        return said.format(processes=self.wording.measures.listed(titles))

    def switched(self, at: str, before: str, after: str, keeper: str, because: str) -> str:
        """Return how the process changed."""
        change = self.tr("At {at} the meeting went over from {before} to {after}.")
        if keeper:
            change = self.tr(
                "At {at} the meeting went over from {before} to {after}, kept by {keeper}."
            )
        said = change.format(
            at=at,
            before=self.wording.processes.named(before),
            after=self.wording.processes.named(after),
            keeper=keeper,
        )
        return self._with_reason(said, because)

    def renewed(self, at: str, process: str, because: str) -> str:
        """Return that a process was taken up as it had been changed meanwhile."""
        said = self.tr("At {at} the meeting took up {process} as it had been changed.")
        return self._with_reason(
            said.format(at=at, process=self.wording.processes.named(process)), because
        )

    def _with_reason(self, said: str, because: str) -> str:
        if not because:
            return said
        reason = self.tr("The reason: {because}").format(because=self.quoted(because))
        return f"{said} {self.as_sentence(reason)}"

    def switch_agreed(self, by: str, agreed: str) -> str:
        """Return who proposed a change of process, and how it was agreed; empty if neither."""
        said = self.tr("Proposed by {who}.").format(who=by) if by else ""
        how = self.tr("How it was agreed: {how}").format(how=self.quoted(agreed)) if agreed else ""
        return f"{said} {self.as_sentence(how)}".strip() if how else said

    def spoke(self, who: str, group: str) -> str:
        return self.tr("{who} spoke for {group}").format(who=who, group=group)

    def alternate(self, who: str, group: str) -> str:
        return self.tr("{who} could speak for {group} where its spoke was away").format(
            who=who, group=group
        )

    def recalled(self, who: str, group: str, because: str) -> str:
        """Return that somebody was recalled as a delegate, and why; as far as that is named."""
        if not who:
            return self.tr("A delegate was recalled: {because}").format(because=because)
        if not group:
            return self.tr("{who} was recalled: {because}").format(who=who, because=because)
        said = self.tr("{who} was recalled by {group}: {because}")
        return said.format(who=who, group=group, because=because)

    def role_ended(self, who: str, role: str, because: str) -> str:
        """Return that somebody has a role no longer, and why."""
        if not who:
            said = self.tr("A role was ended ({role}): {because}")
            return said.format(role=role, because=because)
        said = self.tr("{who} has the role no longer ({role}): {because}")
        return said.format(who=who, role=role, because=because)

    def group_and_spoke(self, group: str, who: str) -> str:
        return self.tr("{group} (spoke: {who})").format(group=group, who=who) if who else group

    def backing(self, how: str, *, provisional: bool) -> str:
        """Return how a group decided on its block, or that it had not; empty for others."""
        if provisional:
            return self.tr("the group itself had not decided on it")
        return self.tr("the group decided: {how}").format(how=how) if how else ""

    def mandate(self, who: str, text: str) -> str:
        """Return what somebody was mandated to."""
        if not who:
            return self.tr("A mandate: {text}").format(text=self.quoted(text))
        return self.tr("Mandate of {who}: {text}").format(who=who, text=self.quoted(text))

    def ended_for_good(self, process: str) -> str:
        return self.tr("{process} ended there.").format(
            process=self.wording.processes.named(process)
        )

    def returned(self, at: str, process: str) -> str:
        return self.tr("At {at} it came back to {process}, where it had stopped.").format(
            at=at, process=self.wording.processes.named(process)
        )

    def not_kept(self, stages: Sequence[tuple[str, str]]) -> str:
        """Return in which stages nothing of what was said is kept."""
        titles = list(dict.fromkeys(self.wording.processes.stage_title(*each) for each in stages))
        said = self.tr("Not written down, as the process asks: {stages}.")
        return said.format(stages=self.wording.measures.listed(titles))

    def left_out(self, stages: Sequence[tuple[str, str, Sequence[tuple[Left, int]]]]) -> str:
        """Return what was noted and is not told."""
        said = [
            self.tr("{stage} ({kinds})").format(
                stage=self.wording.processes.stage_title(process, stage)
                if stage
                else self.title_talk,
                kinds=self.wording.measures.listed(
                    [self._left(kind, number) for kind, number in kinds]
                ),
            )
            for process, stage, kinds in stages
        ]
        return self.tr(
            "Written down, but not in these minutes, since less is kept of these stages: {stages}."
        ).format(stages=self.wording.measures.all_listed(said))

    def not_in_order(self, parts: Sequence[str]) -> str:
        """Return what of the record is left to the record by the order of the minutes."""
        said = [words for part, words in self.parts.items() if part in parts]
        return self.tr("In the record, and left out in this order of minutes: {parts}.").format(
            parts=self.wording.measures.all_listed(said)
        )

    def forgotten(self, part: Part, day: str) -> str:
        """Return what is not in the record any more, and since which day."""
        said = {
            Part.TURNS: self.tr("The times of turns were forgotten on {day}."),
            Part.ATTENDANCE: self.tr(
                "The times when people came and went were forgotten on {day}."
            ),
            Part.NOTES: self.tr("The notes were forgotten on {day}."),
        }
        return said[part].format(day=day)

    def order_unknown(self, name: str) -> str:
        return self.tr(
            "The group chose the order “{name}”, which this computer does not have: "
            "this is the usual one."
        ).format(name=name)

    @cached_property
    def parts(self) -> Mapping[str, str]:
        """What the sections are called that an order can leave out, in the sequence told."""
        return {
            "sittings": self.tr("the sittings"),
            "glance": self.tr("the page at a glance"),
            "delegates": self.tr("spokes and mandates"),
            "evaluation": self.tr("what was said of the meeting"),
            "between_groups": self.tr("what went to and came from other groups"),
            "items": self.tr("how each item was treated"),
            "parked": self.tr("the parking lot"),
            "left": self.tr("what was left for another meeting"),
            "reviews": self.tr("what comes up again, and when"),
            "late": self.tr("what was written after the close"),
            "sharing": self.tr("how the floor was shared"),
            "fingerprints": self.tr("the fingerprints of the texts"),
            "process": self.tr("how the items were held"),
            "left_out": self.tr("notes of stages of which less is kept"),
            "reports": self.tr("reports"),
            "talk": self.tr("the discussion"),
            "matter": self.tr("texts, questions and lots"),
            "agreed": self.tr("what was agreed without a decision"),
            "rulings": self.tr("process and rulings"),
            "themes": self.tr("themes"),
            "actions": self.tr("the actions of each item"),
            "movers": self.tr("movers and reasons of the texts"),
            "explanation": self.tr("what stood beside the texts"),
            "text": self.tr("the wording of the texts"),
            "versions": self.tr("how the texts came about"),
            "blanks": self.tr("the blanks of the texts"),
            "amendments": self.tr("the amendments"),
            "decisions": self.tr("how it was decided"),
        }

    def _left(self, kind: Left, number: int) -> str:
        return {
            Left.NOTE: self.tr("%n notes", "", number),
            Left.WORDS: self.tr("%n quotations", "", number),
            Left.REPORT: self.tr("%n reports of small groups", "", number),
        }[kind]

    def prompted(self, text: str) -> str:
        return self.tr("Question: {text}").format(text=text)

    def levelled(self, level: Level, because: str, *, speaking: bool) -> str:
        """Return how much is kept from here on, and how people agreed to that.

        While somebody was ``speaking`` it held from the next turn on.
        """
        now = {
            Level.NOTES: self.tr("From here on notes are kept for the group: {because}"),
            Level.THEMES: self.tr("From here on themes are kept, without names: {because}"),
            Level.OUTCOME: self.tr("From here on only outcomes are kept: {because}"),
            Level.NONE: self.tr("From here on nothing that is said is kept: {because}"),
        }
        later = {
            Level.NOTES: self.tr("From the next turn on notes are kept for the group: {because}"),
            Level.THEMES: self.tr(
                "From the next turn on themes are kept, without names: {because}"
            ),
            Level.OUTCOME: self.tr("From the next turn on only outcomes are kept: {because}"),
            Level.NONE: self.tr("From the next turn on nothing that is said is kept: {because}"),
        }
        said = (later if speaking else now)[level]
        return self.as_sentence(said.format(because=self.quoted(because)))

    def brought_back(self, groups: int, question: str) -> str:
        """Return the line above the reports of small groups, with what they were asked if it is."""
        met = self.tr("%n small groups met and brought back:", "", groups)
        if not question:
            return met
        asked = self.tr("The question to small groups was “{question}”.").format(question=question)
        return f"{asked} {met}"

    def group_silent(self, number: int) -> str:
        return self.tr("Group {number} brought nothing back.").format(number=number)

    def group_report(self, number: int, text: str) -> str:
        return self.tr("Group {number}: {text}").format(number=number, text=text)

    def round(self, number: int, prompt: str, *, goes_on: bool = False) -> str:
        """Return the line above a round, or above what followed when it was parted.

        One that does not count among those written down has the number 0.
        """
        said = self.tr("Round {number}, continued") if goes_on else self.tr("Round {number}")
        if not number:
            said = self.tr("Round, continued") if goes_on else self.tr("Round")
        head = said.format(number=number)
        return self.tr("{round}: {prompt}").format(round=head, prompt=prompt) if prompt else head

    def broken_off(self, had: int, of: int) -> str:
        """Return how far a round was that ended before everybody had had a turn."""
        said = self.tr("%n of {all} had had their turn when this round was ended.", "", had)
        return said.format(all=of)

    def speaks(self, who: str, kind: TurnKind, whom: str = "") -> str:
        """Return who speaks and in what way; ``whom`` they speak to where nothing else says it."""
        sentences = self._with_name() if who else self._without_name()
        if who and whom:
            sentences = {**sentences, **self._to_somebody()}
        return sentences.get(kind, "{who}").format(who=who, whom=whom)

    def sent(self, who: str, *, here: bool) -> str:
        """Return whose words were read out, and that they were not here where that is so."""
        if not who:
            return (
                self.tr("Read out") if here else self.tr("Read out, from somebody who was not here")
            )
        told = self.tr("{who}, read out") if here else self.tr("{who}, absent, read out")
        return told.format(who=who[:1].upper() + who[1:])

    def asked_for(self, who: str) -> str:
        """Return the words before what somebody asked to have in the minutes."""
        told = self.tr("{who} asks that this be noted:") if who else self.tr("Noted on request:")
        return told.format(who=who[:1].upper() + who[1:])

    def report(self, who: str) -> str:
        """Return the words before what somebody reported; empty where nobody is named."""
        return self.tr("{who}:").format(who=who[:1].upper() + who[1:]) if who else ""

    def minutes_kept(self, of: str, name: str) -> str:
        """Return as which file the minutes of an earlier day are kept."""
        day = self.wording.measures.day(of)
        return self.tr("those of {day} are kept as {name}").format(day=day, name=name)

    def approved(self, of: str, corrected: str, name: str = "") -> str:
        """Return that earlier minutes were approved, and as what; ``name`` is that of a file."""
        day = self.wording.measures.day(of)
        if name:
            day = self.tr("{day} (kept as {name})").format(day=day, name=name)
        if not corrected:
            return self.tr("those of {day} were approved").format(day=day)
        said = self.tr("those of {day} were approved with this correction: {text}")
        return said.format(day=day, text=self.quoted(corrected))

    def convened(self, on: str, place: str) -> str:
        """Return when and where the body meets again."""
        said = self.at_time(on)
        return self.tr("{when}, {place}").format(when=said, place=place) if place else said

    def turn(self, number: int) -> str:
        return self.tr("Turn {number}").format(number=number)

    def _to_somebody(self) -> Mapping[TurnKind, str]:
        return {
            TurnKind.CLARIFY: self.tr("{who} asks {whom}"),
            TurnKind.DIRECT: self.tr("{who} responds to {whom}"),
            TurnKind.REPLY: self.tr("{who} replies to {whom}"),
        }

    def _with_name(self) -> Mapping[TurnKind, str]:
        return {
            TurnKind.CLARIFY: self.tr("{who} asks"),
            TurnKind.ANSWER: self.tr("{who} answers"),
            TurnKind.DIRECT: self.tr("{who} responds"),
            TurnKind.REPLY: self.tr("{who} replies"),
            TurnKind.PROCESS: self.tr("{who}, on the process"),
        }

    def _without_name(self) -> Mapping[TurnKind, str]:
        return {
            TurnKind.CLARIFY: self.tr("Question"),
            TurnKind.ANSWER: self.tr("Answer"),
            TurnKind.DIRECT: self.tr("Response"),
            TurnKind.REPLY: self.tr("Reply"),
            TurnKind.PROCESS: self.tr("On the process"),
        }

    def quoted(self, text: str) -> str:
        return self.tr("“{text}”").format(text=text)

    def felt(self, reading: TemperatureCheck) -> str:
        return self.tr("Temperature check, {question}: {shown}").format(
            question=self.quoted(reading.question),
            shown=self.wording.decisions.temperature(reading),
        )

    def points(self, number: int, who: Sequence[str]) -> str:
        """Return how many points of process were raised."""
        if not who:
            return self.tr("%n points of process were raised.", "", number)
        said = self.tr("%n points of process were raised, by {who}.", "", number)
        return said.format(who=self.wording.measures.listed(who))

    def overruled(self, rule: Refusal, because: str) -> str:
        """Return which rule people went against, and why."""
        said = self.tr("The meeting went against a rule: {rule} The reason: {because}").format(
            rule=self.wording.why_refused(rule), because=self.quoted(because)
        )
        return self.as_sentence(said)

    def moved(self, who: str, to: int, because: str) -> str:
        """Return who was put elsewhere in the stack."""
        somebody = who or self.tr("Somebody")
        said = self.tr("{who} was put at place {to} of those waiting: {because}").format(
            who=somebody, to=to, because=self.quoted(because)
        )
        return self.as_sentence(said)

    def of_view(self, view: str) -> str:
        return self.wording.matter.of_view(view)

    def with_notes(self, theme: str, number: int) -> str:
        return self.tr("{theme} (%n notes)", "", number).format(theme=theme)

    def motion(self, who: str, motion: Motioned, made: str, settled: str) -> str:
        """Return when a motion was made, what it was, and what became of it or how was ruled.

        Who seconded it is not told: that is not support (RONR 48:5). ``settled`` is when it was
        settled, empty where that is told by when it was made.
        """
        said = [self._moved(who, motion)] if motion.motion else []
        if motion.settled and motion.carried is None:
            said.append(self._ruled(motion))
        elif motion.carried is not None:
            said.append(self._outcome(motion))
        told = " ".join(said)
        if settled:
            timed = self.tr("{begun} to {ended}: {said}")
            return timed.format(begun=made, ended=settled, said=told)
        return self.tr("{time}: {said}").format(time=made, said=told)

    def _moved(self, who: str, motion: Motioned) -> str:
        somebody = who or self.tr("Somebody")
        if motion.motion == POINT:
            said = self.tr("{who} raised a point of order: {words}.")
            return said.format(who=somebody, words=self.quoted(motion.detail))
        if motion.motion == APPEAL and not motion.again:
            return self._appealed(somebody, motion)
        about = [self.wording.measures.duration(motion.length)] if motion.length else []
        about += self._asked_for(motion)
        title = self.wording.processes.motion_title(motion.motion)
        if motion.effect == "alter":
            title = self.tr("Change what was moved before it")
        if motion.again:
            title = (
                self.tr("{motion} ({about})").format(motion=title, about=", ".join(about))
                if about
                else title
            )
            return self.tr("Voted on once more: {motion}.").format(motion=title)
        said = self.tr("{who} moved: {motion}.")
        if about:
            said = self.tr("{who} moved: {motion} ({about}).")
        if motion.because:
            said = self.tr("{who} moved: {motion}. The reason: {because}.")
        if about and motion.because:
            said = self.tr("{who} moved: {motion} ({about}). The reason: {because}.")
        return said.format(
            who=somebody, motion=title, about=", ".join(about), because=self.quoted(motion.because)
        )

    def _appealed(self, somebody: str, motion: Motioned) -> str:
        said, words = self.tr("{who} appealed against the ruling of the chair."), ""
        if motion.appealed is not None and motion.appealed.ruling:
            words = motion.appealed.ruling
            said = self.tr("{who} appealed against the ruling {words}.")
        elif motion.appealed is not None and motion.appealed.detail:
            words = motion.appealed.detail
            said = self.tr("{who} appealed against the ruling on {words}.")
        told = said.format(who=somebody, words=self.quoted(words))
        if not motion.because:
            return told
        because = self.tr("The reason: {because}.").format(because=self.quoted(motion.because))
        return f"{told} {because}"

    def _asked_for(self, motion: Motioned) -> list[str]:
        if motion.effect == "order_vote":
            if motion.detail.casefold() == ALL:
                return [self.tr("on everything that was pending")]
            return [] if motion.about.isdigit() else [motion.about]
        if motion.effect == "reconsider":
            return [self.wording.processes.motion_title(motion.detail)] if motion.detail else []
        return [self.quoted(motion.detail)] if motion.detail else []

    def _outcome(self, motion: Motioned) -> str:
        abstained = self.tr("%n abstained.", "", motion.abstain) if motion.abstain else ""
        return " ".join(filter(None, (self._carried(motion), abstained)))

    def _carried(self, motion: Motioned) -> str:
        if motion.motion == APPEAL and not motion.yes + motion.no:
            stands, fell = self.tr("The ruling stands."), self.tr("The ruling was overturned.")
            return stands if motion.carried else fell
        if motion.motion == APPEAL:
            stands = self.tr("The ruling stands, with {yes} yes and {no} no.")
            fell = self.tr("The ruling was overturned, with {yes} yes and {no} no.")
            return (stands if motion.carried else fell).format(yes=motion.yes, no=motion.no)
        if not motion.yes + motion.no:
            return self.tr("It was carried.") if motion.carried else self.tr("It was lost.")
        said = self.tr("It was lost with {yes} yes and {no} no.")
        if motion.carried:
            said = self.tr("It was carried with {yes} yes and {no} no.")
        return said.format(yes=motion.yes, no=motion.no)

    def _ruled(self, motion: Motioned) -> str:
        """Return how the chair ruled; off the record only whether it was granted."""
        said = self.tr("The chair ruled.")
        if motion.granted is not None:
            point = motion.motion == POINT
            yes = self.tr("It was well taken.") if point else self.tr("It was granted.")
            no = self.tr("It was not well taken.") if point else self.tr("It was not granted.")
            said = yes if motion.granted else no
        if motion.ruling:
            words = self.tr("The chair ruled: {ruling}.").format(ruling=self.quoted(motion.ruling))
            said = words if motion.granted is None else f"{said} {words}"
        if motion.reason:
            reason = self.tr("The reason: {because}.").format(because=self.quoted(motion.reason))
            said = f"{said} {reason}"
        return said

    # Texts

    def proposal(self, label: str, title: str) -> str:
        return self.tr("{label} {title}").format(label=label, title=title).strip()

    def proposed_by(self, who: str) -> str:
        return self.tr("Proposed by {who}.").format(who=who)

    def sent_by(self, group: str, who: str) -> str:
        """Return which group a text comes from, and who brought it in where that may be said."""
        said = (
            self.tr("Sent by {group}; brought in by {who}.") if who else self.tr("Sent by {group}.")
        )
        return said.format(group=group, who=who)

    def text_is(self, fate: Fate, version: int) -> str:
        """Return what the exact text is."""
        sentences = {
            Fate.ADOPTED: self.tr("The text as adopted"),
            Fate.REJECTED: self.tr("The text, not adopted"),
            Fate.WITHDRAWN: self.tr("The text, withdrawn"),
            Fate.LAID_ASIDE: self.tr("The text, laid aside"),
            Fate.DEFERRED: self.tr("The text, put off"),
            Fate.REFERRED: self.tr("The text, referred"),
            Fate.DIVIDED: self.tr("The text, divided into several"),
        }
        said = sentences.get(fate, self.tr("The text as it stands"))
        if version == 1:
            return self.tr("{said}:").format(said=said)
        return self.tr("{said} (version {version}):").format(said=said, version=version)

    def amendment(self, label: str, by: str, target: str, change: str) -> str:
        """Return an amendment in words; ``target`` is the text whose lines it names, if any."""
        said = self.tr("{label} by {who}") if by else self.tr("{label}")
        if target:
            said = self.tr("{label} to {target}")
            said = self.tr("{label} by {who}, to {target}") if by else said
        head = said.format(label=label, who=by, target=target)
        return self.tr("{amendment}: {change}.").format(amendment=head, change=change)

    def change_to(self, label: str, text: str, change: str) -> str:
        """Return an amendment in words where nothing else tells to which text it was."""
        return self.tr("{label} to {text}: {change}").format(label=label, text=text, change=change)

    def version(self, number: int) -> str:
        return self.tr("version {number}").format(number=number)

    def amendment_fate(self, fate: Fate, *, friendly: bool, objected: bool) -> str:
        """Return what became of an amendment."""
        if fate is Fate.ADOPTED and friendly:
            return self.tr("Adopted as friendly.")
        sentences = {
            Fate.OPEN: self.tr("Still open."),
            Fate.ADOPTED: self.tr("Adopted."),
            Fate.REJECTED: self.tr("Rejected."),
            Fate.WITHDRAWN: self.tr("Withdrawn."),
            Fate.LAPSED: self.tr("No longer needed."),
            Fate.MERGED: self.tr("Merged into another."),
            Fate.DIVIDED: self.tr("Divided."),
            Fate.LAID_ASIDE: self.tr("Laid aside."),
            Fate.DEFERRED: self.tr("Put off."),
            Fate.REFERRED: self.tr("Referred."),
        }
        said = sentences[fate]
        if objected:
            return self.tr("Offered as friendly, there was an objection. {fate}").format(fate=said)
        return said

    def conflicts(self, label: str) -> str:
        return self.tr("It changes the same place as {label}, which was adopted.").format(
            label=label
        )

    def fingerprint(self, label: str, version: int, sha256: str) -> str:
        return self.tr("{label}, version {version}: {sha256}").format(
            label=label, version=version, sha256=sha256
        )

    def listed(self, heard: Sequence[str], extra: Sequence[str], passed: Sequence[str]) -> str:
        """Return who had a turn in a round, in order, who another one, and who passed."""
        parts = (
            (self.tr("The list: {names}"), heard),
            (self.tr("extra turns: {names}"), extra),
            (self.tr("passed: {names}"), passed),
        )
        listed = self.wording.measures.all_listed
        said = [words.format(names=listed(names)) for words, names in parts if names]
        return self.tr("{said}.").format(said=self.wording.measures.parted(said))

    def changed_by(self, labels: Sequence[str], version: int) -> str:
        return self.tr(
            "Then the text was changed by {labels}; it is now version {version}."
        ).format(labels=self.wording.measures.listed(labels), version=version)

    # Decisions

    def asking(self, number: int, of: int, at: str, method: str, *, vote: bool) -> str:
        """Return the heading over a test or a vote."""
        if of == 1:
            said = self.tr("Vote, {at}") if vote else self.tr("Test for {method}, {at}")
        else:
            said = (
                self.tr("Vote {number}, {at}")
                if vote
                else self.tr("Test {number} for {method}, {at}")
            )
        return said.format(number=number, method=self.wording.decisions.method(method), at=at)

    def asked(self, label: str, version: int, present: int, entitled: int) -> str:
        return self.tr(
            "The question: shall {label}, version {version}, be adopted? "
            "%n of the {entitled} who may decide were here.",
            "",
            present,
        ).format(label=label, version=version, entitled=entitled)

    def asked_of_groups(self, label: str, version: int, present: int, entitled: int) -> str:
        return self.tr(
            "The question: shall {label}, version {version}, be adopted? The groups answered: "
            "%n of the {entitled} had somebody here who spoke for them.",
            "",
            present,
        ).format(label=label, version=version, entitled=entitled)

    def verdict(self, meeting: Meeting, decision: Decision) -> str:
        """Return the verdict; of a vote also how many did not answer."""
        silent = silent_in(decision)
        said = self.wording.decisions.verdict(meeting, decision)
        if not silent:
            return said
        rest = self.tr("%n did not answer.", "", silent)
        return f"{said} {rest}"

    def answers(self, answer: Answer, number: int) -> str:
        return self._answer_heads[answer].format(number=number)

    def objection(self, status: Objection) -> str:
        """Return what testing an objection found."""
        sentences = {
            Objection.QUALIFIED: self.tr("tested: an objection"),
            Objection.PREFERENCE: self.tr("tested: a preference"),
            Objection.RESOLVED: self.tr("resolved"),
        }
        return sentences.get(status, "")

    def decided(self, label: str, title: str, version: int) -> str:
        """Return what a decision was about."""
        matter = self.proposal(label, title)
        if version == 1:
            return self.tr("{matter}:").format(matter=matter)
        return self.tr("{matter} (version {version}):").format(matter=matter, version=version)

    # How the floor was shared

    def heard(self, heard: int, present: int) -> str:
        """Return how many of those who came have spoken."""
        said = self.tr("%n of the {present} people who came have had the floor.", "", heard)
        return said.format(present=present)

    def unevenness(self, over: int, under: int) -> str:
        """Return how unevenly the time was shared."""
        said = self.wording.measures.sharing(over, under)
        meaning = self.tr("0 of 100 would be all alike, 100 one person alone.")
        return f"{said} {meaning}"

    def part_of(self, some: int, of: int) -> str:
        return self.tr("{some} of {of}").format(some=some, of=of)

    def percent(self, thousandths: int) -> str:
        return self.tr("{percent} %").format(percent=(thousandths + 5) // 10)

    def review(self, matter: str, on: str) -> str:
        return self.tr("{day}: {matter}").format(day=self.wording.measures.day(on), matter=matter)

    # What is always the same

    def taken_along(self, task: str, title: str, day: str) -> str:
        return self.tr("{task} (“{title}”, {day})").format(task=task, title=title, day=day)

    def pages_of(self, pages: str) -> str:
        """Return on which pages of a work, as it follows its title."""
        return self.tr(", p. {pages}").format(pages=pages)

    def _say_titles(self) -> None:
        self.title_sittings = self.tr("Sittings")
        self.title_at_a_glance = self.tr("At a glance")
        self.title_delegates = self.tr("Spokes and mandates")
        self.title_decided = self.tr("Decided")
        self.title_overtaken = self.tr("Decided, and no longer in force")
        self.title_not_decided = self.tr("Not decided")
        self.title_besides = self.tr("Besides the agenda")
        self.title_course = self.tr("Course of the meeting")
        self.title_talk = self.tr("Discussion")
        self.title_reports = self.tr("Reports")
        self.title_agreed = self.tr("Agreed")
        self.title_actions = self.tr("Actions")
        self.title_themes = self.tr("Themes")
        self.another_text = self.tr("another text")
        self.title_between_groups = self.tr("Between groups")
        self.title_evaluation = self.tr("How the meeting was")
        self.shared = self.tr("What we share")
        self.title_rulings = self.tr("Process and rulings")
        self.title_amendments = self.tr("Amendments")
        self.title_versions = self.tr("How the text came about")
        self.title_blanks = self.tr("Blanks")
        self.title_parked = self.tr("Parking lot")
        self.title_left = self.tr("Left for another meeting")
        self.asked_ahead = self.tr("Questions that were sent ahead:")
        self.term_agenda = self.tr("Agenda")
        self.title_reviews = self.tr("To be looked at again")
        self.title_references = self.tr("References")
        self.page_words = self.tr("p.,pp.,pg.,page,pages")
        self.title_fingerprints = self.tr("Fingerprints of the texts")
        self.title_late = self.tr("Needs a correction")
        self.title_sharing = self.tr("How the floor was shared")

    def _say_terms(self) -> None:
        self.term_body = self.tr("Body")
        self.term_kind = self.tr("Kind of meeting")
        self.term_earlier = self.tr("Earlier minutes")
        self.term_next = self.tr("Next meeting")
        self.term_date = self.tr("Date")
        self.term_place = self.tr("Place")
        self.term_opened = self.tr("Opened")
        self.term_breaks = self.tr("Break")
        self.term_sitting = self.tr("Sitting")
        self.term_time = self.tr("Time")
        self.term_closed = self.tr("Closed")
        self.term_next_sitting = self.tr("Next sitting")
        self.term_present = self.tr("Present")
        self.term_quorum = self.tr("Quorum")
        self.term_owner = self.tr("Who")
        self.term_task = self.tr("What")
        self.term_due = self.tr("By")
        self.term_matter = self.tr("Item")
        self.term_became = self.tr("What became of it")
        self.became = {
            TaskStatus.OPEN: self.tr("open"),
            TaskStatus.DONE: self.tr("done"),
            TaskStatus.DROPPED: self.tr("dropped"),
            TaskStatus.PASSED: self.tr("passed on"),
        }
        self.became_told = {
            TaskStatus.DONE: self.tr("done: {told}"),
            TaskStatus.DROPPED: self.tr("dropped: {told}"),
        }
        self.term_group = self.tr("Group")
        self.term_list = self.tr("List")
        self.term_name = self.tr("Who")
        self.term_heard = self.tr("Heard")
        self.term_turns = self.tr("Turns")
        self.term_share = self.tr("Share of the time")

    def _say_remarks(self) -> None:
        self.remark_not_closed = self.tr("not yet")
        self.remark_not_ended = self.tr("still going on")
        self.remark_off_record = self.tr("A part of this was off the record.")
        self.remark_unkept = self.tr("a reason was given off the record")
        self.remark_nobody_named = self.tr(
            "Who said what is not told here, as the process asks of this stage."
        )
        self.remark_a_voice = self.tr("A voice")
        self.remark_round_not_told = self.tr("What was said in this round is not told here.")
        self.remark_taken_out = self.tr("a passage was taken out at the wish of whom it concerns")
        self.remark_noted = self.tr("Noted")
        self.remark_left_out = self.tr("left out before publication")
        self.remark_late = self.tr(
            "This was written after the meeting had been closed. It becomes part of the "
            "minutes when the next meeting agrees to it."
        )
        self.remark_cleared = self.tr(
            "The text was changed before this was decided; everybody was asked afresh."
        )
        self.remark_fingerprints = self.tr(
            "Each belongs to one exact text and changes with every letter of it: so it can be "
            "checked whether a copy is the text that was adopted."
        )
        self.remark_somebody = self.tr("a participant")
        self.remark_delegate = self.tr("a delegate")
        self.remark_still_open = self.tr("Not decided yet.")
        self.remark_untitled = self.tr("Meeting")
        self.remark_no_place = self.tr("[place not told]")
        self.left_agreed = self.tr("More was agreed, told under item:")
        self.left_actions = self.tr("More actions, told under item:")
        self.remark_agreed = self.tr("Agreed:")

    @cached_property
    def _answer_heads(self) -> Mapping[Answer, str]:
        return {
            Answer.AGREE: self.tr("Agree ({number})"),
            Answer.RESERVE: self.tr("Agree with reservations ({number})"),
            Answer.ASIDE: self.tr("Stand aside ({number})"),
            Answer.BLOCK: self.tr("Block ({number})"),
            Answer.CONCERN: self.tr("Concerns ({number})"),
            Answer.OBJECT: self.tr("Object ({number})"),
            Answer.YES: self.tr("Yes ({number})"),
            Answer.NO: self.tr("No ({number})"),
            Answer.ABSTAIN: self.tr("Abstain ({number})"),
            Answer.LIKE: self.tr("Like it ({number})"),
            Answer.LIVE_WITH: self.tr("Can live with it ({number})"),
            Answer.UNCOMFORTABLE: self.tr("Uncomfortable ({number})"),
        }
