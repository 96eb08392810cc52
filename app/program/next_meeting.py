"""Starting the next meeting: who is here, and what of this one is taken along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.home.look_again import ask_again
from app.home.start_dialog import StartDialog, suggested_title
from app.wording import Wording
from app.wording.carrying import CarryingWords
from app.wording.words import Translate
from facilitation.meeting.act import Act
from facilitation.meeting.carrying import Origin, acts_of, to_carry
from facilitation.meeting.history import History
from facilitation.meeting.reading import people_here

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
    today = datetime.now().astimezone().date().isoformat()
    dialog.offer_people(tuple(each.name for each in people_here(meeting)))
    rows = tuple((words.said(each), each.usual(today)) for each in carried)
    again = ask_again(wording, dialog, rows)
    origin = Origin(meeting_id, words.origin(opening), words.actions(opening))

    def start() -> None:
        taken = tuple(carried[at] for at in dialog.taken_along() if at < len(carried))
        acts = acts_of(meeting, taken, dialog.people_here(), origin)
        begin(process, *dialog.answers(), (*acts, *again()))

    dialog.accepted.connect(start)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
