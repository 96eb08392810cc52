"""A usage as what it says: the clauses of a line, to be read and to be written again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from facilitation.language.forms import FORMS, TITLE, Form, one_of, or_nothing, several
from facilitation.language.reader import Reader

_LISTED = re.compile(r'("[^"]*"|[A-Z_]+)(?:\[, \1…\]|, \1(?:\[, …\]|…))')
_PART = re.compile(r"\[([^\]]*)\]|([^\[]+)")
_TOKEN = re.compile(r'"[^"]*"…?|\S+')

Words = tuple[str, ...]


@dataclass(frozen=True)
class Clause:
    """Keywords and the value behind them; without a ``form`` they are a switch, or a text.

    ``field`` is where an act has the value (empty: nowhere), ``absent`` what it has there where
    the clause is left out; ``begins`` are the keywords that may stand first. A text that has no
    form is the last keyword.
    """

    keywords: Words
    begins: Words
    optional: bool
    field: str = ""
    absent: object = False
    form: Form | None = None
    what: str = ""

    def met(self, reader: Reader) -> bool:
        """Read the first keyword, if there is one, and say whether the clause is there."""
        if self.optional:
            return bool(reader.take(self.keywords[0])) if self.keywords else reader.more
        return not self.keywords or bool(reader.need(self.keywords[0]))

    def read(self, reader: Reader, stops: Words) -> object:
        """Read what stands behind the first keyword; ``stops`` end a name."""
        for each in self.keywords[1:]:
            reader.need(each)
        if self.form is not None:
            return self.form.read(reader, self.what, stops)
        return self.keywords[-1] if isinstance(self.absent, str) else not self.absent

    def said(self, act: object) -> Words:
        """Write the clause; nothing where it may be left out."""
        value = getattr(act, self.field, None)
        if self.optional and value == self.absent:
            return ()
        return (*self.keywords, self.form.say(value)) if self.form else self.keywords


@dataclass(frozen=True)
class Line:
    """What follows a verb, in runs: one clause, or several with keywords, in any order."""

    runs: tuple[tuple[Clause, ...], ...]

    def read(self, reader: Reader) -> dict[str, Any]:
        """Return the fields of the act that the line says; what is left out is not among them."""
        found: dict[str, Any] = {}
        for at, run in enumerate(self.runs):
            stops = self._stops(at)
            if len(run) == 1 and run[0].met(reader):
                found[run[0].field] = run[0].read(reader, stops)
            elif len(run) > 1:
                found |= _in_any_order(reader, run, stops)
        return {field: value for field, value in found.items() if field}

    def said(self, act: object) -> str:
        """Write what follows the verb, each piece behind a space or in a block."""
        pieces = chain.from_iterable(each.said(act) for run in self.runs for each in run)
        return "".join(each if each.startswith("\n") else f" {each}" for each in pieces)

    def _stops(self, at: int) -> Words:
        """Return the keywords that may follow the run at a place, and end a name before them."""
        found: list[str] = []
        for run in self.runs[at + 1 :]:
            found += chain.from_iterable(each.begins for each in run)
            if not all(each.optional for each in run):
                break
        return tuple(found)


def _in_any_order(reader: Reader, run: tuple[Clause, ...], stops: Words) -> dict[str, Any]:
    found: dict[str, Any] = {}
    clauses = {each.keywords[0]: each for each in run}
    while keyword := reader.clause(*clauses):
        clause = clauses[keyword] if clauses[keyword].optional else clauses.pop(keyword)
        found[clause.field] = clause.read(reader, (*clauses, *stops))
    for each in clauses.values():
        if not each.optional:
            reader.need(each.keywords[0])
    return found


def line_of(usage: str, fields: Mapping[str, object], forms: Mapping[str, Form]) -> Line:
    """Return what a usage without its verb says.

    Each value goes to the next of ``fields``, which have what is there if nothing is said;
    ``forms`` are those that a placeholder does not tell.
    """
    runs: list[tuple[Clause, ...]] = []
    for clause in _clauses(usage, iter(fields.items()), forms):
        before = {each.keywords[:1] for each in runs[-1]} if runs else {()}
        if clause.keywords and () not in before and clause.keywords[:1] not in before:
            runs[-1] = (*runs[-1], clause)
        else:
            runs.append((clause,))
    return Line(tuple(runs))


def _clauses(
    usage: str, fields: Iterator[tuple[str, object]], forms: Mapping[str, Form]
) -> Iterator[Clause]:
    plain = _LISTED.sub(r"\1…", usage).replace("DATE [CLOCK]", "MOMENT")
    for within, without in _PART.findall(plain):
        optional = bool(within)
        keywords: Words = ()
        for token in _TOKEN.findall(within or without):
            if token.islower() and "|" not in token:
                keywords = (*keywords, token)
                continue
            field, absent = next(fields)
            form, what, begins = _form(token, forms.get(field))
            yield Clause(
                keywords,
                keywords[:1] or begins,
                optional and not form.needed,
                field,
                absent,
                form,
                what,
            )
            keywords = ()
        if keywords:
            field, absent = next(fields) if optional else ("", False)
            yield Clause(keywords, keywords[:1], optional, field, absent)


def _form(token: str, chosen: Form | None) -> tuple[Form, str, Words]:
    """Return the form of a placeholder, what it asks for, and the keywords that it may be."""
    choices = token.removesuffix("…").split("|")
    keywords = tuple(filter(str.islower, choices))
    placeholders = [each for each in choices if each not in keywords]
    if not placeholders:
        return chosen or one_of(keywords), token, keywords
    what = placeholders[0]
    form = FORMS.get(what, TITLE)
    form = chosen or (several(form) if token.endswith("…") else form)
    return or_nothing(form, keywords), what, keywords
