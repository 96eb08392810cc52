"""Deciding about formal motions: whether they are in order, and what comes of them."""

from __future__ import annotations

from typing import NoReturn

from msgspec.structs import replace

from facilitation.meeting.deciding import labels
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.debate import RULINGS, check_floor, check_seconder
from facilitation.meeting.deciding.floor import end_turn, hear_raised, pause_turn
from facilitation.meeting.deciding.ready import anybody_here, decides, do, either
from facilitation.meeting.deciding.wanted import text_wanted
from facilitation.meeting.families.courses.acts import Revisit
from facilitation.meeting.families.matter.acts import Second
from facilitation.meeting.families.motions import acts, events
from facilitation.meeting.families.motions.reconsidering import (
    at_once,
    check_reconsidered,
    settled_meant,
)
from facilitation.meeting.families.motions.settling import (
    by_voice,
    go_on_after,
    in_force,
    question_asked,
)
from facilitation.meeting.families.taking.acts import ChooseOrder
from facilitation.meeting.pending import (
    ALL,
    POINT,
    REWORD,
    asked_now,
    holding,
    key_of,
    labels_to_reconsider,
    moved_as,
    not_in_order,
    order_now,
    pending,
    raised_in,
    root_label,
)
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import AWAY, Fate
from facilitation.meeting.texts.lineage import Aim
from facilitation.people.person import Person
from facilitation.process.motion import INTERRUPTING, Asks, Described, Kind, Motion, Needs, Vote
from facilitation.process.precedence import Against, Objection, Question

_OF_THE_TEXT = ("divide", "withdraw", REWORD)
"""What is away with the text, and comes back with it."""


def _both(case: Case, act: object) -> None:
    in_force(case)
    anybody_here(case)


@decides(_both)
def _make(case: Case, act: acts.MakeMotion) -> None:
    described, behind = _meant(case, act)
    person = case.person(act.by)
    _check_in_order(case, described.rules)
    check_floor(case, described.rules, person)
    if described.rules.effect == "rescind":
        _rescind(case, act, _label_meant(case, described, behind, act.text))
        return
    if described.rules.effect == "count":
        _demand_count(case)
        return
    _check_asked_for(case, described, behind, act)
    _happen(case, _made(case, described, behind, act, person))


def _happen(case: Case, made: events.MotionMade) -> None:
    """Let a motion be made; whoever asks the chair for something is heard before the ruling."""
    resumes = _interrupt(case, made.motion)
    case.happen(replace(made, resumes=resumes))
    if made.motion.vote is Vote.CHAIR:
        hear_raised(case, made.by, resumes=bool(resumes))


def _made(
    case: Case, described: Described, behind: str, act: acts.MakeMotion, person: Person
) -> events.MotionMade:
    rules = described.rules
    about = ""
    settled = settled_meant(case, behind or act.text) if rules.effect == "reconsider" else None
    if settled is not None:
        about, rules = str(settled.made), at_once(rules)
    elif described.asks is Asks.LABEL:
        about = _label_meant(case, described, behind, act.text)
        if rules.effect == "reconsider":
            check_reconsidered(case, about, person)
            rules = at_once(rules) if about in case.meeting.amendments else rules
    inner = asked_now(case.meeting)
    if inner is not None and not about and not rules.waits:
        about = key_of(inner)
    if rules.kind is Kind.AMEND and inner is not None:
        rules = _ranked_as(rules, inner)
    if rules.effect == "withdraw" and _is_own(case, about, person):
        rules = replace(rules, second=True)
    if rules.mover:
        _check_own(case, rules, about, person)
    attached = rules.kind in (Kind.SUBSIDIARY, Kind.AMEND) or rules.effect in _OF_THE_TEXT
    return events.MotionMade(
        rules,
        person.number,
        _detail(case, rules, about, act.text or behind),
        act.length,
        root_label(case.meeting) if attached else "",
        about,
        case.short(act.because),
        case.group_meant(act.by),
    )


def _interrupt(case: Case, wanted: Motion) -> int:
    """Stop the clock of whoever speaks for what may interrupt; return the turn, 0 for none."""
    turn = case.meeting.floor.turn
    if turn is None or wanted.interrupts not in INTERRUPTING or wanted.waits:
        return 0
    return turn.id if pause_turn(case) else 0


def _detail(case: Case, rules: Motion, about: str, typed: str) -> str:
    """Return what a motion asks for: its words on a line, but for a text that reads otherwise."""
    if rules.effect != REWORD:
        return case.short(typed)
    proposal = case.meeting.proposals.get(about)
    if proposal is None:
        possible = (f"redraft {about} by NAME: …", f"withdraw {about}")
        case.refuse("MOTION_NOT_ABOUT", possible, motion=rules.name, label=about)
    text = text_wanted(case, typed)
    if text == proposal.text:
        case.already((f'move {REWORD} "…" by NAME',), code="NOTHING_CHANGES")
    return text


def _check_own(case: Case, rules: Motion, about: str, person: Person) -> None:
    """Advise that only whoever made a question may move that of it."""
    if not _is_own(case, about, person):
        matter = case.meeting.proposals.get(about) or case.meeting.amendments.get(about)
        mover = name_of(case.meeting, matter.by) if matter is not None else ""
        possible = (f"move {rules.name} by {quoted(mover)}",) if mover else ()
        case.advise("NOT_THE_MOVER", possible, motion=rules.name, name=mover, label=about)


def _is_own(case: Case, label: str, person: Person) -> bool:
    """Tell whether somebody moves to withdraw their own: that alone is seconded (RONR 33:13)."""
    text = case.meeting.proposals.get(label) or case.meeting.amendments.get(label)
    return text is not None and text.by == person.number


def _ranked_as(rules: Motion, inner: Question) -> Motion:
    """Return an amendment with the rank of what it changes: it goes before whatever that does."""
    return replace(rules, rank=max(rules.rank, inner.motion.rank))


def _meant(case: Case, act: acts.MakeMotion) -> tuple[Described, str]:
    """Return the motion that is meant, and what stands behind its name."""
    in_force(case)
    found = case.context.processes.motions_of(case.meeting.floor.process).meant(act.motion)
    if found is None:
        case.refuse("UNKNOWN_MOTION", _offered(case), name=act.motion)
    if found[0].rules.kind is Kind.MAIN:
        case.refuse("MOTION_BY_TEXT", ('propose P1 "Title" by NAME: "…"',))
    inner = asked_now(case.meeting)
    if found[0].rules.kind is Kind.AMEND and inner is not None and inner.label:
        case.refuse("MOTION_BY_TEXT", (f"amend {inner.label} A1 by NAME: …",))
    return found


def _offered(case: Case) -> tuple[str, ...]:
    """Return what could be moved now, as it is typed."""
    order = order_now(case.meeting)
    return tuple(
        _line(each)
        for each in case.context.processes.motions_of(case.meeting.floor.process)
        if each.rules.is_by_name and each.rules.name != POINT
        if order.against(each.rules) is None
    )


def _line(described: Described) -> str:
    """Return how a motion is made, with what it asks for."""
    form = {Asks.TEXT: ' "…"', Asks.LENGTH: " 10m", Asks.LABEL: " P1"}.get(described.asks, "")
    return f"move {described.rules.name}{form} by NAME"


def _check_in_order(case: Case, wanted: Motion) -> None:
    """Advise against what is not in order, saying what stands in its way.

    Raises Refused: it is not in order and nobody overrules; or there is nothing it could be about.
    """
    found = not_in_order(case.meeting, wanted)
    if found is None:
        return
    possible = _instead(case, found)
    if found.other is None:
        case.refuse(found.code, possible, motion=wanted.name)
    params = {"motion": wanted.name, "other": found.other.called}
    if wanted.needs is Needs.TEXT and not found.other.label:
        case.refuse(found.code, possible, **params)
    case.advise(found.code, possible, **params)


def _instead(case: Case, found: Objection) -> tuple[str, ...]:
    if found.other is not None:
        return ("carried", "lost", *_offered(case))
    if found.code is Against.NOTHING_PENDING:
        return ('propose P1 "Title" by NAME: "…"', *_offered(case))
    return _offered(case) or ('propose P1 "Title" by NAME: "…"',)


def _check_asked_for(case: Case, described: Described, behind: str, act: acts.MakeMotion) -> None:
    """Refuse a motion that lacks what it asks for, or has what it does not ask for."""
    name, asks, line = described.rules.name, described.asks, _line(described)
    text = bool(act.text or behind)
    if asks is Asks.LENGTH and not act.length:
        case.refuse("MOTION_NEEDS_TIME", (line,), motion=name)
    if asks is Asks.TEXT and not text and not act.length:
        case.refuse("MOTION_NEEDS_TEXT", (line,), motion=name)
    if asks is Asks.SCOPE and (behind or act.text).casefold() not in ("", ALL):
        case.refuse("UNKNOWN_MOTION", (line, f"move {name} {ALL} by NAME"), name=act.motion)
    if (asks is Asks.NOTHING and (text or act.length)) or (asks is Asks.LENGTH and text):
        case.refuse("UNKNOWN_MOTION", (line,), name=act.motion)


def _label_meant(case: Case, described: Described, behind: str, text: str) -> str:
    """Return the text that a motion about an earlier one means."""
    name = described.rules.name
    typed = behind or text
    if not typed:
        case.refuse("MOTION_NEEDS_TEXT", (f"move {name} P1 by NAME",), motion=name)
    label = labels.label_of(case, typed)
    fate = labels.fate_of(case.meeting, label)
    fits = {
        "bring_forward": fate in AWAY,
        "rescind": fate is Fate.ADOPTED,
        "reconsider": label in labels_to_reconsider(case.meeting),
    }
    if not fits.get(described.rules.effect, True):
        case.refuse("MOTION_NOT_ABOUT", _offered(case), motion=name, label=label)
    return label


def _rescind(case: Case, act: acts.MakeMotion, label: str) -> None:
    """Put an adopted text before the meeting again, to take it back (RONR §35)."""
    anew = labels.free_label(case.meeting, label)
    do(case, Revisit(label, Aim.RESCIND, anew, act.by, because=act.because))


def _demand_count(case: Case) -> None:
    """Any one member may have the votes counted (RONR §29)."""
    question = key_of(question_asked(case))
    if question in case.meeting.business.counted:
        case.already(("count yes … no …",))
    case.happen(events.CountDemanded(question))


def _unseconded(case: Case, _act: object = None) -> Question:
    """Return what was moved last and waits for a second."""
    found = [e for e in pending(case.meeting) if not e.seconded and e.motion.second]
    if not found and pending(case.meeting) and holding(case.meeting) is not None:
        _nothing_to_second(case)
    if not found:
        open_texts = [e for e in labels.open_labels(case.meeting) if not _is_seconded(case, e)]
        if not open_texts:
            _nothing_to_second(case)
        return Question(Motion("main", Kind.MAIN), open_texts[-1])
    return max(found, key=lambda each: each.made)


@decides(_unseconded)
def _second_last(case: Case, act: acts.SecondLast) -> None:
    waiting = _unseconded(case)
    if waiting.label:
        do(case, Second(waiting.label, act.by))
        return
    person = case.person(act.by)
    moved = next(e for e in case.meeting.business.pending if e.made == waiting.made)
    if moved.by == person.number:
        case.refuse("OWN_MOTION", ("second by NAME",), name=person.name, label=moved.motion.name)
    check_seconder(case, person, "second by NAME")
    case.happen(events.MotionSeconded(moved.made, moved.motion.name, person.number))


def _is_seconded(case: Case, label: str) -> bool:
    return bool((case.meeting.proposals.get(label) or case.meeting.amendments[label]).seconded)


def _nothing_to_second(case: Case) -> NoReturn:
    moved = _offered(case) if case.meeting.floor.rules.motions else ()
    case.refuse("NOTHING_TO_SECOND", ('propose P1 "Title" by NAME: "…"', *moved))


def _any_blank(case: Case, _act: object) -> None:
    if not case.meeting.blanks:
        in_force(case)


@decides(either(_both, _any_blank))
def _raise_point(case: Case, act: acts.RaisePoint) -> None:
    """Raise a point of order; what stands behind the label of a blank is put first for it."""
    if labels.blank_meant(case.meeting, act.person):
        do(case, ChooseOrder((act.text,), blank=act.person))
        return
    in_force(case)
    person = case.person(act.person)
    described = case.context.processes.motions_of(case.meeting.floor.process).get(POINT)
    if described is None:
        case.refuse("UNKNOWN_MOTION", _offered(case), name=POINT)
    text = case.short(act.text, f'order {quoted(person.name)} "…"')
    _check_in_order(case, described.rules)
    group = case.group_meant(act.person)
    _happen(case, events.MotionMade(described.rules, person.number, text, group=group))


@decides(in_force)
def _rule(case: Case, act: acts.GiveRuling) -> None:
    in_force(case)
    text = case.short(act.text)
    inner = asked_now(case.meeting)
    ruled_on = inner.made if inner is not None and inner.motion.vote is Vote.CHAIR else 0
    point = moved_as(case.meeting, inner) if inner is not None and ruled_on else None
    if not text and act.granted is None:
        case.refuse("TEXT_NEEDED", RULINGS)
    if act.granted is not None and not ruled_on:
        case.refuse("NOTHING_TO_RULE", ('order NAME "…"', 'ruling "…" because "…"'))
    turn = case.meeting.floor.turn
    heard = point is not None and turn is not None and turn.person == point.by
    heard = heard and raised_in(case.meeting, turn) is not None
    case.happen(events.RulingGiven(text, case.short(act.because), ruled_on, act.granted))
    if point is None:
        return
    if heard:
        end_turn(case)
    go_on_after(case, point)


@decides(question_asked)
def _declare(case: Case, act: acts.DeclareCarried | acts.DeclareLost) -> None:
    by_voice(case, question_asked(case), carried=isinstance(act, acts.DeclareCarried))
