"""What belongs to the frame of the minutes, each as a form: the line that it makes is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.console.line.line_form import Gap, Kind, LineForm, choice
from app.look.spoken import Spoken
from facilitation.language.writing import quoted
from facilitation.meeting.reading import entry_labelled, labels_of_actions, labels_of_taken, name_of
from facilitation.meeting.state import Meeting

_MOST_SHOWN = 60
"""So many letters of an agreement are shown beside its number."""


class FrameForms(Spoken):
    """Makes each form for a meeting as it is; ``tr`` is the place of their words."""

    def of(self, meeting: Meeting) -> Iterator[tuple[str, LineForm]]:
        """Yield the forms, each behind the verb that has to be possible for it."""
        who, what = self.tr("Who"), self.tr("What they say")
        yield "action", self.action()
        if labels_of_actions(meeting):
            yield from self._settled(meeting)
        yield "level", self._level()
        yield "report", self._said(self.tr("Somebody reports"), "report", who, what)
        sent, who = self.tr("Read out what somebody sent"), self.tr("Who sent it")
        yield "read out", self._said(sent, "read out", who, what)
        yield from self._themes(meeting)
        yield "evaluate", self.evaluation()
        if labels_of_taken(meeting):
            yield "correct", self._correct(meeting)
        yield "kind", self._form(self.tr("Kind of meeting"), "kind", self._words(self.tr("Kind")))
        yield "approved minutes", self.approved()
        day = Gap(self.tr("Day of that meeting"), kind=Kind.DAY, wanted=True)
        file = Gap(self.tr("File (Ctrl+O chooses one)"), "from {}", Kind.FILE, wanted=True)
        title = self.tr("Keep earlier minutes from a file")
        yield "minutes of", self._form(title, "minutes of", day, file)
        when = Gap(self.tr("Day and time (1 June, 18:30)"), kind=Kind.DAY, wanted=True)
        where = Gap(self.tr("Place (may stay empty)"), "at {}", Kind.WORDS)
        yield "convene on", self._form(self.tr("Next meeting"), "convene on", when, where)

    def evaluation(self) -> LineForm:
        """Ask what somebody says of the meeting itself."""
        about = self.tr(
            "It goes, without the name, into the minutes and to whoever facilitates the next "
            "meeting."
        )
        said = Gap(self.tr("Who said it (may stay empty)"), "by {}", Kind.NAME)
        gaps = self._words(self.tr("What they say")), said
        return self._form(self.tr("How the meeting was"), "evaluate", *gaps, about=about)

    def approved(self, day: str = "") -> LineForm:
        """Ask which earlier minutes are approved, those of a ``day``, and with which correction."""
        return self._form(
            self.tr("Earlier minutes are approved"),
            "approved minutes of",
            Gap(self.tr("Day of that meeting"), "{}", Kind.DAY, day, wanted=True),
            Gap(self.tr("Its title, where several were on that day"), "from {}", Kind.WORDS),
            Gap(self.tr("What was corrected (may stay empty)"), "corrected {}", Kind.WORDS),
        )

    def adjourn(self) -> LineForm:
        """Ask for which day the next sitting is called."""
        day = self.tr("When the next one is (2 May, 10:00; may stay empty)")
        about = self.tr("The meeting goes on another day. Who has the floor has it again then.")
        return LineForm(
            self.tr("End this sitting"),
            self.tr("End it"),
            "adjourn",
            Gap(day, "until {}", Kind.DAY),
            about=about,
        )

    def _level(self) -> LineForm:
        levels = {
            "group": self.tr("notes, with names, for the group"),
            "themes": self.tr("themes, without names"),
            "outcome": self.tr("only what comes out of it"),
            "none": self.tr("nothing that is said"),
        }
        return LineForm(
            self.tr("How much is written down"),
            self.tr("Keep so much"),
            "level",
            choice(self.tr("What is kept"), levels),
            Gap(self.tr("How people agreed"), "because {}", Kind.WORDS, wanted=True),
            about=self.tr("It holds from the next turn on, until the next stage. Minutes tell it."),
        )

    def action(self) -> LineForm:
        return self._form(
            self.tr("Somebody takes something on"),
            "action",
            Gap(self.tr("Who"), kind=Kind.NAME, wanted=True),
            self._words(self.tr("What they do")),
            Gap(self.tr("By when (may stay empty)"), "by {}", Kind.DAY),
        )

    def _themes(self, meeting: Meeting) -> Iterator[tuple[str, LineForm]]:
        view = Gap(self.tr("Which view holds it (may stay empty: all do)"), "view {}", Kind.WORDS)
        theme = self._words(self.tr("The theme, without names"))
        about = self.tr(
            "The room sees both views beside each other: Room, Hold a scene, Themes by view."
        )
        yield "theme", self._form(self.tr("A theme, by view"), "theme", theme, view, about=about)
        themes = {quoted(each.text): each.text for each in meeting.themes}
        if themes:
            which = choice(self.tr("Which theme"), themes)
            yield "under", self._form(self.tr("The last note belongs to a theme"), "under", which)

    def _settled(self, meeting: Meeting) -> Iterator[tuple[str, LineForm]]:
        which = choice(self.tr("Which"), _called(meeting, labels_of_actions(meeting)))
        told = Gap(self.tr("What they tell of it (may stay empty)"), "{}", Kind.WORDS)
        yield "drop", self._form(self.tr("An action is done"), "done", which, told)
        why = Gap(self.tr("Why"), "because {}", Kind.WORDS, wanted=True)
        yield "drop", self._form(self.tr("Nobody does it any more"), "drop", which, why)
        who = Gap(self.tr("Who does it from now on"), "to {}", Kind.NAME, wanted=True)
        yield "drop", self._form(self.tr("Somebody else does it"), "pass", which, who)

    def _correct(self, meeting: Meeting) -> LineForm:
        known = _called(meeting, labels_of_taken(meeting))
        return self._form(
            self.tr("Correct an agreement, an action or a report"),
            "correct",
            choice(self.tr("Which"), known),
            Gap(self.tr("How it reads now (empty: it is withdrawn)"), "{}", Kind.WORDS, "", '""'),
        )

    def _said(self, title: str, verb: str, who: str, what: str) -> LineForm:
        return self._form(title, verb, Gap(who, kind=Kind.NAME, wanted=True), self._words(what))

    def _words(self, asked: str) -> Gap:
        return Gap(asked, "{}", Kind.WORDS, wanted=True)

    def _form(self, title: str, begun: str, *gaps: Gap, about: str = "") -> LineForm:
        return LineForm(title, self.tr("Write it down"), begun, *gaps, about=about)


def _called(meeting: Meeting, labels: Iterable[str]) -> dict[str, str]:
    """Return what stands behind labels of agreements, actions and reports, beside each."""
    texts = dict(zip(meeting.agreed_at, meeting.agreed, strict=True))
    texts |= {
        each.entry: f"{name_of(meeting, each.owner)}: {each.task}" if each.owner else each.task
        for each in meeting.tasks
    }
    return {
        label: f"{label}  {texts.get(entry_labelled(meeting, label), '')[:_MOST_SHOWN]}".strip()
        for label in labels
    }
