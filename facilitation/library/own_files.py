"""A group's own processes and orders of minutes: files beside its library, which go where it goes.

See docs/decisions/0086-a-groups-own-processes.md.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from facilitation.library.faults import file_fault
from facilitation.library.placing import put

OWN: Final = ("processes", "orders")
"""The folders in which they lie."""


def bring_along(library: Path, to: Path, *, anew: bool) -> None:
    """Copy what lies beside one library to beside another, versions of before included.

    What is called so there already gives way only where that is done ``anew``, as beside a copy,
    and is kept under another name (``ours.toml.before``). What comes is durable. Raises
    StorageFault: it cannot be read or written; its path is that of ``to``.
    """
    try:
        if library.parent.resolve() != to.parent.resolve():
            for folder in OWN:
                for file in sorted((library.parent / folder).rglob("*.toml")):
                    _bring(file, to.parent / file.relative_to(library.parent), anew=anew)
    except OSError as error:
        raise file_fault(error, to) from error


def _bring(file: Path, goal: Path, *, anew: bool) -> None:
    data = file.read_bytes()
    if goal.exists() and (not anew or goal.read_bytes() == data):
        return
    goal.parent.mkdir(parents=True, exist_ok=True)
    made = goal.with_name(f".{goal.name}.new")
    made.write_bytes(data)
    if goal.exists():
        # It may be that of another library, which lies in the same folder.
        goal.replace(goal.with_name(f"{goal.name}.before"))
    put(made, goal)
