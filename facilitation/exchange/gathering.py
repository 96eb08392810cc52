"""What groups wrote for a meeting, as files that somebody put into a folder."""

from __future__ import annotations

from pathlib import Path

from facilitation.exchange.documents.catalogue import document_endings
from facilitation.exchange.documents.reading import read_document
from facilitation.meeting.families.deliberating import Sent

_MOST_FILES = 1_000


def sent_in(place: Path) -> tuple[Sent, ...]:
    """Return what lies in a folder: Markdown, DOCX and what else is read, each by its group's name.

    What is called otherwise is passed.

    Raises:
        BadDocument: one cannot be read.
    """
    try:
        files = sorted(place.iterdir())[:_MOST_FILES] if place.is_dir() else []
    except (OSError, ValueError):
        return ()
    endings = document_endings()
    found = (each for each in files if each.suffix.casefold() in endings and each.is_file())
    return tuple(Sent(each.stem, read_document(each).text) for each in found)
