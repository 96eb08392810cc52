"""Which decisions follow on each other, and which of each line stands (domain.md §8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from facilitation.meeting.register.entries import Decided, Entry, Place, Status
from facilitation.meeting.texts.lineage import Aim

_OVERTAKEN = {
    Aim.AMEND: Status.AMENDED,
    Aim.RESCIND: Status.RESCINDED,
    Aim.REPLACE: Status.SUPERSEDED,
}
"""What becomes of a decision that another one came after."""


def registered(decided: Iterable[Decided], today: str) -> tuple[Entry, ...]:
    """Return the register, the newest decision first; the order of the records changes nothing.

    Of the decisions of one line only the last can stand: until the day on which it expires. What
    amends a decision has its scope, mandate and dates, unless others were set.
    """
    known = {each.place: each for each in sorted(decided, key=_when)}
    lines: dict[Place, list[Decided]] = {}
    for each in known.values():
        lines.setdefault(_first(each, known), []).append(each)
    names = _ids([known[first] for first in lines])
    found = [
        entry
        for first, line in lines.items()
        for entry in _entries(names[first], _inherited(line), today)
    ]
    return tuple(sorted(found, key=lambda each: _when(each.decided), reverse=True))


def _when(decided: Decided) -> tuple[int, Place]:
    return decided.at, decided.place


def _first(decided: Decided, known: Mapping[Place, Decided]) -> Place:
    """Return the decision that the line begins with; a record that goes in a circle has its own."""
    seen = {decided.place}
    while (before := decided.predecessor) is not None and before in known and before not in seen:
        seen.add(before)
        decided = known[before]
    return decided.place


def _ids(firsts: Sequence[Decided]) -> dict[Place, str]:
    """Return an id for each line: day and label of its first decision, numbered where alike."""
    alike: Counter[str] = Counter()
    found: dict[Place, str] = {}
    for each in sorted(firsts, key=_when):
        name = f"{each.on}/{each.label}"
        alike[name] += 1
        found[each.place] = name if alike[name] == 1 else f"{name}/{alike[name]}"
    return found


def _inherited(line: Sequence[Decided]) -> list[Decided]:
    """Let what amends a decision keep what was said of it and not said anew."""
    found: list[Decided] = []
    for each in line:
        if found and each.aim is Aim.AMEND:
            before = found[-1]
            kept = {
                name: getattr(each, name) or getattr(before, name)
                for name in ("scope", "mandate", "review", "expiry")
            }
            each = replace(each, **kept)  # noqa: PLW2901 - the one of the register
        found.append(each)
    return found


def _entries(name: str, line: Sequence[Decided], today: str) -> Iterable[Entry]:
    """Yield the versions of one line, the oldest first."""
    before: Place | None = None
    for number, each in enumerate(line):
        after = line[number + 1] if number + 1 < len(line) else None
        yield Entry(name, each, _status(each, after, today), before, after.place if after else None)
        before = each.place


def _status(decided: Decided, after: Decided | None, today: str) -> Status:
    if after is not None:
        return _OVERTAKEN[after.aim] if after.aim else Status.SUPERSEDED
    if decided.aim is Aim.RESCIND:
        return Status.RESCINDED
    return Status.EXPIRED if "" < decided.expiry <= today else Status.STANDING
