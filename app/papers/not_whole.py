"""What is read off a record that is not whole says so before anything else."""

from __future__ import annotations

from msgspec.structs import replace

from app.wording import Wording
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Document, Paragraph, Strong


def as_far_as_whole(document: Document, history: History, wording: Wording) -> Document:
    """Return a document that names what of the record it was made from could not be read."""
    if history.unreadable is None:
        return document
    said = Paragraph((Strong(wording.troubles.not_whole(history.unreadable)),))
    return replace(document, blocks=(said, *document.blocks))
