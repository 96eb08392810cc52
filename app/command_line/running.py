"""The command line: everything that can be done without a window. Imports no Qt."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from app.command_line.commands import command_named
from app.command_line.exits import Status, end_in_order
from app.command_line.fault_report import write_report
from app.command_line.manual import Manual
from app.command_line.options import language_asked
from app.command_line.teller import Teller, TroubleError, teller_in
from app.command_line.unlocking import Passphrases
from facilitation.record.journal import StorageFault

_GARBAGE = 100_000
"""How many more things must be made than dropped until garbage is looked for: a record has many."""


def run(arguments: Sequence[str]) -> int:
    """Carry out a command; return its exit status. Nothing is ever raised or traced."""
    end_in_order()
    gc.set_threshold(_GARBAGE)
    atexit.register(gc.freeze)  # what lives at the end need not be gone through once more
    language, arguments = language_asked(arguments)
    teller = teller_in(language)
    try:
        asked = _asked(arguments, teller)
        if not asked.command:
            teller.complain(teller.which_command())
            return Status.USAGE
        return _carried_out(asked, teller)
    except TroubleError as trouble:
        teller.complain(str(trouble))
        return trouble.status
    except StorageFault as fault:
        teller.complain(" ".join(teller.wording.troubles.storage(fault)))
        return Status.TROUBLE
    except BrokenPipeError:
        _give_up_output()  # whoever read it has gone
        return Status.FINE
    except OSError as fault:
        _give_up_output()
        teller.complain(teller.no_answer(fault))
        return Status.TROUBLE
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except Exception as bug:  # noqa: BLE001 - whatever it is, it becomes a report
        teller.complain(teller.bug(write_report(bug)))
        return Status.BUG


def _carried_out(asked: Namespace, teller: Teller) -> int:
    """Carry out a command; where a library is locked, ask for its passphrase and begin again.

    A command opens the library before it does anything.
    """
    asked.passphrases = Passphrases(asked.passphrase_file, teller)
    command = command_named(asked.command, teller.translate)
    while True:
        try:
            return command.run(asked, teller)
        except StorageFault as fault:
            if not asked.passphrases.ask(fault):
                raise


def _asked(arguments: Sequence[str], teller: Teller) -> Namespace:
    """Read the arguments; a manual that was asked for is printed in full, or raises OSError."""
    try:
        told = _version() if "--version" in arguments else ""
        parser = Manual(teller.translate).parser(told, arguments)
        return parser.parse_args(list(arguments))
    except SystemExit:
        sys.stdout.flush()
        raise


def _give_up_output() -> None:
    """Let what could not be printed go; the interpreter must not complain of it at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # it loads much, and is rare

    try:
        return version("goround")
    except PackageNotFoundError:
        return "unpacked"
