"""The course of a text: away from the meeting, back to it, and after its adoption."""

from __future__ import annotations

from facilitation.language.forms import IN_QUOTES
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.meeting.families.courses import acts
from facilitation.meeting.texts.lineage import Aim

_REVISITED = "label title anew by notice because"


def _until_or_because(reader: Reader, keyword: str, until: str, because: str) -> tuple[str, str]:
    return (reader.date(), because) if keyword == "until" else (until, reader.quoted())


def _defer(reader: Reader) -> acts.Defer:
    label, owner, until, because = reader.label(), "", "", ""
    while keyword := reader.clause("to", "until", "because"):
        if keyword == "to":
            owner = reader.name("until", "because")
        else:
            until, because = _until_or_because(reader, keyword, until, because)
    if not until:
        reader.need("until")
    return acts.Defer(label, until, owner, because)


def _bring_forward(reader: Reader) -> acts.BringForward | acts.BringForwardFrom:
    label = reader.label()
    if not reader.take("from"):
        return acts.BringForward(label)
    title, anew, by = reader.title('"TITLE"'), "", ""
    while keyword := reader.clause("as", "by"):
        if keyword == "as":
            anew = reader.label()
        else:
            by = reader.name("as")
    return acts.BringForwardFrom(label, title, anew, by)


VERBS = (
    verb(
        'refer LABEL to "NAME" [until DATE] [because "…"]',
        acts.Refer,
        'refer P1 to "the tents group" until 2027-05-01 because "nobody knows the price"',
        to=IN_QUOTES,
    ),
    verb(
        'defer LABEL [to NAME] until DATE [because "…"]',
        acts.Defer,
        "defer P1 to Ben until 2027-05-01",
        aliases=("put off",),
        fields="label owner until because",
        build=_defer,
    ),
    verb(
        'lay aside LABEL [because "…"]',
        acts.LayAside,
        'lay aside P1 because "the fire is more urgent"',
    ),
    verb(
        "bring forward LABEL",
        acts.BringForward,
        "bring forward P1",
        aliases=("take up again",),
        build=_bring_forward,
    ),
    verb(
        'bring forward LABEL from "TITLE" [as LABEL] [by NAME]',
        acts.BringForwardFrom,
        'bring forward P1 from "Winter assembly" as P4 by Ben',
        build=_bring_forward,
    ),
    verb(
        "fallback LABEL [secret] [hidden]",
        acts.HoldFallback,
        "fallback P1",
        fields="label secret hidden",
    ),
    verb(
        'revisit LABEL [from "TITLE"] as LABEL by NAME [with notice] [because "…"]',
        acts.Revisit,
        'revisit P1 from "Winter assembly" as P4 by Ben with notice',
        fields=_REVISITED,
        aim=Aim.AMEND,
    ),
    verb(
        'rescind LABEL [from "TITLE"] as LABEL by NAME [with notice] [because "…"]',
        acts.Revisit,
        'rescind P1 as P4 by Ben because "the tents are gone"',
        fields=_REVISITED,
        aim=Aim.RESCIND,
    ),
    verb(
        'replace LABEL [from "TITLE"] by LABEL [with notice]',
        acts.Replace,
        'replace P1 from "Winter assembly" by P4',
        fields="label title anew notice",
    ),
    verb("expires LABEL DATE", acts.SetExpiry, "expires P1 2028-05-01"),
    verb('scope LABEL "…"', acts.SetScope, 'scope P1 "the gardens in the north"'),
)
