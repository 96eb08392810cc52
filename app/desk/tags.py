"""Lines of a note that are more than a note: ``#agreed``, ``#action``, ``#quote`` and others.

Pure: reading a line gives what it means; who does it is the desk's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

import msgspec

from app.wording.dates import DateWords, split_due, unread_due
from app.wording.tags import LINE, TagWords
from facilitation.meeting.notes.taken_lines import TAKEN
from facilitation.people.finding import people_meant
from facilitation.people.names import fold
from facilitation.people.person import Person

TAKEN_HEAD = re.compile(rf"\s*{TAKEN}\s*(?P<head>[^*:]+:)(?=\s|$)")
"""What a taken line begins with: what it has become, or who does it."""

_OWNER = re.compile(r'@(?:"(?P<quoted>[^"]+)"\s*(?P<task>.*)|(?P<words>.+))')
_ADDRESS = re.compile(
    r"(?P<address>(?:https?://|mailto:)[^\s<>\"()]+)\s*(?P<text>.*)", re.IGNORECASE
)
_MOST_NAME_WORDS = 5


class Agreed(msgspec.Struct, frozen=True):
    """Something was agreed."""

    text: str


class Decided(msgspec.Struct, frozen=True):
    """Something was decided; the words are noted, counting is the console's."""

    text: str


class Action(msgspec.Struct, frozen=True):
    """Somebody took something on; ``owner`` as typed or a participant number, ``due`` ISO.

    ``unread`` is what seems to name a day in the task, and names none.
    """

    owner: str
    task: str
    due: str
    unread: str = ""


class Address(msgspec.Struct, frozen=True):
    """A web or mail address with the words that stand for it."""

    address: str
    text: str


class Quoted(msgspec.Struct, frozen=True):
    """Somebody's own words; ``who`` as typed or a participant number, empty: who speaks."""

    who: str
    text: str


class Parked(msgspec.Struct, frozen=True):
    """Something for another time."""

    text: str


class Unnamed(msgspec.Struct, frozen=True):
    """An action without a name that is known; ``who`` may be the one who does it, as typed."""

    who: str


class Lack(StrEnum):
    """What a tagged line still needs."""

    TEXT = "text"
    OWNER = "owner"
    TASK = "task"
    ADDRESS = "address"


Tag = Agreed | Decided | Action | Address | Quoted | Parked


def read_tag(
    line: str, words: TagWords, days: DateWords, people: Iterable[Person], on: date
) -> Tag | Lack | Unnamed | None:
    """Return what a line becomes, what it lacks for that, or None where it is only a note.

    ``on`` is the day of the meeting, against which weekdays are counted.
    """
    found = LINE.fullmatch(line)
    if found is None:
        return None
    word, rest = found["word"].casefold(), found["rest"].strip()
    if word in words.agreed:
        return Agreed(rest) if rest else Lack.TEXT
    if word in words.decision:
        return Decided(rest) if rest else Lack.TEXT
    if word in words.parking:
        return Parked(rest) if rest else Lack.TEXT
    if word in words.quote:
        return _quoted(rest, people)
    if word in words.action:
        return _action(rest, days, people, on)
    return _address(rest) if word in words.link else None


def owners_apart(line: str, words: TagWords, people: Sequence[Person]) -> tuple[str, ...]:
    """Return a line for each owner where an action has several: an action has one owner."""
    found = LINE.fullmatch(line)
    if found is None or found["word"].casefold() not in words.action:
        return (line,)
    joint = "|".join(rf"\b{re.escape(each)}\b" for each in words.joins)
    *others, last = re.split(rf"\s*(?:[,;&+]|{joint})\s*(?=@)", found["rest"].strip())
    if not others:
        *others, last = _bare_owners(last, joint, people)
    task = (_addressed(last, people)[1]) if others else ""
    if not task or any(_addressed(each, people)[1] for each in others):
        return (line,)
    head = line[: found.start("rest")]
    return (*(f"{head}{each} {task}" for each in others), f"{head}{last}")


def _bare_owners(rest: str, joint: str, people: Sequence[Person]) -> tuple[str, ...]:
    """Part people who are named without a sign, each with the sign; the last has the task."""
    owners: list[str] = []
    while (found := re.match(rf"(.+?)\s*(?:[,;&+]|{joint})\s*(.+)", rest)) is not None:
        if not people_named(found[1], people):
            break
        owners.append(f'@"{found[1]}"')
        rest = found[2]
    rest = " ".join(rest.split())
    name, task = _bare(rest, people)
    typed = rest.removesuffix(task).rstrip(" :,")
    return (*owners, f'@"{typed}" {task}') if owners and name else (rest,)


def _action(
    rest: str, days: DateWords, people: Iterable[Person], on: date
) -> Action | Lack | Unnamed:
    everybody = tuple(people)
    owner, said = _addressed(rest, everybody) if rest.startswith("@") else _bare(rest, everybody)
    if not owner:
        who, beyond = _unknown(rest.split()) if rest[:1].isupper() else ("", "")
        return Unnamed(who) if who and beyond else Lack.OWNER
    task, due = split_due(said, days, on)
    unread = "" if due else unread_due(task, days)
    return Action(owner, task, due, unread) if task else Lack.TASK


def people_named(typed: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return those of whose name this is a whole word or several, written as names are.

    Without the sign a small letter says nothing: "mark the trees" is nobody's.
    """
    said = f" {fold(typed)} "
    if not said.strip() or typed[:1].islower():
        return ()
    return tuple(each for each in people if any(said in f" {key} " for key in each.keys))


def _bare(rest: str, people: Sequence[Person]) -> tuple[str, str]:
    """Part a name at the beginning, as long as it is somebody's, from the words behind."""
    pieces = rest.split()
    for count in range(min(len(pieces), _MOST_NAME_WORDS), 0, -1):
        typed = " ".join(pieces[:count]).rstrip(":,")
        if named := people_named(typed, people):
            whole = [each for each in named if fold(typed) in each.keys]
            only = whole or list(named)
            return str(only[0].number) if len(only) == 1 else typed, " ".join(pieces[count:])
    return "", rest


def _quoted(rest: str, people: Iterable[Person]) -> Quoted | Lack:
    who, text = _addressed(rest, people)
    return Quoted(who, text) if text else Lack.TEXT


def _addressed(rest: str, people: Iterable[Person]) -> tuple[str, str]:
    """Part ``@somebody`` from the words behind; without it all of them are words."""
    found = _OWNER.fullmatch(rest)
    if found is None:
        return "", rest
    if found["quoted"]:
        return found["quoted"], found["task"]
    return _owner(found["words"], tuple(people))


def _owner(said: str, people: tuple[Person, ...]) -> tuple[str, str]:
    """Take as many words as name somebody: ``@ana ruiz asks`` may be Ana Ruiz's.

    Of a name that nobody has, the words with capitals are taken, as they were typed.
    """
    pieces = said.split()
    if pieces and not people_meant(pieces[0].rstrip(":,"), people):
        return _unknown(pieces)
    best: tuple[str, int] = (pieces[0] if pieces else "", 1)
    for count in range(1, min(len(pieces), _MOST_NAME_WORDS) + 1):
        typed = " ".join(pieces[:count]).rstrip(":,")
        meant = people_meant(typed, people)
        if not meant:
            break
        best = (str(meant[0].number) if len(meant) == 1 else typed, count)
    return best[0], " ".join(pieces[best[1] :])


def _unknown(pieces: list[str]) -> tuple[str, str]:
    count = 1
    while (
        count < min(len(pieces), _MOST_NAME_WORDS)
        and not pieces[count - 1].endswith((":", ","))
        and pieces[count][0].isupper()
    ):
        count += 1
    return " ".join(pieces[:count]).rstrip(":,"), " ".join(pieces[count:])


def _address(rest: str) -> Address | Lack:
    found = _ADDRESS.fullmatch(rest)
    if found is None:
        return Lack.ADDRESS
    return Address(found["address"], found["text"].strip() or found["address"])
