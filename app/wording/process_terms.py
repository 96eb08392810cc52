"""What the stages of a process may do, in the words of those who write one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.wording.words import Translate, Words
from facilitation.process.process import Level, Process, Until

if TYPE_CHECKING:
    from app.wording import Wording


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

    def levels(self) -> dict[str, str]:
        """Return how much of what is said is written down."""
        return {
            Level.NOTES: self.tr("notes are kept"),
            Level.THEMES: self.tr("themes without names"),
            Level.OUTCOME: self.tr("only what comes of it"),
            Level.NONE: self.tr("nothing"),
        }

    def untils(self) -> dict[str, str]:
        """Return what has to be so before the next stage."""
        return {
            Until.ANY: self.tr("whenever the facilitator says"),
            Until.ROUND: self.tr("when a round is over"),
            Until.HEARD: self.tr("when all who waited were heard"),
            Until.DECIDED: self.tr("when it is decided"),
        }


class AgainWords(Words):
    """What is said of a process that a group wanted to look at again."""

    def __init__(self, translate: Translate, wording: Wording) -> None:
        super().__init__(translate)
        self._wording = wording

    def item(self, process: Process) -> str:
        """Return what the item of the agenda is called on which it is looked at."""
        title = self._wording.processes.title(process)
        return self.tr("Look again at “{title}”").format(title=title)

    def due(self, process: Process) -> str:
        """Return until when it was agreed."""
        title, day = self._wording.processes.title(process), process.agreement.until
        said = self.tr("“{title}” was agreed until {day}: look at it again.")
        return said.format(title=title, day=self._wording.measures.day(day))
