"""What a command is, and what several commands ask for in the same words."""

from __future__ import annotations

import argparse
from abc import ABC, abstractmethod
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.command_line.options import Parser
from app.wording.words import Words

if TYPE_CHECKING:
    from app.command_line.teller import Teller


class Command(Words, ABC):
    """Something that can be done without a window."""

    reads_library = True
    """Whether ``--library`` may be said."""

    @abstractmethod
    def about(self) -> str:
        """Return what it does: its line in the manual."""

    def details(self) -> str:
        """Return what else is to know; empty for nothing."""
        return ""

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        """Say what can be said to it."""

    @abstractmethod
    def run(self, asked: Namespace, teller: Teller) -> int:
        """Carry it out; return the exit status. Raises TroubleError: it cannot go on."""


class SharedArguments(Words):
    """What several commands ask for."""

    def library(self, parser: Parser) -> None:
        """Ask for a library, and for what opens it."""
        parser.add_argument(
            "--library",
            # What was said before the command stands, unless it is said again.
            default=argparse.SUPPRESS,
            metavar="PATH|URL",
            help=self.tr("the library to use; without it, the one in your data folder"),
        )
        parser.add_argument(
            "--passphrase-file",
            default=argparse.SUPPRESS,
            metavar="FILE",
            help=self.tr(
                "a file whose first line opens a locked library; else you are asked at the terminal"
            ),
        )

    def meeting(self, parser: Parser) -> None:
        """Ask for a meeting."""
        about = self.tr("its title, an unambiguous beginning of it, or its id")
        parser.add_argument("meeting", metavar="MEETING", help=about)

    def paper(self, parser: Parser, other_name: str, formats: Sequence[str]) -> None:
        """Ask in which of the formats a paper is written, where to, and whom it names."""
        from facilitation.minutes.attribution import Attribution
        from facilitation.minutes.style import style_names

        form = self.tr("one of: {formats}; else by the ending of FILE, else markdown")
        named = form.format(formats=", ".join(formats))
        parser.add_argument("--format", default="", help=named)
        where = self.tr("else standard output")
        parser.add_argument("-o", other_name, dest="out", metavar="FILE", default="", help=where)
        parser.add_argument(
            "--attribution",
            choices=[each.value for each in Attribution],
            default=None,
            help=self.tr("how people are called; else as the group chose, or by name"),
        )
        parser.add_argument(
            "--style", choices=style_names(), default="", help=self.tr("how it looks")
        )
