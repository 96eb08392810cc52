"""What an index keeps has a form; whoever changes what is kept gives it another number."""

from __future__ import annotations

import hashlib

import msgspec

from facilitation.library.file_index import FORM
from facilitation.meeting.history import Unreadable
from facilitation.meeting.register.actions import Deed
from facilitation.meeting.register.between import Exchanged
from facilitation.meeting.register.entries import Decided
from facilitation.meeting.register.looked import Left, Looked
from facilitation.minutes.searching import Passage

_FORMS = {
    2: "c3c58b2669987718",
    3: "6bed430d24f9ab90",
    4: "1684631a0b55757a",
    5: "72d5f396427d7d97",
    6: "2932f11ac5662ae6",
    7: "682b39d141bdd6ad",
    8: "682b39d141bdd6ad",
    9: "79cbccadb31108e9",
    10: "c1b37814e03b5f96",
    11: "5add57ebb04e35de",
    12: "303784f9180b71cd",
    13: "b32546b2d78c2dc4",
}


def test_another_form_has_another_number():
    kinds = (Looked, Left, Deed, Decided, Exchanged, Unreadable, Passage)
    _, parts = msgspec.json.schema_components(kinds)
    for each in parts.values():
        each.pop("description", None)
    digest = hashlib.sha256(msgspec.json.encode(parts, order="sorted")).hexdigest()[:16]
    assert _FORMS.get(FORM) == digest, (
        "give FORM in file_index.py the next number, and note it here"
    )
