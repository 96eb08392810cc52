"""Tests that garbage goes in the thread of the windows, between acts."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from app.starting.garbage import Garbage


class _Circle:
    """Refers to itself, so that only the collector can let it go; notes in which thread."""

    def __init__(self, gone_in):
        self.itself, self._gone_in = self, gone_in

    def __del__(self):
        self._gone_in.append(threading.current_thread())


@pytest.fixture
def parent(qapp):
    parent = QObject()
    yield parent
    parent.deleteLater()


def test_what_another_thread_leaves_goes_in_the_thread_of_windows(qtbot, parent, monkeypatch):
    monkeypatch.setattr("app.starting.garbage._EVERY_MS", 20)
    Garbage(parent)
    gone_in = []

    def leave():
        for _ in range(5_000):
            _Circle(gone_in)

    leaving = threading.Thread(target=leave)
    leaving.start()
    leaving.join()
    assert gone_in == []
    qtbot.waitUntil(lambda: len(gone_in) == 5_000)
    assert set(gone_in) == {threading.main_thread()}


def test_python_keeps_its_own_times_when_it_has_gone(qtbot, parent):
    garbage = Garbage(parent)
    assert not gc.isenabled()
    garbage.deleteLater()
    qtbot.waitUntil(gc.isenabled)
