"""What the panels of the console want: the one way from a click to an act, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal

from facilitation.language.writing import name as written
from facilitation.meeting.act import Act
from facilitation.meeting.event import Event
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.seat import Post
from facilitation.meeting.state import Meeting
from facilitation.people.finding import people_meant


class Answered(msgspec.Struct, frozen=True):
    """What came of an act: the sentence of its refusal (empty: done), and whether it is advice.

    ``so`` is the sentence that it is so already: nothing was written, and nothing is wrong.
    """

    refusal: str = ""
    advice: bool = False
    so: str = ""


Doer = Callable[[Act], Answered]
"""Does an act, and says what came of it."""


def number_of(person: int) -> str:
    """Return how a click names somebody in an act, so that nobody else can be meant."""
    return str(person)


def typed_name(meeting: Meeting, person: int) -> str:
    """Return how to type somebody: by name, or by number where the name means others too."""
    found = meeting.people.get(person)
    if found is None:
        return number_of(person)
    meant = people_meant(found.name, meeting.people)
    return written(found.name) if len(meant) == 1 else number_of(person)


Foresee = Callable[[Act], tuple[Event, ...] | Refusal]
"""Tells what an act would bring about, or why it cannot be done."""

WhyNot = Callable[[Act, str], Refusal | None]
"""Says why nothing of an act's kind can be done to the text of a label now; None: it can."""


class Wishes(QObject):
    """Panels say what a person wants; the window alone does it and answers.

    ``act`` carries an Act to be done. ``begun`` puts a text into the quick bar with the
    cursor at a column, to be finished by typing, and says what is missing there (empty: nothing
    is). ``form`` carries a LineForm: a line with more than one gap, which a small dialog fills.
    ``question`` asks for words in the quick bar and hands them to a callable that takes them;
    ``dialog`` opens one by its name.
    ``weighed`` carries an Act that is asked about once before it is done.
    ``purpose`` carries a Purpose to be pursued, and who is to begin its round (may be empty);
    ``proposed`` the same, asked about once before its round begins.
    """

    act = Signal(object)
    begun = Signal(str, int, str)
    form = Signal(object)
    question = Signal(str, object)
    dialog = Signal(str)
    weighed = Signal(object)
    purpose = Signal(object, str)
    proposed = Signal(object, str)

    def __init__(
        self, foresee: Foresee, why_not: WhyNot, parent: QObject, post: Post = Post.FULL
    ) -> None:
        """``foresee`` and ``why_not`` let panels ask before they offer an act at this ``post``."""
        super().__init__(parent)
        self.foresee = foresee
        self._why_not, self._post = why_not, post

    def ready(self, act: Act, text: str) -> bool:
        """Tell whether an act of this kind could be done to a text, whatever else it says."""
        return self._why_not(act, text) is None

    def is_elsewhere(self, act: Act) -> bool:
        """Tell whether an act is for another station than this one, whatever the moment."""
        if self._post is Post.FULL:
            return False  # asked at the first picture, which loads no rules
        found = self._why_not(act, "")
        return found is not None and found.code == "AT_ANOTHER_STATION"

    def could(self, act: Act) -> bool:
        """Tell whether an act could be done now, if need be against advice."""
        found = self.foresee(act)
        return not isinstance(found, Refusal) or found.advice
