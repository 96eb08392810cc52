"""The shape of applying."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.state import Meeting

Step = Callable[[Meeting, Recorded, Any], Meeting]
"""Takes the state, the place in the record and the event; returns the next state.

A step is total: what could fail was checked when the act was decided.
"""

Steps = Mapping[type[Event], Step]
