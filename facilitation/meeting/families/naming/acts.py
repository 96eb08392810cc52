"""What people do about whose names are told."""

from __future__ import annotations

from facilitation.meeting.act import NotesAct


class ChooseAttribution(NotesAct, frozen=True):
    """Call people by name, by group or not at all, everywhere or in an ``item`` (as typed).

    ``because`` says how it was agreed; more names than before need it.
    """

    after_approval = True

    how: str
    item: str = ""
    because: str = ""


class ChooseNames(NotesAct, frozen=True):
    """Name those of one kind (``whom``), or do not, everywhere or in an ``item`` (as typed)."""

    after_approval = True

    whom: str
    on: str
    item: str = ""
    because: str = ""
