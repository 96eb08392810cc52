"""What the verbs are called in another language: typed so, read and recorded as they are.

A file a language says it, ``resources/verbs/de.toml``. Scripts and the record have one set of
verbs, whatever language people type in.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, pairwise

import msgspec

from facilitation.decisions.answers import Answer
from facilitation.language import completion, lexicon
from facilitation.language.completion import KEYWORD, OFFERED, PERSON, VERB, Completion, Vocabulary
from facilitation.language.grammar import fault_in
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.words import Word, words
from facilitation.language.writing import quoted
from facilitation.people.names import fold

_HELP, _OVERRULE, _BECAUSE = "help", "overrule", "because"
_ANSWERS = frozenset(each.value.partition("_")[0] for each in Answer) | {"consent", "stand"}
"""What the verbs begin with behind which a reason needs no quotation marks."""

_LEAST_VERBS = OFFERED // 3
"""So many verbs have room beside the people who may be meant."""

_MOVE = "move "
_BY_A_DAY = ("action ",)
"""Lines in which ``by`` stands before a day, not before a person."""

_LONGEST_WORDS = 4
"""So many words one word of a line is called by at most."""

_READ_LATER = frozenset({Misread.BAD_DATE, Misread.BAD_TIME, Misread.NEEDS_BLOCK})
"""What is read as people say it once the line is known: days and lengths of time."""

_BRACKET = re.compile(r'\[([a-z]+(?: [a-z]+)*)(?=( "| DATE)|[ \]|])')
"""What begins a part of a usage that may be left out, and whether words or a day follow."""

_PLACEHOLDER = re.compile(r'"[^"]*"|\b[A-Z_]{2,}\b')
"""What is to be filled in, or a text, which may be one."""

_Replaced = tuple[int, int, str]
"""From where to where a line is replaced, and by what."""


class AliasFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of aliases: verbs and keywords with what they are called, the usual word first.

    A keyword is read by its alias where a quoted text follows, or the reason of an answer. Of a
    verb with one word behind it both can be called otherwise, as a whole: ``lines``. ``words`` are
    other words of a line, and ``motions`` what is moved, behind ``move``, which is called ``moves``
    there; both are read by their aliases where the line is none otherwise. ``more`` are words that
    are a verb alone, and begin another line where something follows.
    ``placeholders`` say what is to be filled in; they are only shown. ``translated_by`` is who
    wrote it.
    """

    translated_by: str
    verbs: dict[str, tuple[str, ...]]
    keywords: dict[str, tuple[str, ...]] = {}
    lines: dict[str, tuple[str, ...]] = {}
    words: dict[str, tuple[str, ...]] = {}
    motions: dict[str, tuple[str, ...]] = {}
    moves: str = ""
    more: dict[str, str] = {}
    placeholders: dict[str, str] = {}


class Aliases:
    """The aliases of one language; none where nothing is given."""

    def __init__(self, file: AliasFile | None = None) -> None:
        self._verbs: dict[str, tuple[str, ...]] = {}
        self._written: dict[str, str] = {}
        self._usual: dict[str, str] = {}
        for verb, called in (file.verbs if file else {}).items():
            self._usual[verb] = called[0]
            for alias in called:
                self._verbs[fold(alias)] = (*self._verbs.get(fold(alias), ()), verb)
                self._written[fold(alias)] = alias
        for line, called in (file.lines if file else {}).items():
            self._usual[line] = called[0]
            self._verbs.update((fold(alias), (line,)) for alias in called)
        keywords = (file.keywords if file else {}).items()
        self._keywords = {fold(alias): word for word, called in keywords for alias in called}
        self._usual_keywords = {word: called[0] for word, called in keywords}
        self._words, self._motions = (file.words, file.motions) if file else ({}, {})
        self._usual_words = {word: called[0] for word, called in self._words.items()}
        self._beside = self._usual_words | self._usual_keywords
        self._moves = file.moves if file else ""
        self._more = {fold(each): said for each, said in (file.more if file else {}).items()}
        self._placeholders = file.placeholders if file else {}

    def known(self) -> tuple[str, ...]:
        return tuple(sorted(self._written.values()))

    def canonical(self, line: str) -> str:
        """Return a line with the verbs that the record knows.

        Raises NotUnderstood: SEVERAL, where an alias may mean several verbs.
        """
        plain = self._replaced(line, _whole_words(line)) if self._verbs else line
        if not (self._words or self._motions) or fault_in(plain) is None:
            return plain
        other = self._in_words(plain)
        fault = fault_in(other)
        return other if fault is None or fault.code in _READ_LATER else plain

    def word(self, said: str) -> str:
        """Return the word of a line that is called so here, such as *for*; else what was said."""
        found = (word for word, called in self._words.items() if fold(said) in map(fold, called))
        return next(found, said)

    def _in_words(self, line: str) -> str:
        """Return a line whose verb is known with its other words as the record knows them."""
        usages = " ".join(_usages_of(line))
        asked = {*re.findall(r"[a-z]+", usages), ""}
        called = {
            word: found for word, found in self._words.items() if asked.issuperset(word.split())
        }
        called |= self._motions if line.lstrip().startswith(_MOVE) else {}
        if "by DATE" in usages and "until" not in asked:
            called["by"] = (*called.get("by", ()), *self._words.get("until", ()))
        meant = {tuple(fold(a).split()): word for word, found in called.items() for a in found}
        return self._replaced_in(line, meant)

    @staticmethod
    def _replaced_in(line: str, meant: Mapping[tuple[str, ...], str]) -> str:
        found, places, at = _whole_words(line), [], 1
        while at < len(found):
            for many in range(min(_LONGEST_WORDS, len(found) - at), 0, -1):
                said = found[at : at + many]
                word = meant.get(tuple(fold(each.text) for each in said), "")
                if word and not any(each.quoted for each in said):
                    places.append((said[0].start, said[-1].end, word))
                    at += many - 1
                    break
            at += 1
        for start, end, word in reversed(places):
            line = line[:start] + word + line[end:]
        return line

    def written(self, line: str) -> str:
        """Return a line, or a usage, with its verb and keywords called as people usually do.

        Where that would mean something else, it stays as it is. What is to be filled in, or may
        be left out, is named for whoever reads it.
        """
        said = _BRACKET.sub(partial(self._in_brackets, line), self._called(line))
        because = self._usual_keywords.get(_BECAUSE, _BECAUSE)
        return _PLACEHOLDER.sub(self._placeholder, said.replace(f" {_BECAUSE} …", f" {because} …"))

    def _in_brackets(self, line: str, found: re.Match[str]) -> str:
        word, behind = found.groups()
        if word == "by" and behind == " DATE" and "until" not in line:
            word = "until"  # a person is *von*, a day is *bis*
        known = self._beside if behind == ' "' else self._usual_words
        return f"[{known.get(word, word)}"

    def _placeholder(self, found: re.Match[str]) -> str:
        name = found[0].strip('"')
        return found[0].replace(name, self._placeholders.get(name, name))

    def _called(self, line: str) -> str:
        found = _whole_words(line)
        for length in (2, 1)[-len(found) :] if found else ():
            verb = " ".join(each.text for each in found[:length])
            if verb in self._usual and not any(each.quoted for each in found[:length]):
                said = self._usual[verb] + line[found[length - 1].end :]
                for word, usual in self._usual_keywords.items():
                    said = said.replace(f' {word} "', f' {usual} "')
                whole = self._with_words(said, line)
                return next((each for each in (whole, said) if self._means(each, line)), line)
        return line

    def _with_words(self, said: str, line: str) -> str:
        """Return a line whose verb is called as usual with its other words so, too."""
        called = dict(self._words)
        if line.startswith(_MOVE) and line[len(_MOVE) :].startswith(("MOTION", *self._motions)):
            called |= self._motions
            said = f"{self._moves} {said.partition(' ')[2]}" if self._moves else said
        if line.startswith(_BY_A_DAY):
            called.pop("by", None)
        usual = {tuple(word.split()): found[0] for word, found in called.items()}
        return self._replaced_in(said, usual)

    def _means(self, said: str, line: str) -> bool:
        try:
            found = self.canonical(said)
        except NotUnderstood:
            return False
        # A usage is no line: what its words are called is never looked for by itself.
        return found == line or (fault_in(line) is not None and self._in_words(found) == line)

    def complete(
        self,
        line: str,
        cursor: int,
        vocabulary: Vocabulary,
        possible: frozenset[str] | None = None,
        beside: tuple[str, ...] = (),
    ) -> tuple[Completion, ...]:
        """Return what could stand at ``cursor``, as :func:`completion.complete`; aliases, too.

        A verb is offered by its alias and by itself, each with the other beside it.
        """
        typed = line[:cursor]
        begun = [each for each in _whole_words(typed) if each.end < len(typed)]
        try:
            plain = self._in_words(self._replaced(typed, begun)) if self._verbs else typed
        except NotUnderstood:
            return ()
        found = completion.complete(plain, len(plain), vocabulary, possible, beside)
        moved = len(typed) - len(plain)
        return self._with_aliases(typed, [self._shown(each, moved) for each in found], possible)

    def _shown(self, offer: Completion, moved: int) -> Completion:
        """Return an offer for the line as it was typed, which is longer by ``moved`` columns."""
        insert = offer.insert
        alone = offer.kind == PERSON and offer.start == 0
        if alone and fold(insert.partition(" ")[0]) in self._verbs:
            insert = quoted(offer.text)  # else it would be taken for a verb
        called = {VERB: self._usual, KEYWORD: self._beside}.get(offer.kind, {})
        usual = called.get(offer.text, offer.also)
        return msgspec.structs.replace(
            offer, insert=insert, start=max(0, offer.start + moved), also=usual
        )

    def _with_aliases(
        self, typed: str, found: list[Completion], possible: frozenset[str] | None
    ) -> tuple[Completion, ...]:
        verbs = [*self._offered(typed, possible), *(each for each in found if each.kind == VERB)]
        others = [each for each in found if each.kind != VERB]
        room = OFFERED - min(len(verbs), _LEAST_VERBS)
        return (*others[:room], *verbs)[:OFFERED]

    def _offered(self, typed: str, possible: frozenset[str] | None) -> Iterator[Completion]:
        start = len(typed) - len(typed.lstrip())
        wanted = fold(typed) + " " * bool(typed.strip() and typed[-1].isspace())
        found = [
            (alias, verb)
            for alias, verbs in sorted(self._verbs.items())
            for verb in verbs
            if alias in self._written and alias.startswith(wanted) and alias != wanted.strip()
        ]
        for now in (True, False):
            for alias, verb in found:
                if (possible is None or verb in possible) is now:
                    said = self._written[alias]
                    insert = said if len(self._verbs[alias]) == 1 else verb
                    yield Completion(said, insert, VERB, start, now, verb=verb, also=verb)

    def _replaced(self, line: str, found: Sequence[Word]) -> str:
        written = line
        for start, end, word in sorted(self._places(found), reverse=True):
            written = written[:start] + word + written[end:]
        return written

    def _places(self, found: Sequence[Word]) -> Iterator[_Replaced]:
        verb, length = self._verb(found)
        if verb:
            yield found[0].start, found[length - 1].end, verb
        first = verb or (found[0].text.casefold() if found and not found[0].quoted else "")
        # Behind these stands a line of its own; one reason stands between.
        inside = {_HELP: 1, _OVERRULE: 2}.get(first, 0)
        inner, more = self._verb(found[inside:]) if inside else ("", 0)
        if inner:
            yield found[inside].start, found[inside + more - 1].end, inner
        answers = first.partition(" ")[0] in _ANSWERS
        for one, other in pairwise(found[length:]):
            keyword = "" if one.quoted else self._keywords.get(fold(one.text), "")
            gives_reason = answers and (keyword or one.text.casefold()) == _BECAUSE
            if keyword and (other.quoted or gives_reason):
                yield one.start, one.end, keyword
            if gives_reason and not one.quoted:
                return  # what follows is the reason, as it stands

    def _verb(self, found: Sequence[Word]) -> tuple[str, int]:
        """Return the verb that one or two words are an alias of, and how many; else none and 0."""
        if not found or found[0].quoted or lexicon.is_sign(tuple(found[1:2])):
            return "", 0
        for length in (2, 1):
            bare = [each.text for each in found[:length] if not each.quoted and not each.is_mark]
            alias = fold(" ".join(bare))
            verbs = self._verbs.get(alias, ()) if len(bare) == length else ()
            if len(verbs) > 1:
                usages = tuple(chain.from_iterable(map(lexicon.usages_named, verbs)))
                raise NotUnderstood(
                    Misread.SEVERAL, found[0].start, {"word": " ".join(bare)}, usages
                )
            if verbs:
                return verbs[0], length
            if alias in self._more and len(found) > length:
                return self._more[alias], length
        return "", 0


def read_aliases(data: bytes, beside: Collection[str] = ()) -> Aliases:
    """Read a file of aliases; ``beside`` are words that lines begin with which are no verbs.

    Raises ValueError: it is no such file, or what it says would make a line mean two things.
    """
    try:
        file = msgspec.toml.decode(data, type=AliasFile)
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise ValueError(str(fault)) from fault
    for fault_found in _faults(file, {_HELP, *beside}):
        raise ValueError(fault_found)
    return Aliases(file)


def _faults(file: AliasFile, beside: Collection[str]) -> Iterator[str]:
    known, first = {*lexicon.names(), *beside}, lexicon.first_words()
    aliases = {alias for called in file.verbs.values() for alias in called}
    for line, called in file.lines.items():
        if not any(each.startswith(line) for each in lexicon.usages_named(line.partition(" ")[0])):
            yield f"{line} begins no line"
        known |= aliases.intersection(called)
    for verb, called in (file.verbs | file.lines).items():
        if verb not in known and verb not in file.lines:
            yield f"{verb} is no verb"
        if not called:
            yield f"{verb} has no alias"
        for alias in called:
            if alias != " ".join(alias.lower().split()) or not 1 <= len(alias.split()) <= 2:  # noqa: PLR2004
                yield f"{alias} is not one word or two, in small letters"
            elif alias in known or alias in first:
                yield f"{alias} is a verb, or begins one"
            elif {*lexicon.usages_named(word := alias.split()[0])} - {word}:
                yield f"{alias} begins with a verb that other words can follow"


def _usages_of(line: str) -> tuple[str, ...]:
    """Return how the verb is written that a line begins with."""
    first = line.split()[:2]
    return lexicon.usages_named(" ".join(first)) or lexicon.usages_named("".join(first[:1]))


def _whole_words(line: str) -> tuple[Word, ...]:
    """Return the words of a line; of one whose last text is still open, those before it."""
    try:
        return words(line)
    except NotUnderstood as half:
        return words(line[: half.at]) if half.code is Misread.OPEN_QUOTE else ()
