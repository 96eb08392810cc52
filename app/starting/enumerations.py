"""Makes the classes of enumerations as Python makes them, in a fifth of the time.

See docs/decisions/0146-enumerations-made-quickly.md.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, EnumType, Flag, IntEnum, IntFlag, StrEnum
from typing import Any, Final, TypeGuard, cast

_KNOWN: Final = {(3, 11): 7, (3, 12): 1, (3, 13): 0}
"""Pythons whose own classes these are held against, each from this release on.

Others make theirs by themselves: before 3.11.7 flags keep other masks.
"""

_SAID: Final = {"__module__", "__qualname__", "__doc__", "__firstlineno__", "__static_attributes__"}
"""What a class statement says of itself."""

_Pair = tuple[str, Any]
_Made = Callable[..., type[Enum]]


def make_enumerations_quickly() -> None:
    """From here on make quickly what is plain: Qt's, given as lists of names and numbers, and ours.

    Ours are those that a class statement makes of names and words.
    """
    by_python: _Made = EnumType._create_  # type: ignore[attr-defined]
    if is_known() and by_python.__module__ == "enum":
        EnumType._create_ = _given(by_python)  # type: ignore[attr-defined]
        EnumType.__new__ = _stated(EnumType.__new__)  # type: ignore[method-assign]


def is_known() -> bool:
    """Tell whether this is a Python whose own classes these are held against."""
    release = sys.version_info
    return release.micro >= _KNOWN.get(release[:2], sys.maxsize)


def _given(by_python: _Made) -> _Made:
    """Return what stands for ``EnumType._create_``, which it asks for whatever is out of turn."""
    patterns = {kind: _Pattern(kind, by_python) for kind in (Enum, IntEnum, Flag, IntFlag)}

    def create(
        kind: type[Enum], name: str, names: object, *, module: str | None = None, **more: object
    ) -> type[Enum]:
        if module is None:  # as Python does: of whoever calls the kind
            module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
        pattern = patterns.get(kind)
        plain = pattern and module and more.get("qualname") is more.get("type") is None
        if pattern and plain and pattern.fits(names):
            return pattern.made(name, names, {"__module__": module}, more.get("boundary"))
        return by_python(kind, name, names, module=module, **more)

    return create


def _stated(by_python: Callable[..., Any]) -> Callable[..., Any]:
    """Return what stands for ``EnumType.__new__``, which it asks for what has more than words."""
    pattern = _Pattern(StrEnum, EnumType._create_)  # type: ignore[attr-defined]

    def new(kind: type, name: str, bases: tuple[type, ...], said: Any, **more: Any) -> Any:  # noqa: ANN401 - Python's
        if bases == (StrEnum,) and not more:
            members = said._member_names  # noqa: SLF001 - kept for this
            others = {key: value for key, value in said.items() if key not in members}
            others.pop("_generate_next_value_", None)
            pairs = [(each, said[each]) for each in members]
            if all(key in _SAID or key[0] != "_" for key in others) and pattern.fits(pairs):
                return pattern.made(name, pairs, others)
        return by_python(kind, name, bases, said, **more)

    return new


class _Pattern:
    """What every class of a kind has, and what each has of its own."""

    def __init__(self, kind: type[Enum], by_python: _Made) -> None:
        self._kind = kind
        self._flags = issubclass(kind, Flag)
        self._of = str if kind is StrEnum else int
        self._taken = {"mro", ""}.union(*map(vars, kind.__mro__))
        bare = vars(by_python(kind, "Bare", [], module=__name__))
        self._has = {name: bare[name] for name in bare if name != "__module__"}

    def fits(self, names: object) -> TypeGuard[Sequence[_Pair]]:
        """Tell whether these are plain: no name that means something, no negative flag."""
        if type(names) is not list or not all(type(each) is tuple for each in names):
            return False
        by_name = dict(names)
        return (
            len(by_name) == len(names)
            and self._taken.isdisjoint(by_name)
            and not any(name[0] == "_" for name in by_name)
            and {self._of}.issuperset(map(type, by_name.values()))
            and not (self._flags and min(by_name.values(), default=0) < 0)
        )

    def made(
        self,
        name: str,
        pairs: Sequence[_Pair],
        others: Mapping[str, object],
        boundary: object = None,
    ) -> type[Enum]:
        """Make the class; ``others`` is what it has besides its members."""
        own: dict[str, Any] = {
            key: has.copy() if type(has) in (list, dict) else has for key, has in self._has.items()
        }
        own |= others
        if self._flags:
            own |= _bits([value for _, value in pairs], boundary or own["_boundary_"])
        made: Any = type.__new__(EnumType, name, (self._kind,), own)
        self._fill(made, pairs, own)
        if self._flags:
            in_order = [each._value_ for each in made]
            if in_order != sorted(in_order):
                made._iter_member_ = made._iter_member_by_def_
        return cast("type[Enum]", made)

    def _fill(self, made: type[Enum], pairs: Sequence[_Pair], own: dict[str, Any]) -> None:
        by_name, by_value, order = (
            own[each] for each in ("_member_map_", "_value2member_map_", "_member_names_")
        )
        new, takes_value, flags = own["_new_member_"], own["_use_args_"], self._flags
        if self._of is str:
            new = str.__new__  # which is what StrEnum's own comes to
        put = type.__setattr__  # the kind's own would look for members of this name
        for name, value in pairs:
            member = by_value.get(value)
            if member is None:  # else another name of the same
                member = new(made, value) if takes_value else new(made)
                member._value_ = value
                member._name_ = name
                member.__objclass__ = made
                member._sort_order_ = len(order)
                by_value[value] = member
                if not flags or value.bit_count() == 1:
                    order.append(name)
            put(made, name, member)
            by_name[name] = member


def _bits(values: Sequence[int], boundary: object) -> dict[str, object]:
    mask = single = 0
    for value in values:
        mask |= value
        if value.bit_count() == 1:
            single |= value
    return {
        "_boundary_": boundary,
        "_flag_mask_": mask,
        "_singles_mask_": single,
        "_all_bits_": (1 << mask.bit_length()) - 1,
    }
