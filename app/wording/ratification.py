"""What groups say to a text, how it stands with them, and what they need and offer, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.wording.measures import MeasuredWords
from app.wording.words import Words
from facilitation.decisions.ratification import Asked, Outcome, Position, Ratified, Reply, Totals
from facilitation.meeting.groups.notices import answers_to, fitting, nearby
from facilitation.meeting.groups.packet import Notice, NoticeKind


class RatificationWords(MeasuredWords):
    """Who is asked, who answered what, and how a text stands."""

    def asked(self, label: str, asked: Asked) -> str:
        """Return who is asked to ratify a text, and by which rule."""
        parts = [
            self.tr("{groups} are asked to ratify {label}").format(
                groups=self._measures.listed(asked.groups), label=label
            )
            if len(asked.groups) > 1
            else self.tr("{group} is asked to ratify {label}").format(
                group=asked.groups[0], label=label
            )
        ]
        parts.extend(self._terms(asked))
        return self._measures.parted(parts)

    def terms(self, asked: Asked) -> str:
        """Return by which rule a text is ratified, and until when."""
        return self._measures.parted(self._terms(asked))

    def _terms(self, asked: Asked) -> Iterator[str]:
        yield self.tr("needed: %n of {all}", "", asked.needed).format(all=len(asked.groups))
        if asked.veto:
            yield self.tr("one that rejects it stops it")
        if asked.until:
            yield self.tr("it holds until {day} unless it is renewed").format(
                day=self._measures.day(asked.until)
            )
        if asked.by:
            yield self.tr("answers count until {day}").format(day=self._measures.day(asked.by))

    def replied(self, label: str, reply: Reply) -> str:
        """Return what a group answered to a text."""
        said = self._said(reply.position).format(group=reply.group, label=label)
        if reply.words:
            said = self.tr("{said}: “{words}”").format(said=said, words=reply.words)
        return f"{said} {self.totals(reply.totals)}".strip() if reply.totals else said

    def _said(self, position: Position) -> str:
        return {
            Position.RATIFY: self.tr("{group} ratifies {label}"),
            Position.RESERVE: self.tr("{group} ratifies {label} with a reservation"),
            Position.STAND_ASIDE: self.tr("{group} stands aside on {label}"),
            Position.AMEND: self.tr("{group} would amend {label}"),
            Position.REJECT: self.tr("{group} rejects {label}"),
        }[position]

    def position(self, reply: Reply) -> str:
        """Return what a group answered, where it stands beside its name."""
        said = {
            Position.RATIFY: self.tr("ratifies it"),
            Position.RESERVE: self.tr("ratifies it with a reservation"),
            Position.STAND_ASIDE: self.tr("stands aside"),
            Position.AMEND: self.tr("would amend it"),
            Position.REJECT: self.tr("rejects it"),
        }[reply.position]
        if not reply.words:
            return said
        return self.tr("{said}: “{words}”").format(said=said, words=reply.words)

    def totals_of(self, reply: Reply) -> str:
        """Return how the group's own decision was counted; empty where it does not say."""
        return self.totals(reply.totals) if reply.totals is not None else ""

    def totals(self, totals: Totals) -> str:
        """Return how a group's own decision was counted."""
        counted = (
            (totals.agree, self.tr("%n for it", "", totals.agree)),
            (totals.reserve, self.tr("%n with reservations", "", totals.reserve)),
            (totals.aside, self.tr("%n aside", "", totals.aside)),
            (totals.against, self.tr("%n against", "", totals.against)),
        )
        listed = self._measures.separated(said for number, said in counted if number)
        return self.tr("({counted}; asked: {asked})").format(
            counted=listed or self.tr("nobody answered"), asked=totals.asked
        )

    def stands(self, outcome: Outcome) -> str:
        """Return in a few words how a text stands."""
        sentence = {
            Ratified.RATIFIED: self.tr("ratified: by {number} of {all}; needed: {needed}"),
            Ratified.OPEN: self.tr("open: ratified by {number} of {all} so far; needed: {needed}"),
            Ratified.REJECTED: self.tr("rejected: one says no, and that is enough to stop it"),
            Ratified.EXPIRED: self.tr(
                "expired: ratified by {number} of {all} in time; needed: {needed}"
            ),
            Ratified.CONFLICT: self.tr(
                "unclear: two different answers came under one number from {groups}, who have to"
                " say again which holds",
                "",
                len(outcome.conflicts),
            ),
        }[outcome.stands]
        return sentence.format(
            number=outcome.ratifying,
            all=outcome.asked,
            needed=outcome.needed,
            groups=self._measures.listed(outcome.conflicts),
        )

    def answered(self, outcome: Outcome) -> str:
        """Return in a few words how a text stands, and how many of those asked have answered."""
        said = {
            Ratified.RATIFIED: self.tr(
                "ratified: %n of {all} groups answered", "", _heard(outcome)
            ),
            Ratified.OPEN: self.tr("waits for groups: %n of {all} answered", "", _heard(outcome)),
            Ratified.REJECTED: self.tr("stopped: %n of {all} groups answered", "", _heard(outcome)),
            Ratified.EXPIRED: self.tr("expired: %n of {all} groups answered", "", _heard(outcome)),
            Ratified.CONFLICT: self.tr("unclear: %n of {all} groups answered", "", _heard(outcome)),
        }[outcome.stands]
        return said.format(all=outcome.asked)

    def silent(self, outcome: Outcome) -> str:
        """Return who has not answered; empty where all have."""
        if not outcome.silent:
            return ""
        return self.tr("no answer yet from {groups}").format(
            groups=self._measures.all_listed(outcome.silent)
        )

    def late(self, outcome: Outcome) -> str:
        """Return whose answer came too late to count; empty where none did."""
        if not outcome.late:
            return ""
        return self.tr("too late to count: {groups}").format(
            groups=self._measures.all_listed(outcome.late)
        )

    def whole(self, label: str, outcome: Outcome) -> str:
        """Return how a text stands, who has not answered, and whose answer came too late."""
        parts = [self.stands(outcome), self.silent(outcome), self.late(outcome)]
        said = self._measures.parted(filter(None, parts))
        return self.tr("{label} is {said}").format(label=label, said=said)

    def notice(self, notice: Notice) -> str:
        """Return what is needed, offered or announced, by whom, and until when."""
        said = self._notices()[notice.kind, bool(notice.until)].format(
            text=self._placed(notice), day=self._measures.day(notice.until) if notice.until else ""
        )
        said = self._answering(notice, said)
        if notice.group:
            said = self.tr("{group}: {said}").format(group=notice.group, said=said)
        if len(notice.path) > 1:
            path = self._measures.all_listed(notice.path)
            return self.tr("{said} (it came through {path})").format(said=said, path=path)
        return said

    def kind_and_text(self, notice: Notice) -> str:
        """Return what is needed, offered or announced, without whose and until when."""
        return self._answering(
            notice, self._notices()[notice.kind, False].format(text=self._placed(notice))
        )

    def _answering(self, notice: Notice, said: str) -> str:
        """Return what is said, with what of which group it answers."""
        if not notice.meets:
            return said
        told = self.tr("{said} – for “{text}” of {group}")
        return told.format(said=said, text=notice.meets, group=notice.whose)

    def _placed(self, notice: Notice) -> str:
        if not notice.place:
            return notice.text
        return self.tr("{text} ({place})").format(text=notice.text, place=notice.place)

    def plainly(self, notice: Notice) -> str:
        """Return a notice where it stands among others of its kind."""
        said = self._placed(notice)
        if notice.until:
            day = self._measures.day(notice.until)
            said = self.tr("{text}, until {day}").format(text=said, day=day)
        said = self._answering(notice, said)
        if not notice.group:
            return said
        return self.tr("{said} ({group})").format(said=said, group=notice.group)

    def need(self, need: Notice, offers: Sequence[Notice], among: Sequence[Notice]) -> str:
        """Return what is needed, what groups answered, and the offers that may fit."""
        told, answers = self.plainly(need), self.answers(need, among)
        if answers:
            told = self.tr("{need} – answered: {answers}").format(need=told, answers=answers)
        if said := self.fits(need, offers, among):
            return self.tr("{need} – may fit: {offers}").format(need=told, offers=said)
        return told

    def answers(self, notice: Notice, among: Sequence[Notice]) -> str:
        """Return what groups answered to what is needed or offered; empty where none did."""
        return self._measures.parted(
            self.tr("{group}: {said}").format(group=each.group, said=self._placed(each))
            if each.group
            else self._placed(each)
            for each in answers_to(notice, among)
        )

    def fits(self, need: Notice, offers: Sequence[Notice], among: Sequence[Notice]) -> str:
        """Return the offers that may fit a need, those from the same place first."""
        return self._measures.parted(
            self.tr("{offer}, at the same place").format(offer=self.plainly(each))
            if nearby(need, each)
            else self.plainly(each)
            for each in fitting(need, offers, among)
        )

    def _notices(self) -> Mapping[tuple[NoticeKind, bool], str]:
        return {
            (NoticeKind.NEED, False): self.tr("needed: {text}"),
            (NoticeKind.NEED, True): self.tr("needed by {day}: {text}"),
            (NoticeKind.OFFER, False): self.tr("offered: {text}"),
            (NoticeKind.OFFER, True): self.tr("offered until {day}: {text}"),
            (NoticeKind.ANNOUNCEMENT, False): self.tr("announced: {text}"),
            (NoticeKind.ANNOUNCEMENT, True): self.tr("announced until {day}: {text}"),
        }


def _heard(outcome: Outcome) -> int:
    """Return how many of those asked have answered, whatever they said."""
    return outcome.asked - len(outcome.silent)


class RatificationRefusals(Words):
    """Why something between groups cannot be done."""

    def sentences(self) -> dict[str, str]:
        return {
            "WHICH_GROUPS": self.tr("Say which groups are asked."),
            "NO_SUCH_PACKET": self.tr(
                "No packet “{name}” is in the inbox, nor a file of that name."
            ),
            "SEVERAL_PACKETS": self.tr("{name} has sent several packets: say which."),
            "RESULTS_FOR_OTHERS": self.tr(
                "What {name} brings belongs to small groups of another meeting, not of this one."
            ),
            "PACKET_UNKNOWN": self.tr("“{name}” is not a packet."),
            "PACKET_NEWER": self.tr("“{name}” was made by a newer Goround than this one."),
            "PACKET_DAMAGED": self.tr("“{name}” was changed or cut on its way: ask for it again."),
            "PACKET_TOO_LARGE": self.tr("“{name}” is larger than any packet is made."),
            "PACKET_WRONG_TEXT": self.tr(
                "In “{name}” a text is not the one that it says it is: ask for it again."
            ),
            "DAY_IS_OVER": self.tr("That day is over: {date}."),
            "CHANGED_HERE": self.tr(
                "{label} reads otherwise here than it came: whoever sent it does not know this"
                " wording yet."
            ),
            "NOT_THAT_NOTICE": self.tr(
                "No need or offer that is known here begins so, or several do: “{name}”. Say whose "
                "it is: of GROUP."
            ),
            "NOT_DECIDED_HERE": self.tr(
                "{label}, as it reads now, was not decided here: a group answers what it has"
                " decided."
            ),
        }
