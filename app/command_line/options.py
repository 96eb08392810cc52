"""What all lines of commands and windows are parsed with."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

from app.command_line.exits import Status
from app.command_line.window_options import LANGUAGE, LOOKS, STATIONS, Options


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


def parsed_options(arguments: Sequence[str]) -> Options:
    """Read the options of the windows; a wrong one ends the program with status 64."""
    parser = Parser(prog="goround", add_help=False)
    parser.add_argument("meeting", nargs="?", default="", metavar="MEETING")
    add_window_options(parser)
    return Options(**vars(parser.parse_args(list(arguments))))


def language_asked(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the language that the arguments ask for (empty: none), and the other arguments.

    It may stand anywhere, because it says how a wrong line is answered, too.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument(LANGUAGE, default="")
    try:
        found, others = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError:
        return "", list(arguments)
    return found.language, others


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
    parser.add_argument(LANGUAGE, default="", metavar="LANGUAGE", help=about_language)
    parser.add_argument("--station", choices=STATIONS, default="", help=about_station)
