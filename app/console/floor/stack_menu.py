"""The menu of the floor: orders, the stack, rounds, what is done together, its rules."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.console.wishes import Wishes
from app.keyboard.menu import Menu
from app.look.icons import Sign
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from facilitation.floor.catalogue import order_names
from facilitation.floor.turns import TurnKind
from facilitation.meeting.act import Act
from facilitation.meeting.families.circle.acts import EndSilence, KeepSilence, SeatByGroup
from facilitation.meeting.families.counting import CountTurns
from facilitation.meeting.families.rounds.acts import HoldRound
from facilitation.meeting.families.signals import SetRule
from facilitation.meeting.families.small_groups.acts import EndGroups
from facilitation.meeting.families.stack.acts import CloseStack, OpenStack, OrderStack, ReportNoShow
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting


class StackMenu(ActButton):
    """A quiet button that opens the menu."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Order and rounds"), "", Sign.STACK, "quiet", parent)
        self.press_by(CONSOLE.key("stack"))
        self._wording, self._wishes = wording, wishes
        self.meeting = Meeting()
        """The state in which something is chosen."""
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def _fill(self) -> None:
        from app.console.floor.floor_forms import FloorForms  # no menu is open in a first picture

        self._forms = FloorForms()
        self._menu.clear()
        self._fill_orders(self._menu)
        self._menu.addSeparator()
        self._fill_stack(self._menu)
        self._fill_round(self._menu.within(self.tr("Round")))
        self._fill_together(self._menu.within(self.tr("Together")))
        self._fill_time(self._menu.within(self.tr("Time")))
        self._fill_counting(self._menu.within(self.tr("Which turns count for who is next")))
        self._menu.addSeparator()
        dialog = self._wishes.dialog
        shares = with_key(self.tr("How speaking time is shared"), CONSOLE.key("fairness"))
        self._menu.addAction(shares, lambda: dialog.emit("fairness"))
        rules = with_key(self.tr("Rules of speaking…"), CONSOLE.key("rules"))
        self._menu.addAction(rules, lambda: dialog.emit("rules"))
        self._form(self._menu, self.tr("A hand signal of your own…"), self._forms.signal)

    def _fill_orders(self, menu: Menu) -> None:
        act, stack = self._wishes.act, self.meeting.floor.stack
        for name in order_names():
            by_time = name == "progressive" and stack.terms.by_time
            order = OrderStack(name, "turns" if name == "progressive" else "")
            words = as_entry(self._wording.floor.order(name))
            menu.tick(words, partial(act.emit, order), on=name == stack.order and not by_time)
        timed, words = OrderStack("progressive", "time"), self.tr("Shortest speaking time first")
        by_time = stack.order == "progressive" and stack.terms.by_time
        menu.tick(words, partial(act.emit, timed), on=by_time)

    def _fill_stack(self, menu: Menu) -> None:
        floor = self.meeting.floor
        self._act(menu, self.tr("Take names again (open the stack)"), OpenStack())
        self._act(menu, self.tr("Take no more names (close the stack)"), CloseStack())
        if floor.turn is None or floor.turn.kind is not TurnKind.ROUND:
            self._act(menu, self.tr("Whoever was called is not here"), ReportNoShow())
        if floor.turn is not None or floor.last is not None:
            clock = self._forms.clock
            self._form(menu, self.tr("Correct the clock…"), lambda: clock(self.meeting))

    def _fill_round(self, menu: Menu) -> None:
        act = self._wishes.act
        self._line(
            menu, self.tr("Begin a round…"), self.tr("the question of the round"), 'round ""', 7
        )
        for number, prompt in enumerate(self.meeting.prompts, 1):
            self._act(menu, as_entry(f"{number}  {prompt}"), HoldRound(asks=number))
        self._line(
            menu, self.tr("Keep a question in view…"), self.tr("the question"), 'prompt ""', 8
        )
        self._act(
            menu, self.tr("A round of those who speak for groups"), HoldRound(people=("spokes",))
        )
        speaks = self.tr("who speaks for their group")
        self._line(menu, self.tr("Somebody speaks for their group…"), speaks, "spoke ")
        self._form(menu, self.tr("Seat somebody elsewhere…"), self._forms.seat)
        menu.addSeparator()
        shown = with_key(self.tr("Show the seats by group"), CONSOLE.key("seats"))
        by_group = self.meeting.floor.rules.seats_by_group
        menu.tick(shown, lambda: act.emit(other_seats(self.meeting)), on=by_group)
        self._act(menu, self.tr("Seat each group together"), SeatByGroup())
        if any(each.group for each in people_here(self.meeting)):
            seat = self._forms.seat_group
            self._form(menu, self.tr("Seat a group elsewhere…"), lambda: seat(self.meeting))

    def _fill_together(self, menu: Menu) -> None:
        forms = self._forms
        self._act(menu, self.tr("Silence"), KeepSilence())
        if self.meeting.silence is None:
            self._form(menu, self.tr("Silence for a time…"), forms.silence)
        self._act(menu, self.tr("End the silence"), EndSilence())
        if self.meeting.small_groups is None:
            self._form(menu, self.tr("Small groups…"), forms.small_groups)
            return
        said = self.tr("A group returns with a line…")
        self._form(menu, said, lambda: forms.back_from_group(self.meeting))
        self._act(menu, self.tr("Everybody is back"), EndGroups())

    def _fill_time(self, menu: Menu) -> None:
        forms = self._forms
        self._form(menu, self.tr("Limit turns…"), forms.limit)
        for scope, words in (
            ("person", self.tr("Time for each person…")),
            ("group", self.tr("Time for each group…")),
            ("item", self.tr("Time for this item…")),
        ):
            self._form(menu, words, partial(forms.budget, scope))
        whose = self.tr("whose words are interpreted")
        self._line(menu, self.tr("Somebody is interpreted…"), whose, "interpreted ")
        self._form(menu, self.tr("Planned end of the meeting…"), forms.end)

    def _fill_counting(self, menu: Menu) -> None:
        act = self._wishes.act
        for scope, words in (
            ("item", self.tr("Those on this item")),
            ("meeting", self.tr("Those of the whole meeting")),
            ("series", self.tr("Those of earlier meetings, too")),
        ):
            on = self.meeting.counts.scope == scope
            menu.tick(words, partial(act.emit, CountTurns(scope)), on=on)
        which = self.tr("the title of the earlier meeting")
        carry = self.tr("Carry over from an earlier meeting…")
        self._line(menu, carry, which, 'carry turns from ""', 18)

    def _act(self, menu: Menu, words: str, act: Act) -> None:
        """Add an entry that does an act, if the rules would let it pass."""
        if self._wishes.could(act):
            menu.addAction(words, lambda: self._wishes.act.emit(act))

    def _form(self, menu: Menu, words: str, form: Callable[[], object]) -> None:
        menu.addAction(words, lambda: self._wishes.form.emit(form()))

    def _line(
        self, menu: Menu, words: str, missing: str, line: str, cursor: int | None = None
    ) -> None:
        """Add an entry that puts a line into the quick bar, which says what is missing there."""
        at = len(line) if cursor is None else cursor
        menu.addAction(words, lambda: self._wishes.begun.emit(line, at, missing))


def other_seats(meeting: Meeting) -> SetRule:
    """Return the act that shows the circle the other way: by group, or in rings."""
    return SetRule("seats by group", int(not meeting.floor.rules.seats_by_group))


def with_key(words: str, key: str) -> str:
    """Return an entry that names the key which does the same."""
    return f"{words}\t{key}"


def as_entry(text: str) -> str:
    """Return a text as a menu shows it; an ampersand is no key there."""
    return text[:1].upper() + text[1:].replace("&", "&&")
