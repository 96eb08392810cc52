"""Drawing people by lot."""

from __future__ import annotations

from facilitation.language.forms import FROM_ONE
from facilitation.language.verb import verb
from facilitation.meeting.families.lots import DrawLot, PublishLot

VERBS = (
    verb(
        'lot NUMBER for "PURPOSE" [of NAME, NAME…] [alternates NUMBER] [most NUMBER] [seed "SEED"]',
        PublishLot,
        'lot 2 for "Who keeps the keys" seed "apple river 7"',
        fields="places purpose names alternates most_of_a_group seed",
        most_of_a_group=FROM_ONE,
    ),
    verb("draw", DrawLot),
)
