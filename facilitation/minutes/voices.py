"""Who is said to have said something: a name, a group, or nobody (domain.md section 8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from facilitation.map import Map
from facilitation.meeting.state import Meeting
from facilitation.minutes.attribution import FEWEST, Attribution
from facilitation.minutes.blocks import Blocks, Inlines, Paragraph, plain
from facilitation.minutes.notes import note_blocks
from facilitation.minutes.unnaming import Kept, Unnamed
from facilitation.people.person import Person


class Voices:
    """Names people and reads what they wrote, as one attribution allows it."""

    def __init__(
        self, mode: Attribution, delegate: str, unnamed: Unnamed, known: Map[int, Person]
    ) -> None:
        """Speak of people as ``mode`` says; ``delegate`` is the word for one of a small group.

        ``known`` are the people as they are called at last, ``unnamed`` knows whose names go.
        """
        self.mode = mode
        self._known = known
        self._delegate = delegate
        self._unnamed = unnamed

    @property
    def named(self) -> bool:
        return self.mode is Attribution.NAMED

    def names(self, person: int) -> bool:
        """Tell whether somebody is called by their name: it is told here, and they may be named."""
        known = self._known.get(person)
        return self.named and known is not None and not known.unnamed

    def who(self, person: int, people: Map[int, Person]) -> str:
        """Return who a person is said to be, empty for nobody in particular.

        Whoever may not be named is somebody where all others are called by their names. A group
        is named only where at least three of it are in ``people`` and here. A role is never: it
        has one holder.
        """
        found = people.get(person)
        if found is None or self.mode is Attribution.UNATTRIBUTED:
            return ""
        if self.named:
            known = self._known.get(person, found)
            return self._unnamed.somebody if known.unnamed else known.name
        large = found.group and _sizes(people)[found.group] >= FEWEST
        if large and not self._unnamed.names_somebody(found.group):
            return found.group
        return self._delegate

    def group(self, group: str) -> str:
        """Return a group that did something as a group, empty where nothing is attributed.

        It is told however few of it are here, since what it did is its own.
        """
        if self.mode is Attribution.UNATTRIBUTED:
            return ""
        return self._delegate if self._unnamed.names_somebody(group) else group

    def text(self, text: str) -> str:
        return self._unnamed.text(text)

    def blocks(self, markdown: str, kept: Sequence[Kept] = ()) -> Blocks:
        """Return a note as it may be shown; never nothing where it says something.

        Names stay in ``kept``, what minutes tell with them elsewhere.
        """
        found = note_read(markdown) or (Paragraph(plain(markdown.strip())),)
        return self._unnamed.blocks(found, kept)

    def line(self, markdown: str) -> Inlines:
        """Return a note of one paragraph as words; a longer one as it was typed."""
        found = self.blocks(markdown)
        if len(found) == 1 and isinstance(found[0], Paragraph):
            return found[0].inlines
        return plain(self.text(" ".join(markdown.split())))


def voices_of(
    people: Map[int, Person], delegate: str, somebody: str
) -> Mapping[Attribution, Voices]:
    """Return how people are called in each attribution; whoever is ``unnamed`` by name in none."""
    hidden = Unnamed((e for e in people.values() if e.unnamed), somebody, beside=people.values())
    everybody = Unnamed(people.values(), somebody)
    return {
        mode: Voices(mode, delegate, hidden if mode is Attribution.NAMED else everybody, people)
        for mode in Attribution
    }


def texts_naming_the_unnamed(meeting: Meeting) -> tuple[str, ...]:
    """Return the labels of texts that were put with the name of somebody who is not to be named.

    They are told letter by letter, whoever is in them (decision 0113).
    """
    people = meeting.people.values()
    hidden = Unnamed((each for each in people if each.unnamed), "", beside=people)
    texts = {
        **{label: [e.text for e in put.versions] for label, put in meeting.proposals.items()},
        **{label: [e.insert for e in put.edit.hunks] for label, put in meeting.amendments.items()},
    }
    return tuple(label for label, said in texts.items() if any(map(hidden.names_somebody, said)))


@lru_cache(maxsize=64)
def _sizes(people: Map[int, Person]) -> Mapping[str, int]:
    return Counter(each.group for each in people.values() if each.here)


@lru_cache(maxsize=16384)
def note_read(markdown: str) -> Blocks:
    """Return the blocks of a note; reading the same one again costs nothing."""
    return note_blocks(markdown)
