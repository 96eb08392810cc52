"""Minutes into a file, the same from a window and from the command line."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from app.papers.minutes_words import MinutesWording
from app.papers.passages import with_taken_out
from app.papers.record import MinutesReader, as_chosen, as_far_as_whole
from app.wording import Wording
from app.wording.words import ENGLISH, Tongue
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import ExtractFormat, format_named, minutes_format_named
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.minutes.style import STANDARD, style_named, style_names
from facilitation.process.catalogue import Processes

Hear: TypeAlias = Callable[[frozenset[str]], object]
"""Hears which letters no font here has, so that numbers stand in their places."""


def minutes_words(
    processes: Processes, tongue: Tongue = ENGLISH, zone: int | None = None
) -> MinutesWording:
    return MinutesWording(Wording(tongue, processes, zone))


def minutes_reader(
    processes: Processes, tongue: Tongue = ENGLISH, zone: int | None = None
) -> MinutesReader:
    """Return what makes the minutes of one meeting again and again, for a preview."""
    return MinutesReader(minutes_words(processes, tongue, zone), processes, tongue.language)


def document_of(
    history: History,
    processes: Processes,
    *,
    attribution: Attribution | None = None,
    include: Include | None = None,
    tongue: Tongue = ENGLISH,
) -> Document:
    """Return the minutes of a meeting whose record is at hand."""
    reader = minutes_reader(processes, tongue, zone_of(history))
    return reader.minutes(history, attribution, include)


def zone_of(history: History) -> int | None:
    """Return by which clock a meeting was held, in minutes ahead of UTC."""
    opening = history.meeting.opening
    return opening.zone if opening else None


def handout_document(
    history: History,
    processes: Processes,
    label: str,
    kind: str,
    attribution: Attribution | None = None,
    questions: Sequence[str] = (),
    *,
    tongue: Tongue = ENGLISH,
) -> Document:
    """Return a hand-out; of a whole meeting the ``label`` says for whom (empty: everybody).

    ``questions`` are those of a survey.

    Raises:
        NoSuchProposalError: the meeting has no such proposal.
    """
    from app.papers.handout_words import HandoutWording
    from app.papers.handouts.catalogue import handout_of, handout_of_meeting, whole_names

    words = HandoutWording(Wording(tongue, processes, zone_of(history)))
    if kind in whole_names():
        document = handout_of_meeting(
            history,
            kind,
            words,
            Gatherer(processes),
            attribution,
            questions=questions,
            who=label,
        )
    else:
        document = handout_of(history.meeting, label, kind, words, attribution)
    document = with_taken_out(document, history.meeting, words.minutes)
    return as_far_as_whole(document, history, words.wording)


class MeetingMinutes:
    """The minutes of a meeting whose record is at hand, to be written in one format or several."""

    def __init__(
        self,
        history: History,
        processes: Processes,
        include: Include | None = None,
        tongue: Tongue = ENGLISH,
        gatherer: Gatherer | None = None,
    ) -> None:
        """Tell what ``include`` says, in the order and the look of the group where it says none.

        ``gatherer`` is one that has looked at the record while it was added up.
        """
        self._history = history
        self._include = as_chosen(history, include or Include())
        words = minutes_words(processes, tongue, zone_of(history))
        self._reader = MinutesReader(words, processes, tongue.language, gatherer)

    @cached_property
    def document(self) -> Document:
        return self._reader.minutes(self._history, include=self._include)

    def written(self, format_name: str, unprintable: Hear | None = None) -> bytes:
        """Return them in an export format.

        Raises:
            UnknownFormatError: there is no such format.
        """
        form = minutes_format_named(format_name)
        if isinstance(form, ExtractFormat):
            return form.render(self._reader.extract(self._history, self._include))
        look = self._include.look if self._include.look in style_names() else STANDARD
        return rendered(self.document, format_name, unprintable, look)


def rendered(
    document: Document, format_name: str, unprintable: Hear | None = None, look: str = ""
) -> bytes:
    """Return a document in an export format, and in the style called ``look`` (empty: as usual).

    Raises:
        UnknownFormatError: there is no such format.
    """
    form = format_named(format_name)
    data = form.render(document, style_named(look or STANDARD))
    letters = form.unprintable(document) if unprintable else frozenset()
    if unprintable and letters:
        unprintable(letters)
    return data


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place at once, so that nobody ever finds half of it.

    Raises:
        OSError: it cannot be written; what was there before is still there.
    """
    place, name = path.parent, path.name
    beside = place / f".{name[:40]}.{os.urandom(8).hex()}"
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode_of(path))
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def _mode_of(path: Path) -> int:
    """Return the rights of the file that is replaced, else those that a new file gets."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
