"""What may come next after a verdict, as the line to be typed for it."""

from datetime import date

from facilitation.decisions.answers import Answer, Objection
from facilitation.decisions.verdicts import Offer
from facilitation.language.writing import name, quoted
from facilitation.meeting.answering import suggested, today
from facilitation.meeting.groups.spokes import blocking_unasked, largest_group, name_answering
from facilitation.meeting.state import Decision, Meeting

_CURSOR = "▯"
"""Marks in a line below where the cursor goes."""


OF_ANSWERS = frozenset(
    {
        Offer.TEST_OBJECTION,
        Offer.RECORD_CONCERN,
        Offer.ASK_GROUP,
        Offer.CONFIRM_BLOCK,
        Offer.TEST_BLOCK,
        Offer.DISMISS_BLOCK,
        Offer.ASK_ASSENT,
        Offer.SET_REVIEW,
    }
)
"""What is done with answers that were given, before an open decision can be closed."""

_JUDGED = {
    Offer.TEST_OBJECTION: Answer.OBJECT,
    Offer.RECORD_CONCERN: Answer.OBJECT,
    Offer.TEST_BLOCK: Answer.BLOCK,
    Offer.DISMISS_BLOCK: Answer.BLOCK,
}


def line_for(meeting: Meeting, decision: Decision, offer: str) -> tuple[str, int]:
    """Return the line that does what is offered and where its cursor stands.

    Empty where no line does it: to amend opens a dialog, to ask goes to the people.
    """
    objects = _untested(meeting, decision, Offer.TEST_OBJECTION)
    blocks = _untested(meeting, decision, Offer.TEST_BLOCK)
    subject, next_year = decision.subject, in_a_year(meeting)
    change = suggested(meeting, decision)
    lines = {
        Offer.ADOPT: f"adopt {change.label}{_CURSOR}" if change is not None else "",
        Offer.REFER: f'refer {subject} to "{_CURSOR}"',
        Offer.DEFER: f"defer {subject} until {_CURSOR}",
        Offer.WITHDRAW: f"withdraw {subject}{_CURSOR}",
        Offer.FALLBACK: f"fallback {subject}{_CURSOR}",
        Offer.READ_AGAIN: f"defer {subject} until {_CURSOR}",
        Offer.MARK_ABSENT: f"leave {_CURSOR}",
        Offer.TEST_OBJECTION: f"qualify {objects}{_CURSOR}",
        Offer.RECORD_CONCERN: f"preference {objects}{_CURSOR}",
        Offer.SET_REVIEW: f"review {subject} {next_year}{_CURSOR}",
        Offer.TAKE_AGAIN: f"{_asked(decision)}{_CURSOR}",
        Offer.ASK_GROUP: f"groups of {max(2, largest_group(meeting))} by group for 5m{_CURSOR}",
        Offer.CONFIRM_BLOCK: _confirmed(meeting, decision),
        Offer.TEST_BLOCK: f"uphold {blocks}{_CURSOR}",
        Offer.DISMISS_BLOCK: f"dismiss {blocks}{_CURSOR}",
        Offer.WRITE_CONCERN: f"concern {_CURSOR}",
        Offer.ASK_ASSENT: f"assent {_CURSOR}",
        Offer.SETTLE_DEFERRAL: f"{_deferral(decision)} {_CURSOR} until {next_year}",
        Offer.VOTE: f"vote {subject} majority{_CURSOR}",
        Offer.HEAR_OBJECTIONS: f'round "What do you object to in {subject}?{_CURSOR}"',
        Offer.RECOUNT: f'recount {subject} because "{_CURSOR}"',
    }
    if decision.question:
        lines |= {
            Offer.REFER: f'action {_CURSOR} "work on {subject} and bring it back"',
            Offer.DEFER: f'action {_CURSOR} "ask {subject} again"',
            Offer.WITHDRAW: f'agreed "{subject} is not asked again{_CURSOR}"',
        }
    line = lines.get(Offer(offer), "") if offer in set(Offer) else ""
    return line.replace(_CURSOR, ""), max(0, line.find(_CURSOR))


AT_ONCE = frozenset(
    {
        Offer.ADOPT,
        Offer.FALLBACK,
        Offer.TAKE_AGAIN,
        Offer.ASK_GROUP,
        Offer.VOTE,
        Offer.ASK,
        Offer.WITHDRAW,
        Offer.HEAR_OBJECTIONS,
    }
)
"""What nothing is missing for: its button does it, and undo takes it back."""


def _asked(decision: Decision) -> str:
    if decision.method in ("consensus", "consent"):
        return f"test {decision.method} {decision.subject}"
    seats = f" {decision.terms.seats} seats" if decision.terms.seats > 1 else ""
    manner = f" {decision.secrecy.value}".rstrip() + " hidden" * decision.hidden
    options = ", ".join(quoted(each) for each in decision.options)
    return f"vote {decision.subject} {decision.method}{seats}{manner} {options}".rstrip()


def _confirmed(meeting: Meeting, decision: Decision) -> str:
    """Return how a group says that its block is its own; where one alone blocks, it is named."""
    groups = blocking_unasked(meeting, decision)
    return f'confirm {quoted(groups[0])} "{_CURSOR}"' if len(groups) == 1 else f"confirm {_CURSOR}"


def untested(decision: Decision, offer: str) -> tuple[int, ...]:
    """Return whose objections or blocks wait to be tested, where an offer says what was found."""
    answer = _JUDGED.get(Offer(offer)) if offer in set(Offer) else None
    return tuple(
        each.person
        for each in decision.given.values()
        if each.answer is answer and each.status is Objection.UNTESTED
    )


def _untested(meeting: Meeting, decision: Decision, offer: Offer) -> str:
    """Return whose objection or block is to be tested, where it is one alone; else nothing."""
    found = untested(decision, offer)
    return name(name_answering(meeting, decision, found[0])) if len(found) == 1 else ""


def _deferral(decision: Decision) -> str:
    """Return how somebody takes a text up again, while it is decided on or afterwards."""
    return f"defer {decision.subject} to" if decision.verdict else "deferred to"


def in_a_year(meeting: Meeting) -> str:
    """Return the same day of the next year; the last of February for a leap day."""
    found = date.fromisoformat(today(meeting))
    leap = found.month == 2 and found.day == 29  # noqa: PLR2004 - the leap day
    return found.replace(year=found.year + 1, day=28 if leap else found.day).isoformat()
