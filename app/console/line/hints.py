"""What is possible now, in a few words under the quick bar."""

from app.look.spoken import Spoken
from app.wording.words import Written, as_recorded
from facilitation.decisions.answers import Secrecy
from facilitation.floor import turns
from facilitation.floor.rounds import Round, holder, to_come
from facilitation.floor.turns import TurnKind
from facilitation.meeting.floor.following import NOBODY, Following, Step
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.pending import asked_now, no_longer_fits, waits_for_second
from facilitation.meeting.reading import deciding, was_left
from facilitation.meeting.state import Decision, Floor, Meeting
from facilitation.process.motion import Vote

BETWEEN = "   ·   "
_ANSWERS_SAID = 4


class Hints(Spoken):
    """Chooses at most five hints; the likeliest act comes first."""

    def __init__(self, written: Written = as_recorded) -> None:
        """Lines are ``written`` with verbs as people call them."""
        self._written = written

    def of(
        self,
        meeting: Meeting,
        following: Following,
        *,
        drafted: bool = False,
        purpose: str = "",
        reopens: bool = False,
        listening: bool = False,
        held: str = "",
    ) -> str:
        """Return the hints for a moment, as one line; ``following`` is how the floor goes on.

        ``drafted`` is whether a proposal was being typed and is not done, ``purpose`` what the
        moment is for where it is not the floor's own, ``reopens`` whether undo would open the
        closed meeting again, ``listening`` whether nobody is to raise a hand now, ``held`` the
        scene that is held before the room.
        """
        if meeting.opening is None:
            return self.tr('Begin with  meeting "Title"')
        if meeting.closed:
            if reopens:
                return self.tr("The meeting is closed. Undo opens it again.")
            return self.tr("The meeting is closed.")
        if meeting.pause is not None:
            meanwhile = [self.tr("arrive NAME, NAME of GROUP"), self.tr('note "…"')]
            if meeting.awaited:
                meanwhile.insert(0, self.tr("NAME is back"))
            return BETWEEN.join([*filter(None, [purpose]), *meanwhile, self.tr("F1 help")])
        if meeting.silence is not None:
            return BETWEEN.join([self.tr("Space ends the silence"), self.tr("F1 help")])
        begun = [self.tr("F3 goes on with the proposal that was being typed")] if drafted else []
        aim = [purpose] if purpose else []
        turn = meeting.floor.turn
        stands = not turns.running(turn) if turn is not None else deciding(meeting)
        if aim and (stands or following.step is Step.SETTLE):
            following = NOBODY
        hints = begun + aim + ([] if held == "credentials" else self._before_deciding(meeting))
        hints += self._floor(meeting, following, listening) + self._matter(meeting)
        return BETWEEN.join([*hints[:5], self.tr("F1 help")])

    def at_the_door(self) -> str:
        """Return the lines of a station where people only come and go."""
        comes = self.tr("arrive NAME, NAME of GROUP")
        return BETWEEN.join((comes, self.tr("leave NAME, back NAME"), self.tr("F1 help")))

    def _before_deciding(self, meeting: Meeting) -> list[str]:
        """Return how the room sees who is sent by whom, while a text waits to be decided on."""
        franchise = meeting.franchise
        sends = meeting.spokes or meeting.alternates or franchise.mandates or franchise.sent
        busy = meeting.floor.turn is not None or meeting.floor.round is not None
        if busy or deciding(meeting) or not sends:
            return []
        # Loaded here: most first pictures show a meeting to which nobody is sent.
        from facilitation.meeting.deciding.labels import open_labels
        from facilitation.meeting.groups.credentials import sent_decide

        if not (open_labels(meeting) and sent_decide(meeting)):
            return []
        return [self.tr("hold credentials shows the room who is sent by whom")]

    def _floor(self, meeting: Meeting, following: Following, listening: bool) -> list[str]:
        floor = meeting.floor
        hints = self._space(meeting, following)
        if not meeting.people:
            hints.append(self.tr("arrive NAME, NAME of GROUP"))
        elif floor.round is not None:
            hints += self._round(floor, floor.round)
        elif not (listening or deciding(meeting)):
            hints.append(
                self.tr(
                    "NAME raises a hand, NAME? asks, NAME> responds directly, NAME! on how we meet"
                )
            )
        if floor.turn is not None and not turns.running(floor.turn):
            hints.append(self.tr("Ctrl+P goes on"))
        return hints

    def space(self, meeting: Meeting, following: Following) -> str:
        return next(iter(self._space(meeting, following)), "")

    def _round(self, floor: Floor, going: Round) -> list[str]:
        """Return the lines of a round that can be written now.

        The first picture does without the rules, which would be asked; a test compares them.
        """
        turn = floor.turn
        ways = (
            (self.tr("pass"), turn is not None and turn.kind is TurnKind.ROUND),
            (self.tr("skip NAME"), bool(holder(going) or to_come(going))),
            (self.tr("reply NAME"), turn is not None),
        )
        said = ", ".join(words for words, possible in ways if possible)
        return [said] if said else []

    def _space(self, meeting: Meeting, following: Following) -> list[str]:
        """Return what Space does now, and how an answer is put aside that is not given."""
        name, _ = on_the_floor(meeting, following.person)
        if following.step is Step.GOES_BACK:
            return [self.tr("Space gives the floor back to {name}").format(name=name)]
        if following.kind is TurnKind.ANSWER and following.question:
            answers = self.tr("Space lets {name} answer").format(name=name)
            return [answers, self.tr("Ctrl+N puts the answer aside")]
        if following.step is Step.CALLED:
            return [self.tr("Space calls {name}").format(name=name)]
        if following.step is Step.ROUND_ENDS:
            return [self.tr("Space ends the round")]
        if following.step is Step.SETTLE:
            return [self._settles(meeting)]
        turn = meeting.floor.turn
        return [self.tr("Space ends the turn")] if turn and turns.running(turn) else []

    def _settles(self, meeting: Meeting) -> str:
        question = asked_now(meeting)
        if question is not None and question.motion.vote is Vote.CHAIR:
            return self.tr("Space: the chair rules")
        if question is not None and no_longer_fits(meeting, question):
            return self.tr("Space: it is worded anew")
        if question is not None and waits_for_second(meeting, question):
            return self.tr("Space: who seconds it")
        return self.tr("Space counts the votes")

    def _matter(self, meeting: Meeting) -> list[str]:
        if meeting.decision is not None and deciding(meeting):
            return [self._answers(meeting.decision)]
        if meeting.decision is not None and self._may_still_worry(meeting):
            return [self.tr('concern NAME "…" is written down with what was agreed')]
        if was_left(meeting):
            return [self.tr("return brings back what waits")]
        if meeting.floor.round is None and meeting.people and not meeting.floor.turn:
            asks = [self.tr('round "question"')]
            unsaid = meeting.floor.rules.groups_answer and not meeting.spokes
            if unsaid and any(each.group for each in meeting.people.values()):
                return [self.tr("spoke NAME: who speaks for their group"), *asks]
            return asks
        return []

    def _may_still_worry(self, meeting: Meeting) -> bool:
        # Loaded here: most first pictures show a meeting that decides nothing.
        from facilitation.meeting.answering import takes_concerns

        return takes_concerns(meeting) is not None

    def _answers(self, decision: Decision) -> str:
        # Loaded here: most first pictures show a meeting that decides nothing.
        from facilitation.meeting.answering import method_of, poll_of

        poll = poll_of(decision)
        if poll is not None:
            from facilitation.language.verbs.ballots import shown

            filled = shown(poll.form, self.tr("OPTION"), self.tr("OPTION"))
            if decision.secrecy is Secrecy.SECRET:
                return self.tr("paper {filled} or close decision").format(filled=filled)
            return self.tr("ballot NAME: {filled} or close decision").format(filled=filled)
        if decision.secrecy is Secrecy.SECRET:
            return self.tr("count ANSWER NUMBER, close decision")
        lines = [f"{each.value.replace('_', ' ')} NAME" for each in method_of(decision).answers]
        words = ", ".join(map(self._written, lines[:_ANSWERS_SAID]))
        return self.tr("{answers}, close decision").format(answers=words)
