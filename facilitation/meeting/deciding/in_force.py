"""Which version of a process is in force: the record keeps a group's own, whole."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.families.agenda.events import ProcessKept
from facilitation.process.process import Process
from facilitation.process.version import is_versioned
from facilitation.process.writing import written


def keep(case: Case, process: Process) -> None:
    """Let the record keep a group's own process, where it does not have this version yet."""
    if is_versioned(process.name) and process.name not in case.meeting.versions:
        case.happen(ProcessKept(process.name, written(process)))


def process_kept(case: Case, typed: str) -> Process:
    """Return the process that is meant, and let the record keep it."""
    process = case.process(typed)
    keep(case, process)
    return process
