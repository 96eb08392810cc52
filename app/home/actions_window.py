"""Who does what by when, over all meetings."""

from __future__ import annotations

from collections.abc import Sequence

from app.home.across_list import Row
from app.home.across_window import AcrossWindow, Said
from app.wording.words import with_gaps
from facilitation.meeting.register.actions import Deed
from facilitation.people.names import fold


class ActionsWindow(AcrossWindow[Deed]):
    """Shows the actions of all meetings, each once."""

    def said(self) -> Said:
        return Said(
            self.tr("Actions"),
            self.tr("Who does what, over all meetings"),
            self.tr("Which actions"),
            (self.tr("Still to be done"), self.tr("Late"), self.tr("All there ever were")),
            [self.tr("What"), self.tr("Who"), self.tr("By"), self.tr("Status"), self.tr("Group")],
            self.tr("Open the meeting"),
            self.tr("Open the last meeting that had it (Enter)"),
        )

    def found(self, choice: int) -> Sequence[Deed]:
        """Return the actions under a choice, the earliest day first."""
        across = self._reading.across(self._today())
        self._alike = across.alike
        return (across.to_do, across.late, across.deeds)[choice]

    def key(self, each: Deed) -> str:
        return f"{each.first.meeting}/{each.first.label}"

    def row(self, each: Deed) -> Row:
        """Return how an action is listed."""
        words = self._wording.deeds
        status = words.status(each, self._today().isoformat())
        day = self._wording.measures.day(each.due)
        texts = (words.task(each), self._who(each), day, status, each.body)
        return Row(texts, words.said(each), each.last.meeting)

    def _who(self, each: Deed) -> str:
        alike = each.group if fold(each.owner) in self._alike else ""
        private = self.tr("not to be named") if each.unnamed else ""
        beside = ", ".join(filter(None, (alike, private)))
        if not beside:
            return each.owner
        return with_gaps(self.tr("{name} ({beside})")).format(name=each.owner, beside=beside)

    def tell_facts(self) -> str:
        """Return how many actions are to be done and late, or what is missing here."""
        if self._reading.busy:
            return self.tr("Reading the records …")
        broken = len(self._reading.deeds.not_whole)
        if broken:
            return self.tr(
                "Not whole: %n damaged records could not be read to their end, and what people "
                "took on after that is missing here. Home marks them.",
                "",
                broken,
            )
        across = self._reading.across(self._today())
        if not across.deeds:
            return self.tr(
                "Nobody has taken anything on yet. In a meeting, write: action Ana “call the mill”."
            )
        to_do = self.tr("%n actions are still to be done.", "", len(across.to_do))
        late = len(across.late)
        said = self.tr("%n of them are late.", "", late)
        return f"{to_do} {said}" if late else to_do

    def tell_details(self, each: Deed) -> Sequence[str]:
        """Return all there is to know of it, and how it is settled."""
        how = self.tr(
            "It is settled in a meeting: take it along to the next one, and write there that it is "
            "done, dropped or passed on."
        )
        private = self.tr(
            "{name} is not to be named in what is given away. This list names everybody: it is for "
            "you at this laptop."
        ).replace("{name}", each.owner)
        said = self._wording.deeds.said(each)
        return (said, how if each.is_open else "", private if each.unnamed else "")
