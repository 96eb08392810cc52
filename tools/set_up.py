"""Makes a fresh clone ready: `python3 -m tools.set_up`, which is what `make run` begins with.

It needs Python 3.11 or newer and nothing else, changes only what is missing, and takes a moment
when nothing is.
"""

from __future__ import annotations

import argparse
import sys

from tools import (
    accessible_bus,
    database_server,
    environment,
    qt_libraries,
    system_packages,
    virtual_display,
)


def main() -> int:
    """Set up the system's packages and the environment, for running or also for making Goround.

    Returns the exit status: 0 where everything asked for is there, 1 where it is not and the
    reason has been printed. Without the display for the tests in real windows it goes on, since
    the other checks need none.
    """
    parser = argparse.ArgumentParser(prog="python3 -m tools.set_up", description=__doc__)
    parser.add_argument(
        "--makers", action="store_true", help="also what checks Goround, and the program itself"
    )
    parser.add_argument(
        "--real-windows",
        action="store_true",
        help="also a display and a bus for the tests in real windows, and a database server",
    )
    asked = parser.parse_args()
    needed = [*environment.system_packages(), *qt_libraries.system_packages()]
    shown = asked.real_windows and sys.platform == "linux"
    wished = [
        package
        for each in (virtual_display, accessible_bus, database_server)
        if shown
        for package in each.missing()
    ]
    # All at once, and first: whoever may not install reads one command before anything is fetched.
    if not system_packages.install([*needed, *wished]) and needed:
        return 1
    if not environment.provide(makers=asked.makers):
        return 1
    return 0 if qt_libraries.provide(environment.PYTHON) else 1


if __name__ == "__main__":
    sys.exit(main())
