"""What can be done where the meeting is now, in sentences: the first part of the help (F1)."""

from __future__ import annotations

from app.keyboard.key_names import key_said
from app.look.spoken import Spoken
from app.wording.keys.console import CONSOLE
from facilitation.meeting.reading import deciding, was_left
from facilitation.meeting.state import Meeting


class WaysOn(Spoken):
    """Says the likeliest ways on first; what the main button does stands on it."""

    def of(self, meeting: Meeting, space: str = "", *, reopens: bool = False) -> tuple[str, ...]:
        """Return the sentences for a moment; ``space`` is what Space does now, in a sentence.

        ``reopens`` is whether undo would open the closed meeting again.
        """
        if meeting.opening is None:
            return (self.tr("Begin: type meeting and a title in quotation marks, then Enter."),)
        if meeting.closed:
            said = self.tr("The meeting is closed. The buttons lead to its minutes and hand-outs.")
            back = self.tr("{key} opens it again, if it was closed by mistake.")
            return (said, self._key("undo", back)) if reopens else (said,)
        ways = [space] if space else []
        ways += self._floor(meeting)
        ways += self._deciding() if deciding(meeting) else self._matter(meeting)
        if was_left(meeting):
            ways.append(self.tr("Type return, then Enter: what waits goes on as it was left."))
        ways.append(self._key("undo", self.tr("{key} takes back what was done last.")))
        return tuple(ways)

    def _floor(self, meeting: Meeting) -> list[str]:
        if not meeting.people:
            words = self.tr("{key} opens the list of people: write who is here, with commas.")
            return [self._key("people", words)]
        if meeting.floor.round is not None:
            return [
                self.tr("Whoever has the piece speaks; then it goes on. Type pass if they pass."),
                self.tr("A click on a seat hands the piece to that person."),
            ]
        ways = [self.tr("Somebody raises a hand: type the beginning of the name, then Enter.")]
        if meeting.floor.turn is not None:
            words = self.tr("{key} stops the clock of the turn, and lets it go on.")
            ways.append(self._key("pause", words))
        return ways

    def _deciding(self) -> list[str]:
        answers = self.tr("Click a name in the list (or press {key}); then one letter answers.")
        return [
            self._key("answers", answers),
            self.tr(
                "“All who are silent” answers for everybody who has not; “Close” states the result."
            ),
        ]

    def _matter(self, meeting: Meeting) -> list[str]:
        propose = self._key("propose", self.tr("{key} puts a text before the meeting."))
        if not meeting.proposals:
            return [propose]
        return [
            self._key("amend", self.tr("{key} proposes a change to the text that is shown.")),
            self._key("ask", self.tr("{key} decides: together, by vote, or in another way.")),
            propose,
        ]

    def _key(self, name: str, words: str) -> str:
        return words.format(key=key_said(CONSOLE.key(name)))
