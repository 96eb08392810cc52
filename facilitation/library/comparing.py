"""Holds a library against its newest copy: no chain tells that its own end was cut off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from facilitation.library.backups import backups_of, folder_of
from facilitation.library.library import Library, open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.recognition import is_plain
from facilitation.record.findings import Finding
from facilitation.record.journal import Heading, Journal, StorageFault


@contextmanager
def newest_copy(
    library: Path, key: Passphrase | None = None
) -> Iterator[tuple[Library, str] | None]:
    """Gives the newest copy beside a library that can be read, with its name; None: no such.

    `key` opens one that is locked, with the passphrase that the library has now.
    """
    for each in backups_of(library, folder_of(library)):
        with suppress(StorageFault):
            own = None if is_plain(each.path) else key
            copy = open_library(each.path, create=False, read_only=True, key=own)
            break
    else:
        yield None
        return
    with closing(copy):
        yield copy, each.path.name


def lost_since(library: Journal, copy: Journal, name: str) -> Iterator[Finding]:
    """Tells what a copy of this name has, and the library has not, or not any more like that.

    Raises StorageFault.
    """
    here = {each.meeting: each for each in library.headings()}
    for there in copy.headings():
        ours = here.get(there.meeting)
        if ours is None:
            yield Finding(there.meeting, None, "meeting_gone", name)
        elif ours.last.seq < there.last.seq:
            follows = _link_at(copy, there, ours.last.seq) == ours.last.link
            yield Finding(there.meeting, ours.last.seq, "cut_off" if follows else "made_anew", name)
        elif _link_at(library, ours, there.last.seq) != there.last.link:
            yield Finding(there.meeting, there.last.seq, "made_anew", name)


def _link_at(library: Journal, heading: Heading, seq: int) -> bytes:
    rows = library.read(heading.meeting, seq - 1)
    return rows[0].link if rows else b""
