"""What comes of an act that a dialog asks for; known before any dialog is loaded."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from facilitation.meeting.act import Act


class Answered(msgspec.Struct, frozen=True):
    """What came of an act: the sentence of its refusal (empty: done), and whether it is advice.

    ``so`` is the sentence that it is so already: nothing was written, and nothing is wrong.
    """

    refusal: str = ""
    advice: bool = False
    so: str = ""


Doer = Callable[[Act], Answered]
"""Does an act, and says what came of it."""
