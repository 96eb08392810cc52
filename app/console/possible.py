"""Which verbs are possible now, so that the quick bar offers them first."""

from collections.abc import Callable

from facilitation.floor import turns
from facilitation.meeting.reading import deciding
from facilitation.meeting.state import Meeting

Condition = Callable[[Meeting], bool]


def _speaking(meeting: Meeting) -> bool:
    return meeting.floor.turn is not None


def _running(meeting: Meeting) -> bool:
    turn = meeting.floor.turn
    return turn is not None and turns.running(turn)


def _paused(meeting: Meeting) -> bool:
    turn = meeting.floor.turn
    return turn is not None and not turns.running(turn)


def _limited(meeting: Meeting) -> bool:
    turn = meeting.floor.turn
    return turn is not None and turns.allotted(turn) is not None


def in_round(meeting: Meeting) -> bool:
    """Tell whether a round goes on."""
    return meeting.floor.round is not None


def somebody_waits(meeting: Meeting) -> bool:
    """Tell whether `next` would find somebody: in the stack, in the round, or interrupted."""
    floor = meeting.floor
    return bool(floor.stack.entries or floor.questions or floor.waiting) or in_round(meeting)


def _may_go_on(meeting: Meeting) -> bool:
    return somebody_waits(meeting) or _speaking(meeting)


def _waiting(meeting: Meeting) -> bool:
    return bool(meeting.floor.stack.entries)


def _matter(meeting: Meeting) -> bool:
    return bool(meeting.labels)


def _amendments(meeting: Meeting) -> bool:
    return bool(meeting.amendments)


def _may_ask(meeting: Meeting) -> bool:
    return bool(meeting.proposals) and not deciding(meeting)


def _not_in_round(meeting: Meeting) -> bool:
    return not in_round(meeting)


def _begun(meeting: Meeting) -> bool:
    return meeting.opening is not None


_CONDITIONS: tuple[tuple[str, Condition], ...] = (
    ("meeting", lambda meeting: not _begun(meeting)),
    ("next", _may_go_on),
    ("done end_turn", _speaking),
    ("pause", _running),
    ("resume continue", _paused),
    ("extend", _limited),
    ("reply", _speaking),
    ("withdraw", lambda meeting: _waiting(meeting) or _matter(meeting)),
    ("move", _waiting),
    ("close_stack", lambda meeting: not meeting.floor.stack.closed),
    ("open_stack", lambda meeting: meeting.floor.stack.closed),
    ("round", _not_in_round),
    ("pass skip end_round", in_round),
    ("start", lambda meeting: bool(meeting.agenda)),
    ("stage", lambda meeting: bool(meeting.floor.stage)),
    ("return", lambda meeting: bool(meeting.frozen)),
    ("amend second", _matter),
    ("need explain retitle revise sponsor attach editorial correct blank take divide", _matter),
    ("friendly take_up adopt reject redraft merge order", _amendments),
    ("suggest fill", lambda meeting: any(each.open for each in meeting.blanks.values())),
    ("test vote", _may_ask),
    ("agree consent reserve aside stand_aside block object concern yes no abstain", deciding),
    ("all_agree count close_decision qualify preference", deciding),
    ("up", lambda meeting: meeting.temperature is not None),
    ("reconvene end_break", lambda meeting: meeting.pause is not None),
    ("break", lambda meeting: meeting.pause is None),
    ("off_record", lambda meeting: not meeting.off_record),
    ("on_record", lambda meeting: meeting.off_record),
    ("sensitive", lambda meeting: bool(meeting.last_entry)),
)
_ALWAYS = (
    "hand clarify respond process call stack limit budget people arrive leave back come_back "
    "role item switch propose temperature note say agreed action quorum entitled review undo "
    "redo close_meeting end_meeting"
)


def possible_verbs(meeting: Meeting) -> frozenset[str]:
    """Return the names of the verbs that make sense at this moment."""
    if meeting.opening is None:
        return frozenset({"meeting"})
    if meeting.closed:
        return frozenset({"note", "say", "agreed", "action", "sensitive", "undo"})
    names = _ALWAYS.split()
    for verbs, condition in _CONDITIONS:
        if condition(meeting):
            names += verbs.split()
    return frozenset(each.replace("_", " ") for each in names)
