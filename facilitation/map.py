"""A map that never changes: to set a key makes a new one, and the old one stays as it was."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from typing import Any, TypeVar, overload

Key = TypeVar("Key")
Value_co = TypeVar("Value_co", covariant=True)
Other = TypeVar("Other")

_ABSENT: Any = object()
"""Stands for what a key had before it was changed first."""

_GONE: Any = object()
"""Stands among the changes where a key was taken out."""

_FEW = 32
"""So many changes are kept beside even the smallest map, and a share of those of a big one."""

_SHARE = 8
"""The share is the size divided by this."""


_bare: Any = object.__new__


class _Changes:
    """What maps that were made one from another changed in what they all hold.

    ``now`` is how it stands for the newest of them; ``log`` has the key of each change, in order,
    with what stood in ``now`` before. Nothing is ever taken out of the log: an older map leaves
    out what came after its own changes.
    """

    __slots__ = ("log", "now")

    def __init__(self, now: dict[Any, Any]) -> None:
        self.now = now
        self.log: dict[int, tuple[Any, Any]] = {}

    def before(self, key: object, since: int) -> object:
        """Return what stood for ``key`` before the first change from ``since`` on."""
        found: object = self.now.get(key, _ABSENT)  # read first: what is so is in the log already
        for number in range(since, len(self.log)):
            changed, before = self.log[number]
            if changed == key:
                return before
        return found

    def all_before(self, since: int) -> dict[Any, Any]:
        """Return a copy of what stood before the change ``since``."""
        stood = self.now.copy()  # copied first: what is so is in the log already
        for number in reversed(range(since, len(self.log))):
            key, before = self.log[number]
            if before is _ABSENT:
                stood.pop(key, None)
            else:
                stood[key] = before
        return stood


class Map(Mapping[Key, Value_co]):
    """Keys and values in the order in which the keys were first set, as in a dict.

    One that is made from another shares what that one holds, and the changes since; they are put
    together when somebody reads the whole of it, or when there are many. Setting a key of the
    newest costs the same whatever the size, setting one of an older map a share of it. Several
    threads may read and set.
    """

    __slots__ = ("_changes", "_done", "_held")

    def __init__(self, of: Mapping[Key, Value_co] | Iterable[tuple[Key, Value_co]] = ()) -> None:
        self._held: dict[Key, Value_co] = dict(of)
        self._changes: _Changes | None = None
        self._done = 0
        """How many of the changes in the log are its own."""

    def set(self, key: Key, value: Value_co) -> Map[Key, Value_co]:  # type: ignore[misc]
        """Return a map in which `key` has `value`."""
        changes, done = self._changes, self._done
        if changes is None:
            return self._set_apart(key, value)
        log, now = changes.log, changes.now
        change = (key, now.get(key, _ABSENT))
        if change[1] is _GONE or len(log) != done or log.setdefault(done, change) is not change:
            return self._set_apart(key, value)
        now[key] = value
        made: Map[Key, Value_co] = _bare(Map)
        made._held, made._changes, made._done = self._held, changes, done + 1
        if not done % _FEW:
            made._few()
        return made

    def delete(self, key: Key) -> Map[Key, Value_co]:
        """Return a map without `key`. Raises KeyError: it has no such key."""
        self[key]
        return self.set(key, _GONE)

    def __getitem__(self, key: Key) -> Value_co:
        changes = self._changes
        if changes is None:
            return self._held[key]
        found = self.get(key, _ABSENT)
        if found is _ABSENT:
            raise KeyError(key)
        return found

    @overload
    def get(self, key: Key) -> Value_co | None: ...
    @overload
    def get(self, key: Key, default: Value_co | Other) -> Value_co | Other: ...
    def get(self, key: Key, default: Value_co | Other | None = None) -> Value_co | Other | None:
        """Return the value of `key`, or `default` where there is none."""
        changes = self._changes
        if changes is not None:
            found: Any = changes.now.get(key, _ABSENT)
            if len(changes.log) != self._done:
                found = changes.before(key, self._done)
            if found is not _ABSENT:
                return default if found is _GONE else found
        return self._held.get(key, default)

    def __contains__(self, key: object) -> bool:
        if self._changes is None:
            return key in self._held
        return self.get(key, _GONE) is not _GONE  # type: ignore[arg-type]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._held if self._changes is None else self._whole())

    def among(self, keys: Iterable[Key]) -> list[Value_co]:
        """Return the values of those of the keys that it has, in the order in which they are given.

        To look up many at once is much quicker than one by one.
        """
        whole = self._whole()
        return [whole[key] for key in keys if key in whole]

    def keys(self) -> KeysView[Key]:
        return self._whole().keys()

    def values(self) -> ValuesView[Value_co]:
        return self._whole().values()

    def items(self) -> ItemsView[Key, Value_co]:
        return self._whole().items()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Map) and self._whole() == other._whole()

    def __hash__(self) -> int:
        return hash(frozenset(self._whole().items()))

    def __repr__(self) -> str:
        return f"Map({self._whole()!r})"

    def _set_apart(self, key: Key, value: Value_co) -> Map[Key, Value_co]:  # type: ignore[misc]
        """Set a key of a map from which another was made already, or one that was taken out."""
        changes = self._changes
        stood = changes.all_before(self._done) if changes is not None else {}
        if stood.get(key) is _GONE:
            self._whole()  # a key that comes again stands last
            stood = {}
        made: Map[Key, Value_co] = _bare(Map)
        made._held, made._changes, made._done = self._held, _Changes({**stood, key: value}), 0
        made._few()
        return made

    def _few(self) -> None:
        """Keep few changes beside what is held."""
        changes = self._changes
        if changes is not None:
            many = max(self._done, len(changes.now))
            if many >= _FEW and many * _SHARE > len(self._held):
                self._whole()

    def _whole(self) -> dict[Key, Value_co]:
        """Put the changes since into what is held.

        Other threads may read meanwhile: with the changes still beside it, the whole reads the
        same.
        """
        changes = self._changes
        if changes is not None:
            stood = changes.all_before(self._done)
            whole = self._held | stood
            for key in [key for key, value in stood.items() if value is _GONE]:
                whole.pop(key, None)
            self._held = whole
            self._changes = None
        return self._held
