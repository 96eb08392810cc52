"""Formal motions as forms and their menu: what can be moved now, a count, a ruling of the chair."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec
from PySide6.QtWidgets import QWidget

from app.console.line.line_form import Gap, Kind, LineForm, choice
from app.keyboard.letters import give_letters
from app.keyboard.menu import Menu
from app.look.spoken import Spoken
from app.wording import Wording
from app.wording.matter import shortened
from app.wording.words import with_gaps
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.pending import (
    ALL,
    POINT,
    REWORD,
    asked_now,
    labels_to_reconsider,
    motions_to_reconsider,
    moved_as,
    order_now,
)
from facilitation.meeting.state import AWAY, Fate, Meeting
from facilitation.process.catalogue import Processes
from facilitation.process.motion import Asks, Described, Vote
from facilitation.process.motion import Kind as MotionKind
from facilitation.process.precedence import Objection, Question

_MOST = 99_999
"""More votes than are ever counted."""


class Offer(msgspec.Struct, frozen=True):
    """A motion with what it needs, its form, and why it is not in order (empty: it is).

    Texts have a ``dialog`` of their own instead of the form.
    """

    title: str
    needs: str
    form: LineForm
    why: str = ""
    dialog: str = ""


class MotionForms(Spoken):
    """Makes the forms for a meeting as it is; ``tr`` is the place of their words."""

    def __init__(self, wording: Wording, processes: Processes) -> None:
        super().__init__()
        self._wording, self._processes = wording, processes

    def offers(self, meeting: Meeting) -> Iterator[Offer]:
        """Yield every motion, a proposal first, then the highest rank."""
        if not meeting.floor.rules.motions:
            return
        seconds, order = meeting.floor.rules.seconds, order_now(meeting)
        inner = next(iter(order.pending), None)
        motions = self._processes.motions_of(meeting.floor.process)
        for each in sorted(motions, key=lambda e: e.rules.kind is not MotionKind.MAIN):
            if each.rules.kind is MotionKind.AMEND and inner is None:
                continue
            needs = self._wording.motions.needs(each.rules, seconds=seconds)
            why = self._why(each, order.against(each.rules))
            form = self._form(meeting, each)
            yield Offer(form.title, needs, form, why, _dialog(each.rules.kind, inner))

    def _why(self, motion: Described, found: Objection | None) -> str:
        if found is None:
            return ""
        other = found.other.called if found.other is not None else ""
        params = (("motion", motion.rules.name), ("other", other))
        return self._wording.why_refused(Refusal(found.code, params))

    def _form(self, meeting: Meeting, motion: Described) -> LineForm:
        title = self._wording.processes.motion_title(motion.rules.name)
        if motion.rules.name == POINT:
            who = Gap(self.tr("Who"), kind=Kind.NAME, wanted=True)
            what = Gap(self.tr("What they say"), kind=Kind.WORDS, wanted=True)
            return LineForm(title, self.tr("Raise it"), "order", who, what)
        if motion.rules.kind is MotionKind.AMEND:
            return self._change(title)
        gaps = [*self._asked(meeting, motion)]
        gaps.append(Gap(self.tr("Who moves it"), "by {}", Kind.NAME, wanted=True))
        gaps.append(Gap(self.tr("Why (may stay empty)"), "because {}", Kind.WORDS))
        about = self._wording.processes.motion_about(motion.rules.name)
        return LineForm(title, self.tr("Move it"), f"move {motion.rules.name}", *gaps, about=about)

    def _change(self, title: str) -> LineForm:
        """Return the form in which a motion is changed; texts have a window of their own for it."""
        gaps = (
            Gap(self.tr("To what: another time, such as 15m, or other words"), wanted=True),
            Gap(self.tr("Who moves it"), "by {}", Kind.NAME, wanted=True),
            Gap(self.tr("Why (may stay empty)"), "because {}", Kind.WORDS),
        )
        return LineForm(title, self.tr("Move it"), "move amend to", *gaps)

    def _asked(self, meeting: Meeting, motion: Described) -> Iterator[Gap]:
        text = meeting.proposals.get(meeting.matter)
        if motion.rules.effect == REWORD:
            now = text.text if text is not None and "\n" not in text.text else ""
            yield Gap(self.tr("How the text reads then"), kind=Kind.WORDS, value=now, wanted=True)
            return
        match motion.asks:
            case Asks.LENGTH:
                yield Gap(self.tr("How long, such as 10m"), wanted=True)
            case Asks.TEXT:
                yield Gap(self.tr("What, when, or to whom"), kind=Kind.WORDS, wanted=True)
            case Asks.LABEL:
                yield self._labelled(meeting, motion)
            case Asks.SCOPE:
                only = self.tr("only what is before us now")
                every = self.tr("everything that is pending, one by one")
                yield choice(self.tr("Vote on"), {"": only, ALL: every})

    def _labelled(self, meeting: Meeting, motion: Described) -> Gap:
        proposals, words = meeting.proposals, self._wording.motions
        fitting = {
            "reconsider": labels_to_reconsider(meeting),
            "bring_forward": [each for each in proposals if proposals[each].fate in AWAY],
            "rescind": [each for each in proposals if proposals[each].fate is Fate.ADOPTED],
        }
        labels = fitting.get(motion.rules.effect, ())
        found = {each: shortened(words.text(meeting, each)) for each in labels}
        if motion.rules.effect == "reconsider":
            moved = [e.moved.motion.name for e in motions_to_reconsider(meeting) if e.moved]
            found |= {each: self._wording.processes.motion_title(each) for each in moved}
        if not found:
            return Gap(self.tr("Which text, such as P1"), wanted=True)
        return choice(self.tr("Which text"), found)

    def count(self, meeting: Meeting) -> LineForm | None:
        """Return the form in which votes on what is pending are counted; None: nothing is."""
        question = asked_now(meeting)
        if question is None:
            return None
        appeal = question.motion.vote is Vote.AGAINST
        called = question.label or self._wording.processes.motion_title(question.motion.name)
        title = self.tr("Count the votes: {question}").format(question=called)
        gaps = tuple(
            Gap(words, piece, Kind.NUMBER, "0", most=_MOST)
            for words, piece in (
                (self.tr("For the ruling") if appeal else self.tr("Yes"), "yes {}"),
                (self.tr("Against it") if appeal else self.tr("No"), "no {}"),
                (self.tr("Abstain"), "abstain {}"),
            )
        )
        about = self._wording.motion_results.enough(meeting, question)
        return LineForm(title, self.tr("Enter the count"), "count", *gaps, about=about)

    def ruling(self, meeting: Meeting) -> LineForm | None:
        """Return the form of the chair's ruling on what is pending; None: nothing is."""
        question = asked_now(meeting)
        if question is None:
            return None
        moved = moved_as(meeting, question)
        point = question.motion.name == POINT
        taken = self.tr("Well taken: it is as they say") if point else self.tr("Granted")
        not_taken = self.tr("Not well taken") if point else self.tr("Not granted")
        gaps = (
            choice(self.tr("The chair rules"), {"granted": taken, "not granted": not_taken}),
            Gap(self.tr("What holds now (may stay empty)"), kind=Kind.WORDS),
            Gap(self.tr("The reason"), "because {}", Kind.WORDS, wanted=True),
        )
        about = self.tr("“{words}”").format(words=moved.detail) if moved is not None else ""
        return LineForm(self.tr("The chair rules"), self.tr("Rule"), "ruling", *gaps, about=about)


def _dialog(kind: MotionKind, inner: Question | None) -> str:
    """Return the window in which a text, or a change of the one that is pending, is written."""
    if kind is MotionKind.MAIN:
        return "propose"
    return "amend" if kind is MotionKind.AMEND and inner is not None and inner.label else ""


class MotionMenu(Menu):
    """Opens the form of what is chosen; also what is not in order can be overruled there."""

    def __init__(
        self,
        offers: Iterable[Offer],
        chosen: Callable[[LineForm], None],
        dialog: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Offer motions; ``chosen`` opens a form, ``dialog`` the window of a text."""
        super().__init__("", parent)
        self._chosen, self._dialog = chosen, dialog
        found = [*offers]
        for offer in found:
            if not offer.why:
                needs = with_gaps(self.tr("{motion} ({needs})…")).format(
                    motion=offer.title, needs=offer.needs
                )
                self._add(self, needs, offer)
        others = [offer for offer in found if offer.why]
        if others:
            self.addSeparator()
            away = self.within(self.tr("Not in order now, and why"))
            for offer in others:
                why = with_gaps(self.tr("{motion}: {why}")).format(
                    motion=offer.title, why=offer.why
                )
                self._add(away, offer.why if offer.title in offer.why else why, offer)
        give_letters(self.actions())  # letters that came as it opens would move it

    def _add(self, menu: Menu, words: str, offer: Offer) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _=False: self._open(offer))

    def _open(self, offer: Offer) -> None:
        if offer.dialog:
            self._dialog(offer.dialog)
        else:
            self._chosen(offer.form)
