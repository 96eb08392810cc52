"""What the quick bar offers while a line is typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from facilitation.language import changing, lexicon
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.words import Word, words
from facilitation.language.writing import name as written_name
from facilitation.language.writing import quoted
from facilitation.people.names import fold, spellings

OFFERED = 12
"""No more are ever offered; who wants another types another letter."""

PERSON = "person"
VERB = "verb"
KEYWORD = "keyword"

_KINDS = {"NAME": PERSON} | {
    each.upper(): each
    for each in (
        "label item process order role stage group list method taken action shape look motion"
    ).split()
}
_FIELDS = {PERSON: "people", "process": "processes", "taken": "taken"}
"""Where a vocabulary has names of a kind, if not in the field with an s behind it."""
_SINGLE = frozenset(
    "LABEL ROLE METHOD TIME NUMBER FRACTION DATE CODE TAKEN ACTION SHAPE LOOK".split()
)
"""What is one word; the others go on to the next keyword or comma."""

_TRIMMED = re.compile(r'[\[\]",:…?>!]+')


class Vocabulary(msgspec.Struct, frozen=True):
    """The names that a meeting knows by now, each in the order in which to offer them.

    ``numbers`` are those of the ``people``, in the same order; none where they have none.
    """

    people: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    motions: tuple[str, ...] = ()

    def of(self, kind: str) -> tuple[str, ...]:
        """Return the names of one kind, such as ``person``."""
        found: tuple[str, ...] = getattr(self, _FIELDS.get(kind, f"{kind}s"))
        return found


class Completion(msgspec.Struct, frozen=True):
    """One offer: ``insert`` takes the place of the line from column ``start`` to the cursor.

    ``text`` is what is shown. ``now`` says that the verb is possible at present,
    ``number`` which participant it is (0: none). Of a verb, ``verb`` is how the record knows it;
    ``also`` is what it is called in the other language, ``meaning`` what it does or means.
    """

    text: str
    insert: str
    kind: str
    start: int
    now: bool = True
    number: int = 0
    verb: str = ""
    also: str = ""
    meaning: str = ""


def complete(
    line: str,
    cursor: int,
    vocabulary: Vocabulary,
    possible: frozenset[str] | None = None,
    beside: tuple[str, ...] = (),
) -> tuple[Completion, ...]:
    """Return what could stand at ``cursor``, the likeliest first, at most :data:`OFFERED`.

    ``possible`` names the verbs that can be done now (None: all of them); they come
    first. ``beside`` are usages of lines that are understood beside those of the verbs, each
    behind one word. Accents and case of what is typed do not matter. Nothing is ever raised.
    """
    typed = line[:cursor]
    words_beside = {each.partition(" ")[0] for each in beside}
    known = sorted({*lexicon.names(), *words_beside})
    found = [*_verbs(typed, known, possible and possible | words_beside)]
    try:
        before, start, partial = _parted(typed)
        verbs, length = lexicon.verb_of(before)
    except NotUnderstood:
        return tuple(found[:OFFERED])
    usages = [each.usage.removeprefix(each.name) for each in verbs]
    if before and not verbs:
        word, length = before[0].text.casefold(), 1
        usages = [each.removeprefix(word) for each in beside if each.split()[0] == word]
    if usages:
        said = {each.text.casefold() for each in before[length:] if not each.quoted}
        for usage in sorted(usages, key=lambda usage: said.isdisjoint(_words_in(usage))):
            found += _arguments(usage, before[length:], (start, partial), vocabulary)
    else:
        first = before[0].start if before else start
        people = _names(PERSON, typed[first:].lstrip('"'), first, vocabulary)
        # People come first, where a name can stand; verbs keep a third of the room.
        room = OFFERED - min(len(found), OFFERED // 3)
        found = [*map(_unlike_a_verb, [*people][:room]), *found]
    return tuple(dict.fromkeys(found))[:OFFERED]


def _unlike_a_verb(person: Completion) -> Completion:
    """Quote a name that stands alone on its line and would be taken for a verb."""
    if person.insert.partition(" ")[0].casefold() not in lexicon.first_words():
        return person
    return msgspec.structs.replace(person, insert=quoted(person.text))


def _verbs(
    typed: str, known: Iterable[str], possible: frozenset[str] | None
) -> Iterator[Completion]:
    start = len(typed) - len(typed.lstrip())
    wanted = typed.lstrip().casefold()
    found = [each for each in known if each.startswith(wanted) and each != wanted.strip()]
    for now in (True, False):
        for name in found:
            if (possible is None or name in possible) is now:
                yield Completion(name, name, VERB, start, now, verb=name)


def _parted(typed: str) -> tuple[tuple[Word, ...], int, str]:
    """Part what is typed into whole words, and where the word being typed begins and what it is."""
    try:
        found = words(typed)
    except NotUnderstood as fault:
        if fault.code is not Misread.OPEN_QUOTE:
            raise
        return words(typed[: fault.at]), fault.at, typed[fault.at + 1 :]
    if found and not found[-1].quoted and not found[-1].is_mark and found[-1].end == len(typed):
        return found[:-1], found[-1].start, found[-1].text
    return found, len(typed), ""


def _arguments(
    usage: str, before: tuple[Word, ...], partial: tuple[int, str], vocabulary: Vocabulary
) -> Iterator[Completion]:
    start, typed = partial
    change = _change_begun(usage, before)
    if change is not None:
        yield from _keywords(_Slot(changing.words_after(change)), start, typed)
        return
    slots = _slots(usage)
    place, begun = _walk(slots, before)
    if begun:
        whole = " ".join([*(each.text for each in begun), typed])
        yield from _choices(slots[place], (begun[0].start, whole), vocabulary)
        place += 1
    said = {word.text.casefold() for word in before if not word.quoted}
    passed = [slot for slot in slots[:place] if slot.is_tail and said.isdisjoint(slot.choices)]
    while place < len(slots):
        slot = slots[place]
        if len(slot.choices) > 1 or said.isdisjoint(slot.choices):
            yield from _keywords(slot, start, typed)
        if not begun:
            yield from _choices(slot, partial, vocabulary)
        if not slot.left_out:
            return
        place = slot.left_out
    for slot in passed:
        yield from _keywords(slot, start, typed)


def _change_begun(usage: str, before: tuple[Word, ...]) -> tuple[Word, ...] | None:
    """Return the words of the change that is being written: behind the last colon or semicolon."""
    marks = [at for at, word in enumerate(before) if word.is_mark and word.text in ":;"]
    if changing.USAGE not in usage or not marks:
        return None
    part = before[marks[-1] + 1 :]
    return None if any(word.text == "because" and not word.quoted for word in part) else part


def _choices(slot: _Slot, partial: tuple[int, str], vocabulary: Vocabulary) -> Iterator[Completion]:
    start, typed = partial
    for kind in (_KINDS[each] for each in slot.choices if each in _KINDS):
        yield from _names(kind, typed, start, vocabulary)


def _keywords(slot: _Slot, start: int, typed: str) -> Iterator[Completion]:
    for each in slot.choices:
        if each.islower() and each.startswith(typed.casefold()):
            yield Completion(each, each, KEYWORD, start)


class _Slot(msgspec.Struct, frozen=True):
    """A place in a usage: what may stand there, and the slot that follows if nothing does.

    ``left_out`` is 0 where something must stand there.
    """

    choices: tuple[str, ...]
    left_out: int = 0

    @property
    def is_tail(self) -> bool:
        """Whether one keyword begins here what may be left out, and said in any order."""
        return self.left_out > 0 and len(self.choices) == 1 and self.choices[0].islower()


def _slots(usage: str) -> tuple[_Slot, ...]:
    found: list[_Slot] = []
    brackets: list[int] = []
    listed = False
    for chunk in usage.split():
        brackets += [len(found)] if chunk.startswith("[") else []
        choices = _choices_in(chunk)
        if choices and not listed:
            found.append(_Slot(choices))
        listed = chunk.endswith(",")
        for sign in re.findall(r"[][]", chunk[1:]):
            if sign == "[":
                brackets.append(len(found))
                continue
            at = brackets.pop()
            found[at : at + 1] = [_Slot(each.choices, len(found)) for each in found[at : at + 1]]
    return tuple(found)


def _words_in(usage: str) -> list[str]:
    return _TRIMMED.sub(" ", usage).replace("|", " ").split()


def _choices_in(chunk: str) -> tuple[str, ...]:
    return tuple(_words_in(chunk)) or (('"',) if '"' in chunk else ())


def _walk(slots: tuple[_Slot, ...], before: Iterable[Word]) -> tuple[int, tuple[Word, ...]]:
    """Return the slot after the words ``before``, and those that have begun to fill it."""
    place = last = 0
    begun: tuple[Word, ...] = ()
    for word in before:
        keyword = _slot_of(slots, place, word)
        if keyword is not None:
            place, begun = keyword + 1, ()
        elif word.text == "," and not word.quoted:
            place, begun = last, ()
        elif word.is_mark:
            begun = ()
        elif word.quoted or (place < len(slots) and _SINGLE & {*slots[place].choices}):
            last, place, begun = place, place + 1, ()
        elif place < len(slots):
            last, begun = place, (*begun, word)
    return place, begun


def _slot_of(slots: tuple[_Slot, ...], place: int, word: Word) -> int | None:
    text = word.text.casefold()
    passed = (at for at in range(place) if slots[at].is_tail)
    places = () if word.quoted else (*range(place, len(slots)), *passed)
    return next((at for at in places if text in slots[at].choices), None)


def _names(kind: str, typed: str, start: int, vocabulary: Vocabulary) -> Iterator[Completion]:
    wanted = fold(typed)
    known = [(each, spellings(fold(each))) for each in vocabulary.of(kind)]
    begin = [each for each, ways in known if any(way.startswith(wanted) for way in ways)]
    inner = f" {wanted}"
    within = [each for each, ways in known if any(inner in way for way in ways)]
    numbers = dict(zip(vocabulary.people, vocabulary.numbers, strict=False))
    numbers = numbers if kind == PERSON else {}
    counted = [each for each, number in numbers.items() if str(number) == wanted]
    exact = [each for each, ways in known if wanted in ways]
    for each in dict.fromkeys([*counted, *exact, *begin, *(within if wanted else ())]):
        number = numbers.get(each, 0)
        yield Completion(each, written_name(each), kind, start, number=number)
