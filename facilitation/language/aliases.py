"""What the verbs are called in another language: typed so, read and recorded as they are.

A file a language says it, ``resources/verbs/de.toml``. Scripts and the record have one set of
verbs, whatever language people type in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import chain, pairwise

import msgspec

from facilitation.decisions.answers import Answer
from facilitation.language import completion, lexicon
from facilitation.language.completion import KEYWORD, OFFERED, PERSON, VERB, Completion, Vocabulary
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.words import Word, words
from facilitation.language.writing import quoted
from facilitation.people.names import fold

_HELP, _OVERRULE, _BECAUSE = "help", "overrule", "because"
_ANSWERS = frozenset(each.value.partition("_")[0] for each in Answer) | {"consent", "stand"}
"""What the verbs begin with behind which a reason needs no quotation marks."""

_LEAST_VERBS = OFFERED // 3
"""So many verbs have room beside the people who may be meant."""

_Replaced = tuple[int, int, str]
"""From where to where a line is replaced, and by what."""


class AliasFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of aliases: verbs and keywords with what they are called, the usual word first.

    A keyword is read by its alias where a quoted text follows, or the reason of an answer. Of a
    verb with one word behind it both can be called otherwise, as a whole: ``lines``.
    ``translated_by`` is who wrote it.
    """

    translated_by: str
    verbs: dict[str, tuple[str, ...]]
    keywords: dict[str, tuple[str, ...]] = {}
    lines: dict[str, tuple[str, ...]] = {}


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

    def known(self) -> tuple[str, ...]:
        """Return every alias as it is written, in alphabetical order."""
        return tuple(sorted(self._written.values()))

    def canonical(self, line: str) -> str:
        """Return a line with the verbs that the record knows.

        Raises:
            NotUnderstood: SEVERAL, where an alias may mean several verbs.
        """
        return self._replaced(line, _whole_words(line)) if self._verbs else line

    def written(self, line: str) -> str:
        """Return a line, or a usage, with its verb and keywords called as people usually do.

        Where that would mean something else, it stays as it is.
        """
        found = _whole_words(line)
        for length in (2, 1)[-len(found) :] if found else ():
            verb = " ".join(each.text for each in found[:length])
            if verb in self._usual and not any(each.quoted for each in found[:length]):
                said = self._usual[verb] + line[found[length - 1].end :]
                for word, usual in self._usual_keywords.items():
                    said = said.replace(f' {word} "', f' {usual} "')
                return said if self._means(said, line) else line
        return line

    def _means(self, said: str, line: str) -> bool:
        try:
            return self.canonical(said) == line
        except NotUnderstood:
            return False

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
            plain = self._replaced(typed, begun) if self._verbs else typed
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
        called = {VERB: self._usual, KEYWORD: self._usual_keywords}.get(offer.kind, {})
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
        return "", 0


def read_aliases(data: bytes, beside: Collection[str] = ()) -> Aliases:
    """Read a file of aliases; ``beside`` are words that lines begin with which are no verbs.

    Raises:
        ValueError: it is no such file, or what it says would make a line mean two things.
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
            elif _takes_more(alias.split()[0]):
                yield f"{alias} begins with a verb that other words can follow"


def _takes_more(word: str) -> bool:
    return any(usage != word for usage in lexicon.usages_named(word))


def _whole_words(line: str) -> tuple[Word, ...]:
    """Return the words of a line; of one whose last text is still open, those before it."""
    try:
        return words(line)
    except NotUnderstood as half:
        return words(line[: half.at]) if half.code is Misread.OPEN_QUOTE else ()
