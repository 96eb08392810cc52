"""The command ``play``: a script from the first line to the last, without a window."""

from __future__ import annotations

import uuid
from argparse import Namespace
from pathlib import Path

from app.command_line.exits import Status
from app.command_line.json_lines import json_line
from app.command_line.paper import content_of, give, made_folder
from app.command_line.teller import Teller, TroubleError
from app.resources import own_folder, own_taken, shipped_folder
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.journal import Journal
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Played, Player
from facilitation.rehearsal.script import Script, read_script

_MOST_BYTES = 50_000_000


def play(asked: Namespace, teller: Teller) -> int:
    """Play a script; return 0, 1 where an expectation was not met, 2 where a line was refused."""
    path = _script_path(asked.file, teller)
    file = str(path)
    too_large = TroubleError(teller.too_large(file))
    script = read_script(content_of(file, _MOST_BYTES, too_large, teller), file)
    out = made_folder(asked.out, teller) if asked.out else None
    journal = _journal(asked)
    processes = teller.wording.processes.known  # whoever tells has to know a group's own, too
    if asked.library:
        own_taken(processes, own_folder(asked.library))
    meeting = KeptMeeting(journal, uuid.uuid4().hex, processes)
    try:
        status = _play(script, path, meeting, asked, teller)
        if out is not None and meeting.history.last_seq:
            _write_out(out, meeting, teller)
    finally:
        journal.close()
    return status


def _play(
    script: Script, path: Path, meeting: KeptMeeting, asked: Namespace, teller: Teller
) -> Status:
    status = Status.FINE
    for played in Player(script, meeting, path.parent).play():
        _tell(played, meeting, asked.json, teller)
        for sentence in teller.wording.documents.losses(played.lost):
            teller.complain(f"{asked.file}:{played.line.number}: {sentence}")
        wrong = _wrong(played, teller)
        if wrong is None:
            continue
        ends, code, said = wrong
        teller.complain(f"{asked.file}:{played.line.number}: {code}: {said}")
        status = max(status, ends)
        if not asked.keep_going:
            break
    return status


def _wrong(played: Played, teller: Teller) -> tuple[Status, str, str] | None:
    """Return what a line that did not go as it should ends with, its code, and a sentence."""
    if played.refusal is not None:
        return Status.REFUSED, played.refusal.code, teller.wording.refusal(played.refusal)
    if played.mismatch is not None:
        said = teller.wording.troubles.mismatch(played.mismatch)
        return Status.NOT_AS_EXPECTED, played.mismatch.code, said
    return None


def _tell(played: Played, meeting: KeptMeeting, as_json: bool, teller: Teller) -> None:
    if as_json:
        for row in played.rows:
            teller.tell(json_line(row))
    elif played.rows:
        at = _script_time(played.moment.at, teller)
        said = teller.wording.events.act(meeting.meeting, played.rows)
        teller.tell(f"{at}  {said}")
    elif played.so is not None:
        at = _script_time(played.moment.at, teller)
        teller.tell(f"{at}  {teller.wording.refusal(played.so)}")


def _script_time(at: int, teller: Teller) -> str:
    """Return the time of day by the script's own clock, which knows no zones."""
    return teller.wording.measures.time_of_day(at // 60_000 % (24 * 60))


def _script_path(typed: str, teller: Teller) -> Path:
    """Return the file that is meant; a folder that is called like a rehearsal does not hide it."""
    path = Path(typed)
    try:
        shipped = shipped_folder("rehearsals") / f"{path.name}.round"
        if path.exists() and not (path.is_dir() and shipped.is_file()):
            return path
        if shipped.is_file():
            return _in_language(shipped, teller.wording.language)
    except (OSError, ValueError):
        raise TroubleError(teller.no_script(typed[:200]), Status.TROUBLE) from None
    raise TroubleError(teller.no_script(typed))


def _in_language(shipped: Path, language: str) -> Path:
    """Return a shipped rehearsal as it is in the language of the reader, where it is."""
    other = shipped.with_suffix(f".{language}.round")
    return other if other.is_file() else shipped


def _journal(asked: Namespace) -> Journal:
    if not asked.library:
        return MemoryJournal()
    from app.command_line.opened import key_of
    from facilitation.library.library import open_library

    return open_library(asked.library, key=key_of(asked))


def _write_out(folder: Path, meeting: KeptMeeting, teller: Teller) -> None:
    from app.papers.exporting import MeetingMinutes
    from facilitation.minutes.catalogue import minutes_format_named, minutes_format_names

    lines = "".join(f"{json_line(row)}\n" for row in meeting.history.rows())
    files = {"journal.jsonl": lines.encode()}
    minutes = MeetingMinutes(meeting.history, meeting.processes, tongue=teller.wording.tongue)
    for name in minutes_format_names():
        suffix = minutes_format_named(name).suffix
        files[f"minutes{suffix}"] = minutes.written(name, teller.unprintable)
    for name, data in files.items():
        give(str(folder / name), data, teller)
