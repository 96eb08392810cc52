"""The line `people FILE.csv`, typed at the console: the file is read here."""

from pathlib import Path

from facilitation.exchange.roster import BadRoster, read_roster
from facilitation.meeting.acts.people import BringPeople, Enrol
from facilitation.meeting.refusal import Refusal


def enrolment(act: BringPeople) -> Enrol | Refusal:
    """Return the people of the file that an act names, or why they cannot be read."""
    path = Path(act.file).expanduser()
    try:
        return Enrol(read_roster(path), path.name)
    except BadRoster as fault:
        return Refusal(fault.code, (("file", act.file),), ("arrive NAME",))
