"""Starting the windows: one program a library, and a remedy where the library has trouble."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from app.command_line.exits import Status
from app.command_line.fault_report import hook
from app.command_line.window_options import Options
from app.keyboard.keyboard import Keyboard
from app.keyboard.wheel import Wheel
from app.look.laying import ReadingOrder
from app.program.laptop import remembered_language
from app.program.program import Program, dressed
from app.resources import shipped_folder
from app.speaking.mark import Mark
from app.speaking.parts import PaintedViews
from app.starting.ending import Ending
from app.starting.qt_translation import Interpreter, install_plurals
from app.starting.single import Doorbell, ask_running
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary, open_patiently
from facilitation.library.places import default_library
from facilitation.record.journal import StorageFault


def run_program(options: Options) -> int:
    """Open the windows and stay until the last one is closed; return the exit status."""
    app = make_application()
    place = options.library or str(default_library())
    # What is for something else is another program, also where it is the same laptop.
    name = f"{place}#{options.station}" if options.station else place
    if ask_running(name, options.file or options.meeting):
        return 0
    library = library_or_remedy(place, options.language, options.look)
    if library is None:
        return Status.TROUBLE
    program = Program(app, library, options)
    bell = Doorbell(name, program)
    bell.rung.connect(program.on_second_start)
    sys.excepthook = hook(lambda report: _tell_bug(program, report))
    if sys.platform == "darwin":
        from app.program.given_files import GivenFiles  # elsewhere files are arguments

        GivenFiles(program).listen(app)
    ending = Ending(app)
    ending.asked.connect(program.keep)
    program.open_first(options.file or options.meeting)
    status = app.exec()
    bell.close()
    program.close()
    library.close()
    return ending.status or status


def make_application() -> QApplication:
    """Make the application object, with the names that the system shows."""
    _tell_files_by_name()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("goround")
    app.setApplicationDisplayName("Goround")
    app.setDesktopFileName("goround")
    Keyboard(app)
    Wheel(app)
    install_plurals(app)
    PaintedViews().install()
    ReadingOrder(app)
    Mark(app)
    return app


def _tell_files_by_name() -> None:
    """Let Qt know what a library is by its name, so that its dialogs for files do not open it.

    Closing a file lets go of all locks that this process has on it: another program that looks
    into the library would take its log away (sqlite.org/howtocorrupt, 2.2).
    """
    if sys.platform == "linux":
        usual = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        os.environ["XDG_DATA_DIRS"] = f"{usual}:{shipped_folder('desktop')}"


def library_or_remedy(place: str, language: str = "", look: str = "") -> PatientLibrary | None:
    """Open a library; where it cannot be, say why and offer what can be done. None: give up.

    ``language`` and ``look`` are those asked for; empty: as chosen last, else as the system.
    """
    key: Passphrase | None = None
    while True:
        try:
            return open_patiently(place, key)
        except StorageFault as fault:
            # Dialogs, which a good start does without.
            from app.starting.passphrase_dialog import ask_passphrase
            from app.starting.remedy import ask_remedy

            settings, app = QSettings("goround", "goround"), _application()
            dress = dressed(app, look, settings)
            interpreter = Interpreter(app)
            tongue = interpreter.speak(language or remembered_language(settings))
            if fault.code in ("passphrase_wanted", "passphrase_wrong"):
                chosen, key = ask_passphrase(fault, place, tongue)
            else:
                chosen = ask_remedy(fault, place, tongue, key)
                key = key if chosen == place else None
            interpreter.fall_silent()
            dress.deleteLater()  # the program has one of its own
            if not chosen:
                return None
            place = chosen


def _application() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else make_application()


def _tell_bug(program: Program, report: Path | None) -> None:
    what = QCoreApplication.translate(
        "Starting", "Something in Goround went wrong. The record of the meeting is safe."
    )
    if report is None:
        program.tell(
            what,
            QCoreApplication.translate(
                "Starting", "You can go on; what you did last may have to be done again."
            ),
        )
    else:
        lies = QCoreApplication.translate(
            "Starting", "You can go on. A report lies in {place}; please send it to the makers."
        )
        program.tell(what, lies.replace("{place}", str(report)))
