"""The roll from and to a sheet: lists that people have, names that were pasted, and back again.

Nobody in a list is taken for somebody who is called the same: that is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest

import msgspec

from facilitation.exchange.pasted_names import Came
from facilitation.exchange.people_sheet import PeopleSheet
from facilitation.exchange.roster import Passed, arrivals, cell_in
from facilitation.exchange.roster_columns import WHOLE, agrees, without_pronouns
from facilitation.people.names import clean, fold, on_a_line
from facilitation.people.roll import Member, Membership, Roll, Sent, merged

TITLES = tuple(
    "Name, Alias, Pronouns, Number, Group, Sent as, Mandate, List, "
    "Access needs, May be named".split(", ")
)
"""What stands above the columns in which somebody is written, in the language every list knows."""

ROLES = ("alias", "pronouns", "number", "sent", "mandate", "list", "needs", "named")
"""What is taken of a list beside names and groups."""

NEW, LEAVE = "+", "-"
"""What may become of a row beside being the same person as somebody: they are new, or left out."""

_BETWEEN = "\n"
"""What stands between several groups in a cell, and between what each of them sends somebody as."""

_SENT = {
    Sent.DELEGATE: "delegate delegat delegierte delegierter delegiert delegue delegado delegada",
    Sent.ALTERNATE: "alternate substitute ersatz ersatzdelegierte vertretung suppleant suplente",
}


class Coming(msgspec.Struct, frozen=True):
    """A row of a list that names somebody: its line, and who is called the same.

    ``alike`` are ids on the roll, ``twins`` lines of the same list above this one; ``several``
    says that the name seems to be that of several people.
    """

    line: int
    member: Member
    alike: tuple[str, ...] = ()
    twins: tuple[int, ...] = ()
    several: bool = False

    @property
    def asks(self) -> bool:
        return bool(self.alike or self.twins or self.several)


def sheet_of(came: Sequence[Came]) -> PeopleSheet:
    """Return names that were pasted, each with a group or none, as a list without titles."""
    rows = tuple((line, [each.name, each.group]) for line, each in enumerate(came, start=1))
    return PeopleSheet(rows, {WHOLE: 0, "group": 1}, titled=False, sign="\n")


def coming(sheet: PeopleSheet, roll: Roll) -> tuple[Coming, ...]:
    """Return the rows that name somebody, with who may be meant."""
    known = _by_key(roll)
    lines: dict[str, list[int]] = {}
    found = []
    for line, member, several in _members(sheet):
        same = {id_ for key in member.keys for id_ in known.get(key, ())}
        twins = {at for key in member.keys for at in lines.get(key, ())}
        found.append(Coming(line, member, tuple(sorted(same)), tuple(sorted(twins)), several))
        for key in member.keys:
            lines.setdefault(key, []).append(line)
    return tuple(found)


def _by_key(roll: Roll) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id_, member in roll.items():
        for key in dict.fromkeys(member.keys):
            found.setdefault(key, []).append(id_)
    return found


def passed_over(sheet: PeopleSheet) -> tuple[int, ...]:
    """Return the lines that name nobody, or in more letters than a name has."""
    rows = arrivals(sheet) if sheet.tells_names else ()
    return tuple(each.line for each in rows if each.why in (Passed.NAMELESS, Passed.LONG))


def _members(sheet: PeopleSheet) -> Iterator[tuple[int, Member, bool]]:
    if not sheet.tells_names:
        return
    rows = dict(sheet.people)
    for arrival in arrivals(sheet):
        if arrival.why in (Passed.NAMELESS, Passed.LONG):
            continue
        line, person, columns = arrival.line, arrival.person, sheet.columns
        row = rows[line]
        number = cell_in(row, columns, "number")
        name, pronouns = without_pronouns(clean(person.name))
        yield (
            line,
            Member(
                name,
                tuple(map(clean, person.aliases)),
                on_a_line(cell_in(row, columns, "pronouns")) or pronouns,
                int(number) if number.isascii() and number.isdecimal() else 0,
                _memberships(row, columns),
                tuple(map(clean, person.lists)),
                on_a_line(cell_in(row, columns, "needs")),
                agrees(cell_in(row, columns, "named")),
            ),
            arrival.why is Passed.SEVERAL,
        )


def _memberships(row: Sequence[str], columns: Mapping[str, int]) -> tuple[Membership, ...]:
    """Return what groups somebody is in; several stand on lines of one cell, or by semicolons."""
    groups, sent, mandates = (
        cell_in(row, columns, each).replace(";", _BETWEEN).split(_BETWEEN)
        if each == "group"
        else cell_in(row, columns, each).split(_BETWEEN)
        for each in ("group", "sent", "mandate")
    )
    parts = zip_longest(groups, sent[: len(groups)], mandates[: len(groups)], fillvalue="")
    return tuple(
        Membership(clean(group), _sent(as_), on_a_line(mandate))
        for group, as_, mandate in parts
        if group.strip()
    )


def _sent(cell: str) -> Sent:
    word = fold(cell)
    known = (each for each, words in _SENT.items() if word in words.split())
    return next(known, Sent.NOT)


def there_already(rows: Sequence[Coming], roll: Roll) -> tuple[int, ...]:
    """Return the lines of people who are on the roll, as far as a meeting tells: name and group.

    Nobody is made one with them: of those who were at a meeting, only others are missing there.
    """
    return tuple(each.line for each in rows if any(_fits(each.member, roll[a]) for a in each.alike))


def _fits(came: Member, there: Member) -> bool:
    groups = set(map(fold, there.groups))
    return not came.groups or not groups or not groups.isdisjoint(map(fold, came.groups))


def undecided(rows: Sequence[Coming], chosen: Mapping[int, str]) -> tuple[Coming, ...]:
    return tuple(each for each in rows if each.asks and each.line not in chosen)


def brought(
    rows: Sequence[Coming], chosen: Mapping[int, str], roll: Roll, new_id: Callable[[], str]
) -> dict[str, Member]:
    """Return the entries that come of a list: what is new, and who is told more of.

    ``chosen`` says by line who is meant: :data:`NEW`, :data:`LEAVE`, an id, or the line of a twin.
    A row that asks and of which nothing was chosen is left out.
    """
    found: dict[str, Member] = {}
    placed: dict[int, str] = {}
    for each in rows:
        said = chosen.get(each.line, LEAVE if each.asks else NEW)
        if said == LEAVE:
            continue
        id_ = new_id() if said == NEW else placed.get(int(said), "") if said.isdecimal() else said
        id_ = id_ or new_id()
        before = found.get(id_, roll.get(id_))
        found[id_] = each.member if before is None else merged(before, each.member)
        placed[each.line] = id_
    return {id_: member for id_, member in found.items() if member != roll.get(id_)}


def row_of(member: Member, yes: str = "yes", no: str = "no") -> tuple[str, ...]:
    """Return what is written of somebody, by :data:`TITLES`."""
    groups = member.memberships
    agrees = {True: yes, False: no, None: ""}[member.named]
    return (
        member.name,
        ", ".join(member.aliases),
        member.pronouns,
        str(member.number or ""),
        _BETWEEN.join(each.group for each in groups),
        _BETWEEN.join(each.sent for each in groups).rstrip(_BETWEEN),
        _BETWEEN.join(each.mandate for each in groups).rstrip(_BETWEEN),
        ", ".join(member.lists),
        member.needs,
        agrees,
    )
