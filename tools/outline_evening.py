"""Types an evening in the style of an outline at the real desk while the floor moves on.

    python -m tools.outline_evening [FOLDER] [light|dark]

What is typed stands in `tests/golden/evening/typed.txt`, which says how it is read; the outline
that people would have written lies beside it. Pictures of the desk, and the minutes as Markdown
and PDF, go into FOLDER. In the end the minutes must tell all that the kept ones do.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from app.desk.preview import PAUSE_MS
from app.papers.exporting import document_of, rendered
from app.resources import load_processes
from facilitation.library.library import open_library
from facilitation.meeting.kept import KeptMeeting
from tools import virtual_display
from tools.environment import HOUSE
from tools.evening import begin_evening, evening_on_disk
from tools.hands import Hands, until

EVENING = HOUSE / "tests" / "golden" / "evening"
MEETING = "evening"
TITLE = "The Gift, chapters 1 and 2"
SCREEN = "2900x900x24"
SIZE = (1366, 768)
BESIDE = 1400
"""Where the desk begins, in pixels from the left."""

_SAID, _ON = "> ", "^"
_YEAR = re.compile(r" 20\d\d\b")
_FROM = "## 1. "
"""From here on minutes tell nothing of the day on which the evening was typed."""


def main() -> int:
    """Hold the evening; return 0 when its minutes are the kept ones."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="goround-outline-"))
    look = sys.argv[2] if len(sys.argv) > 2 else "light"
    folder.mkdir(parents=True, exist_ok=True)
    with virtual_display.opened(SCREEN) as display, tempfile.TemporaryDirectory() as home:
        library = Path(home, "library.goround")
        begin_evening(library, MEETING, TITLE)
        hands = Hands(display, library, Path(home))
        try:
            _type(hands, library, folder, look)
        except AssertionError:
            hands.whole_screen(folder / "stuck.png")
            raise
        finally:
            hands.kill()
        print(hands.errors.read_text(), file=sys.stderr)
        return _judged(library, folder)


def _type(hands: Hands, library: Path, folder: Path, look: str) -> None:
    """Type what is said at the console, and the rest at the desk."""
    console = hands.start(TITLE, look)
    hands.place(console, 0, SIZE)
    hands.turn_to(console)
    hands.key("ctrl+d")
    desk = hands.window("notes$")
    hands.place(desk, BESIDE, SIZE)
    lines = (EVENING / "typed.txt").read_text("utf-8").splitlines()
    typed = [each for each in lines if not each.startswith("# ")]
    begun = False
    for number, (said, run) in enumerate(groupby(typed, lambda line: line.startswith(_SAID))):
        if said:
            hands.turn_to(console)
            for line in run:
                _say(hands, library, line.removeprefix(_SAID))
        else:
            hands.turn_to(desk)
            begun = _note(hands, run, begun=begun)
            hands.picture(desk, folder / f"desk-{number:02}.png")
    # What is made after a pause is seen after it; the window tells nobody when that is.
    time.sleep(2 * PAUSE_MS / 1000)
    hands.picture(desk, folder / "desk-end.png")


def _say(hands: Hands, library: Path, line: str) -> None:
    """Type a line into the quick bar, and wait until something came of it."""
    before = evening_on_disk(library, MEETING).seq
    hands.line(line)
    until(lambda: evening_on_disk(library, MEETING).seq > before, line)


def _note(hands: Hands, lines: Iterable[str], *, begun: bool) -> bool:
    """Type lines, the first behind an Enter if its card is ``begun``; tell whether it is then."""
    for line in lines:
        if line == _ON:
            hands.key("ctrl+Return")
        else:
            hands.type(f"\n{line}" if begun else line)
        begun = line != _ON
    return begun


def _judged(library: Path, folder: Path) -> int:
    """Write the minutes, and compare what they tell of the evening."""
    journal = open_library(library, read_only=True)
    try:
        processes = load_processes()
        history = KeptMeeting(journal, MEETING, processes).history
    finally:
        journal.close()
    document = document_of(history, processes)
    for name in ("markdown", "pdf"):
        (folder / f"minutes.{name}").write_bytes(rendered(document, name))
    told = [
        _YEAR.sub("", path.read_text("utf-8").partition(_FROM)[2])
        for path in (folder / "minutes.markdown", EVENING / "minutes.md")
    ]
    same = told[0] == told[1]
    print(f"the minutes are {'those that are kept' if same else 'OTHER ONES'}: {folder}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
