"""The command ``attachments``: the files that are attached to proposals."""

from __future__ import annotations

import errno
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

if TYPE_CHECKING:
    from facilitation.library.library import Library
    from facilitation.meeting.state import Meeting
    from facilitation.record.attachments import Attachment


class AttachmentsCommand(Command):
    """Lists the attached files of a meeting; with a folder, puts copies there."""

    def about(self) -> str:
        return self.tr("list the files kept with proposals and as earlier minutes, or copy them")

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        shared.meeting(parser)
        parser.value(
            "--out",
            "DIR",
            self.tr("write copies there; nothing is overwritten, nothing is opened"),
            short="-o",
        )

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import kept_meeting, opened_library, whole_or_not
        from app.command_line.paper import made_folder
        from facilitation.record.attachments import AttachmentProblem

        with opened_library(asked) as library:
            kept = kept_meeting(library, library.path, asked.meeting, teller)
            status, meeting = whole_or_not(kept), kept.meeting
            folder = made_folder(asked.out, teller) if asked.out else None
            for label, each in _all(meeting):
                size = teller.wording.measures.file_size(each.size)
                if folder is None:
                    teller.tell(f"{label}  {size:>9}  {each.name}")
                    continue
                try:
                    path = _write(folder, label, each, library, teller)
                except AttachmentProblem as problem:
                    why = teller.wording.troubles.not_attached(problem.code, problem.name)
                    teller.complain(f"{label} {each.name}: {why}")
                    status = Status.DAMAGED
                else:
                    teller.tell(f"{label}  {size:>9}  {path}")
        return status


_ENDLESS = 10_000


def _all(meeting: Meeting) -> Iterator[tuple[str, Attachment]]:
    for label in meeting.labels:
        proposal = meeting.proposals.get(label)
        for each in proposal.attachments if proposal is not None else ():
            yield label, each
    yield from meeting.life.earlier.items()


def _write(folder: Path, label: str, each: Attachment, library: Library, teller: Teller) -> Path:
    """Write a copy under a name that is not taken; nothing there is ever overwritten."""
    from facilitation.record.attachments import safe_name

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
            raise TroubleError(teller.cannot_write(str(path), fault)) from fault
        return path
    raise OSError(errno.EEXIST, str(folder / name))
