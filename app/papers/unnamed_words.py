"""What is said before papers are written in which somebody is not to be named."""

from __future__ import annotations

from app.wording.words import Words
from facilitation.meeting.state import Meeting
from facilitation.minutes.voices import texts_naming_the_unnamed


class UnnamedWords(Words):
    """How they are called, and where their names stay (decision 0113)."""

    def of(self, meeting: Meeting) -> tuple[str, str]:
        """Return how those are called who may not be named, and which texts name one of them.

        Each is empty where there is nobody, and no such text.
        """
        number = sum(each.unnamed for each in meeting.people.values())
        if not number:
            return "", ""
        called = self.tr(
            "%n people are not to be named: where others are named they are “a participant”, also "
            "where it is told who does what.",
            "",
            number,
        )
        labels = texts_naming_the_unnamed(meeting)
        stays = self.tr("These texts hold such a name and are told as they were put: {texts}.")
        return called, stays.format(texts=", ".join(labels)) if labels else ""
