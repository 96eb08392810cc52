"""What a moment is for, in words: on the main button, in the hint, on the wall."""

from __future__ import annotations

from app.wording.keys.console import CONSOLE
from app.wording.words import JoinedWords
from facilitation.decisions.verdicts import Why
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.groups.returning import missing_now
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.purpose import Aim, Purpose, bundle_here, round_to_begin
from facilitation.meeting.reading import place_on_agenda, to_be_minuted, version_of
from facilitation.meeting.state import Decision, Meeting


class PurposeWords(JoinedWords):
    """Says one purpose in each place; empty where the floor itself goes on (next, done)."""

    def _prepare(self) -> None:
        self._decisions = self._wording.decisions
        self._plain = {
            Aim.PEOPLE: self.tr("Add people"),
            Aim.PROMPT: self.tr("Write a question…"),
            Aim.ROUND: self.tr("Begin the round"),
            Aim.GROUPS: self.tr("Make small groups…"),
            Aim.TOGETHER: self.tr("All groups are back"),
            Aim.PROPOSE: self.tr("New proposal…"),
            Aim.RECONVENE: self.tr("Go on after the break"),
            Aim.SITTING: self.tr("Begin the next sitting"),
            Aim.CLOSE: self.tr("Close the meeting…"),
            Aim.MINUTES: self.tr("Minutes…"),
            Aim.AGREE_MINUTE: self.tr("The minute is agreed"),
        }
        self._keys = {
            Aim.PROMPT: "prompt",
            Aim.GROUPS: "groups of",
            Aim.TOGETHER: "end groups",
            Aim.STAGE: "stage next",
            Aim.RETURN: "return",
            Aim.PROPOSE: CONSOLE.key("propose"),
            Aim.CLOSE_DECISION: "close decision",
            Aim.RECONVENE: "reconvene",
            Aim.SITTING: "sitting",
            Aim.CLOSE: "close meeting",
            Aim.MINUTES: CONSOLE.key("minutes"),
            Aim.READ_MINUTE: "minute",
            Aim.AGREE_MINUTE: "minute agreed",
            Aim.BUNDLE: "bundle agreed",
        }
        self._keys_of_missing = {
            Why.UNANSWERED: CONSOLE.key("answers"),
            Why.GROUP_UNASKED: "confirm",
            Why.OBJECTION_UNTESTED: "qualify",
            Why.BLOCK_UNTESTED: "uphold",
            Why.OBJECTION_OPEN: CONSOLE.key("amend"),
            Why.REVIEW_MISSING: "review",
            Why.REVIEW_PAST: "review",
        }

    def asked(self, meeting: Meeting, purpose: Purpose) -> str:
        """Return what the round that would begin asks; empty where whoever begins it says.

        Of a decision that is to be minuted on the spot it is how that could read.
        """
        decision = to_be_minuted(meeting)
        if purpose.aim is Aim.READ_MINUTE and decision is not None:
            return self.minute(meeting, decision)
        if purpose.aim is not Aim.ROUND:
            return ""
        if 1 <= purpose.asks <= len(meeting.prompts):
            return meeting.prompts[purpose.asks - 1]
        return self._processes.stage_prompt(meeting.floor.process, purpose.stage)

    def minute(self, meeting: Meeting, decision: Decision) -> str:
        """Return how a decision could be minuted: what it was about, its words, and the outcome."""
        proposal = meeting.proposals.get(decision.subject)
        title, text = decision.question, ""
        if proposal is not None:
            matter, version = self._wording.matter, version_of(proposal, decision.version)
            title, text = matter.titled(proposal), matter.decided_text(proposal, version)
        verdict = self._decisions.verdict_and_rule(meeting, decision)
        said = self.tr("{label} {title}: {text} {verdict}").format(
            label=decision.subject, title=title, text=text, verdict=verdict
        )
        return " ".join(said.split())

    def button(self, meeting: Meeting, purpose: Purpose) -> str:
        """Return the words of the main button."""
        if purpose.aim is Aim.ROUND and not self.asked(meeting, purpose):
            return self.tr("Begin the round…")
        if purpose.aim is Aim.PRESENT:
            return self._presents(meeting, purpose)
        if purpose.aim is Aim.RESUME:
            name = on_the_floor(meeting, purpose.person)[0]
            return self.tr("{name} goes on").format(name=name)
        if purpose.aim is Aim.FIRST:
            name = on_the_floor(meeting, purpose.person)[0]
            return self.tr("{name} speaks first").format(name=name)
        if purpose.aim is Aim.STAGE:
            return self.tr("Go on: {stage}").format(stage=self._what(meeting, purpose))
        if purpose.aim in (Aim.ITEM, Aim.WHOLE):
            return self.tr("Go on to {item}").format(item=self._what(meeting, purpose))
        if purpose.aim is Aim.RETURN:
            return self.tr("Return to {process}").format(process=self._what(meeting, purpose))
        if purpose.aim is Aim.DECIDE:
            method = self._decisions.method(purpose.method)
            return self.tr("Decide on {label}: {method}").format(label=purpose.label, method=method)
        if purpose.aim is Aim.READ_MINUTE:
            return self.tr("Read out the minute of {label}…").format(label=purpose.label)
        return self._of_all(meeting, purpose)

    def _of_all(self, meeting: Meeting, purpose: Purpose) -> str:
        """Return the words of the main button for what is not of one stage, item or text."""
        if purpose.aim is Aim.CLOSE_DECISION:
            return self._close_decision(meeting)
        if purpose.aim is Aim.MISSING:
            to_do = self._decisions.waiting.to_do(purpose.missing, purpose.label)
            return to_do or self._take_answers(meeting)
        if purpose.aim is Aim.BUNDLE:
            return self.tr("%n texts are carried without debate", "", len(bundle_here(meeting)))
        if purpose.aim is Aim.SITTING and is_planned(meeting):
            return self.tr("Begin the meeting")
        missing = missing_now(meeting) if purpose.aim is Aim.RECONVENE else ()
        if purpose.aim is Aim.RECONVENE and meeting.awaited and not missing:
            return self.tr("Go on after the break…")
        if missing:
            return self.tr("Go on: %n are missing", "", len(missing))
        return self._plain.get(purpose.aim, "")

    def key(self, purpose: Purpose) -> str:
        """Return the key, or the line, that does the same as the main button."""
        if purpose.by_space:
            return self.tr("Space")
        key = self._keys_of_missing.get(purpose.missing, "") if not purpose.label else "adopt"
        key = key if purpose.aim is Aim.MISSING else self._keys.get(purpose.aim, "")
        return self._wording.written(key)

    def hint(self, meeting: Meeting, purpose: Purpose) -> str:
        """Return the hint under the quick bar."""
        if purpose.aim is Aim.PEOPLE:
            return self.tr("Space: say who is here")
        if purpose.aim is Aim.ROUND:
            due = round_to_begin(meeting, purpose)
            return self.tr("Space begins the round with {name}").format(
                name=on_the_floor(meeting, purpose.person, due)[0]
            )
        key, words = self.key(purpose), self.button(meeting, purpose)
        return f"{words} ({key})" if key and words else words

    def next(self, meeting: Meeting, purpose: Purpose) -> str:
        """Return what the room reads as next; empty where it need not know."""
        if purpose.aim in (Aim.STAGE, Aim.ITEM, Aim.WHOLE):
            return self._what(meeting, purpose)
        if purpose.aim is Aim.MISSING:
            return self._decisions.waiting.step(purpose.missing)
        if purpose.aim is Aim.DECIDE:
            return self.tr("we decide on {label}").format(label=purpose.label)
        if purpose.aim is Aim.RETURN:
            return self.tr("back to {process}").format(process=self._what(meeting, purpose))
        if purpose.aim is Aim.PRESENT and purpose.person:
            return self._presents(meeting, purpose)
        if purpose.aim is Aim.GROUPS:
            by_group = self.tr("each group talks by itself")
            return by_group if purpose.size else self.tr("we talk in small groups")
        return ""

    def _presents(self, meeting: Meeting, purpose: Purpose) -> str:
        if not purpose.person:
            return self.tr("Somebody presents…")
        return self.tr("{name} presents").format(name=on_the_floor(meeting, purpose.person)[0])

    def _what(self, meeting: Meeting, purpose: Purpose) -> str:
        """Return the title of the stage, item or process that comes next."""
        if purpose.aim is Aim.ITEM:
            item = meeting.items[purpose.item - 1]
            return f"{place_on_agenda(meeting, item.number)}. {item.title}"
        if purpose.aim is Aim.RETURN:
            return self._processes.named(meeting.frozen[-1].process)
        process = meeting.floor.process
        if purpose.aim is Aim.WHOLE and meeting.opening is not None:
            process = meeting.opening.process
        return self._processes.stage_title(process, purpose.stage)

    def _take_answers(self, meeting: Meeting) -> str:
        decision, silent = meeting.decision, self._decisions.unanswered(meeting)
        if decision is not None and decision.options:
            return self.tr("Take the ballots (%n missing)", "", silent)
        return self.tr("Take the answers (%n missing)", "", silent)

    def _close_decision(self, meeting: Meeting) -> str:
        silent = self._decisions.unanswered(meeting)
        if not silent:
            return self.tr("Close the decision")
        return self.tr("Close the decision (%n not answered)", "", silent)
