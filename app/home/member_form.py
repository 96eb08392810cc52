"""The fields of one person on the roll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from app.look.buttons import button
from app.look.choice import Choice
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.look.name_offers import NameOffers
from app.look.question_form import QuestionForm
from app.look.scrolled import Scrolled
from facilitation.people.names import clean, on_a_line
from facilitation.people.roll import Member, Membership, Sent

_MOST_DIGITS = 6
_AGREED = (None, True, False)


class MemberForm(QWidget):
    """Shows a person; ``saved`` carries them as they are written now, ``left`` that Escape was."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member = Member("")
        self._groups = QStringListModel(self)
        self.name = QLineEdit(self)
        self.aliases = QLineEdit(self, placeholderText=self.tr("with commas"))
        self.pronouns = QLineEdit(self)
        self.number = QLineEdit(self, maxLength=_MOST_DIGITS)
        self.lists = QLineEdit(self, placeholderText=self.tr("with commas"))
        self.needs = QLineEdit(self)
        self.named = named(Choice(self), self.tr("May be named in minutes"))
        self.named.addItems([self.tr("Nobody asked yet"), self.tr("Yes"), self.tr("No")])
        self._rows = QWidget(self)
        self._column = in_column(on=self._rows, margins=0, gap=4)
        self.memberships: list[_MembershipRow] = []
        self.told = plain_label(role="soft", wrap=True)
        tip = self.tr("Keep what is written here (Ctrl+S)")
        self.save = button(self.tr("Save"), self, self.keep, tip=tip, role="primary")
        tip, back = self.tr("Put back what was there before this was written"), self._put_back
        self.back = button(self.tr("As it was"), self, back, tip=tip, role="quiet", enter=False)
        self._lay_out()
        self.show_member(Member(""), ())

    def _lay_out(self) -> None:
        form = QuestionForm()
        for words, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&Also called"), self.aliases),
            (self.tr("&Pronouns"), self.pronouns),
            (self.tr("N&umber on the card"), self.number),
            (self.tr("&Counts themselves to"), self.lists),
            (self.tr("N&eeds, to take part"), self.needs),
            (self.tr("&May be named in minutes"), self.named),
        ):
            form.ask(words, field, self._explained() if field is self.named else None)
            if isinstance(field, QLineEdit):
                field.textEdited.connect(self._allow)
        self.named.activated.connect(self._allow)
        groups = plain_label(self.tr("Groups, and what each sends them as"), "soft", wrap=True)
        inner = QWidget(self)
        in_column(form, groups, self._rows, 1, on=inner, margins=0, gap=8)
        buttons = in_row((self.told, 1), self.back, self.save)
        in_column((Scrolled(inner, self), 1), buttons, on=self, margins=0, gap=8)

    def _explained(self) -> QWidget:
        """Return the choice with what is made of it: nobody may take it for more than it is."""
        shown = QWidget(self)
        about = self.tr(
            "Whoever comes to a meeting with a No here is named in none of its minutes, "
            "hand-outs and searches, but where a text that was decided names them. Of meetings "
            "that were before, go on, or were taken in from another laptop is asked, with "
            "“Earlier meetings …”."
        )
        kept = plain_label(about, "small", shown, wrap=True)
        self.named.setAccessibleDescription(about)
        in_column(self.named, kept, on=shown, margins=0, gap=2)
        return shown

    def show_member(self, member: Member, groups: Sequence[str]) -> None:
        """Show a person; ``groups`` are those that are known, to choose from."""
        self._member = member
        self._groups.setStringList(list(groups))
        self.name.setText(member.name)
        self.aliases.setText(", ".join(member.aliases))
        self.pronouns.setText(member.pronouns)
        self.number.setText(str(member.number or ""))
        self.lists.setText(", ".join(member.lists))
        self.needs.setText(member.needs)
        self.named.setCurrentIndex(_AGREED.index(member.named))
        for row in self.memberships:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.memberships = []
        for each in (*member.memberships, Membership("")):
            self._add_row(each)
        self._allow()

    def _add_row(self, membership: Membership) -> None:
        row = _MembershipRow(membership, self._groups, self._rows)
        row.changed.connect(self._on_row)
        self._column.addWidget(row)
        self.memberships.append(row)

    def _on_row(self) -> None:
        """Keep an empty row below those that are written."""
        if self.memberships[-1].membership().group:
            self._add_row(Membership(""))
        self._allow()

    def member(self) -> Member:
        """Return who is written here now."""
        number = self.number.text().strip()
        rows = (each.membership() for each in self.memberships)
        return Member(
            clean(self.name.text()),
            _parts(self.aliases.text()),
            on_a_line(self.pronouns.text()),
            int(number) if number.isascii() and number.isdecimal() else 0,
            tuple(each for each in rows if each.group),
            _parts(self.lists.text()),
            on_a_line(self.needs.text()),
            _AGREED[self.named.currentIndex()],
        )

    @property
    def is_changed(self) -> bool:
        """Whether something is written that is not kept, of somebody with a name."""
        return bool(clean(self.name.text())) and self.member() != self._member

    def _allow(self, *_ignored: object) -> None:
        changed = self.is_changed
        for each in (self.save, self.back):
            each.setEnabled(changed)
        self.told.setText(self.tr("Going on keeps it, too.") if changed else "")

    def _put_back(self) -> None:
        self.show_member(self._member, self._groups.stringList())

    def keep(self) -> None:
        if self.is_changed:
            self._member = self.member()
            self.saved.emit(self._member)
            self._allow()


def _parts(text: str) -> tuple[str, ...]:
    return tuple(name for each in text.split(",") if (name := clean(each)))


class _MembershipRow(QWidget):
    """A group, what it sends somebody as, and within which mandate."""

    changed = Signal()

    def __init__(self, membership: Membership, groups: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.group = self._field(membership.group, self.tr("Group"))
        completer = QCompleter(groups, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.group.setCompleter(completer)
        NameOffers(completer, self.group)
        self.sent = named(QComboBox(self), self.tr("Sent as"))
        for words, value in (
            (self.tr("member"), Sent.NOT),
            (self.tr("delegate"), Sent.DELEGATE),
            (self.tr("alternate"), Sent.ALTERNATE),
        ):
            self.sent.addItem(words, value)
        self.sent.setCurrentIndex(self.sent.findData(membership.sent))
        self.mandate = self._field(membership.mandate, self.tr("Mandate"))
        in_row((self.group, 3), self.sent, (self.mandate, 3), on=self, margins=0, gap=4)
        self.sent.currentIndexChanged.connect(self.changed)

    def _field(self, text: str, name: str) -> QLineEdit:
        field = named(QLineEdit(text, self, placeholderText=name), name)
        field.textChanged.connect(self.changed)
        return field

    def membership(self) -> Membership:
        return Membership(
            clean(self.group.text()), Sent(self.sent.currentData()), on_a_line(self.mandate.text())
        )
