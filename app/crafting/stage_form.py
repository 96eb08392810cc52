"""One stage of a process: what happens, what is said, who, for how long, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFormLayout, QWidget

from app.crafting.field import (
    ChoiceField,
    DraftForm,
    LineField,
    MinutesField,
    TextField,
    add_row,
    show_row,
)
from app.look.labels import plain_label
from app.wording import Wording
from app.wording.process_terms import ProcessTermWords
from facilitation.process.drafting import Draft
from facilitation.process.process import END, Level, StageOf, Until
from facilitation.process.reading import Flaw

_MINUTE = 60_000
_ROLES = ("facilitator", "keeper", "presenter", "chair", "minutes", "stack", "time", "care")
_BELOW = ""
_SAID = ("title", "room", "facilitator", "prompt")


class StageForm(DraftForm):
    """The fields of the stage that is chosen; ``changed`` says that the draft was changed."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        terms = ProcessTermWords(wording.translate)
        roles = {each: wording.processes.role(each) for each in _ROLES}
        begins = {"": self.tr("as the piece goes")} | roles
        speaks = {"": self.tr("everybody")} | roles
        self.fields = {
            "title": LineField(self.tr("Title of the stage")),
            "floor": ChoiceField(self.tr("What happens"), terms.floors()),
            "room": TextField(self.tr("What the room reads")),
            "facilitator": TextField(self.tr("What helps the facilitator")),
            "prompt": LineField(self.tr("What the round asks")),
            "begins": ChoiceField(self.tr("Who begins"), begins),
            "may": ChoiceField(self.tr("Who speaks"), speaks),
            "length": MinutesField(self.tr("How long"), self.tr("open"), self.tr(" min")),
            "level": ChoiceField(self.tr("What is written down"), terms.levels()),
            "part": ChoiceField(self.tr("Where it is held"), terms.parts()),
            "until": ChoiceField(self.tr("When it goes on"), terms.untils()),
            "next": ChoiceField(self.tr("What comes next")),
        }
        form = QFormLayout(self, verticalSpacing=6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._elsewhere = plain_label(
            self.tr("What the room reads here is said under “What motions need…”."),
            "soft",
            wrap=True,
        )
        for name, field in self.fields.items():
            add_row(form, field.part.accessibleName(), field)
            if name == "floor":
                form.addRow("", self._elsewhere)
        for name, field in self.fields.items():
            field.edited.connect(lambda text, name=name: self._edit(name, text))

    def show_stage(self, draft: Draft, at: int) -> None:
        """Show a stage of a draft as it is by now."""
        self._draft, self._at = draft, at
        stage, said = draft.process.stages[at], draft.said_of(at)
        next_field = self.fields["next"]
        if isinstance(next_field, ChoiceField):
            next_field.offer(self._following(draft, at))
        shown = {each: getattr(said, each) for each in _SAID}
        shown |= {each: str(getattr(stage, each)) for each in ("floor", "begins", "may")}
        shown |= {"level": stage.level.value, "part": stage.part.value, "until": stage.until.value}
        shown |= {"length": str(stage.length // _MINUTE), "next": (*stage.next, _BELOW)[0]}
        for name, field in self.fields.items():
            field.show_value(shown[name])
        by_motions = draft.lines_of(at) != (said.room,)
        show_row(self.fields["room"], shown=not by_motions)
        show_row(self.fields["facilitator"], shown=not by_motions)
        self._elsewhere.setVisible(by_motions)
        in_round = stage.floor == "round"
        show_row(self.fields["prompt"], shown=in_round or bool(said.prompt))
        show_row(self.fields["begins"], shown=in_round)

    def _following(self, draft: Draft, at: int) -> dict[str, str]:
        stages = enumerate(draft.process.stages)
        titles = {each.name: draft.said_of(n).title or each.name for n, each in stages if n != at}
        return {_BELOW: self.tr("the stage below"), **titles, END: self.tr("nothing: it ends")}

    def complain(self, flaws: Sequence[Flaw], said: Mapping[Flaw, str]) -> None:
        """Tell each field what is wrong in it."""
        here = [each for each in flaws if each.stage == self._at]
        for name, field in self.fields.items():
            wrong = (each for each in here if (each.field or "title") == name)
            also = (each for each in here if each.field == "name") if name == "title" else ()
            field.complain(next((said[each] for each in (*wrong, *also)), ""))

    def _edit(self, name: str, text: str) -> None:
        draft, at = self._draft, self._at
        if draft is None:
            return
        if name in _SAID:
            draft.say_of(at, **{name: text})
        elif name == "length":
            draft.set(at, length=int(text) * _MINUTE)
        elif name == "next":
            others = draft.process.stages[at].next[1:]
            draft.set(at, next=(text, *others) if text else ())
        elif name == "level":
            draft.set(at, level=Level(text), promised=None)
        elif name == "part":
            draft.set(at, part=StageOf(text))
        elif name == "until":
            draft.set(at, until=Until(text))
        else:
            draft.set(at, **{name: text})
        self.changed.emit()
