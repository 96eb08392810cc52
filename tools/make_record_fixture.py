"""Keeps records as this version writes them, in `tests/journals/records-VERSION/`, for good.

Run once when events change their form, before that lands:
`python -m tools.make_record_fixture [VERSION]`. What is there already is never made again: it has
to be what that version really wrote, and must open for ever.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

from app.resources import load_processes, own_taken
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.actions import TakenAlong
from facilitation.meeting.families.agenda.acts import BeginProcess
from facilitation.meeting.families.counting import CarryTurnsFrom
from facilitation.meeting.families.courses.acts import BringForwardFrom
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.families.people.acts import Arrive, Enrol, Newcomer
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.meeting.texts.lineage import Source
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Row
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

HOUSE = Path(__file__).resolve().parent.parent
_BEGIN = 1_780_338_600_000
SCRIPTS = ("tests/scenarios", "resources/rehearsals")


_FIRST = HOUSE / "tests" / "scenarios" / "rarely_said.round"
"""The meeting that another one goes on from, in the same journal."""

_LATER = (
    OpenMeeting("Winter", "Garden", "2026-06-01 18:30", zone=120, process="circle"),
    Enrol((Newcomer("Vorstand"), Newcomer("Bo Xu")), "Autumn", doubtful="Vorstand"),
    Arrive(("Li",), "North"),
    CarryTurnsFrom("Autumn"),
    BringForwardFrom("P2", "Autumn"),
    TakenAlong(Source("T1", "rarely_said", "Autumn", "2026-05-01"), "Bo Xu", "Order them"),
    BeginProcess("circle"),
)
"""What no script can say, since it is about two meetings or about a file."""


def main() -> int:
    """Make the fixture of the version that is named, else the present one; 1 if it is there."""
    present = tomllib.loads((HOUSE / "pyproject.toml").read_text())["project"]["version"]
    version = sys.argv[1] if len(sys.argv) > 1 else present
    folder = HOUSE / "tests" / "journals" / f"records-{version}"
    if folder.exists():
        print(f"{folder} is there already and stays as it is.")
        return 1
    folder.mkdir(parents=True)
    _keep(folder, "later", *_later())
    _keep(folder, "own_process", *own_process())
    for script in sorted(each for name in SCRIPTS for each in (HOUSE / name).glob("*.round")):
        _keep(folder, script.stem, *_played(script))
    print(f"Made {folder}.")
    return 0


def _keep(folder: Path, name: str, rows: list[Row], meeting: Meeting) -> None:
    lines = [json.dumps(_plain(row), ensure_ascii=False) for row in rows]
    kept = [*lines, json.dumps({"adds up to": summary(meeting)}, ensure_ascii=False)]
    (folder / f"{name}.jsonl").write_text("\n".join([*kept, ""]), encoding="utf-8")


def _later() -> tuple[list[Row], Meeting]:
    """Return the record of a meeting that takes things along from an earlier one."""
    journal = MemoryJournal()
    _played(_FIRST, journal)
    meeting = KeptMeeting(journal, "later", load_processes())
    for number, act in enumerate(_LATER):
        done = meeting.do(act, Moment(_BEGIN + 1000 * number, 1000 * number), "console")
        if isinstance(done, Refusal):
            raise SystemExit(f"{act}: {done}")
    return list(journal.read("later")), meeting.meeting


def own_process() -> tuple[list[Row], Meeting]:
    """Return the record of a meeting by a group's own process, and by a later version of it."""
    journal = MemoryJournal()
    with TemporaryDirectory() as place:
        processes = own_taken(load_processes(), Path(place))
        file = Path(place) / "processes" / "mill.toml"
        file.parent.mkdir()
        meeting = KeptMeeting(journal, "own_process", processes)
        for number, line in enumerate((_OURS[0], *_OWN_LINES, _OURS[1], *_OWN_LATER)):
            if line in _OURS:
                file.write_text(line, encoding="utf-8")
                processes.own.look_again()
                continue
            act = parse(line)
            moment = Moment(_BEGIN + 1000 * number, 1000 * number)
            done = meeting.do(act, moment, "console") if isinstance(act, Act) else None
            if not isinstance(done, tuple):
                raise SystemExit(f"{line}: {done}")
    return list(journal.read("own_process")), meeting.meeting


_MILL = """like = "circle"
name = "mill"
[agreement]
by = "all who were there"
until = "2027-02-01"
[words.en]
title = "Mill circle"
about = "{about}"
"""
_OURS = (_MILL.format(about="With a song."), _MILL.format(about="With two songs."))
_OWN_LINES = (
    'meeting "Mill" as mill on 2026-06-01 18:30',
    "arrive Ana, Bo",
    "meet at check-in",
    "Ana",
)
_OWN_LATER = (
    'renew mill because "one song was not enough"',
    'item "Roof"',
    "start Roof",
    'switch formal because "we vote"',
    "return",
)


def _played(script: Path, journal: MemoryJournal | None = None) -> tuple[list[Row], Meeting]:
    """Return the record of a script, and what it adds up to."""
    journal = journal or MemoryJournal()
    meeting = KeptMeeting(journal, script.stem, load_processes())
    for _ in Player(read_script(script.read_bytes(), script.name), meeting, script.parent).play():
        pass
    return list(journal.read(script.stem)), meeting.meeting


def _plain(row: Row) -> dict[str, object]:
    return {
        "meeting": row.meeting,
        "seq": row.seq,
        "act": row.act,
        "kind": row.kind,
        "version": row.version,
        "at": row.at,
        "tick": row.tick,
        "by": row.by,
        "body": row.body.decode(),
        "link": row.link.hex(),
    }


def summary(meeting: Meeting) -> dict[str, object]:
    """Return what a record adds up to, as far as people would miss it."""
    floor = meeting.floor
    return {
        "title": meeting.opening.title if meeting.opening else "",
        "people": {each.name: each.here for each in meeting.people.values()},
        "roles": {role: held[-1] for role, held in meeting.roles.items()},
        "items": [[each.title, each.spent, each.done] for each in meeting.items],
        "process": [floor.process, floor.stage],
        "speaking": floor.turn.person if floor.turn else 0,
        "waiting": [each.person for each in floor.stack.entries],
        "spoken": dict(floor.tally.spoken.items()),
        "texts": {label: each.text for label, each in meeting.proposals.items()},
        "fates": {
            label: str(each.fate)
            for matters in (meeting.proposals, meeting.amendments)
            for label, each in matters.items()
        },
        "decisions": [
            [each.subject, each.verdict.code if each.verdict else ""] for each in meeting.decisions
        ],
        "agreed": list(meeting.agreed),
        "tasks": [[each.owner, each.task, each.due] for each in meeting.tasks],
        "notes": len(meeting.entries),
        "closed": meeting.closed,
    }


if __name__ == "__main__":
    sys.exit(main())
