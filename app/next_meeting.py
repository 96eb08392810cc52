"""Starting the next meeting of the same people: asked beforehand, with everybody ticked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.home.start_dialog import StartDialog, suggested_title
from app.wording import Wording
from facilitation.meeting.acts.people import Arrive
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting

Begin = Callable[[str, str, str, str, tuple[Arrive, ...]], None]
"""Starts a meeting: process, title, group, place, and who arrives."""


def ask_for_next(meeting: Meeting, wording: Wording, begin: Begin, parent: QWidget) -> None:
    """Ask what the next meeting of these people is called and who of them is here, then begin."""
    opening = meeting.opening
    if opening is None:
        return
    process = opening.process or meeting.floor.process
    named = wording.process(process)
    about = QCoreApplication.translate(
        "NextMeeting",
        "It begins now, with the same people. Take the tick from whoever is not here; who comes "
        "later is added in the meeting.",
    )
    dialog = StartDialog(named, about, suggested_title(wording, opening.body or named), parent)
    dialog.body.setText(opening.body)
    dialog.place.setText(opening.place)
    people = people_here(meeting)
    dialog.offer_people(tuple(each.name for each in people))

    def start() -> None:
        here = frozenset(dialog.people_here())
        arrivals = tuple(
            Arrive((each.name,), each.group, "".join(each.lists[:1]), each.guest)
            for each in people
            if each.name in here
        )
        begin(process, *dialog.answers(), arrivals)

    dialog.accepted.connect(start)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
