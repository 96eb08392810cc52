"""Acts that name a file, with what is in it: people, a text, a copy of the file itself."""

from __future__ import annotations

from pathlib import Path

from facilitation.exchange.documents.catalogue import document_endings
from facilitation.exchange.documents.imported import BadDocument
from facilitation.exchange.documents.reading import read_document
from facilitation.exchange.packets.receiving import packet_brought
from facilitation.exchange.roster import BadRoster, Roster, read_roster
from facilitation.meeting.act import Act, Overrule
from facilitation.meeting.families.deliberating import BringInput, GatherInput, Sent
from facilitation.meeting.families.formalities import KeepMinutes, KeepMinutesFrom
from facilitation.meeting.families.matter.acts import Propose
from facilitation.meeting.families.packets import TakePacketUp
from facilitation.meeting.families.people.acts import BringPeople, Enrol
from facilitation.meeting.families.proposals.acts import Attach, AttachFile, ProposeFrom
from facilitation.meeting.outcome import Refusal
from facilitation.record.attachments import AttachmentProblem, Attachments, taken_in
from facilitation.record.inbox import Inbox

DOCUMENT = "DOCUMENT_"
"""Begins the code of a refusal for what :class:`~.documents.imported.Bad` names."""
ATTACHING = "ATTACHING_"
"""Begins the code of a refusal for what :class:`AttachmentProblem` names."""

_COLUMNS_SAID = 'people FILE name "TITLE" [group "TITLE"]'
_ENCODING_SAID = 'people FILE encoded "NAME"'
_HOW_TO_SAY = {
    "NO_NAME_COLUMN": _COLUMNS_SAID,
    "NO_SUCH_COLUMN": _COLUMNS_SAID,
    "UNKNOWN_ENCODING": _ENCODING_SAID,
    "OTHER_ENCODING": _ENCODING_SAID,
    "ENCODING_UNCLEAR": _ENCODING_SAID,
}


def brought(act: Act, folder: Path, store: Inbox) -> Act | Refusal:
    """Return an act with what its file holds, or why that cannot be read; others as they are.

    Paths start from ``folder``. A file that is attached is in ``store`` when this returns. Raises
    StorageFault: the store cannot be written.
    """
    match act:
        case BringPeople():
            return _people(act, folder)
        case ProposeFrom():
            return _text(act, folder)
        case AttachFile():
            return _copy(act, folder, store)
        case TakePacketUp():
            return packet_brought(act, folder, store)
        case GatherInput():
            return _input(act, folder)
        case KeepMinutesFrom():
            return _minutes(act, folder, store)
        case Overrule():
            ready = brought(act.act, folder, store)
            return ready if isinstance(ready, Refusal) else Overrule(ready, act.because)
        case _:
            return act


def _minutes(act: KeepMinutesFrom, folder: Path, store: Attachments) -> Act | Refusal:
    """Return the act that keeps a document, if it can be read, as the minutes of its day."""
    path, possible = _path(folder, act.path), (f"minutes of {act.of} from FILE",)
    try:
        read_document(path)
        kept = taken_in(store, path)
    except BadDocument as bad:
        return Refusal(f"{DOCUMENT}{bad.code}", (("file", act.path),), possible)
    except AttachmentProblem as problem:
        return Refusal(f"{ATTACHING}{problem.code}", (("file", act.path),), possible)
    return KeepMinutes(act.of, kept.name, kept.size, kept.sha256)


def _people(act: BringPeople, folder: Path) -> Act | Refusal:
    path = _path(folder, act.file)
    try:
        roster = read_roster(path, dict(act.columns), act.encoding)
    except BadRoster as fault:
        params = (("file", act.file), ("found", fault.found), ("encoding", act.encoding))
        return Refusal(fault.code, params, (_HOW_TO_SAY.get(fault.code, "arrive NAME"),))
    return enrolling(roster, path.name)


def enrolling(roster: Roster, source: str) -> Enrol:
    """Return the act that adds the people of a list; ``source`` is its name."""
    passed = tuple((each.line, each.name, each.why.value) for each in roster.passed_over)
    return Enrol(roster.people, source, passed, roster.encoding, roster.doubtful)


def _text(act: ProposeFrom, folder: Path) -> Act | Refusal:
    path = _path(folder, act.path)
    try:
        found = read_document(path)
    except BadDocument as bad:
        possible = (f'propose {act.label} "Title" by NAME',)
        return Refusal(f"{DOCUMENT}{bad.code}", (("file", act.path),), possible)
    return Propose(
        act.label,
        act.title,
        act.by,
        found.text,
        act.sponsors,
        act.because,
        path.name,
        found.lost_codes(),
    )


def _input(act: GatherInput, folder: Path) -> Act | Refusal:
    """Return what groups wrote; where one file cannot be read it is named, and nothing taken in."""
    possible = (f"gather FOLDER for {act.call}",)
    try:
        sent = sent_in(_path(folder, act.folder))
    except BadDocument as bad:
        return Refusal(f"{DOCUMENT}{bad.code}", (("file", Path(bad.name).name),), possible)
    if not sent:
        return Refusal("NOTHING_GATHERED", (("name", act.folder),), possible)
    return BringInput(act.call, sent, Path(act.folder).name)


def _copy(act: AttachFile, folder: Path, store: Attachments) -> Act | Refusal:
    try:
        kept = taken_in(store, _path(folder, act.path))
    except AttachmentProblem as problem:
        possible = (f"attach {act.label} FILE",)
        return Refusal(f"{ATTACHING}{problem.code}", (("file", act.path),), possible)
    return Attach(act.label, kept.name, kept.size, kept.sha256)


def _path(folder: Path, typed: str) -> Path:
    try:
        return folder / Path(typed).expanduser()
    except (RuntimeError, ValueError):
        return folder / typed  # no such home folder: then it is a name like any other


_MOST_FILES = 1_000


def sent_in(place: Path) -> tuple[Sent, ...]:
    """Return what lies in a folder: Markdown, DOCX and what else is read, each by its group's name.

    What is called otherwise is passed. Raises BadDocument: one cannot be read.
    """
    try:
        files = sorted(place.iterdir())[:_MOST_FILES] if place.is_dir() else []
    except (OSError, ValueError):
        return ()
    endings = document_endings()
    found = (each for each in files if each.suffix.casefold() in endings and each.is_file())
    return tuple(Sent(each.stem, read_document(each).text) for each in found)
