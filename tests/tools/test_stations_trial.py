"""Several stations, killed and cut off: nothing acknowledged is lost, nothing is done twice."""

from __future__ import annotations

import io
import os

import pytest

from tools import database_server
from tools.stations_trial import trial

_ACTS = int(os.environ.get("GOROUND_STATION_ACTS", "120"))
"""`GOROUND_STATION_ACTS=10000` for the whole; `python -m tools.stations_trial` writes a log."""


@pytest.mark.slow
def test_stations_end_equal_whatever_happens_to_them() -> None:
    if missing := database_server.missing():
        pytest.skip(f"needs a database server, and {', '.join(missing)} is not installed")
    log = io.StringIO()
    assert trial(2, _ACTS, seed=5, log=log, every=0.5) == [], log.getvalue()
