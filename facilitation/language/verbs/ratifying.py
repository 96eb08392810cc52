"""What groups say to a text, and what they need and offer."""

from __future__ import annotations

from facilitation.decisions.fractions import Share
from facilitation.decisions.ratification import Position
from facilitation.language.forms import FILLED, FROM_ONE, IN_QUOTES, Form
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import clause, quoted, word
from facilitation.meeting.act import Act
from facilitation.meeting.families import deliberating, ratifying
from facilitation.meeting.families.notices import GiveNotice
from facilitation.meeting.families.packets import TakePacketUp
from facilitation.meeting.families.proposals.acts import StateNeed
from facilitation.meeting.families.rounds.acts import Reply
from facilitation.meeting.groups.packet import NoticeKind


def _ask(reader: Reader) -> Act:
    groups = reader.names("to", "about", what='"GROUP"')
    if reader.take("about"):
        question = reader.title('"QUESTION"')
        by = reader.date() if reader.take("by") else ""
        return deliberating.AskForInput(groups, question, by)
    reader.need("to")
    reader.need("ratify")
    label, by, rule, veto, until = reader.label(), "", None, False, ""
    while found := reader.clause("by", "rule", "veto", "until"):
        if found == "by":
            by = reader.date()
        elif found == "until":
            until = reader.date()
        elif found == "rule":
            rule = None if reader.take("all") else Share(*reader.fraction())
        else:
            veto = True
    return ratifying.AskToRatify(groups, label, by, rule, veto, until)


def _totals_and_group(reader: Reader) -> tuple[bool, str]:
    totals, group = False, ""
    while keyword := reader.clause("with", "from"):
        if keyword == "with":
            totals = bool(reader.need("totals"))
        else:
            group = reader.name("with", what='"GROUP"')
    return totals, group


_POSITIONS = {"amend": Position.AMEND, "reject": Position.REJECT, "stand": Position.STAND_ASIDE}
_SAID = {each: each.replace("_", " ") for each in _POSITIONS.values()}


def reply(reader: Reader) -> Act:
    """Read a direct response, or behind a label what a group answers to a text."""
    if not reader.is_followed_by(*_POSITIONS):
        return Reply(reader.name())
    label, said = reader.label(), reader.need(*_POSITIONS)
    if said == "stand":
        reader.need("aside")
    words = reader.quoted() if reader.next_is_quoted() else ""
    return ratifying.ReplyTo(label, _POSITIONS[said], words, *_totals_and_group(reader))


def _say_reply(act: ratifying.ReplyTo) -> str:
    said = _SAID.get(act.position, "")
    words = f" {quoted(act.words)}" if act.words else ""
    rest = (" with totals" if act.totals else "") + clause("from", act.group and quoted(act.group))
    return f"reply {word(act.label)} {said}{words}{rest}" if said else ""


def need(reader: Reader) -> Act:
    """Read what a group needs, or behind a label what drives a proposal."""
    if reader.quoted_alone("by", "at", "for"):
        text, place, day, answers, whose = reader.title('"…"'), "", "", "", ""
        while found := reader.clause("at", "by", "for", "of"):
            if found == "at":
                place = reader.title('"…"')
            elif found == "by":
                day = reader.date()
            elif found == "for":
                answers = reader.title('"…"')
            else:
                whose = reader.name(what='"GROUP"')
        return GiveNotice(NoticeKind.NEED, text, place, day, answers, whose)
    return StateNeed(reader.label(), reader.text_or_block())


def _bring_input(reader: Reader) -> deliberating.TakeInput:
    number = reader.number(least=1)
    reader.need("as")
    way = deliberating.InputWay(reader.need(*deliberating.InputWay))
    title = reader.title('"TITLE"') if reader.next_is_quoted() else ""
    return deliberating.TakeInput(number, way, title, reader.name() if reader.take("by") else "")


_RULE = Form(
    lambda reader, _what, _: Share(*reader.fraction()),
    lambda rule: f"{rule.over}/{rule.under}",
)

VERBS = (
    verb(
        'ask "GROUP"[, "GROUP"…] to ratify LABEL [by DATE] [rule all|FRACTION] [veto] [until DATE]',
        ratifying.AskToRatify,
        'ask "North", "South" to ratify P1 by 2026-06-01 rule 3/4 veto until 2028-06-01',
        rule=_RULE,
        build=_ask,
    ),
    verb(
        'ask "GROUP"[, "GROUP"…] about "QUESTION" [by DATE]',
        deliberating.AskForInput,
        'ask "North", "South" about "What do you need?" by 2026-06-01',
        build=_ask,
    ),
    verb(
        'contribute NUMBER "…" [from "GROUP"]',
        deliberating.Contribute,
        'contribute 1 "We need rooms for children." from "North"',
        call=FROM_ONE,
        group=IN_QUOTES,
    ),
    verb(
        "gather FOLDER for NUMBER",
        deliberating.GatherInput,
        'gather "input" for 1',
        folder=IN_QUOTES,
        call=FROM_ONE,
    ),
    verb(
        'bring input NUMBER as proposal|question|theme ["TITLE"] [by NAME]',
        deliberating.TakeInput,
        'bring input 1 as proposal "Rooms for children" by Ana',
        by=IN_QUOTES,
        build=_bring_input,
    ),
    verb(
        'ratify LABEL [reserve "…"] [with totals] [from "GROUP"]',
        ratifying.Ratify,
        'ratify P1 reserve "the hall has to be dry"',
        reserve=FILLED,
        group=IN_QUOTES,
    ),
    verb(
        'reply LABEL amend|reject|stand aside ["…"] [with totals] [from "GROUP"]',
        ratifying.ReplyTo,
        'reply P1 amend "six tents instead of ten"',
        build=reply,
        say=_say_reply,
    ),
    verb(
        "receive PACKET [by NAME]",
        TakePacketUp,
        'receive "North garden" by Ana',
        packet=IN_QUOTES,
    ),
    verb(
        'need "…" [at "…"] [by DATE] [for "…"] [of "GROUP"]',
        GiveNotice,
        'need "a hall in May" by 2026-05-01',
        build=need,
        kind=NoticeKind.NEED,
        whose=IN_QUOTES,
    ),
    verb(
        'offer "…" [at "…"] [until DATE] [for "…"] [of "GROUP"]',
        GiveNotice,
        'offer "our hall on Saturdays" until 2026-09-30 for "a hall in May" of "Council"',
        kind=NoticeKind.OFFER,
        text=FILLED,
        place=FILLED,
        meets=FILLED,
        whose=IN_QUOTES,
    ),
    verb(
        'announce "…" [at "…"] [until DATE]',
        GiveNotice,
        'announce "The bridge is closed in May." until 2026-05-31',
        kind=NoticeKind.ANNOUNCEMENT,
        text=FILLED,
        place=FILLED,
    ),
)
