"""What is pending in a formal assembly, and the ways to settle it."""

from PySide6.QtWidgets import QFrame, QWidget

from app.console.buttons import ActButton
from app.console.panes import ThriftyColumn
from app.console.wishes import Wishes
from app.look.dress import set_role
from app.look.icons import Sign
from app.look.labels import plain_label, say
from app.look.laying import filled, in_row
from app.look.lines import Lines
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from app.wording.words import with_gaps
from facilitation.meeting.families.motions.acts import DeclareCarried, DeclareLost
from facilitation.meeting.pending import no_longer_fits, waits_for_second
from facilitation.meeting.state import Meeting, Settled
from facilitation.process.motion import Vote
from facilitation.process.precedence import Question
from facilitation.remembered import Parts


class MotionBar(QFrame):
    """Says what is before the meeting and what a vote would do; hidden where none are made."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._wording = wording
        self.asked = plain_label(role="name", wrap=True)
        self.vote = plain_label(wrap=True)
        self.would = plain_label(role="soft", wrap=True)
        self.brought = plain_label(role="small", wrap=True)
        self.after = plain_label(role="soft", wrap=True)
        self._settled_at = self._over = 0
        self._since = Parts("business", "proposals", "amendments", "decision")
        self.came_to = plain_label(role="soft", wrap=True)
        self.second = ActButton(self.tr("Second…"), "second", Sign.PLUS)
        self.redraft = ActButton(self.tr("Redraft it…"), "redraft", Sign.NOTE)
        self.rule = ActButton(self.tr("The chair rules…"), "ruling", Sign.DONE)
        named = self.tr("Count the votes")
        self.count = ActButton(self.tr("Count…"), "count", Sign.LEVEL, name=named)
        self._question: Question | None = None
        self._first = {
            self.second: "second",
            self.redraft: "redraft",
            self.rule: "ruling",
            self.count: "count",
        }
        self.carried = ActButton(self.tr("Carried"), "carried", Sign.AGREE)
        self.lost = ActButton(self.tr("Lost"), "lost", Sign.CROSS)
        self._name_outcomes(Vote.MAJORITY)
        key, named = CONSOLE.key("motion"), self.tr("Make a formal motion")
        self.make = ActButton(self.tr("Motion…"), key, None, "quiet", name=named)
        self._settling = (*self._first, self.carried, self.lost)
        head = in_row((self.asked, 1), self.make, gap=6)
        row = Lines(*self._settling)
        said = (self.came_to, head, self.vote, self.would, self.after, self.brought)
        filled(ThriftyColumn(), *said, row, on=self, margins=(12, 8, 12, 8), gap=6)
        self._dialog = wishes.dialog
        dialog, who = wishes.dialog, self.tr("who seconds it")
        self.second.clicked.connect(lambda: wishes.begun.emit("second by ", len("second by "), who))
        self.redraft.clicked.connect(self._redraft)
        self.rule.clicked.connect(lambda: dialog.emit("ruling"))
        self.count.clicked.connect(lambda: dialog.emit("count"))
        self.make.clicked.connect(lambda: dialog.emit("motion"))
        self.carried.clicked.connect(lambda: wishes.act.emit(DeclareCarried()))
        self.lost.clicked.connect(lambda: wishes.act.emit(DeclareLost()))
        self.hide()

    def show_meeting(self, meeting: Meeting, question: Question | None) -> None:
        """Show what was settled last and what is pending, where motions are made at all."""
        self.setVisible(meeting.floor.rules.motions)
        settled = self._just_settled(meeting)
        say(self.came_to, self._came_to(meeting, settled) if settled is not None else "")
        self._show_question(meeting, question)
        for button in (*self._settling, self.make):
            button.setEnabled(meeting.pause is None)

    def _just_settled(self, meeting: Meeting) -> Settled | None:
        """Return what was settled last, until something else becomes of motions or texts.

        What was settled before the present sitting, or of a text of another item, is over, also
        where this is first seen then.
        """
        settled = next(reversed(meeting.business.settled), None)
        if settled is None or settled.at < meeting.business.begun:
            return None
        text = meeting.proposals.get(settled.moved.on) if settled.moved is not None else None
        if text is not None and text.item != meeting.item:
            return None
        if settled.at != self._settled_at:
            self._settled_at = settled.at
            self._since.others(meeting)
            return settled
        if self._since.others(meeting):
            self._over = settled.at
        return settled if settled.at != self._over else None

    def _came_to(self, meeting: Meeting, settled: Settled) -> str:
        words = self._wording.motion_results
        head = words.headline(settled)
        said = self.tr("{outcome}. {explained}")
        return (
            with_gaps(said)
            .format(outcome=head, explained=words.explained(meeting, settled))
            .strip()
        )

    def _show_question(self, meeting: Meeting, question: Question | None) -> None:
        words, results = self._wording.motions, self._wording.motion_results
        nothing = self.tr("Nothing is before us now.")
        say(self.asked, words.before_us(meeting, question) if question is not None else nothing)
        vote = results.vote(meeting, question) if question is not None else ""
        say(self.vote, vote)
        say(self.would, words.would(meeting))
        say(self.after, "" if vote else words.after(meeting))  # the vote says it
        say(self.brought, words.brought(meeting))
        self._question = question
        left = question is not None and no_longer_fits(meeting, question)
        waits = question is not None and waits_for_second(meeting, question) and not left
        ruled = question is not None and question.motion.vote is Vote.CHAIR
        votable = question is not None and not waits and not ruled and not left
        self.redraft.setVisible(left)
        self.second.setVisible(waits)
        self.rule.setVisible(ruled)
        for button in (self.count, self.carried):
            button.setVisible(votable)
        self.lost.setVisible(votable or waits or left)
        self._name_outcomes(question.motion.vote if question is not None else Vote.MAJORITY)
        if waits:
            self.lost.say(self.tr("Nobody seconds"), name=self.tr("Nobody seconds it: it falls"))

    def _redraft(self) -> None:
        if self._question is not None:
            self._dialog.emit(f"redraft {self._question.label}")

    def offer_first(self, *, first: bool) -> None:
        """Offer what settles the question as what comes now, by Space, or as one way of several."""
        for button, line in self._first.items():
            button.lead(leads=first)
            button.learn_key(self.tr("Space") if first else line)

    def settle(self) -> None:
        """Press the button that settles what is pending: a second, a ruling or a count."""
        for button in self._first:
            if not button.isHidden():
                button.click()
                return

    def _name_outcomes(self, vote: Vote) -> None:
        """Call the outcomes by voice as they are; of an appeal, what becomes of the ruling."""
        if vote is Vote.UNLESS_TWO:
            self.carried.say(self.tr("So be it"), name=self.tr("Fewer than two object"))
            self.lost.say(self.tr("Two object"), name=self.tr("Two object: it stays as it was"))
            return
        if vote is Vote.AGAINST:
            self.carried.say(self.tr("It stands"), name=self.tr("The ruling stands, by voice"))
            falls = self.tr("The ruling does not stand, by voice")
            self.lost.say(self.tr("It does not"), name=falls)
            return
        self.carried.say(self.tr("Carried"), name=self.tr("Carried by voice, or without objection"))
        self.lost.say(self.tr("Lost"), name=self.tr("Lost by voice"))
