"""Drawing lots that everybody can check: published before the count (domain.md §6)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence


def ticket(seed: str, name: str) -> str:
    r"""Return the ticket of a name: the SHA-256 of the seed, a line end and the name, in hex.

    Anybody can check it with ``printf '%s\n%s' SEED NAME | sha256sum``.
    """
    return hashlib.sha256(f"{seed}\n{name}".encode("utf-8", "surrogatepass")).hexdigest()


def drawn(seed: str, names: Sequence[str]) -> tuple[int, ...]:
    """Return the places of the names in the order in which the lot draws them: least ticket first.

    Neither the order of the names nor the computer makes a difference. Equal names keep
    their order.
    """
    tickets = [ticket(seed, name) for name in names]
    return tuple(sorted(range(len(names)), key=lambda place: (tickets[place], place)))
