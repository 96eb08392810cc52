"""The forms of a process: what it is called, a stage of it, its rules, and what motions need."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from app.crafting.field import (
    ChoiceField,
    DraftForm,
    Field,
    LineField,
    MinutesField,
    TextField,
    about_label,
    add_row,
    label_field,
    show_row,
)
from app.look.flowing_rows import wrap_rows
from app.look.labels import named, plain_label, say
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.wording import Wording
from app.wording.process_terms import MotionTermWords, ProcessTermWords
from app.wording.words import with_gaps
from facilitation.decisions.catalogue import method_names, poll_names
from facilitation.floor.catalogue import order_names
from facilitation.process.drafting import Draft
from facilitation.process.motion import Described
from facilitation.process.process import END, Juncture, Level, StageOf, Until
from facilitation.process.reading import Flaw

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


_NAME = Qt.ItemDataRole.UserRole
_RULE_ROWS = 9


class _Ticks(Field):
    """Ways to decide with a tick each; what is edited is their names, with spaces between."""

    def __init__(self, name: str, wording: Wording) -> None:
        self._list = named(QListWidget(), name)
        wrap_rows(self._list)
        self._asking = wording.asking
        super().__init__(self._list, self._tick)
        self._list.ensurePolished()
        self._list.setMinimumHeight(self._list.fontMetrics().lineSpacing() * _RULE_ROWS)
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
