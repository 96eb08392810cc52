from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.keyboard.keyboard import Keyboard
from app.keyboard.wheel import Wheel
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.starting.qt_translation import install_plurals

_PATIENCE_MS = 60_000
"""How long a test waits at most, where it does not say so itself."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Free the windows that a test has closed: what stays is dressed and asked in every later one.

    Qt frees them in its event loop, and a test that never waits never enters it. A box that says
    where a paper lies waits for nobody; who asks for no answer closes it here.
    """
    yield
    for window in QApplication.topLevelWidgets() if QApplication.instance() is not None else ():
        if isinstance(window, QMessageBox):
            window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def qtbot(qtbot: QtBot) -> Iterator[QtBot]:
    """The hands of a test, which hold every window that they are given until it is closed.

    pytest-qt keeps weak references: once the test's own have gone, the window is still painted,
    and where Python collects it while it paints, Qt paints on with what was freed. They wait as
    long as a busy machine may take; what has come ends the wait at once.
    """
    held: list[QWidget] = []
    close_later = qtbot.addWidget
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_PATIENCE_MS))

    def hold(widget: QWidget, **closing: Any) -> None:
        held.append(widget)
        close_later(widget, **closing)

    qtbot.addWidget = hold
    yield qtbot
    held.clear()


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application, which counts as the program's own does."""
    install_plurals(qapp)
    return qapp


@pytest.fixture(scope="session")
def keyboard(qapp):
    """What stands before every window of the program and hears its keys first."""
    return Keyboard(qapp)


@pytest.fixture(scope="session")
def wheel(qapp):
    """What takes the wheel from the choices and numbers of every window."""
    return Wheel(qapp)


def worn(qapp, scale):
    """Dress the program in light colours, and take all of it off again."""
    before = qapp.font(), qapp.palette()
    made = Dress(qapp, scale, Scheme.LIGHT)
    yield made
    made.choose(Scheme.SYSTEM)
    qapp.styleHints().colorSchemeChanged.disconnect(made._wear)
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    made.deleteLater()


@pytest.fixture(scope="module")
def shared_dress(qapp):
    yield from worn(qapp, window_scale(768))


@pytest.fixture
def dress(shared_dress):
    """The look of the program on a small screen, as it is in light, for every test."""
    yield shared_dress
    # What the test has closed need not be dressed once more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shared_dress.choose(Scheme.LIGHT)
    shared_dress.grow(window_scale(768))
