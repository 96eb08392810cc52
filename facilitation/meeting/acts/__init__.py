"""Everything people can do in a meeting, one frozen value an act.

An act says what somebody wants, in their own words: people, items and texts
are named as they were typed, and only deciding finds out who or what is meant.
"""

from facilitation.meeting.acts.act import Act

__all__ = ["Act"]
