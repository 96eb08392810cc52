"""A line by which people come may mean somebody who is known: it is asked who they are."""

from __future__ import annotations

from functools import partial
from typing import Final

import msgspec

from app.console.arrivals import Expected, arrivals_of
from app.console.side import Known
from app.look.spoken import Spoken
from app.wording import Wording
from facilitation.exchange.pasted_names import Came
from facilitation.meeting.act import Act
from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.state import Meeting
from facilitation.people.roll import Member

_MOST: Final = 4
"""So many names stand in a question."""


class Asked(msgspec.Struct, frozen=True):
    """A question with its two ways: whoever is known comes by ``acts``, or somebody else does.

    Without acts several may be meant, of whom one is chosen at the door.
    """

    sentence: str
    words: str
    acts: tuple[Act, ...]
    instead: str


class WhoComes(Spoken):
    """Asks, and never takes anybody for somebody else; ``known`` is asked once."""

    def __init__(self, wording: Wording, known: Known) -> None:
        self._wording = wording
        self._ask_known = known
        self._known: Expected | None = None

    def of(self, meeting: Meeting, act: Arrive) -> Asked | None:
        """Return what is asked before people come; None where nobody else can be meant."""
        people = meeting.people.values()
        here = Expected([Member(each.name, each.aliases) for each in people])
        unknown = [each for each in act.names if not here.has(each)]
        if unknown and self._known is None:
            self._known = Expected(self._ask_known())
        known = self._known or Expected()
        meant = {each: here.like(each) or known.like(each) for each in unknown}
        doubted = {typed: who for typed, who in meant.items() if who}
        if not doubted:
            return None
        listed = partial(self._wording.measures.listed, most=_MOST)
        said = self.tr("By {typed} somebody may be meant who is known: {names}. Who comes?")
        names = tuple(dict.fromkeys(name for who in doubted.values() for name in who))
        sentence = said.format(typed=listed([f"“{each}”" for each in doubted]), names=listed(names))
        instead = self.tr("Somebody else, as it was typed")
        if any(len(who) > 1 for who in doubted.values()):
            return Asked(sentence, self.tr("Choose at the door"), (), instead)
        come = tuple("".join(doubted.get(each, (each,))) for each in act.names)
        acts = arrivals_of(
            meeting,
            [*map(Came, come)],
            known,
            group=act.group,
            speakers=act.list,
            guest=act.guest,
        ).acts or (msgspec.structs.replace(act, names=come),)
        return Asked(sentence, listed(names), acts, instead)
