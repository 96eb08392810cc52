"""What is so already: said kindly, with what is so."""

from __future__ import annotations

from app.wording.words import JoinedWords
from facilitation.meeting.outcome import Refusal


class AlreadyWords(JoinedWords):
    """Says what is so, where somebody asked for it once more; that is no fault.

    There is a sentence for each thing that a refusal's ``what`` may name.
    """

    def _prepare(self) -> None:
        self._facts = {
            "order": self.tr("people are called {order}"),
            "stack_closed": self.tr("the stack is closed"),
            "stack_open": self.tr("the stack is open"),
            "limit": self.tr("turns are limited to {length}"),
            "no_limit": self.tr("turns have no limit"),
            "level": self.tr("just as much is kept of what is said"),
            "published": self.tr("all of it may be published"),
            "verbatim": self.tr("these words are the speaker’s own"),
            "summary": self.tr("these words are a summary"),
            "sensitive": self.tr("these words are kept private"),
            "received": self.tr("what {name} sent is known here, and nothing in it is new"),
            "reads": self.tr("it reads like that"),
            "open": self.tr("these words may be published"),
            "naming": self.tr("whose names are told has been chosen so"),
            "on_record": self.tr("we are on the record"),
            "off_record": self.tr("we are off the record"),
            "rule": self.tr("the rule “{name}” is set to {value}"),
            "shape": self.tr("the minutes are “{name}”"),
            "minutes_kept": self.tr("{name} is kept as the minutes of that day"),
            "reviewed": self.tr("{name} has seen their passages"),
            "approved": self.tr("the minutes are approved"),
            "role": self.tr("{name} holds the role “{role}”"),
        }

    def said(self, refusal: Refusal, sentence: str) -> str:
        """Return what is so; ``sentence`` is how it is said where the refusal names no more."""
        fact = self._fact(refusal)
        if fact:
            return self.tr("That is so already: {fact}.").format(fact=fact)
        if refusal.code == "ALREADY_SO":
            return sentence
        return self.tr("That is so already. {sentence}").format(sentence=sentence)

    def _fact(self, refusal: Refusal) -> str:
        params = dict(refusal.params)
        what, length = params.get("what", ""), params.get("length", "")
        if what == "limit" and length == "0":
            what = "no_limit"
        shown = {
            **params,
            "order": self._wording.floor.order(params.get("name", "")),
            "length": self._measures.duration(int(length or 0)),
        }
        return self._facts.get(what, "").format_map(shown)
