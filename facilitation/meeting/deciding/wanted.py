"""Making an edit of a change as it was typed, or saying why that cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import NoReturn

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.families.matter.acts import Change
from facilitation.meeting.reading import text_of
from facilitation.meeting.refusal import Refusal, Refused
from facilitation.text import edits
from facilitation.text.changes import Edit, EditProblem, apply
from facilitation.text.items import item_of, item_replaced, items_of
from facilitation.text.naming import find
from facilitation.text.numbering import wanted
from facilitation.text.paragraphs import Paragraph, paragraphs
from facilitation.text.rebase import combined
from facilitation.text.spacing import reads_alike

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


def edit_of(text: str, changes: Iterable[Change]) -> Edit:
    """Return the one edit of ``text`` that makes all the changes, each named in that text.

    Raises:
        EditProblem: one of them cannot be made, or two collide.
    """
    made = [_made(text, each) for each in changes]
    edit = made[0] if len(made) == 1 else combined(text, made)
    if edit.hunks and reads_alike(text, apply(text, edit)):
        raise EditProblem("nothing_changes")
    return edit


def _made(text: str, change: Change) -> Edit:
    if change.add:
        return _added(text, change)
    if change.item:
        return _in_item(text, change)
    if change.substitute:
        if change.paragraph:
            return edits.substitute_paragraph(text, change.paragraph, change.substitute)
        return _changing(wanted(text, change.substitute))
    if change.strike or change.insert:
        return _in_paragraph(text, change) if change.paragraph else _words(text, change)
    if change.paragraph:
        return edits.substitute_paragraph(text, change.paragraph, "")
    raise EditProblem("nothing_changes")


def _changing(edit: Edit) -> Edit:
    if not edit.hunks:
        raise EditProblem("nothing_changes")
    return edit


def _added(text: str, change: Change) -> Edit:
    last = len(paragraphs(text))
    number = change.paragraph or last
    if not 1 <= number <= max(last, 1):
        raise EditProblem("no_such_paragraph")
    return edits.insert_paragraph(text, number - 1 if change.ahead else number, change.add)


def _in_item(text: str, change: Change) -> Edit:
    """Make a change to one item of a list; what is struck or read is the item with its mark."""
    number = change.item
    if change.substitute:
        return item_replaced(text, number, change.substitute)
    if not (change.strike or change.insert):
        return item_replaced(text, number, "")
    found = item_of(text, number)
    words = apply(found.text, _words(found.text, change))
    return item_replaced(text, number, words)


def _in_paragraph(text: str, change: Change) -> Edit:
    """Make a change to words that are looked for in one paragraph only."""
    paragraph = _paragraph(text, change.paragraph)
    inner = _words(paragraph.text, change)
    return edits.substitute_paragraph(text, change.paragraph, apply(paragraph.text, inner))


def _paragraph(text: str, number: int) -> Paragraph:
    found = paragraphs(text)
    if not 1 <= number <= len(found):
        raise EditProblem("no_such_paragraph")
    return found[number - 1]


def _words(text: str, change: Change) -> Edit:
    line, place = change.line or None, change.place or None
    if change.strike and change.insert:
        return edits.strike_insert(text, change.strike, change.insert, line, place)
    if change.strike:
        return edits.strike(text, change.strike, line, place)
    return edits.insert(
        text, change.insert, change.after or None, change.before or None, line, place
    )


def refuse_edit(case: Case, problem: EditProblem) -> NoReturn:
    """Refuse what the rules of texts say no to, with what they offer.

    Raises:
        Refused: always.
    """
    raise Refused(refusal_of(problem))


def refusal_of(problem: EditProblem) -> Refusal:
    """Return what is wrong with the words of a change as a refusal, with what is possible."""
    places = ", ".join(str(each) for each in dict.fromkeys(problem.places))
    params = (("words", problem.words), ("lines", places))
    return Refusal(problem.code.upper(), params, _possible(problem))


def _possible(problem: EditProblem) -> tuple[str, ...]:
    """Offer the words that come closest, or what tells several places apart."""
    if problem.code == "words_more_than_once":
        return _places(problem.places[:_MOST_OFFERED])
    return problem.near or _OTHERWISE.get(problem.code, ('strike "…" insert "…"',))


def _places(lines: tuple[int, ...]) -> tuple[str, ...]:
    if len(set(lines)) == len(lines):
        return tuple(f"in line {each}" for each in lines)
    return tuple(f"place {number}" for number in range(1, len(lines) + 1))
