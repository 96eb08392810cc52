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


def test_the_collector_rests_while_things_are_loaded():
    said = printed("""
import gc
from app.starting.loading import load_before_first_act, load_before_qt
load_before_qt()
resting = not gc.isenabled()
from facilitation.record import integrity
print(integrity.origin("m").hex()[:4])
load_before_first_act()
print(resting, gc.isenabled(), gc.get_freeze_count() > 0)
print(integrity.hashlib.sha256.__module__, integrity.origin("m").hex()[:4])
""")
    same, *kept, made_by, still = said
    assert kept == ["True", "False", "True"]
    assert made_by == "_hashlib", "OpenSSL's hashes come before the first act"
    assert same == still


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


_FAULTS = """
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget
from shibokensupport.signature import get_signature
for wrong in (lambda: QPoint("a"), lambda: QPoint(1, y=2), lambda: QTimer.singleShot("soon", 3)):
    try:
        wrong()
    except (TypeError, AttributeError) as fault:
        print(fault)
print(QPoint.__doc__, QWidget.resize.__doc__)
print(get_signature(QWidget.resize), get_signature(QTimer.singleShot))
"""


def test_faults_of_calls_into_qt_are_worded_as_pyside_words_them():
    waited = printed(f"from app.starting.loading import load_qt\nload_qt()\n{_FAULTS}")
    assert "Supported signatures:" in " ".join(waited)
    assert waited == printed(_FAULTS)


def test_what_words_faults_waits_for_one():
    said = printed("""
import sys
from app.starting.loading import load_qt
finders = list(sys.meta_path)
load_qt()
print("_parse_line" in vars(sys.modules["shibokensupport.signature.parser"]))
print(sys.meta_path == finders, type(sys.meta_path) is list)
""")
    assert said == ["False", "True", "True"]


def test_a_first_picture_reads_neither_other_processes_nor_scripts_nor_markup():
    loaded = printed("""
import sys
from app.starting.loading import load_before_qt, load_qt
load_before_qt()
load_qt()
import app.console.console, app.starting.start
from app.resources import load_processes
load_processes().get("open")
import enum
print(*sys.modules, *{each.__qualname__.partition(".")[0] for each in enum.Enum.__subclasses__()})
""")
    assert not {"dataclasses", "html", "logging", "secrets", "tomllib"} & set(loaded)
    spared = {"QStandardPaths", "QStyle", "QTextFormat", "QUrl"}
    assert not spared & set(loaded), "PySide makes every name in them"
    assert "facilitation.rehearsal.script" not in loaded


def test_every_event_is_read_without_the_spare_names_of_types():
    said = printed("""
import sys
from app.starting.loading import load_before_qt
load_before_qt()
print("typing_extensions" in sys.modules)
import msgspec, typing_extensions
from facilitation.meeting.codec import event_classes
for each in event_classes():
    msgspec.json.Decoder(each)
print("read")
""")
    assert said == ["False", "read"]


def test_a_family_is_loaded_with_the_first_of_its_events_and_all_for_a_kind_that_none_has():
    said = printed("""
import sys
from facilitation.meeting import codec
import facilitation.meeting.families.turns.events
def there(*families):
    return [f"facilitation.meeting.families.{each}" in sys.modules for each in families]
print(codec.class_of("turn_started").__name__, *there("packets", "redrafting.events"))
print(codec.class_of("packet_taken_up").__name__, *there("packets", "redrafting.events"))
print(codec.class_of("of_tomorrow"), *there("redrafting.events"))
""")
    assert said[:3] == ["TurnStarted", "False", "False"]
    assert said[3:] == ["PacketTakenUp", "True", "False", "None", "True"]


def test_what_events_hold_is_no_text_that_has_to_be_compiled_at_each_start():
    said = printed("""
from facilitation.meeting.codec import event_classes
events = [each for each in event_classes() if each.__module__.endswith(".events")]
told = [field for each in events for field in each.__annotations__.values()]
print(len(events) > 100, *{type(each) is str for each in told})
""")
    assert said == ["True", "False"]


def test_a_first_console_loads_no_deciding_and_not_every_kind_of_widget():
    said = printed("""
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from app.starting.loading import load_before_qt, load_qt
load_before_qt()
load_qt()
import enum, sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from app.attending.clock import SteadyClock
from app.command_line.window_options import Options
from app.program.program import Program
from facilitation.record.memory import MemoryJournal
program = Program(app, MemoryJournal(), Options())
console = program.windows_for(MemoryJournal(), "first", SteadyClock()).console
console.show()
console.grab()
print(*[name for name in sys.modules if name.startswith("facilitation.meeting.")])
print(*{each.__qualname__.partition(".")[0] for each in enum.Enum.__subclasses__()})
""")
    families = [each for each in said if ".families." in each]
    assert [each for each in families if ".deciding" in each] == []
    acting = {"deciding.floor", "families.actions", "families.courses.acts", "families.formalities"}
    assert not {f"facilitation.meeting.{each}" for each in acting} & set(said)
    assert "QWizard" not in said
