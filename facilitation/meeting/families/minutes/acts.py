"""Acts of the note-taker."""

from __future__ import annotations

from facilitation.meeting.act import Act, NotesAct

FOR_THE_GROUP = "group"
"""What people call the level at which notes are kept, with names."""

NO_TURN = -1
"""Says of a note that it is about the item and about no turn, whoever speaks."""


class WriteNote(NotesAct, frozen=True):
    """Note something, in Markdown; ``turn`` is the turn it belongs to, 0 for the present one.

    ``entry`` rewrites an earlier note (its record number) instead of adding one; it stays
    with its turn unless another is named, and an empty text takes it out. ``promised`` is whether
    whoever typed it was told beforehand that it is kept, whatever the stage is by now.
    """

    text: str
    turn: int = 0
    entry: int = 0
    promised: bool = False


class WriteWords(NotesAct, frozen=True):
    """Write down words of the turn as they were said; ``promised`` as in :class:`WriteNote`."""

    text: str
    turn: int = 0
    entry: int = 0
    promised: bool = False


class WriteAgreed(NotesAct, frozen=True):
    """Note what was agreed without a formal decision.

    ``entry`` lets an earlier agreement read so instead; an empty text withdraws that one.
    """

    text: str
    entry: int = 0


class WriteAction(NotesAct, frozen=True):
    """Note who does what, by which ISO date.

    ``entry`` changes an earlier action instead of adding one; an empty task withdraws that one.
    """

    owner: str
    task: str
    due: str = ""
    entry: int = 0


class ParkMatter(NotesAct, frozen=True):
    """Keep something for another time; ``entry`` and an empty text as in :class:`WriteAgreed`."""

    text: str
    entry: int = 0


class CorrectTaken(NotesAct, frozen=True):
    """Let an agreement or an action read otherwise; ``label`` is its number, such as ``T1``.

    They are counted together, in the order in which they were noted. Who does an action stays, and
    its day where ``due`` is empty; an empty text withdraws what it was.
    """

    label: str
    text: str
    due: str = ""


class MarkSensitive(NotesAct, frozen=True):
    """Keep the last entry (or ``entry``) out of what is published."""

    entry: int = 0


class Release(NotesAct, frozen=True):
    """Let the last entry (or ``entry``) be published after all, with every passage of it."""

    entry: int = 0


class MarkPassage(NotesAct, frozen=True):
    """Mark words of a note (``entry``, or 0: the last one that has them), the ``place``th time.

    ``mark`` is ``verbatim`` or ``summary``, ``sensitive`` or ``open``.
    """

    words: str
    mark: str
    entry: int = 0
    place: int = 1


class ReplaceWords(NotesAct, frozen=True):
    """Let other words stand in place of some, found as in :class:`MarkPassage`."""

    words: str
    by: str
    entry: int = 0
    place: int = 1


class PutPassage(NotesAct, frozen=True):
    """Put words of a note to another turn, or to the ``person`` who asks that they be minuted.

    They become a note of their own; ``entry`` and ``place`` as in :class:`MarkPassage`.
    """

    words: str
    turn: int = 0
    person: str = ""
    entry: int = 0
    place: int = 1


class RewordPassage(NotesAct, frozen=True):
    """Let words of a note read otherwise, as the ``person`` whom they concern wishes.

    ``entry`` and ``place`` as in :class:`MarkPassage`.
    """

    words: str
    text: str
    person: str
    entry: int = 0
    place: int = 1


class StrikePassage(NotesAct, frozen=True):
    """Take words of a note out, as the ``person`` whom they concern wishes; a gap stays."""

    words: str
    person: str
    entry: int = 0
    place: int = 1


class AgreeLevel(Act, frozen=True):
    """Keep more or less of what is said from the next turn on, as the circle agreed.

    ``level`` is ``group`` (notes, for the group), ``themes``, ``outcome`` or ``none``; ``because``
    is how it was agreed (domain.md section 2, *Record*).
    """

    level: str
    because: str


class GoOffRecord(NotesAct, frozen=True):
    """From now on nothing that is said is minuted."""

    after_close = False


class GoOnRecord(NotesAct, frozen=True):
    """Minute what is said again."""

    after_close = False
