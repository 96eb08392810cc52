"""A map that never changes: to set a key makes a new one, and the old one stays as it was."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from typing import Any, TypeVar, overload

Key = TypeVar("Key")
Value_co = TypeVar("Value_co", covariant=True)
Other = TypeVar("Other")

_GONE: Any = object()
"""Stands among the changes where a key was taken out."""

_FEW = 4
"""So many changes are kept beside even the smallest map; more by the root of its size."""


class Map(Mapping[Key, Value_co]):
    """Keys and values in the order in which the keys were first set, as in a dict.

    One that is made from another shares what that one holds, and keeps beside it the few changes
    since; they are put together when somebody reads the whole of it. Setting a key costs some
    times the root of the size, reading one does not depend on it.
    """

    __slots__ = ("_changes", "_held")

    def __init__(self, of: Mapping[Key, Value_co] | Iterable[tuple[Key, Value_co]] = ()) -> None:
        self._held: dict[Key, Value_co] = dict(of)
        self._changes: dict[Key, Value_co] = {}

    def set(self, key: Key, value: Value_co) -> Map[Key, Value_co]:  # type: ignore[misc]
        """Return a map in which `key` has `value`."""
        if self._changes.get(key) is _GONE:
            self._whole()  # a key that comes again stands last
        return self._changed(key, value)

    def delete(self, key: Key) -> Map[Key, Value_co]:
        """Return a map without `key`.

        Raises:
            KeyError: it has no such key.
        """
        self[key]
        return self._changed(key, _GONE)

    def __getitem__(self, key: Key) -> Value_co:
        found = self._changes[key] if key in self._changes else self._held[key]
        if found is _GONE:
            raise KeyError(key)
        return found

    @overload
    def get(self, key: Key) -> Value_co | None: ...
    @overload
    def get(self, key: Key, default: Value_co | Other) -> Value_co | Other: ...
    def get(self, key: Key, default: Value_co | Other | None = None) -> Value_co | Other | None:
        """Return the value of `key`, or `default` where there is none."""
        found = self._changes[key] if key in self._changes else self._held.get(key, default)
        return default if found is _GONE else found

    def __contains__(self, key: object) -> bool:
        return self.get(key, _GONE) is not _GONE  # type: ignore[arg-type]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def keys(self) -> KeysView[Key]:
        """Return the keys, in order."""
        return self._whole().keys()

    def values(self) -> ValuesView[Value_co]:
        """Return the values, in the order of their keys."""
        return self._whole().values()

    def items(self) -> ItemsView[Key, Value_co]:
        """Return keys with their values, in order."""
        return self._whole().items()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Map) and self._whole() == other._whole()

    def __hash__(self) -> int:
        return hash(frozenset(self._whole().items()))

    def __repr__(self) -> str:
        return f"Map({self._whole()!r})"

    def _changed(self, key: Key, value: Value_co) -> Map[Key, Value_co]:  # type: ignore[misc]
        made: Map[Key, Value_co] = Map()
        made._held, made._changes = self._held, {**self._changes, key: value}
        if len(made._changes) > _FEW and len(made._changes) ** 2 > len(made._held):
            made._whole()
        return made

    def _whole(self) -> dict[Key, Value_co]:
        """Put the changes since into what is held.

        Other threads may read meanwhile: with the changes still beside it, the whole reads the
        same.
        """
        if changes := self._changes:
            whole = self._held | changes
            for key in [key for key, value in changes.items() if value is _GONE]:
                del whole[key]
            self._held = whole
            self._changes = {}
        return self._held
