"""A bug becomes a report that can be saved; the record is already safe."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def report_text(fault: BaseException) -> str:
    """Return what a maker needs to know of a bug: versions and the way it took, no names typed."""
    # Wanted only after a bug; every start would wait for them.
    import platform
    from importlib.metadata import PackageNotFoundError, version

    try:
        program = version("goround")
    except PackageNotFoundError:
        program = "unpacked"
    lines = (
        f"Goround {program}, Python {platform.python_version()}, {platform.platform()}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        "",
        *traceback.format_exception(type(fault), fault, fault.__traceback__),
    )
    return "\n".join(line.rstrip("\n") for line in lines) + "\n"


def write_report(fault: BaseException, folder: Path | None = None) -> Path | None:
    """Write a report into the user's data folder; None where that cannot be written either."""
    folder = folder or _reports()
    name = datetime.now(UTC).strftime("report-%Y-%m-%d-%H%M%S-%f.txt")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / name
        path.write_text(report_text(fault), encoding="utf-8")
    except OSError:
        return None
    return path


def _reports() -> Path:
    from platformdirs import user_data_path  # wanted only after a bug

    return user_data_path("goround", appauthor=False) / "reports"


def hook(tell: Callable[[Path | None], None]) -> Hook:
    """Return an exception hook that writes a report and tells where it lies."""

    def caught(kind: type[BaseException], fault: BaseException, way: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, way)
            return
        tell(write_report(fault))

    return caught
