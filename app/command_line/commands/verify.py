"""The command ``verify``: whether every record is as it was written."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import RescueWords, Teller, TroubleError, rescue_told
from facilitation.record.journal import StorageFault

if TYPE_CHECKING:
    from facilitation.library.library import Library
    from facilitation.record.findings import Finding


class VerifyCommand(Command):
    """Checks the library and the chain of every record, or of one."""

    def about(self) -> str:
        return self.tr("check that no record was changed")

    def details(self) -> str:
        return self.tr(
            """Every event bears a hash over itself and the event before it. What was changed, added
or taken out afterwards is found and named, and the status is 4. Approved minutes bear a seal: by it
can be told of a file in any format whether it still is what was approved, and what differs."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument(
            "meeting", nargs="?", default="", metavar="MEETING", help=self.tr("only this one")
        )
        parser.switch(
            "--repair",
            self.tr("save what is good of a damaged library; it is kept beside as it was"),
        )

        parser.value(
            "--minutes",
            "FILE",
            self.tr("check a file of approved minutes against their record instead"),
        )

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import meeting_meant, opened_library
        from facilitation.library.verify import verify
        from facilitation.meeting.past.finding import title_in

        if asked.minutes:
            from app.command_line.minutes_check import check_minutes

            return check_minutes(asked, teller)
        if asked.repair:
            return _repair(asked, teller)
        with opened_library(asked) as library:
            meeting = meeting_meant(library, asked.meeting, teller) if asked.meeting else None
            found = verify(library, meeting)
            heads = {each.meeting: each for each in library.headings()}
            lost, titles = _lost(library)
        titles |= {each.meeting: title_in(each.first) for each in heads.values()}
        found += tuple(each for each in lost if meeting in (None, each.meeting))
        for finding in found:
            title = titles.get(finding.meeting, "")
            teller.complain(teller.wording.troubles.finding(finding, title))
        if found:
            return Status.DAMAGED
        teller.tell(teller.all_sound(1 if meeting else len(heads)))
        if meeting:
            last = heads[meeting].last
            noted = f"{last.seq}:{last.link.hex()}"
            teller.tell(self.tr("Its head, to be noted elsewhere: {head}").format(head=noted))
        return Status.FINE


def _lost(library: Library) -> tuple[tuple[Finding, ...], dict[str, str]]:
    """Return what the newest copy has and the library has not, and what its meetings are called."""
    from facilitation.library.comparing import lost_since, newest_copy
    from facilitation.library.places import place_of
    from facilitation.meeting.past.finding import title_in

    place = place_of(library.path)
    if isinstance(place, str):
        return (), {}
    with newest_copy(place, library.key) as found, suppress(StorageFault):
        if found is not None:
            copy, name = found
            titles = {each.meeting: title_in(each.first) for each in copy.headings()}
            return tuple(lost_since(library, copy, name)), titles
    return (), {}


def _repair(asked: Namespace, teller: Teller) -> int:
    """Save what is good of every record into the library, and keep the library as it was."""
    from app.command_line.opened import key_of, opened_library
    from facilitation.library.places import default_library, place_of
    from facilitation.library.rescue import needs_rescue, rescue
    from facilitation.meeting.past.finding import title_in

    place = place_of(asked.library or default_library())
    if isinstance(place, str):
        raise TroubleError(teller.only_files())
    done = None
    if needs_rescue(place, key_of(asked)):
        done = rescue(place, datetime.now().astimezone().date(), key_of(asked))
    with opened_library(asked) as library:
        back = _brought_back(library, place)
        titles = {each.meeting: title_in(each.first) for each in library.headings()}
    if done is not None:
        for line in rescue_told(done, titles, teller.translate):
            teller.tell(line)
    words = RescueWords(teller.translate)
    for meeting, rows, name in back:
        teller.tell(words.brought_back(titles.get(meeting) or meeting, rows, name))
    if done is None and not back:
        teller.tell(teller.all_sound(len(titles)))
    return Status.FINE


def _brought_back(library: Library, place: Path) -> list[tuple[str, int, str]]:
    """Take in what the newest copy knows more: each meeting, how many events, from which copy."""
    from facilitation.library.comparing import newest_copy
    from facilitation.library.copying import NotWholeError, merge

    with newest_copy(place, library.key) as found, suppress(NotWholeError):
        if found is not None:
            copy, name = found
            return [(each.meeting, each.rows, name) for each in merge(copy, library) if each.rows]
    return []
