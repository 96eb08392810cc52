"""What can be said on the command line when the windows are to open."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import msgspec

LIBRARY_ENDING = ".goround"
SCRIPT_ENDING = ".round"

COMMANDS = (
    "play",
    "minutes",
    "handout",
    "attachments",
    "show",
    "meetings",
    "decisions",
    "times",
    "journal",
    "verify",
    "rehearsals",
    "count",
)
"""The words that begin a command; anything else opens the windows."""

_ABOUT = frozenset({"-h", "--help", "--version"})
_WITH_VALUE = frozenset({"--library", "--look"})


def is_for_commands(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments ask for a command, the manual or the version: none needs Qt."""
    return _first_word(arguments) in COMMANDS or not _ABOUT.isdisjoint(arguments)


def _first_word(arguments: Sequence[str]) -> str:
    """Return the first argument that is neither an option nor what one is set to."""
    after = ""
    for each in arguments:
        if not each.startswith("-") and after not in _WITH_VALUE:
            return each
        after = each
    return ""


class Options(msgspec.Struct, frozen=True):
    """How to start: ``library`` a path or URL (empty: the default), ``meeting`` one to open.

    ``look`` is system, light or dark (empty: as it was last); ``script`` the path of one to play.
    """

    library: str = ""
    meeting: str = ""
    look: str = ""
    script: str = ""


def read_options(arguments: Sequence[str]) -> Options:
    """Read the options; a wrong one ends the program with a usage line and status 64."""
    parser = WindowParser(prog="goround", add_help=False)
    add_window_options(parser)
    found = parser.parse_args(list(arguments))
    return _with_file(Options(found.library, found.meeting, found.look))


def _with_file(options: Options) -> Options:
    """Take what names a file as the system hands it over, by double click, for that file."""
    file = Path(options.meeting)
    ending = file.suffix.casefold()
    if ending not in (LIBRARY_ENDING, SCRIPT_ENDING) or not file.is_file():
        return options
    path = str(file.absolute())
    if ending == SCRIPT_ENDING:
        return msgspec.structs.replace(options, meeting="", script=path)
    return msgspec.structs.replace(options, meeting="", library=options.library or path)


def add_window_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser know the options of the windows; the manual shows them too."""
    parser.add_argument("meeting", nargs="?", default="", metavar="MEETING")
    parser.add_argument("--library", default="", metavar="PATH|URL")
    parser.add_argument("--look", choices=("system", "light", "dark"), default="")


class WindowParser(argparse.ArgumentParser):
    """Ends with status 64 (wrong usage), as the commands do."""

    def error(self, message: str) -> None:  # type: ignore[override]
        """Say what was wrong and end."""
        self.exit(64, f"goround: {message}\nTry: goround --help\n")
