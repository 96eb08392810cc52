"""The kinds of hand-outs there are, and how one is made."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from facilitation.meeting.state import Meeting
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.blocks import Document
from facilitation.minutes.handouts import kinds
from facilitation.minutes.handouts.handout import Handing, Handout, document
from facilitation.minutes.handouts.words import HandoutWords
from facilitation.minutes.words import MinutesWords


class NoSuchProposalError(LookupError):
    """The meeting has no proposal of that label; the argument is the label."""


def handout_names() -> tuple[str, ...]:
    """Return the names of all kinds, the proposal itself first."""
    return tuple(_kinds())


def handout_of(
    meeting: Meeting,
    label: str,
    name: str,
    words: HandoutWords,
    minutes: MinutesWords,
    *,
    attribution: Attribution = Attribution.NAMED,
    language: str = "en",
) -> Document:
    """Return a hand-out; ``label`` in any case, ``name`` one of :func:`handout_names`.

    Raises:
        NoSuchProposalError: there is no such proposal.
        KeyError: there is no such kind.
    """
    wanted = label.strip().casefold()
    found = next((each for each in meeting.proposals if each.casefold() == wanted), None)
    if found is None:
        raise NoSuchProposalError(label)
    handing = Handing(meeting, meeting.proposals[found], words, minutes, attribution)
    return document(_kinds()[name], handing, language)


@cache
def _kinds() -> dict[str, Handout]:
    modules = [each.name for each in pkgutil.iter_modules(kinds.__path__)]
    found: list[Handout] = [import_module(f"{kinds.__name__}.{each}").HANDOUT for each in modules]
    return {each.name: each for each in sorted(found, key=lambda each: each.rank)}
