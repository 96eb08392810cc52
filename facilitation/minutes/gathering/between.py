"""Taking in what went to other groups, and what came from them."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.families.deliberating import InputAsked
from facilitation.meeting.families.electorate.events import MandatesTaken
from facilitation.meeting.families.notices import NoticeGiven, NoticesTaken
from facilitation.meeting.families.packets import AmendmentsCame, WishExplained
from facilitation.meeting.families.ratifying import RatificationAsked, RepliesTaken, TextAnswered
from facilitation.minutes.gathering.progress import Progress


def _asked(so_far: Progress, event: RatificationAsked) -> None:
    so_far.gathered.ratifying[event.label] = event.asked


def _answered(so_far: Progress, event: TextAnswered) -> None:
    so_far.gathered.replied.append((event.label, event.reply))


def _taken(so_far: Progress, event: RepliesTaken) -> None:
    labels = {
        each.id: text.label for text in so_far.before.proposals.values() for each in text.versions
    }
    for each in event.replies:
        so_far.gathered.replied.append((labels.get(each.text, ""), each))


def _given(so_far: Progress, event: NoticeGiven) -> None:
    so_far.gathered.notices.append(event.notice)


def _heard(so_far: Progress, event: NoticesTaken) -> None:
    so_far.gathered.notices.extend(event.notices)


def _called(so_far: Progress, event: InputAsked) -> None:
    so_far.gathered.calls.append(event)


def _sent(so_far: Progress, event: MandatesTaken) -> None:
    so_far.gathered.sent.extend(event.mandates)


def _explained(so_far: Progress, event: WishExplained) -> None:
    so_far.gathered.wishes[:] = [
        replace(each, account=event.text) if each.label == event.label else each
        for each in so_far.gathered.wishes
    ]


def _came(so_far: Progress, event: AmendmentsCame) -> None:
    so_far.gathered.wishes.extend(event.came)
