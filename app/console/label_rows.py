"""What the list of texts says of a proposal and its amendments."""

from PySide6.QtCore import QCoreApplication

from app.console.label_list import LabelRow
from app.look.text_lines import conflicts_under
from app.wording import Wording
from facilitation.meeting.reading import amendments_to, depth_of, name_of
from facilitation.meeting.state import Amendment, Fate, Meeting, Proposal
from facilitation.text.lines import numbered_lines


class LabelRows:
    """Makes the rows; words come from the wording and from here."""

    def __init__(self, wording: Wording) -> None:
        """Keep the words."""
        self._wording = wording

    def tr(self, text: str) -> str:
        """Return a sentence in the reader's language."""
        return QCoreApplication.translate("LabelRows", text)

    def rows(self, meeting: Meeting, proposal: Proposal) -> tuple[LabelRow, ...]:
        """Return the proposal as it reads, its open amendments, then the settled ones."""
        clashes = conflicts_under(meeting, proposal.label)
        first = LabelRow(proposal.label, proposal.title, self.about(meeting, proposal))
        below = self._under(meeting, proposal.label, clashes)
        ordered = [row for row in below if not row.settled] + [row for row in below if row.settled]
        return (first, *ordered)

    def about(self, meeting: Meeting, proposal: Proposal) -> str:
        """Return whose a proposal is, and how it stands."""
        parts = [self.tr("by {name}").format(name=name_of(meeting, proposal.by))]
        parts.append(self.tr("version {number}").format(number=len(proposal.versions)))
        parts += self._standing(meeting, proposal)
        review = meeting.reviews.get(proposal.label, "")
        if review:
            parts.append(self.tr("review {date}").format(date=review))
        return " · ".join(parts)

    def _standing(self, meeting: Meeting, text: Proposal | Amendment) -> list[str]:
        parts = []
        if text.seconded:
            seconder = name_of(meeting, text.seconded)
            parts.append(self.tr("seconded by {name}").format(name=seconder))
        elif meeting.floor.rules.seconds and text.fate is Fate.OPEN:
            parts.append(self.tr("not seconded yet"))
        if text.fate is not Fate.OPEN:
            parts.append(self._wording.fate(text.fate))
        return parts

    def _under(
        self, meeting: Meeting, target: str, clashes: dict[str, tuple[str, ...]]
    ) -> list[LabelRow]:
        rows: list[LabelRow] = []
        for each in amendments_to(meeting, target, only_open=False):
            rows.append(self._row(meeting, each, clashes.get(each.label, ())))
            rows += self._under(meeting, each.label, clashes)
        return rows

    def _row(self, meeting: Meeting, each: Amendment, clashes: tuple[str, ...]) -> LabelRow:
        parts = [self.tr("by {name}").format(name=name_of(meeting, each.by))]
        parts += self._standing(meeting, each)
        if each.friendly and each.fate is Fate.ADOPTED:
            parts.append(self.tr("friendly"))
        clash = ""
        if clashes:
            clash = self.tr("conflicts with {labels}").format(labels=self._wording.listed(clashes))
        return LabelRow(
            each.label,
            self._wording.change(each.edit, numbered_lines(each.base)),
            " · ".join(parts),
            clash,
            depth_of(meeting, each.label) - 1,
            each.fate is not Fate.OPEN,
        )
