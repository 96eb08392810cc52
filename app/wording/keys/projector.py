"""The keys of the room's window."""

from __future__ import annotations

from app.wording.keys.key import Group, Key, WindowKeys


class ProjectorKeys(WindowKeys):
    """What can be pressed in the room's window; all else goes to the console."""

    def groups(self) -> tuple[Group, ...]:
        """Return them in one group."""
        blank = self.tr("after a click into the window, else what is typed goes to the console")
        keys = (
            Key("F11", self.tr("fill the screen, or leave it"), "full"),
            Key("Escape", self.tr("leave full screen"), "leave full"),
            Key(
                "PgDown",
                self.tr("the next part of what is too long; so does the wheel"),
                "next part",
            ),
            Key("PgUp", self.tr("the part before"), "part before"),
            Key("B", self.tr("blank; show again"), "blank", blank),
        )
        return (Group(self.tr("Key"), keys, self.tr("does")),)


PROJECTOR = ProjectorKeys()
