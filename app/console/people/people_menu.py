"""What can be done with people who are chosen in the list: one menu for buttons and right click."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from app.console.floor.stack_menu import as_entry
from app.console.line.line_form import Gap, Kind, LineForm, choice
from app.console.line.vocabulary import ROLES, roles_offered
from app.console.wishes import Wishes, number_of
from app.keyboard.menu import Menu
from app.look.spoken import Spoken
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.act import Act
from facilitation.meeting.families.arriving import TellLanguages, TellNeeds
from facilitation.meeting.families.circle.acts import NameAlternate, NameSpoke, SeatAfter
from facilitation.meeting.families.naming import KeepUnnamed
from facilitation.meeting.families.people import acts
from facilitation.meeting.families.recall import ALTERNATE, MANDATE, SPOKE, Recall
from facilitation.meeting.groups.returning import is_away
from facilitation.meeting.roles import roles_of
from facilitation.meeting.state import Meeting
from facilitation.people.person import Person


def leaving(meeting: Meeting, chosen: tuple[int, ...]) -> acts.Leave | None:
    """Return the act by which those chosen who are here leave; None where nobody is."""
    here = tuple(number_of(each) for each in chosen if meeting.people[each].here)
    return acts.Leave(here) if here else None


def coming_back(meeting: Meeting, chosen: tuple[int, ...]) -> acts.ComeBack | None:
    """Return the act by which those chosen who had left are back; None where nobody had."""
    gone = tuple(number_of(e) for e in chosen if is_away(meeting, meeting.people[e]))
    return acts.ComeBack(gone) if gone else None


def all_expected(meeting: Meeting) -> tuple[int, ...]:
    """Return all who are expected and have not come, by their numbers."""
    return tuple(each.number for each in meeting.people.values() if each.expected)


class ComingWords(Spoken):
    """What a button says by which people leave, come for the first time, or back: how many."""

    def leave(self, meeting: Meeting, chosen: tuple[int, ...]) -> str:
        return self.tr("%n have left", "", max(1, sum(meeting.people[e].here for e in chosen)))

    def come(self, meeting: Meeting, chosen: tuple[int, ...]) -> str:
        """Return it for those chosen who are away."""
        away = [e for e in map(meeting.people.__getitem__, chosen) if is_away(meeting, e)]
        if away and all(each.expected for each in away):
            return self.tr("%n have come", "", len(away))
        return self.tr("%n are back", "", max(1, len(away)))

    def all_come(self) -> str:
        return self.tr("All of them have come")


class PeopleMenu(Menu):
    """Leave and come back for all who are chosen; the rest for one person."""

    def __init__(
        self,
        meeting: Meeting,
        chosen: tuple[int, ...],
        wording: Wording,
        wishes: Wishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wishes, self._wording = wishes, wording
        self._meeting = meeting
        leave, back = leaving(meeting, chosen), coming_back(meeting, chosen)
        if leave is not None:
            self._offer(ComingWords().leave(meeting, chosen), leave)
        if back is not None:
            self._offer(ComingWords().come(meeting, chosen), back)
        if len(chosen) == 1:
            self._fill_one(meeting.people[chosen[0]])

    def _fill_one(self, person: Person) -> None:
        number, name = number_of(person.number), person.name
        if person.here and self._wishes.ready(acts.GiveRole(ROLES[0], number), ""):
            self._fill_roles(self.within(self.tr("Takes a role")), person)
        self.addSeparator()
        self._ask(
            self.tr("Correct the name…"),
            with_gaps(self.tr("What is {name} called?")).format(name=name),
            lambda text: acts.CorrectName(number, text),
        )
        self._ask(
            self.tr("Belongs to a group…"),
            with_gaps(self.tr("Which group does {name} belong to?")).format(name=name),
            lambda text: acts.Arrive((name,), text),
        )
        self._ask(
            self.tr("Is on a list…"),
            with_gaps(self.tr("Which list is {name} on?")).format(name=name),
            lambda text: acts.Arrive((name,), list=text),
        )
        self._fill_delegated(person)
        self.addSeparator()
        self._ask(
            self.tr("Needs…"),
            with_gaps(self.tr("What does {name} need, to take part?")).format(name=name),
            lambda text: TellNeeds(number, text),
        )
        self._ask(
            self.tr("Languages…"),
            with_gaps(self.tr("Which languages does {name} speak?")).format(name=name),
            lambda text: TellLanguages(number, text),
        )
        words = self.tr("May be named in minutes") if person.unnamed else self.tr("Not to be named")
        self._offer(words, KeepUnnamed(number, not person.unnamed))
        words = self.tr("Is interpreted")
        if person.interpreted:
            words = self.tr("Is no longer interpreted")
        self._offer(words, acts.MarkInterpreted(number, not person.interpreted))
        self.addSeparator()
        self._offer(self.tr("Sits first"), SeatAfter(number))
        self._ask(
            self.tr("Sits after…"),
            with_gaps(self.tr("After whom does {name} sit?")).format(name=name),
            lambda text: SeatAfter(number, text),
        )

    def _fill_delegated(self, person: Person) -> None:
        number, group = number_of(person.number), as_entry(person.group)
        for words, named in (
            (self.tr("Speaks for {group}"), NameSpoke(number)),
            (self.tr("Stands in for the spoke of {group}"), NameAlternate(number)),
        ):
            if self._wishes.could(named):
                self._offer(with_gaps(words).format(group=group), named)
        for role, words in self._carried(person):
            if self._wishes.could(Recall(number, role, ".")):
                self._ask(
                    words,
                    with_gaps(self.tr("Why is {name} recalled?")).format(name=person.name),
                    partial(Recall, number, role),
                )

    def _carried(self, person: Person) -> Iterator[tuple[str, str]]:
        yield SPOKE, self.tr("Is no longer the spoke…")
        yield ALTERNATE, self.tr("Stands in no longer…")
        yield MANDATE, self.tr("Has no mandate any more…")
        for role in roles_of(self._meeting, person.number):
            called = as_entry(self._wording.processes.role(role))
            yield role, with_gaps(self.tr("Is no longer {role}…")).format(role=called)

    def _fill_roles(self, menu: Menu, person: Person) -> None:
        number = number_of(person.number)
        for role in roles_offered(self._meeting):
            given, words = acts.GiveRole(role, number), as_entry(self._wording.processes.role(role))
            entry = menu.addAction(words, partial(self._wishes.act.emit, given))
            entry.setEnabled(self._wishes.could(given))
        menu.addSeparator()
        form = self._handed_over(person)
        menu.addAction(f"{form.title}…", partial(self._wishes.form.emit, form))
        question = with_gaps(self.tr("Which role does {name} take?")).format(name=person.name)
        menu.addAction(
            self.tr("Another role…"),
            lambda: self._wishes.question.emit(
                question, lambda text: self._wishes.act.emit(acts.GiveRole(text, number))
            ),
        )

    def _handed_over(self, person: Person) -> LineForm:
        roles = {each: self._wording.processes.role(each) for each in roles_offered(self._meeting)}
        return LineForm(
            self.tr("With a term, or a word to hand over"),
            self.tr("Give the role"),
            "role",
            choice(self.tr("Role"), roles),
            Gap(self.tr("Who"), kind=Kind.NAME, value=person.name, wanted=True),
            Gap(self.tr("Until (may stay empty)"), "until {}", Kind.DAY),
            Gap(self.tr("To hand over (may stay empty)"), "{}", Kind.WORDS),
        )

    def _offer(self, words: str, act: Act) -> None:
        """Offer to do it, where acts of its kind can be done now."""
        if self._wishes.ready(act, ""):
            self.addAction(words, lambda: self._wishes.act.emit(act))

    def _ask(self, words: str, question: str, made: Callable[[str], Act]) -> None:
        """Offer to ask for what the act lacks, where acts of its kind can be done now."""
        if not self._wishes.ready(made("…"), ""):
            return
        act, ask = self._wishes.act.emit, self._wishes.question.emit
        self.addAction(words, lambda: ask(question, lambda text: act(made(text))))
