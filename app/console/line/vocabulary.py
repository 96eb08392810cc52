"""The names that the quick bar can complete, and what verbs are called in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from app.console.line.beside_verbs import USAGES
from app.resources import shipped_folder
from facilitation.decisions.catalogue import method_names
from facilitation.floor.catalogue import order_names
from facilitation.language.aliases import Aliases, read_aliases
from facilitation.language.completion import Vocabulary
from facilitation.meeting.agenda.course import course_of
from facilitation.meeting.pending import order_now
from facilitation.meeting.reading import agenda_of, labels_of_actions, labels_of_taken, people_here
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.remembered import Remembered


@cache
def aliases_in(language: str) -> Aliases:
    """Return the aliases of a language (``pt_BR``, else ``pt``); none where there is no file.

    A file that cannot be read gives none, too: the verbs themselves are always understood.
    """
    for name in dict.fromkeys((language, language.partition("_")[0])):
        try:
            data = (shipped_folder("verbs") / f"{name}.toml").read_bytes()
            return read_aliases(data, [each.partition(" ")[0] for each in USAGES])
        except (OSError, ValueError):
            continue
    return Aliases()


ROLES = ("facilitator", "co-facilitator", "keeper", "minutes", "stack", "time", "care", "door")
"""The roles offered besides those already held (design.md, "One language")."""


def roles_offered(meeting: Meeting) -> tuple[str, ...]:
    """Return the usual roles, then those that somebody has beside them."""
    return tuple(dict.fromkeys((*ROLES, *sorted(meeting.roles))))


class VocabularyOf:
    """Reads the names off a meeting; asks again only where something they rest on has changed."""

    def __init__(self, processes: Processes, by_name: Callable[[str], tuple[str, str]]) -> None:
        """Read nothing yet; ``by_name`` is the key that sorts names in the reader's alphabet."""
        self._processes, self._by_name = processes, by_name
        self._made: Remembered[Vocabulary] = Remembered()

    def __call__(self, meeting: Meeting) -> Vocabulary:
        """Return the names; those who are here come first."""
        return self._made.get(
            lambda: self._read(meeting),
            meeting.people,
            meeting.labels,
            meeting.blanks,
            meeting.items,
            meeting.agenda,
            meeting.roles,
            meeting.agreed_at,
            meeting.tasks,
            meeting.floor.process,
            self._processes.own.found,
            *self._of_motions(meeting),
        )

    def _read(self, meeting: Meeting) -> Vocabulary:
        people = meeting.people.values()
        gone = [each for each in people if not each.here]
        gone.sort(key=lambda each: self._by_name(each.name))
        known = [*people_here(meeting), *gone]
        process = self._processes.get(meeting.floor.process)
        return Vocabulary(
            people=tuple(each.name for each in known),
            numbers=tuple(each.number for each in known),
            labels=(*meeting.labels, *meeting.blanks),
            items=tuple(each.title for each in agenda_of(meeting)),
            processes=self._processes.called(),
            orders=order_names(),
            roles=roles_offered(meeting),
            stages=tuple(each.name for each in course_of(meeting, process)) if process else (),
            groups=tuple(sorted({each.group for each in people if each.group}, key=self._by_name)),
            lists=tuple(sorted({one for each in people for one in each.lists}, key=self._by_name)),
            methods=method_names(),
            taken=labels_of_taken(meeting),
            actions=labels_of_actions(meeting),
            shapes=self._processes.orders,
            looks=self._processes.looks,
            motions=self._motions_in_order(meeting),
        )

    @staticmethod
    def _of_motions(meeting: Meeting) -> tuple[object, ...]:
        """Return what the motions in order rest on; nothing where none are made."""
        if not meeting.floor.rules.motions:
            return ()
        return meeting.business, meeting.proposals, meeting.amendments, meeting.matter

    def _motions_in_order(self, meeting: Meeting) -> tuple[str, ...]:
        if not meeting.floor.rules.motions:
            return ()
        motions, order = self._processes.motions_of(meeting.floor.process), order_now(meeting)
        return tuple(each.rules.name for each in motions if order.against(each.rules) is None)
