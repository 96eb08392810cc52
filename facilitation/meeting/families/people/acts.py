"""Acts about who is here and who holds which role."""

from __future__ import annotations

import msgspec

from facilitation.meeting.act import Act, Preparation, RoomAct


class BringPeople(RoomAct, frozen=True):
    """Read the people of a CSV file; whoever plays the act turns it into :class:`Enrol`.

    ``columns`` says what columns are, and their titles: name, given, surname, group, list, alias,
    here. Without it the titles themselves tell. ``encoding`` is a usual name of the one it is
    written in; empty where its letters tell.
    """

    reads_a_file = True
    file: str
    columns: tuple[tuple[str, str], ...] = ()
    encoding: str = ""


class Newcomer(msgspec.Struct, frozen=True):
    """A person as a roster names them; whoever is ``unnamed`` does not agree to be named."""

    name: str
    group: str = ""
    lists: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    here: bool = True
    unnamed: bool = False


class Enrol(RoomAct, frozen=True):
    """Add the people of a roster; ``source`` is the file's name.

    ``passed_over`` are the rows that named nobody new: line, name, ``nameless``, ``namesake``,
    ``known``, ``long`` or ``several``; ``encoding`` is the one that was guessed for its letters,
    empty where nothing was; ``doubtful`` the first name, where it may be the title of a column.
    """

    people: tuple[Newcomer, ...]
    source: str = ""
    passed_over: tuple[tuple[int, str, str], ...] = ()
    encoding: str = ""
    doubtful: str = ""


class Arrive(RoomAct, frozen=True):
    """People come in, new or back again; one group and list may be given for all of them.

    Whoever is a ``guest`` may speak and is entitled to nothing else.
    """

    names: tuple[str, ...]
    group: str = ""
    list: str = ""
    guest: bool = False


class Leave(RoomAct, frozen=True):
    """Somebody goes, or everybody of the ``groups``."""

    names: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


class ComeBack(RoomAct, frozen=True):
    """Somebody who had gone is here again, or everybody of the ``groups``."""

    names: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


class CorrectName(RoomAct, frozen=True):
    """Somebody is called otherwise than was written down: ``title`` is the whole name."""

    name: str
    title: str


class GiveRole(Preparation, frozen=True):
    """Somebody takes a role (facilitator, keeper, minutes, stack, time, care, …).

    ``until`` is the ISO date to which they have it (empty: nobody said), ``note`` what whoever had
    it before hands over.
    """

    role: str
    name: str
    until: str = ""
    note: str = ""


class MarkInterpreted(Act, frozen=True):
    """What somebody says is interpreted, so their turns may be longer; ``on`` or no longer."""

    name: str
    on: bool = True
