"""Links as Markdown has them, as far as they lead to a page or a mailbox."""

from __future__ import annotations

import re
from typing import Final

from facilitation.exchange.documents.imported import Loss, Losses

_SAFE: Final = re.compile(r"(?:https?://|mailto:)[^\s<>()\[\]\"'`\\]+", re.IGNORECASE)
_INSIDE: Final = re.compile(r"#.*")
_LONGEST: Final = 500


def linked(words: str, target: str, losses: Losses) -> str:
    """Return words as a link; as they are where they say where it leads, or it is no safe one."""
    shown = words.strip()
    target = target.strip()
    if not shown or not target or _INSIDE.fullmatch(target):
        return words
    if not _SAFE.fullmatch(target) or len(target) > _LONGEST:
        losses.add(Loss.LINKS)
        return words
    if shown in {target, target.removeprefix("mailto:"), target.rstrip("/")}:
        return words
    if any(each in shown for each in "[]\n"):
        return f"{words} ({target})"
    before = words[: len(words) - len(words.lstrip())]
    after = words[len(words.rstrip()) :]
    return f"{before}[{shown}]({target}){after}"
