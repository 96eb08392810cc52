"""What every test stands on: an empty home, no display of its own, repeatable examples."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Where a test says nothing else. `HYPOTHESIS_PROFILE=search` looks for new counter-examples.
settings.register_profile(
    "ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=2_000)

_HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def pytest_configure() -> None:
    """Choose the examples and the platform before any test module is read."""
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave out the tests in real windows where there is no display for them."""
    if item.get_closest_marker("realwindow") and os.environ["QT_QPA_PLATFORM"] == "offscreen":
        pytest.skip("needs a display; `make test` opens one")


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Stand in for the person's folders, so that no test reads or writes the real ones."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in _HOMES:
            patch.setenv(name, str(folder if name == "HOME" else folder / name.lower()))
        yield folder
