"""The command ``search``: words in all meetings."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

if TYPE_CHECKING:
    from facilitation.library.library import Library
    from facilitation.library.search_index import Indexed, SearchIndex
    from facilitation.meeting.history import Unreadable
    from facilitation.minutes.searching import Passage


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
        parser.add_argument(
            "--person", default="", metavar="NAME", help=self.tr("only what is theirs")
        )
        parser.add_argument(
            "--since", default="", metavar="DATE", help=self.tr("only from this day on: 2026-05-01")
        )
        parser.add_argument("--json", action="store_true", help=self.tr("lines of JSON"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        import msgspec

        from app.command_line.across import missed
        from app.command_line.opened import nothing_yet, opened_library
        from facilitation.decisions.review import read_date
        from facilitation.library.search_index import SearchIndex
        from facilitation.meeting.finding import title_in
        from facilitation.minutes.searching import Passage, words_in

        if asked.since and read_date(asked.since) is None:
            raise TroubleError(teller.no_date(asked.since), Status.USAGE)
        typed = " ".join(asked.words)
        if not words_in(typed) and not asked.person:
            raise TroubleError(self.tr("Say what to look for."), Status.USAGE)
        if nothing_yet(asked.library, teller):
            return Status.FINE
        with opened_library(asked.library) as library, closing(SearchIndex()) as index:
            not_whole = _take_all(library, index, asked.library)
            titles = {each.meeting: title_in(each.first) for each in library.headings()}
            person = self._person(asked.person, index, teller) if asked.person else ""
            found = [
                msgspec.json.decode(each, type=Passage)
                for each in index.search(words_in(typed), person=person, since=asked.since)
            ]
        for each in found:
            teller.tell(
                msgspec.json.encode(each).decode() if asked.json else _line(each, typed, teller)
            )
        if not found and not asked.json:
            teller.tell(self.tr("Nothing was found."))
        return missed(not_whole, titles, teller, json=asked.json)

    def _person(self, typed: str, index: SearchIndex, teller: Teller) -> str:
        """Return who is meant.

        Raises:
            TroubleError: nobody is called that, or several are.
        """
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


def _take_all(library: Library, index: SearchIndex, chosen: str) -> dict[str, Unreadable]:
    """Read every record; return those of which some part cannot be read."""
    from app.resources import processes_of
    from facilitation.meeting.history import Unreadable
    from facilitation.meeting.recognizing import history_from
    from facilitation.minutes.searching import passages_in
    from facilitation.record.journal import StorageFault

    processes, not_whole = processes_of(chosen), dict[str, Unreadable]()
    for heading in library.headings():
        try:
            history = history_from(library.read(heading.meeting))
        except StorageFault as fault:
            if fault.code != "damaged":
                raise
            not_whole[heading.meeting] = Unreadable(1, "", newer=False)
            continue
        if history.unreadable is not None:
            not_whole[heading.meeting] = history.unreadable
        passages = passages_in(heading.meeting, history, processes)
        index.take(heading.meeting, heading.last.link, map(_indexed, passages))
    return not_whole


def _indexed(passage: Passage) -> Indexed:
    import msgspec

    from facilitation.library.search_index import Indexed
    from facilitation.people.names import fold

    text = fold(f"{passage.text} {passage.item}")
    return Indexed(text, passage.person, passage.on, msgspec.json.encode(passage))


def _line(passage: Passage, typed: str, teller: Teller) -> str:
    words = teller.wording.searching
    return f"{words.place(passage)}\n    {words.said(passage, typed)}"


COMMAND = SearchCommand
