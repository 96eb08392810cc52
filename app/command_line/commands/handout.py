"""The command ``handout``: what is handed out of a proposal or a meeting."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError


class HandoutCommand(Command):
    """Writes a hand-out."""

    def about(self) -> str:
        return self.tr("write what is handed out of a proposal or a meeting")

    def details(self) -> str:
        return self.tr(
            """Of a proposal: its text with numbered lines as the room sees it (proposal), all its
open amendments by line (amendments), the text with its history (final), or the text for other
groups with its id and room for an answer (packet). Of a whole meeting:
hand-over notes for whoever goes on (handover), its agenda, a sheet to sign in (sign-in), signals
and words (signals), what was decided and goes on for whoever comes late (catch-up), papers for the
open decision (ballots), actions by person (actions), needs and offers (notices), a page of
questions (survey), and a card to fill in at the door (arrival). These need no LABEL. Review sheets
(review) give each who spoke their words before others read them; LABEL is a name then, or there is
a page for each."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        from app.papers.handouts.catalogue import handout_names, whole_names
        from facilitation.minutes.catalogue import format_names

        shared.meeting(parser)
        parser.add_argument(
            "proposal", metavar="LABEL", nargs="?", default="", help=self.tr("such as P1")
        )
        kinds = (*handout_names(), *whole_names())
        parser.add_argument(
            "--what",
            choices=kinds,
            default=kinds[0],
            help=self.tr("which hand-out; else {first}").format(first=kinds[0]),
        )
        about = self.tr("a question of the survey; may stand several times")
        parser.values("--question", "TEXT", about)
        shared.paper(parser, "--out", format_names())

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import meeting_asked, whole_or_not
        from app.command_line.paper import check_names, format_asked, give
        from app.papers.exporting import handout_document, rendered
        from app.papers.handouts.catalogue import NoSuchProposalError
        from facilitation.minutes.attribution import Attribution, Include

        name = format_asked(asked, teller)
        kept = meeting_asked(asked, teller)
        wanted = Attribution(asked.attribution) if asked.attribution else None
        check_names(Include(wanted).naming, kept.meeting.naming, teller)
        try:
            document = handout_document(
                kept.history,
                kept.processes,
                asked.proposal,
                asked.what,
                wanted,
                asked.question,
                tongue=teller.wording.tongue,
            )
        except NoSuchProposalError as fault:
            said = teller.no_proposal(asked.proposal, tuple(kept.meeting.proposals))
            raise TroubleError(said, Status.REFUSED) from fault
        give(asked.out, rendered(document, name, teller.unprintable, asked.style), teller)
        return whole_or_not(kept)
