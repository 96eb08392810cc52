"""What a program leaves in the application, freed: it would be dressed again in later tests."""

from __future__ import annotations

from app.program.program import Program


def end(program: Program) -> None:
    """Close the windows of a program, and let them go with it and its look."""
    for each in list(program.meetings.values()):
        each.console.close()
    if program.home is not None:
        program.home.close()
        program.home.deleteLater()
    program.dress.deleteLater()
    program.deleteLater()
