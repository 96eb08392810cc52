"""What a scene is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import QObject, QRectF

from app.projector.canvas import Canvas
from app.projector.situation import Rank, Situation
from app.wording import Wording


class Scene(QObject):
    """One picture for the room, painted from a situation and nothing else.

    A scene is one file in :mod:`app.projector.scenes` that offers its class as
    ``SCENE``. ``name`` is what it is held by; ``offered`` is whether it can be chosen
    by hand, ``shows_turn`` whether it says by itself who speaks and how long. ``rests_on``
    names the parts of the situation that :meth:`fits` looks at: it is asked again only when one
    of them is another. A window has scenes of its own, so they may remember what they laid out.
    """

    name: ClassVar[str] = ""
    offered: ClassVar[bool] = True
    shows_turn: ClassVar[bool] = False
    rests_on: ClassVar[tuple[str, ...]] = ()

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        raise NotImplementedError

    def fits(self, situation: Situation) -> int:
        """Return how strongly the scene asks to be shown now; 0: not by itself."""
        raise NotImplementedError

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the scene into the area of the canvas; it shows something in any situation."""
        raise NotImplementedError

    def stale(self, before: Situation, now: Situation) -> QRectF | None:  # noqa: ARG002
        """Return what shows the situation before and no longer what is so now; None: all of it.

        Asked between two paintings of the same size; what shows time is painted again anyway.
        """
        return None

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what is shown, for those who hear the screen."""
        raise NotImplementedError


def when(condition: bool, rank: Rank) -> Rank:
    """Return the rank where the condition holds, else that the scene does not fit."""
    return rank if condition else Rank.NEVER


_ENDS = (".", "?", "!", "…", "。", "؟")


def told(parts: Iterable[str]) -> str:
    """Return the parts as sentences; one that ends by itself gets no full stop."""
    trimmed = (part.strip() for part in parts)
    return " ".join(part if part.endswith(_ENDS) else f"{part}." for part in trimmed if part)
