"""What is loaded when: tried in processes of their own, because loading happens once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[3]


def printed(program: str) -> list[str]:
    """Run a program; return the words that it prints."""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=HOUSE, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_before_qt_neither_qt_nor_sqlalchemy_is_loaded():
    loaded = printed("""
import sys
from app.starting.loading import load_before_qt
load_before_qt()
print(*{name.split(".")[0] for name in sys.modules})
""")
    assert {"facilitation", "msgspec"} <= set(loaded)
    assert not {"PySide6", "sqlalchemy", "regex"} & set(loaded)


def test_the_collector_rests_until_the_first_act_is_prepared():
    said = printed("""
import gc
from app.starting.loading import load_before_first_act, load_before_qt
load_before_qt()
resting = not gc.isenabled()
load_before_first_act()
print(resting, gc.isenabled())
""")
    assert said == ["True", "True"]


def test_what_is_loaded_after_qt_leaves_no_source_behind():
    said = printed("""
import linecache
from app.starting.loading import load_qt
load_qt()
import app.attending.station
from PySide6.QtCore import QObject
print(issubclass(app.attending.station.Station, QObject))
print(any("station" in name for name in linecache.cache))
""")
    assert said == ["True", "False"]
