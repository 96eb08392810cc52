"""The quick bar: the room language with completion, hints, refusals where they were typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from app.console.buttons import ActButton
from app.console.line.quick_line import QuickLine
from app.console.line.unsettled import Unsettled
from app.console.question_bar import QuestionPlace
from app.keyboard.keyboard import is_text
from app.look.boxes import boxes_said
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import TwoLineLabel, plain_label, say
from app.look.laying import in_column, in_row
from app.speaking.announcing import announce
from app.speaking.parts import HeardAs
from app.wording.keys.console import CONSOLE
from app.wording.words import with_gaps

if TYPE_CHECKING:
    from app.console.line.offers import Offers
    from facilitation.language.completion import Completion

Completer = Callable[[str, int], "tuple[Completion, ...]"]
Explainer = Callable[[str], str]
Judge = Callable[[str], bool]
Taker = Callable[[str], None]
_REMEMBERED = 100


class Way(NamedTuple):
    """A way on that is offered: its words for a button, and what a press of it does."""

    words: str
    go: Callable[[], object]


class QuickBar(QFrame, HeardAs):
    """Takes lines, and answers to questions; it knows nothing of meetings.

    ``line_entered`` carries a line that was typed, ``key_pressed`` a key that is an act.

    What is answered stands under the line, where the hints are otherwise, and so does what the
    program asks by itself: its coming and going moves nothing under the pointer.
    """

    line_entered = Signal(str)
    undo_wanted = Signal()
    key_pressed = Signal(int)

    def __init__(
        self,
        complete: Completer,
        explain: Explainer,
        could_do: Judge,
        dress: Dress,
        over: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        """``explain`` says what a line would do, ``could_do`` whether it is one with a verb.

        ``over`` is the widget above which the offers are shown; it holds the bar, too.
        """
        super().__init__(parent)
        set_role(self, "strip")
        self.setAccessibleName(self.tr("Quick bar"))
        self._complete, self._explain, self._could_do = complete, explain, could_do
        self._hinted = ""
        self._elsewhere = False
        self._meant = ""
        self._entering = False
        self._taker: Taker | None = None
        self._go_on: Way | None = None
        self._instead: Way | None = None
        self._before = ""
        self._left_to_do = ""
        self._begun = ("", "")
        """What of the line was put here, before and behind what is typed; a refusal leaves it."""
        self._history: list[str] = []
        self._at = 0
        self._dress, self._over = dress, over
        self.line = QuickLine(self)
        self._offers: Offers | None = None
        self.unsettled = Unsettled(self)
        self.refusal = plain_label(role="refusal", parent=self, wrap=True)
        self.notice = plain_label(role="soft", parent=self, wrap=True)
        self.insist = ActButton(self.tr("Do it anyway…"), self.tr("Ctrl+Enter"), None, "", self)
        self.other = ActButton(self.tr("Do something else first"), "", None, "", self)
        self.question = plain_label(role="name", parent=self, wrap=True)
        self.hints = TwoLineLabel("small", self)
        self.asks = QuestionPlace(self)
        self.last = TwoLineLabel("soft", self)
        self.last.ends_within = True
        self.undo = ActButton(self.tr("Undo"), CONSOLE.key("undo"), Sign.UNDO, "quiet", self)
        self._lay_out()
        self._connect()
        self.forget_refusal()
        say(self.question, "")

    def _lay_out(self) -> None:
        row = in_row((self.line, 3), (self.last, 2), self.undo, gap=12)
        said = (self.question, self.notice, self.refusal, self.hints, self.asks)
        # As high as a button and as two lines: whether they are there moves nothing above them.
        two_lines = plain_label("\n", role="refusal", parent=self)
        two_lines.setFixedWidth(0)
        ways = (self.unsettled, self.other, self.insist)
        answers = in_row(*((part, 1) for part in said), *ways, two_lines, gap=6)
        answers.addStrut(self.insist.sizeHint().height())
        in_column(row, answers, on=self, margins=(14, 6, 14, 8), gap=4)
        self.last.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._call_line("")

    def _connect(self) -> None:
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus)
        line = self.line
        line.textEdited.connect(self._on_edited)
        line.entered.connect(self._on_entered)
        line.insisted.connect(self._on_insisted)
        line.left.connect(self._on_left)
        line.too_long.connect(self._on_too_long)
        line.stepped.connect(self._on_stepped)
        line.taken.connect(self._take_offer)
        line.pressed.connect(self.key_pressed)
        line.hurried.connect(self._on_hurried)
        self.unsettled.taken_up.connect(lambda text: self.fill(text, len(text)))
        self.asks.turned.connect(self._show_answers)
        self.insist.clicked.connect(lambda: self._go(self._go_on))
        self.other.clicked.connect(lambda: self._go(self._instead))
        self.undo.clicked.connect(self.undo_wanted)

    @property
    def offers(self) -> Offers:
        """What could be typed, made when something is."""
        if self._offers is None:
            from app.console.line.offers import Offers  # nobody types before a first picture

            self._offers = Offers(self._dress, self._over)
            self._offers.chosen.connect(self._insert)
        return self._offers

    # What is typed

    def take_typing(self, event: QKeyEvent) -> None:
        """Take a key that was pressed somewhere else in the window."""
        self.take_keyboard()
        self.line.keyPressEvent(event)

    def take_keyboard(self) -> None:
        """Let what is typed next go into the line."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def wants_eyes(self) -> bool:
        """Tell whether something stands here that has to be read: what is typed, asked, refused."""
        return any(each.text() for each in (self.line, self.refusal, self.question))

    def take_over(self, before: QuickBar) -> None:
        """Go on with what was typed in another bar, and with what can be recalled there."""
        self._history, self._at = list(before._history), len(before._history)
        self.line.setText(before.line.text())
        self.line.setCursorPosition(before.line.cursorPosition())
        self._show_meaning()

    def fill(self, text: str, cursor: int, missing: str = "") -> None:
        """Put a text into the line, to be finished by typing, and say so.

        ``missing`` is what is to be added where the cursor stands. A value that ends the line,
        such as a time, is selected, to be typed over.
        """
        self._stop_asking()
        self.forget_refusal()
        self.line.setText(text)
        self.line.setCursorPosition(cursor)
        value = text.rsplit(" ", 1)[-1]
        is_value = cursor == len(text) and value[:1].isdecimal()
        if is_value:
            self.line.setSelection(len(text) - len(value), len(value))
        begun = len(text) - len(value) if is_value else cursor
        self._begun = (text[:begun], text[cursor:])
        self.take_keyboard()
        self._show_offers()
        complete = cursor == len(text) and not text.endswith(" ")
        self._left_to_do = self._what_is_left(missing, is_value=is_value, complete=complete)
        self.tell(self._left_to_do)

    def _what_is_left(self, missing: str, *, is_value: bool, complete: bool) -> str:
        """Return what a person has to do so that a line that was put here is done."""
        if missing:
            words = self.tr("Add {what}, then press Enter. Escape leaves it.")
            return words.replace("{what}", missing)
        if is_value:
            return self.tr(
                "Change the value if you want another, then press Enter. Escape leaves it."
            )
        if complete:
            return self.tr("Press Enter to do it. Escape leaves it.")
        return self.tr("Add what is missing at the cursor, then press Enter. Escape leaves it.")

    def accepted(self) -> None:
        """What was typed has been done: keep it for recalling, and empty the line."""
        text = self.line.text().strip()
        self.unsettled.settle_by(text)
        if text and (not self._history or self._history[-1] != text):
            self._history = [*self._history[1 - _REMEMBERED :], text]
        self._at = len(self._history)
        self._left_to_do, self._begun = "", ("", "")
        self.line.clear()
        self._hide_offers()
        self._show_meaning()
        self.forget_refusal()

    def forget_settled(self) -> None:
        """Empty the line where it still holds, selected, what has been settled by a click."""
        selected = (self.line.selectionStart(), self.line.selectionLength())
        if self.line.hasSelectedText() and selected == self._typed():
            self.line.clear()
        self._show_offers()

    def ask(self, question: str, taker: Taker) -> None:
        """Ask for words; ``taker`` gets them. What was being typed comes back afterwards."""
        if self._taker is None:
            self._before = self.line.text()
        self._left_to_do = ""
        self.forget_refusal()
        self._put(question, taker)

    def _put(self, question: str, taker: Taker) -> None:
        self._taker = taker
        self._show_answers()
        self.line.acts_by_key = False
        self.line.clear()
        self._call_line(question)  # heard as what the line is called now
        say(self.question, question)
        self.take_keyboard()
        self._show_offers()

    @property
    def asking(self) -> bool:
        return self._taker is not None

    def _stop_asking(self) -> None:
        if self._taker is None:
            return
        self._taker = None
        self.line.acts_by_key = True
        self.line.setText(self._before)
        self._before = ""
        say(self.question, "")
        self._show_answers()
        self._call_line("")

    def _call_line(self, question: str) -> None:
        self.line.setAccessibleName(question or self.tr("Type a name or an act"))
        if question:
            self.line.setPlaceholderText(self.tr("Type it, then Enter. Escape leaves it."))
        else:
            self.line.setPlaceholderText(self.tr("Type a name or an act"))

    # What is answered

    def refuse(self, sentence: str, insist: Callable[[], None] | None = None) -> None:
        """Say why something was not done; what was typed stays, selected.

        So the next line replaces it, or an arrow key leaves it to be corrected. ``insist`` is
        what happens where it is wanted all the same; None where it cannot be done.
        """
        self._answer(sentence, insist and Way(self.tr("Do it anyway…"), insist))
        if self._offers is not None:
            self._offers.show_offers((), QPoint())
        if self.line.text() and self._taker is None:
            self.line.setSelection(*self._typed())

    def _typed(self) -> tuple[int, int]:
        """Return where what was typed begins and how long it is; in a line put here only that."""
        text, (before, after) = self.line.text(), self._begun
        end = len(text) - len(after)
        begun = text.startswith(before) and text.endswith(after) and len(before) < end
        return (len(before), end - len(before)) if begun else (0, len(text))

    def weigh(self, sentence: str, go_on: Way, instead: Way | None) -> None:
        """Ask once before something is done; Ctrl+Enter goes on, Escape leaves it."""
        self._stop_asking()
        self._answer(sentence, go_on, instead)
        set_role(self.refusal, "weighed")

    def _answer(self, sentence: str, go_on: Way | None, instead: Way | None = None) -> None:
        set_role(self.refusal, "refusal")
        say(self.notice, "")
        say(self.refusal, sentence)
        announce(self.line, " ".join((sentence, *self._ways_said(go_on, instead))))
        self._go_on, self._instead = go_on, instead
        for button, way in ((self.insist, go_on), (self.other, instead)):
            if way is not None:
                button.say(way.words)
            button.setVisible(way is not None)
        self._show_answers()

    def _ways_said(self, go_on: Way | None, instead: Way | None) -> Iterator[str]:
        """Yield what the buttons beside an answer do, for those who do not see them come."""
        if instead is not None:
            yield with_gaps(self.tr("{words}: Tab, then Enter.")).format(words=instead.words)
        if go_on is not None:
            yield with_gaps(self.tr("{words}: Ctrl+Enter.")).format(words=go_on.words.rstrip("…"))

    def tell(self, sentence: str) -> None:
        """Say what is worth knowing of what was done; it stays until something is typed."""
        self._notice(sentence)
        announce(self.line, sentence)

    def _notice(self, sentence: str) -> None:
        say(self.notice, sentence)
        self._show_answers()

    def forget_refusal(self) -> None:
        """Show what is possible again instead of a refusal, or of what was told."""
        say(self.refusal, "")
        say(self.notice, "")
        for button in (self.insist, self.other):
            button.setVisible(False)
        self._show_answers()

    def _show_answers(self) -> None:
        """Show what is answered; where nothing is, what is asked; else what is possible."""
        answer = self.refusal.text() or self.notice.text()
        answered = bool(answer) or self.asking
        asks = bool(self.asks.asking) and not answered
        self.asks.setVisible(asks)
        self.hints.setVisible(not answered and not asks)
        self.unsettled.stand_behind(answer, hidden=answered or asks)

    def show_last(self, last: str, undo: str, shorter: Sequence[str] = ()) -> None:
        """Show what was done last, and what undo would take back (empty: nothing).

        ``shorter`` says the same in ever fewer words, for where there is no room.
        """
        self.last.set_shorter(shorter)
        self.last.setText(last)
        self.undo.setEnabled(bool(undo))
        self.undo.say(self.tr("Undo"), name=undo or self.tr("Undo"))

    def show_hints(self, hints: str) -> None:
        """Show what is possible now, in few words, while nothing is typed."""
        self._hinted = hints
        self._show_meaning()

    def _show_meaning(self) -> None:
        """Show what Enter would do; with nothing typed, what is possible."""
        if self._entering:
            return  # it is said once it is known whether the line stays
        text = self.line.text()
        meaning = self._explain(text) if text.strip() and self._taker is None else ""
        self.hints.whole = bool(meaning)
        self.hints.setText(meaning or self._hinted_where_one_types())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Say what holds where the caret is: in another field Space writes a blank."""
        inside = now is not None and self.window().isAncestorOf(now)
        elsewhere = inside and now is not self.line and is_text(now)
        if elsewhere is not self._elsewhere:
            self._elsewhere = elsewhere
            self._show_meaning()

    def _hinted_where_one_types(self) -> str:
        if not (self._elsewhere and self._hinted):
            return self._hinted
        return with_gaps(self.tr("Escape leads back to this line, then: {hints}")).format(
            hints=self._hinted
        )

    # Keys

    def _on_edited(self) -> None:
        self.forget_refusal()
        if self._taker is not None:
            self._notice(boxes_said(self.line.text()))
        elif self.line.text() and self._left_to_do:
            self._notice(self._left_to_do)
        else:
            self._left_to_do = ""
        self._at = len(self._history)
        self._show_offers()

    def _on_hurried(self) -> None:
        self.tell(self.tr("The key came twice at once: it counts once. Press it again to go on."))

    def _on_too_long(self, most: int) -> None:
        self._hide_offers()
        self._notice(
            self.tr(
                "A line has at most %n letters. More was to be pasted, and nothing was.", "", most
            )
        )

    def _on_entered(self) -> None:
        offer = self._offers.current() if self._offers is not None else None
        if offer is not None:
            self._insert(offer)
            return
        text = self.line.text()
        if self._taker is not None:
            self._hear_answer(self._taker, text.strip())
        elif text.strip() and not self._goes_to_gap(text):
            self._enter(text)

    def _enter(self, text: str) -> None:
        self._entering = True
        try:
            self.line_entered.emit(text)
        finally:
            self._entering = False
            self._show_meaning()

    def _hear_answer(self, taker: Taker, text: str) -> None:
        """Take what was typed for the answer; of a line that could be done ask what is meant."""
        if not self._could_do(text):
            self._take_answer(taker, text)
            return
        said = self.tr("“{line}” is also a line that can be done. Is it the answer?")
        answer = Way(self.tr("It is the answer"), lambda: self._take_answer(taker, text))
        do_it = Way(self.tr("Do it instead"), lambda: self._do_instead(text))
        self._answer(said.replace("{line}", text), answer, do_it)
        set_role(self.refusal, "weighed")

    def _take_answer(self, taker: Taker, text: str) -> None:
        """Hand on an answer; of one that is refused the same is asked again."""
        question, before = self.question.text(), self._before
        self._stop_asking()
        self.forget_refusal()
        taker(text)
        refused = self.refusal.text() and self.refusal.property("role") == "refusal"
        if refused and not self.asking:
            self._before = before
            self._put(question, taker)
            self.line.setText(text)
            self.line.selectAll()

    def _do_instead(self, text: str) -> None:
        """Leave what was asked, and do the line that was typed there."""
        self._stop_asking()
        self.forget_refusal()
        self.line.setText(text)
        self._enter(text)

    def _goes_to_gap(self, text: str) -> bool:
        """Go first to the words that a line still lacks that was put here; tell whether it does."""
        gap = text.find('""') + 1
        if not (gap and self._left_to_do) or self.line.cursorPosition() == gap:
            return False
        self.line.setCursorPosition(gap)
        self._hide_offers()
        self._notice(self._left_to_do)
        return True

    def _on_insisted(self) -> None:
        if self.insist.isVisibleTo(self):
            self._go(self._go_on)
        else:
            self._on_entered()

    def _go(self, way: Way | None) -> None:
        if way is not None:
            way.go()

    def _on_left(self) -> None:
        self._hide_offers()
        if self._taker is not None:
            self._stop_asking()
        else:
            self._left_to_do, self._begun = "", ("", "")
            self.unsettled.drop(self.line.text())
            self.line.clear()
            self.forget_refusal()
            self._show_meaning()

    def _on_stepped(self, by: int) -> None:
        walking = self._at < len(self._history)
        if self.line.offering and self.offers.isVisible() and not walking:
            self.offers.step(by)
            self._say_offer()
        elif self._taker is None and self._history:
            self._at = min(max(self._at + by, 0), len(self._history))
            recalled = self._history[self._at] if self._at < len(self._history) else ""
            self.line.setText(recalled)
            self._hide_offers()

    def _say_offer(self) -> None:
        offer = self.offers.current()
        if offer is not None:
            announce(self.line, self.offers.spoken(offer))

    def say_meaning(self) -> tuple[str, ...]:
        """Say what the line would do that is being typed, in its name, if not said; no news."""
        text = self.line.text().strip()
        meaning = self._explain(text) if text and self._taker is None else ""
        if meaning != self._meant:
            self._meant = meaning
            announce(self.line, meaning, urgent=False)
        return ()

    def _hide_offers(self) -> None:
        if self._offers is not None and self.line.offering:
            self.line.offering = False
            self._offers.show_offers((), QPoint())

    def _show_offers(self) -> None:
        text, cursor = self.line.text(), self.line.cursorPosition()
        wanted = bool(text.strip()) and self._taker is None
        offers = self._complete(text, cursor) if wanted else ()
        self.offers.show_offers(offers, self.line.mapTo(self._over, QPoint(0, -4)))
        self.line.offering = bool(offers)
        self._show_meaning()

    def _take_offer(self) -> None:
        offer = self.offers.current() or self.offers.first()
        if offer is not None:
            self._insert(offer)

    def _insert(self, offer: Completion) -> None:
        text, cursor = self.line.text(), self.line.cursorPosition()
        rest = text[cursor:]
        begun = text[: offer.start] + offer.insert
        space = "" if rest.startswith(" ") else " "
        self.line.setText(begun + space + rest)
        self.line.setCursorPosition(len(begun) + 1)
        self.take_keyboard()
        self._show_offers()
