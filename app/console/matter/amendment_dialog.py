"""Changing a text: write it as it should read, or name the words to strike and insert."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget

from app.console.buttons import ActButton
from app.console.matter.draft_dialog import DraftDialog, TextEditor
from app.console.matter.drafts import Drafts
from app.console.people.people_field import PeopleField
from app.console.wishes import Doer
from app.keyboard.letters import lettered
from app.look.dialog_size import fit_screen
from app.look.dress import Dress
from app.look.labels import plain_label, say
from app.look.laying import in_column, in_row
from app.look.redline import Mark
from app.look.sheet import TextSheet
from app.look.spoken import Spoken
from app.look.text_lines import lines_of_text, redlined
from app.wording import Wording
from app.wording.keys.windows import DIALOGS
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.labels import free_label
from facilitation.meeting.deciding.wanted import refusal_of
from facilitation.meeting.families.matter.acts import Amend
from facilitation.meeting.families.redrafting.acts import Correct, Redraft
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Meeting
from facilitation.meeting.texts.conflicts import Beside, beside_others
from facilitation.text.changes import Edit, EditProblem
from facilitation.text.making import edit_of
from facilitation.text.typed import Change


class Purpose(msgspec.Struct, frozen=True):
    """What the dialog is for.

    ``old`` is the text that is changed, ``wanted`` how the field begins, ``label`` the new label,
    (empty: none is given), ``but`` the label that does not count among those in the way. ``kind``
    names the draft; ``needs_name`` is whether somebody has to be named, ``gives_reason`` whether a
    reason can be given, ``make`` makes the act of what was typed, which is read as an amendment.
    """

    kind: str
    heading: str
    verb: str
    target: str
    old: str
    wanted: str
    make: Callable[[Amend], Act]
    label: str = ""
    but: str = ""
    needs_name: bool = True
    gives_reason: bool = True


class Purposes(Spoken):
    """Makes the purposes, in the reader's language."""

    def to_amend(self, meeting: Meeting, target: str) -> Purpose:
        """Return the purpose of a new amendment to a text."""
        old = text_of(meeting, target)
        return Purpose(
            f"amend/{target}",
            self.tr("Amendment to {label}").format(label=target),
            self.tr("Make the amendment"),
            target,
            old,
            old,
            lambda typed: typed,
            free_label(meeting, "A"),
        )

    def to_redraft(self, meeting: Meeting, label: str) -> Purpose:
        """Return the purpose of wording an amendment anew, against the text as it is now."""
        amendment = meeting.amendments[label]
        old = text_of(meeting, amendment.target)
        return Purpose(
            f"redraft/{label}",
            self.tr("Redraft {label}").format(label=label),
            self.tr("Redraft it"),
            amendment.target,
            old,
            old if amendment.conflict else text_of(meeting, label),
            lambda typed: Redraft(label, typed.by, typed.change, typed.also, typed.because),
            but=label,
        )

    def to_correct(self, meeting: Meeting, label: str) -> Purpose:
        """Return the purpose of mending a slip in a proposal without a vote."""
        old = text_of(meeting, label)
        return Purpose(
            f"correct/{label}",
            self.tr("Correct a slip in {label}").format(label=label),
            self.tr("Correct it without a vote"),
            label,
            old,
            old,
            lambda typed: Correct(label, typed.change, typed.also, typed.by),
            needs_name=False,
            gives_reason=False,
        )


class WordsPage(QWidget):
    """Three fields for one place; a button keeps it and empties them for another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing named; ``places`` holds what was named before as one line of JSON.

        So that it can be kept with a draft, as any other field.
        """
        super().__init__(parent)
        self.places = QLineEdit(self)
        self.places.hide()
        self.strike, self.insert, self.after = (QLineEdit(self) for _ in range(3))
        self.another = ActButton(self.tr("And at another place"), "", None, "quiet", self)
        self.another.press_by(DIALOGS.key("another"))
        self.without = ActButton(self.tr("Leave the last one out"), "", None, "quiet", self)
        self.named = plain_label(role="small", parent=self, wrap=True)
        self._lay_out()
        for field in (self.strike, self.insert, self.after):
            field.textChanged.connect(self.changed)
        self.another.clicked.connect(self._keep)
        self.without.clicked.connect(lambda: self._put(self._before()[:-1]))
        self.places.textChanged.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        names = (
            (self.strike, self.tr("Strike these words")),
            (self.insert, self.tr("Insert these words")),
            (self.after, self.tr("after these words (where nothing is struck)")),
        )
        for field, name in names:
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
        fields = (self.strike, self.insert, self.after)
        in_column(*fields, in_row(self.another, self.without, 1), self.named, 1, on=self)

    def changes(self) -> tuple[Change, ...]:
        """Return all places that were named, the one in the fields last."""
        now = self._now()
        return (*self._before(), *((now,) if now != Change() else ()))

    def _now(self) -> Change:
        strike = self.strike.text()
        after = "" if strike else self.after.text()
        return Change(strike=strike, insert=self.insert.text(), after=after)

    def _before(self) -> tuple[Change, ...]:
        try:
            return msgspec.json.decode(self.places.text() or "[]", type=tuple[Change, ...])
        except msgspec.DecodeError:
            return ()

    def _put(self, changes: tuple[Change, ...]) -> None:
        self.places.setText(msgspec.json.encode(changes).decode() if changes else "")

    def _keep(self) -> None:
        changes = self.changes()
        if self._now() != Change():
            for field in (self.strike, self.insert, self.after):
                field.clear()
            self._put(changes)
        self.strike.setFocus()

    def _show(self) -> None:
        number = len(self._before())
        words = self.tr("%n places named before this one", "", number)
        say(self.named, words if number else "")
        self.without.setVisible(bool(number))
        self.changed.emit()


class AmendmentDialog(DraftDialog):
    """Shows what the amendment would change as it is typed, and says it back.

    It says at once, too, where an open amendment wants the same, or gets in the way.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what it shows, and what it needs for that
        self,
        meeting: Meeting,
        purpose: Purpose,
        wording: Wording,
        dress: Dress,
        do: Doer,
        drafts: Drafts,
        key: str,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the text as it reads now, or with what was typed before and not done."""
        super().__init__(do, drafts, f"{key}/{purpose.kind}", parent)
        self.setWindowTitle(purpose.heading)
        self.go.say(purpose.verb)
        self._wording, self._meeting, self._purpose = wording, meeting, purpose
        self._old = purpose.old
        self.label = self.label_line(purpose.label)
        self.by = PeopleField(meeting, self.tr("Made by"), self)
        if purpose.label:
            self.by.begin_with_speaker(meeting)
        self.others = self.line(self.tr("Supported by"), shown=bool(purpose.label))
        self.because = self.line(self.tr("because (may stay empty)"), shown=purpose.gives_reason)
        self.wanted = TextEditor(self.tr("The text as it should read"), purpose.wanted, self)
        self.words = WordsPage(self)
        self.ways = QTabWidget(self)
        titles = (self.tr("As it should &read"), self.tr("&Name the words"))
        pages = (self.wanted, self.words)
        for page, title in zip(pages, lettered(titles, DIALOGS.alt_letters()), strict=True):
            self.ways.setTabToolTip(self.ways.addTab(page, title), title.replace("&", ""))
        self.ways.setElideMode(Qt.TextElideMode.ElideRight)
        self.ways.setUsesScrollButtons(False)
        self.preview = TextSheet(dress.palette, dress.scale.body, self)
        self.preview.setAccessibleName(self.tr("What it would change"))
        self.said = plain_label(parent=self, wrap=True)
        self.warned = plain_label(role="refusal", parent=self, wrap=True)
        self._lay_out_body()
        self._keep()
        self.words.changed.connect(self._on_typed)
        self.wanted.textChanged.connect(self._on_typed)
        self.wanted.too_long.connect(self.refuse_too_long)
        self.ways.currentChanged.connect(self._on_way_chosen)
        self.show_typed()
        self.by.setFocus()
        self.by.selectAll()
        fit_screen(self, 980, 600)

    def _keep(self) -> None:
        words = self.words
        self.keep_fields(
            by=self.by,
            others=self.others,
            because=self.because,
            wanted=self.wanted,
            places=words.places,
            strike=words.strike,
            insert=words.insert,
            after=words.after,
        )

    def _lay_out_body(self) -> None:
        self.body.addWidget(plain_label(self._purpose.heading, "heading"))
        self.body.addLayout(self.kept_row())
        self.lay_row((self.label, 0), (self.by, 2), (self.others, 2), (self.because, 3))
        below = (self.preview, self.said, self.warned)
        self.lay_beside(self.ways, self.column(self.tr("What it would change"), *below))

    def changes(self) -> tuple[Change, ...]:
        """Return what was typed, place by place; nothing where nothing would change."""
        if self.ways.currentWidget() is not self.wanted:
            return self.words.changes()
        text = self.wanted.toPlainText()
        return () if text.strip() == self._old.strip() else (Change(substitute=text),)

    def _on_way_chosen(self) -> None:
        self._go_to_change()
        self._on_typed()

    def _go_to_change(self) -> None:
        """Put the cursor where the change is typed, in the way that is chosen."""
        named = self.ways.currentWidget() is self.words
        (self.words.strike if named else self.wanted).setFocus()

    def _on_typed(self, *_: object) -> None:
        self.show_soon(len(self._old))

    def show_typed(self) -> None:
        """Show the change, say it back, and say what is in its way."""
        edit, problem = _edit_of(self._old, self.changes())
        lines = lines_of_text(self._old) if edit is None else redlined(self._old, edit)[0]
        self.preview.set_lines(lines)
        changed = [each.number for each in lines if each.mark is not Mark.NONE and each.number]
        typed_at = self._line_typed()
        self.preview.show_line(min(changed, key=lambda at: abs(at - typed_at), default=None))
        say(self.said, self._said(edit))
        say(self.warned, self._warned(edit, problem))

    def _line_typed(self) -> int:
        """Return about which line is being typed, so that its change is the one in view."""
        if self.ways.currentWidget() is not self.wanted:
            return 0
        before = self.wanted.toPlainText()[: self.wanted.textCursor().position()]
        return sum(1 for line in before.split("\n") if line.strip())

    def _said(self, edit: Edit | None) -> str:
        if edit is None or not edit.hunks:
            return ""
        said = self._wording.amendment(self._old, edit)
        return self.tr("{change}.").format(change=said[:1].upper() + said[1:])

    def _warned(self, edit: Edit | None, problem: EditProblem | None) -> str:
        if problem is not None and problem.code != "nothing_changes":
            return self._wording.refusal(refusal_of(problem))
        if edit is None or not edit.hunks:
            return ""
        found: Beside = beside_others(self._meeting, self._purpose.target, edit, self._purpose.but)
        if found.same:
            said = self.tr("{labels} already ask for exactly this.", "", len(found.same))
            return said.format(labels=self._wording.measures.listed(found.same))
        if found.pointless:
            said = self.tr(
                "{labels} already change all of this, and more.", "", len(found.pointless)
            )
            return said.format(labels=self._wording.measures.listed(found.pointless, 6))
        if found.in_the_way:
            return self.tr("It changes the same words as {labels}: both cannot stand.").format(
                labels=self._wording.measures.listed(found.in_the_way, 6)
            )
        return ""

    def tried(self) -> Act:
        """Return the act with any change by whoever stands there, or anybody: to ask before."""
        by = self.by.text().strip() or str(next(iter(self._meeting.people), 0))
        change = Change(insert="…")
        return self._purpose.make(Amend(self._purpose.target, self.label.text(), by, change))

    def act(self) -> Act | str:
        """Return what is to be done, or what is still missing."""
        changes, by = self.changes(), self.by.text().strip()
        if self._purpose.needs_name and not by:
            return self.lacking(self.by, self.tr("Who makes it? Type a name."))
        if not changes:
            self._go_to_change()
            return self.tr("Nothing would change yet.")
        others = tuple(each.strip() for each in self.others.text().split(",") if each.strip())
        because = self.because.text().strip()
        label, (change, *also) = self.label.text().strip(), changes
        target = self._purpose.target
        return self._purpose.make(Amend(target, label, by, change, tuple(also), because, others))


def _edit_of(old: str, changes: tuple[Change, ...]) -> tuple[Edit | None, EditProblem | None]:
    """Return the edit as far as it can be told while it is typed, and why it cannot."""
    if not changes:
        return None, None
    try:
        return edit_of(old, changes), None
    except EditProblem as problem:
        return None, problem
