"""What an edit is, and how it is applied."""

from collections.abc import Iterable

import msgspec

from facilitation.text.versions import normalise, version_id


class Hunk(msgspec.Struct, frozen=True):
    """One change at one place: between `start` and `end` strike `strike`, insert `insert`.

    Offsets are code points of the base text; `strike` is the base text between them.
    A pure insertion has start == end, a pure strike an empty `insert`. A struck word takes
    the space before it along (the one after it at the beginning of a line).
    `order` is empty for an edit as it was made. When a passage is struck and two
    insertions, one from each end of it, are thereby moved to one offset, `order` remembers
    which stood first (see `facilitation.text.rebase`). `claims` likewise remembers a space
    that a struck word would take along, if one came to stand after it.
    """

    start: int
    end: int
    insert: str
    strike: str
    order: tuple[int, ...] = ()
    claims: str = ""


class Origin(msgspec.Struct, frozen=True):
    """Where a rebased edit comes from, so that the order of adoptions leaves no trace.

    `base` is the version id of the text it was made on and `made` are the hunks as they
    were made; `adopted` are the hunks that text has taken up since, in reading order, and
    `back` lead from the text as it is now back to that text.
    """

    base: str
    made: tuple[Hunk, ...]
    adopted: tuple[Hunk, ...]
    back: tuple[Hunk, ...]


class Edit(msgspec.Struct, frozen=True):
    """A change of a text: `base` is the version id of the text that it is to be applied to.

    `hunks` are sorted by place and do not overlap. An edit without hunks changes nothing:
    it has become pointless, because another made the same change. `origin` is there for an
    edit that was rebased.
    """

    base: str
    hunks: tuple[Hunk, ...]
    origin: Origin | None = None


class EditProblem(Exception):  # noqa: N818 - it says what to ask back
    """An edit that cannot be made or applied, and why.

    `code` is one of words_not_found, words_more_than_once, nothing_changes, base_differs,
    no_such_paragraph, no_such_item, item_could_be_two, no_such_blank, no_such_part,
    cannot_divide, edits_collide, too_long.
    `words` are the words asked for, `near` the passages of the text that come closest to them;
    `places` are the line numbers (80 columns, the current algorithm) where the words, or those
    passages, stand, and `around` the sentence around each.
    """

    def __init__(
        self,
        code: str,
        places: tuple[int, ...] = (),
        words: str = "",
        near: tuple[str, ...] = (),
        around: tuple[str, ...] = (),
    ) -> None:
        super().__init__(code, places, words, near, around)
        self.code = code
        self.places = places
        self.words = words
        self.near = near
        self.around = around


def apply(text: str, edit: Edit) -> str:
    """The normalised text as it reads with the edit.

    Raises `EditProblem` base_differs if the edit was made on another version.
    """
    return normalise(spliced(checked(text, edit), edit.hunks))


def checked(text: str, *edits: Edit) -> str:
    """The normalised text, once it is sure that all the edits were made on it.

    Raises `EditProblem` base_differs.
    """
    normal = normalise(text)
    base = version_id(normal)
    for edit in edits:
        if edit.base != base or not _fits(normal, edit):
            raise EditProblem("base_differs")
    return normal


def _fits(text: str, edit: Edit) -> bool:
    """Whether the hunks are in order and strike what stands there (a file may be damaged)."""
    at = 0
    for hunk in edit.hunks:
        if (
            not at <= hunk.start <= hunk.end <= len(text)
            or text[hunk.start : hunk.end] != hunk.strike
        ):
            return False
        at = hunk.end
    return True


def taken_back(hunks: Iterable[Hunk]) -> tuple[Hunk, ...]:
    """The hunks that lead from the text with these hunks put in back to the one without."""
    back: list[Hunk] = []
    shift = 0
    for hunk in hunks:
        start = hunk.start + shift
        back.append(Hunk(start, start + len(hunk.insert), hunk.strike, hunk.insert))
        shift += len(hunk.insert) - len(hunk.strike)
    return tuple(back)


def shifted(hunk: Hunk, by: int) -> Hunk:
    return Hunk(hunk.start + by, hunk.end + by, hunk.insert, hunk.strike, hunk.order, hunk.claims)


def spliced(text: str, hunks: tuple[Hunk, ...]) -> str:
    """The text with the hunks put in, as it is, not normalised."""
    parts: list[str] = []
    at = 0
    for hunk in hunks:
        parts += (text[at : hunk.start], hunk.insert)
        at = hunk.end
    parts.append(text[at:])
    return "".join(parts)


def changing(edit: Edit) -> Edit:
    """Refuse an edit that changes nothing: `EditProblem` nothing_changes."""
    if not edit.hunks:
        raise EditProblem("nothing_changes")
    return edit


LONGEST = 1_000_000
"""Characters: some 500 pages. Every rule of texts is quick up to there (bench/text.py)."""


def bounded(*texts: str) -> None:
    """Refuse texts that are too long to be put before a meeting, before anything is done with them.

    Raises `EditProblem` too_long. What is in a record already is not asked.
    """
    if any(len(text) > LONGEST for text in texts):
        raise EditProblem("too_long")
