"""What is typed and not done yet, kept for the next start: locked, where the library is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_state_path

from app.console.matter.drafts import Drafts, FolderShelf
from facilitation.library.passphrase import Passphrase
from facilitation.record.journal import Journal, StorageFault

if TYPE_CHECKING:
    from facilitation.library.locked_shelf import LockedShelf


class KeptDrafts:
    """Keeps the drafts of one library, also where its passphrase becomes another."""

    def __init__(
        self, library: Journal, place: Path | str, key: Callable[[], Passphrase | None]
    ) -> None:
        """``key`` tells what opens the library at ``place`` now; None: it is not locked."""
        self._library, self._place, self._key = library, place, key
        self._opens, self.now = key(), Drafts(self._shelf())

    def _shelf(self) -> Path | LockedShelf:
        folder, key = _folder(), self._key()
        if key is None:
            return folder
        from facilitation.library.locked_shelf import LockedShelf

        named = hashlib.sha256(str(Path(self._place).absolute()).encode()).hexdigest()[:24]
        return LockedShelf(folder / f"{named}.locked", key)

    def carry(self, then: Passphrase | None) -> None:
        """Keep what is typed so that it can be read when ``then`` opens the library, too.

        It is done before that: whatever happens in between, one of the two is there.
        """
        shelf = self._shelf()
        if isinstance(shelf, Path):
            return  # they are taken over when it is locked, or when it is opened next
        with suppress(OSError):
            ahead = _folder() if then is None else shelf.ahead(then)
            Drafts(ahead).copy_from(self.now, self._meetings())
            if not isinstance(ahead, Path):
                ahead.close()

    def begin_anew(self) -> None:
        """Go on where what was kept opens otherwise."""
        if self._key() != self._opens:
            before, self.now = self.now, Drafts(self._shelf())
            self._opens = self._key()
            self.now.take_from(before, self._meetings())
        self.lock_plain()

    def lock_plain(self) -> None:
        """Let nothing of a locked library lie among plain drafts, as a kill may have left it."""
        plain = _folder()
        if self._key() is not None and plain.is_dir():
            with suppress(OSError, StorageFault):
                self.now.take_from(Drafts(plain), self._meetings())
                FolderShelf(plain).tidy()

    def _meetings(self) -> list[str]:
        return [each.meeting for each in self._library.headings()]


def _folder() -> Path:
    return Path(user_state_path("goround", appauthor=False)) / "drafts"
