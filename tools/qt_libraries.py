"""Which system libraries Qt lacks here: by its list, then by trying.

Standard library only: the set-up runs this with the interpreter that builds the environment.
"""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tools.system_packages import install

NEEDED = (
    *("libglib-2.0.so.0", "libgthread-2.0.so.0", "libz.so.1", "libdbus-1.so.3"),
    *("libEGL.so.1", "libGL.so.1", "libfontconfig.so.1", "libfreetype.so.6"),
    # windows under X
    *("libX11.so.6", "libX11-xcb.so.1", "libxcb.so.1", "libxcb-cursor.so.0"),
    *("libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1", "libxcb-randr.so.0"),
    *("libxcb-render-util.so.0", "libxcb-render.so.0", "libxcb-shape.so.0", "libxcb-shm.so.0"),
    *("libxcb-sync.so.1", "libxcb-util.so.1", "libxcb-xfixes.so.0", "libxcb-xkb.so.1"),
    *("libxkbcommon.so.0", "libxkbcommon-x11.so.0"),
    # windows under Wayland
    *("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
    # Qt's network, with which a second start finds the first
    "libgssapi_krb5.so.2",
)
"""What Qt 6.11 loads on Linux beside what is always there; read off its files with ldd."""

_TRIAL = """
import ctypes, pathlib, sys
import PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtWidgets
if sys.platform == "linux":
    plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    ctypes.CDLL(str(plugins / "libqxcb.so"))
PySide6.QtWidgets.QApplication([])
"""

_NOT_LOADED = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")
_NOT_FOUND = re.compile(r"(\S+) => not found")
_SONAME = re.compile(r"(?P<name>.+?)\.so(?:\.(?P<version>\d+))?[.\d]*$")

# Where Debian does not name a package after its library by the rule in `package_of`.
_NAMED_OTHERWISE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


def system_packages() -> list[str]:
    """Return the Debian packages of Qt's libraries that are not here; before Qt is here itself."""
    if sys.platform != "linux":
        return []
    return sorted({package_of(library) for library in NEEDED if not _loads(library)})


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide(python: Path) -> bool:
    """Try Qt with `python` and install what it lacks, until it starts; true when it does.

    Says what is wrong where it does not start for another reason, or where nothing may be
    installed.
    """
    asked_for: set[str] = set()
    while failure := _failure(python):
        missing = missing_libraries(failure, python)
        packages = sorted({package_of(library) for library in missing} - asked_for)
        if not packages:
            print(f"Qt does not start on this machine:\n{failure}")
            return False
        if not install(packages):
            return False
        asked_for.update(packages)
    return True


def _failure(python: Path) -> str:
    """What starting Qt without a display complains of; nothing where it starts."""
    tried = subprocess.run(
        [python, "-c", _TRIAL],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if tried.returncode == 0:
        return ""
    return tried.stderr.strip() or f"it ended with status {tried.returncode}"


def missing_libraries(failure: str, python: Path) -> set[str]:
    """Return the libraries that `failure` names, and the others that would be named after them.

    The loader names one at a time; ldd, where it is there, names them all, so that one command
    is enough.
    """
    named = set(_NOT_LOADED.findall(failure))
    if not named or sys.platform != "linux":
        return named
    qt = next((python.parent.parent / "lib").glob("python3*/site-packages/PySide6"))
    loaded = [
        qt / "QtNetwork.abi3.so",
        qt / "QtSvg.abi3.so",
        qt / "QtWidgets.abi3.so",
        qt / "Qt" / "plugins" / "platforms" / "libqxcb.so",
        qt / "Qt" / "plugins" / "platforms" / "libqoffscreen.so",
    ]
    return named | _not_found(loaded)


def _not_found(files: Iterable[Path]) -> set[str]:
    try:
        told = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return set()
    return set(_NOT_FOUND.findall(told.stdout))


def package_of(library: str) -> str:
    """Return the Debian package that holds `library`, such as libegl1 for libEGL.so.1.

    Debian Policy § 8.1: the name and the version of the library, with a hyphen between where the
    name ends in a digit.
    """
    named = _NAMED_OTHERWISE.get(library)
    found = _SONAME.match(library)
    if named or not found:
        return named or library
    name = found["name"].lower().replace("_", "-")
    version = found["version"] or ""
    hyphen = "-" if name[-1].isdigit() and version else ""
    return f"{name}{hyphen}{version}"
