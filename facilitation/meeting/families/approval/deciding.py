"""Deciding what is done with the minutes of this meeting."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.open_decision import openings
from facilitation.meeting.deciding.ready import anybody_known, both, decides
from facilitation.meeting.families.approval import acts, events
from facilitation.meeting.reading import deciding, version_of
from facilitation.meeting.state import Decision, Meeting, Minute
from facilitation.text.tokens import words_replaced

_CORRECTING = ('correct minutes "…" to "…" by NAME',)
_CHANGING = ('correct minutes "…" to "…" by NAME decided "…"',)
_SIGNS = " .,;:!?…\"'“”„‟‘’‚«»‹›()[]"  # noqa: RUF001


@decides()
def _shape(case: Case, act: acts.ShapeMinutes) -> None:
    life, known = case.meeting.life, case.context.processes
    what = "order" if act.order else "look"
    name, names = getattr(act, what), known.orders if act.order else known.looks
    lines = [f"minutes {what} {each}" for each in names]
    if names and name not in names:
        case.refuse("UNKNOWN_SHAPE", lines, name=name)
    if getattr(life, what) == name:
        case.already(lines, what="shape", name=name)
    case.happen(events.MinutesShaped(act.order, act.look))


def _check_over(case: Case, _act: object = None) -> None:
    """Refuse while the meeting goes on: its minutes still grow."""
    if not case.meeting.closed:
        case.refuse("MINUTES_GROW", ("close meeting",))


@decides(_check_over)
def _circulate(case: Case, act: acts.CirculateMinutes) -> None:
    _check_over(case)
    case.happen(events.MinutesCirculated(case.title(act.to)))


@decides(anybody_known)
def _review(case: Case, act: acts.ReviewPassages) -> None:
    person = case.person(act.person, here=False)
    if person.number in case.meeting.life.reviewed:
        case.already(("undo",), what="reviewed", name=person.name)
    case.happen(events.PassagesReviewed(person.number))


@decides(both(anybody_known, _check_over))
def _correct(case: Case, act: acts.CorrectMinutes) -> None:
    _check_over(case)
    if case.meeting.life.approved and not act.decided.strip():
        case.refuse("MINUTES_LOCKED", _CHANGING)
    if (act.favour or act.against) and act.favour <= act.against:
        case.refuse("NO_MAJORITY", _CORRECTING, favour=act.favour, against=act.against)
    label = _decided_with(case.meeting, act.old)
    if label:
        case.refuse("WORDS_WERE_DECIDED", _CORRECTING, label=label)
    by = case.person(act.by, here=False).number
    votes = act.favour, act.against
    case.happen(events.MinutesCorrected(act.old, act.new, by, *votes, act.decided.strip()))


def _decided_with(meeting: Meeting, old: str) -> str:
    """Return the label of a text that was decided on with these words, letter by letter, or none.

    They stand in its title or in the wording that was put. Signs around them tell nothing.
    """
    words = _on_a_line(old)
    words = words.strip(_SIGNS) or words
    for decision in meeting.decisions:
        proposal = meeting.proposals.get(decision.subject)
        if proposal is None:
            continue
        wording = proposal.versions[version_of(proposal, decision.version) - 1].text
        told = map(_on_a_line, (proposal.title, wording))
        if any(words_replaced(each, words, "")[1] for each in told):
            return proposal.label
    return ""


def _on_a_line(text: str) -> str:
    """Return a text as other places of minutes quote it: without lines and bold letters."""
    return " ".join(text.replace("**", "").split())


@decides(_check_over)
def _approve(case: Case, act: acts.ApproveOwnMinutes) -> None:
    _check_over(case)
    if case.meeting.life.approved:
        case.already(_CHANGING, what="approved")
    case.happen(events.OwnMinutesApproved(act.on, act.corrected))


def _decided(case: Case, _act: object = None) -> tuple[Decision, ...]:
    found = case.meeting.decisions
    if not found:
        case.refuse("NOTHING_DECIDED", _minuting(case))
    return found


@decides(_decided)
def _read(case: Case, act: acts.ReadMinute) -> None:
    decided = _decided(case)
    meant = [e for e in decided if not act.label or e.subject == act.label.upper()]
    if not meant:
        case.refuse("NOTHING_DECIDED_ON", _minuting(case), label=act.label)
    if not act.text.strip():
        case.refuse("TEXT_NEEDED", _minuting(case))
    decision = meant[-1].id
    if decision in case.meeting.minuted:
        case.refuse("MINUTE_LOCKED", ("undo",), text=case.meeting.minuted[decision])
    case.happen(events.MinuteRead(decision, act.text.strip()))


def _minute_read(case: Case, _act: object = None) -> Minute:
    """Return the minute that was read out; of a decision that is open again there is none."""
    minute = case.meeting.minute
    if minute is None or all(each.id != minute.decision for each in case.meeting.decisions):
        case.refuse("NO_MINUTE_READ", _minuting(case))
    return minute


@decides(_minute_read)
def _agree(case: Case, act: acts.AgreeMinute) -> None:
    minute = _minute_read(case)
    case.happen(events.MinuteAgreed(minute.decision, minute.text))


def _minuting(case: Case) -> tuple[str, ...]:
    """Return lines that read out a minute that is not locked, or what has to come first."""
    free = (e.subject for e in case.meeting.decisions if e.id not in case.meeting.minuted)
    lines = tuple(f'minute "…" of {each}' for each in dict.fromkeys(free))
    return lines or (("close decision",) if deciding(case.meeting) else openings(case))
