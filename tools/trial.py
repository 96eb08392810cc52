"""A trial: an evening held to its end in the real windows, by keys, which must leave it whole."""

from __future__ import annotations

import sys
import tempfile
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from app.papers.exporting import document_of, rendered
from app.resources import load_processes
from facilitation.library.library import open_library
from facilitation.library.verify import verify
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.state import Meeting
from tools import virtual_display
from tools.evening import begin_evening, evening_on_disk
from tools.hands import Hands, Size

BEGINS = 1_795_629_600_000
MEETING = "evening"
CONSOLE: Size = (1366, 768)
ROOM = 1400
"""Where the room's window begins, in pixels from the left."""

ROOM_TITLE = "the room"


class Trial(ABC):
    """The evening, at one keyboard."""

    title: ClassVar[str]
    screen: ClassVar[str] = "2900x900x24"

    def __init__(self, hands: Hands, library: Path, folder: Path) -> None:
        """Work on a library; pictures go into ``folder``."""
        self._hands = hands
        self._library = library
        self._folder = folder
        self._console = ""
        self._room = ""

    @abstractmethod
    def hold(self, look: str) -> None:
        """Take the evening to its end, in windows that are light or dark."""

    def meeting(self) -> Meeting:
        """Return the state as it lies on the disk."""
        return evening_on_disk(self._library, MEETING)

    def open_windows(self, look: str, room: Size = CONSOLE) -> None:
        """Open the console and the room side by side."""
        hands = self._hands
        self._console = hands.start(self.title, look)
        hands.place(self._console, 0, CONSOLE)
        hands.turn_to(self._console)
        hands.key("ctrl+r")
        self._room = hands.window(ROOM_TITLE)
        hands.place(self._room, ROOM, room)
        hands.turn_to(self._console)

    def picture(self, name: str, window: str = "") -> None:
        """Take a picture of the console, of the room or of another window by its title."""
        known = {"": self._console, ROOM_TITLE: self._room}
        path = self._folder / f"{name}.png"
        self._hands.picture(known.get(window) or self._hands.window(window), path)
        print(f"  {path}")


def hold(trial: type[Trial]) -> int:
    """Hold an evening in the folder and the look that were asked for; return 0 where all is well.

    In the end the record must be sound, and its minutes lie beside the pictures.
    """
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="goround-trial-"))
    look = sys.argv[2] if len(sys.argv) > 2 else "light"
    folder.mkdir(parents=True, exist_ok=True)
    with virtual_display.opened(trial.screen) as display, tempfile.TemporaryDirectory() as home:
        library = Path(home, "library.goround")
        begin_evening(library, MEETING, trial.title, BEGINS)
        hands = Hands(display, library, Path(home))
        try:
            trial(hands, library, folder).hold(look)
        except AssertionError:
            hands.whole_screen(folder / "stuck.png")
            raise
        finally:
            hands.kill()
        errors = hands.errors.read_text()
        print(errors, file=sys.stderr)
        return _judged(library, folder, errors)


def _judged(library: Path, folder: Path, errors: str) -> int:
    journal = open_library(library, read_only=True)
    try:
        sound = verify(journal) == ()
        processes = load_processes()
        history = KeptMeeting(journal, MEETING, processes).history
        (folder / "minutes.md").write_bytes(rendered(document_of(history, processes), "md"))
    finally:
        journal.close()
    print(f"{history.meeting.seq} events; the record is {'sound' if sound else 'NOT SOUND'}")
    return 0 if sound and "Traceback" not in errors else 1
