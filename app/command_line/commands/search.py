"""The command ``search``: words in all meetings."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

if TYPE_CHECKING:
    from facilitation.minutes.searching import Passage
    from facilitation.record.index import Index


class SearchCommand(Command):
    """Finds passages by their words."""

    def about(self) -> str:
        return self.tr("find words in all meetings")

    def details(self) -> str:
        return self.tr(
            """Every word has to be there, capitals and accents alike: in titles, texts, questions,
notes, agreements, actions and reports. What was struck, is kept private or is not in minutes is not
found. With --person only what is told of somebody by name, as far as their group lets it be told;
with --since only from that day on."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument(
            "words", nargs="*", default=[], metavar="WORDS", help=self.tr("what to look for")
        )
        parser.value("--person", "NAME", self.tr("only what is theirs"))
        parser.value("--since", "DATE", self.tr("only from this day on: 2026-05-01"))
        parser.switch("--json", self.tr("lines of JSON"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        import msgspec

        from app.command_line.across import missed
        from app.command_line.indexing import open_index
        from app.command_line.opened import nothing_yet, opened_library
        from app.resources import processes_of
        from facilitation.decisions.review import read_date
        from facilitation.meeting.history import Unreadable
        from facilitation.meeting.past.finding import title_in
        from facilitation.meeting.register.records import UNREADABLE
        from facilitation.minutes.indexing import catch_up
        from facilitation.minutes.searching import find, words_in
        from facilitation.people.known import KnownByName, everybody_known
        from facilitation.people.roll import members
        from facilitation.record.index import Query

        if asked.since and read_date(asked.since) is None:
            raise TroubleError(teller.no_date(asked.since), Status.USAGE)
        typed = " ".join(asked.words)
        if not words_in(typed) and not asked.person:
            raise TroubleError(self.tr("Say what to look for."), Status.USAGE)
        if nothing_yet(asked.library, teller):
            return Status.FINE
        with opened_library(asked) as library, open_index(library) as index:
            catch_up(library, index, processes_of(asked.library))
            titles = {each.meeting: title_in(each.first) for each in library.headings()}
            people = (self._person(asked.person, index, teller),) if asked.person else ()
            words = words_in(typed)
            found = find(index, Query(words, people, asked.since)).passages
            told = index.people(), index.groups()
            known = KnownByName(everybody_known(members(library.roll()), *told))
            not_whole = {
                meeting: msgspec.json.decode(kept.body, type=Unreadable)
                for meeting, kept in index.gists(UNREADABLE).items()
            }
        called_so = () if asked.json or people or asked.since else known.called(words)
        for who in called_so:
            teller.tell(f"{who.name}\n    {teller.wording.searching.called(who)}")
        for each in found:
            teller.tell(
                msgspec.json.encode(each.on_lines()).decode()
                if asked.json
                else _line(each, typed, teller)
            )
        if not (found or called_so or asked.json):
            teller.tell(self.tr("Nothing was found."))
        return missed(not_whole, titles, teller, json=asked.json)

    def _person(self, typed: str, index: Index, teller: Teller) -> str:
        """Return who is meant. Raises TroubleError: nobody is called that, or several are."""
        from facilitation.people.finding import names_meant

        found: Sequence[str] = names_meant(typed, index.people())
        if len(found) == 1:
            return found[0]
        if not found:
            raise TroubleError(
                self.tr("Nothing is told of “{name}”.").format(name=typed), Status.REFUSED
            )
        names = teller.wording.measures.all_listed(found)
        said = self.tr("“{name}” may be: {names}.").format(name=typed, names=names)
        raise TroubleError(said, Status.REFUSED)


def _line(passage: Passage, typed: str, teller: Teller) -> str:
    words = teller.wording.searching
    return f"{words.place(passage)}\n    {words.said(passage, typed)}"
