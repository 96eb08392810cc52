"""The motions that an assembly knows, found by what is typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

from facilitation.process.motion import Described, Motion


class BadMotion(ValueError):  # noqa: N818 - it says what happened
    """A motion file could not be read; the message says why."""


def read_motion(name: str, data: bytes) -> Described:
    """Read a motion from its TOML file. Raises BadMotion: it is no TOML, or describes no motion."""
    try:
        motion = msgspec.toml.decode(data, type=Described)
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise BadMotion(f"{name}: {fault}") from fault
    if "en" not in motion.words:
        raise BadMotion(f"{name}: English words are needed")
    return motion


class Motions:
    """The known motions, each found by the longest of its names that a line begins with."""

    def __init__(self, motions: Iterable[Described] = ()) -> None:
        self._by_name = {each.rules.name: each for each in motions}

    def __iter__(self) -> Iterator[Described]:
        """Go through them, the highest rank first, then by name."""
        return iter(
            sorted(self._by_name.values(), key=lambda each: (-each.rules.rank, each.rules.name))
        )

    def get(self, name: str) -> Described | None:
        return self._by_name.get(name)

    def meant(self, typed: str) -> tuple[Described, str] | None:
        """Return the motion that a line begins with, and what stands behind it."""
        wanted = " ".join(typed.split())
        small = f"{wanted.casefold()} "
        found = [
            (calling, each)
            for each in self._by_name.values()
            for calling in each.callings
            if small.startswith(f"{calling} ")
        ]
        if not found:
            return None
        calling, motion = max(found, key=lambda pair: len(pair[0]))
        return motion, wanted[len(calling) :].strip()

    def varied(self, rules: Mapping[str, Mapping[str, object]]) -> Motions:
        """Return these motions with what a process says otherwise, such as ``second`` of one.

        Under ``every`` stands what is otherwise for all of them. Those that are only where a
        process names them are left out, unless it does. Raises BadMotion: no motion is called so,
        or it has no such rule.
        """
        unknown = set(rules) - {"every", *self._by_name}
        if unknown:
            raise BadMotion(f"no motion is called {', '.join(sorted(unknown))}")
        return Motions(
            _varied(each, {**rules.get("every", {}), **rules.get(each.rules.name, {})})
            for each in self._by_name.values()
            if not each.rules.named or each.rules.name in rules
        )


def _varied(described: Described, rules: Mapping[str, object]) -> Described:
    if not rules:
        return described
    try:
        changed = msgspec.convert({**msgspec.to_builtins(described.rules), **rules}, Motion)
    except msgspec.ValidationError as fault:
        raise BadMotion(f"{described.rules.name}: {fault}") from fault
    if not rules.keys() <= {each.name for each in msgspec.structs.fields(Motion)}:
        raise BadMotion(f"{described.rules.name}: {', '.join(sorted(rules))}")
    return replace(described, rules=changed)
