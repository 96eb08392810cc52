"""Who is proposed for a role."""

from __future__ import annotations

from facilitation.language.verb import verb
from facilitation.meeting.families import nominating as acts

VERBS = (
    verb(
        'nominate NAME [by NAME] [because "…"]',
        acts.Nominate,
        'nominate Ana by Ben because "she stays calm"',
        fields="name by because",
    ),
    verb("names anew", acts.BeginNamesAnew, "names anew"),
)
