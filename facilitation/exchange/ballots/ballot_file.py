"""What a file of ballots holds, and what can be wrong with it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache

import msgspec

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.words import words_in
from facilitation.people.names import ALIKE, on_a_line

MOST_BYTES = 64_000_000
"""The largest file that is read, in bytes."""

MOST_CANDIDATES = 200
WITHDREW = re.compile(
    rf"(?:[(\[]\s*|[\s,;:–—-]\s*)(?:{'|'.join(words_in('ballots')['cells']['withdrew'])})\s*(?:[)\]]|$)",
    re.IGNORECASE,
)
"""What stands behind the name of whoever withdrew."""
MOST_ON_A_LINE = 1_000_000_000
"""The most ballots that one line may stand for."""


class Paper(msgspec.Struct, frozen=True, gc=False):
    """A ballot and the line it begins on; who is not known stands on it as -1."""

    line: int
    ballot: Ballot


class Layout(StrEnum):
    """What the titles of a spreadsheet of ballots are."""

    UNSAID = ""
    PLACES = "places"
    NAMES = "names"


class Beforehand(msgspec.Struct, frozen=True):
    """What is known of a file beforehand: its layout, who stands, and its encoding by name."""

    layout: Layout = Layout.UNSAID
    candidates: tuple[str, ...] = ()
    encoding: str = ""


AS_IT_IS = Beforehand()
"""Nothing is known beforehand."""


class Remark(msgspec.Struct, frozen=True):
    """What was passed over, or read otherwise than it stands there, and should be said.

    ``code`` is one of those in ``app/wording/ballot_files.py``; ``word`` what stands there,
    ``line`` where (0: nowhere in particular), ``number`` how often, where that is said.
    """

    code: str
    word: str = ""
    line: int = 0
    number: int = 0


class BallotFile(msgspec.Struct, frozen=True):
    """The ballots of a file; ``seats`` and ``title`` where it names them (0, empty).

    Those who withdrew are neither among the candidates nor on the ballots. ``parties`` are
    those of the candidates, "" where the file names none.
    """

    candidates: tuple[str, ...]
    papers: tuple[Paper, ...]
    seats: int = 0
    title: str = ""
    withdrawn: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


class BadBallots(Exception):  # noqa: N818 - it says what the file is
    """A file of ballots cannot be understood.

    ``code`` is one of those in ``app/wording/ballot_files.py``, ``line`` where it is (0: nowhere
    in particular), ``word`` what stands there, ``other`` what was found beside it.
    """

    def __init__(self, code: str, line: int = 0, word: str = "", other: str = "") -> None:
        super().__init__(f"{line}: {code} {word}")
        self.code = code
        self.line = line
        self.word = word
        self.other = other


class BallotFormat(msgspec.Struct, frozen=True):
    """A format of files of ballots: the endings of their names, and what forms it can hold.

    ``read`` raises BadBallots where a file cannot be understood, and nothing else.
    """

    name: str
    endings: tuple[str, ...]
    forms: frozenset[Form]
    read: Callable[[str, Form, Beforehand], BallotFile]


@lru_cache(maxsize=10_000)  # the same cells come again on every ballot
def plain(text: str) -> str:
    """Return a name or a cell as it is shown: on one line, without what nobody can see."""
    return on_a_line(html.unescape(text))


@lru_cache(maxsize=10_000)
def fold_name(name: str) -> str:
    """Return a name to compare it: without capitals, kinds of apostrophes, what nobody can see.

    Accents count: whether Zoe is Zoë only people can tell.
    """
    folded = plain(name).casefold().translate(ALIKE)
    return " ".join(folded.replace("_", " ").split())


def checked_names(names: tuple[str, ...], line: int) -> tuple[str, ...]:
    """Return the names of the candidates.

    Raises BadBallots: there are none, too many, or two that cannot be told apart.
    """
    if not names:
        raise BadBallots("NO_CANDIDATES", line)
    if len(names) > MOST_CANDIDATES:
        raise BadBallots("TOO_MANY_CANDIDATES", line, str(len(names)))
    seen: set[str] = set()
    for each in names:
        folded = fold_name(each)
        if not folded:
            raise BadBallots("NAME_EMPTY", line)
        if folded in seen:
            raise BadBallots("NAME_TWICE", line, each)
        seen.add(folded)
    return names


def read_count(word: str, line: int) -> int:
    """Return how many ballots a line stands for.

    Raises BadBallots: it is no whole number, negative, or too large to be true.
    """
    bare = word[1:] if word[:1] in {"-", "+"} else word
    if not (bare.isascii() and bare.isdigit()):
        raise BadBallots("BAD_COUNT", line, word)
    if word.startswith("-") or not bare.strip("0"):
        raise BadBallots("COUNT_TOO_SMALL", line, word)
    if len(bare.lstrip("0")) > len(str(MOST_ON_A_LINE)) or int(bare) > MOST_ON_A_LINE:
        raise BadBallots("COUNT_TOO_LARGE", line, word)
    return int(bare)


def among(file: BallotFile, candidates: tuple[str, ...]) -> BallotFile:
    """Return the ballots with these candidates only; anybody else on them is unknown (-1)."""
    place = {fold_name(each): number for number, each in enumerate(candidates)}
    new = [place.get(fold_name(each), -1) for each in file.candidates]
    papers = tuple(Paper(each.line, _renumbered(each.ballot, new)) for each in file.papers)
    folded = (fold_name(each) for each in file.candidates)
    parties = dict(zip(folded, file.parties, strict=False))
    return msgspec.structs.replace(
        file,
        candidates=candidates,
        papers=papers,
        parties=tuple(parties.get(fold_name(each), "") for each in candidates),
    )


def _renumbered(ballot: Ballot, new: list[int]) -> Ballot:
    """Return a ballot with new numbers; who is unknown, or an overvote, stays what it is."""
    ranking = tuple(
        tuple(new[each] if each >= 0 else each for each in tier) for tier in ballot.ranking
    )
    points = tuple((new[each] if each >= 0 else each, number) for each, number in ballot.points)
    return Ballot(ranking, ballot.weight, points)
