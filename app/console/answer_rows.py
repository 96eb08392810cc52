"""Who may answer, put into words; what has not changed is not worded again."""

from __future__ import annotations

from app.console.answer_grid import AnswerRow
from app.wording import Wording
from facilitation.decisions.answers import Answer, Given, Objection
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.person import Person


class AnswerRows:
    """Makes the rows of a decision; a thousand people, of whom one has answered, cost one row."""

    def __init__(self, wording: Wording) -> None:
        """Take the words."""
        self._wording = wording
        self._decision = -1
        self._made: dict[int, tuple[Person, Given | None, str, AnswerRow]] = {}

    def rows(self, meeting: Meeting, decision: Decision) -> tuple[AnswerRow, ...]:
        """Return a row for everybody who may answer, then for those who came too late."""
        if decision.id != self._decision:
            self._decision = decision.id
            self._made.clear()
        people, given, recused = meeting.people, decision.given, decision.recused
        rows = []
        for number in decision.electorate:
            person, answered = people.get(number), given.get(number)
            if person is None or not (person.here or answered or number in recused):
                continue
            state = "recused" if number in recused else ""
            rows.append(self._row(person, answered, state, decision.method))
        inside = set(decision.electorate)
        for person in people.values():
            if person.here and not person.guest and person.number not in inside:
                rows.append(self._row(person, None, "late", decision.method))
        return tuple(rows)

    def _row(self, person: Person, given: Given | None, state: str, method: str) -> AnswerRow:
        made = self._made.get(person.number)
        if made and made[0] is person and made[1] is given and made[2] == state:
            return made[3]
        row = self._word(person, given, state, method)
        self._made[person.number] = (person, given, state, row)
        return row

    def _word(self, person: Person, given: Given | None, state: str, method: str) -> AnswerRow:
        if state:
            note = self._wording.asking.standing_out(state)
            return AnswerRow(person.number, person.name, note=note)
        if given is None:
            return AnswerRow(person.number, person.name)
        word = self._wording.answer(given.answer, method)
        if given.answer is Answer.OBJECT and given.status is Objection.PREFERENCE:
            word = self._wording.answer(Answer.CONCERN, method)
        tested = self._wording.asking.tested(given)
        reason = " · ".join(each for each in (tested, given.reason) if each)
        return AnswerRow(person.number, person.name, given.answer, word, reason)
