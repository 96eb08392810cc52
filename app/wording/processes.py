"""Processes, stages and roles by their titles."""

from __future__ import annotations

from msgspec.structs import replace

from app.wording.translation import as_spoken
from app.wording.words import Translate, Words
from facilitation.meeting.agenda.course import course_of
from facilitation.meeting.juncture import here
from facilitation.meeting.purpose import (
    Purpose,
    all_listen,
    changes_first,
    discusses,
    purpose_of,
    sits_in_circle,
    what_follows,
)
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting
from facilitation.pattern import pattern
from facilitation.process.catalogue import OPEN_FLOOR, Processes
from facilitation.process.motion import MotionWords
from facilitation.process.motions import Motions
from facilitation.process.process import Juncture, JunctureWords, Process, Stage, StageWords
from facilitation.process.process import ProcessWords as SpokenProcess
from facilitation.process.version import called
from facilitation.remembered import Remembered

_MINUTE = 60_000


_GOES_TO = pattern(r"(?P<verb>switch |renew |meet as )(?P<process>[^\"]+?)(?= because|$)")


class ProcessWords(Words):
    """The titles that processes and stages give themselves, and the names of roles."""

    def __init__(self, translate: Translate, processes: Processes, language: str) -> None:
        super().__init__(translate)
        self.known = processes
        """The processes that are called by their own titles here."""
        self._language = language
        self._purpose: Remembered[Purpose] = Remembered()
        self._roles = {
            "facilitator": self.tr("facilitator"),
            "co-facilitator": self.tr("co-facilitator"),
            "keeper": self.tr("keeper"),
            "chair": self.tr("chair"),
            "minutes": self.tr("note-taker"),
            "stack": self.tr("stack keeper"),
            "time": self.tr("time keeper"),
            "care": self.tr("care"),
            "door": self.tr("door"),
            "presenter": self.tr("presenter"),
            "tech": self.tr("technical help"),
        }

    def title(self, process: Process) -> str:
        return self._spoken(process).title

    def about(self, process: Process) -> str:
        return self._spoken(process).about

    def about_named(self, name: str) -> str:
        """Return what the process with this name is, in a sentence or two; empty for none."""
        found = self.known.get(name)
        return self.about(found) if found is not None else ""

    def named(self, name: str) -> str:
        """Return the title of the process with this name, else the name."""
        found = self.known.get(name)
        if found is not None:
            return self.title(found)
        return self.tr("Open floor") if name in {"", OPEN_FLOOR} else called(name)

    def in_line(self, line: str) -> str:
        """Return a line with the process that it goes to called by its title, as it is read."""
        from facilitation.language.writing import name  # the first picture writes no line

        found = _GOES_TO.match(line)
        meant = self.known.meant(found["process"]) if found else ()
        if found is None or len(meant) != 1:
            return line
        return f"{found['verb']}{name(self.title(meant[0]))}{line[found.end() :]}"

    def motions_of(self, process: str) -> Motions:
        return self.known.motions_of(process)

    def motion_title(self, name: str) -> str:
        """Return what a formal motion is called, else its name."""
        words = self._motion(name)
        return words.title if words else name

    def motion_carried(self, name: str) -> str:
        """Return what becomes so when a formal motion is carried; empty for one unknown."""
        words = self._motion(name)
        return words.carried if words else ""

    def motion_about(self, name: str) -> str:
        """Return what a formal motion is for, in one sentence."""
        becomes = self.motion_carried(name)
        return self.tr("If it is carried, {becomes}.").format(becomes=becomes) if becomes else ""

    def _motion(self, name: str) -> MotionWords | None:
        found = self.known.motion(name)
        if found is None:
            return None
        return as_spoken(found.spoken(self._language), self._language, self._translate)

    def stage_title(self, process: str, stage: str) -> str:
        """Return the title of a stage, else its name."""
        words = self._stage(process, stage)
        return words.title if words else stage

    def left_out(self, meeting: Meeting, process: str) -> list[str]:
        """Return the stages of a process that an item has not, and the meeting neither."""
        found, opening = self.known.get(process), meeting.opening
        if found is None or (opening is not None and opening.process == process):
            return []  # the meeting goes through them itself
        here = found.of_item()
        return [self.stage_title(process, e.name) for e in found.stages if e not in here]

    def to_come(self, meeting: Meeting) -> list[str]:
        """Return the stages that were not held yet, also those that close the meeting."""
        floor = meeting.floor
        process, whole = self.known.get(floor.process), self.known.get(meeting.whole)
        course = course_of(meeting, process) if process is not None else ()
        names = [each.name for each in course]
        behind = course[names.index(floor.stage) + 1 :] if floor.stage in names else ()
        titles = [self.stage_title(floor.process, each.name) for each in behind if not each.when]
        if whole is not None and meeting.item:
            closing = (each for each in whole.stages if whole.closes(each))
            titles += [self.stage_title(whole.name, each.name) for each in closing]
        return list(dict.fromkeys(titles))

    def stage_titled(self, process: str, stage: str) -> str:
        """Return the title of a stage of this process, else of the first that has such a stage.

        What is told later may have happened under another process than the present one.
        """
        others = (self._stage(each, stage) for each in (process, *self.known.names()))
        words = next((each for each in others if each is not None), None)
        return words.title if words else stage

    def stage_here(self, meeting: Meeting) -> Stage | None:
        """Return the stage that the meeting is in: where motions are made, as they stand."""
        return here(meeting, self.known).stage

    def said_here(self, meeting: Meeting) -> StageWords:
        """Return what is said of the stage, or moment, that the meeting is in; empty for none."""
        stage, juncture = here(meeting, self.known)
        said = self._stage(meeting.floor.process, stage.name) if stage is not None else None
        if said is None:
            return StageWords(meeting.floor.stage, "", "")
        if juncture is Juncture.NOTHING and meeting.floor.round is not None:
            return replace(said, room="")  # in a round nobody is asked for a motion
        at = self._at_juncture(meeting.floor.process, juncture) if juncture is not None else None
        return replace(said, room=at.room, facilitator=at.facilitator) if at is not None else said

    def juncture_here(self, meeting: Meeting) -> Juncture | None:
        """Return what the formal motions wait for, where the stages follow them."""
        return here(meeting, self.known).juncture

    def title_here(self, meeting: Meeting) -> str:
        return self.said_here(meeting).title

    def is_silent(self, meeting: Meeting) -> bool:
        """Tell whether the present stage is one that people spend in silence, as writing a name."""
        stage = self.known.stage(meeting.floor.process, meeting.floor.stage)
        return stage is not None and stage.floor == "silence"

    def facilitator_here(self, meeting: Meeting) -> str:
        """Return the line for the facilitator, and how long the stage is planned to take."""
        said, found = self.said_here(meeting).facilitator, self.stage_here(meeting)
        minutes = found.length // _MINUTE if found is not None else 0
        if not minutes or (found is not None and found.floor == "silence"):
            return said
        planned = self.tr("%n minutes are planned.", "", minutes)
        return f"{said} {planned}".strip()

    def stage_prompt(self, process: str, stage: str) -> str:
        """Return what a round of a stage asks; empty where whoever begins it says."""
        words = self._stage(process, stage)
        return words.prompt if words else ""

    def what_follows(self, meeting: Meeting) -> Purpose:
        """Return what comes after the present stage: another one, an item, the way back."""
        return what_follows(meeting, self.known)

    def purpose(self, meeting: Meeting) -> Purpose:
        """Return what this moment is for, under the processes that are known."""
        return self._purpose.get(lambda: purpose_of(meeting, self.known), meeting)

    def sits_in_circle(self, meeting: Meeting) -> bool:
        """Tell whether people sit in a circle while nobody speaks or waits."""
        return sits_in_circle(meeting, self.known)

    def changes_first(self, meeting: Meeting) -> bool:
        """Tell whether a text that was stopped is changed next."""
        return changes_first(meeting, self.known)

    def discusses(self, meeting: Meeting) -> bool:
        """Tell whether people talk about what is treated, and have not decided on it."""
        return discusses(meeting, self.known)

    def presents(self, meeting: Meeting) -> bool:
        """Tell whether somebody speaks in a stage in which something is presented."""
        stage = self.known.stage(meeting.floor.process, meeting.floor.stage)
        return meeting.floor.turn is not None and stage is not None and stage.floor == "presenter"

    def all_listen(self, meeting: Meeting) -> bool:
        """Tell whether nobody is to raise a hand now."""
        return all_listen(meeting, self.known)

    def aim(self, purpose: str) -> str:
        """Return what an agenda item is for; empty where nobody said."""
        words = {
            "inform": self.tr("to inform"),
            "discuss": self.tr("to discuss"),
            "decide": self.tr("to decide"),
            "settle": self.tr("to go through actions"),
            "approve": self.tr("to approve minutes"),
        }
        return words.get(purpose, "")

    def how_changed(self, by: str, agreed: str) -> str:
        """Return who proposed a change of process, and how it was agreed; empty if neither."""
        who = self.tr("Proposed by {name}.").format(name=by) if by else ""
        how = self.tr("Agreed: {how}.").format(how=agreed.rstrip(".")) if agreed else ""
        return f"{who} {how}".strip()

    def how_changed_here(self, meeting: Meeting) -> str:
        """Return the same of the process in force."""
        floor = meeting.floor
        return self.how_changed(name_of(meeting, floor.proposed), floor.agreed)

    def role(self, name: str) -> str:
        return self._roles.get(name, name)

    def _spoken(self, process: Process) -> SpokenProcess:
        return as_spoken(process.spoken(self._language), self._language, self._translate)

    def _at_juncture(self, process: str, juncture: Juncture) -> JunctureWords | None:
        found = self.known.get(process)
        return self._spoken(found).moments.get(juncture) if found is not None else None

    def _stage(self, process: str, stage: str) -> StageWords | None:
        found = self.known.get(process)
        if found is None:
            return None
        spoken = self._spoken(found).stages
        there = (spoken, found.spoken("en").stages, *(each.stages for each in found.words.values()))
        return next((each[stage] for each in there if stage in each), None)
