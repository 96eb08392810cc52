"""Events that put the wording of what waits, or of a text, in better form."""

import msgspec

from facilitation.meeting.families.matter.events import MatterEvent, Rebased, TextEvent
from facilitation.text.changes import Edit


class AmendmentRedrafted(TextEvent, frozen=True, gc=False, kw_only=True):
    """An amendment was worded anew: ``edit`` is against its target's present text.

    ``rebased`` are the amendments to it.
    """

    by: int
    edit: Edit
    because: str = ""


class AmendmentsMerged(MatterEvent, frozen=True, gc=False):
    """Several amendments were made one, ``label``; ``edit`` does what all of them did."""

    target: str
    by: int
    edit: Edit
    merged: tuple[str, ...]
    because: str = ""


class Part(msgspec.Struct, frozen=True, gc=False):
    """One of those that an amendment was divided into."""

    label: str
    edit: Edit


class AmendmentDivided(MatterEvent, frozen=True, gc=False):
    """An amendment was divided into several with the same mover, seconder and reason."""

    parts: tuple[Part, ...]


class QuestionPut(msgspec.Struct, frozen=True, gc=False):
    """One of those that a proposal was divided into; ``waiting`` go on waiting on it.

    Those to an amendment come after it.
    """

    label: str
    title: str
    text: str
    waiting: tuple[Rebased, ...] = ()


class ProposalDivided(MatterEvent, frozen=True, gc=False):
    """A proposal was divided into questions with the same mover, seconder, need and reason."""

    questions: tuple[QuestionPut, ...]


class TextCorrected(TextEvent, frozen=True, gc=False, kw_only=True):
    """A slip in a proposal was corrected without a vote; it reads ``text``."""

    text: str
    by: int = 0
    edit: Edit
