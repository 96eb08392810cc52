"""Whose act is whose: what a facilitator makes herself when she practises, and what the script plays.

|Seat|Acts|
|-|-|
|facilitator|taking up items and stages, switching and returning, calling and ending turns, pause, resume, extend, the stack's order, opening and closing it, moving, limits and budgets, opening and ending rounds, skipping; adopting and rejecting, the order of taking, dividing, correcting, blanks, opening and closing decisions, their terms, judging objections, asking for the temperature; breaks, closing the meeting, undo, redo, overruling|
|room|arriving and leaving, hands, passes, replies; proposing and what belongs to it, amending, redrafting, merging, seconding, taking up, objecting, withdrawing; answers and counts, hands of the temperature check|
|notes|whatever the note-taker writes, off and on the record|
|preparation|opening the record, roles, the agenda|

Everything but the facilitator's acts is played by the script.
"""  # noqa: E501 - a table

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from facilitation.meeting.acts import (
    act,
    agenda,
    ballots,
    blanks,
    circle,
    counting,
    courses,
    decisions,
    electorate,
    lots,
    matter,
    minutes,
    opening,
    people,
    proposals,
    redrafting,
    rounds,
    signals,
    small_groups,
    stack,
    taking,
    turns,
)
from facilitation.meeting.acts.act import Act


class Seat(StrEnum):
    """Who makes an act."""

    FACILITATOR = "facilitator"
    ROOM = "room"
    NOTES = "notes"
    PREPARATION = "preparation"


_ACTS: Mapping[Seat, tuple[type[Act], ...]] = MappingProxyType(
    {
        Seat.FACILITATOR: (
            act.Overrule,
            agenda.StartItem,
            agenda.BeginProcess,
            agenda.GoToStage,
            agenda.PlanItem,
            agenda.RenameItem,
            agenda.MoveItem,
            agenda.RemoveItem,
            agenda.SplitItem,
            agenda.AimItem,
            agenda.TreatItem,
            agenda.PlanEnd,
            people.MarkInterpreted,
            agenda.SwitchProcess,
            agenda.ReturnProcess,
            turns.Next,
            turns.Call,
            turns.Pause,
            turns.Resume,
            turns.Extend,
            turns.Done,
            turns.PutAnswerAside,
            turns.CorrectClock,
            stack.Move,
            stack.ReportNoShow,
            counting.CountTurns,
            counting.CarryTurnsFrom,
            counting.CarryTurns,
            signals.DefineSignal,
            signals.DropSignal,
            signals.SetRule,
            stack.OrderStack,
            stack.CloseStack,
            stack.OpenStack,
            rounds.HoldRound,
            rounds.Skip,
            circle.ArrangeSeats,
            circle.SeatAfter,
            circle.SeatByGroup,
            circle.SeatGroupAfter,
            circle.WritePrompt,
            circle.DropPrompt,
            circle.NameSpoke,
            circle.KeepSilence,
            circle.EndSilence,
            small_groups.MakeGroups,
            small_groups.EndGroups,
            rounds.EndRound,
            turns.SetLimit,
            turns.SetBudget,
            matter.Adopt,
            matter.Reject,
            redrafting.Divide,
            redrafting.Correct,
            blanks.MakeBlank,
            blanks.FillBlank,
            taking.Take,
            taking.ChooseOrder,
            decisions.OpenDecision,
            decisions.CloseDecision,
            decisions.SetReview,
            decisions.SetTerms,
            decisions.JudgeBlock,
            courses.Refer,
            courses.Defer,
            courses.LayAside,
            courses.BringForward,
            courses.BringForwardFrom,
            courses.Brought,
            courses.HoldFallback,
            courses.SetExpiry,
            courses.SetScope,
            decisions.SettleDeferral,
            electorate.SetQuorum,
            electorate.SetEntitled,
            electorate.WeighVotes,
            electorate.WeighGroup,
            electorate.GiveMandate,
            electorate.SetChairVote,
            electorate.Recuse,
            electorate.Admit,
            ballots.TakeOutPaper,
            ballots.CountPapers,
            ballots.Recount,
            lots.PublishLot,
            lots.DrawLot,
            decisions.JudgeObjection,
            decisions.AskTemperature,
            opening.TakeBreak,
            opening.EndBreak,
            opening.CloseMeeting,
            opening.Undo,
            opening.Redo,
        ),
        Seat.ROOM: (
            people.BringPeople,
            people.Enrol,
            people.Arrive,
            people.Leave,
            people.ComeBack,
            stack.RaiseHand,
            stack.Withdraw,
            rounds.Pass,
            circle.HoldSilence,
            small_groups.ReportGroup,
            rounds.Reply,
            matter.Propose,
            matter.Amend,
            matter.Second,
            matter.TakeUp,
            matter.ObjectTo,
            proposals.ProposeFrom,
            proposals.StateNeed,
            proposals.Explain,
            proposals.Retitle,
            proposals.Revise,
            proposals.Sponsor,
            proposals.Attach,
            proposals.AttachFile,
            redrafting.Redraft,
            redrafting.Merge,
            courses.Revisit,
            courses.Revisited,
            courses.Replace,
            courses.Replaced,
            blanks.Suggest,
            decisions.GiveAnswer,
            decisions.AgreeAll,
            decisions.CountVotes,
            decisions.AssentToAside,
            electorate.CountAnswers,
            electorate.ReportHome,
            ballots.CastBallot,
            ballots.TypePaper,
            ballots.TypeAgain,
            decisions.TakeTemperature,
        ),
        Seat.NOTES: (
            minutes.WriteNote,
            minutes.WriteWords,
            minutes.WriteAgreed,
            minutes.WriteAction,
            minutes.MarkSensitive,
            minutes.GoOffRecord,
            minutes.GoOnRecord,
        ),
        Seat.PREPARATION: (
            opening.OpenMeeting,
            opening.CountOn,
            people.GiveRole,
            agenda.AddItem,
        ),
    }
)

SEATS: Mapping[type[Act], Seat] = MappingProxyType(
    {kind: seat for seat, kinds in _ACTS.items() for kind in kinds}
)
"""Whose act each kind of act is."""


def seat_of(done: Act) -> Seat:
    """Return who makes an act; one that the list does not know is the script's."""
    return SEATS.get(type(done), Seat.PREPARATION)
