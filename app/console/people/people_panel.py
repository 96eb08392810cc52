"""People: who is here by group, who comes, leaves and is back, and who holds which role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.console.line.quick_bar import Judge
from app.console.panes import PanelColumn
from app.console.people.arrivals import Expected, arrivals_of
from app.console.people.people_field import ArrivalsField
from app.console.people.people_list import PeopleList
from app.console.people.people_menu import (
    ComingWords,
    PeopleMenu,
    all_expected,
    coming_back,
    leaving,
)
from app.console.side import Known
from app.console.wishes import Wishes
from app.look.boxes import boxes_said
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import named, plain_label, say
from app.look.laying import filled
from app.look.lines import Lines
from app.speaking.announcing import announce
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.exchange.pasted_names import (
    Came,
    is_sentence,
    named_again,
    read_arrivals,
    surnames_first,
)
from facilitation.meeting.act import Act
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.reading import count_here
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold

_NEWS_MS = 20_000
"""So long is it told who came, unless something else happens with people before."""


class PeoplePanel(QFrame):
    """A field for those who come, the list by group, and what can be done with those chosen.

    ``left`` says that the keyboard is to go back to the quick bar, ``file_wanted`` that people are
    to be read from a file.
    """

    left = Signal()
    file_wanted = Signal()

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, known: Known, reads_as_line: Judge
    ) -> None:
        """Lay out the panel; ``known`` is asked once, when somebody first writes here.

        ``reads_as_line`` tells whether what stands here for a name was meant for the meeting.
        """
        super().__init__()
        set_role(self, "pane")
        self._wording, self._wishes = wording, wishes
        self._meeting = Meeting()
        self._known: Expected | None = None
        self._whole: Mapping[str, tuple[str, ...]] = {}
        self._ask_known, self._reads_as_line = known, reads_as_line
        self._warned = self._asked = False
        self._told_in: Meeting | None = None
        self.fading = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self.fading.timeout.connect(self._forget_told)
        self.field = ArrivalsField(self)
        self.add = ActButton(self.tr("Add"), "Enter", Sign.PLUS, "primary")
        self.group = _choice(self.tr("Group"), self)
        self.speakers = _choice(self.tr("List"), self)
        self.guests = QCheckBox(self.tr("as guests"), self)
        self.guests.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.told = plain_label(role="soft", wrap=True)
        self.list = PeopleList(wording, dress, self)
        self.leave = ActButton("", "leave", Sign.PASS)
        self.back = ActButton("", "back", Sign.PASS_BACK)
        self.more = ActButton(self.tr("Roles and more…"), "", Sign.PEOPLE)
        self.file = ActButton(self.tr("From a file…"), "people FILE", None, "quiet")
        self._buttons = (self.add, self.leave, self.back, self.more, self.file)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        first = Lines(self.field, self.add)
        second = Lines(self.group, self.speakers, self.guests)
        foot = Lines(self.leave, self.back, self.more)
        file = (self.file, 0, Qt.AlignmentFlag.AlignLeft)
        parts = (first, second, (self.list, 1), self.told, foot, file)  # what comes moves no row
        filled(PanelColumn(), *parts, on=self, margins=(14, 10, 14, 8), gap=8)
        say(self.told, "")

    def _connect(self) -> None:
        self.field.entered.connect(self._hear)
        self.field.textChanged.connect(self._look_for_boxes)
        self.field.textEdited.connect(self._learn)
        self.field.many.connect(self.take_pasted)
        self.field.left.connect(self.left)
        self.add.clicked.connect(lambda: self._hear(self.field.text()))
        for choice in (self.group, self.speakers):
            if (line := choice.lineEdit()) is not None:
                line.returnPressed.connect(lambda: self._hear(self.field.text()))
        self.file.clicked.connect(self.file_wanted)
        self.leave.clicked.connect(lambda: self._do(leaving(self._meeting, self._chosen())))
        self.back.clicked.connect(lambda: self._do(coming_back(self._meeting, self._to_come())))
        self.more.clicked.connect(lambda: self._menu_of_chosen().open_above(self.more))
        self.list.menu_wanted.connect(self._open_menu)
        self.list.itemSelectionChanged.connect(self._allow)

    def _look_for_boxes(self, typed: str) -> None:
        """Say which letters of a name nobody could read on the wall, before it stands there."""
        self._asked = False
        said = boxes_said(typed)
        if said or self._warned:
            self._warn(said)

    def _warn(self, said: str) -> None:
        """Say what is to be known of what is typed, until it is other; who came was told before."""
        self._told_in, self._warned = None, bool(said)
        say(self.told, said)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show who is here."""
        people = self._meeting.people
        self._meeting = meeting
        if self._told_in is not None and self._told_in is not meeting:
            self._forget_told()
        self.list.show_meeting(meeting)
        if meeting.people is not people:
            self._offer(self.group, {each.group for each in meeting.people.values()})
            self._offer(
                self.speakers, {name for each in meeting.people.values() for name in each.lists}
            )
            self._know()
        self._allow()
        if meeting.closed != self.field.isHidden():
            self._open_or_close(closed=meeting.closed)

    def _forget_told(self) -> None:
        """Let go of who came last: that is news for a moment only."""
        if self._told_in is not None:
            self._told_in = None
            say(self.told, "")

    def _open_or_close(self, *, closed: bool) -> None:
        """Offer what brings and moves people, or say why a closed meeting does not."""
        for each in (self.field, self.group, self.speakers, self.guests, *self._buttons):
            each.setVisible(not closed)
        closed_words = self.tr("The meeting is closed: nobody comes or leaves any more.")
        say(self.told, closed_words if closed else "")

    def take_names(self) -> None:
        """Let the keyboard write who comes; once the meeting is closed, read who was here."""
        takes = self.list if self._meeting.closed else self.field
        takes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._known is None:
            # A moment later: the panel is seen before the library is read.
            QTimer.singleShot(0, self, self._learn)

    def write(self, act: Arrive) -> None:
        """Let it stand here as if it was typed, with those offered who may be meant."""
        names = ", ".join(act.names)
        self.take_names()
        self._learn()
        self.group.setEditText(act.group)
        self.speakers.setEditText(act.list)
        self.guests.setChecked(act.guest)
        self.field.setText(names)
        self.field.textEdited.emit(names)

    def _learn(self) -> None:
        if self._known is None:
            self._known = Expected(self._ask_known())
            self._know()

    def _know(self) -> None:
        """Complete those who had left, and those known from earlier meetings who are not here."""
        people = self._meeting.people.values()
        there = {key for each in people for key in each.keys}
        gone = [each.name for each in people if not each.here]
        known = self._known or Expected()
        earlier = [each for each in known.members if fold(each) not in there]
        self._whole = {
            with_gaps(self.tr("everybody of {group}")).format(group=group): coming
            for group, names in sorted(known.groups().items())
            if len(coming := tuple(each for each in names if fold(each) not in there)) > 1
        }
        more = {each: known.of(each).aliases for each in earlier}
        names = (*gone, *sorted(earlier, key=self._wording.by_name))
        self.field.know((*names, *self._whole), more)

    def _offer(self, choice: QComboBox, names: set[str]) -> None:
        wanted = sorted((each for each in names if each), key=self._wording.by_name)
        if wanted != [choice.itemText(at) for at in range(choice.count())]:
            typed = choice.currentText()
            choice.clear()
            choice.addItems(wanted)
            choice.setEditText(typed)

    def _allow(self) -> None:
        chosen, coming, words = self._chosen(), self._to_come(), ComingWords()
        self.leave.setEnabled(leaving(self._meeting, chosen) is not None)
        self.leave.say(words.leave(self._meeting, chosen))
        self.back.setEnabled(coming_back(self._meeting, coming) is not None)
        everybody = coming and not chosen
        self.back.say(words.all_come() if everybody else words.come(self._meeting, coming))
        self.more.setEnabled(bool(chosen))

    def _chosen(self) -> tuple[int, ...]:
        return tuple(each for each in self.list.chosen() if each in self._meeting.people)

    def _to_come(self) -> tuple[int, ...]:
        """Return those chosen, else all who are expected."""
        return self._chosen() or all_expected(self._meeting)

    def _do(self, act: Act | None) -> None:
        """Do an act with those chosen, and let go of them: the next is meant for others."""
        if act is not None:
            self._wishes.act.emit(act)
            self.list.clearSelection()

    def _hear(self, text: str) -> None:
        """Let those come in who are named; ask once about lines that are no names."""
        lines = text.splitlines()
        doubted = [] if self._asked else [each for each in lines if self._is_doubtful(each)]
        sure = [each for each in lines if each not in doubted]
        came = "".join(sure).strip()
        if came:
            self._add("\n".join(sure))
        again = named_again("\n".join(sure))
        if doubted:
            self._ask_about(doubted, self.told.text() if came else "")
        elif again:
            self._ask_whether_two(again, self.told.text())

    def take_pasted(self, text: str) -> None:
        """Let those come in who are named in what was pasted, here or into the quick bar."""
        self._asked = False  # what was asked about before is no part of it
        turned = surnames_first(text)
        if not turned:
            self._hear(text)
            return
        self.field.setText(turned)
        self._warn(
            self.tr(
                "This may be one person a line, surname first. Enter adds them so; without "
                "quotation marks a comma stands between two."
            )
        )
        announce(self.field, self.told.text())

    def _is_doubtful(self, line: str) -> bool:
        return self._reads_as_line(line) or is_sentence(line)

    def _ask_whether_two(self, again: Sequence[str], told: str) -> None:
        """Leave in the field how those are called who came if a name that stood twice is of two."""
        self.field.setText("; ".join(again))
        names = self._wording.measures.all_listed(again)
        said = self.tr(
            "A name stood there twice. If these are two people, Enter adds the second as {names}."
        )
        self._warn(f"{told} {with_gaps(said).format(names=names)}")
        announce(self.field, self.told.text())

    def _ask_about(self, lines: Sequence[str], told: str) -> None:
        """Leave in the field what is no name, and say what can be done with it."""
        self.field.setText("; ".join(map(str.strip, lines)))
        said = self.tr(
            "That reads as a sentence, not as a name. Enter once more adds somebody called so."
        )
        if any(map(self._reads_as_line, lines)):
            said = self.tr(
                "That reads as a line for the meeting. Escape leads to where lines are typed; "
                "Enter once more adds somebody called so."
            )
        self._asked = True
        self._warn(f"{told} {said}".strip())
        announce(self.field, self.told.text())

    def _add(self, text: str) -> None:
        """Let those come in who are named, and say who was here already."""
        self._learn()
        whole = {fold(words): names for words, names in self._whole.items()}
        came: list[Came] = []
        for each in read_arrivals(text):
            came += map(Came, whole[fold(each.name)]) if fold(each.name) in whole else [each]
        acts, already = arrivals_of(
            self._meeting,
            came,
            self._known or Expected(),
            group=self.group.currentText().strip(),
            speakers=self.speakers.currentText().strip(),
            guest=self.guests.isChecked(),
        )
        before, known = count_here(self._meeting), len(self._meeting.people)
        for act in acts:
            self._wishes.act.emit(act)
        added = count_here(self._meeting) - before
        self.field.clear()
        expected = len(self._meeting.people) - known if is_planned(self._meeting) else 0
        say(self.told, self._told(added, already, max(0, expected - added)))
        self._told_in = self._meeting
        self.fading.start()
        if self.is_used():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # the next come here, too

    def is_used(self) -> bool:
        """Tell whether somebody is writing, choosing or pressing here."""
        return any(each.hasFocus() for each in self.findChildren(QWidget))

    def _told(self, added: int, already: tuple[str, ...], expected: int) -> str:
        said = []
        if expected:
            words = self.tr("%n people are expected. Choose them when they come.", "", expected)
            said.append(words)
        if added:
            said.append(self.tr("%n people came.", "", added))
        if already:
            names = self._wording.measures.listed(already)
            said.append(with_gaps(self.tr("Here already: {names}.")).format(names=names))
        return " ".join(each for each in said if each)

    def _open_menu(self, at: QPoint) -> None:
        if self._chosen():
            self._menu_of_chosen().popup(self.list.viewport().mapToGlobal(at))

    def _menu_of_chosen(self) -> PeopleMenu:
        return PeopleMenu(self._meeting, self._chosen(), self._wording, self._wishes, self)


def _choice(words: str, parent: QWidget) -> QComboBox:
    choice = named(QComboBox(parent), words)
    choice.setEditable(True)
    choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    line = choice.lineEdit()
    if line is not None:
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
    return choice
