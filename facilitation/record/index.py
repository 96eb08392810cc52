"""What was read off records, kept so that nobody has to read them again.

The record stays the truth. It may lie in a file beside a library, or on the server that has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

import msgspec


class Indexed(msgspec.Struct, frozen=True):
    """A passage that can be found, and what whoever searches is given back (``body``).

    ``text`` is folded, as are the words by which it is found. ``person`` is whose it is (empty:
    nobody's), ``on`` an ISO date, ``group`` the body that met, ``sort`` what it is. What is
    ``weighty`` comes before what is not.
    """

    text: str
    person: str
    on: str
    body: bytes
    group: str = ""
    sort: str = ""
    weighty: bool = False


class Query(msgspec.Struct, frozen=True):
    """What is looked for: every one of the folded ``words``, within what else is asked.

    ``people`` are whole names, of which one has to fit; ``since`` and ``until`` ISO dates that are
    within. What is empty asks for nothing.
    """

    words: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    group: str = ""
    sorts: tuple[str, ...] = ()


class Hit(NamedTuple):
    """What fits: its folded text and what was given with it; ``weighty`` as it was."""

    text: str
    body: bytes
    weighty: bool


class Kept(NamedTuple):
    """What was read off a record that ended with the row that has this ``link``."""

    link: bytes
    body: bytes


class Index(Protocol):
    """Keeps what was read off records. It may be thrown away and made anew at any time."""

    def links(self) -> Mapping[str, bytes]:
        """Return of each meeting that is in here the link of the last row that was read."""

    def take(
        self,
        meeting: str,
        link: bytes,
        passages: Iterable[Indexed],
        gists: Mapping[str, bytes] = ...,
    ) -> None:
        """Take in what was read off a record, in the place of what was here of it."""

    def forget(self, meeting: str) -> None:
        """Let a meeting go that is in the library no more."""

    def gists(self, sort: str) -> Mapping[str, Kept]:
        """Return what was read off all records of one sort, by meeting."""

    def people(self) -> Sequence[str]:
        """Return everybody of whom something is told by name, each once."""

    def groups(self) -> Sequence[str]:
        """Return the bodies that met, each once."""

    def years(self) -> Sequence[str]:
        """Return the years in which meetings were, the first one first."""

    def search(self, query: Query, most: int = ...) -> Sequence[Hit]:
        """Return at most ``most`` weighty and as many other passages that fit, the newest first."""

    def interrupt(self) -> None:
        """Let a search that is under way end with what it has; any thread may say so."""

    def close(self) -> None:
        """Let go of it. Closing twice does nothing."""
