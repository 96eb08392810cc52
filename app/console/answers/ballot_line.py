"""One ballot to be typed: letters or numbers choose options, Enter enters it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from app.look.labels import give_tip, hint
from app.speaking.announcing import announce
from app.wording import Wording
from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.meeting.families.ballots.acts import Filled

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NUMBERED = frozenset({Form.SCORES, Form.DOTS})
_DIGITS = 6


class BallotDraft(msgspec.Struct, frozen=True):
    """Options are chosen by letter, or by number where no numbers are given to them.

    ``tiers`` and ``points`` are as on a `Ballot`; ``joins`` is whether the next option shares
    the last place.
    """

    form: Form
    options: int
    tiers: tuple[tuple[int, ...], ...] = ()
    points: tuple[tuple[int, int], ...] = ()
    joins: bool = False

    @property
    def is_blank(self) -> bool:
        return not (self.tiers or self.points)

    def option_of(self, key: str) -> int | None:
        """Return the option that a key means; None if it is no option's."""
        at = LETTERS.find(key.casefold()) if len(key) == 1 else -1
        if at < 0 and key in "123456789" and len(key) == 1 and self.form not in _NUMBERED:
            at = int(key) - 1
        return at if 0 <= at < self.options else None

    def pressed(self, key: str) -> BallotDraft | None:
        """Return the ballot after a key; None where it means nothing on this ballot."""
        option = self.option_of(key)
        if option is not None:
            return self.with_option(option)
        if self.form in _NUMBERED and key.isascii() and key.isdecimal() and self.points:
            return self._with_digit(int(key))
        if self.form is Form.EQUALS and key == "=" and self.tiers:
            return replace(self, joins=True)
        if key in {">", ",", " "} and not self.is_blank:
            return replace(self, joins=False)
        return None

    def with_option(self, option: int) -> BallotDraft:
        """Return the ballot with an option more; marks and steps can be taken back again."""
        if self.form in _NUMBERED:
            kept = tuple(each for each in self.points if each[0] != option)
            return replace(self, points=(*kept, (option, 0)))
        if self.form is Form.STEP:
            return replace(self, tiers=((option,),))
        if self.form is Form.MARKS:
            marked = {each for tier in self.tiers for each in tier} ^ {option}
            return replace(self, tiers=(tuple(sorted(marked)),) if marked else ())
        if any(option in tier for tier in self.tiers):
            return replace(self, joins=False)
        if self.joins:
            tiers = (*self.tiers[:-1], tuple(sorted((*self.tiers[-1], option))))
            return replace(self, tiers=tiers, joins=False)
        return replace(self, tiers=(*self.tiers, (option,)))

    def _with_digit(self, digit: int) -> BallotDraft:
        option, number = self.points[-1]
        longer = number * 10 + digit
        if len(str(longer)) > _DIGITS:
            return self
        return replace(self, points=(*self.points[:-1], (option, longer)))

    def without_last(self) -> BallotDraft:
        """Return the ballot without what was typed last."""
        if self.joins:
            return replace(self, joins=False)
        if self.points:
            option, number = self.points[-1]
            shorter = ((option, number // 10),) if number else ()
            return replace(self, points=(*self.points[:-1], *shorter))
        if self.tiers and len(self.tiers[-1]) > 1:
            return replace(self, tiers=(*self.tiers[:-1], self.tiers[-1][:-1]))
        return replace(self, tiers=self.tiers[:-1])

    def ballot(self) -> Ballot:
        return Ballot(self.tiers, 1, tuple(sorted(self.points)))


def filled_of(ballot: Ballot) -> Filled:
    """Return what stands on a ballot as an act names it: options by their places."""
    return Filled(
        tuple(tuple(f"#{each + 1}" for each in tier) for tier in ballot.ranking),
        tuple((f"#{each + 1}", number) for each, number in ballot.points),
    )


SPOILED_KEY = "-"
_MOST_ROWS = 4
"""So many rows of options are in view at once, each of them whole."""


def keep_high(line: QLineEdit) -> None:
    """Let a line never be squeezed below its text, however little room a small window has."""
    line.ensurePolished()
    line.setMinimumHeight(line.sizeHint().height())


class BallotLine(QLineEdit):
    """Shows what stands on the ballot in words; Backspace takes the last back."""

    entered = Signal(object)
    """What was filled in."""

    refused = Signal(str)
    """That a key did nothing, and what is possible."""

    leave_wanted = Signal(int)
    """Up (-1) or down (1) was pressed: the person or paper before or after."""

    def __init__(
        self, wording: Wording, parent: QWidget | None = None, *, spoils: bool = False
    ) -> None:
        """Make an empty one; ``spoils``: on a paper there may be nothing that counts."""
        super().__init__(parent)
        self._wording, self._spoils = wording, spoils
        self._options: tuple[str, ...] = ()
        self.draft = BallotDraft(Form.RANKING, 0)
        self._possible = self._unknown = ""
        self.setReadOnly(True)
        keep_high(self)
        self.setAccessibleName(self.tr("What stands on the ballot"))

    def ask(self, form: Form, options: Sequence[str]) -> None:
        """Take ballots of this form with these options, in words."""
        if self.draft.form is form and self._options == tuple(options):
            return
        self._options = tuple(options)
        self.draft = BallotDraft(form, len(options))
        hints = {
            Form.RANKING: self.tr("best first: a b c or 1 2 3"),
            Form.EQUALS: self.tr("best first: a b = c"),
            Form.MARKS: self.tr("all that are marked: a c d"),
            Form.SCORES: self.tr("letter and number: a 3 b 5"),
            Form.DOTS: self.tr("letter and dots: a 3 b 2"),
            Form.STEP: self.tr("one letter"),
        }
        ends = (
            self.tr("{keys}; Enter; - blank or spoiled")
            if self._spoils
            else self.tr("{keys}; Enter")
        )
        self._possible = ends.replace("{keys}", hints[form])
        hint(self, self._possible)
        give_tip(self, self._possible, self._possible)
        self._show()

    def begin(self) -> None:
        self._become(BallotDraft(self.draft.form, self.draft.options))

    def belong_to(self, whose: str) -> None:
        """Be heard as somebody's ballot, or as any (empty)."""
        self.setAccessibleName(whose or self.tr("What stands on the ballot"))

    def _tell(self) -> None:
        """Let it be heard what stands here now: no key of a ballot is a letter to be read."""
        announce(self, self.text() or self.accessibleName())

    def choose(self, option: int) -> None:
        """Put an option on the ballot, as its key would."""
        if 0 <= option < self.draft.options:
            self._become(self.draft.with_option(option))

    def _become(self, draft: BallotDraft) -> None:
        self.draft, self._unknown = draft, ""
        self._show()

    def _show(self) -> None:
        said = "" if self.draft.is_blank else self._wording.elections.ballot(
            self.draft.ballot(), self._options, self.draft.form
        )  # fmt: skip
        self.setText(f"{said} = …" if self.draft.joins else said)

    def enter(self) -> None:
        """Enter what stands here; a ballot with nothing on it is entered as spoiled only."""
        if self._unknown:
            self._refuse(self._unknown)
        elif self.draft.is_blank:
            self._refuse(self.tr("Nothing stands on this ballot. Possible: {keys}"))
        else:
            self.entered.emit(filled_of(self.draft.ballot()))

    def _refuse(self, why: str) -> None:
        said = why.replace("{keys}", self._possible)
        self.refused.emit(said)
        announce(self, said)

    def spoil(self) -> None:
        """Enter that nothing counts; what was typed is not given up for that by one key."""
        if self.draft.is_blank:
            self.entered.emit(Filled())
        else:
            self._refuse(
                self.tr("Something stands on this ballot. Esc clears it; then - enters it.")
            )

    def acts_by(self, event: QKeyEvent) -> bool:
        """Every key but the arrows changes or enters the ballot."""
        return event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and numbers are options; what means nothing here is left to the window."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif key == Qt.Key.Key_Backspace:
            self._become(self.draft.without_last())
            self._tell()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.leave_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape and not self.draft.is_blank:
            self.begin()
        elif event.text() == SPOILED_KEY and self._spoils:
            self.spoil()
        else:
            self._press(event)

    def _press(self, event: QKeyEvent) -> None:
        typed = event.text()
        command = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        draft = self.draft.pressed(typed) if typed and not command else None
        if draft is not None:
            self._become(draft)
            self._tell()
        elif not typed or command or not typed.isprintable():
            super().keyPressEvent(event)
        else:
            why = self.tr("“{key}” means nothing on this ballot. Possible: {keys}")
            self._unknown = why.replace("{key}", typed)
            self._refuse(self._unknown)


class OptionList(QListWidget):
    """The options with their keys, beside each other; a click puts one on the ballot."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What can be chosen"))
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def offer(self, options: Sequence[str]) -> None:
        """Show these options."""
        keys = [*LETTERS, *("·" for _ in range(len(options)))]
        shown = [f"{key.upper()} {option}" for key, option in zip(keys, options, strict=False)]
        if shown != [self.item(at).text() for at in range(self.count())]:
            self.clear()
            self.addItems(shown)
            self._show_whole_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole_rows()

    def _show_whole_rows(self) -> None:
        boxes = [self.visualItemRect(self.item(at)) for at in range(self.count())]
        tops = sorted({each.top() for each in boxes})
        if tops:
            high = boxes[0].height() + tops[:_MOST_ROWS][-1] - tops[0]
            self.setFixedHeight(high + 2 * self.frameWidth() + 2 * self.spacing())
