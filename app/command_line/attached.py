"""The command that lists what is attached to proposals, and gives it back as files."""

from __future__ import annotations

import errno
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from app.command_line.exits import Status
from app.command_line.listing import kept_meeting, opened_library, whole_or_not
from app.command_line.teller import Teller, TroubleError
from facilitation.library.library import Library
from facilitation.meeting.state import Attachment, Meeting
from facilitation.record.attachments import AttachmentProblem, safe_name

_ENDLESS = 10_000


def attachments(asked: Namespace, teller: Teller) -> int:
    """List the attached files of a meeting; with a folder, put copies there."""
    with opened_library(asked.library) as library:
        kept = kept_meeting(library, asked.meeting, teller)
        status, meeting = whole_or_not(kept), kept.meeting
        folder = _folder(asked.out, teller) if asked.out else None
        for label, each in _all(meeting):
            size = teller.wording.file_size(each.size)
            if folder is None:
                teller.tell(f"{label}  {size:>9}  {each.name}")
                continue
            try:
                path = _write(folder, label, each, library, teller)
            except AttachmentProblem as problem:
                teller.complain(f"{label} {each.name}: {teller.wording.attachment(problem)}")
                status = Status.DAMAGED
            else:
                teller.tell(f"{label}  {size:>9}  {path}")
    return status


def _all(meeting: Meeting) -> Iterator[tuple[str, Attachment]]:
    for label in meeting.labels:
        proposal = meeting.proposals.get(label)
        for each in proposal.attachments if proposal is not None else ():
            yield label, each


def _folder(typed: str, teller: Teller) -> Path:
    folder = Path(typed)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        why = fault.strerror or type(fault).__name__
        raise TroubleError(teller.cannot_write(typed, why)) from fault
    return folder


def _write(folder: Path, label: str, each: Attachment, library: Library, teller: Teller) -> Path:
    """Write a copy under a name that is not taken; nothing there is ever overwritten."""
    content = library.content(each.sha256)
    # The record may have been written elsewhere: its names are made safe once more.
    name = Path(safe_name(f"{label} {each.name}"))
    for number in range(1, _ENDLESS):
        path = folder / (name.name if number == 1 else f"{name.stem}-{number}{name.suffix}")
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            continue
        except OSError as fault:
            why = fault.strerror or type(fault).__name__
            raise TroubleError(teller.cannot_write(str(path), why)) from fault
        return path
    raise OSError(errno.EEXIST, str(folder / name))
