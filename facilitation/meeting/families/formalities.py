"""What minutes of many bodies must hold besides (domain.md section 8).

The kind of meeting, the minutes of the last one, reports, what an absent person sent, and when the
body meets again.
"""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import NotesAct
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import anybody_known, both, decides, on_record
from facilitation.meeting.event import MinutesEvent, Recorded
from facilitation.meeting.families.people.events import Enrolled, PeopleEnrolled
from facilitation.meeting.notes.levels import level_of
from facilitation.meeting.state import Meeting
from facilitation.process.process import Level
from facilitation.record.attachments import Attachment


class NameKind(NotesAct, frozen=True):
    """Say what kind of meeting this is, in the body's own words."""

    kind: str


class Convene(NotesAct, frozen=True):
    """Call the next meeting for an ISO date with or without a time of day, at a place."""

    on: str
    at: str = ""


class ApproveMinutes(NotesAct, frozen=True):
    """Note that the minutes of a day, an ISO date, were approved, ``corrected`` or as they were.

    ``title`` tells meetings of one day apart. ``meeting`` is the id of the one that is meant, where
    it is kept here: found by the day and the title.
    """

    of: str
    corrected: str = ""
    title: str = ""
    meeting: str = ""


class Report(NotesAct, frozen=True):
    """Note what somebody reported."""

    person: str
    text: str


class ReadOut(NotesAct, frozen=True):
    """Read out what somebody sent who is not here; unknown people are listed as absent."""

    person: str
    text: str


class KeepMinutesFrom(NotesAct, frozen=True):
    """Keep a file as the minutes of an earlier day, an ISO date: as the document that it was."""

    reads_a_file = True
    of: str
    path: str


class KeepMinutes(NotesAct, frozen=True):
    """Keep what was taken in as the minutes of an earlier day; ``sha256`` is that of the file."""

    of: str
    name: str
    size: int
    sha256: str


class KindNamed(MinutesEvent, frozen=True, gc=False):
    """The meeting is of this kind."""

    kind: str


class NextConvened(MinutesEvent, frozen=True, gc=False):
    """The next meeting is on an ISO date (and time)."""

    on: str
    place: str = ""


class MinutesApproved(MinutesEvent, frozen=True, gc=False):
    """The minutes of an ISO date were approved; empty ``corrected``: as they were.

    ``meeting`` is the id of the meeting that they are of (empty: it is not kept here).
    """

    form = 2
    of: str
    corrected: str = ""
    meeting: str = ""


class ReportGiven(MinutesEvent, frozen=True, gc=False):
    """Somebody reported; the text is Markdown."""

    person: int
    text: str


class ContributionRead(MinutesEvent, frozen=True, gc=False):
    """What somebody sent who is not here was read out: their words, whoever read them."""

    person: int
    text: str


class ReportCorrected(MinutesEvent, frozen=True, gc=False):
    """What was reported or read out, at that place in the record, reads so; empty: taken out."""

    entry: int
    text: str


class EarlierMinutesKept(MinutesEvent, frozen=True, gc=False):
    """A file is kept as the minutes of an ISO date; ``size`` in bytes, ``sha256`` in hex."""

    of: str
    name: str
    size: int
    sha256: str


@decides()
def _name_kind(case: Case, act: NameKind) -> None:
    case.happen(KindNamed(case.title(act.kind)))


@decides()
def _convene(case: Case, act: Convene) -> None:
    case.happen(NextConvened(act.on, case.title(act.at)))


@decides()
def _approve(case: Case, act: ApproveMinutes) -> None:
    case.happen(MinutesApproved(act.of, act.corrected.strip(), act.meeting))


@decides(both(anybody_known, on_record))
def _report(case: Case, act: Report) -> None:
    on_record(case)
    case.happen(ReportGiven(case.person(act.person).number, act.text))


def _check_kept(case: Case, _act: object = None) -> None:
    """Refuse where nothing is kept of what is said (domain.md section 2, *Record*)."""
    on_record(case)
    floor = case.meeting.floor
    level = level_of(case.context.processes, floor.process, floor.stage, floor.level)
    if level is Level.NONE and not case.meeting.closed:
        case.refuse("NOTHING_KEPT", ('agreed "…"', "stage next"))


@decides(_check_kept)
def _read_out(case: Case, act: ReadOut) -> None:
    _check_kept(case)
    if case.meant(act.person):
        person = case.person(act.person, here=False).number
    else:
        person = len(case.meeting.people) + 1
        case.happen(PeopleEnrolled((Enrolled(person, case.title(act.person), here=False),)))
    case.happen(ContributionRead(person, act.text))


@decides()
def _keep(case: Case, act: KeepMinutes) -> None:
    name = case.title(act.name)
    before = case.meeting.life.earlier.get(act.of)
    if before is not None and before.sha256 == act.sha256:
        case.already(("minutes of DATE from FILE",), what="minutes_kept", name=before.name)
    case.happen(EarlierMinutesKept(act.of, name, act.size, act.sha256))


@decides()
def _keep_from(case: Case, act: KeepMinutesFrom) -> None:
    case.refuse("FILE_NOT_READ", (f"minutes of {act.of} from FILE",), file=act.path)


def _only_told(
    meeting: Meeting, row: Recorded, event: KindNamed | NextConvened | ReportCorrected
) -> Meeting:
    return meeting


def _approved(meeting: Meeting, row: Recorded, event: MinutesApproved) -> Meeting:
    here = (*meeting.life.approved_here, (event.of, event.corrected))
    return replace(meeting, life=replace(meeting.life, approved_here=here))


def _reported(meeting: Meeting, row: Recorded, event: ReportGiven | ContributionRead) -> Meeting:
    return replace(meeting, reports=(*meeting.reports, row.seq))


def _kept(meeting: Meeting, row: Recorded, event: EarlierMinutesKept) -> Meeting:
    kept = meeting.life.earlier.set(event.of, Attachment(event.name, event.size, event.sha256))
    return replace(meeting, life=replace(meeting.life, earlier=kept))
