"""The command ``merge``: the meetings of another library in this one, too."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller


class MergeCommand(Command):
    """Takes in what another library has."""

    def about(self) -> str:
        return self.tr("take in the meetings of another library, or a single meeting")

    def details(self) -> str:
        return self.tr(
            """Meetings that are new here come in with their attached files, and those that go on
there go on here. FILE is a library, such as a copy or what `goround export MEETING -o
FILE.goround` wrote, or a record as `export` writes it; of a record, attached files have to be here
already. One that went on in two ways stays as it is here, and is named, with the status 1. Nobody
is taken for somebody else: people belong to their meeting. Doing it twice changes nothing."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument("file", metavar="FILE", help=self.tr("the other library, or a record"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from contextlib import closing

        from app.command_line.copies import whole_or_told
        from app.command_line.opened import key_of
        from facilitation.library.copying import Coming, merge
        from facilitation.library.handing_over import open_other
        from facilitation.library.library import open_library
        from facilitation.library.places import default_library, place_of
        from facilitation.library.recognition import is_plain
        from facilitation.meeting.past.finding import title_in
        from facilitation.people.roll import members, namesakes

        other_file = Path(asked.file).expanduser()
        other_key = asked.passphrases.of_other(other_file)
        place = place_of(asked.library or default_library())
        # What opens the other one is no passphrase of ours, where that has none.
        plain = other_key is not None and isinstance(place, Path) and is_plain(place)
        key = None if plain else key_of(asked)
        with (
            closing(open_other(other_file, other_key)) as other,
            closing(open_library(place, key=key)) as into,
        ):
            before = set(into.roll())
            merged = whole_or_told(lambda: merge(other, into), teller)
            roll = members(into.roll())
            titles = {each.meeting: title_in(each.first) for each in other.headings()}
        if plain:
            teller.tell(
                self.tr(
                    "{file} is locked, and this library is not: what came in can be read here by "
                    "whoever has it."
                ).format(file=other_file.name)
            )
        says = self._said()
        for each in merged:
            title = titles.get(each.meeting) or each.meeting
            teller.tell(says[each.coming].format(title=title))
        alike = [ids for ids in namesakes(roll) if not before.issuperset(ids)]
        if alike:
            said = self.tr(
                "Called alike on the roll, and not taken for one another: {names}. At home it is "
                "said under People who is one."
            )
            first = [min(ids, key=lambda each: each not in before) for ids in alike]
            names = sorted({roll[each].name for each in first})
            teller.tell(said.format(names=teller.wording.measures.listed(names)))
        apart = any(each.coming is Coming.APART for each in merged)
        return Status.NOT_AS_EXPECTED if apart else Status.FINE

    def _said(self) -> dict[str, str]:
        return {
            "new": self.tr("“{title}” came in."),
            "longer": self.tr("“{title}” goes on as it does there."),
            "same": self.tr("“{title}” was here already."),
            "shorter": self.tr("“{title}” goes on further here, and stays as it is."),
            "apart": self.tr(
                "“{title}” went on in two ways. It stays as it is here; the other is only there."
            ),
        }
