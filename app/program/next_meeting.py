"""Starting the next meeting: who is here, and what of this one is taken along."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.home.days import local_day
from app.home.look_again import ask_again
from app.home.meetings import listed
from app.home.start_dialog import StartDialog, suggest_title
from app.wording import Wording
from app.wording.carrying import CarryingWords
from app.wording.words import Translate
from facilitation.decisions.ratification import key_of
from facilitation.meeting.act import Act
from facilitation.meeting.carrying import OWED, Carried, Kind, acts_of, to_carry
from facilitation.meeting.codec import Codec
from facilitation.meeting.history import History
from facilitation.meeting.reading import people_here
from facilitation.meeting.register.actions import Deed, Deeds, deeds_in, standing_deeds
from facilitation.meeting.register.entries import due_by
from facilitation.meeting.register.reading import Register
from facilitation.record.index import Index
from facilitation.record.journal import Journal

Begin = Callable[[str, str, str, str, tuple[Act, ...], str], None]
"""Starts a meeting: process, title, group, place, what is done at once, and for when it is planned.
"""


def open_actions(
    journal: Journal, index: Index, meeting_id: str, history: History
) -> tuple[Carried, ...] | None:
    """Return what the same people have still to do, those of this meeting first.

    None where the meeting is not in the journal, as in a rehearsal.

    Raises:
        StorageFault: the journal or the index cannot be read.
    """
    headings = journal.headings()
    bodies = {each.meeting: listed(each, Codec()).body for each in headings}
    if meeting_id not in bodies:
        return None
    deeds = Deeds(journal)
    deeds.remember(deeds.recalled(headings, index))
    for meeting in deeds.grown(headings):
        if meeting != meeting_id:
            deeds.read(meeting)
    here = {
        (each.first.meeting, each.first.label) for each in deeds_in(meeting_id, history.meeting)
    }
    known = standing_deeds((*deeds.held(), *deeds_in(meeting_id, history.meeting)))
    body = bodies[meeting_id]
    found = [
        (was_here, each)
        for each in known
        if (was_here := (each.first.meeting, each.first.label) in here)
        or (body and bodies.get(each.last.meeting) == body)
    ]
    found.sort(key=lambda each: not each[0])
    return tuple(_carried(each) for _, each in found if each.is_open)


def _carried(deed: Deed) -> Carried:
    return Carried(
        Kind.ACTION,
        deed.task,
        deed.owner,
        deed.due,
        deed.last.label,
        sensitive=deed.sensitive,
        source=deed.first,
    )


class Before(NamedTuple):
    """What meetings before the last one left, too: ``actions`` are all that are open.

    None: only those of the last meeting are known. ``reviews`` are decisions to be looked at.
    """

    actions: tuple[Carried, ...] | None = None
    reviews: tuple[Carried, ...] = ()


NOTHING = Before()


def before_that(journal: Journal, index: Index, meeting_id: str, history: History) -> Before:
    """Return what the same people have still to do, and to look at again by now.

    Raises:
        StorageFault: the journal or the index cannot be read.
    """
    opening = history.meeting.opening
    reviews = _reviews_due(journal, index, meeting_id, opening.body if opening else "")
    return Before(open_actions(journal, index, meeting_id, history), tuple(reviews))


def _reviews_due(journal: Journal, index: Index, meeting_id: str, body: str) -> Iterator[Carried]:
    register, today = Register(journal), local_day().isoformat()
    register.remember(register.recalled(journal.headings(), index))
    for each in sorted(register.entries(today), key=lambda each: each.due):
        ours = bool(body) and each.decided.body == body
        if ours and each.decided.place.meeting != meeting_id and due_by(each, today):
            decided = each.decided
            yield Carried(Kind.REVIEW, decided.title, day=each.due, label=decided.label)


def offer_owed(
    history: History, meeting_id: str, wording: Wording, translate: Translate, dialog: StartDialog
) -> None:
    """Offer a meeting that begins anew what the same people sent delegates for: also the report."""
    meeting = history.meeting
    opening = meeting.opening
    if opening is None or key_of(opening.body) != key_of(dialog.body.text()):
        return
    words = CarryingWords(translate, wording)
    day = local_day().isoformat()
    owed = [each for each in to_carry(history, day) if each.kind in OWED]
    origin = words.origin(meeting_id, opening)

    def acts(taken: tuple[int, ...]) -> tuple[Act, ...]:
        return acts_of(meeting, [owed[at] for at in taken], (), origin)

    dialog.offer_owed(tuple((words.said(each), True) for each in owed), acts)


def ask_for_next(  # noqa: PLR0917 - whence, what, in whose words, and before whom
    history: History,
    meeting_id: str,
    wording: Wording,
    translate: Translate,
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
    words, left = CarryingWords(translate, wording), to_carry(history, today)
    actions = before.actions
    if actions is None:
        actions = tuple(each for each in left if each.kind is Kind.ACTION)
    others = (each for each in left if each.kind is not Kind.ACTION)
    carried = (*actions, *others, *before.reviews)
    dialog.offer_people(tuple(each.name for each in people_here(meeting)))
    rows = tuple((words.said(each), each.usual(today)) for each in carried)
    again = ask_again(wording, dialog, rows)
    is_action = frozenset(range(len(actions)))
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
