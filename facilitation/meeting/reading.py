"""What can be read off the state of a meeting; nothing here changes anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import attrgetter

from facilitation.decisions.verdicts import Why
from facilitation.floor import turns
from facilitation.floor.grouping import How
from facilitation.floor.places import Place
from facilitation.floor.rounds import LIST, Round, Seat
from facilitation.floor.stack import queue
from facilitation.floor.turns import Turn
from facilitation.meeting import state as states
from facilitation.meeting.agenda.agenda_tree import to_treat
from facilitation.meeting.state import Meeting, Nomination
from facilitation.meeting.texts.lineage import Aim
from facilitation.people.person import Person
from facilitation.process.settings import Setting, value_of
from facilitation.text.changes import Hunk
from facilitation.text.changes import apply as apply_edit


def people_here(meeting: states.Meeting) -> tuple[Person, ...]:
    return tuple(sorted((e for e in meeting.people.values() if e.here), key=attrgetter("number")))


def people_there(meeting: states.Meeting) -> tuple[Person, ...]:
    """Return everybody who was here at any time, also who left early."""
    there = (each for each in meeting.people.values() if each.here or each.left)
    return tuple(sorted(there, key=attrgetter("number")))


def count_here(meeting: states.Meeting) -> int:
    return sum(1 for each in meeting.people.values() if each.here)


def anybody_here(meeting: states.Meeting) -> bool:
    return any(each.here for each in meeting.people.values())


def labels_of_taken(meeting: states.Meeting) -> tuple[str, ...]:
    """Return the numbers of what stands agreed or taken on (``T1``), and of reports (``R1``)."""
    return tuple(_labelled(meeting))


def tasks_in_view(meeting: states.Meeting) -> tuple[states.Task, ...]:
    """Return what people took on, as everybody may see it: not withdrawn, not kept private."""
    return tuple(e for e in meeting.tasks if e.task and not meeting.hidden.get(e.entry, ()))


def labels_of_actions(meeting: states.Meeting) -> tuple[str, ...]:
    """Return the numbers of what somebody took on and has still to do."""
    to_do = (each for each in meeting.tasks if each.task and each.is_open)
    return tuple(label_of_entry(meeting, each.entry) for each in to_do)


def entry_labelled(meeting: states.Meeting, label: str) -> int:
    """Return the entry of an agreement, action or report by its number; 0: none that stands."""
    return _labelled(meeting).get(label.upper(), 0)


def _labelled(meeting: states.Meeting) -> dict[str, int]:
    stand = {*meeting.agreed_at, *(each.entry for each in meeting.tasks)}
    taken = {f"T{place}": at for place, at in enumerate(meeting.taken, start=1) if at in stand}
    return taken | {f"R{place}": at for place, at in enumerate(meeting.reports, start=1)}


def label_of_entry(meeting: states.Meeting, entry: int) -> str:
    """Return the number of an agreement, action or report, also of a withdrawn one; else empty."""
    for letter, entries in (("T", meeting.taken), ("R", meeting.reports)):
        if entry in entries:
            return f"{letter}{entries.index(entry) + 1}"
    return ""


def is_in_use(floor: states.Floor) -> bool:
    """Tell whether somebody speaks or waits on a floor, or a round goes on there."""
    speaking = floor.turn is not None or floor.round is not None or bool(floor.waiting)
    return speaking or bool(floor.stack.entries or floor.questions)


def name_of(meeting: states.Meeting, person: int) -> str:
    """Return the name of a person, empty for nobody."""
    found = meeting.people.get(person)
    return found.name if found else ""


def group_of(meeting: states.Meeting, person: int) -> str:
    """Return the group of a person, empty where none is known."""
    found = meeting.people.get(person)
    return found.group if found else ""


def small_groups_called(meeting: states.Meeting, groups: states.SmallGroups) -> tuple[str, ...]:
    """Return what each small group is called: the group that it is, else its number."""
    of = [group_of(meeting, each[0]) if each else "" for each in groups.groups]
    by_group = groups.how == How.BY_GROUP
    return tuple(
        name if by_group and name and of.count(name) == 1 else str(number)
        for number, name in enumerate(of, 1)
    )


def keeper_of(meeting: states.Meeting) -> int:
    """Return who keeps the circle, where they are here: of this process, else of the meeting; 0."""
    keeper = meeting.floor.keeper or next(iter(meeting.roles.get("keeper", ())), 0)
    found = meeting.people.get(keeper)
    return keeper if found is not None and found.here else 0


def senders(meeting: states.Meeting, label: str) -> tuple[str, ...]:
    """Return the groups that sent a text or a change, or wrote what became it; none: made here."""
    taken = [number for number, _, made in meeting.input_taken if made == label]
    origin = meeting.origins.get(label)
    found = [
        *((origin.sender or origin.group,) if origin is not None else ()),
        *(each.sent.group for each in meeting.came if each.label == label),
        *(meeting.contributions[number - 1].group for number in taken),
    ]
    return tuple(dict.fromkeys(found))


def current_item(meeting: states.Meeting) -> states.Item | None:
    return meeting.items[meeting.item - 1] if meeting.item else None


def decision_here(meeting: states.Meeting) -> states.Decision | None:
    """Return the decision asked last, unless it was settled on another item than the present."""
    decision = meeting.decision
    if decision is None or decision.verdict is None or decision.item == meeting.item:
        return decision
    return None


def decided_with(meeting: states.Meeting, decision: states.Decision) -> tuple[str, ...]:
    """Return what was decided in one act with this, without debate; else its subject alone."""
    if not is_unopposed(decision):
        return (decision.subject,)
    there = (each for each in meeting.decisions if each.closed == decision.closed)
    return tuple(each.subject for each in there if is_unopposed(each))


def is_unopposed(decision: states.Decision) -> bool:
    """Tell whether it was decided because nobody wanted it pulled out of a bundle."""
    return decision.verdict is not None and decision.verdict.why == Why.UNOPPOSED


def text_here(meeting: states.Meeting) -> states.Proposal | None:
    """Return the text that there is to look at where none was turned to: of this item, or open.

    What is open on another item does not follow into this one, nor where that one was left.
    """
    texts = tuple(meeting.proposals.values())
    of_item = (each for each in texts if each.item == meeting.item)
    at_hand = (e for e in texts if e.fate is states.Fate.OPEN and not _is_elsewhere(meeting, e))
    return next(of_item, next(at_hand, None))


def _is_elsewhere(meeting: states.Meeting, text: states.Proposal) -> bool:
    """Tell whether a text is of another item than the one treated now, or of one that was left."""
    if not text.item or text.item == meeting.item:
        return False
    return bool(meeting.item) or meeting.items[text.item - 1].done


def text_now(meeting: states.Meeting) -> states.Proposal | None:
    """Return the open text that people turned to, or change; else the one of this item."""
    found = proposal_under(meeting, meeting.matter)
    if found is None or found.fate is not states.Fate.OPEN:
        here = (each for each in meeting.proposals.values() if each.item == meeting.item)
        found = next((each for each in here if each.fate is states.Fate.OPEN), None)
    return found


def before_us(meeting: states.Meeting) -> str:
    """Return the label of the text turned to, else of the open one that came with this item."""
    if meeting.matter or not meeting.item:
        return meeting.matter
    text = text_now(meeting)
    return "" if text is None else text.label


def agenda_of(meeting: states.Meeting) -> tuple[states.Item, ...]:
    return tuple(meeting.items[each - 1] for each in meeting.agenda)


def place_on_agenda(meeting: states.Meeting, number: int) -> int:
    """Return at which place of the agenda an item stands (1: first); 0 where it is not on it."""
    return meeting.agenda.index(number) + 1 if number in meeting.agenda else 0


def items_behind(meeting: states.Meeting) -> tuple[states.Item, ...]:
    """Return the items that come behind the present one on the agenda and are not done."""
    before = frozenset(meeting.agenda[: place_on_agenda(meeting, meeting.item)])
    return tuple(each for each in to_treat(meeting) if each.number not in before)


def item_spent(item: states.Item, now: int) -> int:
    """Return the ms spent on an item so far."""
    return item.spent + (max(0, now - item.began) if item.began is not None else 0)


def worked_until(meeting: states.Meeting, tick: int) -> int:
    """Return the tick up to which time counts for an item: in a break, that at which it began."""
    return tick if meeting.pause is None else meeting.pause.tick


def turns_under_way(floor: states.Floor) -> tuple[Turn, ...]:
    """Return the present turn, if there is one, and those that it interrupted."""
    present = (floor.turn,) if floor.turn is not None else ()
    return (*present, *(each.turn for each in floor.waiting)) if floor.waiting else present


def speaking(meeting: states.Meeting) -> Turn | None:
    """Return the turn of whoever speaks; None where nobody does, or all are silent or away."""
    away = meeting.pause is not None or meeting.silence is not None
    if away or meeting.closed or meeting.small_groups is not None:
        return None
    return meeting.floor.turn


def time_is_shown(meeting: states.Meeting) -> bool:
    """Return whether everybody sees the time of the present turn against its limit."""
    turn = meeting.floor.turn
    return turn is not None and turns.allotted(turn) is not None and clock_is_wanted(meeting)


def clock_is_wanted(meeting: states.Meeting) -> bool:
    """Return whether the room sees the time of turns that have a limit.

    The setting ``clock`` decides; where the group did not set it and the process wants no clock,
    a limit that was asked for in the meeting asks for one.
    """
    floor = meeting.floor
    asked = "clock" not in meeting.settings and floor.limit not in {0, floor.rules.limit}
    return floor.rules.clock or asked


def setting_now(meeting: states.Meeting, setting: Setting) -> int:
    """Return what a setting is now, as people see it."""
    if setting.field == "clock":
        return int(clock_is_wanted(meeting))
    return value_of(meeting.floor.rules, setting)


def stack_places(floor: states.Floor) -> tuple[Place, ...]:
    """Return everybody who waits, in the order in which they will be called, with reasons."""
    return queue(floor.stack, floor.tally)


def as_they_sit(meeting: states.Meeting, going: Round) -> tuple[Seat, ...]:
    """Return the seats of a round in the order in which people sit; a list in its own order."""
    if going.mode == LIST:
        return going.seats
    at = {person: place for place, person in enumerate(meeting.seating)}
    return tuple(sorted(going.seats, key=lambda each: at.get(each.person, len(at))))


def prompts_numbered(meeting: states.Meeting) -> tuple[str, ...]:
    """Return the prompts kept in view with their numbers, but the one that is asked now."""
    going = meeting.floor.round
    asked = going.prompt if going is not None else ""
    numbered = enumerate(meeting.prompts, 1)
    return tuple([f"{number}  {prompt}" for number, prompt in numbered if prompt != asked])


def quorum_share(meeting: states.Meeting) -> tuple[int, int]:
    """Return the quorum as a fraction of the entitled; more than half by default (domain.md §6)."""
    return (meeting.quorum.over, meeting.quorum.under) if meeting.quorum else (1, 2)


def text_of(meeting: states.Meeting, label: str) -> str:
    """Return how a proposal reads, or how it would read with an amendment."""
    proposal = meeting.proposals.get(label)
    if proposal is not None:
        return proposal.text
    amendment = meeting.amendments.get(label) or meeting.blanks[label]
    return apply_edit(amendment.base, amendment.edit)


def overtaken_by(meeting: states.Meeting, label: str) -> tuple[Aim, str] | None:
    """Return how a decision of this meeting was overtaken later in it, and by which text."""
    for each in meeting.proposals.values():
        before = each.predecessor if each.fate is states.Fate.ADOPTED else None
        if before is not None and (before.source.meeting, before.source.label) == ("", label):
            return before.aim, each.label
    return None


def may_be_objected_to(meeting: states.Meeting, amendment: states.Amendment) -> bool:
    """Tell whether a friendly amendment stands unless somebody objects, and its text is open."""
    under = proposal_under(meeting, amendment.target)
    text_is_open = under is not None and under.fate is states.Fate.OPEN
    stands = amendment.fate is states.Fate.ADOPTED and not amendment.confirmed
    return amendment.friendly and stands and text_is_open


def times_amended(meeting: states.Meeting, label: str) -> int:
    """Count how often a proposal was changed since it was first tested, at any meeting.

    An editorial correction is no change; a friendly amendment that was objected to is none, either.
    """
    proposal = meeting.proposals.get(label)
    if proposal is None:
        return 0
    earlier = proposal.earlier
    if earlier is not None and earlier.tests:
        since, before = 0, earlier.amended
    else:
        tests = [each.id for each in meeting.decisions if each.subject == label]
        open_now = meeting.decision is not None and meeting.decision.subject == label
        tests += [meeting.decision.id] if open_now and meeting.decision is not None else []
        if not tests:
            return 0
        since, before = min(tests), 0
    made = [each.how for each in proposal.versions[1:] if each.made > since]
    changed = sum(each in (states.Making.AMENDED, states.Making.REVISED) for each in made)
    back = sum(each in (states.Making.OBJECTED, states.Making.REOPENED) for each in made)
    return before + max(0, changed - back)


def proposal_under(meeting: states.Meeting, label: str) -> states.Proposal | None:
    """Return the proposal that a label is, or that an amendment in the end would change."""
    while (amendment := meeting.amendments.get(label)) is not None:
        label = amendment.target
    return meeting.proposals.get(label)


def set_aside(meeting: states.Meeting) -> tuple[states.Floor, ...]:
    """Return the floors that were left on the way back: they wait, and nothing waits for them."""
    return () if meeting.floor.for_now else meeting.frozen[len(meeting.switched) :]


def was_left(meeting: states.Meeting) -> bool:
    """Tell whether another process was left for the present one, and is to be come back to."""
    return len(meeting.frozen) > len(set_aside(meeting))


def matter_here(meeting: states.Meeting) -> str:
    """Return the text looked at, while it is open and of the present item; else nothing."""
    label = "" if was_left(meeting) else meeting.matter
    under = proposal_under(meeting, label) if label else None
    if under is None or under.item != meeting.item:
        return ""
    text = meeting.amendments.get(label, under)
    return label if states.Fate.OPEN is under.fate is text.fate else ""


def depth_of(meeting: states.Meeting, label: str) -> int:
    """Return 0 for a proposal, 1 for a primary amendment, 2 for a secondary one, and so on."""
    depth = 0
    while (amendment := meeting.amendments.get(label)) is not None:
        depth, label = depth + 1, amendment.target
    return depth


def amendments_to(
    meeting: states.Meeting, target: str, *, only_open: bool = True
) -> tuple[states.Amendment, ...]:
    """Return the amendments to a text, in the order in which they were made."""
    labels = meeting.amending.get(target)
    if not labels:
        return ()
    found = meeting.amendments.among(labels)
    if only_open:
        found = [each for each in found if each.fate is states.Fate.OPEN]
    return tuple(found)


def still_fitting(meeting: states.Meeting, target: str) -> Iterator[states.Amendment]:
    """Yield the open amendments to a text that fit it as it is, each before those to itself."""
    for each in amendments_to(meeting, target):
        if not each.conflict:
            yield each
            yield from still_fitting(meeting, each.label)


def blanks_in(
    meeting: states.Meeting, target: str, *, only_open: bool = True
) -> tuple[states.Blank, ...]:
    """Return the blanks made in a proposal, in the order in which they were made."""
    found = meeting.blanks.among(meeting.amending.get(target, ()))
    return tuple(each for each in found if each.open or not only_open)


def made_before(waiting: states.Amendment | states.Blank, base: str) -> tuple[Hunk, ...]:
    """Return the hunks that something waiting was made with on the text with the id ``base``.

    If it was carried over from there, those of its beginning; else those that it has now.
    """
    origin = waiting.edit.origin
    return origin.made if origin is not None and origin.base == base else waiting.edit.hunks


def amendments_under(meeting: states.Meeting, label: str) -> tuple[states.Amendment, ...]:
    """Return all open amendments to a text and, in turn, to those amendments."""
    found: list[states.Amendment] = []
    amended = meeting.amending.keys()
    for each in amendments_to(meeting, label):
        found.append(each)
        if each.label in amended:
            found.extend(amendments_under(meeting, each.label))
    return tuple(found)


def people_entitled_now(decision: states.Decision) -> int:
    """Return how many may answer a decision: those entitled who did not stay out of it."""
    return len(set(decision.electorate) - decision.recused)


def votes_entitled_now(decision: states.Decision) -> int:
    """Return how many votes those have together who may answer a decision."""
    people = set(decision.electorate) - decision.recused
    return sum(decision.weights.get(each, 1) for each in people)


def deciding(meeting: states.Meeting) -> bool:
    return meeting.decision is not None and meeting.decision.verdict is None


def is_left_waiting(meeting: states.Meeting, decision: states.Decision) -> bool:
    """Tell whether the group left an open decision for another process, to come back to it."""
    left = any(each.process == decision.process for each in meeting.frozen)
    return decision.verdict is None and left and meeting.floor.process != decision.process


def to_be_minuted(meeting: states.Meeting) -> states.Decision | None:
    """Return the first decision on this item whose minute is still to be agreed on the spot.

    Of several on one text it is the last that counts; None where the group does not work so.
    """
    if not meeting.floor.rules.spot_minutes:
        return None
    last = {each.subject: each for each in meeting.decisions if each.item == meeting.item}
    return next((each for each in last.values() if each.id not in meeting.minuted), None)


def version_of(proposal: states.Proposal, version: str) -> int:
    """Return which wording of a proposal an id means, counted from 1; the last where unknown."""
    ids = [each.id for each in proposal.versions]
    return len(ids) - ids[::-1].index(version) if version in ids else len(ids)


def untouched(meeting: states.Meeting) -> tuple[states.Item, ...]:
    """Return the items of the agenda that were never taken up, in their order."""
    return tuple(
        each for each in to_treat(meeting) if each.began is None and each.number != meeting.item
    )


def goes_through_actions(meeting: states.Meeting) -> bool:
    return _is_for(meeting, "settle") and bool(tasks_in_view(meeting))


def approves_minutes(meeting: states.Meeting) -> bool:
    return _is_for(meeting, "approve")


def _is_for(meeting: states.Meeting, purpose: str) -> bool:
    item = current_item(meeting)
    return item is not None and item.purpose == purpose


def nominations_here(meeting: Meeting) -> tuple[Nomination, ...]:
    """Return who was proposed on the item that is treated, in the order of those who did."""
    return tuple(each for each in meeting.nominations if each.item == meeting.item)


def by_candidate(meeting: Meeting) -> Mapping[int, tuple[Nomination, ...]]:
    """Return what was said for each person, whoever has been named by most first."""
    found: dict[int, list[Nomination]] = {}
    for each in nominations_here(meeting):
        found.setdefault(each.person, []).append(each)
    ordered = sorted(found.items(), key=lambda pair: -len(pair[1]))
    return {person: tuple(said) for person, said in ordered}
