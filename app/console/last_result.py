"""What the last decision on a text came to, in the few words that its row has room for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.wording import Wording
from facilitation.decisions.answers import Answer
from facilitation.meeting.answering import method_of
from facilitation.meeting.state import Decision, Meeting


class LastResult:
    """Says when a text was tested or voted on last, and with what result."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("LastResult", text)

    def of(self, meeting: Meeting, label: str) -> str:
        """Return “tested 20:14: 2 blocks”; empty where nothing was decided on the text yet."""
        closed = (each for each in reversed(meeting.decisions) if each.subject == label)
        decision = next(closed, None)
        if decision is None or decision.verdict is None:
            return ""
        votes = bool(decision.options) or Answer.YES in method_of(decision).answers
        said = self.tr("voted {time}: {result}") if votes else self.tr("tested {time}: {result}")
        result = self._result(meeting, decision)
        return said.format(time=self._wording.measures.clock(decision.closed), result=result)

    def _result(self, meeting: Meeting, decision: Decision) -> str:
        """Return the votes; of a test what stood against it, or that nothing did."""
        verdict = decision.verdict
        if verdict is None or decision.options:
            return self._wording.decisions.verdict(meeting, decision)
        count = self._wording.decisions.counted.of(meeting, decision)
        answers = method_of(decision).answers
        if Answer.YES in answers:
            given = [self._answers(each, count.of(each), decision) for each in answers]
            return self._wording.measures.listed([each for each in given if each])
        against = (Answer.BLOCK, Answer.OBJECT, Answer.ASIDE, Answer.CONCERN)
        found = [self._answers(each, count.of(each), decision) for each in against]
        parts = [each for each in found if each]
        if verdict.carried:
            parts.insert(0, self.tr("agreed"))
        elif not parts:
            parts.append(self.tr("not agreed"))
        return ", ".join(parts)

    def _answers(self, answer: Answer, number: int, decision: Decision) -> str:
        if not number:
            return ""
        one = {
            Answer.BLOCK: self.tr("1 block"),
            Answer.OBJECT: self.tr("1 objection"),
            Answer.ASIDE: self.tr("1 stands aside"),
            Answer.CONCERN: self.tr("1 concern"),
        }
        many = {
            Answer.BLOCK: self.tr("{number} blocks"),
            Answer.OBJECT: self.tr("{number} objections"),
            Answer.ASIDE: self.tr("{number} stand aside"),
            Answer.CONCERN: self.tr("{number} concerns"),
        }
        words = one.get(answer) if number == 1 else many.get(answer)
        if words is None:
            return f"{number} {self._wording.decisions.answer(answer, decision.method)}"
        return words.format(number=number)
