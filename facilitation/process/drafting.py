"""A process while a group writes it: every change is a value, so that each can be taken back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from msgspec.structs import replace

from facilitation.process.motions import BadMotion, Motions
from facilitation.process.process import (
    Agreement,
    Juncture,
    JunctureWords,
    Level,
    Process,
    ProcessWords,
    Stage,
    StageWords,
)
from facilitation.process.reading import Flaw, Known, Wrong, flaws, wrong_rules, wrong_words

_STEP = "step"


class Draft:
    """A process that is being written, in one language, and all it has been since it was taken up.

    What is typed into one field in a row is one change.
    """

    def __init__(
        self, process: Process, language: str, known: Known, *, is_new: bool = False
    ) -> None:
        """``language`` is the one in which it is written; ``known`` what it may name.

        One that ``is_new`` was never saved.
        """
        self._known = known
        self.language = process.tongue(language)
        self._states = [process]
        self._at = 0
        self._kept = None if is_new else process
        self._last = ""

    @property
    def process(self) -> Process:
        return self._states[self._at]

    @property
    def words(self) -> ProcessWords:
        return self.process.words[self.language]

    @property
    def changed(self) -> bool:
        return self.process != self._kept

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._states)

    def kept(self, process: Process) -> None:
        """Go on with the process as it was saved; all that it has been is this process, too."""
        name, revision = process.name, process.revision
        self._states = [replace(each, name=name, revision=revision) for each in self._states]
        self._states[self._at] = self._kept = process
        self._last = ""

    def undo(self) -> None:
        """Take back the last change."""
        self._at = max(0, self._at - 1)
        self._last = ""

    def redo(self) -> None:
        """Bring back the change that was taken back last."""
        self._at = min(len(self._states) - 1, self._at + 1)
        self._last = ""

    def flaws(self) -> tuple[Flaw, ...]:
        """Return what is wrong with it as it is now."""
        process = self.process
        only = replace(process, words={self.language: self.words})
        found = (*flaws(only), *wrong_words(process), *wrong_rules(process, self._known))
        on, until = process.agreement.on, process.agreement.until
        over = bool(on and until) and until < on and not any(e.wrong is Wrong.DATE for e in found)
        return (*found, *((Flaw(Wrong.BEFORE, until, "until"),) * over))

    def _change(self, process: Process, field: str) -> None:
        if process == self.process:
            return
        goes_on = bool(field) and field == self._last and not self.can_redo and self._at > 0
        del self._states[self._at + (0 if goes_on else 1) :]
        self._states.append(process)
        self._at = len(self._states) - 1
        self._last = field

    # The whole

    def say(self, **words: str) -> None:
        """Change the title, or what it is about."""
        self._say(replace(self.words, **words), " ".join(words))

    def agree(self, **facts: str) -> None:
        """Change who agreed, when, or until when."""
        agreement = replace(self.process.agreement, **facts)
        self._change(replace(self.process, agreement=agreement), " ".join(facts))

    def become(self, process: Process) -> None:
        """Be what another version says; the number of the present one stays."""
        now = replace(process, name=self.process.name, revision=self.process.revision)
        if self.language in now.words:
            self._change(now, "")

    def _say(self, words: ProcessWords, field: str) -> None:
        all_words = self.process.words | {self.language: words}
        self._change(replace(self.process, words=all_words), field)

    # Its rules

    def rule(self, **rules: int | str | tuple[str, ...]) -> None:
        """Change a rule of the process as a whole."""
        self._change(replace(self.process, rules=replace(self.process.rules, **rules)), "")

    def motions(self) -> Motions:
        try:
            return self._known.motions().varied(self.process.motions)
        except BadMotion:
            return self._known.motions()

    def set_motion(self, name: str, **rules: bool | str) -> None:
        """Change what a motion needs; what is as usual is not written down."""
        every = {"every": self.process.motions.get("every", {})}
        usual = self._known.motions().varied(every).get(name)
        said = {**self.process.motions.get(name, {}), **rules}
        if usual is not None:
            said = {key: each for key, each in said.items() if each != getattr(usual.rules, key)}
        motions = {key: each for key, each in self.process.motions.items() if key != name}
        if said:
            motions[name] = said
        self._change(replace(self.process, motions=motions), "")

    def lines_of(self, at: int) -> tuple[str, ...]:
        """Return what the room reads in a stage: its own line, else those of its moments."""
        stage, moments = self.process.stages[at], self.words.moments
        if not stage.when or not all(each in moments for each in stage.when):
            return (self.said_of(at).room,)
        return tuple(moments[each].room for each in stage.when)

    def say_at(self, juncture: Juncture, room: str) -> None:
        """Change what the room reads while the motions wait for this."""
        said = self.words.moments.get(juncture, JunctureWords(""))
        moments = self.words.moments | {juncture: replace(said, room=room)}
        self._say(replace(self.words, moments=moments), f"{juncture} room")

    # Its stages

    def set(self, at: int, **facts: object) -> None:
        """Change what a stage does."""
        stage = replace(self.process.stages[at], **facts)
        stages = (*self.process.stages[:at], stage, *self.process.stages[at + 1 :])
        self._change(replace(self.process, stages=stages), f"{at} {' '.join(facts)}")

    def say_of(self, at: int, **words: str) -> None:
        """Change what is said of a stage."""
        name = self.process.stages[at].name
        stages = self.words.stages | {name: replace(self.said_of(at), **words)}
        self._say(replace(self.words, stages=stages), f"{at} {' '.join(words)}")

    def said_of(self, at: int) -> StageWords:
        return self.words.stages.get(self.process.stages[at].name, StageWords("", "", ""))

    def add(self, at: int, title: str) -> None:
        """Put another stage at a place."""
        names = {each.name for each in self.process.stages}
        number = next(n for n in range(1, len(names) + 2) if f"{_STEP}-{n}" not in names)
        stage = Stage(f"{_STEP}-{number}", floor="round", level=Level.NOTES)
        stages = (*self.process.stages[:at], stage, *self.process.stages[at:])
        said = self.words.stages | {stage.name: StageWords(title, "", "")}
        words = self.process.words | {self.language: replace(self.words, stages=said)}
        self._change(replace(self.process, stages=stages, words=words), "")

    def remove(self, at: int) -> None:
        """Take a stage out, also where others name it as the next one."""
        name = self.process.stages[at].name
        stages = tuple(
            replace(each, next=tuple(one for one in each.next if one != name))
            for each in self.process.stages
            if each.name != name
        )
        words = {
            language: replace(
                said, stages={one: each for one, each in said.stages.items() if one != name}
            )
            for language, said in self.process.words.items()
        }
        self._change(replace(self.process, stages=stages, words=words), "")

    def move(self, at: int, to: int) -> None:
        """Let a stage come at another place."""
        stages = list(self.process.stages)
        stages.insert(to, stages.pop(at))
        self._change(replace(self.process, stages=tuple(stages)), "")


def copy_of(process: Process, title: str, language: str, taken: Collection[str]) -> Process:
    """Return a process as a group's own, in one language; ``taken`` are names that it cannot have.

    Nobody has agreed on it yet.
    """
    spoken = process.tongue(language)
    words = replace(process.words[spoken], title=title, translated_by="")
    there = {each.name for each in process.stages}
    words = replace(words, stages={n: each for n, each in words.stages.items() if n in there})
    return replace(
        process,
        name=free_name(title, taken),
        words={spoken: words},
        aliases=(),
        revision=0,
        picture=process.picture or process.called,
        agreement=Agreement(),
    )


def free_name(title: str, taken: Collection[str]) -> str:
    """Return a name for a file, made of a title: letters that every computer has, and a number."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    name = "_".join(re.findall(r"[a-z0-9]+", plain))[:40] or "process"
    number = 1
    while (found := name if number == 1 else f"{name}_{number}") in taken:
        number += 1
    return found
