"""How somebody is named in an act that a click makes, so that nobody else can be meant."""

from facilitation.language.writing import name as written
from facilitation.meeting.state import Meeting
from facilitation.people.finding import people_meant


def number_of(person: int) -> str:
    return str(person)


def typed_name(meeting: Meeting, person: int) -> str:
    """Return how to type somebody: by name, or by number where the name means others too."""
    found = meeting.people.get(person)
    if found is None:
        return number_of(person)
    meant = people_meant(found.name, meeting.people)
    return written(found.name) if len(meant) == 1 else number_of(person)
