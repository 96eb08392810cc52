"""Deciding about proposals: their parts, who stands behind them, their next version."""

from __future__ import annotations

from facilitation.meeting.agenda.agenda_tree import to_treat
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.debate import check_floor
from facilitation.meeting.deciding.labels import label_of, new_label, open_label, open_proposal
from facilitation.meeting.deciding.ready import anybody_known, decides, do, of_texts
from facilitation.meeting.deciding.rewording import reword
from facilitation.meeting.deciding.wanted import text_wanted
from facilitation.meeting.families.matter.acts import Propose
from facilitation.meeting.families.matter.events import ProposalMade
from facilitation.meeting.families.motions.acts import MakeMotion
from facilitation.meeting.families.packets import WishExplained
from facilitation.meeting.families.planning.events import TextBrought
from facilitation.meeting.families.proposals import acts, events
from facilitation.meeting.pending import MAIN, REWORD, asked_now
from facilitation.meeting.state import Proposal
from facilitation.people.names import fold


@decides(anybody_known)
def _propose(case: Case, act: Propose) -> None:
    label = new_label(case, act.label)
    title, text = case.title(act.title), text_wanted(case, act.text)
    if not title or not text:
        case.refuse("TEXT_NEEDED", ('propose P1 "Title" by NAME',))
    mover, *sponsors = case.people((act.by, *act.sponsors), here=False)
    check_floor(case, MAIN, mover)
    case.happen(
        ProposalMade(
            label,
            title,
            mover.number,
            text,
            tuple(each.number for each in sponsors),
            case.short(act.because),
            case.short(act.source),
            case.group_meant(act.by),
        )
    )
    _let_its_item_have(case, label, title)


def _let_its_item_have(case: Case, label: str, title: str) -> None:
    """Let a text that is written ahead come up at the item that is called as it is."""
    ahead = to_treat(case.meeting) if is_planned(case.meeting) else ()
    found = [each for each in ahead if fold(each.title) == fold(title)]
    if len(found) == 1:
        case.happen(TextBrought(found[0].number, label))


@decides(anybody_known)
def _propose_from(case: Case, act: acts.ProposeFrom) -> None:
    case.refuse("FILE_NOT_READ", (f'propose {act.label} "Title" by NAME',), file=act.path)


@decides(of_texts(open_proposal))
def _state_need(case: Case, act: acts.StateNeed) -> None:
    proposal = open_proposal(case, act.label)
    text = text_wanted(case, act.text)
    if text == proposal.need:
        case.already((f'need {proposal.label} "…"',), name=proposal.label)
    case.happen(events.NeedStated(proposal.label, text))


def _anything_to_explain(case: Case, act: object = None) -> None:
    if not any(each.label for each in case.meeting.came):
        of_texts(open_proposal)(case, act)


@decides(_anything_to_explain)
def _explain(case: Case, act: acts.Explain) -> None:
    """Explain a proposal, or tell the groups that sent an amendment why this became of it."""
    label = label_of(case, act.label)
    wished = [each for each in case.meeting.came if each.label == label]
    if wished:
        account = text_wanted(case, act.text)
        if all(each.account == account for each in wished):
            case.already((f'explain {label} "…"',), name=label)
        case.happen(WishExplained(label, account))
        return
    proposal = open_proposal(case, act.label)
    text = text_wanted(case, act.text)
    if text == proposal.explanation:
        case.already((f'explain {proposal.label} "…"',), name=proposal.label)
    case.happen(events.ProposalExplained(proposal.label, text))


@decides(of_texts(open_proposal))
def _retitle(case: Case, act: acts.Retitle) -> None:
    proposal = open_proposal(case, act.label)
    title = case.title(act.title, f'retitle {proposal.label} "Title"')
    if title == proposal.title:
        case.already((f'retitle {proposal.label} "Title"',), name=proposal.label)
    case.happen(events.ProposalRetitled(proposal.label, title))


@decides(of_texts(open_proposal))
def _revise(case: Case, act: acts.Revise) -> None:
    proposal = open_proposal(case, act.label)
    text = text_wanted(case, act.text)
    if not text:
        case.refuse("TEXT_NEEDED", (f'revise {proposal.label}: "…"',))
    if text == proposal.text:
        case.already((f'revise {proposal.label}: "…"',), code="NOTHING_CHANGES")
    by = case.person(act.by, here=False).number if act.by else proposal.by
    stated = case.meeting.floor.rules.seconds and bool(proposal.seconded)
    if stated and _is_moved(case, proposal):
        do(case, MakeMotion(REWORD, case.meeting.people[by].name, text, because=act.because))
        return
    if stated:  # it belongs to the meeting (RONR 33:11)
        possible = (f"amend {proposal.label} LABEL by NAME: read",)
        case.advise("MOTION_STATED", possible, label=proposal.label)
    reword(case, proposal.label, text, by, case.short(act.because))


def _is_moved(case: Case, proposal: Proposal) -> bool:
    """Tell whether a mover moves to word otherwise what is immediately pending."""
    motions = case.context.processes.motions_of(case.meeting.floor.process)
    question = asked_now(case.meeting)
    asked = question is not None and question.label == proposal.label
    return asked and motions.get(REWORD) is not None


@decides(of_texts(open_label))
def _sponsor(case: Case, act: acts.Sponsor) -> None:
    label = open_label(case, act.label)
    matter = case.meeting.proposals.get(label) or case.meeting.amendments[label]
    people = case.people(act.names, here=False)
    new = [each.number for each in people if each.number not in (matter.by, *matter.sponsors)]
    if not new:
        case.already((f"second {label} by NAME",), label=label, code="SPONSORS_ALREADY")
    case.happen(events.SponsorsNamed(label, tuple(new)))


def _proposal(case: Case, typed: str) -> Proposal:
    label = label_of(case, typed)
    proposal = case.meeting.proposals.get(label)
    if proposal is None:
        case.refuse("NOT_A_PROPOSAL", ("attach P1 FILE",), label=label)
    return proposal


@decides(of_texts(_proposal))
def _attach(case: Case, act: acts.Attach) -> None:
    proposal = _proposal(case, act.label)
    label = proposal.label
    name = case.short(act.name)
    if any((each.name, each.sha256) == (name, act.sha256) for each in proposal.attachments):
        case.already((f"attach {label} FILE",), label=label, file=name, code="ATTACHED_ALREADY")
    case.happen(events.FileAttached(label, name, act.size, act.sha256))


@decides(of_texts(_proposal))
def _attach_file(case: Case, act: acts.AttachFile) -> None:
    case.refuse("FILE_NOT_READ", (f"attach {act.label} FILE",), file=act.path)
