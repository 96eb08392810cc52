"""For what a text is changed in the dialog: to amend it, to redraft what waits, to mend a slip."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from app.look.spoken import Spoken
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.labels import free_label
from facilitation.meeting.families.matter.acts import Amend
from facilitation.meeting.families.redrafting.acts import Correct, Redraft
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Meeting
from facilitation.text.typed import Change


class Wanted(msgspec.Struct, frozen=True):
    """What was typed into the dialog, as words."""

    label: str
    by: str
    changes: tuple[Change, ...]
    because: str = ""
    sponsors: tuple[str, ...] = ()


class Purpose(msgspec.Struct, frozen=True):
    """What the dialog is for.

    ``old`` is the text that is changed, ``wanted`` how the field begins, ``label`` the new label,
    (empty: none is given), ``but`` the label that does not count among those in the way. ``kind``
    names the draft; ``needs_name`` is whether somebody has to be named, ``gives_reason`` whether a
    reason can be given, ``make`` makes the act.
    """

    kind: str
    heading: str
    verb: str
    target: str
    old: str
    wanted: str
    make: Callable[[Wanted], Act]
    label: str = ""
    but: str = ""
    needs_name: bool = True
    gives_reason: bool = True


class Purposes(Spoken):
    """Makes the purposes, in the reader's language."""

    def to_amend(self, meeting: Meeting, target: str) -> Purpose:
        """Return the purpose of a new amendment to a text."""
        old = text_of(meeting, target)

        def make(wanted: Wanted) -> Act:
            first, *also = wanted.changes
            return Amend(
                target, wanted.label, wanted.by, first, tuple(also), wanted.because, wanted.sponsors
            )

        return Purpose(
            f"amend/{target}",
            self.tr("Amendment to {label}").format(label=target),
            self.tr("Make the amendment"),
            target,
            old,
            old,
            make,
            free_label(meeting, "A"),
        )

    def to_redraft(self, meeting: Meeting, label: str) -> Purpose:
        """Return the purpose of wording an amendment anew, against the text as it is now."""
        amendment = meeting.amendments[label]
        old = text_of(meeting, amendment.target)

        def make(wanted: Wanted) -> Act:
            first, *also = wanted.changes
            return Redraft(label, wanted.by, first, tuple(also), wanted.because)

        return Purpose(
            f"redraft/{label}",
            self.tr("Redraft {label}").format(label=label),
            self.tr("Redraft it"),
            amendment.target,
            old,
            old if amendment.conflict else text_of(meeting, label),
            make,
            but=label,
        )

    def to_correct(self, meeting: Meeting, label: str) -> Purpose:
        """Return the purpose of mending a slip in a proposal without a vote."""
        old = text_of(meeting, label)

        def make(wanted: Wanted) -> Act:
            first, *also = wanted.changes
            return Correct(label, first, tuple(also), wanted.by)

        return Purpose(
            f"correct/{label}",
            self.tr("Correct a slip in {label}").format(label=label),
            self.tr("Correct it without a vote"),
            label,
            old,
            old,
            make,
            needs_name=False,
            gives_reason=False,
        )
