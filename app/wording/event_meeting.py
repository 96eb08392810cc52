"""Events of the meeting itself, its people and its agenda, in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.event_sentences import EventSentences, Sentences
from app.wording.matter import shortened
from facilitation.meeting.event import Event
from facilitation.meeting.families import ahead, arriving, formalities, naming, recall, returning
from facilitation.meeting.families.agenda import events as agenda
from facilitation.meeting.families.approval import events as approval
from facilitation.meeting.families.opening import events as opening
from facilitation.meeting.families.people import events as people
from facilitation.meeting.families.stack import events as stack
from facilitation.meeting.groups.returning import has_been_here
from facilitation.meeting.naming import Attribution, Whom
from facilitation.meeting.reading import name_of, place_on_agenda
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import OPEN_FLOOR

_MOST_PASSED = 5
"""So many rows that were passed over are named."""


class MeetingEvents(EventSentences):
    """Who came, what is on the agenda, which process is in force."""

    @property
    def somebody(self) -> str:
        return self.tr("somebody")

    def sentences(self) -> Sentences:
        return {
            opening.MeetingClosed: self.tr("the meeting was closed"),
            opening.BreakEnded: self.tr("the meeting went on"),
            returning.ReturnAwaited: self.tr("a break: everybody is awaited back"),
            formalities.KindNamed: self.tr("the kind of meeting: {kind}"),
            formalities.ReportGiven: self.tr("{name} reported"),
            formalities.ReportCorrected: self.tr("what was reported or read out was corrected"),
            formalities.ContributionRead: self.tr("read out what {name} sent"),
            approval.MinutesCirculated: self.tr("the draft of the minutes was sent round"),
            approval.PassagesReviewed: self.tr("{name} has seen what the minutes tell of them"),
            approval.MinutesCorrected: self.tr(
                "corrected in the minutes, as {name} asked: “{old}” to “{new}”"
            ),
            approval.OwnMinutesApproved: self.tr("the minutes of this meeting were approved"),
            approval.MinuteRead: self.tr("the minute was read out: {text}"),
            approval.MinuteAgreed: self.tr("the minute was agreed: {text}"),
            opening.ActUndone: self.tr("an act was taken back"),
            opening.ActRedone: self.tr("an act was brought back"),
            opening.RuleOverruled: self.tr("a rule was set aside: {because}"),
            people.PersonLeft: self.tr("{name} left"),
            people.NameCorrected: self.tr("{before} is called {name}"),
            arriving.NeedsTold: self.tr("what {name} needs was written down"),
            arriving.LanguagesTold: self.tr("which languages {name} speaks was written down"),
            recall.RoleEnded: self.tr("{name} has the role no longer ({role}): {because}"),
            recall.DelegateRecalled: self.tr("{name} no longer speaks for {group}: {because}"),
            agenda.ItemRenamed: self.tr("an item of the agenda is called “{title}” now"),
            agenda.ItemMoved: self.tr("{title} is now item {place}"),
            agenda.ItemRemoved: self.tr("{title} is no longer on the agenda"),
            agenda.ItemTreated: self.tr("{title}: {process}"),
            agenda.ProcessSetAside: self.tr("{process} waits as it is"),
            agenda.OldProcessEnded: self.tr("{process} does not wait: it has ended"),
            agenda.ProcessBegan: self.tr("{process}: {stage}"),
            agenda.ProcessKept: self.tr("the record keeps “{process}” as it is now"),
            agenda.ItemEnded: self.tr("{number}. {title} ended"),
            opening.BreakBegan: self.tr("a break began"),
            (opening.BreakBegan, "length"): self.tr("a break of {length} began"),
            agenda.ItemAdded: self.tr("on the agenda: {number}. {title}"),
            (agenda.ItemAdded, "length"): self.tr("on the agenda: {number}. {title}, {length}"),
            people.PersonInterpreted: self.tr("what {name} says is not interpreted"),
            (people.PersonInterpreted, "on"): self.tr("what {name} says is interpreted"),
            naming.PersonUnnamed: self.tr("{name} may be named in minutes and hand-outs"),
            (naming.PersonUnnamed, "on"): self.tr(
                "{name} is not to be named in minutes and hand-outs"
            ),
            agenda.ItemPlanned: self.tr("{number}. {title} has no planned time"),
            (agenda.ItemPlanned, "length"): self.tr("{number}. {title} gets {length}"),
            agenda.ProcessRenewed: self.tr("we took up “{process}” as it is now"),
            (agenda.ProcessRenewed, "because"): self.tr(
                "we took up “{process}” as it is now: {because}"
            ),
            agenda.ProcessResumed: self.tr("back to {process}"),
            (agenda.ProcessResumed, "leaving"): self.tr("{process}, which was waiting, has ended"),
        }

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place; of an item its place and title, of a process its title."""
        found = {each: getattr(event, each) for each in event.__struct_fields__}
        match place:
            case "title":
                return found["title"] if "title" in found else self._item(meeting, found["number"])
            case "number":
                return place_on_agenda(meeting, found["number"]) or found["number"]
            case "place":
                return found["to"]
            case "length":
                return self._measures.planned(found["length"])
            case "process":
                return self._processes.named(found.get("process") or found["name"])
            case "stage":
                return self._processes.stage_title(found["process"], found["stage"])
            case "role":
                return self._processes.role(found["role"])
        return super().fill(place, meeting, event)

    def together(self, meeting: Meeting, events: Sequence[Event], most: int = 6) -> str:
        """Return one sentence for several people or items that came at once; else nothing.

        More than ``most`` of them are counted.
        """
        back = [each.person for each in events if isinstance(each, people.PersonReturned)]
        been = any(has_been_here(meeting, each) for each in back)
        came = self.tr("{names} arrived")
        sentences = {
            people.PersonArrived: came,
            people.PersonReturned: self.tr("{names} are back") if been else came,
            people.PersonLeft: self.tr("{names} left"),
            stack.HandRaised: self.tr("{names} joined the stack"),
            agenda.ItemAdded: self.tr("on the agenda: {names}"),
        }
        names = [self._who(meeting, each) for each in events]
        sentence = sentences.get(type(events[0])) if len(names) > 1 else None
        return sentence.format(names=self._measures.listed(names, most)) if sentence else ""

    def _who(self, meeting: Meeting, event: Event) -> str:
        if isinstance(event, people.PersonArrived):
            return event.name
        if isinstance(event, agenda.ItemAdded):
            return event.title
        if isinstance(event, people.PersonReturned | people.PersonLeft | stack.HandRaised):
            return self.name(meeting, event.person)
        return ""

    def _returned(self, meeting: Meeting, event: people.PersonReturned) -> str:
        """Say that somebody is back; that they came, where they had only been expected."""
        been = has_been_here(meeting, event.person)
        said = self.tr("{name} is back") if been else self.tr("{name} arrived")
        return self.say(said, meeting, event)

    def _opened(self, _meeting: Meeting, event: opening.MeetingOpened) -> str:
        if event.body:
            return self.tr("“{title}” of {body} began").format(title=event.title, body=event.body)
        return self.tr("“{title}” began").format(title=event.title)

    def _role(self, meeting: Meeting, event: people.RoleGiven) -> str:
        said = self.tr("{name} took the role: {role}")
        if event.until:
            said = self.tr("{name} took the role until {day}: {role}")
        told = self.say(said, meeting, event, day=self._measures.day(event.until))
        if event.before:
            lost = self.tr("{told}; {before} no longer has it")
            told = lost.format(told=told, before=self.name(meeting, event.before))
        if not event.note:
            return told
        return self.tr("{told}. Handed over: {note}").format(told=told, note=shortened(event.note))

    def _went_on(self, _meeting: Meeting, event: returning.WentOnWithout) -> str:
        if not event.people:
            return self.tr("the meeting went on; nobody was noted as back, so all count as here")
        return self.tr("the meeting went on without %n people", "", len(event.people))

    def _approved(self, _meeting: Meeting, event: formalities.MinutesApproved) -> str:
        said = self.tr("the minutes of {day} were approved")
        if event.corrected:
            said = self.tr("the minutes of {day} were approved with corrections")
        return said.format(day=self._measures.day(event.of))

    def _shaped(self, _meeting: Meeting, event: approval.MinutesShaped) -> str:
        said = self.tr("the look of the minutes is “{look}”")
        if event.order:
            said = self.tr("the order of the minutes is “{order}”")
        return said.format(order=event.order, look=event.look)

    def _minutes_kept(self, _meeting: Meeting, event: formalities.EarlierMinutesKept) -> str:
        return self.tr("{name} is kept as the minutes of {day}").format(
            name=event.name, day=self._measures.day(event.of)
        )

    def _convened(self, _meeting: Meeting, event: formalities.NextConvened) -> str:
        return self.tr("the next meeting is on {day}").format(day=self._measures.occasion(event.on))

    def _sitting_began(self, meeting: Meeting, event: opening.SittingBegan) -> str:
        first = meeting.sitting == 1 and not event.left_out
        return self.tr("the meeting began") if first else self.tr("a new sitting began")

    def _planned(self, _meeting: Meeting, event: ahead.MeetingPlanned) -> str:
        return self.tr("it is planned for {day}").format(day=self._measures.occasion(event.on))

    def _sitting_ended(self, _meeting: Meeting, event: opening.SittingEnded) -> str:
        if not event.until:
            return self.tr("the sitting ended")
        return self.tr("the sitting ended; the next one is on {day}").format(
            day=self._measures.occasion(event.until)
        )

    def _enrolled(self, _meeting: Meeting, event: people.PeopleEnrolled) -> str:
        number, first = len(event.people), event.people[0].name if event.people else ""
        told = [self.tr("%n people were added", "", number)]
        if number == 1:
            told = [self.tr("{name} was added").format(name=first)]
        if event.encoding:
            told.append(self.tr("letters read as {encoding}").format(encoding=event.encoding))
        if event.doubtful:
            doubt = self.tr(
                "the first row was read as a person, “{name}”: if it holds titles, undo this and "
                'name them, as in people FILE name "{name}"'
            )
            told.append(doubt.format(name=event.doubtful))
        if event.passed_over:
            passed = [self._passed_over(*each) for each in event.passed_over[:_MOST_PASSED]]
            rows = self.tr("%n rows passed over: {rows}", "", len(event.passed_over))
            more = " …" if len(event.passed_over) > _MOST_PASSED else ""
            told.append(rows.format(rows=self._measures.parted(passed)) + more)
        return self._measures.parted(told)

    def _passed_over(self, line: int, name: str, why: str) -> str:
        sentences = {
            "several": self.tr("line {line} seems to name several people: {name}"),
            "nameless": self.tr("line {line} has no name"),
            "namesake": self.tr("line {line}, the list names {name} already: tell them apart"),
            "known": self.tr("{name} is known already"),
            "long": self.tr("line {line}, a name or group is longer than 200 letters: {name}"),
        }
        return sentences.get(why, "{name}").format(line=line, name=shortened(name))

    def _arrived(self, _meeting: Meeting, event: people.PersonArrived) -> str:
        if event.guest:
            return self.tr("{name} came as a guest").format(name=event.name)
        if event.group:
            return self.tr("{name} of {group} arrived").format(name=event.name, group=event.group)
        return self.tr("{name} arrived").format(name=event.name)

    def _declared(self, meeting: Meeting, event: people.GroupDeclared) -> str:
        name = self.name(meeting, event.person)
        if event.group:
            return self.tr("{name} belongs to {group}").format(name=name, group=event.group)
        lists = self._measures.listed(event.lists)
        return self.tr("{name} is on the list {lists}").format(name=name, lists=lists)

    def _aimed(self, meeting: Meeting, event: agenda.ItemAimed) -> str:
        purpose = self._processes.aim(event.purpose) or self.tr("not said")
        return self.say(self.tr("{title}: {purpose}"), meeting, event, purpose=purpose)

    def _end_planned(self, _meeting: Meeting, event: agenda.EndPlanned) -> str:
        return self.tr("the meeting is to end at {time}").format(
            time=self._measures.time_of_day(event.minute)
        )

    def _item_started(self, event: agenda.ItemStarted) -> str:
        if event.process in {"", OPEN_FLOOR}:
            return self.tr("we came to {number}. {title}")
        return self.tr("we came to {number}. {title}: {process}")

    def _item(self, meeting: Meeting, number: int) -> str:
        return meeting.items[number - 1].title if 1 <= number <= len(meeting.items) else "…"

    def _stage(self, meeting: Meeting, event: agenda.StageEntered) -> str:
        title = self._processes.stage_titled(meeting.floor.process, event.stage)
        return self.tr("we went on to: {stage}").format(stage=title)

    def _switched(self, meeting: Meeting, event: agenda.ProcessSwitched) -> str:
        sentence, keeper = (
            self.tr("changed to {process}: {because}"),
            name_of(meeting, event.keeper),
        )
        if keeper:
            sentence = self.tr("changed to {process}, kept by {keeper}: {because}")
        said = self.say(sentence, meeting, event, keeper=keeper)
        how = self._processes.how_changed(name_of(meeting, event.by), event.agreed)
        return self.tr("{change}. {how}").format(change=said, how=how) if how else said

    def _attribution(self, meeting: Meeting, event: naming.AttributionChosen) -> str:
        said = {
            Attribution.NAMED: self.tr("minutes call people by their names"),
            Attribution.GROUP: self.tr("minutes call people by their groups"),
            Attribution.UNATTRIBUTED: self.tr("minutes say of nobody who said what"),
        }[Attribution(event.how)]
        return self._agreed(meeting, event, said)

    def _names(self, meeting: Meeting, event: naming.NamesChosen) -> str:
        whom = {
            Whom.ATTENDANCE: self.tr("who was present"),
            Whom.SPEAKERS: self.tr("who spoke"),
            Whom.MOVERS: self.tr("who moved a text"),
            Whom.OBJECTORS: self.tr("who objected"),
            Whom.OWNERS: self.tr("who does what"),
            Whom.VOTERS: self.tr("who voted how"),
        }[Whom(event.whom)]
        sentence = self.tr("minutes name {whom}")
        if not event.on:
            sentence = self.tr("minutes do not name {whom}")
        return self._agreed(meeting, event, sentence.format(whom=whom))

    def _agreed(
        self,
        meeting: Meeting,
        chosen: naming.AttributionChosen | naming.NamesChosen,
        said: str,
    ) -> str:
        """Return what was chosen with where it holds, and how that was agreed."""
        if chosen.item:
            title = self._item(meeting, chosen.item)
            said = self.tr("{said}, at “{title}”").format(said=said, title=title)
        if chosen.because:
            said = self.tr("{said}: {because}").format(said=said, because=chosen.because)
        return said
