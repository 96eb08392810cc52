"""How a text would read with some of its amendments switched on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from facilitation.text.changes import Edit, EditProblem, apply
from facilitation.text.compose import compose
from facilitation.text.rebase import combined, conflict_map
from facilitation.text.versions import normalise, version_id


class Waiting(msgspec.Struct, frozen=True):
    """An amendment that waits: its `name`, its `edit`, and what it is `to`.

    `to` is empty for a primary amendment, whose edit is of the text itself. Else it is the name
    of another amendment, and the edit is of the text as that one would make it read (RONR §12).
    """

    name: str
    edit: Edit
    to: str = ""


class Reading(msgspec.Struct, frozen=True):
    """How a text would read, and what became of those that were switched on.

    `edit` leads from the text to `text`. `taken` are the names of those in it. `clashing` are the
    pairs that collide: of them neither is in it. `without` are amendments to one that is not
    switched on, or is itself left out; `pointless` change nothing any more.
    """

    text: str
    edit: Edit
    taken: tuple[str, ...] = ()
    clashing: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()
    pointless: tuple[str, ...] = ()


def as_it_would_read(text: str, waiting: Sequence[Waiting], chosen: Collection[str]) -> Reading:
    """How `text` would read with the chosen amendments adopted, in whatever order.

    An amendment to an amendment is worked into that; without it the text stands (RONR §12;
    domain.md §4, fixture). Raises `EditProblem` base_differs for one that was made on
    another text.
    """
    normal = normalise(text)
    below: dict[str, list[Waiting]] = {}
    for each in waiting:
        if each.name in chosen:
            below.setdefault(each.to, []).append(each)
    found = _Found([], [], [])
    edits = found.worked_in(normal, "", below)
    whole = combined(normal, edits) if edits else Edit(version_id(normal), ())
    reached = {*found.taken, *found.pointless, *(name for pair in found.clashing for name in pair)}
    without = [each.name for each in waiting if each.name in chosen and each.name not in reached]
    return Reading(
        apply(normal, whole),
        whole,
        _as_offered(found.taken, waiting),
        tuple(found.clashing),
        tuple(without),
        _as_offered(found.pointless, waiting),
    )


def _as_offered(names: Iterable[str], waiting: Sequence[Waiting]) -> tuple[str, ...]:
    wanted = set(names)
    return tuple(each.name for each in waiting if each.name in wanted)


class _Found(msgspec.Struct):
    taken: list[str]
    clashing: list[tuple[str, str]]
    pointless: list[str]

    def worked_in(self, text: str, to: str, below: Mapping[str, Sequence[Waiting]]) -> list[Edit]:
        """The edits of one text that can stand, each with its own amendments worked in.

        What an amendment reads like with those to it decides whether it collides with others.
        """
        worked: dict[str, Edit] = {}
        above: dict[str, list[str]] = {}
        for each in below.get(to, ()):
            _check(text, each)
            if not each.edit.hunks:
                self.pointless.append(each.name)
                continue
            worked[each.name] = each.edit
            if each.name in below:
                reads = apply(text, each.edit)
                before = len(self.taken)
                secondary = self.worked_in(reads, each.name, below)
                above[each.name] = self.taken[before:]
                del self.taken[before:]
                worked[each.name] = _amended(text, each.edit, reads, secondary)
        clashes = conflict_map(worked)
        self.clashing += sorted(
            (one, other) for one, others in clashes.items() for other in others if one < other
        )
        standing = [name for name in worked if name not in clashes]
        for name in standing:
            self.taken += (name, *above.get(name, ()))
        return [worked[name] for name in standing]


def _check(text: str, each: Waiting) -> None:
    if each.edit.base != version_id(text):
        raise EditProblem("base_differs", words=each.name)


def _amended(text: str, primary: Edit, reads: str, secondary: list[Edit]) -> Edit:
    if not secondary:
        return primary
    return compose(text, primary, combined(reads, secondary))
