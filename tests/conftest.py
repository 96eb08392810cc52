"""What every test stands on: an empty home, no display of its own, repeatable examples."""

from __future__ import annotations

import gc
import os
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tools import accessible_bus, database_server, rights, virtual_display

# Where a test says nothing else. `HYPOTHESIS_PROFILE=search` looks for new counter-examples.
settings.register_profile(
    "ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=2_000)

_HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


_INSTALLED = {
    *virtual_display.PROGRAMS,
    *accessible_bus.PROGRAMS,
    *database_server.PROGRAMS,
    "setpriv",
    "python",
    "sh",
    "uname",
    "ldd",
}
"""What a test may call: what the set-up installs, and what every machine has."""


def only_what_is_installed(event: str, arguments: tuple[object, ...]) -> None:
    """Fail where a program is called that is here by chance, and may be missing elsewhere."""
    if event == "subprocess.Popen":
        program = Path(os.fsdecode(arguments[0]))
        ours = program.parent.name == "bin" and (program.parent.parent / "pyvenv.cfg").exists()
        if not ours and program.name not in _INSTALLED:
            raise AssertionError(f"nothing installs {program.name}: see tools/virtual_display.py")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Know the settings of pytest-qt also where it is left out: PySide6 slows every import."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "of pytest-qt, which is left out")


def pytest_configure() -> None:
    """Choose the examples, the platform, the language and the clock of every test.

    What a machine is set to must not change what a test finds.
    """
    for name in ("LANGUAGE", "LC_MESSAGES", "LC_COLLATE", "LC_TIME", "LC_NUMERIC"):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = os.environ["LANG"] = "C.UTF-8"
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):  # not on Windows
        time.tzset()
    sys.addaudithook(only_what_is_installed)
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for no garbage while tests are gathered, and never again among what that made."""
    gc.disable()
    yield
    gc.enable()
    gc.freeze()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Let no test bring in PySide6 where pytest-qt was left out to do without."""
    if not session.config.pluginmanager.hasplugin("pytest-qt") and "PySide6" in sys.modules:
        raise pytest.UsageError("a test that needs Qt belongs into tests/app: see tools/check.py")


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


@pytest.fixture
def unprivileged(tmp_path: Path) -> Iterator[Path]:
    """A folder whose rights hold for this test, even where it is run by root."""
    folder = tmp_path / "folder"
    folder.mkdir()
    with rights.held():
        yield folder
        folder.chmod(0o755)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a database server, begun for whoever asks first; left out where none is."""
    if missing := database_server.missing():
        pytest.skip(f"needs a database server, and {', '.join(missing)} is not installed")
    with database_server.opened() as address:
        yield address


@pytest.fixture
def shared(server: str) -> Iterator[str]:
    """The address of a new, empty database on the server."""
    import psycopg

    name = f"goround_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield server.rpartition("/")[0] + f"/{name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def quick_keys() -> Iterator[None]:
    """Let keys of locked files be made in a moment: as it is, each takes a fifth of a second.

    For one test at a time: what is locked so opens in no other program, and what another program
    has locked does not open here.
    """
    from facilitation.library.passphrase import cipher

    with closing(cipher().connect(":memory:")) as any_one:
        (usual,) = any_one.execute("PRAGMA cipher_default_kdf_iter").fetchone()
        assert int(usual) >= 256_000
        any_one.execute("PRAGMA cipher_default_kdf_iter = 100")
        yield
        any_one.execute(f"PRAGMA cipher_default_kdf_iter = {usual}")
