"""The command ``meetings``: what lies in the library."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command
from app.command_line.exits import Status
from app.command_line.teller import Teller


class MeetingsCommand(Command):
    """Lists the meetings: when they began, how many events, id, title."""

    def about(self) -> str:
        return self.tr("list the meetings in the library")

    def details(self) -> str:
        return self.tr("A line each: when it began, how many events, its id, its title.")

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import nothing_yet, opened_library
        from facilitation.meeting.past.finding import title_in

        if nothing_yet(asked.library, teller):
            return Status.FINE
        with opened_library(asked) as library:
            heads = sorted(library.headings(), key=lambda each: each.first.at)
        moments = [teller.wording.measures.moment(each.first.at) for each in heads]
        wide = max(map(len, moments), default=0)
        for head, when in zip(heads, moments, strict=True):
            title = title_in(head.first)
            teller.tell(f"{when:<{wide}}  {head.rows:6}  {head.meeting[:8]}  {title}")
        return Status.FINE
