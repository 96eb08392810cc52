"""What goes to other groups and comes from them, each as a form; its line is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.console.line.line_form import Gap, Kind, LineForm, choice
from app.look.spoken import Spoken
from facilitation.language.writing import quoted
from facilitation.meeting.groups.notices import notices_of
from facilitation.meeting.groups.packet import NoticeKind
from facilitation.meeting.groups.sent import came_and_changed
from facilitation.meeting.state import Fate, Meeting


class GroupForms(Spoken):
    """Makes each form for a meeting as it is; ``tr`` is the place of their words."""

    def of(self, meeting: Meeting) -> Iterator[tuple[str, LineForm]]:
        """Yield the forms, each behind the verb that has to be possible for it."""
        if labels := tuple(meeting.proposals):
            yield "ask", self.ask(meeting, labels)
            yield "ratify", self.ratify(meeting, labels)
            yield "ratify", self.reply(meeting, labels)
        yield "ask", self._about()
        if meeting.calls:
            calls = {str(at): each.call.question for at, each in enumerate(meeting.calls, 1)}
            yield "contribute", self._contribute(choice(self.tr("To which question"), calls))
            yield "gather", self._gather(choice(self.tr("To which question"), calls, "for {}"))
        if meeting.contributions:
            given = {
                str(at): f"{each.group}: {each.text[:60]}"
                for at, each in enumerate(meeting.contributions, 1)
            }
            yield "bring input", self._bring_input(choice(self.tr("What was written"), given))
        yield "mandate", self._mandate(meeting)
        yield from self._answers(meeting)
        last = self.tr("Until when (may stay empty)")
        for verb, title, when in (
            ("need", self.tr("We need something"), Gap(last, "by {}", Kind.DAY)),
            ("offer", self.tr("We can give something"), Gap(last, "until {}", Kind.DAY)),
            ("announce", self.tr("We let others know"), Gap(last, "until {}", Kind.DAY)),
        ):
            what = Gap(self.tr("What"), kind=Kind.WORDS, wanted=True)
            where = Gap(self.tr("Where (may stay empty)"), "at {}", Kind.WORDS)
            yield verb, LineForm(title, self.tr("Write it down"), verb, what, where, when)

    def _answers(self, meeting: Meeting) -> Iterator[tuple[str, LineForm]]:
        """Yield the forms by which this group answers what another needs or offers."""
        for kind, verb, title, when in (
            (NoticeKind.NEED, "offer", self.tr("Answer what another group needs"), "until {}"),
            (NoticeKind.OFFER, "need", self.tr("Answer what another group offers"), "by {}"),
        ):
            known = {
                f"{quoted(each.text)} of {quoted(each.group)}": f"{each.text} ({each.group})"
                for each in notices_of(meeting, kind)
                if each.group
            }
            if known:
                what = Gap(self.tr("What we answer"), kind=Kind.WORDS, wanted=True)
                last = Gap(self.tr("Until when (empty: as long as it is asked)"), when, Kind.DAY)
                which = choice(self.tr("To what"), known, "for {}")
                yield (
                    verb,
                    LineForm(
                        title, self.tr("Answer it"), verb, what, last, which, about=self._by_file()
                    ),
                )

    def _by_file(self) -> str:
        return self.tr("They hear of it by a file: then choose “Send to other groups…” here.")

    def answer(self, meeting: Meeting, label: str) -> LineForm:
        """Return the form by which this group answers a text as it has decided."""
        proposal = meeting.proposals[label]
        if proposal.fate is not Fate.ADOPTED:
            return self.reply(meeting, (label,), "reject")
        changed = came_and_changed(meeting, proposal)
        return self.reply(meeting, (label,)) if changed else self.ratify(meeting, (label,))

    def _about(self) -> LineForm:
        return LineForm(
            self.tr("Ask groups ahead for their input"),
            self.tr("Ask them"),
            "ask",
            Gap(self.tr("Groups, with commas between them"), wanted=True),
            Gap(self.tr("What they are asked"), "about {}", Kind.WORDS, wanted=True),
            Gap(self.tr("Until when (may stay empty)"), "by {}", Kind.DAY),
            about=self._by_file(),
        )

    def _contribute(self, which: Gap) -> LineForm:
        return LineForm(
            self.tr("Write down what a group says to a question"),
            self.tr("Write it down"),
            "contribute",
            which,
            Gap(self.tr("What it says"), kind=Kind.WORDS, wanted=True),
            self._from(),
        )

    def _gather(self, which: Gap) -> LineForm:
        return LineForm(
            self.tr("Read what groups wrote, from a folder"),
            self.tr("Read it"),
            "gather",
            Gap(
                self.tr("Folder, its files called as groups are (Ctrl+O chooses one)"),
                kind=Kind.FOLDER,
                wanted=True,
            ),
            which,
        )

    def _bring_input(self, which: Gap) -> LineForm:
        ways = {
            "proposal": self.tr("as a proposal"),
            "question": self.tr("as a question"),
            "theme": self.tr("as a theme"),
        }
        return LineForm(
            self.tr("Bring in what a group wrote"),
            self.tr("Bring it in"),
            "bring input",
            which,
            choice(self.tr("How"), ways, "as {}"),
            Gap(self.tr("What it is called (may stay empty)"), kind=Kind.WORDS),
            Gap(self.tr("Who brings it in"), "by {}", Kind.NAME),
        )

    def _mandate(self, meeting: Meeting) -> LineForm:
        texts = {"": self.tr("nothing in particular")} | _called(meeting, meeting.proposals)
        kinds = {
            "listen": self.tr("listens only"),
            "relay": self.tr("carries views to and fro"),
            "bound": self.tr("is bound to this position"),
            "bound yes": self.tr("is bound to say yes"),
            "bound no": self.tr("is bound to say no"),
            "empowered": self.tr("may agree within these limits"),
        }
        return LineForm(
            self.tr("Send somebody with a mandate"),
            self.tr("Give the mandate"),
            "mandate",
            Gap(self.tr("Who"), kind=Kind.NAME, wanted=True),
            Gap(self.tr("With what, and within which limits"), kind=Kind.WORDS, wanted=True),
            choice(self.tr("Whoever is sent"), kinds),
            choice(self.tr("About which text"), texts, "on {}"),
            Gap(self.tr("To which body (empty: their group sends them here)"), "to {}", Kind.WORDS),
            Gap(self.tr("Who goes where they cannot (may stay empty)"), "alternate {}", Kind.NAME),
            Gap(self.tr("Until when (may stay empty)"), "until {}", Kind.DAY),
            Gap(self.tr("Reports back by (may stay empty)"), "report {}", Kind.DAY),
            about=self.tr("What goes beyond it is provisional until the group confirms it."),
        )

    def ask(self, meeting: Meeting, labels: Iterable[str]) -> LineForm:
        """Return the form that asks groups to ratify one of these texts."""
        return LineForm(
            self.tr("Ask groups to ratify a text"),
            self.tr("Ask them"),
            "ask",
            Gap(self.tr("Groups, with commas between them"), wanted=True),
            self._which(meeting, labels, "to ratify {}"),
            Gap(self.tr("Until when (may stay empty)"), "by {}", Kind.DAY),
            Gap(self.tr("How many of them, such as 3/4 (empty: all)"), "rule {}"),
            choice(
                self.tr("One that rejects it"),
                {"": self.tr("is one that does not ratify"), "veto": self.tr("stops it")},
            ),
            Gap(self.tr("Once ratified it holds until (empty: for good)"), "until {}", Kind.DAY),
            about=self._by_file(),
        )

    def ratify(self, meeting: Meeting, labels: Iterable[str]) -> LineForm:
        """Return the form by which a group ratifies one of these texts."""
        return LineForm(
            self.tr("A group ratifies a text"),
            self.tr("Write it down"),
            "ratify",
            self._which(meeting, labels),
            Gap(self.tr("Reservation (may stay empty)"), "reserve {}", Kind.WORDS),
            self._from(),
        )

    def reply(self, meeting: Meeting, labels: Iterable[str], first: str = "") -> LineForm:
        """Return the form by which a group answers one of these texts otherwise."""
        positions = {
            "amend": self.tr("would amend it"),
            "reject": self.tr("rejects it"),
            "stand aside": self.tr("stands aside"),
        }
        if first:
            positions = {first: positions[first]} | positions
        return LineForm(
            self.tr("A group answers otherwise"),
            self.tr("Write it down"),
            "reply",
            self._which(meeting, labels),
            choice(self.tr("The group"), positions),
            Gap(self.tr("What it adds (may stay empty)"), "{}", Kind.WORDS),
            self._from(),
        )

    def _which(self, meeting: Meeting, labels: Iterable[str], piece: str = "{}") -> Gap:
        return choice(self.tr("Which text"), _called(meeting, labels), piece)

    def _from(self) -> Gap:
        return Gap(self.tr("Which group (empty: we ourselves)"), "from {}", Kind.WORDS)


def _called(meeting: Meeting, labels: Iterable[str]) -> dict[str, str]:
    return {label: f"{label} {meeting.proposals[label].title}" for label in labels}
