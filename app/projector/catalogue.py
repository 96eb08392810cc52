"""Finding the scenes: every file of :mod:`app.projector.scenes` is one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from operator import methodcaller
from pkgutil import iter_modules

from PySide6.QtCore import QObject

from app.projector import scenes
from app.projector.scene import Scene
from app.projector.situation import Situation


@cache
def scene_classes() -> tuple[type[Scene], ...]:
    """Return the scenes there are, by name."""
    found = (
        import_module(f"{scenes.__name__}.{module.name}").SCENE
        for module in iter_modules(scenes.__path__)
    )
    return tuple(sorted(found, key=lambda scene: str(scene.name)))


def scenes_for(parent: QObject) -> dict[str, Scene]:
    """Make the scenes of one window, by name."""
    return {scene.name: scene(parent) for scene in scene_classes()}


def offered() -> dict[str, str]:
    """Return the titles of the scenes that can be held, by name."""
    return {each.name: each().title() for each in scene_classes() if each.offered}


def fitting(known: Mapping[str, Scene], situation: Situation) -> Scene:
    """Return the scene that asks most strongly to be shown; ties go by name.

    Raises:
        ValueError: there is no scene at all.
    """
    return max(known.values(), key=methodcaller("fits", situation))
