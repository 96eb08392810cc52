"""The command ``minutes``: the minutes of a meeting in a format."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

if TYPE_CHECKING:
    from facilitation.minutes.attribution import Include


class MinutesCommand(Command):
    """Writes minutes."""

    def about(self) -> str:
        return self.tr("write the minutes of a meeting")

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        from facilitation.minutes.catalogue import minutes_format_names
        from facilitation.minutes.extract import Rows

        shared.meeting(parser)
        shared.paper(parser, "--output", minutes_format_names())
        parser.add_argument(
            "--rows",
            choices=[each.value for each in Rows],
            default=Rows.ACTIONS.value,
            help=self.tr("what the rows of csv are about; else actions"),
        )
        parser.switch("--fairness", self.tr("also tell how the floor was shared"))
        about = self.tr("one item otherwise, such as 2=unattributed; may stand several times")
        parser.values("--item", "N=HOW", about)
        parser.value(
            "--order",
            "NAME|FILE",
            self.tr("in which order it is told; one of your own is a .toml file"),
        )
        parser.add_argument(
            "--names",
            action="store_true",
            default=None,
            help=self.tr("also list who was present"),
        )
        for whom, about in (
            ("movers", self.tr("whether movers of texts are named; else as people are called")),
            ("speakers", self.tr("whether those who spoke are named; else as people are called")),
            ("objectors", self.tr("whether those who objected are; else as people are called")),
            ("owners", self.tr("whether those who do something are named; else they are")),
        ):
            parser.add_argument(f"--{whom}", choices=("yes", "no"), help=about)
        parser.switch("--no-talk", self.tr("leave out what was said"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import meeting_asked, whole_or_not
        from app.command_line.paper import (
            check_names,
            check_order,
            format_asked,
            give,
            order_meant,
            tell_of_unnamed,
        )
        from app.papers.exporting import MeetingMinutes
        from app.resources import load_processes, own_orders
        from facilitation.minutes.gathering.gatherer import Gatherer

        name = format_asked(asked, teller, minutes=True)
        order, own = order_meant(asked.order, own_orders(asked.library))
        processes = load_processes(own)
        gatherer = Gatherer(processes)
        kept = meeting_asked(asked, teller, gatherer.fold)
        check_order(order, own, kept.meeting.life.order, teller)
        included = _included(asked, order, teller)
        check_names(included.naming, kept.meeting.naming, teller)
        tell_of_unnamed(kept.meeting, teller)
        tongue = teller.wording.tongue
        minutes = MeetingMinutes(kept.history, processes, included, tongue, gatherer)
        give(asked.out, minutes.written(name, teller.unprintable), teller)
        return whole_or_not(kept)


def _included(asked: Namespace, order: str, teller: Teller) -> Include:
    """Return what is asked for beside what minutes must hold, and how people are called."""
    from facilitation.minutes.attribution import Attribution, Include
    from facilitation.minutes.extract import Rows

    items: dict[int, Attribution] = {}
    for each in asked.item:
        number, _, how = each.partition("=")
        if not number.isdecimal() or how not in set(Attribution):
            raise TroubleError(teller.no_such_item(each, tuple(Attribution)), Status.USAGE)
        items[int(number)] = Attribution(how)
    return Include(
        attribution=Attribution(asked.attribution) if asked.attribution else None,
        names=asked.names,
        talk=not asked.no_talk,
        items=items,
        fairness=asked.fairness,
        order=order,
        look=asked.style,
        rows=Rows(asked.rows),
        **{
            whom: getattr(asked, whom) == "yes"
            for whom in ("movers", "speakers", "objectors", "owners")
            if getattr(asked, whom)
        },
    )
