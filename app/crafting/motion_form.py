"""What formal motions need under a process: seconds, debate, votes, and what the room reads."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from app.crafting.field import (
    ChoiceField,
    DraftForm,
    Field,
    MinutesField,
    TextField,
    about_label,
    add_row,
    label_field,
    show_row,
)
from app.look.labels import plain_label
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.process_terms import MotionTermWords
from app.wording.words import with_gaps
from facilitation.process.drafting import Draft
from facilitation.process.motion import Described
from facilitation.process.process import Juncture

_MINUTE = 60_000
_MOST_TIMES = 5
_YES = "yes"


class MotionForm(DraftForm):
    """The rules of all motions, those of each, and the lines; ``changed`` says that one was."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._terms = terms = MotionTermWords(wording.translate)
        names = terms.rules()
        unit, none = self.tr(" min"), self.tr("open")
        self.rules: dict[str, Field] = {
            "seconds": ChoiceField(names["seconds"][0], terms.seconds()),
            "speeches": ChoiceField(names["speeches"][0], terms.times(_MOST_TIMES)),
            "limit": MinutesField(names["limit"][0], none, unit),
            "degrees": ChoiceField(names["degrees"][0], terms.depths()),
        }
        self.lines: dict[Juncture, Field] = {
            each: TextField(words) for each, words in terms.junctures().items()
        }
        said = {f"{juncture} room": field for juncture, field in self.lines.items()}
        self.fields = self.rules | said
        self.seconds: dict[str, Field] = {}
        self.votes: dict[str, Field] = {}
        form = QFormLayout(verticalSpacing=6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(plain_label(self.tr("All motions"), "heading"))
        for name, field in self.rules.items():
            add_row(form, names[name][0], field)
            form.addRow("", about_label(names[name][1]))
            field.edited.connect(lambda text, name=name: self._edit_rule(name, text))
        form.addRow(plain_label(self.tr("Each motion"), "heading"))
        for motion in wording.processes.motions_of(""):
            self._add_motion(form, motion)
        form.addRow(plain_label(self.tr("What the room reads"), "heading"))
        for juncture, field in self.lines.items():
            add_row(form, field.part.accessibleName(), field)
            field.edited.connect(
                lambda text, at=juncture: self._change(lambda draft: draft.say_at(at, text))
            )
        in_column(form, 1, on=self, margins=0, gap=6)

    def _add_motion(self, form: QFormLayout, motion: Described) -> None:
        """Put a motion into the form with what can be otherwise, and what it is for below."""
        name, vote = motion.rules.name, motion.rules.vote
        words = self._wording.processes
        title = words.motion_title(name)
        beside: list[QWidget] = []
        if motion.rules.is_by_name:
            called = with_gaps(self.tr("Whether “{motion}” is seconded")).format(motion=title)
            self.seconds[name] = ChoiceField(called, self._terms.seconds())
            self.seconds[name].edited.connect(
                lambda text: self._change(lambda draft: draft.set_motion(name, second=text == _YES))
            )
            beside.append(self.seconds[name])
        if self._terms.fixed(vote):
            beside.append(plain_label(self._terms.fixed(vote), "soft", wrap=True))
        else:
            called = with_gaps(self.tr("What carries “{motion}”")).format(motion=title)
            self.votes[name] = ChoiceField(called, self._terms.votes())
            self.votes[name].edited.connect(
                lambda text: self._change(lambda draft: draft.set_motion(name, vote=text))
            )
            beside.append(self.votes[name])
        row = QWidget(self)
        in_row(*((each, 1) for each in beside), on=row, margins=0, gap=8)
        label: QLabel = plain_label(title, wrap=True)
        fields = [each for each in beside if isinstance(each, Field)]
        if fields:
            label_field(fields[0], title)
            label = fields[0].label
        form.addRow(label, row)
        form.addRow("", about_label(words.motion_about(name)))

    def show_draft(self, draft: Draft) -> None:
        """Show what a draft says by now."""
        self._draft = draft
        rules = draft.process.rules
        self.rules["seconds"].show_value(_yes_or_no(said=rules.seconds))
        self.rules["speeches"].show_value(str(rules.speeches))
        self.rules["limit"].show_value(str(rules.limit // _MINUTE))
        self.rules["degrees"].show_value(str(rules.degrees))
        for rule in (each.rules for each in draft.motions()):
            name = rule.name
            if name in self.seconds:
                self.seconds[name].show_value(_yes_or_no(said=rule.second and rules.seconds))
                self.seconds[name].setEnabled(rules.seconds)
            if name in self.votes:
                self.votes[name].show_value(rule.vote.value)
        for juncture, field in self.lines.items():
            there = draft.words.moments.get(juncture)
            show_row(field, shown=there is not None)
            field.show_value(there.room if there is not None else "")

    def _edit_rule(self, name: str, text: str) -> None:
        if name == "seconds":
            self._change(lambda draft: draft.rule(seconds=text == _YES))
        else:
            number = int(text) * (_MINUTE if name == "limit" else 1)
            self._change(lambda draft: draft.rule(**{name: number}))


def _yes_or_no(*, said: bool) -> str:
    return _YES if said else "no"
