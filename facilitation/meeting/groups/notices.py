"""Needs and offers of groups: which are not over, and which of them may fit together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from facilitation.decisions.ratification import key_of
from facilitation.meeting.answering import today
from facilitation.meeting.groups.packet import Notice, NoticeKind
from facilitation.meeting.state import Meeting
from facilitation.pattern import pattern
from facilitation.people.names import fold

_WORD = pattern(r"\w{4,}")
_WITHOUT_BLANKS = pattern(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_COMMON = 3
"""A word in more notices than this says nothing of what somebody needs, such as *with*."""


def notices_of(meeting: Meeting, *kinds: NoticeKind) -> tuple[Notice, ...]:
    """Return notices of these kinds that are not over, as they came."""
    day, found = today(meeting), (each for each in meeting.notices if each.kind in kinds)
    return tuple(each for each in merged(found) if not (each.until and each.until < day))


def merged(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """Return each notice once: as it holds longest, and as it came the shortest way.

    Commutative, associative and idempotent, so packets may come in any order, late, and twice.
    """
    found = dict[tuple[str, ...], Notice]()
    for each in notices:
        place = each.kind, each.text, key_of(each.group)
        if place not in found or _rank(found[place]) < _rank(each):
            found[place] = each
    return tuple(found.values())


def _rank(notice: Notice) -> tuple[object, ...]:
    return notice.until or "~", -len(notice.path), msgspec.json.encode(notice)


def answers_to(notice: Notice, among: Iterable[Notice]) -> tuple[Notice, ...]:
    """Return what groups answered to what is needed or offered."""
    return tuple(
        each
        for each in among
        if each.meets == notice.text
        and each.kind is not notice.kind
        and (not notice.group or key_of(each.whose) == key_of(notice.group))
    )


def fitting(need: Notice, offers: Sequence[Notice], among: Sequence[Notice]) -> tuple[Notice, ...]:
    """Return the offers that share a telling word with a need; people say whether they fit.

    Words are compared without case and accents, in scripts without blanks by pairs of letters; one
    that stands in many notices ``among`` which these are tells nothing. Those at the
    same place come first.
    """
    wanted = _telling(need, among)
    found = [each for each in offers if not each.meets and wanted & _words(each.text)]
    return tuple(sorted(found, key=lambda each: not nearby(need, each)))


def nearby(one: Notice, other: Notice) -> bool:
    """Tell whether the places of two notices have a word in common."""
    return bool(_words(one.place) & _words(other.place))


def _telling(notice: Notice, among: Iterable[Notice]) -> set[str]:
    others = [_words(each.text) for each in among]
    return {word for word in _words(notice.text) if sum(word in each for each in others) <= _COMMON}


def _words(text: str) -> set[str]:
    folded = fold(text)
    found = set(_WORD.findall(folded))
    if _WITHOUT_BLANKS.search(folded):
        pairs = (folded[at : at + 2] for at in range(len(folded) - 1))
        found |= {each for each in pairs if all(map(_WITHOUT_BLANKS.match, each))}
    return found
