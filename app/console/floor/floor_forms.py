"""Lines of the floor that have more than one gap: small groups, times, signals, seats."""

from __future__ import annotations

from app.console.line.line_form import Gap, Kind, LineForm, choice
from app.look.spoken import Spoken
from facilitation.language.writing import name
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting

_SIZE, _MINUTES = 4, 10
_MANY = 99_999
_REST = "15"
"""Minutes of a break, as long as nobody says otherwise."""


class FloorForms(Spoken):
    """Makes each form for a meeting as it is."""

    def pause(self, verb: str) -> LineForm:
        """Ask how long a break or a recess is."""
        titles = {"break": self.tr("Break"), "recess": self.tr("Break, then see who is back")}
        about = {
            "break": self.tr("It ends when you go on; nobody is asked who is back."),
            "recess": self.tr(
                "The room reads how many are back, of each group if there are any, until you go on."
            ),
        }
        minutes = Gap(self.tr("Minutes"), "{}m", Kind.NUMBER, _REST, least=1, most=600)
        return LineForm(titles[verb], self.tr("Begin it"), verb, minutes, about=about[verb])

    def silence(self) -> LineForm:
        """Ask how long people keep silence."""
        time = Gap(self.tr("How long (minutes and seconds)"), value="1:00", wanted=True)
        return LineForm(self.tr("Silence for a time"), self.tr("Begin it"), "silence", time)

    def end(self) -> LineForm:
        """Ask for the hour at which the meeting is to end."""
        time = Gap(self.tr("Time of day, such as 21:30"), value="21:30", wanted=True)
        return LineForm(self.tr("Planned end of the meeting"), self.tr("Set it"), "end at", time)

    def enough(self) -> LineForm:
        """Ask how many find that enough is said, and how many do not."""
        words = {"yes {}": self.tr("Enough is said"), "no {}": self.tr("Not yet")}
        hands = [Gap(said, piece, Kind.NUMBER, "0", most=_MANY) for piece, said in words.items()]
        return LineForm(self.tr("Enough said?"), self.tr("Count"), "enough", *hands)

    def small_groups(self, size: int = 0, minutes: int = 0) -> LineForm:
        """Ask how many talk in each group, how they are made, for how long.

        ``size`` is told where each group talks by itself, ``minutes`` where the stage says it.
        """
        how = {
            "mixed": self.tr("mixed: people of one group apart"),
            "random": self.tr("by chance"),
            "by group": self.tr("people of one group together"),
        }
        if size:
            how = {each: how[each] for each in reversed(how)}
        return LineForm(
            self.tr("Small groups"),
            self.tr("Make the groups"),
            "groups of",
            Gap(self.tr("People in each"), kind=Kind.NUMBER, value=str(size or _SIZE), least=2),
            choice(self.tr("How they are made"), how),
            Gap(
                self.tr("Minutes"),
                "for {}m",
                Kind.NUMBER,
                str(minutes or _MINUTES),
                least=1,
                most=600,
            ),
            Gap(self.tr("What they are asked (may stay empty)"), "ask {}", Kind.WORDS),
        )

    def back_from_group(self, meeting: Meeting) -> LineForm:
        """Ask which small group is back, and what it says."""
        groups = meeting.small_groups
        most = len(groups.groups) if groups is not None else 1
        return LineForm(
            self.tr("A group returns with a line"),
            self.tr("Write it down"),
            "group",
            Gap(self.tr("Number of the group"), kind=Kind.NUMBER, least=1, most=most),
            Gap(self.tr("What it says"), "says {}", Kind.WORDS, wanted=True),
        )

    def limit(self) -> LineForm:
        """Ask how long each turn may be, and whether it ends by itself."""
        about = self.tr(
            "It holds from the next turn on until another item or process begins, and again once "
            "you return to this one."
        )
        hard = self.tr("the turn ends by itself, after ten seconds")
        return self._timed(self.tr("Limit turns"), "limit", "2:00", hard, about)

    def budget(self, scope: str) -> LineForm:
        """Ask how much time each person, each group or the item has together."""
        titles = {
            "person": self.tr("Time for each person"),
            "group": self.tr("Time for each group"),
            "item": self.tr("Time for this item"),
        }
        hard = self.tr("turns end by themselves when it is used up")
        about = self.tr("What all turns may take together.")
        return self._timed(titles[scope], f"budget {scope}", "5:00", hard, about)

    def _timed(self, title: str, begun: str, time: str, hard: str, about: str) -> LineForm:
        strict = {"soft": self.tr("it is only shown"), "hard": hard}
        if begun != "limit":
            strict["soft"] = self.tr("others go first when it is used up")
        told = self.tr("Minutes and seconds (“none” ends it)")
        gaps = (Gap(told, value=time, wanted=True), choice(self.tr("What it does"), strict))
        return LineForm(title, self.tr("Set it"), begun, *gaps, about=about)

    def clock(self, meeting: Meeting) -> LineForm:
        """Ask what of a turn was recorded at the wrong moment, and how long ago it really was."""
        what = {
            "ended": self.tr("the turn ended"),
            "began": self.tr("the turn began"),
            "paused": self.tr("the turn was paused"),
            "resumed": self.tr("the turn went on"),
        }
        if meeting.floor.turn is None:
            what = {each: what[each] for each in ("ended", "began")}
        return LineForm(
            self.tr("Correct the clock"),
            self.tr("Correct it"),
            "",
            choice(self.tr("What is corrected"), what),
            Gap(self.tr("How long ago (minutes and seconds)"), "{} ago", value="1:00", wanted=True),
            about=self.tr("What was recorded first stays in the record beside the correction."),
        )

    def signal(self) -> LineForm:
        """Ask for the name of a signal, its sign, where it comes, how long and how often."""
        like = {
            "": self.tr("by its place alone"),
            "process": self.tr("a point of process"),
            "clarify": self.tr("a question"),
            "direct": self.tr("a direct response"),
            "stack": self.tr("a raised hand"),
        }
        told = self.tr("The sign is typed behind a name. What stays empty is as usual.")
        return LineForm(
            self.tr("Own signal"),
            self.tr("Define it"),
            "signal",
            Gap(self.tr("Name"), "{}", Kind.WORDS, wanted=True),
            Gap(self.tr("Sign, such as *")),
            choice(self.tr("Comes like"), like, "like {}"),
            Gap(self.tr("Place before others (0 is first)"), "rank {}"),
            Gap(self.tr("Time of each turn, such as 0:30"), "for {}"),
            Gap(self.tr("How often for each person at most"), "at most {}"),
            about=told,
        )

    def seat(self) -> LineForm:
        return LineForm(
            self.tr("Seat somebody elsewhere"),
            self.tr("Seat them"),
            "seat",
            Gap(self.tr("Who"), kind=Kind.NAME, wanted=True),
            Gap(self.tr("After whom (empty: first)"), "after {}", Kind.NAME, otherwise="first"),
        )

    def seat_group(self, meeting: Meeting) -> LineForm:
        """Ask which group sits elsewhere, and after which other one."""
        groups = sorted({each.group for each in people_here(meeting) if each.group})
        which = {name(each): each for each in groups} or {"": ""}
        return LineForm(
            self.tr("Seat a group elsewhere"),
            self.tr("Seat them"),
            "seat group",
            choice(self.tr("Which group"), which),
            Gap(
                self.tr("After which group"),
                "after {}",
                Kind.CHOICE,
                otherwise="first",
                choices=(("", self.tr("it sits first")), *which.items()),
            ),
        )
