"""No event with words is silently left out of minutes, and none lets a name out.

A new event or field with words fails here until it is said what becomes of it.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import msgspec
import pytest

from app.papers.exporting import document_of
from app.resources import load_processes
from facilitation.meeting.codec import Codec, event_classes, kind_of
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.record.rows import Row

FOLDER = Path(__file__).parents[3] / "journals" / "records-0.3.0"

TOLD = frozenset(
    """
    note_written.text agreement_noted.text action_noted.task group_reported.text prompt_written.text
    round_opened.prompt entry_moved.because process_switched.because process_switched.agreed
    process_renewed.because
    mandate_given.text kind_named.kind next_convened.place minutes_approved.corrected
    own_minutes_approved.corrected
    report_given.text report_corrected.text contribution_read.text rule_overruled.because
    note_changed.text matter_parked.text level_agreed.because
    item_added.title meeting_opened.title meeting_opened.place temperature_asked.question
    evaluation_given.text role_ended.because delegate_recalled.because group_decided.how
    answers_given.reason person_recused.reason lot_published.purpose
    need_stated.text
    wish_explained.text
    proposal_explained.text proposal_made.title proposal_made.because proposal_revised.because
    amendment_made.because amendment_redrafted.because amendments_merged.because
    file_attached.name decision_opened.question count_reopened.because decision_revisited.because
    earlier_brought_forward.title earlier_brought_forward.need earlier_brought_forward.explanation
    minutes_corrected.old minutes_corrected.new minutes_corrected.decided
    minute_read.text minute_agreed.text passage_reworded.text words_replaced.text
    decision_revisited.title proposal_retitled.title item_renamed.title
    theme_began.text theme_began.view motion_made.detail motion_made.because
    motion_altered.detail ruling_given.text ruling_given.because
    action_done.report action_dropped.because
    pull_asked.because asked_ahead.text item_deferred.because item_carried.origin
    """.split()
)
"""What people said or wrote: told, and told without names where nobody is to be named."""

EXACT = frozenset(
    """
    proposal_made.text proposal_revised.text text_corrected.text amendment_adopted.text
    amendment_made_ordinary.text amendment_reopened.text blank_made.text blank_filled.text
    blank_filled.words
    blank_suggested.words suggestion_lost.words earlier_brought_forward.text
    decision_revisited.text scope_set.text decision_mandated.text
    """.split()
)
"""What was put or decided, letter by letter (docs/decisions/0030)."""

FACTS = frozenset(
    """
    meeting_opened.body meeting_opened.on sitting_ended.until action_noted.due role_given.role
    meeting_planned.on
    next_convened.on minutes_approved.of earlier_minutes_kept.of
    item_deferred.until item_read_again.until
    """.split()
)
"""What the head of the minutes tells as it is."""

NOT_TOLD = frozenset(
    """
    process_kept.text person_nominated.because mandate_given.because
    mandates_taken.source task_taken.sender results_taken.source
    input_asked.source input_given.source
    replies_taken.source notices_taken.source
    packet_taken_up.sender packet_taken_up.id
    order_chosen.because people_enrolled.source proposal_made.source
    people_enrolled.encoding people_enrolled.doubtful clock_corrected.what
    turns_carried.source name_corrected.before
    person_arrived.name person_arrived.group group_declared.group
    needs_told.text languages_told.text evaluation_brought.source role_given.note role_given.until
    delegate_recalled.group role_ended.role proposal_made.group amendment_made.group
    motion_made.group
    alternate_named.group spoke_named.group group_weighed.group home_reported.group
    people_enrolled.encoding
    people_enrolled.doubtful clock_corrected.what item_aimed.purpose
    bundle_made.title
    rule_suspended.purpose attribution_chosen.because names_chosen.because minutes_circulated.to
    minutes_approved.meeting
    """.split()
)
"""Of people and of how the floor was kept: no words of a discussion, so minutes do without."""

CODES = frozenset(
    """
    label target subject version method process stage mode how why order scope side signal rule
    level name by on seed sha256 whom look mark motion about question
    """.split()
)
"""Fields that hold a label, a code or a day, and nobody's words."""


def fields() -> dict[str, tuple[type[Event], str]]:
    return {
        f"{kind_of(kind)}.{field.name}": (kind, field.name)
        for kind in event_classes()
        for field in msgspec.structs.fields(kind)
        if field.type is str
    }


def test_of_every_word_in_a_record_it_is_said_what_becomes_of_it() -> None:
    said = TOLD | EXACT | FACTS | NOT_TOLD
    unsaid = {each for each in fields() if each not in said and each.split(".")[1] not in CODES}
    assert unsaid == set()
    assert said - set(fields()) == set()


@cache
def records() -> tuple[tuple[Recorded, ...], ...]:
    codec = Codec()
    found = []
    for path in sorted(FOLDER.glob("*.jsonl")):
        *lines, _ = path.read_text(encoding="utf-8").splitlines()
        rows = []
        for each in map(json.loads, lines):
            body, link = each["body"].encode(), bytes.fromhex(each["link"])
            rows.append(codec.recorded(Row(**(each | {"body": body, "link": link}))))
        found.append(tuple(rows))
    return tuple(sorted(found, key=len))


def minutes(rows: list[Recorded], how: Attribution) -> str:
    include = Include(attribution=how, movers=False)
    document = document_of(History(rows), load_processes(), include=include)
    return format_named("markdown").render(document, style_named()).decode()


@pytest.mark.parametrize("field", sorted(TOLD))
def test_words_are_told_and_name_nobody(field: str) -> None:
    """In a record that holds the event, its words are made others, with somebody's name."""
    kind, name = fields()[field]
    tried = 0
    for rows in records():
        places = [at for at, row in enumerate(rows) if isinstance(row.event, kind)]
        people = list(History(rows).meeting.people.values()) if places else []
        if not people or tried == 6:
            continue
        tried += 1
        person = people[0].name
        changed = list(rows)
        for at in places:
            words = f"WURZEL {person} WORT"
            event = msgspec.structs.replace(rows[at].event, **{name: words})
            changed[at] = msgspec.structs.replace(rows[at], event=event)
        told = minutes(changed, Attribution.NAMED)
        unnamed = minutes(changed, Attribution.UNATTRIBUTED)
        assert f"WURZEL {person} WORT" not in unnamed
        if "WURZEL" in told or "not in these minutes" in told:
            return
    assert tried == 0, "nowhere told, and nowhere named as left out"
