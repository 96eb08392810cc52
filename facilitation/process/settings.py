"""The rules that a group sets one by one: domain.md's [P], each with its range."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from facilitation.process.rules import Rules


class Measure(StrEnum):
    """What a setting's value is: on or off (1 or 0), a number, or a length in ms."""

    SWITCH = "switch"
    NUMBER = "number"
    LENGTH = "length"


class Setting(msgspec.Struct, frozen=True, gc=False):
    """One rule that can be set: the ``field`` of the rules, its measure and its range."""

    field: str
    measure: Measure
    least: int = 0
    most: int = 1

    @property
    def name(self) -> str:
        return self.field.replace("_", " ")


_HOUR = 3_600_000

SETTINGS = (
    Setting("one_hand", Measure.SWITCH),
    Setting("direct_limit", Measure.NUMBER, 0, 20),
    Setting("process_limit", Measure.LENGTH, 0, _HOUR),
    Setting("grace", Measure.LENGTH, 0, _HOUR),
    Setting("extension", Measure.LENGTH, 1_000, _HOUR),
    Setting("extensions", Measure.NUMBER, 0, 20),
    Setting("stretch", Measure.NUMBER, 1, 5),
    Setting("reply_depth", Measure.NUMBER, 0, 5),
    Setting("shift_rounds", Measure.SWITCH),
    Setting("flip_rounds", Measure.SWITCH),
    Setting("seats_by_group", Measure.SWITCH),
    Setting("read_list", Measure.SWITCH),
    Setting("spot_minutes", Measure.SWITCH),
    Setting("agenda_first", Measure.SWITCH),
    Setting("pulls", Measure.NUMBER, 1, 99),
    Setting("meanings", Measure.SWITCH),
    Setting("clock", Measure.SWITCH),
    Setting("tone", Measure.SWITCH),
    Setting("warning", Measure.LENGTH, 0, _HOUR),
    Setting("fairness", Measure.SWITCH),
    Setting("break_after", Measure.LENGTH, 0, 4 * _HOUR),
    Setting("groups_answer", Measure.SWITCH),
    Setting("seconds", Measure.SWITCH),
    Setting("degrees", Measure.NUMBER, 0, 9),
    Setting("pending", Measure.NUMBER, 0, 99),
    Setting("speeches", Measure.NUMBER, 0, 20),
)
"""Every setting, in the order in which they are offered."""


def setting_meant(typed: str) -> Setting | None:
    """Return the setting that a name, or its only beginning, means."""
    wanted = " ".join(typed.casefold().replace("_", " ").split())
    exact = [each for each in SETTINGS if each.name == wanted]
    begun = [each for each in SETTINGS if wanted and each.name.startswith(wanted)]
    found = exact or begun
    return found[0] if len(found) == 1 else None


def value_of(rules: Rules, setting: Setting) -> int:
    return int(getattr(rules, setting.field))


def shown(setting: Setting, value: int) -> str:
    """Return a value as it is typed behind the setting's name."""
    if setting.measure is Measure.SWITCH:
        return "on" if value else "off"
    if setting.measure is Measure.NUMBER:
        return str(value)
    minutes, seconds = divmod(value // 1_000, 60)
    return f"{minutes}:{seconds:02}"


def allows(setting: Setting, value: int) -> bool:
    """Return whether a value lies in the setting's range; lengths are whole seconds."""
    whole = setting.measure is not Measure.LENGTH or value % 1_000 == 0
    return whole and setting.least <= value <= setting.most


def with_settings(rules: Rules, values: Mapping[str, int]) -> Rules:
    """Return the rules with what the group has set; a field that is unknown changes nothing."""
    switches = {each.field: each.measure is Measure.SWITCH for each in SETTINGS}
    known = {
        field: bool(value) if switches[field] else value
        for field, value in values.items()
        if field in switches
    }
    return replace(rules, **known) if known else rules
