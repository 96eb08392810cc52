"""Drawing lots that everybody can check: published before the count (domain.md §6)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence


def drawn(seed: str, names: Sequence[str]) -> tuple[int, ...]:
    r"""Return the places of the names in the order in which the lot draws them.

    Each name is drawn by the SHA-256 of the seed, a line end and the name, least first;
    anybody can check it with ``printf 'SEED\nNAME' | sha256sum``. Neither the order of
    the names nor the computer makes a difference. Equal names keep their order.
    """
    keys = [hashlib.sha256(f"{seed}\n{name}".encode()).hexdigest() for name in names]
    return tuple(sorted(range(len(names)), key=lambda place: (keys[place], place)))
