"""Formal motions: moving, seconding, what becomes of them, points of order."""

from __future__ import annotations

from facilitation.language import times
from facilitation.language.forms import FROM_ONE
from facilitation.language.reader import Reader
from facilitation.language.times import format_length
from facilitation.language.understanding import Misread
from facilitation.language.verb import verb
from facilitation.language.writing import name, quoted, reason
from facilitation.meeting.families.motions import acts
from facilitation.meeting.families.stack.acts import Move

_STOPS = ("by", "because")


def _move(reader: Reader) -> Move | acts.MakeMotion:
    """Read what is moved by whom, or who is moved to which place of the stack."""
    if not reader.further_on("by"):
        who, ahead = reader.name("to", "because"), reader.reason_if_any()
        reader.need("to")
        return Move(who, FROM_ONE.read(reader, "NUMBER", ()), ahead or reader.reason())
    words = []
    while reader.more and not reader.next_is_quoted() and not reader.next_is(*_STOPS):
        words.append(reader.word("MOTION"))
    if not words:
        raise reader.fault(Misread.MISSING, reader.ahead(), what="MOTION")
    text = reader.quoted() if reader.next_is_quoted() else ""
    because = reader.reason_if_any()
    reader.need("by")
    by = reader.name("because")
    motion, length = _with_length(" ".join(words))
    return acts.MakeMotion(motion, by, text, length, because or reader.reason_if_any())


def _with_length(motion: str) -> tuple[str, int]:
    """Return a motion without the length of time behind it, and that in ms (0: none)."""
    rest, _, last = motion.rpartition(" ")
    length = times.length(last) if rest else None
    return (rest, length) if length else (motion, 0)


def _say_motion(act: acts.MakeMotion) -> str:
    length = f" {format_length(act.length)}" if act.length else ""
    text = f" {quoted(act.text)}" if act.text else ""
    return f"move {act.motion}{length}{text} by {name(act.by)}{reason(act.because)}"


def _ruling(reader: Reader) -> acts.GiveRuling:
    """Read whether it is granted (of a point of order: well taken), else the words of the ruling.

    With that, words are not needed.
    """
    against = bool(reader.take("not"))
    granted: bool | None = None
    if against or reader.next_is("granted", "well"):
        if reader.need("granted", "well") == "well":
            reader.need("taken")
        granted = not against
    wanted = granted is None or reader.next_is_quoted()
    text = reader.quoted() if wanted else ""
    return acts.GiveRuling(text, reader.reason_if_any(), granted)


def _say_ruling(act: acts.GiveRuling) -> str:
    granted = {True: " granted", False: " not granted", None: ""}[act.granted]
    text = f" {quoted(act.text)}" if act.text or act.granted is None else ""
    return f"ruling{granted}{text}{reason(act.because)}"


VERBS = (
    verb(
        'move MOTION [TIME|LABEL|"…"] by NAME [because "…"]',
        acts.MakeMotion,
        'move postpone to "June" by Ben because "the figures are missing"',
        build=_move,
        say=_say_motion,
    ),
    verb(
        'move NAME to NUMBER because "…"',
        Move,
        'move Ben to 2 because "he has to leave early"',
        build=_move,
    ),
    verb("carried", acts.DeclareCarried),
    verb("lost", acts.DeclareLost),
    verb(
        'ruling [granted|not granted] ["…"] [because "…"]',
        acts.GiveRuling,
        'ruling granted "The mover is heard first" because "that is our rule"',
        build=_ruling,
        say=_say_ruling,
    ),
)
