"""What a script expects: lines that change nothing and say whether something is so."""

from __future__ import annotations

import msgspec


class Check(msgspec.Struct, frozen=True):
    """Something that should be so at this place of a script."""


class ExpectFloor(Check, frozen=True):
    """``name`` holds the floor; empty: nobody does."""

    name: str


class ExpectStack(Check, frozen=True):
    """These people, in this order and nobody else, wait to speak."""

    names: tuple[str, ...]


class ExpectText(Check, frozen=True):
    """The proposal or amendment ``label`` now reads ``text``."""

    label: str
    text: str


class ExpectDecision(Check, frozen=True):
    """The last decision on ``label`` came to ``code``; ``names`` are those elected."""

    label: str
    code: str
    names: tuple[str, ...] = ()


class ExpectConflict(Check, frozen=True):
    """Two amendments cannot both stand."""

    one: str
    other: str


class ExpectStands(Check, frozen=True):
    """Two amendments can both stand."""

    one: str
    other: str


class ExpectPointless(Check, frozen=True):
    """With one of two amendments the other changes nothing any more."""

    one: str
    other: str


class ExpectOrder(Check, frozen=True):
    """The order of taking begins with these amendments."""

    labels: tuple[str, ...]


class ExpectPending(Check, frozen=True):
    """These texts (by label) and motions (by name) are pending, the innermost first."""

    names: tuple[str, ...]


class ExpectInOrder(Check, frozen=True):
    """The motion could be made now."""

    motion: str


class ExpectOutOfOrder(Check, frozen=True):
    """The motion could not be made now, with ``code`` where one is given."""

    motion: str
    code: str = ""


class ExpectMissing(Check, frozen=True):
    """So many of a group are not back from a recess."""

    group: str
    number: int


class ExpectReads(Check, frozen=True):
    """The proposal or amendment ``label`` would read ``text`` with these amendments to it."""

    label: str
    labels: tuple[str, ...]
    text: str


class ExpectElapsed(Check, frozen=True):
    """The present turn, else the last one, has run ``ms``."""

    ms: int


class ExpectAllotted(Check, frozen=True):
    """The present turn, else the last one, was given ``ms``."""

    ms: int


class ExpectOverrun(Check, frozen=True):
    """The present turn, else the last one, ran ``ms`` over what it was given."""

    ms: int


class ExpectRefused(Check, frozen=True):
    """The next line is refused, with ``code`` where one is given."""

    code: str = ""


class ExpectAction(Check, frozen=True):
    """The action ``label`` is ``status``: open, done, dropped or passed."""

    label: str
    status: str


class ExpectRatified(Check, frozen=True):
    """The text ``label`` stands so with the groups that were asked to ratify it."""

    label: str
    stands: str
