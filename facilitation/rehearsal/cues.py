"""The lines of a script as cues: what happens, when, and whose act it is."""

from __future__ import annotations

import msgspec

from facilitation.language.checks import Check, ExpectRefused
from facilitation.language.grammar import NotUnderstood, parse
from facilitation.meeting.act import Act, Actor
from facilitation.meeting.families.minutes.acts import WriteNote, WriteWords
from facilitation.rehearsal.player import starts_at
from facilitation.rehearsal.script import Script, ScriptLine
from facilitation.rehearsal.timing import moments


class Cue(msgspec.Struct, frozen=True):
    """One line to be played, at ``at`` ms since the epoch (UTC) by the script's own clock.

    ``expects_refusal`` is whether the script says that this line will be refused; such a
    line is the script's, whoever's act it would be.
    """

    line: ScriptLine
    at: int
    meant: Act | Check
    actor: Actor
    expects_refusal: bool = False

    @property
    def is_check(self) -> bool:
        return isinstance(self.meant, Check)

    @property
    def words(self) -> str:
        """What is said or noted by this line; empty for any other."""
        return self.meant.text if isinstance(self.meant, WriteWords | WriteNote) else ""


def cues(script: Script) -> tuple[Cue, ...]:
    """Return the lines that can be understood, in order; checks among them."""
    timed = moments(starts_at(script), script.lines)
    found: list[Cue] = []
    refusal_expected = False
    for line, at in zip(script.lines, timed.moments, strict=True):
        try:
            meant = parse(line.source, line.block)
        except NotUnderstood:
            refusal_expected = False
            continue
        if isinstance(meant, ExpectRefused):
            refusal_expected = True
            continue
        if isinstance(meant, Check):
            found.append(Cue(line, at, meant, Actor.PREPARATION))
            continue
        actor = Actor.PREPARATION if refusal_expected else meant.actor
        found.append(Cue(line, at, meant, actor, refusal_expected))
        refusal_expected = False
    return tuple(found)
