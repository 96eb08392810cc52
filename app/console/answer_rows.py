"""Who may answer, put into words; what has not changed is not worded again."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter, is_

from app.console.answer_grid import AnswerRow
from app.wording import Wording
from facilitation.decisions.answers import Answer, Given, Objection
from facilitation.direction import beside
from facilitation.meeting.answering import electorate_of
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.person import Person

_SETTLED = attrgetter("electorate", "recused", "groups", "weights")
"""What says, beside the people, of whom there are rows, and in which order."""


class AnswerRows:
    """Makes the rows of a decision; a thousand people, of whom one has answered, cost one row."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._decision = -1
        self._made: dict[int, tuple[Person, Given | None, str, AnswerRow]] = {}
        self._settled: tuple[object, ...] = ()
        self._given: Mapping[int, Given] = {}
        self._rows: tuple[AnswerRow, ...] = ()
        self._places: Mapping[int, int] = {}

    def rows(self, meeting: Meeting, decision: Decision) -> tuple[AnswerRow, ...]:
        """Return a row for everybody who may answer, then for those who came too late."""
        if decision.spoken_for:
            return self._of_groups(meeting, decision)
        # As dicts, for each is asked about everybody.
        people, given = dict(meeting.people.items()), dict(decision.given.items())
        settled = (meeting.people, *_SETTLED(decision))
        same = decision.id == self._decision and all(map(is_, settled, self._settled))
        before = self._given
        others = [each for each in given if given[each] is not before.get(each)]
        if same and before.keys() <= given.keys() and self._places.keys() >= set(others):
            rows = list(self._rows)
            for each in others:
                rows[self._places[each]] = self._row(people[each], given[each], "", decision)
            self._rows = tuple(rows)
        else:
            self._rows = self._all(people, given, decision)
            self._places = {each.person: at for at, each in enumerate(self._rows) if not each.note}
        self._settled, self._given = settled, given
        return self._rows

    def _all(
        self, people: Mapping[int, Person], given: Mapping[int, Given], decision: Decision
    ) -> tuple[AnswerRow, ...]:
        if decision.id != self._decision:
            self._decision = decision.id
            self._made.clear()
        recused = decision.recused
        rows = []
        for number in self._order(decision):
            person, answered = people.get(number), given.get(number)
            if person is None or not (person.here or answered or number in recused):
                continue
            state = "recused" if number in recused else ""
            made = self._made.get(number)
            if made and made[0] is person and made[1] is answered and made[2] == state:
                rows.append(made[3])
            else:
                rows.append(self._row(person, answered, state, decision))
        late = people.keys() - decision.electorate
        for person in [people[number] for number in people if number in late]:
            if person.here and not person.guest:
                rows.append(self._row(person, None, "late", decision))
        return tuple(rows)

    def _of_groups(self, meeting: Meeting, decision: Decision) -> tuple[AnswerRow, ...]:
        """Return a row for each group that may answer, with who speaks for it."""
        here = electorate_of(meeting, decision).here
        rows = []
        for seat, group in sorted(decision.spoken_for.items(), key=lambda each: each[1]):
            given, out = decision.given.get(seat), seat in decision.recused
            if not (seat in here or given or out):
                continue
            voices = self._wording.decisions.of_groups.voices(meeting, group)
            name = beside((group, voices))
            rows.append(self._word_for(seat, name, given, "recused" if out else "", decision))
        return tuple(rows)

    @staticmethod
    def _order(decision: Decision) -> tuple[int, ...]:
        """Return who may answer; group by group where groups are counted, as they are asked."""
        if not decision.groups:
            return decision.electorate
        groups = decision.groups
        return tuple(sorted(decision.electorate, key=lambda each: (groups.get(each, ""), each)))

    def _called(self, person: Person, decision: Decision) -> str:
        """Return a name with what matters for this decision: the group, and the votes."""
        group = decision.groups.get(person.number, "")
        votes = decision.weights.get(person.number, 1)
        many = self._wording.asking.votes(votes) if votes != 1 else ""
        return beside((person.name, group, many))

    def _row(
        self, person: Person, given: Given | None, state: str, decision: Decision
    ) -> AnswerRow:
        row = self._word(person, given, state, decision)
        self._made[person.number] = (person, given, state, row)
        return row

    def _word(
        self, person: Person, given: Given | None, state: str, decision: Decision
    ) -> AnswerRow:
        name = self._called(person, decision)
        return self._word_for(person.number, name, given, state, decision)

    def _word_for(
        self, number: int, name: str, given: Given | None, state: str, decision: Decision
    ) -> AnswerRow:
        if state:
            note = self._wording.asking.standing_out(state)
            return AnswerRow(number, name, note=note)
        if given is None:
            return AnswerRow(number, name)
        word = self._wording.decisions.answer(given.answer, decision.method)
        if given.answer is Answer.OBJECT and given.status is Objection.PREFERENCE:
            word = self._wording.decisions.answer(Answer.CONCERN, decision.method)
        tested = self._wording.asking.tested(given)
        reason = beside((tested, given.reason))
        return AnswerRow(number, name, given.answer, word, reason)
