"""Reading and writing lines: round trips of anything, and faults that say what is wrong."""

import json
import re

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from facilitation.decisions.answers import Answer, Secrecy
from facilitation.decisions.fractions import Share
from facilitation.decisions.mandates import MandateKind, Stance
from facilitation.decisions.ratification import Position, Ratified
from facilitation.floor.entries import Kind
from facilitation.language import checks, grammar
from facilitation.language.grammar import Misread, NotUnderstood, parse
from facilitation.language.lexicon import names as verb_names
from facilitation.language.verbs import every_verb
from facilitation.language.writing import KEYWORDS
from facilitation.meeting.act import Act, Overrule, Together
from facilitation.meeting.families import (
    actions,
    ahead,
    arriving,
    counting,
    deliberating,
    enough,
    evaluation,
    formalities,
    lots,
    naming,
    nominating,
    notices,
    packets,
    ratifying,
    returning,
    signals,
    themes,
)
from facilitation.meeting.families.agenda import acts as agenda
from facilitation.meeting.families.approval import acts as approval
from facilitation.meeting.families.ballots import acts as ballots
from facilitation.meeting.families.blanks import acts as blanks
from facilitation.meeting.families.bundling import acts as bundling
from facilitation.meeting.families.circle import acts as circle
from facilitation.meeting.families.courses import acts as courses
from facilitation.meeting.families.decisions import acts as decisions
from facilitation.meeting.families.electorate import acts as electorate
from facilitation.meeting.families.matter import acts as matter
from facilitation.meeting.families.minutes import acts as minutes
from facilitation.meeting.families.motions import acts as motions
from facilitation.meeting.families.opening import acts as opening
from facilitation.meeting.families.people import acts as people
from facilitation.meeting.families.planning import acts as planning
from facilitation.meeting.families.proposals import acts as proposals
from facilitation.meeting.families.recall import Recall
from facilitation.meeting.families.redrafting import acts as redrafting
from facilitation.meeting.families.rounds import acts as rounds
from facilitation.meeting.families.small_groups import acts as small_groups
from facilitation.meeting.families.stack import acts as stack
from facilitation.meeting.families.taking import acts as taking
from facilitation.meeting.families.turns import acts as turns
from facilitation.meeting.groups.packet import NoticeKind
from facilitation.meeting.naming import Attribution, Whom
from facilitation.meeting.texts.lineage import Aim
from facilitation.process.precedence import Against

AWKWARD = [
    "Ana", "Ana Ruiz", "Next", "of", "Ben of Bonn", 'Ana "Nana" Ruiz', "Ruiz, Ana", "a: b", "Ana?",
    "Ana >", "#1", "O'Brien", "Étienne", "李雷", "nobody", "empty", "x\\", "2:00", " Ana", "a  b",
    "„Ana“", "»x«", "everybody", "Ana\u00a0Ruiz", "e\u0301", "next", "\\n", "strike", "\u202eanA",
]  # fmt: skip
text = st.text(st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from('\n\t\r"\\“”#'))
filled = text.filter(str.strip)
said = sorted({word for verb in every_verb() for word in re.findall(r"[a-z]+", verb.usage)})
names = (
    st.sampled_from(AWKWARD)
    | st.sampled_from(said)
    | st.sampled_from(said).map("The {} here".format)
    | st.sampled_from(sorted({*KEYWORDS, *verb_names()}))
    | filled
)
several = st.lists(names, min_size=1, max_size=4).map(tuple)
maybe = st.just("") | names
lengths = st.integers(0, 36_000_000)
numbers = st.integers(0, 999_999_999)
places = st.integers(0, 999)
dates = st.dates().map(str)
moments = st.just("") | dates | st.datetimes().map(lambda at: f"{at:%Y-%m-%d %H:%M}".zfill(16))
codes = st.from_regex(r"[A-Z_]{1,12}", fullmatch=True)
methods = st.sampled_from(["majority", "two-thirds", "3/4", "ranked", "more than 2/3"])


def change() -> st.SearchStrategy[matter.Change]:
    where = {"paragraph": places, "line": places, "place": places}
    return st.one_of(
        st.builds(matter.Change, strike=filled, insert=text, **where),
        st.builds(matter.Change, insert=filled, after=st.just("") | filled, **where),
        st.builds(matter.Change, insert=filled, before=st.just("") | filled, **where),
        st.builds(matter.Change, substitute=text.filter(bool), **where),
        st.builds(matter.Change, paragraph=st.integers(1, 99)),
        st.builds(matter.Change, add=text.filter(bool)),
        st.builds(
            matter.Change,
            add=text.filter(bool),
            paragraph=st.integers(1, 99),
            ahead=st.booleans(),
        ),
    )


def filled_in() -> st.SearchStrategy[ballots.Filled]:
    tiers = st.lists(several, min_size=1, max_size=3).map(tuple)
    points = st.lists(st.tuples(names, numbers), min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.just(ballots.Filled()),
        st.builds(ballots.Filled, tiers),
        st.builds(ballots.Filled, points=points),
    )


def manner() -> dict[str, st.SearchStrategy]:
    return {
        "secrecy": st.sampled_from(Secrecy),
        "hidden": st.booleans(),
        "seed": st.just("") | filled,
    }


def also() -> st.SearchStrategy[tuple[matter.Change, ...]]:
    return st.just(()) | st.lists(change(), max_size=2).map(tuple)


ACTS: dict[type, st.SearchStrategy] = {
    opening.OpenMeeting: st.builds(
        opening.OpenMeeting,
        filled,
        st.just("") | filled,
        moments,
        st.just("") | filled,
        process=maybe,
    ),
    ahead.PlanMeeting: st.builds(ahead.PlanMeeting, moments.filter(bool)),
    opening.TakeBreak: st.builds(opening.TakeBreak, lengths),
    opening.EndBreak: st.builds(opening.EndBreak),
    opening.Adjourn: st.builds(opening.Adjourn, moments),
    opening.BeginSitting: st.builds(opening.BeginSitting, st.booleans()),
    opening.CloseMeeting: st.builds(opening.CloseMeeting),
    formalities.NameKind: st.builds(formalities.NameKind, filled),
    formalities.Convene: st.builds(formalities.Convene, moments.filter(bool), st.just("") | filled),
    formalities.ApproveMinutes: st.builds(formalities.ApproveMinutes, dates, text),
    approval.ShapeMinutes: st.sampled_from(["formal", "a-b"]).flatmap(
        lambda name: st.sampled_from([approval.ShapeMinutes(name), approval.ShapeMinutes("", name)])
    ),
    approval.CirculateMinutes: st.builds(approval.CirculateMinutes, st.just("") | filled),
    approval.CorrectMinutes: st.builds(
        approval.CorrectMinutes,
        filled,
        text,
        names,
        *(st.integers(0, 99),) * 2,
        st.just("") | filled,
    ),
    approval.ReviewPassages: st.builds(approval.ReviewPassages, names),
    approval.ReadMinute: st.builds(approval.ReadMinute, filled, st.just("") | names),
    approval.AgreeMinute: st.builds(approval.AgreeMinute),
    approval.ApproveOwnMinutes: st.builds(approval.ApproveOwnMinutes, st.just("") | dates),
    formalities.Report: st.builds(formalities.Report, names, filled),
    formalities.KeepMinutesFrom: st.builds(formalities.KeepMinutesFrom, dates, filled),
    formalities.ReadOut: st.builds(formalities.ReadOut, names, filled),
    opening.Undo: st.builds(opening.Undo),
    opening.Redo: st.builds(opening.Redo),
    opening.CountOn: st.builds(opening.CountOn, lengths),
    people.BringPeople: st.builds(people.BringPeople, names),
    people.Arrive: st.builds(people.Arrive, several, maybe, maybe)
    | st.builds(people.Arrive, several, maybe, guest=st.just(True)),
    people.Leave: st.builds(people.Leave, several),
    people.ComeBack: st.builds(people.ComeBack, several),
    people.GiveRole: st.builds(people.GiveRole, names, names, st.just("") | dates, text),
    agenda.AddItem: st.builds(agenda.AddItem, filled, maybe, lengths),
    people.GiveRole: st.builds(people.GiveRole, names, names),
    agenda.AddItem: st.builds(
        agenda.AddItem, filled, maybe, lengths, st.just("") | filled, st.booleans()
    ),
    agenda.PlanItem: st.builds(agenda.PlanItem, names, st.just(0) | lengths),
    agenda.RenameItem: st.builds(agenda.RenameItem, names, filled),
    agenda.MoveItem: st.builds(agenda.MoveItem, names, st.integers(1, 99)),
    agenda.RemoveItem: st.builds(agenda.RemoveItem, names),
    agenda.SplitItem: st.builds(
        agenda.SplitItem, names, st.lists(filled, min_size=1, max_size=3).map(tuple)
    ),
    agenda.AimItem: st.builds(
        agenda.AimItem,
        names,
        st.sampled_from(("inform", "discuss", "decide", "settle", "approve", "none")),
    ),
    agenda.TreatItem: st.builds(agenda.TreatItem, names, names),
    agenda.PlanEnd: st.builds(agenda.PlanEnd, st.integers(0, 1439)),
    people.CorrectName: st.builds(people.CorrectName, names, filled),
    people.MarkInterpreted: st.builds(people.MarkInterpreted, names, st.booleans()),
    agenda.StartItem: st.builds(agenda.StartItem, names),
    agenda.BeginProcess: st.builds(agenda.BeginProcess, names, names),
    agenda.GoToStage: st.builds(agenda.GoToStage, names),
    agenda.SwitchProcess: st.builds(
        agenda.SwitchProcess, names, maybe, text, maybe, maybe, st.booleans()
    ),
    agenda.RenewProcess: st.builds(agenda.RenewProcess, names, maybe),
    nominating.Nominate: st.builds(nominating.Nominate, names, maybe, maybe),
    nominating.BeginNamesAnew: st.builds(nominating.BeginNamesAnew),
    agenda.ReturnProcess: st.builds(agenda.ReturnProcess, st.booleans()),
    stack.RaiseHand: st.builds(stack.RaiseHand, names, st.sampled_from(Kind))
    | st.builds(
        stack.RaiseHand,
        names,
        side=st.sampled_from(["", "for", "against"]),
        others=st.just(()) | several,
    ),
    stack.ReportNoShow: st.builds(stack.ReportNoShow, maybe),
    counting.CountTurns: st.builds(
        counting.CountTurns, st.sampled_from(["item", "meeting", "series"])
    ),
    counting.CarryTurnsFrom: st.builds(counting.CarryTurnsFrom, filled),
    signals.DefineSignal: st.builds(
        signals.DefineSignal,
        filled,
        st.sampled_from(["", "*", "~", "++"]),
        st.sampled_from(["process", "clarify", "direct", "stack"]),
        st.integers(-1, 9),
        st.just(0) | lengths,
        st.integers(0, 99),
    ),
    signals.DropSignal: st.builds(signals.DropSignal, filled),
    signals.SetRule: st.builds(
        signals.SetRule, st.sampled_from(["direct limit", "extensions"]), st.integers(0, 20)
    )
    | st.builds(signals.SetRule, st.just("grace"), lengths)
    | st.builds(signals.SetRule, st.just("flip rounds"), st.integers(0, 1)),
    turns.Next: st.builds(turns.Next),
    turns.Call: st.builds(turns.Call, names),
    turns.Pause: st.builds(turns.Pause),
    turns.Resume: st.builds(turns.Resume),
    turns.Extend: st.builds(turns.Extend, lengths, st.sampled_from(["", "room"])),
    turns.Done: st.builds(turns.Done),
    turns.CorrectClock: st.builds(
        turns.CorrectClock, st.sampled_from(["began", "paused", "resumed", "ended"]), lengths
    ),
    turns.PutAnswerAside: st.builds(turns.PutAnswerAside),
    stack.Withdraw: st.builds(stack.Withdraw, names),
    stack.Move: st.builds(stack.Move, names, st.integers(1, 9999), text),
    stack.OrderStack: st.builds(
        stack.OrderStack,
        st.sampled_from(["fifo", "progressive", "quota", "alternating"]),
        st.sampled_from(["", "time", "turns"]),
        st.just(()) | several,
        maybe,
        st.integers(-1, 9),
        maybe,
    ),
    stack.CloseStack: st.builds(stack.CloseStack),
    stack.OpenStack: st.builds(stack.OpenStack),
    rounds.HoldRound: st.builds(
        rounds.HoldRound, text, maybe, st.booleans(), people=st.just(()) | several
    )
    | st.builds(rounds.HoldRound, first=maybe, asks=st.integers(0, 99)),
    circle.ArrangeSeats: st.builds(circle.ArrangeSeats, several),
    circle.SeatAfter: st.builds(circle.SeatAfter, names, maybe),
    circle.SeatByGroup: st.just(circle.SeatByGroup()),
    circle.SeatGroupAfter: st.builds(circle.SeatGroupAfter, names, maybe),
    circle.WritePrompt: st.builds(circle.WritePrompt, text, numbers),
    circle.DropPrompt: st.builds(circle.DropPrompt, st.integers(1, 99)),
    circle.NameSpoke: st.builds(circle.NameSpoke, names, maybe),
    circle.NameAlternate: st.builds(circle.NameAlternate, names, maybe),
    circle.KeepSilence: st.builds(circle.KeepSilence, st.just(0) | lengths),
    circle.EndSilence: st.builds(circle.EndSilence),
    circle.HoldSilence: st.builds(circle.HoldSilence),
    small_groups.MakeGroups: st.builds(
        small_groups.MakeGroups,
        st.integers(1, 99),
        st.sampled_from(["random", "mixed", "by group"]),
        st.just(0) | lengths,
        st.just("") | filled,
        st.just("") | names,
    ),
    small_groups.ReportGroup: st.builds(small_groups.ReportGroup, st.integers(1, 99), text)
    | st.builds(small_groups.ReportGroup, st.just(0), text, names),
    small_groups.EndGroups: st.builds(small_groups.EndGroups),
    rounds.Pass: st.builds(rounds.Pass, st.booleans()),
    rounds.Skip: st.builds(rounds.Skip, names),
    rounds.Reply: st.builds(rounds.Reply, names),
    rounds.EndRound: st.builds(rounds.EndRound),
    turns.SetLimit: st.builds(turns.SetLimit, lengths, st.booleans()),
    turns.SetBudget: st.builds(
        turns.SetBudget, st.sampled_from(["person", "group", "item"]), lengths, st.booleans()
    ),
    matter.Propose: st.builds(
        matter.Propose, names, text, names, text, st.just(()) | several, text
    ),
    matter.Amend: st.builds(
        matter.Amend, names, names, names, change(), also(), text, st.just(()) | several
    ),
    proposals.ProposeFrom: st.builds(
        proposals.ProposeFrom, names, text, names, filled, st.just(()) | several, text
    ),
    proposals.StateNeed: st.builds(proposals.StateNeed, names, text),
    proposals.Explain: st.builds(proposals.Explain, names, text),
    proposals.Retitle: st.builds(proposals.Retitle, names, filled),
    proposals.Revise: st.builds(proposals.Revise, names, text, maybe, text),
    proposals.Sponsor: st.builds(proposals.Sponsor, names, several),
    proposals.AttachFile: st.builds(proposals.AttachFile, names, filled),
    redrafting.Redraft: st.builds(redrafting.Redraft, names, names, change(), also(), text),
    redrafting.Merge: st.builds(redrafting.Merge, several, names, names),
    redrafting.Divide: st.builds(redrafting.Divide, names, st.just(()) | several),
    redrafting.Correct: st.builds(redrafting.Correct, names, change(), also(), maybe),
    blanks.MakeBlank: st.builds(
        blanks.MakeBlank, names, names, names, filled, st.integers(0, 99), st.integers(0, 99)
    ),
    blanks.Suggest: st.builds(blanks.Suggest, names, filled, names),
    blanks.FillBlank: st.builds(
        blanks.FillBlank, names, filled, st.none() | st.tuples(numbers, numbers)
    ),
    taking.Take: st.builds(taking.Take, names)
    | st.builds(taking.Take, names, st.just(True), because=text)
    | st.builds(taking.Take, names, after=names, because=text),
    taking.ChooseOrder: st.builds(taking.ChooseOrder, several, text)
    | st.builds(taking.ChooseOrder, st.lists(filled, min_size=1).map(tuple), text, names),
    matter.Second: st.builds(matter.Second, names, names),
    matter.TakeUp: st.builds(matter.TakeUp, names),
    matter.ObjectTo: st.builds(matter.ObjectTo, names, names),
    matter.Adopt: st.builds(matter.Adopt, names),
    matter.Reject: st.builds(matter.Reject, names),
    decisions.OpenDecision: st.one_of(
        st.builds(
            decisions.OpenDecision,
            st.sampled_from(["consensus", "consent", "consensus asides 4 fallback 9/10"]),
            names,
            **manner(),
        ),
        st.builds(
            decisions.OpenDecision,
            methods,
            names,
            st.sampled_from(["", "cast", "present", "entitled"]),
            st.just(()) | several,
            st.just("") | filled,
            **manner(),
        ),
    ),
    decisions.GiveAnswer: st.builds(decisions.GiveAnswer, st.sampled_from(Answer), several, text),
    decisions.AgreeAll: st.builds(decisions.AgreeAll),
    decisions.CountVotes: st.builds(decisions.CountVotes, numbers, numbers, numbers),
    decisions.SetTerms: st.builds(
        decisions.SetTerms,
        st.sampled_from(["consensus", "approval"]),
        st.sampled_from([(), ("asides", "4"), ("of", "all")]),
    ),
    decisions.SettleDeferral: st.builds(decisions.SettleDeferral, names, dates),
    decisions.JudgeBlock: st.builds(decisions.JudgeBlock, names, st.booleans()),
    decisions.AssentToAside: st.builds(decisions.AssentToAside, names),
    ratifying.AskToRatify: st.builds(
        ratifying.AskToRatify,
        st.lists(filled, min_size=1, max_size=4).map(tuple),
        names,
        st.just("") | dates,
        st.none() | st.builds(Share, st.integers(1, 9), st.integers(9, 99)),
        st.booleans(),
        st.just("") | dates,
    ),
    deliberating.AskForInput: st.builds(
        deliberating.AskForInput,
        st.lists(filled, min_size=1, max_size=4).map(tuple),
        filled,
        st.just("") | dates,
    ),
    deliberating.Contribute: st.builds(
        deliberating.Contribute, st.integers(1, 99), text, st.just("") | filled
    ),
    deliberating.GatherInput: st.builds(deliberating.GatherInput, filled, st.integers(1, 99)),
    deliberating.TakeInput: st.builds(
        deliberating.TakeInput,
        st.integers(1, 99),
        st.sampled_from(deliberating.InputWay),
        st.just("") | filled,
        st.just("") | filled,
    ),
    ratifying.Ratify: st.builds(
        ratifying.Ratify, names, st.just("") | filled, st.booleans(), st.just("") | filled
    ),
    ratifying.ReplyTo: st.builds(
        ratifying.ReplyTo,
        names,
        st.sampled_from([Position.AMEND, Position.REJECT, Position.STAND_ASIDE]),
        text,
        st.booleans(),
        st.just("") | filled,
    ),
    notices.GiveNotice: st.builds(
        notices.GiveNotice, st.sampled_from(NoticeKind), filled, maybe, st.just("") | dates
    )
    | st.builds(
        notices.GiveNotice,
        st.sampled_from([NoticeKind.NEED, NoticeKind.OFFER]),
        filled,
        maybe,
        st.just("") | dates,
        filled,
        maybe,
    ),
    packets.TakePacketUp: st.builds(packets.TakePacketUp, filled, maybe),
    evaluation.Evaluate: st.builds(evaluation.Evaluate, filled, maybe),
    arriving.TellNeeds: st.builds(arriving.TellNeeds, names, text),
    arriving.TellLanguages: st.builds(arriving.TellLanguages, names, text),
    Recall: st.builds(Recall, names, maybe, filled),
    decisions.MarkOutside: st.builds(decisions.MarkOutside, names),
    decisions.BackAnswer: st.builds(decisions.BackAnswer, names, text),
    electorate.CountAnswers: st.lists(st.sampled_from(Answer), min_size=1, max_size=4, unique=True)
    .map(lambda found: sorted(found, key=list(Answer).index))
    .filter(lambda found: not set(found) <= {Answer.YES, Answer.NO, Answer.ABSTAIN})
    .map(lambda found: electorate.CountAnswers(tuple((each, 3) for each in found))),
    electorate.WeighVotes: st.builds(electorate.WeighVotes, names, numbers),
    electorate.WeighGroup: st.builds(electorate.WeighGroup, names, numbers),
    electorate.ReportHome: st.builds(electorate.ReportHome, names, numbers, numbers, numbers),
    electorate.GiveMandate: st.builds(electorate.GiveMandate, names, text)
    | st.builds(
        electorate.GiveMandate,
        names,
        text,
        st.sampled_from(MandateKind).filter(bool),
        st.sampled_from(Stance),
        st.just("") | names,
        st.just("") | names,
        st.just("") | names,
        st.just("") | dates,
        st.just("") | dates,
    ),
    electorate.SetChairVote: st.builds(
        electorate.SetChairVote, st.sampled_from(["none", "ordinary", "decisive", "casting"])
    ),
    electorate.Recuse: st.builds(electorate.Recuse, names, text),
    electorate.Admit: st.builds(electorate.Admit, several),
    ballots.CastBallot: st.builds(ballots.CastBallot, names, filled_in()),
    ballots.TypePaper: st.builds(ballots.TypePaper, numbers, filled_in()),
    ballots.TypeAgain: st.builds(ballots.TypeAgain, st.integers(1, 99), filled_in()),
    ballots.TakeOutPaper: st.builds(ballots.TakeOutPaper, st.integers(1, 99)),
    ballots.CountPapers: st.builds(ballots.CountPapers, numbers),
    ballots.Recount: st.builds(ballots.Recount, names, text),
    lots.PublishLot: st.builds(
        lots.PublishLot,
        filled,
        numbers,
        st.just(()) | several,
        st.just("") | filled,
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    lots.DrawLot: st.builds(lots.DrawLot),
    courses.Refer: st.builds(courses.Refer, names, filled, st.just("") | dates, text),
    courses.Defer: st.builds(courses.Defer, names, dates, maybe, text),
    courses.LayAside: st.builds(courses.LayAside, names, text),
    courses.BringForward: st.builds(courses.BringForward, names),
    courses.BringForwardFrom: st.builds(courses.BringForwardFrom, names, filled, maybe, maybe),
    courses.HoldFallback: st.builds(courses.HoldFallback, names, st.booleans(), st.booleans()),
    courses.Revisit: st.builds(
        courses.Revisit,
        names,
        st.sampled_from((Aim.AMEND, Aim.RESCIND)),
        names,
        names,
        st.just("") | filled,
        st.booleans(),
        text,
    ),
    courses.Replace: st.builds(courses.Replace, names, names, st.just("") | filled, st.booleans()),
    courses.SetExpiry: st.builds(courses.SetExpiry, names, dates),
    courses.SetScope: st.builds(courses.SetScope, names, text),
    decisions.CloseDecision: st.builds(decisions.CloseDecision),
    decisions.SetReview: st.builds(decisions.SetReview, names, dates),
    electorate.SetQuorum: st.builds(electorate.SetQuorum, st.integers(0, 9), st.integers(9, 99)),
    electorate.SetEntitled: st.builds(electorate.SetEntitled, st.just(()) | several),
    decisions.JudgeObjection: st.builds(decisions.JudgeObjection, names, st.booleans()),
    decisions.AskTemperature: st.builds(decisions.AskTemperature, filled),
    decisions.TakeTemperature: st.builds(decisions.TakeTemperature, numbers, numbers, numbers),
    minutes.WriteNote: st.builds(
        minutes.WriteNote, text, places | st.just(minutes.NO_TURN), places
    ),
    minutes.WriteWords: st.builds(minutes.WriteWords, text, places, places),
    minutes.WriteAgreed: st.builds(minutes.WriteAgreed, filled),
    minutes.WriteAction: st.builds(minutes.WriteAction, names, filled, st.just("") | dates),
    minutes.ParkMatter: st.builds(minutes.ParkMatter, filled),
    minutes.CorrectTaken: st.builds(
        minutes.CorrectTaken, st.sampled_from(["T1", "T12"]), text, st.just("") | dates
    ),
    actions.FinishAction: st.builds(actions.FinishAction, st.sampled_from(["T1", "T12"]), text),
    actions.DropAction: st.builds(actions.DropAction, st.just("T1"), filled),
    actions.PassAction: st.builds(actions.PassAction, st.just("T1"), names),
    actions.TakeActionAlong: st.builds(actions.TakeActionAlong, st.just("T1"), names),
    minutes.MarkSensitive: st.builds(minutes.MarkSensitive, places),
    minutes.Release: st.builds(minutes.Release, places),
    minutes.MarkPassage: st.builds(
        minutes.MarkPassage,
        filled,
        st.sampled_from(["verbatim", "summary", "sensitive", "open"]),
        places,
        st.integers(1, 9),
    ),
    minutes.ReplaceWords: st.builds(minutes.ReplaceWords, filled, text, places, st.integers(1, 9)),
    minutes.PutPassage: st.builds(minutes.PutPassage, filled, st.integers(1, 99), st.just(""))
    | st.builds(minutes.PutPassage, filled, st.just(0), names, places, st.integers(1, 9)),
    minutes.RewordPassage: st.builds(
        minutes.RewordPassage, filled, filled, names, places, st.integers(1, 9)
    ),
    minutes.StrikePassage: st.builds(
        minutes.StrikePassage, filled, names, places, st.integers(1, 9)
    ),
    minutes.AgreeLevel: st.builds(
        minutes.AgreeLevel, st.sampled_from(["group", "themes", "outcome", "none"]), filled
    ),
    naming.ChooseAttribution: st.builds(
        naming.ChooseAttribution,
        st.sampled_from([*Attribution]).map(str),
        maybe,
        st.just("") | filled,
    ),
    naming.KeepUnnamed: st.builds(naming.KeepUnnamed, names, st.booleans()),
    naming.ChooseNames: st.builds(
        naming.ChooseNames,
        st.sampled_from([*Whom]).map(str),
        st.sampled_from(["on", "off"]),
        maybe,
        st.just("") | filled,
    ),
    motions.MakeMotion: st.builds(
        motions.MakeMotion,
        st.sampled_from(
            ["adjourn", "lay aside", "postpone to", "reconsider P1", "previous question"]
        ),
        names,
        st.just("") | filled,
        st.integers(0, 36_000_000),
        st.just("") | filled,
    ),
    themes.BeginTheme: st.builds(themes.BeginTheme, filled, text),
    themes.PutUnderTheme: st.builds(themes.PutUnderTheme, filled),
    bundling.MakeBundle: st.builds(bundling.MakeBundle, several, st.just("") | filled),
    bundling.PullOut: st.builds(bundling.PullOut, names, several, text),
    bundling.AdoptBundle: st.builds(bundling.AdoptBundle, st.just("") | filled),
    enough.AskEnough: st.builds(enough.AskEnough),
    enough.CountEnough: st.builds(enough.CountEnough, numbers, numbers),
    planning.NestItem: st.builds(planning.NestItem, names, maybe),
    planning.NamePresenter: st.builds(planning.NamePresenter, names, maybe),
    planning.AskAhead: st.builds(planning.AskAhead, text, names, maybe),
    planning.BringText: st.builds(planning.BringText, names, names),
    planning.MergeItems: st.builds(planning.MergeItems, several, filled),
    planning.DeferItem: st.builds(planning.DeferItem, names, st.just("") | dates, text),
    planning.RestoreItem: st.builds(planning.RestoreItem, names),
    planning.ReadAgain: st.builds(planning.ReadAgain, names, st.just("") | dates),
    planning.FixHour: st.builds(planning.FixHour, names, st.none() | st.integers(0, 1439)),
    planning.MarkMinimum: st.builds(planning.MarkMinimum, st.just(()) | several),
    planning.KeepMinimum: st.builds(planning.KeepMinimum, st.just("") | dates),
    planning.AgreeAgenda: st.builds(planning.AgreeAgenda, st.just("") | filled),
    returning.TakeRecess: st.builds(returning.TakeRecess, lengths)
    | st.builds(returning.TakeRecess, until=st.integers(0, 1439)),
    motions.SecondLast: st.builds(motions.SecondLast, names),
    motions.DeclareCarried: st.builds(motions.DeclareCarried),
    motions.DeclareLost: st.builds(motions.DeclareLost),
    motions.RaisePoint: st.builds(motions.RaisePoint, names, filled),
    motions.GiveRuling: st.builds(motions.GiveRuling, text, st.just("") | filled),
    minutes.GoOffRecord: st.builds(minutes.GoOffRecord),
    minutes.GoOnRecord: st.builds(minutes.GoOnRecord),
    checks.ExpectFloor: st.builds(checks.ExpectFloor, maybe),
    checks.ExpectStack: st.builds(checks.ExpectStack, st.just(()) | several),
    checks.ExpectText: st.builds(checks.ExpectText, names, text),
    checks.ExpectDecision: st.builds(checks.ExpectDecision, names, codes, st.just(()) | several),
    checks.ExpectConflict: st.builds(checks.ExpectConflict, names, names),
    checks.ExpectStands: st.builds(checks.ExpectStands, names, names),
    checks.ExpectPointless: st.builds(checks.ExpectPointless, names, names),
    checks.ExpectOrder: st.builds(checks.ExpectOrder, several),
    checks.ExpectRatified: st.builds(
        checks.ExpectRatified, names, st.sampled_from(list(map(str, Ratified)))
    ),
    checks.ExpectAction: st.builds(
        checks.ExpectAction, st.just("T1"), st.sampled_from(["open", "done", "dropped", "passed"])
    ),
    checks.ExpectPending: st.builds(checks.ExpectPending, st.just(()) | several),
    checks.ExpectInOrder: st.builds(checks.ExpectInOrder, names),
    checks.ExpectOutOfOrder: st.builds(
        checks.ExpectOutOfOrder,
        st.sampled_from(["adjourn", "lay aside", "amend"]),
        st.just("") | st.sampled_from([*Against]).map(str),
    ),
    checks.ExpectMissing: st.builds(checks.ExpectMissing, names, numbers),
    checks.ExpectReads: st.builds(checks.ExpectReads, names, several, text),
    checks.ExpectElapsed: st.builds(checks.ExpectElapsed, lengths),
    checks.ExpectAllotted: st.builds(checks.ExpectAllotted, lengths),
    checks.ExpectOverrun: st.builds(checks.ExpectOverrun, lengths),
    checks.ExpectRefused: st.builds(checks.ExpectRefused, st.just("") | codes),
}
acts = st.one_of(each for kind, each in ACTS.items() if issubclass(kind, Act))
NO_LINE = {Overrule, Together, people.Enrol, proposals.Attach, counting.CarryTurns}
NO_LINE |= {
    formalities.KeepMinutes,
    actions.TakenAlong,
    evaluation.BringEvaluation,
    packets.BringPacket,
    deliberating.BringInput,
    deliberating.KeepInput,
    electorate.KeepMandate,
    electorate.KeepSent,
    courses.Brought,
    courses.Revisited,
    courses.Replaced,
}


def every_act(kind: type = Act) -> set[type]:
    below = kind.__subclasses__()
    return set().union(*map(every_act, below)) if below else {kind}


def test_every_act_and_check_is_tried_here():
    assert set(ACTS) == (every_act() | every_act(checks.Check)) - NO_LINE


@pytest.mark.parametrize("kind", ACTS, ids=lambda kind: kind.__name__)
def test_what_is_written_is_read_as_the_same(kind):
    @settings(max_examples=60)
    @given(ACTS[kind])
    def round_trip(value):
        assert parse(grammar.format(value)) == value

    round_trip()


@pytest.mark.parametrize(
    "act",
    [
        agenda.AimItem("{}", "decide"),
        agenda.SplitItem("{}", ("Tents", "Benches")),
        agenda.RemoveItem("{}"),
        stack.RaiseHand("{}"),
        stack.OrderStack("sides", mover="{}"),
        decisions.GiveAnswer(Answer.NO, ("{}",)),
    ],
    ids=lambda act: type(act).__name__,
)
def test_no_word_of_any_line_ends_a_name(act):
    plain = json.dumps(msgspec.to_builtins(act))
    for word in said:
        for name in (word, f"The {word} here", f"{word.title()} Diallo"):
            meant = msgspec.json.decode(plain.replace("{}", name), type=type(act))
            assert parse(grammar.format(meant)) == meant


@given(acts, text)
def test_an_overruled_act_is_read_as_the_same(act, because):
    overruled = Overrule(act, because)
    assert parse(grammar.format(overruled)) == overruled


@pytest.mark.parametrize("name", AWKWARD)
def test_an_awkward_name_alone_in_quotes_raises_a_hand(name):
    written = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    assert parse(written) == stack.RaiseHand(name)
    assert parse(written + "?") == stack.RaiseHand(name, Kind.CLARIFY)


SIGNS = [",", ":", ">", "#", '"""', "\n", '"', "“", "\\", "\0", "\ud800"]
VALUES = ["Ana", '"x"', "P1", "2:00", "1/2", "2026-01-01", "18", "+0:30"]
PIECES = sorted({*KEYWORDS, *verb_names(), *SIGNS, *VALUES})


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
@example('overrule "x" ' * 400 + "next")
@example("(" * 70_000)
def test_a_heap_of_words_is_understood_or_refused_and_then_stable(line):
    try:
        value = parse(line)
    except NotUnderstood as fault:
        assert 0 <= fault.at <= max(len(line), 1)
        return
    printed = grammar.format(value)
    assert parse(printed) == value
    assert grammar.format(parse(printed)) == printed


@given(st.text(), st.none() | st.text())
def test_no_text_raises_anything_but_not_understood(line, block):
    try:
        parse(line, block)
    except NotUnderstood as fault:
        assert fault.code in Misread


@given(st.binary())
def test_no_junk_raises_anything_but_not_understood(junk):
    try:
        parse(junk.decode("latin-1"))
    except NotUnderstood as fault:
        assert fault.code in Misread


@pytest.mark.parametrize("verb", every_verb(), ids=lambda verb: f"{verb.name} {verb.usage[:20]}")
def test_a_verbs_example_makes_what_the_verb_makes(verb):
    assert type(parse(verb.example)) is verb.makes


@pytest.mark.parametrize("name", verb_names())
def test_a_verb_wins_over_a_name(name):
    try:
        value = parse(name)
    except NotUnderstood as fault:
        assert fault.possible, "says how the verb is used"
    else:
        assert not isinstance(value, stack.RaiseHand)
    assert parse(f'"{name}"') == stack.RaiseHand(name)


def test_a_sign_makes_a_name_of_a_verb():
    assert parse("Next?") == stack.RaiseHand("Next", Kind.CLARIFY)
    assert parse("Next>") == stack.RaiseHand("Next", Kind.DIRECT)
    assert parse("Next!") == stack.RaiseHand("Next", Kind.PROCESS)


ALIASES = {
    "agree Ana": "consent Ana",
    "aside Ana": "stand aside Ana",
    "back Ana": "come back Ana",
    "friendly A1": "take up A1",
    "done": "end turn",
    "resume": "continue",
    "reconvene": "end break",
    "close meeting": "end meeting",
    "hand Ana?": "clarify Ana",
    "hand Ana>": "respond Ana",
    "hand Ana!": "process Ana",
    "stack progressive": "stack least heard",
    "stack fifo": "stack in order",
    "stack groups": "stack by group",
    "stack alternating": "stack lists",
    "stack sides": "stack for and against",
    "entitled everybody": "ENTITLED Everybody",
    "vote P1": "vote P1 majority",
    "limit 1:30": "limit 90s",
    "next": "  NEXT  # and so on",
    "limit none": "limit 0:00",
    'say "a “b” #c"': "say “a \\“b\\” #c” # comment",
    'note "x"': "note „x“",
    'ballot Ana "a" > "b"': "ballot Ana: a > b",
    'propose P1 "T" by Ana\n"""\nOne.\n"""': 'propose P1 "T" by Ana: "One."',
    'amend P1 A1 by Ana: insert "x" before "y" in line 3': (
        'AMEND P1 A1 by Ana insert "x" before "y" line 3'
    ),
    'arrive Ana of "North" list quota': "arrive Ana list quota of North",
    "break 15m": "break 15:00",
    'note "x" turn 12 entry 15': 'note "x" entry 15 turn 12',
}


@pytest.mark.parametrize(("line", "alias"), ALIASES.items(), ids=ALIASES)
def test_other_ways_of_writing_a_line(line, alias):
    assert parse(alias) == parse(line)
    assert grammar.format(parse(alias)) == line


FAULTS = {
    "": (Misread.NOTHING, 0),
    "  # only a comment": (Misread.NOTHING, 18),
    'propse P1 "Tents" by Ana': (Misread.UNKNOWN_VERB, 0),
    "limt 2:00": (Misread.UNKNOWN_VERB, 0),
    "18:42 next": (Misread.UNKNOWN_VERB, 0),
    "hand": (Misread.MISSING, 4),
    "hand ?": (Misread.UNEXPECTED, 5),
    'hand ""': (Misread.MISSING, 5),
    "arrive Ana,": (Misread.MISSING, 11),
    "arrive , Ana": (Misread.MISSING, 7),
    "close": (Misread.MISSING, 5),
    "close shop": (Misread.UNEXPECTED, 6),
    "next please": (Misread.UNEXPECTED, 5),
    "move Ana because": (Misread.MISSING, 16),
    "move Ana to 0 because": (Misread.BAD_NUMBER, 12),
    "move Ana to second": (Misread.BAD_NUMBER, 12),
    "move Ana to 2": (Misread.MISSING, 13),
    "switch circle": (Misread.MISSING, 13),
    "limit 45": (Misread.BAD_TIME, 6),
    "limit 2:60": (Misread.BAD_TIME, 6),
    "limit 2:00 loud": (Misread.UNEXPECTED, 11),
    "budget town 5:00": (Misread.UNEXPECTED, 7),
    "quorum 50%": (Misread.BAD_FRACTION, 7),
    "quorum 3/2": (Misread.BAD_FRACTION, 7),
    "quorum 1/0": (Misread.BAD_FRACTION, 7),
    "vote P1 50%": (Misread.BAD_FRACTION, 8),
    "vote P1 3/2": (Misread.BAD_FRACTION, 8),
    "vote P1 of most": (Misread.UNEXPECTED, 11),
    "review P1 2026-02-30": (Misread.BAD_DATE, 10),
    "review P1 friday": (Misread.BAD_DATE, 10),
    'meeting "T" on 2026-05-01 25:00': (Misread.BAD_TIME, 26),
    "meeting Title": (Misread.NEEDS_QUOTES, 8),
    "say ten is too many": (Misread.NEEDS_QUOTES, 4),
    'say "ten is too many': (Misread.OPEN_QUOTE, 4),
    'item "T" for 5m for 6m': (Misread.TWICE, 16),
    "count yes 1 no 2 yes 3": (Misread.TWICE, 17),
    "count yes 18": (Misread.MISSING, 12),
    "count yes -1 no 2": (Misread.BAD_NUMBER, 10),
    "count yes 1000000000 no 2": (Misread.BAD_NUMBER, 10),
    "count yes ٣ no 2": (Misread.BAD_NUMBER, 10),
    "up 1 down 2": (Misread.MISSING, 11),
    'round "p" backward popcorn': (Misread.UNEXPECTED, 19),
    'propose P1 "T" by Ana': (Misread.NEEDS_BLOCK, 21),
    "amend P1 A1 by Ana: substitute": (Misread.NEEDS_BLOCK, 30),
    'amend P1 A1 by Ana: insert "a" after "b" before "c"': (Misread.UNEXPECTED, 41),
    'amend P1 A1 by Ana: strike "a" in 3': (Misread.UNEXPECTED, 34),
    "amend P1 A1 by Ana": (Misread.MISSING, 18),
    'amend P1 by Ana: strike "ten"': (Misread.MISSING, 9),
    'propose "Tents" by Ana: "We buy ten."': (Misread.MISSING, 8),
    'next\n"""\ntext\n"""': (Misread.UNEXPECTED_BLOCK, 4),
    'propose P1 "T" by Ana\n"""\ntext': (Misread.OPEN_BLOCK, 21),
    'propose P1 "T" by Ana\ntext': (Misread.UNEXPECTED_BLOCK, 21),
    'overrule "x" overrule "y" next': (Misread.UNEXPECTED, 13),
    'overrule "x" expect floor Ana': (Misread.UNEXPECTED, 13),
    'overrule "x"': (Misread.MISSING, 12),
    "expect": (Misread.MISSING, 6),
    "expect rain": (Misread.UNEXPECTED, 7),
    "hand Ana\0": (Misread.NOT_TEXT, 8),
    "hand " + "a" * 65_536: (Misread.TOO_LONG, 65_536),
}


@pytest.mark.parametrize(("line", "fault"), FAULTS.items(), ids=[each[:40] for each in FAULTS])
def test_a_wrong_line_says_why_and_where(line, fault):
    with pytest.raises(NotUnderstood) as raised:
        parse(line)
    assert (raised.value.code, raised.value.at) == fault


def test_a_wrong_verb_offers_those_that_look_like_it():
    with pytest.raises(NotUnderstood) as raised:
        parse('propse P1 "x" by Ana')
    assert raised.value.possible[0] == "propose"
    assert raised.value.params == {"word": "propse"}


def test_an_endless_word_is_shown_by_its_beginning():
    with pytest.raises(NotUnderstood) as raised:
        parse("limit " + "9" * 60_000)
    assert raised.value.params == {"word": "9" * 80 + "…"}


@pytest.mark.parametrize("answer", ["object", "concern", "block", "aside", "reserve", "agree"])
@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ('"gas warms the valley"', "gas warms the valley"),
        ("gas warms the valley, and us; it's dear", "gas warms the valley, and us; it's dear"),
        ('he said "no" again', 'he said "no" again'),
    ],
)
def test_the_reason_of_an_answer_may_stand_behind_because(answer, typed, reason):
    act = decisions.GiveAnswer(Answer(answer), ("Marta", "Bo"), reason)
    assert parse(f"{answer} Marta, Bo because {typed}") == act
    assert parse(grammar.format(act)) == act


def test_an_answer_with_because_and_no_reason_is_refused():
    with pytest.raises(NotUnderstood) as raised:
        parse("object Marta because")
    assert raised.value.code is Misread.MISSING
    assert raised.value.params == {"what": '"…"'}


def test_a_wrong_argument_offers_the_usage():
    with pytest.raises(NotUnderstood) as raised:
        parse("object A1 by")
    assert raised.value.possible == ('object NAME[, NAME…] [because] ["…"]', "object LABEL by NAME")


@pytest.mark.parametrize(
    ("line", "the_same"),
    [
        ('switch circle because "x" for good', 'switch circle for good because "x"'),
        (
            'switch circle agreed "y" because "x" keeper Bo',
            'switch circle keeper Bo because "x" agreed "y"',
        ),
        ("merge A1, A2 by Ben as A5", "merge A1, A2 as A5 by Ben"),
        (
            'defer P1 because "x" until 2027-05-01 to Bo',
            'defer P1 to Bo until 2027-05-01 because "x"',
        ),
        ('move recess 10m because "x" by Bo', 'move recess 10m by Bo because "x"'),
        ('move Bo because "x" to 2', 'move Bo to 2 because "x"'),
        (
            'propose P1 "T" by Bo because "x" with Chi: "t"',
            'propose P1 "T" by Bo with Chi because "x": "t"',
        ),
        ('amend P1 A1 by Bo because "x": strike "t"', 'amend P1 A1 by Bo: strike "t" because "x"'),
        ('redraft A1 by Bo because "x": strike "t"', 'redraft A1 by Bo: strike "t" because "x"'),
        ('revise P1 because "x" by Bo: "t"', 'revise P1 by Bo because "x": "t"'),
        ('take A3 because "x" first', 'take A3 first because "x"'),
        ('reply P1 reject from "North" with totals', 'reply P1 reject with totals from "North"'),
        ('action Bo "t" entry 7 by 2026-06-01', 'action Bo "t" by 2026-06-01 entry 7'),
        ('note "t" entry 7 item', 'note "t" item entry 7'),
        ('question "q" by Bo for Tents', 'question "q" for Tents by Bo'),
    ],
)
def test_what_stands_at_the_end_of_a_line_stands_there_in_either_order(line, the_same):
    assert parse(line) == parse(the_same)


@pytest.mark.parametrize(
    ("line", "needed"),
    [
        ('propose P1 "T" by Ana', True),
        ('propose P1 "T" by Ana: "x"', False),
        ("amend P1 A1 by Ana: substitute", True),
        ('amend P1 A1 by Ana: substitute "x"', False),
        ("expect text P1", True),
        ("next", False),
        ('say "', False),
    ],
)
def test_which_lines_need_a_block(line, needed):
    try:
        parse(line)
        code = None
    except NotUnderstood as fault:
        code = fault.code
    assert (code is Misread.NEEDS_BLOCK) is needed


def test_a_roster_has_no_line():
    with pytest.raises(ValueError, match="Enrol"):
        grammar.format(people.Enrol((people.Newcomer("Ana"),)))


def test_a_block_that_is_indented_loses_its_indent_and_keeps_fences_in_it():
    source = 'propose P1 "T" by Ana\n  """\n  One.\n    Two.\n  \\"""\n  """\n'
    assert parse(source) == matter.Propose("P1", "T", "Ana", 'One.\n  Two.\n"""')


def test_a_block_of_more_than_a_mebibyte_is_refused():
    with pytest.raises(NotUnderstood, match="TOO_LONG"):
        parse('propose P1 "T" by Ana', "a" * (1024 * 1024 + 1))


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("recess 90 min", "recess 90m"),
        ("limit 90 seconds hard", "limit 90s hard"),
        ('item "Tea for 10" for 1 hour as circle', 'item "Tea for 10" for 1h as circle'),
        ("expect elapsed 20 Minutes", "expect elapsed 20m"),
    ],
)
def test_a_unit_may_stand_behind_a_blank(said, written):
    assert parse(said) == parse(written)
