"""Making an edit of a change as it was typed, or saying why that cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import NoReturn

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.outcome import Refusal, Refused
from facilitation.meeting.reading import text_of
from facilitation.text.changes import Edit, EditProblem, bounded
from facilitation.text.items import items_of
from facilitation.text.making import edit_of
from facilitation.text.naming import find
from facilitation.text.paragraphs import paragraphs
from facilitation.text.typed import Change
from facilitation.text.versions import normalise

_MOST_OFFERED = 8
_MOST_LOOKED_AT = 20
"""Wordings, the newest, in which words that are not there any more are looked for."""

_OTHERWISE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "no_such_paragraph": ("in paragraph NUMBER",),
        "no_such_item": ("in paragraph NUMBER",),
        "too_long": ('propose P1 "Title" by NAME',),
    }
)


def text_wanted(case: Case, typed: str) -> str:
    """Return a whole text as it is kept. Raises Refused: it is longer than a text can be."""
    try:
        bounded(typed)
    except EditProblem as problem:
        refuse_edit(case, problem)
    return normalise(typed)


def edit_wanted(case: Case, target: str, changes: Iterable[Change]) -> Edit:
    """Return the one edit of a text that makes all the changes, each named in it as it reads now.

    Raises:
        Refused: with the code of the `EditProblem`, saying where the words stand or what comes
        closest.
    """
    try:
        return edit_of(text_of(case.meeting, target), changes)
    except EditProblem as problem:
        if problem.code == "no_such_paragraph":
            _refuse_no_paragraph(case, text_of(case.meeting, target))
        if problem.code == "words_not_found":
            _refuse_moved_on(case, target, problem)
        refuse_edit(case, problem)


def _refuse_no_paragraph(case: Case, text: str) -> None:
    """Where the text has a list, offer its items: a list is one paragraph."""
    last, items = len(paragraphs(text)), len(items_of(text))
    if items:
        possible = (f"in paragraph {last}", f"in item {items}", f"strike item {items}")
        case.refuse("NO_SUCH_PARAGRAPH", possible)


def _refuse_moved_on(case: Case, target: str, problem: EditProblem) -> None:
    """Refuse words that stood in an earlier wording, saying what changed them."""
    proposal = case.meeting.proposals.get(target)
    versions = proposal.versions[-_MOST_LOOKED_AT:] if proposal is not None else ()
    for before, after in reversed(tuple(pairwise(versions))):
        if _stood_in(before.text, problem.words):
            other = after.amendment or target
            case.refuse("WORDS_CHANGED", _possible(problem), words=problem.words, other=other)


def _stood_in(text: str, words: str) -> bool:
    try:
        find(text, words)
    except EditProblem as problem:
        return problem.code == "words_more_than_once"
    return True


def refuse_edit(case: Case, problem: EditProblem) -> NoReturn:
    """Refuse what the rules of texts say no to, with what they offer."""
    raise Refused(refusal_of(problem))


def refusal_of(problem: EditProblem) -> Refusal:
    """Return what is wrong with the words of a change as a refusal, with what is possible."""
    places = ", ".join(str(each) for each in dict.fromkeys(problem.places))
    params = (("words", problem.words), ("lines", places), ("other", ", ".join(problem.near)))
    return Refusal(problem.code.upper(), params, _possible(problem))


def _possible(problem: EditProblem) -> tuple[str, ...]:
    """Offer the words that come closest, or what tells several places apart."""
    if problem.code == "words_more_than_once":
        return _places(problem.places[:_MOST_OFFERED])
    if problem.code == "item_could_be_two":
        return (f"item {problem.places[0]}", 'strike "…" insert "…"')
    return problem.near or _OTHERWISE.get(problem.code, ('strike "…" insert "…"',))


def _places(lines: tuple[int, ...]) -> tuple[str, ...]:
    if len(set(lines)) == len(lines):
        return tuple(f"in line {each}" for each in lines)
    return tuple(f"place {number}" for number in range(1, len(lines) + 1))
