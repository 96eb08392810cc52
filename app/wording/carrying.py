"""What a meeting leaves for the next one, in words; imports no Qt."""

from __future__ import annotations

from app.wording.words import JoinedWords
from facilitation.meeting.carrying import Carried, Kind, Origin
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

    def said(self, carried: Carried) -> str:
        return self._sent(carried) or self._minutes(carried) or self._left(carried)

    def _sent(self, carried: Carried) -> str:
        """Return who is sent, or no longer, or reports back, and what was asked; else nothing."""
        if carried.kind is Kind.INPUT:
            return self.tr("Asked ahead: {question}").format(question=carried.about)
        if carried.kind is Kind.MANDATE:
            return self.tr("Still sent: {name}: {text}").format(
                name=carried.who, text=carried.about
            )
        if carried.kind is Kind.RECALL:
            day = self._measures.day(carried.day)
            return self.tr("Recalled on {day}, so that packets go on saying it: {name}").format(
                name=carried.who, day=day
            )
        if carried.kind is Kind.TERM:
            day = self._measures.day(carried.day)
            return self.tr("{name} was sent to {body} until {day}: whom do we send now?").format(
                name=carried.who, day=day, body=carried.about
            )
        if carried.kind is Kind.REPORT:
            day = self._measures.day(carried.day)
            return self.tr("{name} reports back: {body}, by {day}").format(
                name=carried.who, body=carried.about, day=day
            )
        return ""

    def _minutes(self, carried: Carried) -> str:
        """Return which minutes are to be approved; empty for other things."""
        if carried.kind is not Kind.MINUTES:
            return ""
        sent = self.tr("Minutes to approve: {title}")
        not_sent = self.tr("Minutes to approve, not sent round yet: {title}")
        words = sent if carried.fate is Fate.OPEN else not_sent
        return words.format(title=carried.about)

    def _left(self, carried: Carried) -> str:
        match carried.kind:
            case Kind.ACTION:
                return self._action(carried)
            case Kind.UNREACHED:
                return self._unreached(carried)
            case Kind.TEXT:
                return self._text(carried)
            case Kind.QUESTION:
                return self.tr("Not settled: {question}").format(question=carried.about)
            case Kind.REVIEW:
                return self.tr("To be looked at again on {day}: {label} {title}").format(
                    day=self._measures.day(carried.day), label=carried.label, title=carried.about
                )
            case Kind.PARKED:
                return self.tr("Kept for another time: {matter}").format(matter=carried.about)
            case Kind.TREATED:
                return self.tr("From the last agenda: {title}").format(title=self._item(carried))
            case Kind.EVALUATION:
                return self.tr("Said of the last meeting: {text}").format(text=carried.about)
            case Kind.ROLE:
                role = self._processes.role(carried.about)
                return self.tr("Again {role}: {name}").format(role=role, name=carried.who)
            case _:
                return carried.about

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
            return self.tr("Not reached: {title}").format(title=title)
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
