"""The buttons around the text: which is looked at, what came of it, what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.console.matter.looking_again import LookingAgain, TakingOn
from app.console.wishes import Wishes
from app.keyboard.menu import Menu
from app.look.icons import Sign
from app.look.labels import fitting
from app.look.laying import hold_place, laid_once
from app.look.lines import Lines
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from app.wording.words import with_gaps
from facilitation.direction import isolated
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.families.blanks.acts import FillBlank
from facilitation.meeting.families.decisions.acts import OpenDecision
from facilitation.meeting.families.matter.acts import Adopt, Reject, TakeUp
from facilitation.meeting.pending import asked_now, is_lost, is_ordered, waits_for_second
from facilitation.meeting.reading import decided_with, may_be_objected_to, proposal_under
from facilitation.meeting.state import AWAY, Amendment, Blank, Decision, Fate, Meeting, Proposal

_BESIDE = 30
"""Pixels of a line that are no words: its edges."""


class FoldedResult(ActButton):
    """Pressing it shows the whole result again; hidden while there is none."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", "", None, "quiet", parent)
        self._wording = wording
        self._result = ""
        self.setStyleSheet("text-align: left;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_result(self, meeting: Meeting, decision: Decision | None) -> None:
        """Show what a closed decision came to; None: there is nothing to show."""
        self.setVisible(decision is not None)
        if decision is not None:
            verdict = self._wording.decisions.verdict_and_rule(meeting, decision)
            self._result = f"▸ {', '.join(decided_with(meeting, decision))}: {verdict}"
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the line as there is room for; all of it is in the tooltip."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - _BESIDE)
        self.say(fitting(self._result, self.fontMetrics(), room), name=self._result[2:])


_AROUND = 4
"""The room for the arrow and around the words, as a multiple of the text."""

_MARGIN = "\u2002\u2002"
"""Stands before the title: beside an arrow of the theme, Qt forgets the padding on the left."""


class MatterChooser(ActButton):
    """A button with the label and title of what is shown, and a menu of the others."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.press_by(CONSOLE.key("proposal"))
        self.setStyleSheet("text-align: left; font-weight: bold;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._texts: dict[str, str] = {}
        self._text = ""
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_proposals(self, meeting: Meeting, chosen: str) -> None:
        """Offer the proposals of a meeting, and show which one is chosen."""
        self._texts = {each: f"{each}  {of.title}" for each, of in meeting.proposals.items()}
        self._text = self._texts.get(chosen, self.tr("Texts of other items"))
        self._show_text()
        self.setVisible(bool(self._texts))

    def _show_text(self) -> None:
        """Show as much of the title as has room."""
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(_MARGIN) - _AROUND * metrics.height()
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, max(0, room))
        name = with_gaps(self.tr("Proposal shown: {title}")).format(title=isolated(self._text))
        self.say(f"{_MARGIN}{shown}", name=name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_text()

    @staticmethod
    def as_written(words: str) -> str:
        """Return them as they are: the label comes first at the side where one begins to read."""
        return words

    def _fill(self) -> None:
        self._menu.clear()
        for label, text in self._texts.items():
            self._menu.addAction(text.replace("&", "&&"), partial(self.chosen.emit, label))


_LONGEST = 24
"""Letters of a suggestion that a button has room for."""

_OTHERS = ("consensus", "consent", "majority", "two-thirds")


class MatterButtons(QWidget):
    """Two rows: about an amendment, and about deciding.

    ``more`` is for the menu of everything that can be done with what is looked at.
    """

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._wishes = wording, wishes
        self._label = ""
        self._meeting: Meeting | None = None
        self._next = ""
        self._methods: tuple[str, ...] = _OTHERS
        self.adopt = ActButton(self.tr("Adopt…"), "adopt", Sign.AGREE)
        self.reject = ActButton(self.tr("Reject…"), "reject", Sign.CROSS)
        self.friendly = ActButton("", "friendly", Sign.PLUS)
        self.object = ActButton(self.tr("Object…"), "object", Sign.CONCERN)
        self.fill = ActButton(self.tr("Fill"), "fill", Sign.DONE)
        self.suggest = ActButton(self.tr("Suggest…"), "suggest", Sign.PLUS)
        self.more = ActButton(self.tr("More…"), "", None, "quiet")
        self.more.press_by(CONSOLE.key("matter"))
        self.amend = ActButton(self.tr("Propose a change…"), CONSOLE.key("amend"), Sign.PLUS)
        self.decide = ActButton(self.tr("Decide"), "test", Sign.DONE)
        self.other = ActButton(self.tr("Other ways"), "", None, "quiet")
        self.back = ActButton("", "bring forward", Sign.NEXT)
        self.take_on = TakingOn(wishes)
        self.look_again = LookingAgain(wording, wishes)
        self.feel = ActButton(self.tr("Ask how warm people are…"), "temperature", Sign.LEVEL)
        self.elect = ActButton(self.tr("Elect or choose…"), "choose", Sign.DONE)
        self._named = {
            self.friendly: self.tr("{label}: proposer agrees"),
            self.back: self.tr("Bring {label} forward"),
        }
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._connect()

    def _lay_out(self) -> None:
        rows = (
            (self.adopt, self.reject, self.friendly, self.object),
            (self.fill, self.suggest),
            (self.decide, self.other, self.more),
            (self.take_on, self.back),
            (self.look_again,),
            (self.amend, self.feel, self.elect),
        )
        buttons = [button for row in rows for button in row]
        Lines(*buttons, on=self, first=tuple(row[0] for row in rows))
        self.decide.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in buttons:
            button.setVisible(button in (self.feel, self.elect))

    def _connect(self) -> None:
        act, begun, dialog = self._wishes.act, self._wishes.begun, self._wishes.dialog
        self.adopt.clicked.connect(lambda: self._wishes.weighed.emit(Adopt(self._label)))
        self.reject.clicked.connect(lambda: self._wishes.weighed.emit(Reject(self._label)))
        self.friendly.clicked.connect(lambda: act.emit(TakeUp(self._label)))
        self.object.clicked.connect(self._object)
        self.fill.clicked.connect(lambda: act.emit(FillBlank(self._label, self._next)))
        self.suggest.clicked.connect(self._suggest)
        self.back.clicked.connect(self._bring_back)
        self.amend.clicked.connect(lambda: dialog.emit("amend"))
        self.decide.clicked.connect(lambda: self._decide(self._methods[0]))
        question = self.tr("the question that people answer with how warm they are to it")
        self.feel.clicked.connect(lambda: begun.emit('temperature ""', 13, question))
        self.elect.clicked.connect(lambda: dialog.emit("elect"))
        self._other_menu = Menu(self)
        self._other_menu.aboutToShow.connect(self._fill_other)
        self.other.setMenu(self._other_menu)

    def show_meeting(self, meeting: Meeting, label: str) -> None:
        """Show what can be done with a text."""
        if meeting is self._meeting and label == self._label:
            return
        self._meeting, self._label = meeting, label
        self._methods = meeting.floor.rules.methods or _OTHERS
        with laid_once(self):
            self._show(meeting, label)

    def _show(self, meeting: Meeting, label: str) -> None:
        amendment = meeting.amendments.get(label)
        text: Proposal | Amendment | None = amendment or meeting.proposals.get(label)
        decided = amendment is None and text is not None and text.fate is Fate.ADOPTED
        self.take_on.setVisible(decided)
        self.back.setVisible(text is not None and text.fate in AWAY)
        self.look_again.show_of(meeting, label, shown=decided)
        question, by_motions = asked_now(meeting), meeting.floor.rules.motions
        behind = question is not None and not question.label
        is_open = text is not None and text.fate is Fate.OPEN and not behind
        under = proposal_under(meeting, label)
        lost = by_motions and under is not None and is_lost(meeting, under)
        is_open = is_open and not lost
        may_decide = is_open and not is_planned(meeting)
        open_amendment = amendment is not None and is_open
        for button in (self.adopt, self.reject):
            button.setVisible(open_amendment and not by_motions)
        # Their line stays where there are changes: it moved the list, and came in others' place.
        changed = under is not None and under.label in meeting.amending
        hold_place(self.friendly, held=changed)
        self.friendly.setVisible(open_amendment)
        for button, words in self._named.items():
            button.say(words.format(label=label))
        self.object.setVisible(amendment is not None and may_be_objected_to(meeting, amendment))
        self._show_blank(meeting.blanks.get(label), meeting)
        self.more.setVisible(text is not None or label in meeting.blanks)
        for button in (self.amend, self.decide, self.other):
            held = text is not None and not (by_motions and button is self.decide)
            hold_place(button, held=held)
            button.setVisible(is_open if button is self.amend else may_decide)
        if by_motions:  # the card of what is pending has the one next act
            self.decide.hide()
            self.amend.setVisible(is_open and not (question and is_ordered(meeting, question)))
            waits = question is not None and waits_for_second(meeting, question)
            self.other.setVisible(may_decide and not waits)
        self.feel.setVisible(text is None or not self.amend.isHidden())
        self.elect.setVisible(text is None)
        # In a break, and before a meeting has begun, nothing is decided.
        asks = (self.decide, self.other, self.fill, self.feel, self.elect)
        for button in (self.adopt, self.reject, *asks):
            button.setEnabled(meeting.pause is None)
        method = self._wording.decisions.method(self._methods[0])
        self.decide.say(
            with_gaps(self.tr("Test {label}: {method}")).format(label=label, method=method)
        )

    def _show_blank(self, blank: Blank | None, meeting: Meeting) -> None:
        """Offer to fill a blank with what is next in the order of the votes, or to suggest more."""
        is_open = blank is not None and blank.open
        self.suggest.setVisible(is_open)
        left: tuple[str, ...] = ()
        if blank is not None and is_open:
            from facilitation.meeting.texts.order_of_taking import (
                in_order,  # few meetings have a blank
            )

            left = tuple(each.words for each in in_order(meeting, blank) if each.lost is None)
        self._next = left[0] if left else ""
        self.fill.setVisible(bool(left))
        words = self._next if len(self._next) <= _LONGEST else f"{self._next[: _LONGEST - 1]}…"
        name = with_gaps(self.tr("Fill {label} with “{words}”")).format(
            label=self._label, words=self._next
        )
        self.fill.say(with_gaps(self.tr("Fill with “{words}”")).format(words=words), name=name)

    def _suggest(self) -> None:
        from app.console.matter.matter_forms import MatterForms  # few meetings have a blank

        self._wishes.form.emit(MatterForms().suggest(self._label))

    def _bring_back(self) -> None:
        """Bring a text back that is away: where motions are made, somebody moves that."""
        if self._meeting is not None and self._meeting.floor.rules.motions:
            line = f"move bring forward {self._label} by "
            self._wishes.begun.emit(line, len(line), self.tr("who moves it"))
        else:
            from facilitation.meeting.families.courses.acts import BringForward  # few come back

            self._wishes.act.emit(BringForward(self._label))

    def _object(self) -> None:
        line = f"object {self._label} by "
        self._wishes.begun.emit(line, len(line), self.tr("who objects"))

    def _decide(self, method: str) -> None:
        self._wishes.act.emit(OpenDecision(method, self._label))

    def _fill_other(self) -> None:
        self._other_menu.clear()
        for method in dict.fromkeys((*self._methods[1:], *_OTHERS)):
            if method != self._methods[0]:
                words = self._wording.decisions.method(method)
                self._other_menu.addAction(words, partial(self._decide, method))
        self._other_menu.addSeparator()
        for words, dialog in (
            (self.tr("Elect, or choose among several…"), "elect"),
            (self.tr("All ways, terms, who decides…"), "ask"),
        ):
            self._other_menu.addAction(words, partial(self._wishes.dialog.emit, dialog))
