"""What comes of the events of bundles."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.bundling import events
from facilitation.meeting.state import Bundle, Meeting


def _made(meeting: Meeting, row: Recorded, event: events.BundleMade) -> Meeting:
    bundle = meeting.bundle or Bundle()
    title = event.title or bundle.title
    return replace(
        meeting, bundle=replace(bundle, title=title, labels=bundle.labels + event.labels)
    )


def _asked(meeting: Meeting, row: Recorded, event: events.PullAsked) -> Meeting:
    bundle = meeting.bundle
    if bundle is None:
        return meeting
    people = (*bundle.asked.get(event.label, ()), *event.people)
    return replace(meeting, bundle=replace(bundle, asked=bundle.asked.set(event.label, people)))


def _pulled(meeting: Meeting, row: Recorded, event: events.TextPulled) -> Meeting:
    bundle = meeting.bundle
    if bundle is None:
        return meeting
    labels = tuple(each for each in bundle.labels if each != event.label)
    left = replace(bundle, labels=labels, pulled=(*bundle.pulled, event.label))
    return replace(meeting, bundle=left if labels else None)


def _adopted(meeting: Meeting, row: Recorded, event: events.BundleAdopted) -> Meeting:
    return replace(meeting, bundle=None)
