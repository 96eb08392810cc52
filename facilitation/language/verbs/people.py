"""Who is here, and who holds which role."""

from __future__ import annotations

import re

from facilitation.language.forms import IN_QUOTES, WORDS
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import name, quoted
from facilitation.meeting.families.arriving import TellLanguages, TellNeeds
from facilitation.meeting.families.people import acts
from facilitation.meeting.families.recall import Recall

_PLAIN_PATH = re.compile(r"[\w./-]+")


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


def _say_named(act: acts.Leave | acts.ComeBack) -> str:
    people = (name(each) for each in act.names)
    return ", ".join([*people, *(f"of {quoted(each)}" for each in act.groups)])


_COLUMNS = ("name", "given", "surname", "group", "list", "alias", "here")
_ENCODED = "encoded"


def _people(reader: Reader) -> acts.BringPeople:
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
    return acts.BringPeople(file, tuple(columns), encoding)


def _say_people(act: acts.BringPeople) -> str:
    plain = _PLAIN_PATH.fullmatch(act.file)
    columns = "".join(f" {column} {quoted(title)}" for column, title in act.columns)
    encoded = f" {_ENCODED} {quoted(act.encoding)}" if act.encoding else ""
    return f"people {act.file if plain else quoted(act.file)}{encoded}{columns}"


VERBS = (
    verb(
        'people FILE [encoded "NAME"] [name "TITLE"] [given "TITLE"] [group "TITLE"] …',
        acts.BringPeople,
        "people congress.csv",
        build=_people,
        say=_say_people,
    ),
    verb(
        'arrive NAME[, NAME…] [of "GROUP"] [list LIST]',
        acts.Arrive,
        'arrive Ana Ruiz, Ben of "North Garden" list quota',
        group=IN_QUOTES,
        guest=False,
    ),
    verb(
        'guest NAME[, NAME…] [of "GROUP"]',
        acts.Arrive,
        "guest Dr. Weber",
        group=IN_QUOTES,
        guest=True,
    ),
    verb('name NAME as "TITLE"', acts.CorrectName, 'name 7 as "Zoë Ng"'),
    verb("interpreted NAME [off]", acts.MarkInterpreted, "interpreted Chi"),
    verb(
        'leave NAME|of "GROUP"[, NAME…]',
        acts.Leave,
        "leave Ben",
        build=lambda reader: acts.Leave(*_named(reader)),
        say=lambda act: f"leave {_say_named(act)}",
    ),
    verb(
        'back NAME|of "GROUP"[, NAME…]',
        acts.ComeBack,
        "back Ben",
        aliases=("come back",),
        build=lambda reader: acts.ComeBack(*_named(reader)),
        say=lambda act: f"back {_say_named(act)}",
    ),
    verb(
        'role ROLE NAME [until DATE] ["…"]',
        acts.GiveRole,
        'role facilitator Ana until 2027-05-01 "Ben has the list of the kitchen"',
        note=WORDS,
    ),
    verb('access NAME "…"', TellNeeds, 'access Chi "a chair near the door"'),
    verb('speaks NAME "…"', TellLanguages, 'speaks Chi "Polish, some German"'),
    verb(
        'recall NAME [from ROLE] because "…"',
        Recall,
        'recall Ana from minutes because "she has to leave"',
    ),
)
