"""How long a text may be."""

from facilitation.text.changes import EditProblem

LONGEST = 1_000_000
"""Characters: some 500 pages. Every rule of texts is quick up to there (bench/text.py)."""


def bounded(*texts: str) -> None:
    """Refuse texts that are too long to be put before a meeting, before anything is done with them.

    Raises `EditProblem` too_long. What is in a record already is not asked.
    """
    if any(len(text) > LONGEST for text in texts):
        raise EditProblem("too_long")
