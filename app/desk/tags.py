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
from facilitation.meeting.taken_lines import TAKEN
from facilitation.people.finding import people_meant
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


class Lack(StrEnum):
    """What a tagged line still needs."""

    TEXT = "text"
    OWNER = "owner"
    TASK = "task"
    ADDRESS = "address"


Tag = Agreed | Decided | Action | Address | Quoted | Parked


def read_tag(
    line: str, words: TagWords, days: DateWords, people: Iterable[Person], on: date
) -> Tag | Lack | None:
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
    joint = "|".join(rf"\b{re.escape(each)}\b" for each in words.joins)
    if found is None or found["word"].casefold() not in words.action:
        return (line,)
    *others, last = re.split(rf"\s*(?:[,;&+]|{joint})\s*(?=@)", found["rest"].strip())
    task = _addressed(last, people)[1]
    if not task or any(_addressed(each, people)[1] for each in others):
        return (line,)
    head = line[: found.start("rest")]
    return (*(f"{head}{each} {task}" for each in others), f"{head}{last}")


def _action(rest: str, days: DateWords, people: Iterable[Person], on: date) -> Action | Lack:
    owner, said = _addressed(rest, people)
    if not owner:
        return Lack.OWNER
    task, due = split_due(said, days, on)
    unread = "" if due else unread_due(task, days)
    return Action(owner, task, due, unread) if task else Lack.TASK


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
