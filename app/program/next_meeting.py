"""Starting the next meeting: who is here, and what of this one is taken along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.home.days import local_day
from app.home.look_again import ask_again
from app.home.start_dialog import StartDialog, suggest_title
from app.wording import Wording
from app.wording.carrying import CarryingWords
from facilitation.decisions.ratification import key_of
from facilitation.meeting.act import Act
from facilitation.meeting.history import History
from facilitation.meeting.past.carrying import OWED, Kind, acts_of, convened_by, to_carry
from facilitation.meeting.past.finding import bodies_of
from facilitation.meeting.past.left_before import NOTHING, Before, left_in
from facilitation.meeting.reading import people_there
from facilitation.meeting.register.actions import Deeds
from facilitation.meeting.register.reading import Register
from facilitation.record.index import Index
from facilitation.record.journal import Journal

Begin = Callable[[str, str, str, str, tuple[Act, ...], str], None]
"""Starts a meeting: process, title, group, place, what is done at once, and for when it is planned.
"""


def before_that(journal: Journal, index: Index, meeting_id: str, history: History) -> Before:
    """Return what the same people have still to do, and to look at again, by all their meetings.

    Of a meeting that is not in the journal, as in a rehearsal, nothing more is known. Raises
    StorageFault: the journal or the index cannot be read.
    """
    headings = journal.headings()
    bodies = bodies_of(headings)
    if meeting_id not in bodies:
        return NOTHING
    deeds, register = Deeds(journal), Register(journal)
    for each in (deeds, register):
        each.remember(each.recalled(headings, index))
        for meeting in each.grown(headings):
            if meeting != meeting_id:
                each.read(meeting)
    entries = register.entries(local_day().isoformat())
    return left_in(deeds.held(), entries, bodies, meeting_id, history)


def offer_owed(history: History, meeting_id: str, wording: Wording, dialog: StartDialog) -> None:
    """Offer a meeting that begins anew what the same people sent delegates for: also the report."""
    meeting = history.meeting
    opening = meeting.opening
    if opening is None or key_of(opening.body) != key_of(dialog.body.text()):
        return
    words = CarryingWords(wording)
    day = local_day().isoformat()
    owed = [each for each in to_carry(history, day) if each.kind in OWED]
    origin = words.origin(meeting_id, opening)

    def acts(taken: tuple[int, ...]) -> tuple[Act, ...]:
        return acts_of(meeting, [owed[at] for at in taken], (), origin)

    dialog.offer_owed(tuple((words.said(each), True) for each in owed), acts)


def ask_for_next(
    history: History,
    meeting_id: str,
    wording: Wording,
    begin: Begin,
    parent: QWidget,
    before: Before = NOTHING,
) -> None:
    """Ask what the next meeting is called, who is here and what is taken along; then begin it.

    ``before`` is what meetings before that left, too.
    """
    meeting = history.meeting
    opening = meeting.opening
    if opening is None:
        return
    held_as = opening.process or meeting.floor.process
    # The open floor is none that a meeting begins with, nor is one that the group let go of.
    process = held_as if wording.processes.known.get(held_as) is not None else ""
    named = wording.processes.named(held_as)
    about = QCoreApplication.translate(
        "NextMeeting",
        "Take the tick from whoever is not here, and from what is done or not wanted; who comes "
        "later is added in the meeting. Of one that is planned they are expected.",
    )
    dialog = StartDialog(named, about, parent=parent, wording=wording)
    suggest_title(dialog, wording, opening.body or named)
    dialog.body.setText(opening.body)
    dialog.place.setText(opening.place)
    today = local_day().isoformat()
    words, carried = CarryingWords(wording), before.with_last(history, today)
    dialog.offer_people(tuple(each.name for each in people_there(meeting)))
    rows = tuple((words.said(each), each.usual(today)) for each in carried)
    again = ask_again(wording, dialog, rows)
    is_action = frozenset(at for at, each in enumerate(carried) if each.kind is Kind.ACTION)
    dialog.tick_by_day(lambda day: [each.usual(day or today) for each in carried])
    agreed = convened_by(history)
    if agreed is not None:
        dialog.expect(agreed.on, agreed.place)
    dialog.explain_left(
        lambda not_along: words.left_open(len(not_along & is_action), again=bool(opening.body))
    )
    origin = words.origin(meeting_id, opening)

    def start() -> None:
        taken = tuple(carried[at] for at in dialog.taken_along() if at < len(carried))
        people, planned = dialog.people_here(), dialog.when()
        here, known = ((), people) if planned else (people, ())
        acts = acts_of(meeting, taken, here, origin, known=known)
        begin(process, *dialog.answers(), (*acts, *again()), planned)

    dialog.accepted.connect(start)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
