"""What a meeting leaves for the next one, in words; imports no Qt."""

from __future__ import annotations

from app.wording.words import JoinedWords
from facilitation.meeting.past.carrying import Carried, Kind, Origin
from facilitation.meeting.state import Fate, Opening, Plan


class CarryingWords(JoinedWords):
    """Names what may be taken along, and where it comes from."""

    def origin(self, meeting_id: str, opening: Opening) -> Origin:
        """Return where things come from, and what is called after that."""
        return Origin(
            meeting_id,
            self.tr("“{title}”, {day}").format(title=opening.title, day=self._day(opening)),
            self.actions(opening),
            self.report(),
            self.minutes(opening),
            self.term(),
            self.tr("{meeting}, put off because {reason}").format(meeting="{}", reason="{}"),
        )

    def actions(self, opening: Opening) -> str:
        return self.tr("Actions from {day}").format(day=self._day(opening))

    def report(self) -> str:
        """Return what the item is called on which a delegate reports back, with {} for whence."""
        return self.tr("Report back: {body}").format(body="{}")

    def term(self) -> str:
        """Return what the item is called on which somebody is sent anew, with {} for whither."""
        return self.tr("Whom do we send to {body} now?").format(body="{}")

    def minutes(self, opening: Opening) -> str:
        return self.tr("Minutes of {day}").format(day=self._day(opening))

    def _day(self, opening: Opening) -> str:
        return self._measures.day(opening.day or self._measures.date(opening.at))

    def left_open(self, number: int, *, again: bool) -> str:
        """Return what becomes of open actions that are not taken along; nothing where all are.

        ``again`` is whether the meeting after that is offered them.
        """
        if not number:
            return ""
        said = self.tr("%n open actions are not taken along: they stay open.", "", number)
        offered = (
            self.tr("What is left is offered again to the meeting after this one.") if again else ""
        )
        how = self.tr("Where one is done or dropped, take it along and say so in the meeting.")
        return " ".join(filter(None, (said, offered, how)))

    def _prepare(self) -> None:
        self._sentences = {
            Kind.INPUT: self.tr("Asked ahead: {question}"),
            Kind.MANDATE: self.tr("Still sent: {name}: {text}"),
            Kind.RECALL: self.tr("Recalled on {day}, so that packets go on saying it: {name}"),
            Kind.TERM: self.tr("{name} was sent to {body} until {day}: whom do we send now?"),
            Kind.REPORT: self.tr("{name} reports back: {body}, by {day}"),
            Kind.MINUTES: self.tr("Minutes to approve, not sent round yet: {title}"),
            Kind.QUESTION: self.tr("Not settled: {question}"),
            Kind.REVIEW: self.tr("To be looked at again on {day}: {label} {title}"),
            Kind.PARKED: self.tr("Kept for another time: {matter}"),
            Kind.TREATED: self.tr("From the last agenda: {title}"),
            Kind.EVALUATION: self.tr("Said of the last meeting: {text}"),
            Kind.ROLE: self.tr("Again {role}: {name}"),
        }

    def said(self, carried: Carried) -> str:
        """Return what one thing is, for a list of what may be taken along."""
        parts = {Kind.ACTION: self._action, Kind.UNREACHED: self._unreached, Kind.TEXT: self._text}
        if carried.kind in parts:
            return parts[carried.kind](carried)
        sentence, about = self._sentences[carried.kind], carried.about
        if carried.kind is Kind.MINUTES and carried.fate is Fate.OPEN:
            sentence = self.tr("Minutes to approve: {title}")
        day, role = self._measures.day(carried.day), self._processes.role(about)
        told = {"title": self._item(carried), "name": carried.who, "label": carried.label}
        return sentence.format(
            question=about, text=about, body=about, matter=about, day=day, role=role, **told
        )

    def _action(self, carried: Carried) -> str:
        said = self.tr("Action: {name}: {task}").format(name=carried.who, task=carried.about)
        if not carried.day:
            return said
        return self.tr("{action}, by {day}").format(
            action=said, day=self._measures.day(carried.day)
        )

    def _unreached(self, carried: Carried) -> str:
        """Return what was not treated, or not for the last time: with the reason people gave."""
        title = self._item(carried)
        plan = carried.item.plan if carried.item is not None else Plan()
        rest = plan.rest or plan.again
        if rest is None:
            begun = carried.item is not None and carried.item.done
            words = self.tr("Not decided: {title}") if begun else self.tr("Not reached: {title}")
            return words.format(title=title)
        words = self.tr("Put off: {title}") if plan.rest else self.tr("A second time: {title}")
        said = [words.format(title=title)]
        if rest.until:
            said.append(self.tr("until {day}").format(day=self._measures.day(rest.until)))
        if rest.because:
            said.append(self.tr("because {reason}").format(reason=rest.because))
        return self._measures.separated(said)

    def _item(self, carried: Carried) -> str:
        length = carried.item.length if carried.item is not None else 0
        if not length:
            return carried.about
        return self.tr("{title} ({length})").format(
            title=carried.about, length=self._measures.planned(length)
        )

    def _text(self, carried: Carried) -> str:
        said = self.tr("Text: {label} {title}").format(label=carried.label, title=carried.about)
        if carried.fate is not Fate.OPEN:
            said = self.tr("{text}, {fate}").format(
                text=said, fate=self._wording.matter.fate(carried.fate)
            )
        if carried.day:
            said = self.tr("{text}, until {day}").format(
                text=said, day=self._measures.day(carried.day)
            )
        if carried.amendments:
            along = self._measures.all_listed(carried.amendments)
            said = self.tr("{text}; with {amendments}").format(text=said, amendments=along)
        if carried.left:
            said = self.tr("{text}; stays behind, since it no longer fits: {amendments}").format(
                text=said, amendments=self._measures.all_listed(carried.left)
            )
        return said
