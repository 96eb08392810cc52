"""The commands that read: minutes, handout, show, meetings, journal, verify, rehearsals."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.command_line.exits import Status
from app.command_line.json_lines import json_line
from app.command_line.teller import Teller, TroubleError, rescue_told
from app.resources import load_processes, shipped_folder
from facilitation.library.library import Library, open_library
from facilitation.library.places import default_library
from facilitation.meeting.answering import verdict_of
from facilitation.meeting.finding import meetings_meant, title_in
from facilitation.meeting.following import places_at
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.reading import count_here, name_of
from facilitation.meeting.state import Meeting
from facilitation.record.journal import StorageFault

if TYPE_CHECKING:
    from facilitation.minutes.attribution import Include


@contextmanager
def opened_library(chosen: str) -> Iterator[Library]:
    """Open a library that is there; a command that reads never makes one."""
    library = open_library(chosen or default_library(), create=False)
    try:
        yield library
    finally:
        library.close()


_WHEN = len("30 September 2026, 18:30")
"""Columns that a day with its time of day takes at most."""


def _meant(library: Library, typed: str, teller: Teller) -> str:
    found = meetings_meant(library, typed)
    if len(found) == 1:
        return found[0]
    heads = library.headings()
    if not found:
        titles = [title_in(each.first) or each.meeting for each in heads]
        raise TroubleError(teller.no_meeting(typed, titles), Status.REFUSED)
    titles = [f"{title_in(h.first)} ({h.meeting[:8]})" for h in heads if h.meeting in found]
    raise TroubleError(teller.several_meetings(typed, titles), Status.REFUSED)


def kept_meeting(library: Library, typed: str, teller: Teller) -> KeptMeeting:
    """Return the meeting that is meant; what of it cannot be read is said.

    Raises:
        TroubleError: nothing of it can be read.
    """
    meant = _meant(library, typed, teller)
    try:
        kept = KeptMeeting(library, meant, load_processes())
    except StorageFault as fault:
        if fault.code != "damaged":
            raise
        raise TroubleError(teller.nothing_whole(), Status.DAMAGED) from fault
    if kept.unreadable is not None:
        if not kept.history.last_seq:
            raise TroubleError(teller.nothing_whole(), Status.DAMAGED)
        teller.complain(teller.not_whole(kept.unreadable))
    return kept


def whole_or_not(kept: KeptMeeting) -> Status:
    """Return what a command ends with that has told what can be read of a record."""
    return Status.FINE if kept.unreadable is None else Status.DAMAGED


def minutes(asked: Namespace, teller: Teller) -> int:
    """Write the minutes of a meeting in a format."""
    from app.papers.exporting import minutes_bytes
    from facilitation.minutes.catalogue import UnknownFormatError, format_names

    name = asked.format or Path(asked.output).suffix or "markdown"
    with opened_library(asked.library) as library:
        kept = kept_meeting(library, asked.meeting, teller)
        try:
            include = _included(asked, teller)
            data = minutes_bytes(
                library,
                kept.id,
                kept.processes,
                name,
                include=include,
                unprintable=teller.unprintable,
            )
        except UnknownFormatError as fault:
            there = ", ".join(format_names())
            raise TroubleError(teller.no_format(name, there), Status.USAGE) from fault
    _give(asked.output, data, teller)
    return whole_or_not(kept)


def _included(asked: Namespace, teller: Teller) -> Include:
    """Return what is asked for beside what minutes must hold, and how people are called."""
    from facilitation.minutes.attribution import Attribution, Include

    items: dict[int, Attribution] = {}
    for each in asked.item:
        number, _, how = each.partition("=")
        if not number.isdecimal() or how not in set(Attribution):
            raise TroubleError(teller.no_such_item(each), Status.USAGE)
        items[int(number)] = Attribution(how)
    return Include(
        attribution=Attribution(asked.attribution),
        names=asked.names,
        movers=None if asked.movers is None else asked.movers == "yes",
        talk=not asked.no_talk,
        items=items,
        fairness=asked.fairness,
    )


def handout(asked: Namespace, teller: Teller) -> int:
    """Write a hand-out of a proposal or of the whole meeting."""
    from app.papers.exporting import handout_bytes
    from app.papers.handouts.catalogue import NoSuchProposalError
    from facilitation.minutes.attribution import Attribution
    from facilitation.minutes.catalogue import UnknownFormatError, format_names

    name = asked.format or Path(asked.out).suffix or "markdown"
    with opened_library(asked.library) as library:
        kept = kept_meeting(library, asked.meeting, teller)
        attribution = Attribution(asked.attribution)
        try:
            data = handout_bytes(
                kept.history,
                kept.processes,
                asked.proposal,
                asked.what,
                name,
                attribution=attribution,
                unprintable=teller.unprintable,
            )
        except UnknownFormatError as fault:
            there = ", ".join(format_names())
            raise TroubleError(teller.no_format(name, there), Status.USAGE) from fault
        except NoSuchProposalError as fault:
            said = teller.no_proposal(asked.proposal, tuple(kept.meeting.proposals))
            raise TroubleError(said, Status.REFUSED) from fault
    _give(asked.out, data, teller)
    return whole_or_not(kept)


def _give(place: str, data: bytes, teller: Teller) -> None:
    """Write into a file, or to standard output where none or ``-`` is named."""
    from app.papers.exporting import write_whole

    if not place or place == "-":
        teller.give(data)
        return
    try:
        write_whole(Path(place), data)
    except OSError as fault:
        why = fault.strerror or type(fault).__name__
        raise TroubleError(teller.cannot_write(place, why)) from fault


def show(asked: Namespace, teller: Teller) -> int:
    """Say how a meeting stands now."""
    with opened_library(asked.library) as library:
        kept = kept_meeting(library, asked.meeting, teller)
    if asked.json:
        state = msgspec.to_builtins(kept.meeting, enc_hook=dict, str_keys=True)
        if kept.unreadable is not None:
            state["not_whole"] = msgspec.to_builtins(kept.unreadable)
        teller.give(msgspec.json.encode(state) + b"\n")
        return whole_or_not(kept)
    _tell_not_whole(kept, teller)
    for line in _standing(kept.meeting, teller):
        teller.tell(line)
    return whole_or_not(kept)


def _tell_not_whole(kept: KeptMeeting, teller: Teller) -> None:
    """Say in the answer itself, which may be kept or sent on, that it is short."""
    if kept.unreadable is not None:
        teller.tell(teller.wording.not_whole(kept.unreadable))
        teller.tell("")


def _standing(meeting: Meeting, teller: Teller) -> Iterator[str]:
    wording = teller.wording
    if meeting.opening is not None:
        yield meeting.opening.title
        yield teller.people_here(count_here(meeting))
    strip = wording.now_strip(meeting)
    yield strip.now
    places = [name_of(meeting, each.entry.person) for each in places_at(meeting, meeting.tick)]
    if places:
        yield teller.who_follows(places)
    for label in meeting.labels:
        proposal = meeting.proposals.get(label)
        if proposal is not None:
            yield f"{label} {proposal.title}: {wording.fate(proposal.fate)}"
    for decision in meeting.decisions:
        code = verdict_of(meeting, decision).code
        yield f"{decision.subject} {code}: {wording.verdict_and_rule(meeting, decision)}"
    for task in meeting.tasks:
        due = f" ({wording.day(task.due)})" if task.due else ""
        yield f"→ {name_of(meeting, task.owner)}: {task.task}{due}"


def meetings(asked: Namespace, teller: Teller) -> int:
    """List the meetings: when they began, how many events, id, title."""
    if not asked.library and not default_library().exists():
        teller.tell(teller.no_meetings())
        return Status.FINE
    with opened_library(asked.library) as library:
        heads = sorted(library.headings(), key=lambda each: each.first.at)
    for head in heads:
        at, wording = head.first.at, teller.wording
        day = f"{wording.day(wording.date(at))}, {wording.clock(at)}"
        teller.tell(f"{day:<{_WHEN}}  {head.rows:6}  {head.meeting[:8]}  {title_in(head.first)}")
    return Status.FINE


def journal(asked: Namespace, teller: Teller) -> int:
    """Print the record of a meeting, an event a line."""
    with opened_library(asked.library) as library:
        kept = kept_meeting(library, asked.meeting, teller)
    for row in kept.history.rows():
        teller.tell(json_line(row))
    if kept.unreadable is not None:
        teller.tell(msgspec.json.encode({"not_whole": kept.unreadable}).decode())
    return whole_or_not(kept)


def times(asked: Namespace, teller: Teller) -> int:
    """Print the time sheet: a line for each turn, and what they add up to."""
    from app.wording.times import TimesWords
    from facilitation.meeting.time_sheet import time_sheet, without_rounds

    with opened_library(asked.library) as library:
        kept = kept_meeting(library, asked.meeting, teller)
    sheet, meeting = time_sheet(kept.history), kept.meeting
    words = TimesWords(teller.wording, teller.translate)
    say = words.exactly if asked.exact else teller.wording.duration
    _tell_not_whole(kept, teller)
    wide = max(len(say(sheet.spent.whole)), len("00:00"))
    for each in without_rounds(sheet):
        limit = say(each.allotted) if each.allotted is not None else "-"
        over = f"+{say(each.overrun)}" if each.overrun else "-"
        what = words.turn(meeting, each, names=asked.names)
        teller.tell(f"{say(each.elapsed):>{wide}} {limit:>{wide}} {over:>{wide + 1}}  {what}")
    for part in words.parts(sheet, meeting, names=asked.names):
        teller.tell("")
        teller.tell(f"{say(part.ms):>{wide}}  {part.title}")
        for row in part.rows:
            teller.tell(f"{say(row.ms):>{wide}}    {teller.so_many_turns(row.words, row.turns)}")
    return whole_or_not(kept)


def verify(asked: Namespace, teller: Teller) -> int:
    """Check the library and the chain of every record, or of one."""
    from facilitation.library.verify import verify as check

    if asked.repair:
        return _repair(asked, teller)
    with opened_library(asked.library) as library:
        meeting = _meant(library, asked.meeting, teller) if asked.meeting else None
        found = check(library, meeting)
        heads = {each.meeting: each for each in library.headings()}
    for finding in found:
        head = heads.get(finding.meeting)
        title = title_in(head.first) if head is not None else ""
        teller.complain(teller.wording.finding(finding, title))
    if found:
        return Status.DAMAGED
    teller.tell(teller.all_sound(1 if meeting else len(heads)))
    return Status.FINE


def _repair(asked: Namespace, teller: Teller) -> int:
    """Save what is good of every record into the library, and keep the library as it was."""
    from facilitation.library.places import place_of
    from facilitation.library.rescue import needs_rescue, rescue

    place = place_of(asked.library or default_library())
    if isinstance(place, str):
        raise TroubleError(teller.only_files())
    if not needs_rescue(place):
        with opened_library(asked.library) as library:
            teller.tell(teller.all_sound(len(library.headings())))
        return Status.FINE
    done = rescue(place, datetime.now().astimezone().date())
    with opened_library(str(place)) as library:
        titles = {each.meeting: title_in(each.first) for each in library.headings()}
    for line in rescue_told(done, titles, teller.translate):
        teller.tell(line)
    return Status.FINE


def rehearsals(asked: Namespace, teller: Teller) -> int:  # noqa: ARG001 - as every command
    """List the shipped rehearsals: name, title and what they are about."""
    from facilitation.rehearsal.shelf import rehearsals as on_shelf

    for each in on_shelf(shipped_folder("rehearsals")):
        teller.tell(f"{each.name}: {each.title}")
        if each.about:
            teller.tell(f"    {each.about}")
    return Status.FINE
