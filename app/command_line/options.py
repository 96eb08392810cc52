"""What can be said on the command line when the windows are to open."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import msgspec

from app.command_line.commands import command_names
from app.command_line.exits import Status

LIBRARY_ENDING = ".goround"
SCRIPT_ENDING = ".round"

LOOKS = ("system", "light", "dark")
STATIONS = ("full", "notes", "door", "show")

_ABOUT = frozenset({"-h", "--help", "--version"})
_LANGUAGE = "--language"
_WITH_VALUE = frozenset({"--library", "--look", "--station", _LANGUAGE, "--passphrase-file"})


class Parser(argparse.ArgumentParser):
    """Says in one sentence what was not understood, and ends with status 64."""

    def error(self, message: str) -> NoReturn:
        self.exit(Status.USAGE, f"{self.prog}: {message}\nTry: {self.prog} --help\n")

    def switch(self, name: str, about: str) -> None:
        self.add_argument(name, action="store_true", help=about)

    def value(self, name: str, called: str, about: str, *, short: str = "") -> None:
        """Ask for a text behind an option; where it is not said the text is empty."""
        names = (short, name) if short else (name,)
        self.add_argument(*names, default="", metavar=called, help=about)

    def values(self, name: str, called: str, about: str) -> None:
        self.add_argument(name, action="append", default=[], metavar=called, help=about)


def is_for_commands(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments ask for a command, the manual or the version: none needs Qt."""
    return bool(command_asked(arguments)) or not _ABOUT.isdisjoint(arguments)


def command_asked(arguments: Sequence[str]) -> str:
    """Return the command: the first argument that is neither an option nor what one is set to.

    Empty where that is no command, or the manual of all commands is asked for before it.
    """
    after = ""
    for each in arguments:
        if each in _ABOUT:
            return ""
        if not each.startswith("-") and after not in _WITH_VALUE:
            return each if each in command_names() else ""
        after = each
    return ""


class Options(msgspec.Struct, frozen=True):
    """How to start: ``library`` a path or URL (empty: the default), ``meeting`` one to open.

    ``look`` is system, light or dark (empty: as it was last); ``file`` the path of a script to
    play, or of anything else that is opened, such as a packet;
    ``language`` such as ``de`` (empty: as it was chosen last, else the system's). ``station`` is
    what this one of several laptops is for: full, notes, door or show (empty: everything).
    """

    library: str = ""
    meeting: str = ""
    look: str = ""
    file: str = ""
    language: str = ""
    station: str = ""


def read_options(arguments: Sequence[str]) -> Options:
    """Read the options; a wrong one ends the program with a usage line and status 64."""
    parser = Parser(prog="goround", add_help=False)
    parser.add_argument("meeting", nargs="?", default="", metavar="MEETING")
    add_window_options(parser)
    found = parser.parse_args(list(arguments))
    options = Options(
        found.library, found.meeting, found.look, language=found.language, station=found.station
    )
    return _with_file(options)


def language_asked(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the language that the arguments ask for (empty: none), and the other arguments.

    It may stand anywhere, because it says how a wrong line is answered, too.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument(_LANGUAGE, default="")
    try:
        found, others = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError:
        return "", list(arguments)
    return found.language, others


def _with_file(options: Options) -> Options:
    """Take what names a file as the system hands it over, by double click, for that file."""
    file = Path(options.meeting)
    ending = file.suffix.casefold()
    if not ending or not file.is_file():
        return options
    path = str(file.absolute())
    if ending == LIBRARY_ENDING:
        return msgspec.structs.replace(options, meeting="", library=options.library or path)
    return msgspec.structs.replace(options, meeting="", file=path)


def add_window_options(
    parser: argparse._ActionsContainer,
    about_look: str = "",
    about_library: str = "",
    about_language: str = "",
    about_station: str = "",
) -> None:
    """Let a parser know the options of the windows; the manual says what they are about."""
    parser.add_argument("--library", default="", metavar="PATH|URL", help=about_library)
    parser.add_argument("--look", choices=LOOKS, default="", help=about_look)
    parser.add_argument(_LANGUAGE, default="", metavar="LANGUAGE", help=about_language)
    parser.add_argument("--station", choices=STATIONS, default="", help=about_station)
