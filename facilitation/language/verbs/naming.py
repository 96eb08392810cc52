"""Whose names minutes tell."""

from __future__ import annotations

from facilitation.language.forms import FILLED
from facilitation.language.verb import verb
from facilitation.meeting.families.naming import ChooseAttribution, ChooseNames, KeepUnnamed

VERBS = (
    verb(
        'attribution named|group|unattributed [for item ITEM] [because "…"]',
        ChooseAttribution,
        "attribution group",
        because=FILLED,
    ),
    verb(
        "names attendance|speakers|movers|objectors|owners|voters on|off [for item ITEM]"
        ' [because "…"]',
        ChooseNames,
        'names attendance on because "all who came agreed to it"',
        because=FILLED,
    ),
    verb("unnamed NAME [off]", KeepUnnamed, "unnamed Chi"),
)
