"""The command ``outline``: the draft of a record from notes in outline form."""

from __future__ import annotations

from argparse import Namespace
from datetime import date, datetime
from pathlib import Path

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

_MOST_BYTES = 2_000_000


class OutlineCommand(Command):
    """Writes the script of an evening that was noted as an outline."""

    def about(self) -> str:
        return self.tr("make a script of notes in outline form, to be read over and played")

    def details(self) -> str:
        return self.tr(
            """Rounds, numbered turns, nested replies, an announced list and links become lines
of the room language; what is none of these becomes a note. Nothing is guessed about who somebody
is: without --people names stand as they were typed. Read the script, change what is meant
otherwise, then goround play it: that makes the record. At home, “From notes …” asks about each
line instead."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument("file", metavar="FILE", help=self.tr("notes as .md or .txt"))
        parser.value("--on", "DATE", self.tr("the day of the meeting; else today"))
        parser.values(
            "--people",
            "TYPED=NAME",
            self.tr(
                "who is meant by a name, such as Bo=Bo Lind; nobody is by Bo=; may stand several "
                "times"
            ),
        )
        parser.value("--out", "FILE", self.tr("else to standard output"), short="-o")

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.paper import give
        from app.wording.outline import OutlineTags
        from facilitation.exchange.outline import people_named, read_outline, script_of
        from facilitation.exchange.text_files import UnreadableFile, text_and_encoding

        path = Path(asked.file)
        try:
            text, _ = text_and_encoding(path, _MOST_BYTES)
        except UnreadableFile as fault:
            said = self.tr("{file} could not be read as text. Save the notes as plain text.")
            raise TroubleError(said.format(file=asked.file)) from fault
        guesses = read_outline(text, OutlineTags(teller.translate).words())
        typed = people_named(guesses)
        people = {each: each for each in typed} | self._people(asked.people, typed)
        lines = script_of(guesses, people, self._day(asked.on), path.stem)
        give(asked.out, ("\n".join(lines) + "\n").encode(), teller)
        return Status.FINE

    def _people(self, said: list[str], typed: tuple[str, ...]) -> dict[str, str]:
        """Return who is meant by names. Raises TroubleError: a name does not stand in the notes."""
        parts = (each.partition("=") for each in said)
        meant = {name.strip(): who.strip() for name, _, who in parts}
        for name in meant:
            if name not in typed:
                words = self.tr("“{name}” is no name in these notes. There are: {names}.")
                names = ", ".join(typed) or "–"
                raise TroubleError(words.format(name=name, names=names), Status.USAGE)
        return meant

    def _day(self, said: str) -> str:
        """Return an ISO date. Raises TroubleError: it is none."""
        try:
            day = date.fromisoformat(said) if said else datetime.now().astimezone().date()
        except ValueError as fault:
            words = self.tr("“{day}” is no date. Write it as 2026-05-01.")
            raise TroubleError(words.format(day=said), Status.USAGE) from fault
        return day.isoformat()
