"""Refusals about the course of a text."""

from __future__ import annotations

from app.wording.words import Words


class CourseRefusals(Words):
    """A sentence for every code that deciding about the course of a text may give."""

    def sentences(self) -> dict[str, str]:
        return {
            "NOT_AWAY": self.tr("{label} was not laid aside, put off or referred."),
            "MOVER_NEEDED": self.tr(
                "Who moved this text at the earlier meeting is not known here; "
                "say who brings it forward."
            ),
            "NO_FALLBACK": self.tr(
                "No fallback vote on {label} was agreed on before it was tested."
            ),
            "FALLBACK_EARLY": self.tr(
                "A vote on {label} was agreed on after {needed} tests for consensus; "
                "{held} held so far."
            ),
            "TEST_AGAIN": self.tr(
                "The last test of {label} was not blocked, or its text has changed since; "
                "test it again first."
            ),
            "NOT_ADOPTED": self.tr("{label} was not adopted here, so it cannot be undone."),
            "NOT_STANDING": self.tr("{label} does not stand any more; a later decision took over."),
            "NOTICE_NEEDED": self.tr(
                "To change what was adopted takes two thirds, a majority of all who may decide, "
                "or a majority after notice was given."
            ),
            "TEXT_SINCE": self.tr(
                "The text of {label} has changed since it was decided on; what was counted was "
                "about another text."
            ),
            "NO_TEXT_THERE": self.tr("In “{name}” there is no text {label}."),
            "ADOPTED_THERE": self.tr(
                "{label} was adopted in “{name}”; it is amended or rescinded, not brought forward."
            ),
            "NOT_ADOPTED_THERE": self.tr("{label} was not adopted in “{name}”."),
        }
