"""Letting those come in who are named at the door or by a line, with what is known of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Final, NamedTuple

import msgspec

from app.console.side import Known
from app.look.spoken import Spoken
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.exchange.pasted_names import Came
from facilitation.meeting.act import Act
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.families.arriving import TellNeeds
from facilitation.meeting.families.circle.acts import NameAlternate, NameSpoke
from facilitation.meeting.families.electorate.acts import GiveMandate
from facilitation.meeting.families.naming import KeepUnnamed
from facilitation.meeting.families.people.acts import Arrive, Enrol, Newcomer
from facilitation.meeting.state import Meeting
from facilitation.people.names import beginnings, fold, spellings
from facilitation.people.roll import Member, Sent


class Expected:
    """Who is known from the roll and from earlier meetings, as they are called at the door.

    Those who share a name are told apart by their group: “Ben Okri (North)”.
    """

    def __init__(self, members: Sequence[Member] = ()) -> None:
        names: dict[str, int] = {}
        for each in members:
            names[fold(each.name)] = names.get(fold(each.name), 0) + 1
        self.members: dict[str, Member] = {}
        for each in members:
            home = each.home if names[fold(each.name)] > 1 else None
            called = each.name if home is None else f"{each.name} ({home.group})"
            self.members.setdefault(called, each)
        self._called = self._by_key()

    def _by_key(self) -> Mapping[str, set[str]]:
        """Return how those are called whom a name, an alias or a number may mean."""
        found: dict[str, set[str]] = {}
        for called, member in self.members.items():
            number = (str(member.number),) if member.number else ()
            for key in (fold(called), *member.keys, *number):
                for way in spellings(key):
                    found.setdefault(way, set()).add(called)
        return found

    def meant(self, typed: str) -> str:
        """Return how whoever is meant is called; what was typed where nobody is, or several are."""
        found = self._called.get(fold(typed), ())
        return next(iter(found)) if len(found) == 1 else typed

    def has(self, typed: str) -> bool:
        """Tell whether somebody is called so in these letters."""
        key = fold(typed)
        return any(key in (fold(each), *self.of(each).keys) for each in self._called.get(key, ()))

    def like(self, typed: str) -> tuple[str, ...]:
        """Return who may be meant by whole words of a name, or by how it is typed in a hurry.

        Nobody where somebody is called so in these letters.
        """
        ways = () if self.has(typed) else spellings(fold(typed))
        found = {called for way in ways for called in self._in_part.get(way, ())}
        return tuple(each for each in self.members if each in found)

    @cached_property
    def _in_part(self) -> Mapping[str, set[str]]:
        """Return how those are called whose names have these words, one after another."""
        found: dict[str, set[str]] = {}
        for called, member in self.members.items():
            for name in (member.name, *member.aliases):
                for way in beginnings(name):
                    words = way.split()
                    for end in range(1, len(words) + 1):
                        found.setdefault(" ".join(words[:end]), set()).add(called)
        return found

    def of(self, called: str) -> Member:
        return self.members.get(called, Member(called))

    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """Return how those of each group are called."""
        found: dict[str, list[str]] = {}
        for called, member in self.members.items():
            for group in member.groups:
                found.setdefault(group, []).append(called)
        return {group: tuple(names) for group, names in found.items()}


class Arriving(NamedTuple):
    """The acts by which people come in, and who was here already."""

    acts: tuple[Act, ...]
    already: tuple[str, ...]


def arrivals_of(
    meeting: Meeting,
    came: Sequence[Came],
    known: Expected,
    *,
    group: str = "",
    speakers: str = "",
    guest: bool = False,
) -> Arriving:
    """Return how they come in: one act for each group, then what is known of single people.

    A group stands beside the name, is given for all, or is the one that is ``known``. Until a
    meeting begins that was made ahead, whoever is new is expected, and comes when named again.
    """
    ahead = is_planned(meeting)
    here = {key for each in meeting.people.values() if each.here for key in each.keys}
    groups: dict[str, list[str]] = {}
    told: list[Newcomer] = []
    already: list[str] = []
    later: list[Act] = []
    for each in came:
        name = known.meant(each.name)
        if fold(name) in here and not (each.group or group or speakers):
            already.append(name)
            continue
        member = known.of(name)
        home = member.home
        of = each.group or group or (home.group if home else "")
        known_here = any(fold(name) in person.keys for person in meeting.people.values())
        if not guest and not known_here and (member.aliases or member.lists or ahead):
            lists = tuple(dict.fromkeys((*member.lists, *([speakers] if speakers else []))))
            told.append(Newcomer(name, of, lists, member.aliases, here=not ahead))
        else:
            groups.setdefault(of, []).append(name)
        if not guest:
            later += _told_of(meeting, name, member)
    enrolled = (Enrol(tuple(told)),) if told else ()
    listed = "" if guest else speakers
    arrived = (Arrive(tuple(names), of, listed, guest) for of, names in groups.items())
    return Arriving((*arrived, *enrolled, *later), tuple(already))


def _told_of(meeting: Meeting, name: str, member: Member) -> Iterator[Act]:
    known = (each for each in meeting.people.values() if fold(name) in each.keys)
    unnamed = any(each.unnamed for each in known)
    if member.named is not None and member.named == unnamed:
        yield KeepUnnamed(name, not member.named)
    if member.needs:
        yield TellNeeds(name, member.needs)
    for each in member.memberships:
        if each.sent is Sent.DELEGATE and each.group not in meeting.spokes:
            yield NameSpoke(name, each.group)
        elif each.sent is Sent.ALTERNATE and each.group not in meeting.alternates:
            yield NameAlternate(name, each.group)
        if each.sent and each.mandate:
            yield GiveMandate(name, each.mandate)


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
        here = Expected([Member(each.name, each.aliases) for each in meeting.people.values()])
        unknown = [each for each in act.names if not here.has(each)]
        if unknown and self._known is None:
            self._known = Expected(self._ask_known())
        known = self._known or Expected()
        meant = {each: here.like(each) or known.like(each) for each in unknown}
        doubted = {typed: who for typed, who in meant.items() if who}
        if not doubted:
            return self._whether_two(act)
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

    def _whether_two(self, act: Arrive) -> Asked | None:
        """Ask whether a name that stands there more than once is of so many people."""
        keys = [fold(each) for each in act.names]
        before = [keys[:at].count(key) for at, key in enumerate(keys)]
        again = [
            f"{name} {times + 1}" for name, times in zip(act.names, before, strict=True) if times
        ]
        if not again:
            return None
        names = tuple(name for name, times in zip(act.names, before, strict=True) if not times)
        said = self.tr("A name stands there twice. Are these two people?")
        listed = self._wording.measures.listed(again, _MOST)
        words = with_gaps(self.tr("Yes: {names} too")).format(names=listed)
        comes = msgspec.structs.replace(act, names=(*names, *again))
        return Asked(said, words, (comes,), self.tr("No, one person"))
