"""What stands on the sheets of a meeting: agenda, sign-in, signals, catch-up, ballots, survey."""

from __future__ import annotations

from app.wording.measures import MeasuredWords
from facilitation.decisions.answers import Answer


class SheetWords(MeasuredWords):
    """Headings and sentences of the sheets; what is always the same is an attribute."""

    def _prepare(self) -> None:
        self.item = self.tr("Item")
        self.aim = self.tr("What for")
        self.length = self.tr("How long")
        self.process = self.tr("How we meet")
        self.no_items = self.tr("Nothing is on the agenda yet.")
        self.name = self.tr("Name")
        self.group = self.tr("Group")
        self.signature = self.tr("Signature")
        self.signals = self.tr("Signals")
        self.words = self.tr("Words")
        self.now = self.tr("What is on the floor")
        self.would_change = self.tr("Changes proposed to it:")
        self.then = self.tr("What comes then")
        self.you_can = self.tr("What you can do")
        self.is_closed = self.tr("The meeting is over. What was decided stands in its minutes.")
        self.begins = self.tr("Begins")
        self.ask_whom = self.tr("Who answers your questions")
        self.anybody = self.tr("Ask whoever sits beside you, or show the signal for a question.")
        self.no_ballot = self.tr("There is nothing to vote on: no decision is open.")
        self.mark_one = self.tr("Mark one answer.")
        self.needed = self.tr("Needed")
        self.offered = self.tr("Offered")
        self.announced = self.tr("Announced")
        self.nothing_noticed = self.tr("Nothing is needed, offered or announced.")
        self.nobody_asked = self.tr("No group was asked anything ahead.")
        self.no_task = self.tr("Small groups were asked nothing.")
        self.decided = self.tr("What was decided")
        self.nothing_decided = self.tr("Nothing was decided.")
        self.still_open = self.tr("What is still open")
        self.to_confirm = self.tr(
            "This went beyond the mandate: it is provisional until the group confirms it."
        )
        self.reporting = (
            self.tr("What we heard, and how far views went apart"),
            self.tr("What the group has to talk about or decide"),
        )
        self.nobody_does = self.tr("Nobody has taken anything on.")
        self.to_group = self.tr("Taken on")
        self.questions = (
            self.tr("What went well?"),
            self.tr("What should be different next time?"),
            self.tr("Were you heard when you wanted to be?"),
            self.tr("What else do you want to say?"),
        )
        self.as_you_like = self.tr("Fill in what you like. All of it may stay empty.")
        self.arriving = (
            (self.tr("What shall we call you?"), 1),
            (self.tr("Which group do you come from, if any?"), 1),
            (self.tr("What do you need so that you can take part?"), 2),
            (self.tr("Which languages do you speak, or want to hear?"), 1),
            (self.tr("What would you like to do today: listen, speak, help?"), 1),
        )
        self.who_reads = self.tr(
            "Those at the door and those who care for people read this. It stands in no minutes "
            "and is shown to nobody else."
        )
        self.thanks = self.tr(
            "A few words are enough, and no name is needed. Leave the sheet at the door."
        )

    def ends(self, planned: int | None, expected: int | None) -> str:
        """Return when the meeting is to end, and when its items would be over, as minutes of a day.

        None is not known; nothing is said where neither is.
        """
        until = "" if expected is None else self._measures.time_of_day(expected)
        if planned is None:
            return self.tr("Expected end: {time}").format(time=until) if until else ""
        end = self._measures.time_of_day(planned)
        if expected is None or planned == expected:
            return self.tr("Planned end: {time}").format(time=end)
        said = self.tr("Planned end: {time}. The items take until {until}.")
        return said.format(time=end, until=until)

    def report_to(self, group: str) -> str:
        return self.tr("Report to {group}").format(group=group)

    def our_answer(self, answer: Answer) -> str:
        return self.tr("For us was answered: {answer}.").format(answer=self.answer(answer))

    def asks(self, prompt: str) -> str:
        return self.tr("Everybody is asked: {prompt}").format(prompt=prompt)

    def answer(self, answer: Answer) -> str:
        return {
            Answer.AGREE: self.tr("Agree"),
            Answer.RESERVE: self.tr("Agree with reservations"),
            Answer.ASIDE: self.tr("Stand aside"),
            Answer.BLOCK: self.tr("Block"),
            Answer.CONCERN: self.tr("Concern"),
            Answer.OBJECT: self.tr("Object"),
            Answer.YES: self.tr("Yes"),
            Answer.NO: self.tr("No"),
            Answer.ABSTAIN: self.tr("Abstain"),
            Answer.LIKE: self.tr("Like it"),
            Answer.LIVE_WITH: self.tr("Can live with it"),
            Answer.UNCOMFORTABLE: self.tr("Uncomfortable"),
        }[answer]
