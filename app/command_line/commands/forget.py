"""The command ``forget``: what a group does not want to keep any longer goes out of its records."""

from __future__ import annotations

import time
from argparse import Namespace
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller

if TYPE_CHECKING:
    from facilitation.library.forgetting import Due
    from facilitation.record.forgotten import Part

REMOVE, LEAVE = "remove", "leave"


class ForgetCommand(Command):
    """Forgets what is older than the rules of the library say."""

    def about(self) -> str:
        return self.tr("forget what the group does not want to keep any longer")

    def details(self) -> str:
        return self.tr(
            """--turns, --attendance and --notes are rules of the library, and kept in it: after so
many months, counted from the end of a meeting, that is forgotten; 0 keeps it for good. What is
forgotten is in no file of the library any more, and minutes say so. That it was there, decisions
and who was present stay, and the record can still be verified. Copies made before have it all."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        for option, about in (
            ("--turns", self.tr("the times of turns")),
            ("--attendance", self.tr("the times when people came and went")),
            ("--notes", self.tr("what was noted")),
        ):
            parser.add_argument(option, type=int, default=None, metavar="MONTHS", help=about)
        parser.switch("--dry-run", self.tr("only say what would be forgotten"))
        parser.add_argument(
            "--copies",
            choices=(REMOVE, LEAVE),
            default=LEAVE,
            help=self.tr("what is done with copies beside the library that were made before"),
        )

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.copies import library_file, whole_or_told
        from app.command_line.opened import key_of
        from facilitation.library.forgetting import MOST_MONTHS, due, forget, keep_rules, rules_of
        from facilitation.library.library import open_library
        from facilitation.record.forgotten import Part

        path, key, now = library_file(asked.library, teller), key_of(asked), time.time_ns()
        now //= 1_000_000
        with closing(open_library(path, create=False, key=key)) as library:
            rules = dict(rules_of(library))
            for part in Part:
                months = getattr(asked, part)
                if months is not None and not 0 <= months <= MOST_MONTHS:
                    teller.complain(
                        self.tr("A rule is a number of months from 0 to {most}.").format(
                            most=MOST_MONTHS
                        )
                    )
                    return Status.REFUSED
                rules[part] = rules.get(part, 0) if months is None else months
            if not asked.dry_run and rules != rules_of(library):
                keep_rules(library, rules)
            found = due(library, rules, now)
        copies = self._copies(path)
        if found and not asked.dry_run:
            found = whole_or_told(lambda: forget(path, rules, now, key), teller)
        self._tell(rules, found, teller)
        if found and not asked.dry_run:
            self._see_to(copies, asked.copies, teller)
        return Status.FINE

    def _copies(self, path: Path) -> tuple[Path, ...]:
        from facilitation.library.relocking import copies_beside

        return copies_beside(path)

    def _tell(self, rules: Mapping[Part, int], found: Sequence[Due], teller: Teller) -> None:
        from app.wording.forgetting import ForgettingWords
        from facilitation.meeting.past.finding import title_in

        words = ForgettingWords(teller.translate)
        for part, months in rules.items():
            teller.tell(words.rule(part, months))
        if not found:
            teller.tell(self.tr("There is nothing to forget now."))
        for each in found:
            teller.tell(words.due(title_in(each.first) or each.meeting, each.rows))

    def _see_to(self, copies: Sequence[Path], how: str, teller: Teller) -> None:
        from facilitation.library.relocking import see_to

        if not copies:
            return
        left = see_to(copies, None, None, remove=True) if how == REMOVE else copies
        if how == REMOVE:
            removed = self.tr("%n copies made before were removed.", "", len(copies) - len(left))
            teller.tell(removed)
        for each in left:
            teller.tell(self.tr("{path} still has it.").format(path=each))
