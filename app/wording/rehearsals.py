"""What is said while somebody practises, and at the end."""

from __future__ import annotations

from app.wording.words import JoinedWords
from facilitation.rehearsal.practice import How, Met, Review

_MINUTE = 60_000


class RehearsalWords(JoinedWords):
    """The sentences of the coach: what happens, what an act came to, how it went."""

    def heading(self, *, waits: bool, astray: bool, paused: bool) -> str:
        """Return whose turn it is, in a word or two."""
        if paused:
            return self.tr("Paused")
        if astray:
            return self.tr("Another way")
        return self.tr("Your turn") if waits else self.tr("The room")

    def said(self, name: str, text: str) -> str:
        return self.tr("{name}: “{text}”").format(name=name, text=text)

    def noted(self, text: str) -> str:
        return self.tr("In the notes: {text}").format(text=text)

    def task(self, hint: str, meaning: str) -> str:
        """Return what she is to do: the hint that is written, else what the line's verb means."""
        return hint or self.tr("Now: {meaning}.").format(meaning=meaning)

    def still_due(self, task: str) -> str:
        return self.tr("Still due: {task}").format(task=task)

    def hint(self, line: str) -> str:
        return self.tr("You could write: {line}").format(line=self._wording.written(line))

    def met(self, met: Met, expected: str, *, goes_on: bool) -> str:
        """Return what an act came to; nothing where it simply fits.

        ``expected`` is the line that is due of her, if one is; ``goes_on`` is whether the room
        goes on by itself.
        """
        match met:
            case Met.AS_WRITTEN:
                return ""
            case Met.AHEAD:
                return self.tr("You were quicker than the room. That is fine.")
            case Met.BESIDES:
                if goes_on:
                    return self.tr("Done. The room goes on by itself.")
                return self.tr("Done. The script did not ask for it.")
            case Met.OWN_WAY:
                return self.tr("Your own way. The script goes along with it.")
            case Met.BACK:
                return self.tr("Taken back. The room is where it was.")
            case Met.ASTRAY:
                return self._astray_now(expected)

    def _astray_now(self, expected: str) -> str:
        if not expected:
            return self.tr(
                "That can be done, but the script cannot follow it. Take it back with Ctrl+Z, or "
                "leave the script and go on alone (Ctrl+Shift+F7)."
            )
        return self.tr(
            "That can be done, but the script cannot follow it; it expects “{line}”. Take yours "
            "back with Ctrl+Z, let it show you (Shift+F8), or leave the script and go on alone "
            "(Ctrl+Shift+F7)."
        ).format(line=self._wording.written(expected))

    def progress(self, behind: int, whole: int) -> str:
        return self.tr("{behind} of {whole}").format(behind=behind, whole=whole)

    def review_title(self, review: Review) -> str:
        """Return the heading of the review."""
        if review.finished:
            return self.tr("The meeting is closed. This is how it went.")
        return self.tr("You left the script. This is how it went so far.")

    def review_lines(self, review: Review) -> tuple[str, ...]:
        """Return what can be said of a practice, a sentence a line."""
        alone = review.count(How.ALONE, How.OWN_WAY)
        shown = review.count(How.TOLD, How.SHOWN)
        own_way = review.count(How.OWN_WAY)
        run_on = review.count(How.RUN_ON)
        counted = (
            (alone, self.tr("You made %n acts by yourself.", "", alone)),
            (shown, self.tr("%n you looked up or let the coach show you.", "", shown)),
            (own_way, self.tr("%n times you found a way of your own.", "", own_way)),
            (run_on, self.tr("%n times you let it go on by itself.", "", run_on)),
            (review.astray, self._astray(review.astray)),
            (review.refusals, self._refusals(review.refusals)),
        )
        return (*(said for number, said in counted if number), self._took(review.took))

    def look_again(self, review: Review) -> str:
        """Return which lines may be looked at again; nothing where there are none."""
        return self.tr("What you may like to look at again:") if review.to_look_at else ""

    def _astray(self, number: int) -> str:
        return self.tr(
            "%n times the script could not follow you; that says nothing about you.", "", number
        )

    def _refusals(self, number: int) -> str:
        return self.tr("%n acts were not possible when you tried them.", "", number)

    def _took(self, ms: int) -> str:
        minutes = ms // _MINUTE
        if minutes < 1:
            return self.tr("You practised for less than a minute.")
        return self.tr("You practised for %n minutes.", "", minutes)
