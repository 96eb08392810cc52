"""Starting the next meeting: who is known from earlier ones, and what of this one goes along."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.home.start_dialog import StartDialog, suggested_title
from app.wording import Wording
from app.wording.carrying import CarryingWords
from app.wording.words import Translate
from facilitation.meeting.act import Act
from facilitation.meeting.carrying import Origin, acts_of, to_carry
from facilitation.meeting.codec import kind_of
from facilitation.meeting.families.people.events import Enrolled, PeopleEnrolled, PersonArrived
from facilitation.meeting.history import History
from facilitation.meeting.reading import people_here
from facilitation.people.names import fold
from facilitation.record.journal import Journal, StorageFault

Begin = Callable[[str, str, str, str, tuple[Act, ...]], None]
"""Starts a meeting: process, title, group, place, and what is done at once."""


def ask_for_next(
    history: History,
    meeting_id: str,
    wording: Wording,
    translate: Translate,
    begin: Begin,
    parent: QWidget,
) -> None:
    """Ask what the next meeting is called, who is here and what is taken along; then begin it."""
    meeting = history.meeting
    opening = meeting.opening
    if opening is None:
        return
    process = opening.process or meeting.floor.process
    named = wording.processes.named(process)
    about = QCoreApplication.translate(
        "NextMeeting",
        "It begins now. Take the tick from whoever is not here, and from what is done or not "
        "wanted; who comes later is added in the meeting.",
    )
    dialog = StartDialog(named, about, suggested_title(wording, opening.body or named), parent)
    dialog.body.setText(opening.body)
    dialog.place.setText(opening.place)
    words, carried = CarryingWords(translate, wording), to_carry(history)
    dialog.offer_people(tuple(each.name for each in people_here(meeting)))
    dialog.offer_along(tuple((words.said(each), each.usual) for each in carried))
    origin = Origin(meeting_id, words.origin(opening), words.actions(opening))

    def start() -> None:
        taken = tuple(carried[at] for at in dialog.taken_along())
        acts = acts_of(meeting, taken, dialog.people_here(), origin)
        begin(process, *dialog.answers(), acts)

    dialog.accepted.connect(start)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


_MEETINGS = 12
"""So many meetings, the latest, are looked through."""

_ARRIVED = kind_of(PersonArrived)
_ENROLLED = kind_of(PeopleEnrolled)


class _Listed(msgspec.Struct):
    people: tuple[Enrolled, ...] = ()


class _One(msgspec.Struct):
    name: str = ""
    group: str = ""


def known_people(journal: Journal, beside: str) -> Mapping[str, str]:
    """Return the names known from the latest meetings but one, each with its group.

    Where the library cannot be read nobody is known: people are added all the same.
    """
    found: dict[str, tuple[str, str]] = {}
    try:
        headings = sorted(journal.headings(), key=lambda each: each.last.at, reverse=True)
        for heading in headings[:_MEETINGS]:
            if heading.meeting != beside:
                for name, group in _people_in(journal, heading.meeting):
                    found.setdefault(fold(name), (name, group))
    except StorageFault:
        return {}
    return dict(found.values())


def _people_in(journal: Journal, meeting: str) -> Iterator[tuple[str, str]]:
    for row in journal.read(meeting):
        try:
            if row.kind == _ARRIVED:
                one = msgspec.json.decode(row.body, type=_One)
                yield one.name, one.group
            elif row.kind == _ENROLLED:
                for each in msgspec.json.decode(row.body, type=_Listed).people:
                    yield each.name, each.group
        except msgspec.MsgspecError:
            continue
