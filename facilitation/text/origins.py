"""What edits of one version have in common: the text they were made on, and what it took up."""

from collections.abc import Sequence

from facilitation.text.carrying import difference
from facilitation.text.changes import Edit, Hunk, Origin, taken_back
from facilitation.text.weave import Weave


def origins(edits: Sequence[Edit]) -> tuple[Origin, ...]:
    """Where the edits come from if that is one text with one past; else each as made just now."""
    if same_origin(edits):
        return tuple(origin_of(edit) for edit in edits)
    return tuple(Origin(edit.base, edit.hunks, (), ()) for edit in edits)


def same_origin(edits: Sequence[Edit]) -> bool:
    """Whether all edits were made on one text and that has since taken up the same changes."""
    pasts = [origin_of(edit) for edit in edits]
    return all(
        past.base == pasts[0].base and past.adopted == pasts[0].adopted for past in pasts[1:]
    )


def families(edits: Sequence[Edit]) -> list[dict[int, Origin]]:
    """The edits by common origin: of each family the positions, with where they come from."""
    found: dict[tuple[str, tuple[Hunk, ...]], dict[int, Origin]] = {}
    for index, edit in enumerate(edits):
        origin = origin_of(edit)
        found.setdefault((origin.base, origin.adopted), {})[index] = origin
    return list(found.values())


def origin_of(edit: Edit) -> Origin:
    """Where an edit comes from; one that was never rebased comes from the text it is of."""
    return edit.origin or Origin(edit.base, edit.hunks, (), ())


def way_back(root: str, now: Weave, adopted: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
    """The hunks that lead from the text as woven `now` back to `root`."""
    return taken_back(difference(root, Weave((), ()), now, adopted))
