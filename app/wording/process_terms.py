"""What the stages of a process may do, in the words of those who write one."""

from __future__ import annotations

from app.wording.words import JoinedWords, Words
from facilitation.process.motion import Vote
from facilitation.process.process import Juncture, Level, Process, StageOf, Until


class ProcessTermWords(Words):
    """Choices for those who write a process."""

    def floors(self) -> dict[str, str]:
        """Return what may happen in a stage, in the order in which it is offered."""
        return {
            "round": self.tr("a round: one after the other"),
            "stack": self.tr("open talk: raise a hand"),
            "presenter": self.tr("somebody presents"),
            "open": self.tr("free: the facilitator leads"),
            "decision": self.tr("a decision"),
            "silence": self.tr("silence"),
            "groups": self.tr("small groups"),
        }

    def orders(self) -> dict[str, str]:
        return {
            "fifo": self.tr("Whoever raised a hand first speaks first."),
            "progressive": self.tr("Whoever has spoken least goes before the others."),
            "groups": self.tr("Whoever is of a group that has spoken least goes first."),
            "alternating": self.tr("People are on lists of their own choice, which take turns."),
            "quota": self.tr(
                "One of the lists has its share: where nobody of it waits, only a few others "
                "speak on."
            ),
            "sides": self.tr("Whoever raises a hand says whether they speak for or against it."),
        }

    def levels(self) -> dict[str, str]:
        return {
            Level.NOTES: self.tr("notes are kept"),
            Level.THEMES: self.tr("themes without names"),
            Level.OUTCOME: self.tr("only what comes of it"),
            Level.NONE: self.tr("nothing"),
        }

    def parts(self) -> dict[str, str]:
        """Return in what a stage is held: each item, the meeting as a whole, or both."""
        return {
            StageOf.ITEM: self.tr("in every item"),
            StageOf.MEETING: self.tr("once a meeting, in no item"),
            StageOf.BOTH: self.tr("by the meeting, else by its items"),
        }

    def untils(self) -> dict[str, str]:
        return {
            Until.ANY: self.tr("whenever the facilitator says"),
            Until.ROUND: self.tr("when a round is over"),
            Until.HEARD: self.tr("when all who waited were heard"),
            Until.DECIDED: self.tr("when it is decided"),
        }


class MotionTermWords(Words):
    """What formal motions need, and when the room reads what, for those who write a process."""

    def seconds(self) -> dict[str, str]:
        return {"yes": self.tr("somebody seconds it"), "no": self.tr("nobody has to second it")}

    def votes(self) -> dict[str, str]:
        return {
            Vote.MAJORITY: self.tr("more for it than against it"),
            Vote.TWO_THIRDS: self.tr("two thirds of the votes"),
            Vote.UNLESS_TWO: self.tr("that fewer than two object"),
        }

    def fixed(self, vote: Vote) -> str:
        """Return what settles a motion where that cannot be otherwise."""
        words = {
            Vote.CHAIR: self.tr("the chair rules"),
            Vote.DEMAND: self.tr("one member is enough"),
            Vote.AGAINST: self.tr("the ruling stands unless more are against it"),
        }
        return words.get(vote, "")

    def times(self, most: int) -> dict[str, str]:
        """Return how often, from any number to ``most`` times."""
        often = {str(n): self.tr("%n times", "", n) for n in range(1, most + 1)}
        return {"0": self.tr("as often as they want")} | often

    def depths(self) -> dict[str, str]:
        return {
            "1": self.tr("a change is not changed again"),
            "2": self.tr("a change may be changed once"),
            "0": self.tr("a change may be changed, however deep"),
        }

    def rules(self) -> dict[str, tuple[str, str]]:
        """Return what a rule for all motions is called, and a sentence about it."""
        return {
            "seconds": (
                self.tr("Seconds"),
                self.tr("A second means that it should be heard, not that it is right."),
            ),
            "speeches": (
                self.tr("How often somebody speaks"),
                self.tr("To one and the same question. Whoever has not spoken goes before."),
            ),
            "limit": (
                self.tr("How long a turn takes"),
                self.tr("The motion “Limit the time to speak” makes it shorter or longer."),
            ),
            "degrees": (
                self.tr("Changes of changes"),
                self.tr("What was changed last is settled first, then what it changes."),
            ),
        }

    def junctures(self) -> dict[Juncture, str]:
        """Return when the room reads a line instead of that of the stage."""
        return {
            Juncture.NOTHING: self.tr("Nothing is before us"),
            Juncture.MOVED: self.tr("It waits for a second"),
            Juncture.DEBATE: self.tr("It is debated"),
            Juncture.CHANGE: self.tr("A change is debated"),
            Juncture.VOTE: self.tr("It is voted on"),
            Juncture.CHAIR: self.tr("The chair is asked"),
            Juncture.RULED: self.tr("The chair has ruled"),
        }


class AgainWords(JoinedWords):
    """What is said of a process that a group wanted to look at again."""

    def item(self, process: Process) -> str:
        return self.tr("Look again at “{title}”").format(title=self._processes.title(process))

    def due(self, process: Process) -> str:
        """Return until when it was agreed."""
        title, day = self._processes.title(process), process.agreement.until
        said = self.tr("“{title}” was agreed until {day}: look at it again.")
        return said.format(title=title, day=self._measures.day(day))
