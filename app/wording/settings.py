"""The rules of the floor, one plain sentence each, and what they are set to."""

from __future__ import annotations

from app.wording.measures import MeasuredWords
from facilitation.process.settings import Measure, Setting, setting_meant


class SettingWords(MeasuredWords):
    """What each setting is called and what it means."""

    def _prepare(self) -> None:
        self._about = {
            "one_hand": self.tr("Each person waits once at most"),
            "direct_limit": self.tr("How many direct responses one turn may get"),
            "process_limit": self.tr("How long a point of process may take"),
            "grace": self.tr("How long somebody may finish after a hard limit"),
            "extension": self.tr("How much one extension adds to a turn"),
            "extensions": self.tr("How often a turn may be extended"),
            "stretch": self.tr("How many times as long an interpreted turn may be"),
            "reply_depth": self.tr("How deep replies may nest in a round"),
            "shift_rounds": self.tr("The next round begins with the next person"),
            "flip_rounds": self.tr("The next round goes the other way"),
            "seats_by_group": self.tr("The circle shows people by group, not as they sit"),
            "read_list": self.tr("Minutes tell who had a turn in a round, and who passed"),
            "spot_minutes": self.tr(
                "The minute of a decision is agreed before the next item begins"
            ),
            "agenda_first": self.tr("The agenda is agreed to before the first item begins"),
            "pulls": self.tr("How many people pull a text out of what needs no debate"),
            "meanings": self.tr("A word of the field is explained when it is first used"),
            "clock": self.tr("The room sees how long a turn has gone on"),
            "tone": self.tr("A soft tone says that the time of a turn is over"),
            "warning": self.tr("How long before the end a first soft tone comes"),
            "fairness": self.tr("How evenly people speak is worked out"),
            "break_after": self.tr("After how long a break is offered (0: never)"),
            "groups_answer": self.tr("Groups decide, each with one answer"),
            "seconds": self.tr("Somebody else has to support a proposal or a change"),
            "degrees": self.tr("How deep amendments to amendments may go (0: as deep as needed)"),
            "pending": self.tr("How many amendments may wait on one text (0: any number)"),
            "speeches": self.tr("How often somebody may speak to one question (0: any number)"),
        }

    def knows(self, setting: Setting) -> bool:
        return setting.field in self._about

    def about(self, setting: Setting) -> str:
        """Return what a setting means, without a full stop."""
        return self._about.get(setting.field, setting.name)

    def value(self, setting: Setting, value: int) -> str:
        """Return what a setting is set to."""
        if setting.measure is Measure.SWITCH:
            return self.tr("on") if value else self.tr("off")
        if setting.measure is Measure.LENGTH:
            return self._measures.duration(value) if value else self.tr("none")
        return str(value)

    def set(self, name: str, value: int) -> str:
        """Return that a rule was set; a rule of a newer program by its name alone."""
        setting = setting_meant(name)
        if setting is None:
            return f"{name}: {value}"
        return self.tr("{rule}: {value}").format(
            rule=self.about(setting), value=self.value(setting, value)
        )
