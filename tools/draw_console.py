"""Takes the picture of the console for the README: `python -m tools.draw_console`.

The congress evening is played, in memory, to a moment where much is going on, and the real
window is pictured offscreen, light, at 1366 by 768. Run it again when the console looks different.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta

from tools.environment import HOUSE

PICTURE = HOUSE / "docs" / "console.png"
REHEARSAL = HOUSE / "resources" / "rehearsals" / "congress_evening.round"
LAST = 'say "Nobody here wants to rule'
"""The line after which the picture is taken: Abel speaks, two amendments conflict, four wait."""

SPOKEN = timedelta(seconds=83)
"""How long the turn in the picture has lasted."""

SIZE = (1366, 768)

_MOST_COMPRESSED = 0


def main() -> int:
    """Take the picture; returns the exit status, 1 where it could not be written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt reads its platform when it is loaded.
    from app.attending.station import Station
    from app.console.console import Console
    from app.look.dress import Dress
    from app.look.palette import Scheme
    from app.look.typeface import window_scale
    from app.resources import load_processes
    from app.room.room import Room
    from app.starting.start import make_application
    from app.wording import Wording
    from facilitation.meeting.deciding.case import Moment
    from facilitation.meeting.kept import KeptMeeting
    from facilitation.record.memory import MemoryJournal
    from facilitation.rehearsal.player import Player
    from facilitation.rehearsal.script import read_script

    class ScriptClock:
        """Stands at the moment of the line that was played last."""

        moment = Moment(0, 0)

        def start(self, tick: int) -> None:
            """The script says what time it is, not the record."""

        def now(self) -> Moment:
            return self.moment

    app = make_application()
    processes, journal, clock = load_processes(), MemoryJournal(), ScriptClock()
    kept = KeptMeeting(journal, "picture", processes)
    station = Station(journal, "picture", processes, clock)
    dress = Dress(app, window_scale(SIZE[1]), Scheme.LIGHT)
    console = Console(station, Room(station, dict), Wording(processes=processes), dress)
    console.resize(*SIZE)
    console.show()
    script = read_script(REHEARSAL.read_bytes(), REHEARSAL.name)
    for played in Player(script, kept, REHEARSAL.parent).play():
        clock.moment = played.moment
        station.listen()
        if played.line.source.startswith(LAST):
            break
    later = SPOKEN // timedelta(milliseconds=1)
    clock.moment = Moment(clock.moment.at + later, clock.moment.tick + later)
    station.beat.emit()
    console.matter.decision.verdict.aside.click()
    app.processEvents()
    console.floor.heard.count_now()
    app.processEvents()
    if not console.grab().save(str(PICTURE), "PNG", _MOST_COMPRESSED):
        print(f"{PICTURE} could not be written.")
        return 1
    print(f"{PICTURE}: {PICTURE.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
