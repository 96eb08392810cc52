"""The rows of those who may answer, kept from one answer to the next, are those made anew."""

from app.console.answers.answer_grid import AnswerRows
from app.resources import load_processes
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.memory import MemoryJournal

MEETING = """meeting "Spring"
arrive Ana, Ben, Chi, Dov, Eli
propose P1 "Tents" by Ana: "We buy ten tents."
test consensus P1
agree Ben
reserve Chi "the price"
agree Chi
leave Ben
agree Dov
block Dov "I heard of it"
undo
recuse Eli "sells tents"
arrive Flo
admit Flo
agree Flo
back Ben
undo
undo
undo
close decision
test consensus P1
agree Ana"""


def test_rows_kept_from_answer_to_answer_are_those_made_anew():
    words = Wording(processes=load_processes())
    kept, rows = KeptMeeting(MemoryJournal(), "m", load_processes()), AnswerRows(words)
    answers = []
    for at, line in enumerate(MEETING.splitlines()):
        act = parse(line)
        assert isinstance(act, Act)
        kept.do(act, Moment(at, at), "console")
        decision = kept.meeting.decision
        if decision is not None:
            found = rows.rows(kept.meeting, decision)
            assert found == AnswerRows(words).rows(kept.meeting, decision), line
            answers.append(sum(each.answer is not None for each in found))
    assert max(answers) == 4
