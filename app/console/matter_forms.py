"""Lines about texts that have more than one gap: blanks, suggestions, hands, merging."""

from __future__ import annotations

from collections.abc import Iterable

from app.console.line_form import Gap, Kind, LineForm
from app.look.spoken import Spoken
from facilitation.language.writing import quoted
from facilitation.meeting.deciding.labels import free_label
from facilitation.meeting.state import Meeting

_MOST_HANDS = 100_000


class MatterForms(Spoken):
    """Makes each form for a text."""

    def suggest(self, label: str) -> LineForm:
        return LineForm(
            self.tr("Suggest what to fill {label} with").format(label=label),
            self.tr("Suggest it"),
            f"suggest {label}",
            Gap(self.tr("The words"), kind=Kind.WORDS, wanted=True),
            Gap(self.tr("Who suggests them"), "by {}", Kind.NAME, wanted=True),
        )

    def count_hands(self, label: str, words: str) -> LineForm:
        return LineForm(
            self.tr("Hands on “{words}”").format(words=words),
            self.tr("Count them"),
            f"fill {label} {quoted(words)}",
            Gap(self.tr("For it"), "yes {}", Kind.NUMBER, most=_MOST_HANDS),
            Gap(self.tr("Against it"), "no {}", Kind.NUMBER, most=_MOST_HANDS),
        )

    def blank(self, meeting: Meeting, label: str) -> LineForm:
        return LineForm(
            self.tr("Make a blank in {label}").format(label=label),
            self.tr("Make it"),
            f"blank {label} {free_label(meeting, 'B')}",
            Gap(self.tr("Who moves it"), "by {}:", Kind.NAME, wanted=True),
            Gap(self.tr("The words that are left open"), kind=Kind.WORDS, wanted=True),
            Gap(self.tr("In which line (empty: there is only one)"), "in line {}"),
        )

    def merge(self, meeting: Meeting, labels: Iterable[str]) -> LineForm:
        return LineForm(
            self.tr("Merge {labels}").format(labels=", ".join(labels)),
            self.tr("Merge them"),
            f"merge {', '.join(labels)} as",
            Gap(self.tr("New label"), value=free_label(meeting, "A"), wanted=True),
            Gap(self.tr("Who moves it"), "by {}", Kind.NAME, wanted=True),
        )
