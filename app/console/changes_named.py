"""An amendment as a line to be typed: for one that is like it, or one that is asked again."""

from __future__ import annotations

from app.console.change_purposes import free_label
from facilitation.meeting.state import Amendment, Meeting


def line_like(meeting: Meeting, amendment: Amendment) -> tuple[str, int]:
    """Return a line that proposes the same change under a new label, and where its mover goes.

    Empty where the change cannot be said in one line. Words are named as they stand in the text
    that it was made for.
    """
    # Loaded when somebody asks for it.
    from facilitation.language.changing import say_changes
    from facilitation.text.named_changes import named_changes

    named = named_changes(amendment.base, amendment.edit)
    said, under = say_changes(named)
    if under or "\n" in said or not named:
        return "", 0
    begun = f"amend {amendment.target} {free_label(meeting, 'A')} by "
    return f"{begun}:{said}", len(begun)
