"""What a reader sees of minutes in JSON."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from facilitation.minutes.formats.json import MinutesFile
from facilitation.minutes.seal import passages


def read(data: bytes) -> Sequence[str]:
    return passages(msgspec.json.decode(data, type=MinutesFile).document)
