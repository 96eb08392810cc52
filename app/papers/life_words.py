"""What minutes say of themselves: how far they have come, and what was corrected."""

from __future__ import annotations

from app.wording.words import Words


class LifeWords(Words):
    """The state of minutes, and their corrections."""

    def _prepare(self) -> None:
        self.corrections = self.tr("Corrections")
        self.approved = self.tr("Approved as it stands")
        self.approved_corrected = self.tr("Approved with the correction told at the head")
        self.absent = self.tr("These words do not stand in this version of the minutes.")
        self.check = self.tr(
            "These minutes are approved and locked. The lines below are the fingerprints of the "
            "record and of this text; “goround verify --minutes FILE” tells whether a file still "
            "agrees with both."
        )

    def approved_with(self, text: str) -> str:
        return self.tr("with this correction: {text}").format(text=text)

    def state(self, circulated: str, approved: str, *, corrected: bool, changed: bool) -> str:
        """Return how far minutes have come; days as they are written, empty for not yet.

        ``corrected`` before they were approved, ``changed`` afterwards.
        """
        if approved and changed:
            said = self.tr("Minutes, approved on {approved} and changed by decision since")
        elif approved:
            said = self.tr("Minutes, approved on {approved}")
        elif circulated and corrected:
            said = self.tr("Minutes (circulated on {circulated}, corrected, not yet approved)")
        elif circulated:
            said = self.tr("Minutes (circulated on {circulated}, not yet approved)")
        elif corrected:
            said = self.tr("Minutes (draft, corrected, not yet approved)")
        else:
            said = self.tr("Minutes (draft, not yet approved)")
        return said.format(circulated=circulated, approved=approved)

    def correction(self, old: str, new: str, day: str, by: str, votes: tuple[int, int]) -> str:
        """Return which words were corrected, when, at whose wish, and how that was agreed."""
        said = {
            (False, False): self.tr("{day}: “{old}” was taken out; {agreed}."),
            (False, True): self.tr("{day}: “{old}” was taken out, as {who} asked; {agreed}."),
            (True, False): self.tr("{day}: “{old}” became “{new}”; {agreed}."),
            (True, True): self.tr("{day}: “{old}” became “{new}”, as {who} asked; {agreed}."),
        }[bool(new.strip()), bool(by)]
        agreed = self.tr("nobody objected")
        if any(votes):
            agreed = self.tr("{favour} for it, {against} against")
        agreed = agreed.format(favour=votes[0], against=votes[1])
        return said.format(day=day, old=old, new=new, who=by, agreed=agreed)

    def places(self, number: int) -> str:
        return self.tr("This was changed in %n places.", "", number)

    def agreed_on_the_spot(self, at: str) -> str:
        return self.tr("The minute, agreed on the spot ({at}):").format(at=at)

    def corrected_since(self, outcome: str) -> str:
        return self.tr("Corrected in the record after that was agreed: {outcome}").format(
            outcome=outcome
        )

    def by_decision(self, decided: str) -> str:
        return self.tr("After the approval, by decision: {decided}.").format(decided=decided)
