"""Events to the bytes of a record and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import ModuleType

import msgspec

from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families import parts
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


def kind_of(event: type[Event]) -> str:
    """Return the name under which events of a class are recorded, such as ``turn_started``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", event.__name__).lower()


@cache
def event_classes() -> tuple[type[Event], ...]:
    """Return every class of event that a record can hold."""
    return tuple(
        value
        for family in parts("events")
        for value in vars(family).values()
        if isinstance(value, type) and issubclass(value, Event) and _is_whole(value, family)
    )


@cache
def _kinds() -> Mapping[type[Event], str]:
    return {kind: kind_of(kind) for kind in event_classes()}


@cache
def _classes() -> Mapping[str, type[Event]]:
    return {name: kind for kind, name in _kinds().items()}


def _is_whole(value: type[Event], family: ModuleType) -> bool:
    """Tell an event from a base class that only says which area a family writes."""
    return value.__module__ == family.__name__ and not value.__subclasses__()


class Codec:
    """Writes events as JSON and reads them back, each kind by its own decoder."""

    def __init__(self) -> None:
        """Prepare the names; decoders are made when a kind is met first."""
        self._kinds, self._classes = _kinds(), _classes()
        self._decoders: dict[str, msgspec.json.Decoder[Event]] = {}
        self._encoder = msgspec.json.Encoder()

    def drafts(self, events: Iterable[Event]) -> tuple[Draft, ...]:
        """Return the events as they will be written."""
        kinds, encode = self._kinds, self._encoder.encode
        return tuple([Draft(kinds[type(each)], each.form, encode(each)) for each in events])

    def kind(self, event: Event) -> str:
        return self._kinds[type(event)]

    def recorded(self, row: Row) -> Recorded:
        """Read one row.

        Raises UnknownEvent: the kind, or its version, is newer than this program. Raises
        UnreadableEvent: the body does not fit the kind.
        """
        decoder = self._decoders.get(row.kind) or self._decoder(row)
        try:
            if row.version > self._classes[row.kind].form:
                raise UnknownEvent(row.seq, row.kind, row.version)
            event = decoder.decode(row.body)
        except (msgspec.MsgspecError, UnicodeDecodeError, TypeError) as fault:
            # Damaged storage gives back fields of any kind, or none.
            raise UnreadableEvent(row.seq, row.kind, str(fault)) from fault
        return Recorded(row.seq, row.act, row.at, row.tick, row.by, event, row.link)

    def _decoder(self, row: Row) -> msgspec.json.Decoder[Event]:
        kind = self._classes.get(row.kind)
        if kind is None:
            raise UnknownEvent(row.seq, row.kind, row.version)
        decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(kind)
        self._decoders[row.kind] = decoder
        return decoder
