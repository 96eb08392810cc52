"""What the program can be told on the command line; ``--help`` is the manual."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from app.command_line.command import Command, SharedArguments
from app.command_line.commands import command_named, command_names
from app.command_line.options import Parser, add_window_options
from app.command_line.window_options import command_asked
from app.wording.words import Words


class Manual(Words):
    """Builds the parser; every word of it goes through translation."""

    def parser(self, version: str, arguments: Sequence[str]) -> Parser:
        """Return the parser for these arguments: only the command that is asked for is loaded."""
        parser = Parser(
            prog="goround",
            description=self._about(),
            epilog=self._statuses(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        parser.add_argument("--version", action="version", version=f"goround {version}")
        commands = parser.add_subparsers(
            dest="command", metavar="COMMAND", title=self.tr("commands")
        )
        asked = command_asked(arguments)
        for name in (asked,) if asked else command_names():
            command = command_named(name, self._translate)
            told = self._add(commands, name, command)
            if asked:
                command.arguments(told, SharedArguments(self._translate))
        parser.set_defaults(passphrase_file="")
        window = parser.add_argument_group(self.tr("windows"))
        add_window_options(
            window,
            self.tr("how the windows look"),
            self.tr("the library to open"),
            self.tr("the language of windows and commands, such as de; else the system's"),
            self.tr("what this one of several laptops in a meeting is for; else everything"),
        )
        return parser

    def _add(
        self, commands: argparse._SubParsersAction[Parser], name: str, command: Command
    ) -> Parser:
        about = command.about()
        parser = commands.add_parser(
            name,
            help=about,
            description=f"{about}\n\n{command.details()}".strip(),
            epilog=self._statuses(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if command.reads_library:
            SharedArguments(self._translate).library(parser)
        return parser

    def _statuses(self) -> str:
        return self.tr(
            """exit statuses
  0   done
  1   an expectation of a script was not met
  2   a line was refused or not understood; no such meeting; ballots cannot be counted
  3   a file or the library could not be read or written
  4   the record is not whole: damaged, or written on by a newer Goround
  64  the command was not understood
  70  a bug in Goround; a report was saved
  130 interrupted (Ctrl+C)
"""
        )

    def _about(self) -> str:
        return self.tr(
            """Goround keeps the floor of circles and assemblies, carries proposals to a
decision, and writes the minutes. Without a command it opens its windows.

examples
  goround                                 open the windows
  goround "Spring assembly"               open a meeting at once
  goround play evening.round              play a script, in memory
  goround play evening.round --library evening.goround --json
  goround minutes "Spring assembly" --format pdf -o minutes.pdf
  goround handout "Spring assembly" P1 --what amendments -o amendments.pdf
  goround verify

A MEETING is a title, an unambiguous beginning of one, or an id. Meetings are kept in the
library: a file in your data folder, or what --library names (a path, sqlite:///path, or
the address of a PostgreSQL database).

"""
        )
