"""The kinds of hand-outs there are, and how one is made."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from app.papers.handout_words import HandoutWording
from app.papers.handouts import kinds
from app.papers.handouts.handout import Handing, Handout, Whole, document
from app.papers.record import of_whole_meeting
from app.papers.telling import Telling
from facilitation.folders import all_loaded
from facilitation.meeting.history import History
from facilitation.meeting.state import Meeting
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Document
from facilitation.minutes.gathering.gatherer import Gatherer


class NoSuchProposalError(LookupError):
    """The meeting has no proposal of that label; the argument is the label."""


def handout_names() -> tuple[str, ...]:
    """Return the names of the kinds that are about a text, the proposal itself first."""
    return tuple(_kinds())


def handout_of(
    meeting: Meeting,
    label: str,
    name: str,
    words: HandoutWording,
    attribution: Attribution | None = None,
) -> Document:
    """Return a hand-out; ``label`` in any case, ``name`` one of :func:`handout_names`.

    Where there is one proposal only it needs no label.

    Raises:
        NoSuchProposalError: there is no such proposal.
        KeyError: there is no such kind.
    """
    wanted = label.strip().casefold()
    only = not wanted and len(meeting.proposals) == 1
    found = next((each for each in meeting.proposals if only or each.casefold() == wanted), None)
    if found is None:
        raise NoSuchProposalError(label)
    handing = Handing(meeting, meeting.proposals[found], words, attribution)
    return document(_kinds()[name], handing)


def whole_names() -> tuple[str, ...]:
    """Return the names of the kinds that are about a whole meeting."""
    return tuple(each.name for each in _found() if isinstance(each, Whole))


def handout_of_meeting(
    history: History,
    name: str,
    words: HandoutWording,
    gatherer: Gatherer,
    attribution: Attribution | None = None,
    *,
    questions: Sequence[str] = (),
    who: str = "",
) -> Document:
    """Return a hand-out of a whole meeting; ``name`` is one of :func:`whole_names`.

    ``questions`` are those of a survey, ``who`` those for whom it is wanted, as typed (empty:
    everybody). The ``gatherer`` may have looked at the record before.

    Raises:
        StopIteration: there is no such kind.
    """
    kind = next(each for each in _found() if isinstance(each, Whole) and each.name == name)
    telling = Telling(gatherer.follow(history), words.minutes, Include(attribution))
    asked = (*((who,) if kind.personal else ()), *((questions,) if kind.asks else ()))
    blocks = kind.blocks(telling, history, words, *asked)
    made = of_whole_meeting(telling, words.kind(name), blocks, words.wording.language)
    terms = words.minutes.term_body, words.minutes.term_date, words.minutes.term_place
    kept = tuple(each for each in made.facts if not kind.bare or each.term in terms)
    return replace(made, facts=kept)


def _kinds() -> dict[str, Handout]:
    return {each.name: each for each in _found() if isinstance(each, Handout)}


@cache
def _found() -> tuple[Handout | Whole, ...]:
    found: list[Handout | Whole] = [each.HANDOUT for each in all_loaded(kinds)]
    return tuple(sorted(found, key=lambda each: each.rank))
