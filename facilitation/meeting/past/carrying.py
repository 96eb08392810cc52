"""What a meeting leaves for the next one: what is open, who does what, what it began with.

Nothing of it is decided again: each thing is taken along by an ordinary act of the next meeting,
so its record says what was taken along and where it comes from.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import chain

import msgspec

from facilitation.decisions.mandates import is_over
from facilitation.meeting import reading
from facilitation.meeting.act import Act
from facilitation.meeting.agenda.agenda_tree import is_over as item_is_over
from facilitation.meeting.agenda.undecided import without_matter
from facilitation.meeting.answering import today
from facilitation.meeting.families.actions import TakenAlong
from facilitation.meeting.families.agenda.acts import AddItem, AimItem, numbered_item
from facilitation.meeting.families.courses.acts import BringForwardFrom
from facilitation.meeting.families.deliberating import KeepInput, KeptInput, kept_input
from facilitation.meeting.families.electorate.acts import KeepMandate, KeepSent
from facilitation.meeting.families.evaluation import BringEvaluation
from facilitation.meeting.families.formalities import NextConvened
from facilitation.meeting.families.naming import KeepUnnamed
from facilitation.meeting.families.people.acts import Arrive, Enrol, GiveRole, Newcomer
from facilitation.meeting.families.planning.acts import AskAhead, NamePresenter, NestItem
from facilitation.meeting.groups.mandates import recalled, sent_here
from facilitation.meeting.groups.packet import SentMandate
from facilitation.meeting.history import History
from facilitation.meeting.past.earlier_texts import source_of
from facilitation.meeting.register.looked import Left
from facilitation.meeting.state import Fate, Item, Mandate, Meeting
from facilitation.meeting.texts.lineage import Source
from facilitation.people.names import LONGEST

_OPEN = (Fate.OPEN, Fate.DEFERRED, Fate.REFERRED, Fate.LAID_ASIDE)


class Kind(StrEnum):
    """What sort of thing is taken along."""

    ACTION = "action"
    UNREACHED = "unreached"
    TEXT = "text"
    QUESTION = "question"
    REVIEW = "review"
    PARKED = "parked"
    TREATED = "treated"
    ROLE = "role"
    EVALUATION = "evaluation"
    MANDATE = "mandate"
    RECALL = "recall"
    TERM = "term"
    INPUT = "input"
    REPORT = "report"
    MINUTES = "minutes"


class Carried(msgspec.Struct, frozen=True):
    """One thing that the next meeting may take along; ``about`` says what.

    ``who`` owns an action, holds a role or brought a text. ``day`` is when an action is due, a role
    ends or a text comes up again (ISO; empty: not said). ``label`` is that of a text or an action,
    ``amendments`` those of its open amendments that come with it and ``movers`` whose they are;
    ``left`` no longer fit it and stay behind. ``item`` is an item of the agenda as it was.
    ``sensitive`` is whether an action is kept out of what is published, and ``source`` where it was
    first taken on, if at a meeting before that. ``mandate`` is what ``who`` was sent with,
    ``alternate`` goes where they cannot; ``sent`` is one that came with a packet. ``asked`` is what
    groups were asked ahead.
    """

    kind: Kind
    about: str
    who: str = ""
    day: str = ""
    label: str = ""
    fate: Fate = Fate.OPEN
    amendments: tuple[str, ...] = ()
    movers: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    item: Item | None = None
    sensitive: bool = False
    source: Source | None = None
    mandate: Mandate | None = None
    alternate: str = ""
    sent: SentMandate | None = None
    asked: KeptInput | None = None

    def usual(self, today: str) -> bool:
        """Tell whether it is taken along unless somebody says otherwise: what else would be lost.

        A decision is looked at again when its day has come, up to the ISO date ``today``; minutes
        are to be approved where they were sent round.
        """
        if self.kind is Kind.REVIEW:
            return self.day <= today
        if self.kind is Kind.MINUTES:
            return self.fate is Fate.OPEN
        return self.kind not in (Kind.TREATED, Kind.ROLE)


_BY_SOMEBODY = (Kind.ACTION, Kind.TEXT, Kind.MANDATE, Kind.REPORT)
OWED = (Kind.REPORT, Kind.MANDATE, Kind.RECALL, Kind.TERM, Kind.INPUT)
"""What goes on at the next meeting of a group in any case, however that begins."""

_MATTERS = (Kind.UNREACHED, Kind.TEXT, Kind.QUESTION, Kind.PARKED)


class Origin(msgspec.Struct, frozen=True):
    """Where things come from: the meeting's id, how it is named, what its actions are called.

    ``report`` is what the item is called on which a delegate reports back, with {} for the body,
    ``minutes`` that on which minutes are approved, ``term`` that on which somebody is sent whose
    term has ended, with {} for the body; ``put_off`` names it with the reason why an item was.
    """

    meeting: str
    named: str
    actions: str
    report: str = "{}"
    minutes: str = ""
    term: str = "{}"
    put_off: str = "{}, {}"


def to_carry(history: History, day: str = "") -> tuple[Carried, ...]:
    """Return what a meeting leaves: what is open first, then its agenda and its roles.

    ``day`` is the ISO date of the next one, by which mandates may be over (empty: not known).
    """
    meeting = history.meeting
    return (
        *_actions(meeting),
        *_items(meeting, Kind.UNREACHED),
        *_texts(meeting),
        *_questions(meeting),
        *_reviews(meeting),
        *_mandates(meeting, max(day, today(meeting))),
        *_asked(meeting, max(day, today(meeting))),
        *_parked(meeting),
        *_minutes(meeting),
        *_items(meeting, Kind.TREATED),
        *_roles(meeting),
        *(Carried(Kind.EVALUATION, each.text) for each in meeting.evaluations),
    )


def left_by(history: History) -> Left:
    """Return how much a meeting leaves for the next one."""
    kinds = [each.kind for each in to_carry(history)]
    matters, agreed = sum(each in _MATTERS for each in kinds), convened_by(history)
    return Left(kinds.count(Kind.ACTION), matters, agreed.on if agreed is not None else "")


def convened_by(history: History) -> NextConvened | None:
    """Return when and where a meeting agreed to meet next, as it said last; None: it did not."""
    said = (row.event for row in history.effective() if isinstance(row.event, NextConvened))
    return next(iter(deque(said, maxlen=1)), None)


def _minutes(meeting: Meeting) -> Iterator[Carried]:
    """Yield minutes that are not approved; those that were not sent round wait (deferred)."""
    if meeting.closed and meeting.opening is not None and not meeting.life.approved:
        fate = Fate.OPEN if meeting.life.circulated else Fate.DEFERRED
        yield Carried(Kind.MINUTES, meeting.opening.title, fate=fate)


def _actions(meeting: Meeting) -> Iterator[Carried]:
    for each in meeting.tasks:
        if each.task.strip() and each.is_open:
            yield Carried(
                Kind.ACTION,
                each.task,
                reading.name_of(meeting, each.owner),
                each.due,
                reading.label_of_entry(meeting, each.entry),
                source=each.source,
                sensitive=bool(meeting.hidden.get(each.entry, ())),
            )


def _items(meeting: Meeting, kind: Kind) -> Iterator[Carried]:
    """Yield items; those that were made for actions, or for minutes, are made anew with them."""
    for each in reading.agenda_of(meeting):
        begun = item_is_over(meeting, each) or each.began is not None
        comes_again = each.plan.again is not None or each.number in without_matter(meeting)
        if not comes_again and (each.purpose == "settle" or (begun and each.purpose == "approve")):
            continue
        if (begun and not comes_again) == (kind is Kind.TREATED):
            rest = each.plan.rest or each.plan.again
            yield Carried(kind, each.title, day=rest.until if rest else "", item=each)


def _texts(meeting: Meeting) -> Iterator[Carried]:
    """Yield the texts that may be brought forward, with what waits on them."""
    for label in meeting.labels:
        proposal = meeting.proposals.get(label)
        if proposal is not None and proposal.fate in _OPEN:
            along = tuple(reading.still_fitting(meeting, label))
            people = (person for each in along for person in (each.by, *each.sponsors))
            yield Carried(
                Kind.TEXT,
                proposal.title,
                reading.name_of(meeting, proposal.by),
                proposal.rest.until if proposal.rest is not None else "",
                label,
                proposal.fate,
                tuple(each.label for each in along),
                tuple(reading.name_of(meeting, each) for each in dict.fromkeys(people)),
                tuple(
                    each.label for each in reading.amendments_to(meeting, label) if each.conflict
                ),
            )


def _questions(meeting: Meeting) -> Iterator[Carried]:
    """Yield what was asked without a text and not settled, such as an election."""
    asked = (*meeting.decisions, *((meeting.decision,) if meeting.decision else ()))
    last = {each.subject: each for each in asked if each.question}
    for each in last.values():
        if each.verdict is None or not each.verdict.carried:
            yield Carried(Kind.QUESTION, each.question)


def _reviews(meeting: Meeting) -> Iterator[Carried]:
    """Yield what was decided and is to be looked at again, with its day."""
    carried = {e.subject: e for e in meeting.decisions if e.verdict and e.verdict.carried}
    for label, day in meeting.reviews.items():
        if label in carried:
            proposal = meeting.proposals.get(label)
            title = proposal.title if proposal is not None else carried[label].question
            yield Carried(Kind.REVIEW, title, day=day, label=label)


def _parked(meeting: Meeting) -> Iterator[Carried]:
    """Yield what was kept for another time; not what is to be kept out of an agenda."""
    for entry, text in meeting.parked.items():
        if text.strip() and not meeting.hidden.get(entry, ()):
            yield Carried(Kind.PARKED, " ".join(text.split()))


def _mandates(meeting: Meeting, day: str) -> Iterator[Carried]:
    """Yield mandates that still hold on a day, whose are over, reports that are owed, and recalls.

    A report is owed once after each meeting that gave a mandate; where a term is over, somebody is
    sent anew. A recall goes on as long as the mandate would have held, to outlast that.
    """
    for person, held in meeting.franchise.mandates.items():
        terms, who = held.terms, reading.name_of(meeting, person)
        if terms.report and terms.to and not held.kept:
            yield Carried(Kind.REPORT, terms.to, who, terms.report)
        if not is_over(terms, day) and (terms.to or terms.until):
            alternate = reading.name_of(meeting, held.alternate)
            yield Carried(
                Kind.MANDATE, held.text, who, terms.until, mandate=held, alternate=alternate
            )
        elif is_over(terms, day) and terms.to:
            yield Carried(Kind.TERM, terms.to, who, terms.until)
    for sent in sent_here(meeting):
        if not is_over(sent.terms, day):
            until, alternate = sent.terms.until, sent.alternate
            yield Carried(
                Kind.MANDATE, sent.text, sent.holder, until, alternate=alternate, sent=sent
            )
    for ended in recalled(meeting):
        if not is_over(ended.terms, day):
            yield Carried(Kind.RECALL, ended.terms.to, ended.holder, ended.ended, sent=ended)


def _asked(meeting: Meeting, day: str) -> Iterator[Carried]:
    for each in kept_input(meeting, day):
        yield Carried(Kind.INPUT, each.call.call.question, day=each.call.call.by, asked=each)


def _roles(meeting: Meeting) -> Iterator[Carried]:
    for role, held in meeting.roles.items():
        until = meeting.offices.get(role, "")
        for person in held:
            yield Carried(Kind.ROLE, role, reading.name_of(meeting, person), until)


def arrivals(meeting: Meeting, names: Iterable[str]) -> tuple[Arrive, ...]:
    """Return how those who were at a meeting, and are here again, come in as they sat."""
    here = frozenset(names)
    return tuple(
        Arrive((each.name,), each.group, "".join(each.lists[:1]), each.guest)
        for each in reading.people_there(meeting)
        if each.name in here
    )


def acts_of(
    meeting: Meeting,
    taken: Iterable[Carried],
    names: Iterable[str],
    origin: Origin,
    *,
    known: Iterable[str] = (),
) -> tuple[Act, ...]:
    """Return the acts by which a next meeting begins with these people and takes things along.

    Those who are only ``known`` are absent until they arrive. Whoever has something to do or
    brought a text or an amendment is known there, also when they have not come: as absent, so that
    nothing goes with them.
    """
    found, here = tuple(taken), tuple(names)
    needed = (*known, *_needed(found), *_planning(meeting, found))
    return (
        *arrivals(meeting, here),
        *_absent(meeting, needed, here, origin),
        *_unnamed(meeting, {*here, *needed}),
        *(GiveRole(each.about, each.who, each.day) for each in found if _can_hold(each, here)),
        *_agenda(meeting, found, origin),
        *(BringForwardFrom(e.label, origin.meeting) for e in found if e.kind is Kind.TEXT),
        *_tasks(meeting, found, origin),
        *(KeepMandate(each.who, each.mandate, each.alternate) for each in found if each.mandate),
        *_sent(found, origin),
        *_input(found, origin),
        *_evaluation(found, origin),
    )


def _sent(taken: tuple[Carried, ...], origin: Origin) -> Iterator[Act]:
    """Yield whom other groups send here, as their packets told the earlier meeting."""
    sent = tuple(each.sent for each in taken if each.sent is not None)
    if sent:
        yield KeepSent(sent, origin.named)


def _input(taken: tuple[Carried, ...], origin: Origin) -> Iterator[Act]:
    """Yield what groups were asked ahead, which they may answer after that meeting."""
    asked = tuple(each.asked for each in taken if each.asked is not None)
    if asked:
        yield KeepInput(asked, origin.named)


def _evaluation(taken: tuple[Carried, ...], origin: Origin) -> Iterator[Act]:
    """Yield what was said of the meeting, for whoever facilitates the next one; nobody is named."""
    said = tuple(each.about for each in taken if each.kind is Kind.EVALUATION)
    if said:
        yield BringEvaluation(said, origin.named)


def _can_hold(carried: Carried, here: tuple[str, ...]) -> bool:
    return carried.kind is Kind.ROLE and carried.who in here


def _needed(taken: tuple[Carried, ...]) -> list[str]:
    """Return who has something to do, or brought a text or an amendment."""
    owners = [each.who for each in taken if each.kind in _BY_SOMEBODY]
    owners += [each.alternate for each in taken if each.alternate]
    return owners + [mover for each in taken if each.kind is Kind.TEXT for mover in each.movers]


def _planning(meeting: Meeting, taken: tuple[Carried, ...]) -> list[str]:
    """Return who presents an item, or sent a question to it."""
    plans = [each.item.plan for each in taken if each.item is not None]
    asked = chain((p.presenter for p in plans), (e.by for p in plans for e in p.questions))
    return [name for each in asked if (name := reading.name_of(meeting, each))]


def _absent(
    meeting: Meeting, needed: tuple[str, ...], here: tuple[str, ...], origin: Origin
) -> Iterator[Act]:
    known = {each.name: each for each in meeting.people.values()}
    missing = [known[each] for each in dict.fromkeys(needed) if each in known and each not in here]
    if missing:
        people = tuple(Newcomer(e.name, e.group, e.lists, e.aliases, here=False) for e in missing)
        yield Enrol(people, origin.named)


def _unnamed(meeting: Meeting, names: Container[str]) -> Iterator[Act]:
    """Yield who may not be named, as they said themselves: that holds until they say otherwise."""
    who = (each for each in meeting.people.values() if each.unnamed and each.name in names)
    yield from (KeepUnnamed(each.name) for each in who)


def _agenda(meeting: Meeting, taken: tuple[Carried, ...], origin: Origin) -> Iterator[Act]:
    """Yield the agenda: minutes, actions and reports first, items in their old order, the rest.

    A new item is named by its place, which is known: the next meeting begins with none.
    """
    place = 0
    if any(each.kind is Kind.MINUTES for each in taken):
        place += 1
        yield AddItem(origin.minutes or origin.named)
        yield AimItem(numbered_item(place), "approve")
    if any(each.kind is Kind.ACTION for each in taken):
        place += 1
        yield AddItem(origin.actions)
        yield AimItem(numbered_item(place), "settle")
    for each in (report for report in taken if report.kind is Kind.REPORT):
        place += 1
        yield AddItem(origin.report.format(each.about), origin=origin.named)
        yield AimItem(numbered_item(place), "inform")
        yield NamePresenter(numbered_item(place), each.who)
    for body in dict.fromkeys(each.about for each in taken if each.kind is Kind.TERM):
        place += 1
        yield AddItem(origin.term.format(body), origin=origin.named)
        yield AimItem(numbered_item(place), "decide")
    places: dict[int, int] = {}
    wanted = {each.item.number for each in taken if each.item is not None}
    for item in (each for each in reading.agenda_of(meeting) if each.number in wanted):
        place += 1
        process, again = item.process if item.own else "", item.plan.again is not None
        yield AddItem(item.title, process, item.length, _whence(item, origin), again)
        places[item.number] = place
        yield from _planned(item, numbered_item(place), places, meeting)
    for each in taken:
        if each.kind in (Kind.TEXT, Kind.QUESTION, Kind.REVIEW, Kind.PARKED):
            yield AddItem(f"{each.label} {each.about}".strip())


def _whence(item: Item, origin: Origin) -> str:
    """Return where an item comes from, with the reason why it was put off where that is short."""
    rest = item.plan.rest or item.plan.again
    because = rest.because if rest is not None else ""
    said = origin.put_off.format(origin.named, because) if because else origin.named
    return said if len(said) <= LONGEST else origin.named


def _planned(item: Item, named: str, places: Mapping[int, int], meeting: Meeting) -> Iterator[Act]:
    """Yield what was planned of an item: what for, part of what, who presents, what was asked."""
    if item.purpose:
        yield AimItem(named, item.purpose)
    if item.plan.within in places:
        yield NestItem(named, numbered_item(places[item.plan.within]))
    presenter = reading.name_of(meeting, item.plan.presenter)
    if presenter:
        yield NamePresenter(named, presenter)
    for each in item.plan.questions:
        yield AskAhead(each.text, named, reading.name_of(meeting, each.by))


def _tasks(meeting: Meeting, taken: tuple[Carried, ...], origin: Origin) -> Iterator[Act]:
    for each in taken:
        if each.kind is Kind.ACTION:
            source = each.source or source_of(meeting, origin.meeting, each.label)
            yield TakenAlong(source, each.who, each.about, each.day, each.sensitive)
