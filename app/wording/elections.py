"""Elections on paper and drawing by lot: what is wrong, what differs, what was drawn."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from app.wording.words import Translate, Words, identity
from facilitation.decisions.ballots import Ballot
from facilitation.decisions.elections import Difference, ElectionFault, Recount
from facilitation.decisions.sortition import Draw, DrawFault


class ElectionWords(Words):
    """Plain sentences for those who type ballots in, compare them, and draw lots."""

    def __init__(self, translate: Translate = identity) -> None:
        """Prepare the sentences."""
        super().__init__(translate)
        self._elections = self._election_words()
        self._draws = self._draw_words()

    def election_fault(self, fault: ElectionFault) -> str:
        """Return why an election cannot be opened or counted, and what to do."""
        return self._elections[fault]

    def draw_fault(self, fault: DrawFault) -> str:
        """Return why nothing can be drawn, and what to do."""
        return self._draws[fault]

    def ballot(self, ballot: Ballot | None, options: Sequence[str]) -> str:
        """Return what was typed from one paper."""
        if ballot is None:
            return self.tr("not typed")
        if ballot.points:
            given = (f"{self._name(each, options)} {number}" for each, number in ballot.points)
            return ", ".join(given)
        tiers = (" = ".join(self._name(each, options) for each in tier) for tier in ballot.ranking)
        return " > ".join(tiers) or self.tr("blank")

    def difference(self, found: Difference, options: Sequence[str]) -> str:
        """Return how two people typed one paper."""
        return self.tr("Paper {paper}: first {first}; second {second}.").format(
            paper=found.paper,
            first=self.ballot(found.first, options),
            second=self.ballot(found.second, options),
        )

    def recount(self, found: Recount) -> str:
        """Return what a second count changed."""
        papers = len(found.papers)
        if found.same and not papers and not any(found.votes):
            return self.tr("The second count is the same as the first.")
        if found.same:
            return self.tr("The same outcome; papers that were read differently: {papers}.").format(
                papers=papers
            )
        return self.tr("The second count has another outcome: {before}, then {after}.").format(
            before=found.before, after=found.after
        )

    def draw(self, found: Draw) -> Iterator[str]:
        """Return what was drawn, and how anybody can check it."""
        yield self.tr("Drawn: {names}.").format(names=", ".join(found.places))
        if found.alternates:
            yield self.tr("Who steps in, in this order: {names}.").format(
                names=", ".join(found.alternates)
            )
        yield self.tr("The seed is “{seed}”. The least tickets are drawn:").format(seed=found.seed)
        for each in found.tickets:
            full = self.tr(" ({group} has its places)").format(group=each.full) if each.full else ""
            yield f"  {each.ticket[:16]}…  {each.name}{full}"
        yield self.tr("To check a ticket: {line}").format(
            line=f"printf '%s\\n%s' {shlex.quote(found.seed)} NAME | sha256sum"
        )

    @staticmethod
    def _name(option: int, options: Sequence[str]) -> str:
        return options[option] if 0 <= option < len(options) else "?"

    def _election_words(self) -> dict[ElectionFault, str]:
        return {
            ElectionFault.SOUND: "",
            ElectionFault.TOO_FEW_CANDIDATES: self.tr(
                "Nobody stands, or there is no seat. Name candidates and at least one seat."
            ),
            ElectionFault.CANDIDATE_TWICE: self.tr(
                "Two candidates have the same name. Tell them apart."
            ),
            ElectionFault.CANDIDATE_UNNAMED: self.tr("A candidate has no name. Give one."),
            ElectionFault.NO_BALLOTS: self.tr("No ballot has been typed in yet."),
            ElectionFault.ALL_SPOILED: self.tr(
                "Every ballot is blank or spoiled, so there is nothing to count."
            ),
            ElectionFault.MORE_THAN_HANDED_OUT: self.tr(
                "There are more ballots than were handed out. Look for papers typed in twice."
            ),
            ElectionFault.ENTRIES_DIFFER: self.tr(
                "Some papers were typed differently. Look them up and settle them first."
            ),
        }

    def _draw_words(self) -> dict[DrawFault, str]:
        return {
            DrawFault.SOUND: "",
            DrawFault.SEED_MISSING: self.tr(
                "There is no seed yet. Let people call out words or numbers, and type them in."
            ),
            DrawFault.NO_PLACES: self.tr("Say how many are drawn: at least one."),
            DrawFault.NAMED_TWICE: self.tr("Somebody is in the pool twice. Take one out."),
            DrawFault.POOL_TOO_SMALL: self.tr(
                "The pool holds fewer people than places. Add people, or draw fewer."
            ),
        }
