"""Deciding about blanks to be filled (RONR 12:92)."""

from __future__ import annotations

import re

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.labels import new_label, open_blank, open_proposal
from facilitation.meeting.deciding.ready import decides, of_texts, some
from facilitation.meeting.deciding.rewording import ask_afresh
from facilitation.meeting.deciding.wanted import edit_wanted
from facilitation.meeting.families.blanks import events
from facilitation.meeting.families.blanks.acts import FillBlank, MakeBlank, Suggest
from facilitation.meeting.reading import amendments_to, blanks_in
from facilitation.meeting.state import Amendment, Blank, Proposal
from facilitation.meeting.texts.consequences import carried_over
from facilitation.meeting.texts.order_of_taking import in_order
from facilitation.people.names import clean, fold
from facilitation.text.changes import Edit, Hunk, apply
from facilitation.text.typed import Change
from facilitation.text.versions import version_id

MARK = "____"
"""How a blank stands in a text."""

_IS_MARK = re.compile(r"\[?_{3,}\]?")


@decides(of_texts(open_proposal))
def _make(case: Case, act: MakeBlank) -> None:
    proposal = open_proposal(case, act.target)
    label = new_label(case, act.label)
    by = case.person(act.by, here=False).number
    struck = _words_meant(case, proposal, act)
    if _IS_MARK.fullmatch(struck.strike):
        _check_free_of_blanks(case, proposal, struck)
        edit = _at(proposal.text, struck, label)
        case.happen(
            events.BlankMade(
                label=label, target=proposal.label, by=by, text=proposal.text, edit=edit
            )
        )
        return
    _make_of_words(case, proposal, struck, (label, by))
    ask_afresh(case)


def _words_meant(case: Case, proposal: Proposal, act: MakeBlank) -> Hunk:
    """Return where the words stand that are to be a blank, with the mark in their place."""
    change = Change(strike=act.words, insert=f"[{act.label}]", line=act.line, place=act.place)
    found = edit_wanted(case, proposal.label, (change,)).hunks[0]
    return Hunk(found.start, found.end, MARK, found.strike)


def _check_free_of_blanks(case: Case, proposal: Proposal, place: Hunk) -> None:
    """Refuse a second blank in the same place."""
    for each in blanks_in(case.meeting, proposal.label):
        mark = each.edit.hunks[0]
        if mark.start < place.end and place.start < mark.end:
            case.refuse("BLANK_THERE", (f'suggest {each.label} "…" by NAME',), label=each.label)


def _make_of_words(case: Case, proposal: Proposal, struck: Hunk, named: tuple[str, int]) -> None:
    """Put a blank in the place of words, which become suggestions with what others wanted there."""
    label, by = named
    edit = Edit(proposal.version, (struck,))
    text = apply(proposal.text, edit)
    rivals = _rivals(case, proposal.label, struck)
    gathered = tuple(each.label for each in rivals)
    rebased, pasts = carried_over(case.meeting, proposal.label, proposal.text, text, edit, gathered)
    case.happen(
        events.BlankMade(
            label=label,
            target=proposal.label,
            by=by,
            text=text,
            edit=_at(text, struck, label),
            suggestions=(events.Suggested(struck.strike), *_wishes(rivals)),
            gathered=gathered,
            rebased=rebased,
            pasts=pasts,
        )
    )


def _at(text: str, struck: Hunk, label: str) -> Edit:
    """Mark the blank's place with its label: so it is carried over as an amendment is."""
    end = struck.start + len(struck.strike if _IS_MARK.fullmatch(struck.strike) else MARK)
    mark = Hunk(struck.start, end, f"[{label}]", text[struck.start : end])
    return Edit(version_id(text), (mark,))


def _rivals(case: Case, target: str, place: Hunk) -> list[Amendment]:
    """Return the amendments that do nothing but put other words in this place."""
    return [
        each
        for each in amendments_to(case.meeting, target)
        if not each.conflict
        and len(each.edit.hunks) == 1
        and each.edit.hunks[0].insert.strip()
        and (each.edit.hunks[0].start, each.edit.hunks[0].end) == (place.start, place.end)
    ]


def _wishes(rivals: list[Amendment]) -> tuple[events.Suggested, ...]:
    found = {each.edit.hunks[0].insert: each.by for each in reversed(rivals)}
    return tuple(events.Suggested(words, by) for words, by in reversed(found.items()))


def _any_open(case: Case, _act: object = None) -> None:
    some(case.meeting.blanks or ("",), lambda label: open_blank(case, label))


@decides(_any_open)
def _suggest(case: Case, act: Suggest) -> None:
    blank = open_blank(case, act.label)
    words = case.short(act.words, f'suggest {blank.label} "…" by NAME')
    by = case.person(act.by, here=False).number
    if any(fold(each.words) == fold(words) for each in blank.suggestions):
        possible = (f'fill {blank.label} "{words}"',)
        case.already(possible, label=blank.label, words=words, code="SUGGESTED_ALREADY")
    case.happen(events.BlankSuggested(blank.label, words, by))


def any_suggestion(case: Case, _act: object = None) -> None:
    """Refuse where nothing was suggested for a blank that is to be filled."""
    _any_open(case)
    some(case.meeting.blanks, lambda label: _check_suggestions(case, open_blank(case, label)))


@decides(any_suggestion)
def _fill(case: Case, act: FillBlank) -> None:
    blank = open_blank(case, act.label)
    words = _suggested(case, blank, case.short(act.words))
    waiting = [each.words for each in in_order(case.meeting, blank) if each.lost is None]
    if waiting and waiting[0] != words:
        possible = (f'fill {blank.label} "{waiting[0]}"',)
        case.advise("NOT_NEXT", possible, label=blank.label, words=waiting[0])
    if act.counted is not None and act.counted[0] <= act.counted[1]:
        case.happen(events.SuggestionLost(blank.label, words, *act.counted))
        return
    _filled(case, blank, words, act.counted)


def _suggested(case: Case, blank: Blank, typed: str) -> str:
    found = [each.words for each in blank.suggestions if fold(each.words) == fold(typed)]
    if not found:
        possible = tuple(f'fill {blank.label} "{each.words}"' for each in blank.suggestions)
        offer = (*possible, f'suggest {blank.label} "{clean(typed)}" by NAME')
        case.refuse("NOT_SUGGESTED", offer, label=blank.label, words=typed)
    return found[0]


def _filled(case: Case, blank: Blank, words: str, counted: tuple[int, int] | None) -> None:
    proposal = case.meeting.proposals[blank.target]
    place = blank.edit.hunks[0]
    ends_twice = words.endswith(".") and proposal.text[place.end : place.end + 1] == "."
    filling = words.removesuffix(".") if ends_twice else words
    edit = Edit(blank.edit.base, (Hunk(place.start, place.end, filling, place.strike),))
    text = apply(proposal.text, edit)
    rebased, pasts = carried_over(
        case.meeting, proposal.label, proposal.text, text, edit, (blank.label,)
    )
    case.happen(
        events.BlankFilled(
            label=blank.label,
            target=proposal.label,
            words=words,
            text=text,
            counted=counted,
            rebased=rebased,
            pasts=pasts,
        )
    )
    ask_afresh(case)


def _check_suggestions(case: Case, blank: Blank) -> None:
    if not blank.suggestions:
        case.refuse("NOT_SUGGESTED", (f'suggest {blank.label} "…" by NAME',), label=blank.label)
