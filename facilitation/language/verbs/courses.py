"""The course of a text: away from the meeting, back to it, and after its adoption."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.language.reader import Reader
from facilitation.language.verb import Verb
from facilitation.language.writing import clause, name, quoted, word
from facilitation.meeting.acts.courses import (
    BringForward,
    BringForwardFrom,
    Defer,
    HoldFallback,
    LayAside,
    Refer,
    Replace,
    Revisit,
    SetExpiry,
    SetScope,
)
from facilitation.meeting.lineage import Aim


def _refer(reader: Reader) -> Refer:
    label = reader.label()
    reader.need("to")
    to, until, because = reader.name("until", "because"), "", ""
    while keyword := reader.clause("until", "because"):
        until, because = _until_or_because(reader, keyword, until, because)
    return Refer(label, to, until, because)


def _until_or_because(reader: Reader, keyword: str, until: str, because: str) -> tuple[str, str]:
    return (reader.date(), because) if keyword == "until" else (until, reader.quoted())


def _say_refer(act: Refer) -> str:
    return f"refer {word(act.label)} to {quoted(act.to)}{_say_until(act.until, act.because)}"


def _defer(reader: Reader) -> Defer:
    label, owner, until, because = reader.label(), "", "", ""
    while keyword := reader.clause("to", "until", "because"):
        if keyword == "to":
            owner = reader.name("until", "because")
        else:
            until, because = _until_or_because(reader, keyword, until, because)
    if not until:
        reader.need("until")
    return Defer(label, until, owner, because)


def _say_defer(act: Defer) -> str:
    owner = clause("to", name(act.owner) if act.owner else "")
    return f"defer {word(act.label)}{owner}{_say_until(act.until, act.because)}"


def _say_until(until: str, because: str) -> str:
    return clause("until", until) + clause("because", quoted(because) if because else "")


def _lay_aside(reader: Reader) -> LayAside:
    label = reader.label()
    return LayAside(label, reader.reason() if reader.more else "")


def _say_lay_aside(act: LayAside) -> str:
    because = clause("because", quoted(act.because) if act.because else "")
    return f"lay aside {word(act.label)}{because}"


def _bring_forward(reader: Reader) -> BringForward | BringForwardFrom:
    label = reader.label()
    if not reader.take("from"):
        return BringForward(label)
    title, anew, by = reader.title('"TITLE"'), "", ""
    while keyword := reader.clause("as", "by"):
        if keyword == "as":
            anew = reader.label()
        else:
            by = reader.name("as")
    return BringForwardFrom(label, title, anew, by)


def _say_forward_from(act: BringForwardFrom) -> str:
    anew = clause("as", word(act.anew) if act.anew else "")
    by = clause("by", name(act.by) if act.by else "")
    return f"bring forward {word(act.label)} from {quoted(act.title)}{anew}{by}"


def _fallback(reader: Reader) -> HoldFallback:
    label, found = reader.label(), set[str]()
    while keyword := reader.clause("hidden", "secret"):
        found.add(keyword)
    return HoldFallback(label, "hidden" in found, "secret" in found)


def _say_fallback(act: HoldFallback) -> str:
    secret, hidden = " secret" * act.secret, " hidden" * act.hidden
    return f"fallback {word(act.label)}{secret}{hidden}"


def _revisit(aim: Aim) -> Callable[[Reader], Revisit]:
    def read(reader: Reader) -> Revisit:
        label, title, because, notice = reader.label(), "", "", False
        if reader.take("from"):
            title = reader.title('"TITLE"')
        reader.need("as")
        anew = reader.label()
        reader.need("by")
        by = reader.name("with", "because")
        while keyword := reader.clause("with", "because"):
            if keyword == "because":
                because = reader.quoted()
            else:
                reader.need("notice")
                notice = True
        return Revisit(label, aim, anew, by, title, notice, because)

    return read


def _say_revisit(aim: Aim, verb: str) -> Callable[[Revisit], str]:
    def say(act: Revisit) -> str:
        if act.aim is not aim:
            return ""
        source = clause("from", quoted(act.title) if act.title else "")
        notice = " with notice" if act.notice else ""
        because = clause("because", quoted(act.because) if act.because else "")
        said = f"{verb} {word(act.label)}{source} as {word(act.anew)} by {name(act.by)}"
        return f"{said}{notice}{because}"

    return say


def _replace(reader: Reader) -> Replace:
    label, title = reader.label(), ""
    if reader.take("from"):
        title = reader.title('"TITLE"')
    reader.need("by")
    anew = reader.label()
    notice = bool(reader.take("with"))
    if notice:
        reader.need("notice")
    return Replace(label, anew, title, notice)


def _say_replace(act: Replace) -> str:
    source = clause("from", quoted(act.title) if act.title else "")
    notice = " with notice" if act.notice else ""
    return f"replace {word(act.label)}{source} by {word(act.anew)}{notice}"


_AWAY_AND_BACK = (
    Verb(
        name="refer",
        usage='refer LABEL to "NAME" [until DATE] [because "…"]',
        makes=Refer,
        build=_refer,
        say=_say_refer,
        example='refer P1 to "the tents group" until 2027-05-01 because "nobody knows the price"',
    ),
    Verb(
        name="defer",
        usage='defer LABEL [to NAME] until DATE [because "…"]',
        makes=Defer,
        build=_defer,
        say=_say_defer,
        example="defer P1 to Ben until 2027-05-01",
        aliases=("put off",),
    ),
    Verb(
        name="lay aside",
        usage='lay aside LABEL [because "…"]',
        makes=LayAside,
        build=_lay_aside,
        say=_say_lay_aside,
        example='lay aside P1 because "the fire is more urgent"',
    ),
    Verb(
        name="bring forward",
        usage="bring forward LABEL",
        makes=BringForward,
        build=_bring_forward,
        say=lambda act: f"bring forward {word(act.label)}",
        example="bring forward P1",
    ),
    Verb(
        name="bring forward",
        usage='bring forward LABEL from "TITLE" [as LABEL] [by NAME]',
        makes=BringForwardFrom,
        build=_bring_forward,
        say=_say_forward_from,
        example='bring forward P1 from "Winter assembly" as P4 by Ben',
    ),
    Verb(
        name="fallback",
        usage="fallback LABEL [secret] [hidden]",
        makes=HoldFallback,
        build=_fallback,
        say=_say_fallback,
        example="fallback P1",
    ),
)
_AFTER_ADOPTION = (
    Verb(
        name="revisit",
        usage='revisit LABEL [from "TITLE"] as LABEL by NAME [with notice] [because "…"]',
        makes=Revisit,
        build=_revisit(Aim.AMEND),
        say=_say_revisit(Aim.AMEND, "revisit"),
        example='revisit P1 from "Winter assembly" as P4 by Ben with notice',
    ),
    Verb(
        name="rescind",
        usage='rescind LABEL [from "TITLE"] as LABEL by NAME [with notice] [because "…"]',
        makes=Revisit,
        build=_revisit(Aim.RESCIND),
        say=_say_revisit(Aim.RESCIND, "rescind"),
        example='rescind P1 as P4 by Ben because "the tents are gone"',
    ),
    Verb(
        name="replace",
        usage='replace LABEL [from "TITLE"] by LABEL [with notice]',
        makes=Replace,
        build=_replace,
        say=_say_replace,
        example='replace P1 from "Winter assembly" by P4',
    ),
    Verb(
        name="expires",
        usage="expires LABEL DATE",
        makes=SetExpiry,
        build=lambda reader: SetExpiry(reader.label(), reader.date()),
        say=lambda act: f"expires {word(act.label)} {act.on}",
        example="expires P1 2028-05-01",
    ),
    Verb(
        name="scope",
        usage='scope LABEL "…"',
        makes=SetScope,
        build=lambda reader: SetScope(reader.label(), reader.quoted()),
        say=lambda act: f"scope {word(act.label)} {quoted(act.text)}",
        example='scope P1 "the gardens in the north"',
    ),
)

VERBS = (*_AWAY_AND_BACK, *_AFTER_ADOPTION)
