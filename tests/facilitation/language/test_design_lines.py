"""Every line of the table in design.md, "One language for the room", as it is written there."""

import pytest

from facilitation.decisions.answers import Answer
from facilitation.floor.entries import Kind
from facilitation.language import checks, grammar
from facilitation.language.grammar import parse
from facilitation.meeting.families.agenda import acts as agenda
from facilitation.meeting.families.ballots import acts as ballots
from facilitation.meeting.families.decisions import acts as decisions
from facilitation.meeting.families.electorate import acts as electorate
from facilitation.meeting.families.matter import acts as matter
from facilitation.meeting.families.minutes import acts as minutes
from facilitation.meeting.families.opening import acts as opening
from facilitation.meeting.families.people import acts as people
from facilitation.meeting.families.rounds import acts as rounds
from facilitation.meeting.families.stack import acts as stack
from facilitation.meeting.families.turns import acts as turns

BLOCK = "We buy ten tents by May."

LINES = {
    'meeting "Title"': opening.OpenMeeting("Title"),
    'meeting "Title" of "Body" on 2026-05-01 18:30 at "Place"': opening.OpenMeeting(
        "Title", "Body", "2026-05-01 18:30", "Place"
    ),
    "people FILE.csv": people.BringPeople("FILE.csv"),
    'people "my people.csv"': people.BringPeople("my people.csv"),
    "arrive Ana": people.Arrive(("Ana",)),
    "arrive Ana Ruiz, Ben": people.Arrive(("Ana Ruiz", "Ben")),
    'arrive Ana, Ben of "North Garden" list quota': people.Arrive(
        ("Ana", "Ben"), "North Garden", "quota"
    ),
    "leave Ana": people.Leave(("Ana",)),
    "back Ana": people.ComeBack(("Ana",)),
    "role facilitator Ana": people.GiveRole("facilitator", "Ana"),
    "role care Ana Ruiz": people.GiveRole("care", "Ana Ruiz"),
    'item "Title"': agenda.AddItem("Title"),
    'item "Title" as formal assembly for 30m': agenda.AddItem("Title", "formal assembly", 1800000),
    "start Title": agenda.StartItem("Title"),
    "start 3": agenda.StartItem("3"),
    "meet": agenda.BeginProcess(),
    "meet as circle at check-in": agenda.BeginProcess("circle", "check-in"),
    "stage next": agenda.GoToStage("next"),
    "stage check-in": agenda.GoToStage("check-in"),
    "hand Amara Diallo": stack.RaiseHand("Amara Diallo"),
    "Amara Diallo": stack.RaiseHand("Amara Diallo"),
    "Ana?": stack.RaiseHand("Ana", Kind.CLARIFY),
    "Ana>": stack.RaiseHand("Ana", Kind.DIRECT),
    "Ana!": stack.RaiseHand("Ana", Kind.PROCESS),
    "next": turns.Next(),
    "call Ana": turns.Call("Ana"),
    "pause": turns.Pause(),
    "resume": turns.Resume(),
    "extend 1:00": turns.Extend(60000),
    "done": turns.Done(),
    "withdraw Ana": stack.Withdraw("Ana"),
    'move Ana to 2 because "she has to leave"': stack.Move("Ana", 2, "she has to leave"),
    "stack fifo": stack.OrderStack("fifo"),
    "stack progressive": stack.OrderStack("progressive"),
    "stack groups": stack.OrderStack("groups"),
    "stack alternating": stack.OrderStack("alternating"),
    "stack quota": stack.OrderStack("quota"),
    "stack sides": stack.OrderStack("sides"),
    "close stack": stack.CloseStack(),
    "open stack": stack.OpenStack(),
    "round": rounds.HoldRound(),
    'round "prompt" from Ana backward': rounds.HoldRound("prompt", "Ana", backward=True),
    'round "prompt" popcorn': rounds.HoldRound("prompt", popcorn=True),
    "round of Ana, Ben Okri, Chi": rounds.HoldRound(people=("Ana", "Ben Okri", "Chi")),
    'round "p" from Ana backward of Ana, Ben': rounds.HoldRound(
        "p", "Ana", backward=True, people=("Ana", "Ben")
    ),
    "pass": rounds.Pass(),
    "pass back": rounds.Pass(back=True),
    "skip Ana": rounds.Skip("Ana"),
    "reply Ana": rounds.Reply("Ana"),
    "limit 2:00": turns.SetLimit(120000),
    "limit 2:00 soft": turns.SetLimit(120000),
    "limit 2:00 hard": turns.SetLimit(120000, hard=True),
    "budget group 5:00": turns.SetBudget("group", 300000),
    'amend P1 A1 by Ana: strike "ten" insert "six"': matter.Amend(
        "P1", "A1", "Ana", matter.Change(strike="ten", insert="six")
    ),
    'amend P1 A1 by Ana: strike "ten"': matter.Amend("P1", "A1", "Ana", matter.Change("ten")),
    'amend P1 A1 by Ana: insert "six" after "buy"': matter.Amend(
        "P1", "A1", "Ana", matter.Change(insert="six", after="buy")
    ),
    'amend A1 A2 by Ana Ruiz: strike "six" insert "eight"': matter.Amend(
        "A1", "A2", "Ana Ruiz", matter.Change(strike="six", insert="eight")
    ),
    "second A1 by Ana": matter.Second("A1", "Ana"),
    "friendly A1": matter.TakeUp("A1"),
    "object A1 by Ana": matter.ObjectTo("A1", "Ana"),
    "adopt A1": matter.Adopt("A1"),
    "reject A1": matter.Reject("A1"),
    "withdraw A1": stack.Withdraw("A1"),
    "test consensus P1": decisions.OpenDecision("consensus", "P1"),
    "test consent P1": decisions.OpenDecision("consent", "P1"),
    "vote P1 two-thirds": decisions.OpenDecision("two-thirds", "P1"),
    "vote P1 two-thirds of cast": decisions.OpenDecision("two-thirds", "P1", "cast"),
    "vote P1 two-thirds of present": decisions.OpenDecision("two-thirds", "P1", "present"),
    "vote P1 two-thirds of entitled": decisions.OpenDecision("two-thirds", "P1", "entitled"),
    'vote P1 ranked "a", "b", "c"': decisions.OpenDecision("ranked", "P1", options=("a", "b", "c")),
    "agree Ana, Ben": decisions.GiveAnswer(Answer.AGREE, ("Ana", "Ben")),
    'reserve Ana "why"': decisions.GiveAnswer(Answer.RESERVE, ("Ana",), "why"),
    'aside Ana "why"': decisions.GiveAnswer(Answer.ASIDE, ("Ana",), "why"),
    'block Ana "why"': decisions.GiveAnswer(Answer.BLOCK, ("Ana",), "why"),
    'object Ana "why"': decisions.GiveAnswer(Answer.OBJECT, ("Ana",), "why"),
    'concern Ana "why"': decisions.GiveAnswer(Answer.CONCERN, ("Ana",), "why"),
    "all agree": decisions.AgreeAll(),
    "count yes 18 no 2 abstain 1": decisions.CountVotes(18, 2, 1),
    'ballot Ana "a" > "b"': ballots.CastBallot("Ana", ballots.Filled((("a",), ("b",)))),
    "close decision": decisions.CloseDecision(),
    "review P1 2027-05-01": decisions.SetReview("P1", "2027-05-01"),
    "quorum 1/2": electorate.SetQuorum(1, 2),
    "entitled Ana, Ben": electorate.SetEntitled(("Ana", "Ben")),
    'temperature "question"': decisions.AskTemperature("question"),
    "up 12 level 5 down 3": decisions.TakeTemperature(12, 5, 3),
    'switch circle keeper Ana because "we are stuck"': agenda.SwitchProcess(
        "circle", "Ana", "we are stuck"
    ),
    'switch circle because "we are stuck"': agenda.SwitchProcess("circle", "", "we are stuck"),
    "return": agenda.ReturnProcess(),
    'note "…"': minutes.WriteNote("…"),
    'say "…"': minutes.WriteWords("…"),
    'agreed "…"': minutes.WriteAgreed("…"),
    'action Ana "…" by 2026-06-01': minutes.WriteAction("Ana", "…", "2026-06-01"),
    "sensitive": minutes.MarkSensitive(),
    'level group because "we all nodded"': minutes.AgreeLevel("group", "we all nodded"),
    'level none because "it is getting close"': minutes.AgreeLevel("none", "it is getting close"),
    "off record": minutes.GoOffRecord(),
    "on record": minutes.GoOnRecord(),
    "undo": opening.Undo(),
    "redo": opening.Redo(),
    "expect floor Ana": checks.ExpectFloor("Ana"),
    "expect floor nobody": checks.ExpectFloor(""),
    "expect stack Ana, Ben, Chi": checks.ExpectStack(("Ana", "Ben", "Chi")),
    "expect stack empty": checks.ExpectStack(()),
    'expect text P1 "…"': checks.ExpectText("P1", "…"),
    "expect decision P1 CONSENSUS": checks.ExpectDecision("P1", "CONSENSUS"),
    "expect decision P1 ELECTED Ana, Ben": checks.ExpectDecision("P1", "ELECTED", ("Ana", "Ben")),
    "expect conflict A1 A3": checks.ExpectConflict("A1", "A3"),
    "expect elapsed 3:30": checks.ExpectElapsed(210000),
    "expect allotted 3:00": checks.ExpectAllotted(180000),
    "expect overrun 0:30": checks.ExpectOverrun(30000),
    "expect refused": checks.ExpectRefused(),
    "expect refused EXHAUSTED": checks.ExpectRefused("EXHAUSTED"),
}


@pytest.mark.parametrize(("line", "meant"), LINES.items(), ids=LINES)
def test_a_line_of_the_design_means_what_it_says(line, meant):
    assert parse(line) == meant


@pytest.mark.parametrize("line", LINES)
def test_what_is_printed_back_means_the_same_and_is_stable(line):
    printed = grammar.format(parse(line))
    assert parse(printed) == parse(line)
    assert grammar.format(parse(printed)) == printed


def test_a_proposal_takes_its_text_from_the_block():
    proposed = parse('propose P1 "Tents" by Ana Ruiz', BLOCK)
    assert proposed == matter.Propose("P1", "Tents", "Ana Ruiz", BLOCK)
    assert grammar.format(proposed) == f'propose P1 "Tents" by Ana Ruiz\n"""\n{BLOCK}\n"""'


def test_a_substitute_takes_its_text_from_the_block():
    amended = parse("amend P1 A1 by Ana: substitute in paragraph 2", "one\n\ntwo")
    change = matter.Change(substitute="one\n\ntwo", paragraph=2)
    assert amended == matter.Amend("P1", "A1", "Ana", change)
    assert parse(grammar.format(amended)) == amended
