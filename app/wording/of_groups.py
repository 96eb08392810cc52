"""What groups answer, each as one: their counts, with the names of the few that differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.wording.measures import MeasuredWords
from facilitation.decisions.answers import Answer, Secrecy
from facilitation.decisions.verdicts import Verdict
from facilitation.meeting.answering import electorate_of
from facilitation.meeting.groups.spokes import name_answering, voice_of
from facilitation.meeting.state import Decision, Meeting

Named = Mapping[Answer, Sequence[str]]
"""The names of the groups that gave an answer; nothing where they are not said."""

_MOST_NAMED = 3
_TESTED = (Answer.AGREE, Answer.RESERVE, Answer.CONCERN, Answer.ASIDE, Answer.BLOCK, Answer.OBJECT)


class GroupAnswerWords(MeasuredWords):
    """Counts of groups that answer as groups."""

    def named(self, meeting: Meeting, decision: Decision) -> Named:
        """Return which groups gave which answer, as far as everybody may know."""
        shown = decision.secrecy is Secrecy.OPEN
        if not shown or (decision.hidden and decision.verdict is None):
            return {}
        found: dict[Answer, list[str]] = {}
        here = electorate_of(meeting, decision).deciding
        for each in decision.given.values():
            if each.person in here:
                group = name_answering(meeting, decision, each.person)
                found.setdefault(each.answer, []).append(group)
        return {answer: sorted(groups) for answer, groups in found.items()}

    def counts(self, verdict: Verdict, method: str, named: Named) -> str:
        """Return how many groups answered what: ``7 of 8 groups agree, Elm blocks``."""
        if method not in {"consensus", "consent"}:
            return self._votes(verdict)
        asked = sum(verdict.number(each) for each in (*_TESTED, "unanswered"))
        for_it = sum(
            verdict.number(each) for each in (Answer.AGREE, Answer.RESERVE, Answer.CONCERN)
        )
        parts = [self._for_it(for_it, asked, method)]
        parts += [self._differing(each, verdict.number(each), named) for each in _TESTED[1:]]
        return self._measures.separated(parts)

    def _for_it(self, number: int, asked: int, method: str) -> str:
        if not number:
            return self.tr("no group of {asked} agrees").format(asked=asked)
        said = self.tr("%n of {asked} groups agree", "", number)
        if method == "consent":
            said = self.tr("%n of {asked} groups consent", "", number)
        return said.format(asked=asked)

    def _differing(self, answer: Answer, number: int, named: Named) -> str:
        """Return who did not simply agree: by name where they are few, else how many."""
        if not number:
            return ""
        groups = named.get(answer, ())
        if len(groups) != number or number > _MOST_NAMED:
            return {
                Answer.RESERVE: self.tr("%n of them with reservations", "", number),
                Answer.CONCERN: self.tr("%n of them with concerns", "", number),
                Answer.ASIDE: self.tr("%n groups stand aside", "", number),
                Answer.BLOCK: self.tr("%n groups block", "", number),
                Answer.OBJECT: self.tr("%n groups object", "", number),
            }[answer]
        return {
            Answer.RESERVE: self.tr("{groups} with reservations"),
            Answer.CONCERN: self.tr("{groups} with a concern"),
            Answer.ASIDE: self.tr("{groups} standing aside")
            if number > 1
            else self.tr("{groups} stands aside"),
            Answer.BLOCK: self.tr("{groups} block") if number > 1 else self.tr("{groups} blocks"),
            Answer.OBJECT: self.tr("{groups} object")
            if number > 1
            else self.tr("{groups} objects"),
        }[answer].format(groups=self._measures.listed(groups))

    def _votes(self, verdict: Verdict) -> str:
        said = [
            self.tr("%n groups yes", "", verdict.number(Answer.YES)),
            self.tr("%n no", "", verdict.number(Answer.NO)),
        ]
        abstain = verdict.number(Answer.ABSTAIN)
        if abstain:
            said.append(self.tr("%n abstained", "", abstain))
        return self._measures.separated(said)

    def rule(self, method: str) -> str:
        """Return who answers, before by what rule it is decided."""
        if method == "consensus":
            return self.tr(
                "The groups answer, each by its spoke. A block is its group’s own decision."
            )
        return self.tr("The groups answer, each by its spoke.")

    def voices(self, meeting: Meeting, group: str) -> str:
        """Return who speaks for a group: its spoke, with the alternate; empty for nobody."""
        people = meeting.people
        spoke, other = meeting.spokes.get(group, 0), meeting.alternates.get(group, 0)
        names = [people[each].name if each in people else "" for each in (spoke, other)]
        if all(names) and voice_of(meeting, group) == other:
            return self.tr("{alternate} for {spoke}").format(alternate=names[1], spoke=names[0])
        if all(names):
            return self.tr("{spoke}, alternate {alternate}").format(
                spoke=names[0], alternate=names[1]
            )
        return names[0] or names[1]

    def deciding(self, meeting: Meeting, decision: Decision) -> tuple[str, str]:
        """Return how many groups may decide, and how many of them somebody here speaks for."""
        electorate = electorate_of(meeting, decision)
        return (
            self.tr("%n groups may decide", "", len(electorate.deciding)),
            self.tr(
                "%n of them have somebody here who speaks for them", "", len(electorate.present)
            ),
        )

    def too_few(self) -> str:
        return self.tr(
            "Too few groups are here to decide: {present} of the {needed} needed. Name who speaks "
            "for those that are here, or close and ask again another day. Every answer is kept."
        )
