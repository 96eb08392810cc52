"""The command ``processes``: the ways to meet that a library has, and what is wrong with a file."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command
from app.command_line.exits import Status
from app.command_line.teller import Teller


class ProcessesCommand(Command):
    """Lists processes, a group's own first."""

    def about(self) -> str:
        return self.tr("list the processes, a group's own first")

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.resources import processes_of
        from app.wording.process_files import ProcessFileWords

        known = processes_of(asked.library)
        own = set(known.owned())
        for name in known.names():
            process = known.get(name)
            if process is None:
                continue
            title = teller.wording.processes.title(process)
            version = f"  {name}" if name in own else ""
            teller.tell(f"{process.called}: {title}{version}")
            if name in own and process.agreement.until:
                day = teller.wording.measures.day(process.agreement.until)
                teller.tell("    " + self.tr("We look at this again on {day}.").format(day=day))
        words = ProcessFileWords(teller.translate)
        for fault in known.own.faults:
            teller.complain(words.refused(fault))
        return Status.REFUSED if known.own.faults else Status.FINE
