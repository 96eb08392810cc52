"""Minutes as JSON for other programs: the tree itself, as docs/minutes.schema.json describes it."""

from __future__ import annotations

from typing import Literal

import msgspec

from facilitation.direction import without_isolates
from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import Format
from facilitation.minutes.settling import settled
from facilitation.minutes.style import Style


class MinutesFile(msgspec.Struct, frozen=True):
    """Minutes, or another paper of a meeting.

    ``goround_minutes`` is the version of this form; it grows when what stood before can no longer
    be read in the same way.
    """

    goround_minutes: Literal[1]
    document: Document


def render(document: Document, style: Style) -> bytes:  # noqa: ARG001  data has no style
    """Return the document as JSON in UTF-8; no style changes it.

    What only shows a reader where a name ends is left out: programs compare names.
    """
    written = msgspec.json.encode(MinutesFile(1, settled(document)))
    return msgspec.json.format(without_isolates(written.decode()).encode()) + b"\n"


FORMAT = Format("json", ".json", render)
