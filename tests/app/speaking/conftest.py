"""Somebody listens: what is announced is kept in the order in which it is said."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtGui import QAccessible

from app.speaking import announcing
from tests.app.console.conftest import Room, bare, dress, matter, processes, room

__all__ = ["bare", "dress", "matter", "processes", "room"]


class Said(NamedTuple):
    """One announcement."""

    words: str
    urgent: bool


class Listener:
    """Stands for a screen reader where the windows look for one."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self):
        self.active = True
        self.said = []

    def isActive(self):  # noqa: N802 - as Qt calls it
        return self.active

    def updateAccessibility(self, event):  # noqa: N802 - as Qt calls it
        urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
        self.said.append(Said(event.message(), urgent))

    def words(self):
        return [each.words for each in self.said]

    def forget(self):
        self.said.clear()


@pytest.fixture
def listener(monkeypatch):
    made = Listener()
    monkeypatch.setattr(announcing, "QAccessible", made)
    return made


@pytest.fixture
def heard(listener, room, qtbot, monkeypatch):
    """The console's meeting, with somebody who hears it."""
    monkeypatch.setattr("app.speaking.voice.PAUSE_MS", 100)
    qtbot.waitUntil(room.console.isActiveWindow)
    hearing = Hearing(room, listener, qtbot)
    hearing.quiet()
    listener.forget()
    return hearing


class Hearing:
    """Does something, and returns all that is said of it."""

    def __init__(self, room: Room, listener: Listener, qtbot):
        self.room, self.listener, self.qtbot = room, listener, qtbot

    def quiet(self):
        """Wait until the voice has nothing more to say."""
        self.qtbot.waitUntil(lambda: not self.room.console.voice.speaks_soon())

    def of(self, *lines):
        self.listener.forget()
        for line in lines:
            self.room.clock.tick += 1000
            self.room.type(line)
        self.quiet()
        return self.listener.words()
