"""What is loaded when, so that the first picture comes soon and the first act is quick.

See docs/decisions/0001-first-picture-before-the-library.md.
"""

import gc


def load_before_qt() -> None:
    """Load what the first picture needs and knows no Qt.

    With Qt's import hook in place, which looks at every module, each import takes longer.
    Until the first picture the garbage collector rests: what is loaded stays.
    """
    gc.disable()
    import app.fault_report
    import app.resources
    import app.wording.wording  # noqa: F401
    import facilitation.floor.catalogue
    import facilitation.library.ready
    import facilitation.meeting.finding
    import facilitation.meeting.kept
    import facilitation.meeting.settling
    import facilitation.text.redline  # noqa: F401


def load_before_first_act() -> None:
    """Load what acts need and pictures do not: the language, deciding, and words for refusals."""
    gc.enable()
    import app.wording.misreadings
    import app.wording.refusals  # noqa: F401
    import facilitation.decisions.catalogue
    import facilitation.language.completion
    import facilitation.language.grammar
    import facilitation.meeting.decide  # noqa: F401
