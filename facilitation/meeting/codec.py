"""Events to the bytes of a record and back."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

import msgspec

from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families import part_names
from facilitation.record.rows import Draft, Row


class UnknownEvent(Exception):
    """The record holds an event that this program does not know, or knows only as older."""

    def __init__(self, seq: int, kind: str, version: int) -> None:
        super().__init__(f"event {seq}: unknown kind {kind!r} in version {version}")
        self.seq = seq
        self.kind = kind
        self.version = version


class UnreadableEvent(Exception):
    """The body of an event does not fit its kind; ``seq`` says where it stands."""

    def __init__(self, seq: int, kind: str, detail: str) -> None:
        super().__init__(f"event {seq} ({kind}): {detail}")
        self.seq = seq
        self.kind = kind
        self.detail = detail


@cache
def kind_of(event: type[Event]) -> str:
    """Return the name under which events of a class are recorded, such as ``turn_started``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", event.__name__).lower()


def event_classes() -> tuple[type[Event], ...]:
    """Return every class of event that a record can hold."""
    return tuple(each for name in part_names("events") for each in _classes(name).values())


@cache
def class_of(kind: str) -> type[Event] | None:
    """Return the class of events that are recorded under a name; None: this program has none.

    Families are loaded until one has it, after those that are there: a meeting has those of a few.
    """
    names = sorted(part_names("events"), key=lambda name: name not in sys.modules)
    return next(filter(None, (_classes(name).get(kind) for name in names)), None)


@cache
def _classes(name: str) -> Mapping[str, type[Event]]:
    family = import_module(name)
    return {
        kind_of(value): value
        for value in vars(family).values()
        if isinstance(value, type) and issubclass(value, Event) and _is_whole(value, family)
    }


def _is_whole(value: type[Event], family: ModuleType) -> bool:
    """Tell an event from a base class that only says which area a family writes."""
    return value.__module__ == family.__name__ and not value.__subclasses__()


class Codec:
    """Writes events as JSON and reads them back, each kind by its own decoder."""

    def __init__(self) -> None:
        """Prepare nothing; how a kind is read is made when it is met first."""
        self._readers: dict[str, tuple[int, Callable[[bytes], Event]]] = {}
        self._encoder = msgspec.json.Encoder()

    def drafts(self, events: Iterable[Event]) -> tuple[Draft, ...]:
        """Return the events as they will be written."""
        encode = self._encoder.encode
        return tuple([Draft(kind_of(type(each)), each.form, encode(each)) for each in events])

    def recorded(self, row: Row) -> Recorded:
        """Read one row.

        Raises UnknownEvent: the kind, or its version, is newer than this program. Raises
        UnreadableEvent: the body does not fit the kind.
        """
        form, read = self._readers.get(row.kind) or self._reader(row)
        try:
            if row.version > form:
                raise UnknownEvent(row.seq, row.kind, row.version)
            event = read(row.body)
        except (msgspec.MsgspecError, UnicodeDecodeError, TypeError) as fault:
            # Damaged storage gives back fields of any kind, or none.
            raise UnreadableEvent(row.seq, row.kind, str(fault)) from fault
        return Recorded(row.seq, row.act, row.at, row.tick, row.by, event, row.link)

    def _reader(self, row: Row) -> tuple[int, Callable[[bytes], Event]]:
        kind = class_of(row.kind)
        if kind is None:
            raise UnknownEvent(row.seq, row.kind, row.version)
        reader = self._readers[row.kind] = kind.form, msgspec.json.Decoder(kind).decode
        return reader
