"""What can be done with a text that is looked at: the menu that Enter opens in the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.console.matter.matter_forms import MatterForms
from app.console.wishes import Wishes
from app.keyboard.menu import Menu
from facilitation.decisions.ratification import Position
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.labels import free_label
from facilitation.meeting.families.blanks.acts import FillBlank, MakeBlank
from facilitation.meeting.families.matter import acts
from facilitation.meeting.families.proposals.acts import Revise, Sponsor
from facilitation.meeting.families.ratifying import AskToRatify, Ratify, ReplyTo
from facilitation.meeting.families.redrafting.acts import Correct, Divide, Redraft
from facilitation.meeting.families.stack.acts import Withdraw
from facilitation.meeting.families.taking.acts import Take
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Amendment, Blank, Fate, Meeting, Proposal
from facilitation.meeting.texts.order_of_taking import in_order
from facilitation.text.typed import Change


class LabelActs(Menu):
    """Each entry has a letter of its own, so that Enter and the letter do it.

    Those that need a name are put into the quick bar, to be finished by typing; those that
    need more ask in a small dialog.
    ``switched`` asks to read the text with an amendment, or without it again; ``all_switched``
    with all that are in nobody's way, or with none.
    """

    switched = Signal(str)
    all_switched = Signal(bool)

    def __init__(
        self,
        meeting: Meeting,
        label: str,
        wishes: Wishes,
        chosen: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Offer what means something now; ``chosen`` are the amendments that are switched on."""
        super().__init__(parent)
        self._meeting, self._label, self._wishes, self._chosen = meeting, label, wishes, chosen
        if label in meeting.blanks:
            self._offer_blank(meeting.blanks[label])
            return
        self._act(self.tr("&Turn to {label}"), Take(label))
        amendment, proposal = meeting.amendments.get(label), meeting.proposals.get(label)
        if amendment is not None:
            self._offer_amendment(amendment)
        elif proposal is not None:
            self._offer_proposal(proposal)

    def _offer_amendment(self, amendment: Amendment) -> None:
        is_open, label = amendment.fate is Fate.OPEN, self._label
        self._second()
        self._act(self.tr("&Adopt…"), acts.Adopt(label), shown=is_open, weighed=True)
        self._act(self.tr("&Reject…"), acts.Reject(label), weighed=True)
        self._act(self.tr("&Friendly: the proposer agrees"), acts.TakeUp(label))
        self._line(self.tr("&Object…"), "object", self.tr("who objects"), acts.ObjectTo(label, ""))
        self._act(self.tr("Nobody o&bjects"), acts.Adopt(label), shown=not is_open)
        self._act(self.tr("&Withdraw"), Withdraw(label))
        self.addSeparator()
        if is_open and not amendment.conflict and amendment.edit.hunks:
            words = self.tr("Read the te&xt with it, or without")
            self.addAction(words, lambda: self.switched.emit(label))
        self._dialog(self.tr("Amen&d it…"), "amend-label", acts.Amend(label, "", "", Change()))
        self._dialog(self.tr("R&edraft it…"), "redraft", Redraft(label, "", Change()))
        self._act(self.tr("D&ivide it: each place by itself"), Divide(label))
        self._sponsor()
        self._like(amendment)
        self._merge(amendment)

    def _offer_blank(self, blank: Blank) -> None:
        """Offer to suggest, and to fill it with the next one or, against advice, with another."""
        label = blank.label
        form, forms = self._wishes.form, MatterForms()
        self.addAction(self.tr("&Suggest…"), lambda: form.emit(forms.suggest(label)))
        left = [each.words for each in in_order(self._meeting, blank) if each.lost is None]
        for number, words in enumerate(left):
            shown = words.replace("&", "&&")
            said = self.tr("&Fill it with “{words}”") if not number else self.tr("“{words}”")
            self._act(said.replace("{words}", shown), FillBlank(label, words))
        if left:
            shown = left[0].replace("&", "&&")
            hands = self.tr("&Count hands on “{words}”…").replace("{words}", shown)
            self.addAction(hands, lambda: form.emit(forms.count_hands(label, left[0])))

    def _like(self, amendment: Amendment) -> None:
        """Offer to put its words into the quick bar: to be changed, or asked for again."""
        text = self._meeting.proposals.get(amendment.target)
        if text is None or text.fate is not Fate.OPEN or not amendment.edit.hunks:
            return
        self.addAction(self.tr("Make one li&ke it…"), lambda: self._fill_like(amendment))

    def _fill_like(self, amendment: Amendment) -> None:
        line, cursor = line_like(self._meeting, amendment)
        if line:
            self._wishes.begun.emit(line, cursor, self.tr("who moves it"))
        else:
            self._wishes.dialog.emit("amend")

    def _merge(self, amendment: Amendment) -> None:
        """Offer to make one of it and those that are switched on beside it."""
        beside = [
            each.label
            for each in amendments_to(self._meeting, amendment.target)
            if each.label in self._chosen or each.label == self._label
        ]
        if len(beside) > 1:
            words = self.tr("&Merge {labels}…").format(labels=", ".join(beside))
            form = MatterForms().merge(self._meeting, beside)
            self.addAction(words, lambda: self._wishes.form.emit(form))

    def _offer_proposal(self, proposal: Proposal) -> None:
        is_open, label = proposal.fate is Fate.OPEN, self._label
        self._second()
        self._sponsor()
        self._act(self.tr("&Withdraw"), Withdraw(label))
        self.addSeparator()
        if is_open and amendments_to(self._meeting, self._label):
            words = self.tr("Read it with a&ll that are in nobody’s way")
            self.addAction(words, lambda: self.all_switched.emit(True))
        if self._chosen:
            self.addAction(
                self.tr("Read it as it stands &now"), lambda: self.all_switched.emit(False)
            )
        self._dialog(self.tr("Amen&d it…"), "amend", acts.Amend(label, "", "", Change()))
        self._dialog(self.tr("&Edit it: a new version…"), "edit", Revise(label, ""))
        correct = self.tr("&Correct a slip without a vote…")
        self._dialog(correct, "correct", Correct(label, Change()))
        self._blank()
        self._act(self.tr("D&ivide it: each paragraph by itself"), Divide(self._label))
        self._between()
        self.addSeparator()
        self._dialog(self.tr("Attached &files…"), "files")
        self._dialog(self.tr("W&hich changes contradict each other"), "conflicts")

    def _between(self) -> None:
        """Offer to ask other groups, to answer whoever asked, and to send the text."""
        from app.console.group_forms import GroupForms  # most meetings are held without

        forms, form, label = GroupForms(), self._wishes.form, self._label
        offered = (
            (self.tr("As&k groups to ratify it…"), AskToRatify(("",), label), forms.ask),
            (self.tr("A group &ratifies it…"), Ratify(label), forms.ratify),
            (
                self.tr("A &group answers otherwise…"),
                ReplyTo(label, Position.AMEND),
                forms.reply,
            ),
        )
        answers = label in self._meeting.ratifying
        self.addSeparator()
        for words, begun, make in offered[: 3 if answers else 1]:
            if self._wishes.ready(begun, label):
                self.addAction(
                    words, partial(lambda make: form.emit(make(self._meeting, (label,))), make)
                )
        self._dialog(self.tr("Send it to other gro&ups…"), "send text")

    def _second(self) -> None:
        words, who = self.tr("&Second: somebody supports it…"), self.tr("who seconds it")
        self._line(words, "second", who, acts.Second(self._label, ""))

    def _sponsor(self) -> None:
        words, who = self.tr("Also &proposed by…"), self.tr("who sponsors it")
        self._line(words, "sponsor", who, Sponsor(self._label, ()))

    def _blank(self) -> None:
        if self._wishes.ready(MakeBlank(self._label, "", "", ""), self._label):
            form = MatterForms().blank(self._meeting, self._label)
            self.addAction(
                self.tr("Leave a place open (&blank)…"), lambda: self._wishes.form.emit(form)
            )

    def _act(self, words: str, act: Act, *, shown: bool = True, weighed: bool = False) -> None:
        if shown and self._wishes.could(act):
            said, wish = words.replace("{label}", self._label), self._wishes
            self.addAction(said, lambda: (wish.weighed if weighed else wish.act).emit(act))

    def _line(self, words: str, verb: str, who: str, begun: Act) -> None:
        line = f"{verb} {self._label} by "
        if self._wishes.ready(begun, self._label):
            self.addAction(words, lambda: self._wishes.begun.emit(line, len(line), who))

    def _dialog(self, words: str, name: str, begun: Act | None = None) -> None:
        if begun is None or self._wishes.ready(begun, self._label):
            self.addAction(words, lambda: self._wishes.dialog.emit(name))


def line_like(meeting: Meeting, amendment: Amendment) -> tuple[str, int]:
    """Return a line that proposes the same change under a new label, and where its mover goes.

    Empty where the change cannot be said in one line. Words are named as they stand in the text
    that it was made for.
    """
    # Loaded when somebody asks for it.
    from facilitation.language.changing import say_changes
    from facilitation.text.named_changes import named_changes

    named = named_changes(amendment.base, amendment.edit)
    said, under = say_changes(named)
    if under or "\n" in said or not named:
        return "", 0
    begun = f"amend {amendment.target} {free_label(meeting, 'A')} by "
    return f"{begun}:{said}", len(begun)
