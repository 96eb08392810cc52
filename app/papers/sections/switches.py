"""A change of process: when, from what to what, who proposed it, why, and how it was agreed."""

from __future__ import annotations

from app.papers.plainly import paragraph
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block
from facilitation.minutes.gathering.gathered import Switch, Treated


def switched(telling: Telling, item: Treated, switch: Switch) -> Block:
    """Return a change of process, or the return from one, as a paragraph."""
    words, voices = telling.words, telling.voices(item.number)
    at = telling.clock(switch.at)
    if switch.back:
        return paragraph(words.returned(at, switch.process))
    if switch.renewed:
        because = voices.text(switch.because)
        return paragraph(words.renewed(at, switch.process, because))
    keeper = voices.who(switch.keeper, telling.meeting.people) if voices.named else ""
    because = voices.text(switch.because)
    said = words.switched(at, switch.before, switch.process, keeper, because)
    by = voices.who(switch.by, telling.meeting.people)
    agreed = words.switch_agreed(by, voices.text(switch.agreed))
    ended = words.ended_for_good(switch.before) if switch.for_good else ""
    return paragraph(" ".join(filter(None, (said, ended, agreed))))
