"""What is pending in a formal assembly, and the ways to settle it."""

from PySide6.QtWidgets import QFrame, QWidget

from app.console.buttons import ActButton
from app.console.wishes import Wishes
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import plain_label, say
from app.look.laying import in_column, in_row
from app.look.palette import Palette
from app.wording import Wording
from facilitation.meeting.families.motions.acts import DeclareCarried, DeclareLost
from facilitation.meeting.state import Meeting
from facilitation.process.motion import Vote
from facilitation.process.precedence import Question


class MotionBar(QFrame):
    """Says what is before the meeting and what a vote would do; hidden while nothing is."""

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._wording = wording
        self.asked = plain_label(role="name", wrap=True)
        self.would = plain_label(role="soft", wrap=True)
        self.after = plain_label(role="soft", wrap=True)
        self.second = ActButton(self.tr("Second…"), "second", Sign.PLUS)
        self.rule = ActButton(self.tr("The chair rules…"), "ruling", Sign.DONE)
        self.carried = ActButton(self.tr("Carried"), "carried", Sign.AGREE)
        self.lost = ActButton(self.tr("Lost"), "lost", Sign.CROSS)
        self.count = ActButton(self.tr("Count…"), "count", Sign.LEVEL)
        self._buttons = (self.second, self.rule, self.carried, self.lost, self.count)
        row = in_row(*self._buttons, gap=6)
        row.addStretch(1)
        in_column(self.asked, self.would, self.after, row, on=self, margins=(12, 8, 12, 8), gap=6)
        begun = wishes.begun
        who, words = self.tr("who seconds it"), self.tr("how the chair rules")
        votes = self.tr("how many are for it, and how many against: count yes 12 no 8")
        self.second.clicked.connect(lambda: begun.emit("second by ", len("second by "), who))
        self.rule.clicked.connect(lambda: begun.emit('ruling ""', len('ruling "'), words))
        self.count.clicked.connect(lambda: begun.emit("count yes ", len("count yes "), votes))
        self.carried.clicked.connect(lambda: wishes.act.emit(DeclareCarried()))
        self.lost.clicked.connect(lambda: wishes.act.emit(DeclareLost()))
        self.wear(dress.palette)
        self.hide()

    def wear(self, palette: Palette) -> None:
        for button in self._buttons:
            button.wear(palette)

    def show_question(self, meeting: Meeting, question: Question | None) -> None:
        """Show what is pending; None hides the bar."""
        self.setVisible(question is not None)
        if question is None:
            return
        words, motion = self._wording.motions, question.motion
        say(self.asked, words.before_us(meeting, question))
        say(self.would, words.would(meeting))
        after = words.after(meeting)
        say(self.after, after)
        self.after.setVisible(bool(after))
        waits = motion.second and meeting.floor.rules.seconds and not question.seconded
        ruled = motion.vote is Vote.CHAIR
        self.second.setVisible(waits)
        self.rule.setVisible(ruled)
        for button in (self.carried, self.lost, self.count):
            button.setVisible(not waits and not ruled)
