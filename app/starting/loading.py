"""What is loaded when, so that the first picture comes soon and the first act is quick.

See docs/decisions/0001-first-picture-before-the-library.md.
"""

import builtins
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import reload
from importlib.util import find_spec

from app.starting.own_modules import find_own_modules_first
from app.starting.signatures import signatures_wait


def load_before_qt() -> None:
    """Load what the first picture needs and knows no Qt.

    With Qt's import hook in place, which looks at every module, each import takes longer.
    The garbage collector rests from here on: what is loaded stays, and `Garbage` looks later.
    """
    gc.disable()
    find_own_modules_first()
    if find_spec("_sha2") or find_spec("_sha256"):  # where a Python has hashes of its own
        with _seeming_absent("_hashlib"):
            import hashlib  # noqa: F401 - before the first act with OpenSSL, which loads slowly
    with _seeming_absent("typing_extensions"):
        # Where it is, msgspec takes it for `typing`, which has all that is used here.
        import msgspec  # noqa: F401

    import app.command_line.fault_report
    import app.resources
    import app.wording.wording  # noqa: F401
    import facilitation.floor.catalogue
    import facilitation.library.ready
    import facilitation.meeting.kept
    import facilitation.meeting.past.finding
    import facilitation.text.redline  # noqa: F401


@contextmanager
def _seeming_absent(module: str) -> Iterator[None]:
    """Let a module that others can do without not be loaded for them meanwhile."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment] # so Python says that it is absent
    try:
        yield
    finally:
        del sys.modules[module]


def load_qt() -> None:
    """Load Qt, and let Python import again as before.

    PySide hooks every import, for other spellings of Qt's names (``__feature__``), which are
    not used here. The hook reads the source of each module that is loaded afterwards: a tenth
    of a start and 15 MB. And to enter it from another thread while a window is painted is
    said to crash; the library is loaded that way. Where there is no such hook, nothing changes.
    """
    with signatures_wait():
        import PySide6.QtWidgets  # noqa: F401

    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before


def load_before_first_act() -> None:
    """Load what acts need and pictures do not: the language, deciding, and words for refusals.

    What has been made by then stays: the collector never looks at it again, so that no act has to
    wait for that; and it need not come in every act.
    """
    import app.wording.misreadings
    import app.wording.refusals  # noqa: F401
    import facilitation.decisions.catalogue
    import facilitation.language.completion
    import facilitation.language.grammar
    import facilitation.meeting.decide  # noqa: F401
    from facilitation.language.possible import acts_of_verbs

    acts_of_verbs()
    reload(sys.modules["hashlib"])  # OpenSSL's are quicker with much

    gc.freeze()
