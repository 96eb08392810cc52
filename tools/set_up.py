"""Makes a fresh clone ready: `python3 -m tools.set_up`, which is what `make setup` runs.

It needs Python 3.11 or newer and nothing else, changes only what is missing, and takes a moment
when nothing is.
"""

from __future__ import annotations

import argparse
import sys

from tools import environment, qt_libraries, virtual_display


def main() -> int:
    """Set up the environment, Qt's libraries and, when asked, the display for the tests.

    Returns the exit status: 0 where everything asked for is there, 1 where it is not and the
    reason has been printed.
    """
    parser = argparse.ArgumentParser(prog="python3 -m tools.set_up", description=__doc__)
    parser.add_argument(
        "--real-windows", action="store_true", help="also Xvfb, for the tests in real windows"
    )
    asked = parser.parse_args()
    if not environment.provide() or not qt_libraries.provide(environment.PYTHON):
        return 1
    if asked.real_windows:
        virtual_display.provide()
    return 0


if __name__ == "__main__":
    sys.exit(main())
