"""The command ``show``: how a meeting stands now."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.options import Parser
from app.command_line.teller import Teller

if TYPE_CHECKING:
    from facilitation.meeting.state import Meeting


class ShowCommand(Command):
    """Says how a meeting stands."""

    def about(self) -> str:
        return self.tr("say how a meeting stands now")

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        shared.meeting(parser)
        parser.switch("--json", self.tr("the whole state as JSON"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        import msgspec

        from app.command_line.opened import meeting_asked, tell_not_whole, whole_or_not

        kept = meeting_asked(asked, teller)
        if asked.json:
            state = msgspec.to_builtins(kept.meeting, enc_hook=dict, str_keys=True)
            if kept.unreadable is not None:
                state["not_whole"] = msgspec.to_builtins(kept.unreadable)
            teller.give(msgspec.json.encode(state) + b"\n")
            return whole_or_not(kept)
        tell_not_whole(kept, teller)
        for line in _standing(kept.meeting, teller):
            teller.tell(line)
        return whole_or_not(kept)


def _standing(meeting: Meeting, teller: Teller) -> Iterator[str]:
    from facilitation.meeting.answering import verdict_of
    from facilitation.meeting.floor.following import places_at
    from facilitation.meeting.reading import count_here, name_of

    wording = teller.wording
    if meeting.opening is not None:
        yield meeting.opening.title
        yield teller.people_here(count_here(meeting))
    strip = wording.strip.strip(meeting)
    yield strip.now
    places = [name_of(meeting, each.entry.person) for each in places_at(meeting, meeting.tick)]
    if places:
        yield teller.who_follows(places)
    for label in meeting.labels:
        proposal = meeting.proposals.get(label)
        if proposal is not None:
            yield f"{label} {proposal.title}: {wording.matter.stands(meeting, proposal)}"
    for decision in meeting.decisions:
        code = verdict_of(meeting, decision).code
        yield f"{decision.subject} {code}: {wording.decisions.verdict_and_rule(meeting, decision)}"
    for task in meeting.tasks:
        due = f" ({wording.measures.day(task.due)})" if task.due else ""
        yield f"→ {name_of(meeting, task.owner)}: {task.task}{due}"
