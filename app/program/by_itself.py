"""Opening a library by itself: in another program beside this one, since each keeps one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

_START = "import sys; from app.launch import main; sys.exit(main())"


def open_by_itself(library: Path) -> bool:
    """Start another program with a library, and tell whether it began.

    It looks for its code where this one does.
    """
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(["-c", _START, "--library", str(library.absolute())])
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    process.setProcessEnvironment(environment)
    # Where it is asked of a process, PySide answers with one word, whatever it says of itself.
    began: object = process.startDetached()
    return bool(began[0] if isinstance(began, tuple) else began)
