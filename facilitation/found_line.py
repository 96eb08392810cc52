"""In which line of a file something stands, so that whoever wrote it finds it."""

from __future__ import annotations

import re


def line_of(text: str, what: str, since: int = 1) -> int:
    """Return the first line from ``since`` on that holds ``what``, in quotation marks or as a word.

    Where none does, that is ``since`` itself.
    """
    first = what.split("\n", 1)[0]
    sought = (rf"[\"']{re.escape(first)}[\"']", rf"(?<!\w){re.escape(first)}(?!\w)")
    lines = text.splitlines()
    for pattern in sought if first else ():
        for number, line in enumerate(lines[since - 1 :], start=since):
            if re.search(pattern, line):
                return number
    return since
