"""The base of every act."""

from __future__ import annotations

import msgspec


class Act(msgspec.Struct, frozen=True):
    """Something a person wants to happen in the meeting."""


class Overrule(Act, frozen=True):
    """Do ``act`` although a rule advises against it; the record keeps the rule and ``because``."""

    act: Act
    because: str
