"""The verdict in one sentence, how close it was, and what the group may do next as buttons."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.console.buttons import ActButton, plain_tip
from app.console.wishes import Wishes
from app.look.icons import Sign
from app.look.labels import capital, plain_label, say
from app.look.laying import in_column, in_row
from app.look.palette import Palette
from app.wording import Wording
from facilitation.decisions.verdicts import Offer
from facilitation.language.writing import quoted
from facilitation.meeting.answering import offers_of, today
from facilitation.meeting.families.ballots.acts import Recount
from facilitation.meeting.state import Decision, Meeting

_CURSOR = "▯"
"""Marks in a line below where the cursor goes."""


_WITHIN = frozenset(
    {
        Offer.ASK,
        Offer.MARK_ABSENT,
        Offer.TEST_OBJECTION,
        Offer.RECORD_CONCERN,
        Offer.TEST_BLOCK,
        Offer.ASK_ASSENT,
        Offer.SET_REVIEW,
    }
)
"""What changes the answers or the terms of a decision, not what is done with its outcome."""


def line_for(meeting: Meeting, decision: Decision, offer: str) -> tuple[str, int]:
    """Return the line that does what is offered and where its cursor stands.

    Empty where no line does it: to amend opens a dialog, to ask goes to the people.
    """
    subject, in_a_year = decision.subject, _next_year(today(meeting))
    lines = {
        Offer.REFER: f'refer {subject} to "{_CURSOR}"',
        Offer.DEFER: f"defer {subject} until {_CURSOR}",
        Offer.WITHDRAW: f"withdraw {subject}{_CURSOR}",
        Offer.FALLBACK: f"fallback {subject}{_CURSOR}",
        Offer.READ_AGAIN: f"defer {subject} until {_CURSOR}",
        Offer.MARK_ABSENT: f"leave {_CURSOR}",
        Offer.TEST_OBJECTION: f"qualify {_CURSOR}",
        Offer.RECORD_CONCERN: f"preference {_CURSOR}",
        Offer.SET_REVIEW: f"review {subject} {in_a_year}{_CURSOR}",
        Offer.TAKE_AGAIN: f"{_asked(decision)}{_CURSOR}",
        Offer.TEST_BLOCK: f"uphold {_CURSOR}",
        Offer.ASK_ASSENT: f"assent {_CURSOR}",
        Offer.SETTLE_DEFERRAL: f"{_deferral(decision)} {_CURSOR} until {in_a_year}",
        Offer.VOTE: f"vote {subject} majority{_CURSOR}",
        Offer.HEAR_OBJECTIONS: f'round "What do you object to in {subject}?{_CURSOR}"',
        Offer.RECOUNT: f'recount {subject} because "{_CURSOR}"',
    }
    if decision.question:
        lines |= {
            Offer.REFER: f'action {_CURSOR} "work on {subject} and bring it back"',
            Offer.DEFER: f'action {_CURSOR} "ask {subject} again"',
            Offer.WITHDRAW: f'agreed "{subject} is not asked again{_CURSOR}"',
        }
    line = lines.get(Offer(offer), "") if offer in set(Offer) else ""
    return line.replace(_CURSOR, ""), max(0, line.find(_CURSOR))


def is_within(offer: str) -> bool:
    """Tell whether what is offered belongs to the decision itself, so that it has to be open."""
    return offer in _WITHIN


def _asked(decision: Decision) -> str:
    if decision.method in ("consensus", "consent"):
        return f"test {decision.method} {decision.subject}"
    seats = f" {decision.terms.seats} seats" if decision.terms.seats > 1 else ""
    manner = f" {decision.secrecy.value}".rstrip() + " hidden" * decision.hidden
    options = ", ".join(quoted(each) for each in decision.options)
    return f"vote {decision.subject} {decision.method}{seats}{manner} {options}".rstrip()


def _deferral(decision: Decision) -> str:
    """Return how somebody takes a text up again, while it is decided on or afterwards."""
    return f"defer {decision.subject} to" if decision.verdict else "deferred to"


def _next_year(day: str) -> str:
    """Return the same day of the next year; the last of February for a leap day."""
    found = date.fromisoformat(day)
    leap = found.month == 2 and found.day == 29  # noqa: PLR2004 - the leap day
    return found.replace(year=found.year + 1, day=28 if leap else found.day).isoformat()


_MOST_OFFERS = 6
_WAITED_FOR = frozenset(
    {
        Offer.TEST_OBJECTION,
        Offer.TEST_BLOCK,
        Offer.ASK_ASSENT,
        Offer.SET_REVIEW,
        Offer.SETTLE_DEFERRAL,
    }
)
"""What an open decision may wait for before it can be closed."""

_LONG = 26
"""Letters from which an offer takes a row of its own."""


class VerdictBox(QFrame):
    """Hidden until a decision is closed, or waits for something."""

    asked_again = Signal()
    put_aside = Signal(int)
    """The id of a decision that need not be shown any longer."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._wishes = wishes
        self._meeting = Meeting()
        self._decision: Decision | None = None
        self._offers: tuple[str, ...] = ()
        self.sentence = plain_label(role="heading", wrap=True)
        self.margin = plain_label(role="soft", wrap=True)
        self.buttons = tuple(ActButton("…", parent=self) for _ in range(_MOST_OFFERS))
        self.aside = ActButton("", "", Sign.CROSS, "quiet")
        self.aside.say("", name=self.tr("Put aside"))
        top = in_row((self.sentence, 1), (self.aside, 0, Qt.AlignmentFlag.AlignTop))
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, at=at: self._follow(at))
            button.hide()
        in_column(top, self.margin, self._grid, on=self, margins=0)
        self.aside.clicked.connect(self._put_aside)

    def wear(self, palette: Palette) -> None:
        self.aside.wear(palette)

    def show_verdict(self, meeting: Meeting, decision: Decision) -> None:
        """Show what a closed decision came to; while it is open, only what it waits for."""
        self._meeting, self._decision = meeting, decision
        closed = decision.verdict is not None
        for part in (self.sentence, self.aside):
            part.setVisible(closed)
        say(self.margin, self._wording.margin(meeting, decision) if closed else "")
        if closed:
            say(self.sentence, capital(self._wording.decisions.verdict_and_rule(meeting, decision)))
        self.sentence.setToolTip(plain_tip(decision.verdict.code) if decision.verdict else "")
        offers = tuple(dict.fromkeys(offers_of(meeting, decision))) if _may_offer(decision) else ()
        waited = tuple(each for each in offers if closed or each in _WAITED_FOR)
        self.setVisible(closed or bool(waited))
        self._offers = waited[:_MOST_OFFERS]
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(self._offers))
            if at < len(self._offers):
                button.say(capital(self._wording.decisions.offer(self._offers[at])))
        self._place()
        self._measure_anew()

    def _measure_anew(self) -> None:
        """Forget how high it was: what was hidden took no room then."""
        for layout in (self._grid, self.layout()):
            if layout is not None:
                layout.invalidate()
        self.updateGeometry()

    def _place(self) -> None:
        """Put two short offers beside each other, a long one in a row of its own."""
        shown = self.buttons[: len(self._offers)]
        row, waiting = 0, False
        for button in shown:
            self._grid.removeWidget(button)
            long = len(button.text()) > _LONG
            if long or not waiting:
                row += 1
            self._grid.addWidget(button, row, int(waiting and not long), 1, 2 if long else 1)
            waiting = not long and not waiting

    def _follow(self, at: int) -> None:
        if self._decision is None or at >= len(self._offers):
            return
        offer = self._offers[at]
        line, cursor = line_for(self._meeting, self._decision, offer)
        if self._decision.verdict is not None and is_within(offer):
            because = self._wording.decisions.offer(offer)
            self._wishes.act.emit(Recount(self._decision.subject, because))
        if line:
            self._wishes.begun.emit(line, cursor, self._wording.decisions.offer_gap(offer))
        elif offer == Offer.AMEND:
            self._wishes.dialog.emit("amend")
        else:
            self.asked_again.emit()

    def _put_aside(self) -> None:
        if self._decision is not None:
            self.put_aside.emit(self._decision.id)


def _may_offer(decision: Decision) -> bool:
    """Tell whether offers are worth looking for: few decisions wait for something while open."""
    waits = decision.terms.method == "consent" or decision.terms.blocks_tested
    return decision.verdict is not None or waits
