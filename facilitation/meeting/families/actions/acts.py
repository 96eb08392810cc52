"""Acts about what became of an action; ``label`` is its number, such as ``T1``."""

from __future__ import annotations

from facilitation.meeting.act import NotesAct
from facilitation.meeting.lineage import Source


class FinishAction(NotesAct, frozen=True):
    """Report that an action is done; ``report`` is what whoever did it tells of it."""

    label: str
    report: str = ""


class DropAction(NotesAct, frozen=True):
    """Let go of an action that nobody does any more."""

    label: str
    because: str


class PassAction(NotesAct, frozen=True):
    """Let somebody else do an action from now on, who may be absent."""

    label: str
    owner: str


class TakeActionAlong(NotesAct, frozen=True):
    """Take an open action of an earlier meeting, found by ``title``, along into this one.

    Only whoever can read the library can turn it into :class:`TakenAlong`.
    """

    after_close = False

    label: str
    title: str


class TakenAlong(NotesAct, frozen=True):
    """Take an action along from where its ``source`` says; ``hidden`` keeps it unpublished.

    ``owner`` is who does it, as known there, and ``due`` its day (ISO; empty: none).
    """

    after_close = False

    source: Source
    owner: str
    task: str
    due: str = ""
    hidden: bool = False
