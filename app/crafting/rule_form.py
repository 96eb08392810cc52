"""Who is called next under a process, how long a turn takes, and in which ways it is decided."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QListWidget, QListWidgetItem, QWidget

from app.crafting.field import (
    ChoiceField,
    DraftForm,
    Field,
    MinutesField,
    about_label,
    add_row,
    label_field,
)
from app.look.flowing_rows import wrap_rows
from app.look.labels import named, say
from app.look.laying import in_column
from app.wording import Wording
from app.wording.process_terms import ProcessTermWords
from facilitation.decisions.catalogue import method_names, poll_names
from facilitation.floor.catalogue import order_names
from facilitation.process.drafting import Draft

_MINUTE = 60_000
_NAME = Qt.ItemDataRole.UserRole
_ROWS = 9


class _Ticks(Field):
    """Ways to decide with a tick each; what is edited is their names, with spaces between."""

    def __init__(self, name: str, wording: Wording) -> None:
        self._list = named(QListWidget(), name)
        wrap_rows(self._list)
        self._asking = wording.asking
        super().__init__(self._list, self._tick)
        self._list.ensurePolished()
        self._list.setMinimumHeight(self._list.fontMetrics().lineSpacing() * _ROWS)
        self._list.itemChanged.connect(lambda _: self._tell(" ".join(self.ticked())))

    def ticked(self) -> tuple[str, ...]:
        """Return the names of those ticked."""
        rows = (self._list.item(at) for at in range(self._list.count()))
        return tuple(
            str(each.data(_NAME)) for each in rows if each.checkState() == Qt.CheckState.Checked
        )

    def _tick(self, value: str) -> None:
        """Tick these; one that nobody knows is offered, too, so that it can be taken out."""
        chosen = value.split()
        known = (*method_names(), *poll_names())
        names = (*known, *(each for each in chosen if each not in known))
        if self._list.count() != len(names):
            self._list.clear()
            for each in names:
                row = QListWidgetItem(self._asking.plain_name(each), self._list)
                row.setData(_NAME, each)
                row.setToolTip(self._asking.meaning(each))
        for at, each in enumerate(names):
            state = Qt.CheckState.Checked if each in chosen else Qt.CheckState.Unchecked
            self._list.item(at).setCheckState(state)


class RuleForm(DraftForm):
    """The rules of the floor and of deciding; ``changed`` says that the draft was changed."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._terms = ProcessTermWords(wording.translate)
        orders = {each: wording.floor.order(each) for each in order_names()}
        ways = {each: wording.asking.plain_name(each) for each in method_names()}
        self.fields = {
            "order": ChoiceField(self.tr("Who is called next"), orders),
            "limit": MinutesField(
                self.tr("How long a turn takes"), self.tr("open"), self.tr(" min")
            ),
            "usual": ChoiceField(self.tr("How it is decided"), ways),
            "methods": _Ticks(self.tr("What is offered"), wording),
        }
        self.about = {each: about_label("") for each in ("order", "usual")}
        form = QFormLayout(verticalSpacing=6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in self.fields.items():
            if name == "methods":
                label_field(field, field.part.accessibleName())
                form.addRow(field.label)
                form.addRow(field)
            else:
                add_row(form, field.part.accessibleName(), field)
            if name in self.about:
                form.addRow("", self.about[name])
            field.edited.connect(lambda text, name=name: self._edit(name, text))
        in_column(form, 1, on=self, margins=0)

    def show_draft(self, draft: Draft) -> None:
        """Show what a draft says by now."""
        self._draft = draft
        rules = draft.process.rules
        usual = next(iter(rules.methods), "")
        shown = {"order": rules.order, "limit": str(rules.limit // _MINUTE), "usual": usual}
        shown["methods"] = " ".join(rules.methods)
        for name, field in self.fields.items():
            field.show_value(shown[name])
        say(self.about["order"], self._terms.orders().get(rules.order, ""))
        say(self.about["usual"], self._wording.asking.meaning(usual))

    def _edit(self, name: str, text: str) -> None:
        self._change(lambda draft: _rule(draft, name, text))


def _rule(draft: Draft, name: str, text: str) -> None:
    before = draft.process.rules.methods
    if name == "order":
        draft.rule(order=text)
    elif name == "limit":
        draft.rule(limit=int(text) * _MINUTE)
    elif name == "usual":
        draft.rule(methods=(text, *(each for each in before if each != text)))
    else:
        chosen = text.split()
        stay = tuple(each for each in before if each in chosen)
        draft.rule(methods=(*stay, *(each for each in chosen if each not in before)))
