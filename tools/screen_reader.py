"""A screen reader that only listens: what the windows announce, and what they say they hold."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, message_bus, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection  # type: ignore[import-untyped]
from jeepney.low_level import HeaderFields, Message  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

from tools.hands import until

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_EVENT = "org.a11y.atspi.Event.Object"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = (_REGISTRY, "/org/a11y/atspi/accessible/root")
_ASSERTIVE = 2
_PATIENCE_S = 10
_WANTED = ("object:announcement", "object:state-changed:focused")
_ALL = ("object:", "window:", "focus:")
_STATES = {1: "active", 4: "checked", 12: "focused", 23: "selected", 39: "default"}
"""The states of AT-SPI that are told, by their bits."""

Place = tuple[str, str]
"""Of which program, and where in it."""


class Announced(NamedTuple):
    """A sentence that was announced; ``urgent`` where it may interrupt another one."""

    words: str
    urgent: bool


class Thing(NamedTuple):
    """Something in a window: how deep within it, what it is, its name, more, and how it stands."""

    depth: int
    role: str
    name: str
    more: str
    states: frozenset[str]


class ScreenReader:
    """Listens on the accessible bus that belongs to a session's bus."""

    def __init__(self, session: str, *, every: bool = False) -> None:
        """Find the accessible bus from the address of the session's, and listen.

        ``every`` has the programs tell of all that changes, as they do for one that speaks.
        """
        with open_dbus_connection(session) as connection:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _asked(connection, new_method_call(bus, "GetAddress"))
        self._connection = open_dbus_connection(address)
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for event in _ALL if every else _WANTED:
            self._ask(new_method_call(registry, "RegisterEvent", "s", (event,)))
        rule = MatchRule(type="signal", interface=_EVENT, member="Announcement")
        Proxy(message_bus, self._connection).AddMatch(rule)
        self._heard: deque[Message] = deque()
        self._listening = self._connection.filter(rule, queue=self._heard)

    def close(self) -> None:
        """Listen no longer."""
        self._listening.close()
        self._connection.close()

    def hear(self) -> list[Announced]:
        """Return what has been announced since the last time: at least one sentence.

        What is said of a text that is being typed is left out: it comes where typing pauses.

        Raises:
            AssertionError: nothing was announced for a minute.
        """
        until(self._arrived, "something to be announced")
        said = [_announced(each) for each in self._heard]
        self._heard.clear()
        return said

    def _arrived(self) -> bool:
        """Ask every program for something: what it announced before is here then."""
        for program in self._children(_ROOT):
            with suppress(DBusErrorResponse):  # it may be about to end
                self._children(program)
        for each in [each for each in self._heard if self._is_about_typing(each)]:
            self._heard.remove(each)
        return bool(self._heard)

    def _is_about_typing(self, message: Message) -> bool:
        fields = message.header.fields
        place = fields[HeaderFields.sender], fields[HeaderFields.path]
        return not _announced(message).urgent and self._call(place, "GetRoleName") == ("text",)

    def meet(self, title: str) -> None:
        """Wait until a window with a title can be heard."""
        until(lambda: next(self.things(title), None), f"{title} to be heard")

    def things(self, title: str) -> Iterator[Thing]:
        """Yield what is shown in the windows with a title, in the order of reading."""
        return (thing for _, thing in self._shown(title))

    def _shown(self, title: str) -> Iterator[tuple[Place, Thing]]:
        for program in self._children(_ROOT):
            for window in self._children(program):
                if title in self._property(window, "Name"):
                    yield from self._within(window, 0)

    def press(self, title: str, name: str) -> None:
        """Press what is shown in the windows with a title, and whose name begins so.

        Raises:
            AssertionError: there is nothing of the kind, or it cannot be pressed.
        """
        found = next(
            (place for place, thing in self._shown(title) if thing.name.startswith(name)), None
        )
        assert found is not None, f"nothing is called {name}"
        (done,) = self._call(found, "DoAction", "i", (0,), _ACTION)
        assert done, f"{name} cannot be pressed"

    def _within(self, place: Place, depth: int) -> Iterator[tuple[Place, Thing]]:
        low, high = self._call(place, "GetState")[0]
        states = low | high << 32
        if not states >> 25 & 1 and depth:
            return  # it is not shown
        told = frozenset(name for bit, name in _STATES.items() if states >> bit & 1)
        (role,) = self._call(place, "GetRoleName")
        more = self._property(place, "Description")
        yield place, Thing(depth, role, self._property(place, "Name"), more, told)
        for child in self._children(place):
            yield from self._within(child, depth + 1)

    def _children(self, place: Place) -> list[Place]:
        (children,) = self._call(place, "GetChildren")
        return [(program, path) for program, path in children]

    def _property(self, place: Place, name: str) -> str:
        (found,) = self._call(place, "Get", "ss", (_ACCESSIBLE, name), _PROPERTIES)
        return str(found[1])

    def _call(
        self,
        place: Place,
        method: str,
        signature: str | None = None,
        body: tuple[object, ...] = (),
        interface: str = _ACCESSIBLE,
    ) -> Any:  # noqa: ANN401 - whatever the method gives
        address = DBusAddress(place[1], place[0], interface)
        return self._ask(new_method_call(address, method, signature, body))

    def _ask(self, message: Message) -> Any:  # noqa: ANN401 - whatever the method gives
        return _asked(self._connection, message)


def _asked(connection: DBusConnection, message: Message) -> Any:  # noqa: ANN401 - see above
    return unwrap_msg(connection.send_and_get_reply(message, timeout=_PATIENCE_S))


def _announced(message: Message) -> Announced:
    _, politeness, _, (_, words), _ = message.body
    return Announced(words, politeness == _ASSERTIVE)
