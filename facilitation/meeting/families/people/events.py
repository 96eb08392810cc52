"""Events about who is here and who holds which role."""

import msgspec

from facilitation.meeting.event import Area, Event, PeopleEvent


class Enrolled(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One person of a roster, with the participant number they were given."""

    number: int
    name: str
    group: str = ""
    lists: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    here: bool = True


class PeopleEnrolled(PeopleEvent, frozen=True, gc=False):
    """The people of a roster were added.

    ``passed_over`` are the rows of it that named nobody new: line (0: not known), name, and
    ``nameless``, ``namesake``, ``known``, ``long`` or ``several``; ``encoding`` is the one guessed
    for its letters, empty where nothing was; ``doubtful`` the first name, where it may be a title.
    """

    form = 2
    people: tuple[Enrolled, ...]
    source: str = ""
    passed_over: tuple[tuple[int, str, str], ...] = ()
    encoding: str = ""
    doubtful: str = ""


class PersonArrived(Event, frozen=True, gc=False):
    """Somebody new came in; a ``guest`` may speak and is entitled to nothing else."""

    form = 2
    writes = frozenset({Area.PEOPLE, Area.FLOOR})
    number: int
    name: str
    group: str = ""
    lists: tuple[str, ...] = ()
    guest: bool = False


class PersonReturned(Event, frozen=True, gc=False):
    """Somebody who had gone is here again."""

    writes = frozenset({Area.PEOPLE, Area.FLOOR})
    person: int


class PersonLeft(Event, frozen=True, gc=False):
    """Somebody went."""

    writes = frozenset({Area.PEOPLE, Area.FLOOR})
    person: int


class GroupDeclared(PeopleEvent, frozen=True, gc=False):
    """Somebody's group, or the lists they count themselves to, became known."""

    person: int
    group: str = ""
    lists: tuple[str, ...] = ()


class NameCorrected(PeopleEvent, frozen=True, gc=False):
    """Somebody is called otherwise than was written down; ``before`` is what that was."""

    person: int
    name: str
    before: str


class RoleGiven(PeopleEvent, frozen=True, gc=False):
    """Somebody took a role, ``until`` an ISO date; ``note`` is what was handed over with it.

    ``before`` is whoever has it no longer since it is held by one.
    """

    form = 3
    role: str
    person: int
    until: str = ""
    note: str = ""
    before: int = 0


class PersonInterpreted(PeopleEvent, frozen=True, gc=False):
    """What somebody says is interpreted from now on, or no longer."""

    person: int
    on: bool = True
