"""The command ``times``: how long the turns of a meeting took."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command, SharedArguments
from app.command_line.options import Parser
from app.command_line.teller import Teller


class TimesCommand(Command):
    """Prints the time sheet: a line for each turn, and what they add up to."""

    def about(self) -> str:
        return self.tr("print the time sheet of a meeting")

    def details(self) -> str:
        return self.tr(
            """A line for each turn: how long it took, what was allotted, how far it went over, and
its kind; then what they add up to: the whole meeting, kinds of turns, items, groups. Turns of
rounds and what was off the record stand in the sums only. With --names it is said who spoke,
and what each person's turns add up to."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        shared.meeting(parser)
        parser.switch("--names", self.tr("say who spoke"))
        parser.switch("--exact", self.tr("tell times to the millisecond"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import meeting_asked, tell_not_whole, whole_or_not
        from app.wording.times import TimesWords
        from facilitation.meeting.floor.time_sheet import time_sheet, without_rounds

        kept = meeting_asked(asked, teller)
        sheet, meeting = time_sheet(kept.history), kept.meeting
        words = TimesWords(teller.wording)
        say = words.exactly if asked.exact else teller.wording.measures.duration
        tell_not_whole(kept, teller)
        if forgotten := words.forgotten(kept.history):
            teller.complain(forgotten)
        wide = max(len(say(sheet.spent.whole)), len("00:00"))
        for each in without_rounds(sheet):
            limit = say(each.allotted) if each.allotted is not None else "-"
            over = f"+{say(each.overrun)}" if each.overrun else "-"
            what = words.turn(meeting, each, names=asked.names)
            teller.tell(f"{say(each.elapsed):>{wide}} {limit:>{wide}} {over:>{wide + 1}}  {what}")
        for part in words.parts(sheet, meeting, names=asked.names):
            teller.tell("")
            teller.tell(f"{say(part.ms):>{wide}}  {part.title}")
            for row in part.rows:
                turns = teller.so_many_turns(row.words, row.turns)
                teller.tell(f"{say(row.ms):>{wide}}    {turns}")
        return whole_or_not(kept)
