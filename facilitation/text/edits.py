"""Making an edit: by naming words, or by writing the text that is wanted."""

from facilitation.pattern import pattern
from facilitation.text.alignment import trimmed
from facilitation.text.changes import Edit, EditProblem, Hunk, bounded, changing, spliced
from facilitation.text.difference import between, hunks_between
from facilitation.text.naming import find
from facilitation.text.paragraphs import paragraph_of
from facilitation.text.sliding import slid
from facilitation.text.tokens import goes_by_character, token_list
from facilitation.text.versions import normalise, version_id

_ONLY_A_MARKER = pattern(r"[^\S\n]*(?:[-*+>]|\d+[.)]|#{1,6})?[^\S\n]*")
_CLOSING = frozenset(".,;:!?)]}”’»…%")
_OPENING = frozenset("([{“„«‘")


def strike(
    text: str, words: str, near_line: int | None = None, occurrence: int | None = None
) -> Edit:
    """Strike `words` (RONR §12), found as `facilitation.text.naming.find` says.

    One neighbouring space goes with them; a line left empty, or with nothing but its list
    or heading mark, goes whole. Raises `EditProblem`.
    """
    normal = normalise(text)
    start, end = find(normal, words, near_line, occurrence)
    low, high = _with_spacing(normal, start, end)
    return _settled(normal, Hunk(low, high, "", normal[low:high]))


def insert(
    text: str,
    words: str,
    after: str | None = None,
    before: str | None = None,
    near_line: int | None = None,
    occurrence: int | None = None,
) -> Edit:
    """Insert `words` after or before others, or at the end of the text (RONR §12).

    The single spaces they need are added; a full stop or comma stays with its word. Words
    that begin or end with line ends come as lines of their own.
    `near_line` and `occurrence` choose among several places of `after` or `before`.
    Raises `EditProblem`, and ValueError if both places are given.
    """
    if after is not None and before is not None:
        raise ValueError("either after or before")
    normal = normalise(text)
    place = len(normal)
    if after is not None:
        place = find(normal, after, near_line, occurrence)[1]
    elif before is not None:
        place = find(normal, before, near_line, occurrence)[0]
    return _settled(normal, Hunk(place, place, _spaced(normal, place, _wanted(words)), ""))


def strike_insert(
    text: str, words: str, new: str, near_line: int | None = None, occurrence: int | None = None
) -> Edit:
    """Strike `words` and insert `new` in their place, one indivisible change (RONR §12).

    Words that begin or end both are left standing. Raises `EditProblem`.
    """
    bounded(new)
    normal = normalise(text)
    wanted = normalise(new).strip()
    if not wanted:
        return strike(normal, words, near_line, occurrence)
    start, end = find(normal, words, near_line, occurrence)
    return _settled(normal, _narrowed(Hunk(start, end, wanted, normal[start:end])))


def substitute(text: str, new: str) -> Edit:
    """Put `new` in the place of the whole text, as the smallest change between them (RONR §12)."""
    bounded(new)
    return changing(between(text, new))


def substitute_paragraph(text: str, number: int, new: str) -> Edit:
    """Put `new` in the place of paragraph `number` (from 1); an empty `new` strikes it.

    Raises `EditProblem` no_such_paragraph or nothing_changes.
    """
    bounded(new)
    normal = normalise(text)
    old = paragraph_of(normal, number)
    wanted = normalise(new)
    if wanted:
        return changing(between(normal, normal[: old.start] + wanted + normal[old.end :]))
    low, high = _with_line_ends(normal, old.start, old.end)
    return _settled(normal, Hunk(low, high, "", normal[low:high]))


def insert_paragraph(text: str, number: int, new: str) -> Edit:
    """Add the paragraph `new` after paragraph `number`; 0 puts it first.

    Raises `EditProblem` no_such_paragraph or nothing_changes.
    """
    bounded(new)
    normal = normalise(text)
    wanted = normalise(new)
    if not wanted:
        raise EditProblem("nothing_changes")
    if not normal:
        return between(normal, wanted)
    if number == 0:
        return _settled(normal, Hunk(0, 0, f"{wanted}\n\n", ""))
    place = paragraph_of(normal, number).end
    return _settled(normal, Hunk(place, place, f"\n\n{wanted}", ""))


def _settled(text: str, hunk: Hunk) -> Edit:
    """An edit of this one change; its outcome is a normal text, so that offsets hold."""
    hunks = tuple(slid(text, [hunk]))
    outcome = spliced(text, hunks)
    if len(outcome) > len(text):
        bounded(outcome)
    normal = normalise(outcome)
    if normal != outcome or hunk.insert == hunk.strike:
        hunks = hunks_between(text, normal)
    return changing(Edit(version_id(text), hunks))


def _narrowed(hunk: Hunk) -> Hunk:
    """The same change without the tokens that begin or end both sides."""
    old, new = token_list(hunk.strike), token_list(hunk.insert)
    i, j, k, m = trimmed(old, new, (0, len(old), 0, len(new)))
    low, kept = hunk.start + len("".join(old[:i])), "".join(old[i:j])
    return Hunk(low, low + len(kept), "".join(new[k:m]), kept)


def _with_spacing(text: str, start: int, end: int) -> tuple[int, int]:
    """The passage with the space, or the line ends, that should go with it."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    if _ONLY_A_MARKER.fullmatch(text[line_start:start] + text[end:line_end]):
        return _with_line_ends(text, line_start, line_end)
    left, right = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
    if left == " " and (right.isspace() or not right.isalnum()) and right not in _OPENING:
        return start - 1, end
    if right == " " and (left.isspace() or left in _OPENING):
        return start, end + 1
    return start, end


def _with_line_ends(text: str, start: int, end: int) -> tuple[int, int]:
    """Whole lines with the line ends before or after them, so that the greater gap stays."""
    low, high = start, end
    while low > 0 and text[low - 1] == "\n":
        low -= 1
    while high < len(text) and text[high] == "\n":
        high += 1
    if low == 0 or (high < len(text) and high - end < start - low):
        return start, high
    return low, end


def _wanted(words: str) -> str:
    """Words in normal form; line ends at their ends are kept, for whole lines can be inserted."""
    bounded(words)
    wanted = normalise(f"|{words}|")[1:-1].strip(" ")
    if not wanted or wanted.isspace():
        raise EditProblem("nothing_changes")
    return wanted


def _spaced(text: str, place: int, words: str) -> str:
    """The words with the spaces they need between what stands left and right of `place`."""
    left, right = text[place - 1 : place] or "\n", text[place : place + 1] or "\n"
    before = "" if left in _OPENING or words[0] in _CLOSING else _space(left, words[0])
    after = "" if right in _CLOSING or words[-1] in _OPENING else _space(words[-1], right)
    return before + words + after


def _space(left: str, right: str) -> str:
    """The space between two characters: none where one is, or in scripts without spaces."""
    if left.isspace() or right.isspace():
        return ""
    return "" if goes_by_character(left) and goes_by_character(right) else " "
