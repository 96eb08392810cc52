"""What a way to meet is called, what it is about, who answers, and who agreed on it until when."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QCheckBox, QFormLayout, QSizePolicy, QWidget

from app.crafting.field import DraftForm, Field, LineField, add_row, label_field
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.wording.words import with_gaps
from facilitation.process.drafting import Draft

_ROWS = 2
"""So many fields have a row of their own."""


class HeadForm(DraftForm):
    """Five lines and a tick; ``changed`` says that the draft was changed by one of them."""

    def __init__(
        self, iso: Callable[[str], str], some_day: str, parent: QWidget | None = None
    ) -> None:
        """``iso`` gives a day that somebody writes, as ``some_day``, as the file has it."""
        super().__init__(parent)
        day = with_gaps(self.tr("such as {day}")).format(day=some_day)
        self._title = LineField(self.tr("Name of the process"))
        agreed_on = LineField(self.tr("When it was agreed"), day)
        until = LineField(self.tr("When we look at this again"), day)
        for each in (agreed_on, until):
            each.read_as(iso)
        self.fields = {
            "title": self._title,
            "about": LineField(self.tr("What it is, in a sentence or two")),
            "by": LineField(self.tr("Who agreed on it"), self.tr("may stay empty")),
            "on": agreed_on,
            "until": until,
        }
        words = (
            self.tr("Name"),
            self.tr("What it is"),
            self.tr("Who agreed on it"),
            self.tr("When"),
            self.tr("We look at this again on"),
        )
        form = QFormLayout(verticalSpacing=6)
        rows = tuple(zip(words, self.fields.values(), strict=True))
        for text, field in rows[:_ROWS]:
            add_row(form, text, field)
        agreed = QWidget(self)
        pairs = [self._pair(text, field, agreed) for text, field in rows[_ROWS:]]
        self.groups = QCheckBox(self.tr("Groups answer, each by its spoke"), agreed)
        self.groups.toggled.connect(
            lambda answer: self._change(lambda draft: draft.rule(groups_answer=answer))
        )
        Lines(*pairs, self.groups, on=agreed, gap=14)
        in_column(form, agreed, on=self, margins=0, gap=6)
        for name, field in self.fields.items():
            field.edited.connect(lambda text, name=name: self._edit(name, text))
        for one, other in pairwise([*(each.part for each in self.fields.values()), self.groups]):
            QWidget.setTabOrder(one, other)

    def _pair(self, words: str, field: Field, parent: QWidget) -> QWidget:
        pair = QWidget(parent)
        label_field(field, words)
        in_row(field.label, (field, 1), on=pair, margins=0, gap=8)
        pair.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return pair

    def show_draft(self, draft: Draft) -> None:
        """Show what a draft says by now."""
        self._draft = draft
        agreement = draft.process.agreement
        blocked = self.groups.blockSignals(True)
        self.groups.setChecked(draft.process.rules.groups_answer)
        self.groups.blockSignals(blocked)
        said = {"title": draft.words.title, "about": draft.words.about}
        for name, field in self.fields.items():
            field.show_value(said[name] if name in said else getattr(agreement, name))

    def choose_title(self) -> None:
        self._title.choose_all()

    def _edit(self, name: str, text: str) -> None:
        if name in ("title", "about"):
            self._change(lambda draft: draft.say(**{name: text}))
        else:
            said = text if name == "by" else text.strip()
            self._change(lambda draft: draft.agree(**{name: said}))
