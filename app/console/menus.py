"""The menus: the meeting, the room's window, the look."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenuBar

from app.keyboard.letters import give_letters
from app.keyboard.menu import Menu
from app.keyboard.shortcut import give_key
from app.look.palette import Scheme
from app.room.lines import WAYS
from app.wording.keys.console import CONSOLE

if TYPE_CHECKING:
    from app.console.console import Console
    from app.console.line.line_form import LineForm


class Menus(QObject):
    """Makes the menus, says what was chosen, and writes what the room sees."""

    chosen = Signal(str)
    """The name of what was chosen: home, desk, projector, minutes, close, message, keys …"""

    way_wanted = Signal(str)
    """The way in which the room is to see the text; empty: as the meeting goes."""

    form_wanted = Signal(object)
    """The form of a line that is to be filled in."""

    def __init__(self, console: Console) -> None:
        """Fill the window's menu bar."""
        super().__init__(console)
        self._console, self._room, self._dress = console, console.room, console.dress
        self._needs: dict[QAction, tuple[str, ...]] = {}
        self._verbs: dict[str, tuple[str, ...]] = {}
        self._colours: dict[Scheme, QAction] = {}
        self._keys = CONSOLE.named
        self.blank = QAction(self.tr("Show the room nothing"), self)
        self._hold = Menu(self.tr("Hold a scene"), console)
        bar = console.menuBar()
        self._fill_meeting(bar)
        self._fill_room(bar)
        self._fill_look(bar)
        self._add(
            self._top(bar, self.tr("&Help")), self.tr("What you can do now, and keys"), "keys"
        )
        give_letters(bar.actions(), CONSOLE.alt_letters())

    @staticmethod
    def _top(bar: QMenuBar, words: str) -> Menu:
        menu = Menu(words, bar)
        bar.addMenu(menu)
        return menu

    def _fill_meeting(self, bar: QMenuBar) -> None:
        menu = self._top(bar, self.tr("Meetin&g"))
        menu.aboutToShow.connect(self._allow)
        menu.aboutToHide.connect(self._allow_keys)
        self._add(menu, self.tr("Home"), "home")
        self._add(menu, self.tr("Minutes…"), "minutes")
        self._add(menu, self.tr("Hand-outs, hand-over notes…"), "handout")
        self._add(menu, self.tr("Open the desk, where notes are taken"), "desk")
        menu.addSeparator()
        self._add(menu, self.tr("Undo"), "undo", "undo")
        self._add(menu, self.tr("Redo"), "redo", "redo")
        menu.addSeparator()
        self._add(menu, self.tr("Pause or resume the turn"), "pause", "pause", "resume")
        self._add(menu, self.tr("More time for the turn"), "extend", "extend")
        self._add(menu, self.tr("The answer is not given"), "aside", "no answer")
        self._fill_speaking(menu.within(self.tr("How we speak")))
        self._add(menu, self.tr("Switch process…"), "switch", "switch")
        self._add(menu, self.tr("New proposal…"), "propose", "propose")
        self._add(menu, self.tr("Propose a change to the text…"), "amend", "amend")
        self._add(menu, self.tr("Decide, or elect…"), "ask", "vote", "choose")
        self._fill_people(menu.within(self.tr("People")))
        places = menu.within(self.tr("Go to"))
        self._add(places, self.tr("The agenda, as a page"), "agenda")
        self._add(places, self.tr("The proposed changes"), "amendments")
        self._add(places, self.tr("What all meetings say, to search it"), "search all")
        self._add(places, self.tr("The answers"), "answers")
        self._add(places, self.tr("The quick bar"), "line")
        self._add(places, self.tr("The lines to be settled"), "unsettled")
        texts = menu.within(self.tr("Changes and motions"))
        self._add(texts, self.tr("Which proposed changes contradict each other"), "conflicts")
        self._add(texts, self.tr("What needs no debate…"), "bundle", "bundle")
        self._motion = self._add(texts, self.tr("Make a formal motion…"), "motion")
        self._groups = menu.within(self.tr("Between groups"))
        self._groups.aboutToShow.connect(self._offer_groups)
        menu.addSeparator()
        self._add(
            menu,
            self.tr("Stop or go on writing down (off the record)"),
            "record",
            "off record",
            "on record",
        )
        self._fill_forms(menu)
        self._fill_pauses(menu.within(self.tr("Break, end of a sitting")))
        self._add(menu, self.tr("Close the meeting…"), "close", "close meeting")

    def _fill_people(self, menu: Menu) -> None:
        self._add(menu, self.tr("Who is here"), "people")
        self._add(menu, self.tr("People from a file…"), "people file", "people")
        self._add(menu, self.tr("Draw people by lot…"), "lot", "lot")

    def _fill_forms(self, menu: Menu) -> None:
        self._frame = menu.within(self.tr("For the minutes"))
        self._frame.aboutToShow.connect(self._offer_frame)

    def _fill_speaking(self, menu: Menu) -> None:
        self._add(menu, self.tr("How speaking time is shared"), "fairness")
        self._add(menu, self.tr("Roles in turn…"), "roles")
        self._add(menu, self.tr("Time sheet"), "times")
        self._add(menu, self.tr("Rules of speaking…"), "rules")
        self._add(menu, self.tr("Our ways to meet"), "craft")
        self._add(menu, self.tr("Circle by group or in rings"), "seats", "rule")

    def _fill_pauses(self, menu: Menu) -> None:
        self._add(menu, self.tr("Break…"), "break", "break")
        self._add(menu, self.tr("Break, then see who is back…"), "recess", "recess")
        self._add(menu, self.tr("End this sitting…"), "adjourn", "adjourn")
        self._add(menu, self.tr("Go on: after a break, or another day"), "go on", "reconvene")

    def _fill_room(self, bar: QMenuBar) -> None:
        menu = self._top(bar, self.tr("&Room"))
        menu.aboutToShow.connect(self._offer_scenes)
        self._add(menu, self.tr("Open the room’s window"), "projector")
        self._add(menu, self.tr("Message to the room…"), "message")
        self._add(menu, self.tr("Hold this picture, or follow the meeting"), "hold")
        menu.addMenu(self._hold)
        self._fill_ways(menu.within(self.tr("Show the text")))
        for words, key, by in (
            (self.tr("Next part of what is too long"), "next part", 1),
            (self.tr("The part before"), "part before", -1),
        ):
            action = menu.addAction(words)
            give_key(action, self._keys[key].written)
            action.triggered.connect(partial(self._room.turn_part, by))
        self.blank.setCheckable(True)
        give_key(self.blank, self._keys["blank"].written)
        self.blank.triggered.connect(self._room.blank)
        self._room.changed.connect(lambda: self.blank.setChecked(self._room.put_up.blank))
        menu.addAction(self.blank)
        self._console.addAction(self.blank)

    def _fill_ways(self, menu: Menu) -> None:
        words = (
            self.tr("Numbered lines"),
            self.tr("Redline"),
            self.tr("Changed lines only"),
            self.tr("Side by side"),
            self.tr("Conflict: both readings"),
            self.tr("As it would read"),
        )
        for way, said in zip(WAYS, words, strict=True):
            self._add_way(menu, said, way)
        menu.addSeparator()
        self._add_way(menu, self.tr("Follow the meeting"), "")

    def _add_way(self, menu: Menu, words: str, way: str) -> None:
        action = menu.addAction(words)
        give_key(action, self._keys[f"show {way}".strip()].written)
        action.triggered.connect(lambda: self.way_wanted.emit(way))

    def _fill_look(self, bar: QMenuBar) -> None:
        menu = self._top(bar, self.tr("&Look"))
        group = QActionGroup(self)
        for scheme, words in self._dress.schemes():
            action = menu.tick(words, partial(self._dress.choose, scheme), on=False)
            group.addAction(action)
            self._colours[scheme] = action
        menu.aboutToShow.connect(
            lambda: self._colours[self._dress.scheme].setChecked(True)  # a key may have chosen
        )
        self._add(menu, self.tr("Change between light and dark"), "colours")
        menu.addSeparator()
        self._add(menu, self.tr("Next pane"), "pane")
        self._add(menu, self.tr("Full screen"), "full")

    def _allow(self) -> None:
        possible = self._console.language.possible()
        for action, verbs in self._needs.items():
            action.setEnabled(not possible.isdisjoint(verbs))
        self._motion.setEnabled(self._console.station.meeting.floor.rules.motions)

    def _allow_keys(self) -> None:
        """Let every key be heard while the menu is closed: who presses one is told why not."""
        for action in (*self._needs, self._motion):
            action.setEnabled(True)

    def allows(self, name: str) -> bool:
        """Tell whether something that can be chosen here is possible now."""
        return name not in self._verbs or not self._console.language.possible().isdisjoint(
            self._verbs[name]
        )

    def _add(self, menu: Menu, words: str, name: str, *verbs: str) -> QAction:
        """Add an entry; where it is for ``verbs``, one of them has to be possible."""
        action = menu.addAction(words)
        if verbs:
            self._needs[action] = self._verbs[name] = verbs
        if name in self._keys:
            give_key(action, self._keys[name].written)
        action.triggered.connect(lambda: self.chosen.emit(name))
        return action

    def _offer_frame(self) -> None:
        from app.console.frame_forms import FrameForms  # most meetings are held without

        self._offer_forms(self._frame, FrameForms().of(self._console.station.meeting))

    def _offer_groups(self) -> None:
        from app.console.group_forms import GroupForms  # most meetings are held without

        self._offer_forms(self._groups, GroupForms().of(self._console.station.meeting))
        receive, send = (partial(self.chosen.emit, each) for each in ("receive", "send"))
        received = self._groups.addAction(self.tr("Receive what another group sent…"), receive)
        received.setEnabled("receive" in self._console.language.possible())
        self._groups.addAction(self.tr("Send to other groups…"), send)

    def _offer_forms(self, menu: Menu, forms: Iterable[tuple[str, LineForm]]) -> None:
        possible = self._console.language.possible()
        menu.clear()
        for verb, form in forms:
            action = menu.addAction(f"{form.title}…", partial(self.form_wanted.emit, form))
            action.setEnabled(verb in possible)

    def _offer_scenes(self) -> None:
        self._hold.clear()
        for name, title in {"": self.tr("Follow the meeting"), **self._room.scenes()}.items():
            held = name == self._room.put_up.held
            self._hold.tick(title.replace("&", "&&"), partial(self._room.hold, name), on=held)
