"""Notes in the form of an outline, read line by line into what each may be, for a person to judge.

People type rounds, numbered turns, nested replies, an announced list, and links at the end. What is
read here is a guess; who somebody is, is no guess at all: names stay as they were typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec

from facilitation.language.writing import name, names, quoted


class Kind(StrEnum):
    """What a line may be."""

    TITLE = "title"
    ITEM = "item"
    ROUND = "round"
    ORDER = "order"
    TURN = "turn"
    REPLY = "reply"
    PASS = "pass"
    NOTE = "note"
    MORE = "more"
    """It goes on with what the line above says."""


class OutlineWords(msgspec.Struct, frozen=True):
    """How people write it, in lower case: a round, its list, that somebody passes or replies."""

    round: tuple[str, ...]
    order: tuple[str, ...]
    passes: tuple[str, ...]
    replies: tuple[str, ...]


class Guess(msgspec.Struct, frozen=True):
    """A line, counted from 1, as it may be meant: of what kind, by whom as typed, with what words.

    ``who`` holds several names in an announced list, with commas between them.
    """

    line: int
    kind: Kind
    words: str
    who: str = ""
    depth: int = 0


_LINE = re.compile(r"(?P<indent>[ \t]*)(?P<mark>#{1,6} +|(?:[-*+•]|\d+[.)]) +)?(?P<rest>.*\S)\s*")
_SAID_BY = re.compile(
    r"(?P<who>[^:\uff1a–—]{1,60}?)\s*(?::\s+|:$|\uff1a|\s[–—-]\s+)\s*(?P<words>.*)"
)
_BETWEEN = re.compile("[,\uff0c\u3001\u060c]")
_MOST_WORDS = 5


def read_outline(text: str, words: OutlineWords) -> tuple[Guess, ...]:
    """Return what each line that says something may be, in order."""
    found: list[Guess] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if matched := _LINE.fullmatch(line.replace("**", "")):
            found.append(_guess(number, matched, words, found))
    return tuple(found)


def people_named(guesses: Iterable[Guess]) -> tuple[str, ...]:
    """Return every name as it was typed, each once: for a person to say who that is."""
    typed = (each for guess in guesses for each in several(guess.who))
    return tuple(dict.fromkeys(typed))


def several(who: str) -> list[str]:
    return [each.strip() for each in _BETWEEN.split(who) if each.strip()]


def _guess(number: int, line: re.Match[str], words: OutlineWords, before: list[Guess]) -> Guess:
    mark, rest = (line["mark"] or "").strip(), line["rest"]
    depth = len(line["indent"].expandtabs(4)) // 2
    first = rest.casefold().split(maxsplit=1)[0].strip(".:,–-")
    if first in words.round:
        return Guess(number, Kind.ROUND, rest.partition(":")[2].strip())
    if mark.startswith("#"):
        return Guess(number, Kind.ITEM if before else Kind.TITLE, rest)
    said = _SAID_BY.fullmatch(rest)
    if said and said["who"].casefold() in words.order:
        return Guess(number, Kind.ORDER, "", ", ".join(several(said["words"])))
    if said and _may_be_named(said["who"]):
        return _spoken(number, said, words, depth)
    more = bool(depth) and bool(before) and before[-1].kind not in (Kind.ROUND, Kind.ORDER)
    return Guess(number, Kind.MORE if more else Kind.NOTE, rest, depth=depth)


def _spoken(number: int, said: re.Match[str], words: OutlineWords, depth: int) -> Guess:
    who, typed = said["who"], said["words"]
    *head, last = who.split()
    if last.casefold() in words.replies and head:
        return Guess(number, Kind.REPLY, typed, " ".join(head), depth)
    if typed.casefold().strip(".() ") in words.passes:
        return Guess(number, Kind.PASS, "", who, depth)
    return Guess(number, Kind.REPLY if depth else Kind.TURN, typed, who, depth)


def _may_be_named(said: str) -> bool:
    """Tell whether words before a colon may name somebody: few, and none begins small."""
    pieces = said.split()
    return len(pieces) <= _MOST_WORDS and not pieces[0][0].islower() and "/" not in said


def script_of(
    guesses: Iterable[Guess], people: Mapping[str, str], on: str, title: str
) -> tuple[str, ...]:
    """Return the lines of the room language that write the record of such an evening.

    ``people`` says who is meant by each name as typed; of whom it says nothing, nobody is meant,
    and the line is a note. ``on`` is an ISO date.
    """
    told = [_meant(each, people) for each in guesses]
    here = tuple(dict.fromkeys(each for guess in told for each in several(guess.who)))
    begun = [each.words for each in told if each.kind is Kind.TITLE]
    head = (begun or [title])[0]
    lines = [f"meeting {quoted(head)} on {on}"]
    lines += [f"arrive {names(here)}"] if here else []
    return (*lines, *_Evening(told, head).lines())


def _meant(guess: Guess, people: Mapping[str, str]) -> Guess:
    known = [people.get(each, "") for each in several(guess.who)]
    if guess.who and not any(known) and guess.kind is not Kind.ORDER:
        words = f"{guess.who}: {guess.words}" if guess.words else guess.who
        return Guess(guess.line, Kind.NOTE, words, depth=guess.depth)
    return msgspec.structs.replace(guess, who=", ".join(filter(None, known)))


class _Evening:
    """Writes the lines of an evening, and knows meanwhile who has the floor."""

    def __init__(self, told: list[Guess], title: str) -> None:
        self._told = self._joined(told)
        self._title = title
        self._items = 0
        self._order: list[str] = []
        self._heard: list[str] = []
        self._floor = ""
        self._round = False

    @staticmethod
    def _joined(told: list[Guess]) -> list[Guess]:
        """Put what goes on with a line into it, as a list below it."""
        joined: list[Guess] = []
        for each in told:
            if each.kind is Kind.MORE and joined:
                above = joined[-1]
                line = f"{'  ' * max(each.depth - above.depth - 1, 0)}- {each.words}"
                joined[-1] = msgspec.structs.replace(above, words=f"{above.words}\n{line}")
            else:
                joined.append(each)
        return joined

    def lines(self) -> Iterator[str]:
        for place, guess in enumerate(self._told):
            if guess.kind is Kind.TITLE:
                continue
            if guess.kind is not Kind.ITEM and not self._items:
                yield from self._item(self._title)
            yield from self._of(guess, self._told[place + 1 :])
        yield from self._rest()

    def _of(self, guess: Guess, later: list[Guess]) -> Iterator[str]:
        match guess.kind:
            case Kind.ITEM:
                yield from self._rest()
                yield from self._item(guess.words)
            case Kind.ROUND:
                yield from self._rest()
                yield from self._begin(guess, later)
            case Kind.ORDER:
                if not self._round:
                    self._order = several(guess.who)
            case Kind.TURN | Kind.PASS | Kind.REPLY:
                yield from self._speaks(guess)
            case _:
                if not self._round:
                    yield from self._rest()
                yield f"note {quoted(guess.words)} item"

    def _item(self, title: str) -> Iterator[str]:
        self._items += 1
        yield f"item {quoted(title)}"
        yield f"start {self._items}"

    def _begin(self, guess: Guess, later: list[Guess]) -> Iterator[str]:
        """Begin a round of those who had a turn in it, in their order."""
        held: list[str] = []
        for each in later:
            if each.kind in (Kind.ROUND, Kind.ITEM):
                break
            held += several(each.who) if each.kind in (Kind.TURN, Kind.PASS) else []
        ring = tuple(dict.fromkeys(held))
        if not ring and guess.words:
            yield f"note {quoted(guess.words)} item"
        if not ring:
            return
        self._round, self._order, self._heard, self._floor = True, list(ring), [], ring[0]
        prompt = f" {quoted(guess.words)}" if guess.words else ""
        yield f"round{prompt} of {names(ring)}"

    def _speaks(self, guess: Guess) -> Iterator[str]:
        if self._round and guess.who not in self._heard and guess.kind is not Kind.REPLY:
            yield from self._holds(guess)
            return
        answers = bool(self._floor) and (self._round or guess.kind is Kind.REPLY)
        if self._floor and not answers:
            yield "done"
        yield f"{'reply' if answers else 'call'} {name(guess.who)}"
        yield from self._noted(guess)
        if answers:
            yield "done"
        elif not self._round:
            self._floor = guess.who

    def _holds(self, guess: Guess) -> Iterator[str]:
        """Let somebody hold the piece whose place in the round has come."""
        if self._floor in self._heard:
            yield "next"
        self._heard.append(guess.who)
        self._floor = guess.who
        if guess.kind is Kind.PASS:
            yield "pass"
            self._floor = next((each for each in self._order if each not in self._heard), "")
        else:
            yield from self._noted(guess)

    def _noted(self, guess: Guess) -> Iterator[str]:
        if guess.words.strip():
            yield f"note {quoted(guess.words)}"

    def _rest(self) -> Iterator[str]:
        """End the round, or the turn, that goes on."""
        if self._round or self._floor:
            yield "end round" if self._round else "done"
        self._round, self._floor = False, ""
