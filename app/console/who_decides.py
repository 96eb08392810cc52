"""Who would decide if it opened now: people, groups, weights, mandates, and the quorum."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.look.choice import Choice
from app.look.labels import plain_label, say
from app.look.laying import in_column
from app.look.question_form import QuestionForm
from app.wording import Wording
from facilitation.decisions.fractions import Share, read_share
from facilitation.meeting.act import Act
from facilitation.meeting.answering import chair_of, quorum_now
from facilitation.meeting.credentials import sent_decide
from facilitation.meeting.families.electorate.acts import SetChairVote, SetQuorum
from facilitation.meeting.families.electorate.deciding import CHAIR_WORDS
from facilitation.meeting.state import Meeting


class WhoDecides(QWidget):
    """The quorum, and what the vote of the chair is worth, can be changed here."""

    changed = Signal()

    def __init__(self, meeting: Meeting, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._wording = wording
        self.told = plain_label(wrap=True)
        self.quorum = QLineEdit(self, placeholderText=self._said(quorum_now(meeting)[0]))
        self.quorum.setAccessibleName(wording.asking.term("quorum"))
        self.chair = Choice(self)
        self.chair.setAccessibleName(wording.asking.term("chair"))
        for word in CHAIR_WORDS:
            self.chair.addItem(wording.asking.choice(word), word)
        worth = meeting.franchise.chair
        self._worth = next(word for word, each in CHAIR_WORDS.items() if each is worth)
        self.chair.setCurrentIndex(self.chair.findData(self._worth))
        self._form = QuestionForm()
        self._form.ask(wording.asking.term("quorum"), self.quorum)
        self._form.ask(wording.asking.term("chair"), self.chair)
        lines = 'entitled NAME, NAME · votes 2 NAME · votes 5 of GROUP · mandate NAME "…"'
        typed = self.tr("To change who decides, leave this and type one of: {lines}").format(
            lines=lines
        )
        above = (plain_label(self.tr("Who decides"), "heading"), self.told)
        in_column(*above, self._form, plain_label(typed, "small", wrap=True), 1, on=self, margins=0)
        self.quorum.textChanged.connect(lambda _: self.changed.emit())
        self.chair.currentIndexChanged.connect(lambda _: self.changed.emit())

    @staticmethod
    def _said(share: Share) -> str:
        return f"{share.over}/{share.under}"

    def show_method(self, *, by_group: bool, votes: bool) -> None:
        """Show what matters for a method: groups, and the chair where yes and no are counted."""
        lines = self._wording.asking.who_decides(self._meeting, by_group=by_group)
        first = self.tr(
            "The room can see first who is sent by whom: Room, Hold a scene, "
            "or type hold credentials."
        )
        said = [*lines, first] if sent_decide(self._meeting, by_group=by_group) else lines
        say(self.told, "\n".join(said))
        self._form.show_row(self.chair, shown=votes and chair_of(self._meeting) is not None)

    def acts(self) -> tuple[Act, ...]:
        """Return what has to be done first, so that it is so."""
        made: list[Act] = []
        share = read_share(self.quorum.text().strip())
        if share is not None and share != quorum_now(self._meeting)[0]:
            made.append(SetQuorum(share.over, share.under))
        worth = str(self.chair.currentData())
        if worth != self._worth:
            made.append(SetChairVote(worth))
        return tuple(made)

    def fault(self) -> str:
        """Return what is wrong with the quorum; empty where it means something."""
        typed = self.quorum.text().strip()
        if typed and read_share(typed) is None:
            self.quorum.setFocus()
            return self.tr("Say how many must be here as a fraction, such as 1/2 or 1/3.")
        return ""
