"""What the program can be told on the command line; ``--help`` is the manual."""

from __future__ import annotations

import argparse
from typing import NoReturn

from app.command_line.exits import Status
from app.wording.words import Words


class Parser(argparse.ArgumentParser):
    """Says in one sentence what was not understood, and ends with status 64."""

    def error(self, message: str) -> NoReturn:
        """End the program."""
        self.exit(Status.USAGE, f"{self.prog}: {message}\nTry: {self.prog} --help\n")


class Manual(Words):
    """Builds the parser; every word of it goes through translation."""

    def parser(self, version: str) -> Parser:
        """Return the parser of all commands."""
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
        self._add_play(commands)
        self._add_minutes(commands)
        self._add_handout(commands)
        self._add_attachments(commands)
        self._add_show(commands)
        self._add(
            commands,
            "meetings",
            self.tr("list the meetings in the library"),
            details=self.tr("A line each: when it began, how many events, its id, its title."),
        )
        self._add_decisions(commands)
        self._add_times(commands)
        self._add_journal(commands)
        self._add_verify(commands)
        self._add(commands, "rehearsals", self.tr("list the shipped rehearsals"), library=False)
        self._add_count(commands)
        window = parser.add_argument_group(self.tr("windows"))
        window.add_argument("--look", help=self.tr("system, light or dark"), metavar="LOOK")
        window.add_argument(
            "--library", default="", metavar="PATH|URL", help=self.tr("the library to open")
        )
        return parser

    def _add(
        self,
        commands: argparse._SubParsersAction[Parser],
        name: str,
        about: str,
        *,
        details: str = "",
        library: bool = True,
    ) -> Parser:
        parser = commands.add_parser(
            name,
            help=about,
            description=f"{about}\n\n{details}".strip(),
            epilog=self._statuses(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if library:
            parser.add_argument(
                "--library",
                # What was said before the command stands, unless it is said again.
                default=argparse.SUPPRESS,
                metavar="PATH|URL",
                help=self.tr("the library to use; without it, the one in your data folder"),
            )
        return parser

    def _add_meeting(self, parser: Parser) -> None:
        parser.add_argument("meeting", metavar="MEETING", help=self._which_meeting())

    def _which_meeting(self) -> str:
        return self.tr("its title, an unambiguous beginning of it, or its id")

    def _add_decisions(self, commands: argparse._SubParsersAction[Parser]) -> None:
        details = self.tr(
            """What stands of all that was decided in the meetings of the library: id, title,
meeting, dates, result, rule, reservations, scope and mandate, what came before and after it.
With --due only what is to be looked at again, or ends, up to that day; with --all also what was
amended, replaced, rescinded or has expired. With --json a line of JSON for each."""
        )
        about = self.tr("list the decisions of all meetings, or those that are due")
        decisions = self._add(commands, "decisions", about, details=details)
        decisions.add_argument(
            "--due", default="", metavar="DATE", help=self.tr("due up to this day: 2027-05-01")
        )
        decisions.add_argument(
            "--all", action="store_true", help=self.tr("also what does not stand any more")
        )
        decisions.add_argument("--json", action="store_true", help=self.tr("lines of JSON"))

    def _add_times(self, commands: argparse._SubParsersAction[Parser]) -> None:
        details = self.tr(
            """A line for each turn: how long it took, what was allotted, how far it went over, and
its kind; then what they add up to: the whole meeting, kinds of turns, items, groups. Turns of
rounds and what was off the record stand in the sums only. With --names it is said who spoke,
and what each person's turns add up to."""
        )
        about = self.tr("print the time sheet of a meeting")
        times = self._add(commands, "times", about, details=details)
        self._add_meeting(times)
        times.add_argument("--names", action="store_true", help=self.tr("say who spoke"))
        times.add_argument(
            "--exact", action="store_true", help=self.tr("tell times to the millisecond")
        )

    def _add_journal(self, commands: argparse._SubParsersAction[Parser]) -> None:
        details = self.tr(
            """Each event is one line: seq, act (the seq of the first event of its act), at (UTC),
tick (steady milliseconds), by (which seat), kind, version, event (its own fields)."""
        )
        about = self.tr("print a record as lines of JSON")
        self._add_meeting(self._add(commands, "journal", about, details=details))

    def _add_verify(self, commands: argparse._SubParsersAction[Parser]) -> None:
        details = self.tr(
            """Every event bears a hash over itself and the event before it. What was changed, added
or taken out afterwards is found and named, and the status is 4."""
        )
        about = self.tr("check that no record was changed")
        verify = self._add(commands, "verify", about, details=details)
        verify.add_argument(
            "meeting", nargs="?", default="", metavar="MEETING", help=self.tr("only this one")
        )
        verify.add_argument(
            "--repair",
            action="store_true",
            help=self.tr("save what is good of a damaged library; it is kept beside as it was"),
        )

    def _add_count(self, commands: argparse._SubParsersAction[Parser]) -> None:
        about = self.tr("count ballots from a file, round by round")
        details = self.tr(
            """FILE is a BLT file, or a CSV file with a row for each ballot. Every round is printed,
then what came out, as a code and as a sentence."""
        )
        count = self._add(commands, "count", about, details=details, library=False)
        count.add_argument("file", metavar="FILE", help=self.tr("a file of ballots, .blt or .csv"))
        count.add_argument(
            "--method",
            default="",
            help=self.tr(
                "ranked, stv, schulze, approval, score, dots or gradients, with its terms in "
                "quotes; else stv where there are several seats, and ranked where there is one"
            ),
        )
        count.add_argument(
            "--seats", type=int, default=0, metavar="N", help=self.tr("how many are elected")
        )
        count.add_argument(
            "--seed",
            default="",
            metavar="TEXT",
            help=self.tr("from what the lot is drawn; publish it before you count"),
        )
        count.add_argument(
            "--candidates",
            default="",
            metavar="NAME,NAME",
            help=self.tr("who stands, where the ballots may name others"),
        )
        count.add_argument(
            "--layout",
            choices=("places", "names"),
            default="",
            help=self.tr("whether the titles of a CSV file are places or the names"),
        )
        count.add_argument(
            "--encoding",
            default="",
            metavar="NAME",
            help=self.tr("the encoding of the file, where names come out wrong: cp1250, latin1, …"),
        )
        count.add_argument(
            "--set-aside",
            action="store_true",
            help=self.tr("set ballots that cannot be counted aside as spoiled"),
        )

    def _add_play(self, commands: argparse._SubParsersAction[Parser]) -> None:
        play = self._add(
            commands, "play", self.tr("play a script without a window"), details=self._playing()
        )
        play.add_argument(
            "file", metavar="FILE.round", help=self.tr("a script, or the name of a rehearsal")
        )
        play.add_argument(
            "--out", metavar="DIR", help=self.tr("write the minutes and the journal there")
        )
        play.add_argument(
            "--json", action="store_true", help=self.tr("print each event as a line of JSON")
        )
        play.add_argument(
            "--keep-going", action="store_true", help=self.tr("go on after a line that failed")
        )

    def _add_minutes(self, commands: argparse._SubParsersAction[Parser]) -> None:
        minutes = self._add(commands, "minutes", self.tr("write the minutes of a meeting"))
        self._add_meeting(minutes)
        minutes.add_argument(
            "--format",
            default="",
            help=self.tr("markdown, html or pdf; else by the ending of FILE, else markdown"),
        )
        minutes.add_argument(
            "-o", "--output", metavar="FILE", default="", help=self.tr("else standard output")
        )
        minutes.add_argument(
            "--fairness", action="store_true", help=self.tr("also tell how the floor was shared")
        )
        self._add_attribution(minutes)
        minutes.add_argument(
            "--item",
            action="append",
            default=[],
            metavar="N=HOW",
            help=self.tr("one item otherwise, such as 2=unattributed; may stand several times"),
        )
        minutes.add_argument(
            "--names", action="store_true", help=self.tr("also list who was present")
        )
        minutes.add_argument(
            "--movers",
            choices=("yes", "no"),
            help=self.tr("whether movers of texts are named; else as people are called"),
        )
        minutes.add_argument(
            "--no-talk", action="store_true", help=self.tr("leave out what was said")
        )

    def _add_handout(self, commands: argparse._SubParsersAction[Parser]) -> None:
        details = self.tr(
            """Of a proposal: its text with numbered lines as on the projector (proposal), all its
open amendments by line (amendments), or the text with its history (final). Of a whole meeting:
hand-over notes for whoever goes on (handover); they need no LABEL."""
        )
        about = self.tr("write what is handed out of a proposal or a meeting")
        handout = self._add(commands, "handout", about, details=details)
        self._add_meeting(handout)
        handout.add_argument(
            "proposal", metavar="LABEL", nargs="?", default="", help=self.tr("such as P1")
        )
        handout.add_argument(
            "--what",
            choices=("proposal", "amendments", "final", "handover"),
            default="proposal",
            help=self.tr("proposal, amendments, final or handover; else proposal"),
        )
        handout.add_argument(
            "--format",
            default="",
            help=self.tr("pdf, html or markdown; else by the ending of FILE, else markdown"),
        )
        handout.add_argument(
            "-o", "--out", metavar="FILE", default="", help=self.tr("else standard output")
        )
        self._add_attribution(handout)

    def _add_attribution(self, command: Parser) -> None:
        command.add_argument(
            "--attribution",
            choices=("named", "group", "unattributed"),
            default="named",
            help=self.tr("how people are called: named, group or unattributed; else named"),
        )

    def _add_attachments(self, commands: argparse._SubParsersAction[Parser]) -> None:
        about = self.tr("list the files that are attached to proposals, or write copies of them")
        attachments = self._add(commands, "attachments", about)
        self._add_meeting(attachments)
        attachments.add_argument(
            "-o",
            "--out",
            metavar="DIR",
            default="",
            help=self.tr("write copies there; nothing is overwritten, nothing is opened"),
        )

    def _add_show(self, commands: argparse._SubParsersAction[Parser]) -> None:
        show = self._add(commands, "show", self.tr("say how a meeting stands now"))
        self._add_meeting(show)
        show.add_argument("--json", action="store_true", help=self.tr("the whole state as JSON"))

    def _statuses(self) -> str:
        """Return what the exit statuses mean."""
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
        """Return what the program does, with examples."""
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

    def _playing(self) -> str:
        """Return what is to know about playing a script."""
        return self.tr(
            """Each line of the script is decided and recorded at its own time, as fast as
it goes. The script may also be the name of a shipped rehearsal (see: goround rehearsals).

Without --library it is played in memory, and nothing is kept. With --json each event is
printed as one line of JSON after it has become durable: what was printed is there,
whatever happens next.

A line that is refused is reported as FILE:LINE: CODE: sentence on standard error and ends
the play with status 2; with --keep-going it goes on. An expectation that is not met is
reported the same way and ends with status 1. Where both happened, the status is 2.

"""
        )
