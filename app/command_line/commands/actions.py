"""The command ``actions``: who does what by when, over all meetings."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

if TYPE_CHECKING:
    from facilitation.meeting.register.actions import Deed


class ActionsCommand(Command):
    """Lists what people took on, and what became of it."""

    def about(self) -> str:
        return self.tr("list who does what by when, over all meetings")

    def details(self) -> str:
        return self.tr(
            """Each action once, as the last meeting that had it left it: what was taken along is
the same action. With --open only what is still to be done, with --owner what one person does; the
earliest day first. With --json a line of JSON for each."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.switch("--open", self.tr("only what is still to be done"))
        parser.value("--owner", "NAME", self.tr("only what this person does"))
        parser.switch("--json", self.tr("lines of JSON"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.across import missed
        from app.command_line.indexing import recall
        from app.command_line.opened import nothing_yet, opened_library
        from facilitation.meeting.past.finding import title_in
        from facilitation.meeting.register.actions import Deeds

        if nothing_yet(asked.library, teller):
            return Status.FINE
        today = datetime.now().astimezone().date().isoformat()
        with opened_library(asked) as library:
            deeds = Deeds(library)
            recall(library, deeds)
            found = deeds.whole()
            titles = {each.meeting: title_in(each.first) for each in library.headings()}
        owner = _owner(asked.owner, found, teller) if asked.owner else ""
        shown = [
            each
            for each in found
            if (each.is_open or not asked.open) and (not owner or each.owner == owner)
        ]
        for each in shown:
            teller.tell(_as_json(each, today) if asked.json else _line(each, today, teller))
        if not shown and not asked.json:
            teller.tell(teller.wording.deeds.nothing())
        return missed(deeds.not_whole, titles, teller, json=asked.json)


def _owner(typed: str, deeds: Sequence[Deed], teller: Teller) -> str:
    """Return whose actions are meant.

    Raises TroubleError: nobody is called that, or several are.
    """
    from facilitation.people.finding import names_meant

    names = sorted({each.owner for each in deeds})
    found = names_meant(typed, names)
    if len(found) != 1:
        raise TroubleError(teller.wording.deeds.no_owner(typed, found or names), Status.REFUSED)
    return found[0]


def _as_json(deed: Deed, today: str) -> str:
    import msgspec

    fields = msgspec.to_builtins(deed)
    if deed.sensitive:
        fields |= {"task": "", "told": ""}
    return msgspec.json.encode({"id": deed.id, "late": deed.late(today), **fields}).decode()


def _line(deed: Deed, today: str, teller: Teller) -> str:
    words = teller.wording.deeds
    return f"{deed.id}  {words.status(deed, today):<9}  {words.said(deed)}"
