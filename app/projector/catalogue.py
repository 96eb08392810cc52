"""Finding the scenes: every file of :mod:`app.projector.scenes` is one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QObject

from app.projector import scenes
from app.projector.scene import Scene, Situation
from facilitation.folders import all_loaded, class_in
from facilitation.people.alphabet import alphabetical
from facilitation.remembered import Parts


@cache
def scene_classes() -> tuple[type[Scene], ...]:
    """Return the scenes there are, by name."""
    found = (class_in(each, Scene) for each in all_loaded(scenes))
    return tuple(sorted(found, key=lambda scene: str(scene.name)))


def scenes_for(parent: QObject) -> dict[str, Scene]:
    return {scene.name: scene(parent) for scene in scene_classes()}


def offered() -> dict[str, str]:
    """Return the titles of the scenes that can be held, by name, as one looks for a title."""
    titles = {each.name: each().title() for each in scene_classes() if each.offered}
    return dict(sorted(titles.items(), key=lambda each: alphabetical(each[1])))


class Fitting:
    """Which scene asks most strongly to be shown; asked of each only where that may be another."""

    def __init__(self, scenes: Iterable[Scene]) -> None:
        self._scenes = tuple(scenes)
        self._parts = Parts(*{name for each in self._scenes for name in each.rests_on})
        self._ranks: dict[Scene, int] = {}

    def of(self, situation: Situation) -> Scene:
        """Return the scene to be shown in a situation; ties go by name.

        Raises:
            ValueError: there is no scene at all.
        """
        others = self._parts.others(situation)
        ranks = self._ranks
        for scene in self._scenes:
            if scene not in ranks or not others.isdisjoint(scene.rests_on):
                ranks[scene] = scene.fits(situation)
        return max(self._scenes, key=ranks.__getitem__)
