"""Events of what goes from group to group, in words."""

from __future__ import annotations

from app.wording.event_sentences import EventSentences
from facilitation.meeting.families import deliberating, notices, packets, ratifying
from facilitation.meeting.families.electorate.events import MandatesTaken
from facilitation.meeting.state import Meeting


class RatifyingEvents(EventSentences):
    """Who was asked to ratify what, what groups answered, and what they need and offer."""

    def _asked(self, _meeting: Meeting, event: ratifying.RatificationAsked) -> str:
        return self._wording.ratification.asked(event.label, event.asked)

    def _answered(self, _meeting: Meeting, event: ratifying.TextAnswered) -> str:
        return self._wording.ratification.replied(event.label, event.reply)

    def _taken(self, _meeting: Meeting, event: ratifying.RepliesTaken) -> str:
        return self.tr("%n answers of groups came in", "", len(event.replies))

    def _given(self, _meeting: Meeting, event: notices.NoticeGiven) -> str:
        return self._wording.ratification.notice(event.notice)

    def _taken_up(self, _meeting: Meeting, event: packets.PacketTakenUp) -> str:
        return self.tr("what {sender} sent was taken up").format(sender=event.sender)

    def _came(self, _meeting: Meeting, event: packets.AmendmentsCame) -> str:
        return self.tr("%n changes of groups came in", "", len(event.came))

    def _ahead_asked(self, _meeting: Meeting, event: deliberating.InputAsked) -> str:
        return self._wording.ahead.call(event.call, event.source)

    def _contributed(self, _meeting: Meeting, event: deliberating.InputGiven) -> str:
        groups = list(dict.fromkeys(each.group for each in event.given))
        return self.tr("input came from {groups}").format(groups=self._measures.listed(groups))

    def _brought(self, _meeting: Meeting, event: deliberating.InputTaken) -> str:
        return self.tr("contribution {number} was brought in {way}").format(
            number=event.number, way=event.label or self._wording.ahead.ways()[event.way]
        )

    def _sent(self, _meeting: Meeting, event: MandatesTaken) -> str:
        return self._measures.parted(map(self._wording.mandates.sent, event.mandates))

    def _explained(self, _meeting: Meeting, event: packets.WishExplained) -> str:
        return self.tr("what groups are told about {label}: {text}").format(
            label=event.label, text=event.text
        )

    def _heard(self, _meeting: Meeting, event: notices.NoticesTaken) -> str:
        return self.tr("%n notices of other groups were read out", "", len(event.notices))
