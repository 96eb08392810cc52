"""The roll: who belongs to the groups of a library, from one meeting to the next.

Nobody on it is taken for somebody else because they are called the same: whoever keeps the roll
says who is who.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

import msgspec
from msgspec.structs import replace

from facilitation.people.names import fold, spellings


class Sent(StrEnum):
    """What a group sends somebody as."""

    NOT = ""
    DELEGATE = "delegate"
    ALTERNATE = "alternate"


class Membership(msgspec.Struct, frozen=True, omit_defaults=True):
    """That somebody belongs to a group, which may send them, within a ``mandate``."""

    group: str
    sent: Sent = Sent.NOT
    mandate: str = ""


class Member(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody on the roll.

    ``number`` is the one on their card (0: none), ``lists`` those they count themselves to,
    ``needs`` what they need to take part. ``named`` is whether they agree to be named in minutes
    (None: nobody asked them): kept for whoever writes them, and heeded by no minutes.
    """

    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str = ""
    number: int = 0
    memberships: tuple[Membership, ...] = ()
    lists: tuple[str, ...] = ()
    needs: str = ""
    named: bool | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """The folded name and aliases by which they are found."""
        return tuple(fold(each) for each in (self.name, *self.aliases))

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(each.group for each in self.memberships)

    @property
    def home(self) -> Membership | None:
        """The group with which they come to a meeting: the one that sends them, else the first."""
        sent = (each for each in self.memberships if each.sent)
        return next(sent, next(iter(self.memberships), None))


Roll = Mapping[str, Member]
"""Everybody on the roll, by an id that means nothing."""

_DECODER: Final = msgspec.json.Decoder(Member)


def written(member: Member) -> bytes:
    return msgspec.json.encode(member)


def read(body: bytes) -> Member | None:
    """Return who is kept so; None for what another version wrote in a way unknown here."""
    try:
        return _DECODER.decode(body)
    except msgspec.MsgspecError:
        return None


class Kept(Protocol):
    """An entry as it is kept; its ``body`` is empty where somebody is forgotten."""

    @property
    def body(self) -> bytes: ...


def members(entries: Mapping[str, Kept]) -> dict[str, Member]:
    """Return who is not forgotten, as far as this version can read it."""
    found = {id_: read(entry.body) for id_, entry in entries.items() if entry.body}
    return {id_: member for id_, member in found.items() if member is not None}


class Sought(NamedTuple):
    """By what somebody is found: their names, groups and lists, folded, and their number."""

    text: str
    number: str

    def fits(self, typed: Sequence[str]) -> bool:
        """Tell whether every one of these folded words is in it."""
        return all(each in self.text or each == self.number for each in typed)


def sought(member: Member) -> Sought:
    """Return by what somebody is found."""
    names = (way for key in member.keys for way in spellings(key))
    parts = (*names, *map(fold, member.groups), *map(fold, member.lists))
    return Sought(" ".join(parts), str(member.number or ""))


def namesakes(roll: Roll) -> Iterator[tuple[str, ...]]:
    """Yield the ids of those who are called alike, by what they are called."""
    called: dict[str, list[str]] = {}
    for id_, member in roll.items():
        for key in dict.fromkeys(member.keys):
            called.setdefault(key, []).append(id_)
    told: set[tuple[str, ...]] = set()
    for ids in called.values():
        found = tuple(ids)
        if len(found) > 1 and found not in told:
            told.add(found)
            yield found


def merged(one: Member, other: Member) -> Member:
    """Return one person of two entries: what both say stays as the first one says it.

    But a No to being named holds, whoever of the two says it.
    """
    known = set(one.keys)
    names = (each for each in (other.name, *other.aliases) if fold(each) not in known)
    needs = [one.needs, *([other.needs] if other.needs not in one.needs else [])]
    return replace(
        one,
        aliases=(*one.aliases, *names),
        pronouns=one.pronouns or other.pronouns,
        number=one.number or other.number,
        memberships=_joined(one.memberships, other.memberships),
        lists=tuple(dict.fromkeys((*one.lists, *other.lists))),
        needs="; ".join(filter(None, needs)),
        named=min((each for each in (one.named, other.named) if each is not None), default=None),
    )


def _joined(one: Iterable[Membership], other: Iterable[Membership]) -> tuple[Membership, ...]:
    found = {fold(each.group): each for each in one}
    for each in other:
        before = found.get(fold(each.group), each)
        found[fold(each.group)] = replace(
            before, sent=before.sent or each.sent, mandate=before.mandate or each.mandate
        )
    return tuple(found.values())


def groups_of(roll: Roll) -> dict[str, list[str]]:
    """Return the ids of those in each group, by the groups' names."""
    found: dict[str, list[str]] = {}
    for id_, member in roll.items():
        for each in member.groups:
            found.setdefault(each, []).append(id_)
    return found
