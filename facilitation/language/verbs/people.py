"""Who is here, and who holds which role."""

from __future__ import annotations

import re

from facilitation.language.reader import Reader
from facilitation.language.verb import Verb
from facilitation.language.writing import clause, name, names, quoted, word
from facilitation.meeting.acts.people import (
    Arrive,
    BringPeople,
    ComeBack,
    GiveRole,
    Leave,
    MarkInterpreted,
)

_PLAIN_PATH = re.compile(r"[\w./-]+")


def _arrive(reader: Reader) -> Arrive:
    people = reader.names("of", "list")
    group = speakers = ""
    while keyword := reader.clause("of", "list"):
        if keyword == "of":
            group = reader.name("list", "of", what="GROUP")
        else:
            speakers = reader.name("list", "of", what="LIST")
    return Arrive(people, group, speakers)


def _named(reader: Reader) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Read people and whole groups with commas between them; `of` begins a group."""
    people: list[str] = []
    groups: list[str] = []
    while True:
        if reader.take("of"):
            groups.append(reader.name(what="GROUP"))
        else:
            people.append(reader.name())
        if not reader.take(","):
            return tuple(people), tuple(groups)


def _say_named(act: Leave | ComeBack) -> str:
    people = (name(each) for each in act.names)
    return ", ".join([*people, *(f"of {quoted(each)}" for each in act.groups)])


def _interpreted(reader: Reader) -> MarkInterpreted:
    who = reader.name("off")
    return MarkInterpreted(who, not reader.take("off"))


def _guest(reader: Reader) -> Arrive:
    people = reader.names("of")
    group = reader.name(what="GROUP") if reader.take("of") else ""
    return Arrive(people, group, guest=True)


def _say_arrive(act: Arrive) -> str:
    if act.guest:
        of = clause("of", quoted(act.group) if act.group else "")
        return f"guest {names(act.names)}{of}"
    group = clause("of", quoted(act.group) if act.group else "")
    return f"arrive {names(act.names)}{group}{clause('list', name(act.list) if act.list else '')}"


_COLUMNS = ("name", "given", "surname", "group", "list", "alias", "here")
_ENCODED = "encoded"


def _people(reader: Reader) -> BringPeople:
    """Read the rest of the line as a path, unless clauses with words in quotes stand behind it."""
    clauses = (*_COLUMNS, _ENCODED)
    more = reader.has_quoted_behind(clauses)
    file = reader.word("FILE") if more else reader.raw("FILE")
    columns: list[tuple[str, str]] = []
    encoding = ""
    while clause := reader.clause(*clauses):
        if clause == _ENCODED:
            encoding = reader.title("ENCODING")
        else:
            columns.append((clause, reader.title("TITLE")))
    return BringPeople(file, tuple(columns), encoding)


def _say_people(act: BringPeople) -> str:
    plain = _PLAIN_PATH.fullmatch(act.file)
    columns = "".join(f" {column} {quoted(title)}" for column, title in act.columns)
    encoded = f" {_ENCODED} {quoted(act.encoding)}" if act.encoding else ""
    return f"people {act.file if plain else quoted(act.file)}{encoded}{columns}"


VERBS = (
    Verb(
        name="people",
        usage='people FILE [encoded "NAME"] [name "TITLE"] [given "TITLE"] [group "TITLE"] …',
        makes=BringPeople,
        build=_people,
        say=_say_people,
        example="people congress.csv",
    ),
    Verb(
        name="arrive",
        usage='arrive NAME[, NAME…] [of "GROUP"] [list LIST]',
        makes=Arrive,
        build=_arrive,
        say=_say_arrive,
        example='arrive Ana Ruiz, Ben of "North Garden" list quota',
    ),
    Verb(
        name="guest",
        usage='guest NAME[, NAME…] [of "GROUP"]',
        makes=Arrive,
        build=_guest,
        say=lambda _: "",
        example="guest Dr. Weber",
    ),
    Verb(
        name="interpreted",
        usage="interpreted NAME [off]",
        makes=MarkInterpreted,
        build=_interpreted,
        say=lambda act: f"interpreted {name(act.name)}{'' if act.on else ' off'}",
        example="interpreted Chi",
    ),
    Verb(
        name="leave",
        usage='leave NAME|of "GROUP"[, NAME…]',
        makes=Leave,
        build=lambda reader: Leave(*_named(reader)),
        say=lambda act: f"leave {_say_named(act)}",
        example="leave Ben",
    ),
    Verb(
        name="back",
        usage='back NAME|of "GROUP"[, NAME…]',
        makes=ComeBack,
        build=lambda reader: ComeBack(*_named(reader)),
        say=lambda act: f"back {_say_named(act)}",
        example="back Ben",
        aliases=("come back",),
    ),
    Verb(
        name="role",
        usage="role ROLE NAME",
        makes=GiveRole,
        build=lambda reader: GiveRole(reader.word("ROLE"), reader.name()),
        say=lambda act: f"role {word(act.role)} {name(act.name)}",
        example="role facilitator Ana",
    ),
)
