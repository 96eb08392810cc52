"""What the meeting looks at, and the order in which it takes what waits."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import clause, quoted, reason, word
from facilitation.meeting.families.motions.acts import RaisePoint
from facilitation.meeting.families.taking.acts import ChooseOrder, Take


def _take(reader: Reader) -> Take:
    label = reader.label()
    ahead = reader.reason_if_any()
    first = bool(reader.take("first"))
    after = reader.label() if not first and reader.take("after") else ""
    if ahead and not (first or after):
        reader.need("first", "after")  # a reason is why it is taken there
    because = ahead or (reader.reason_if_any() if first or after else "")
    return Take(label, first, after, because)


def _say_take(act: Take) -> str:
    where = " first" if act.first else clause("after", word(act.after) if act.after else "")
    return f"take {word(act.label)}{where}{reason(act.because)}"


def _order(reader: Reader) -> ChooseOrder | RaisePoint:
    """Read labels, the suggestions for a blank, or who raises a point of order.

    One text behind a name is a point, where no blank is called so: that is found when it is
    decided. A colon says that it is a suggestion in any case.
    """
    first = reader.name("because", what="LABEL|NAME")
    certain = bool(reader.take(":"))
    if not reader.next_is_quoted():
        labels = (first, *(reader.labels() if reader.take(",") else ()))
        return ChooseOrder(labels, reader.reason_if_any())
    words = reader.several(lambda: reader.title('"…"'))
    if len(words) == 1 and not certain and not reader.more:
        return RaisePoint(first, words[0])
    return ChooseOrder(words, reader.reason_if_any(), first)


def _say_order(act: ChooseOrder) -> str:
    if act.blank:
        alone = ":" if len(act.labels) == 1 else ""
        suggestions = ", ".join(map(quoted, act.labels))
        return f"order {word(act.blank)}{alone} {suggestions}{reason(act.because)}"
    return f"order {', '.join(map(word, act.labels))}{reason(act.because)}"


VERBS = (
    verb(
        'take LABEL [first|after LABEL] [because "…"]',
        Take,
        'take A3 first because "it may settle the others"',
        build=_take,
        say=_say_take,
    ),
    verb(
        'order LABEL[, LABEL…] [because "…"]',
        ChooseOrder,
        "order A2, A1, A3",
        build=_order,
        say=_say_order,
    ),
    verb('order NAME "…"', RaisePoint, 'order Chi "the mover has not been heard"', build=_order),
)
