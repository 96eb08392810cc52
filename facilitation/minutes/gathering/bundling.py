"""What needed no debate, what was pulled out of it, and whether enough was said."""

from __future__ import annotations

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.bundling.events import BundleAdopted, PullAsked, TextPulled
from facilitation.meeting.families.enough import EnoughCounted
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering.gathered import Bundled, EnoughShown, Turned
from facilitation.minutes.gathering.progress import Progress


def _pulled(
    so_far: Progress, row: Recorded, event: PullAsked | TextPulled, before: Meeting
) -> None:
    if not so_far.meeting.off_record:
        found = Turned(row.at, event, so_far.meeting)
        so_far.gathered.courses.setdefault(event.label, []).append(found)


def _adopted(so_far: Progress, row: Recorded, event: BundleAdopted, before: Meeting) -> None:
    so_far.sitting.under_way = True
    so_far.stretch.parts.append(Bundled(event.labels, event.how))
    for label in event.labels:
        so_far.tell((label,), so_far.meeting.proposals[label].item)


def _counted(so_far: Progress, row: Recorded, event: EnoughCounted, before: Meeting) -> None:
    if not so_far.meeting.off_record:
        so_far.stretch.parts.append(EnoughShown(event.yes, event.no))
