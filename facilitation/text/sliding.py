"""Letting a struck or inserted word take the space before it along."""

from collections.abc import Iterator

from facilitation.text.changes import Hunk


def slid(text: str, hunks: list[Hunk]) -> Iterator[Hunk]:
    """The same hunks, with each struck or inserted word taking the space before it along.

    The same change then always has the same hunks, however it was found.
    """
    floor = -1
    for hunk in hunks:
        moved = _slid(text, hunk, floor)
        floor = moved.end
        yield moved


def _slid(text: str, hunk: Hunk, floor: int) -> Hunk:
    if hunk.strike and hunk.insert:
        return hunk
    words = hunk.strike or hunk.insert
    space = words[len(words.rstrip()) :]
    start = hunk.start - len(space)
    if not space or words[0].isspace() or start <= floor or text[start : hunk.start] != space:
        return hunk
    if text[start - 1 : start].isspace():
        return hunk
    kept = space + words[: -len(space)]
    return Hunk(
        start,
        hunk.end - len(space),
        kept if hunk.insert else "",
        kept if hunk.strike else "",
        hunk.order,
    )
