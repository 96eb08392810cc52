"""Holds root to the rights of files, as everybody else is, for tests of what may not be done.

Becoming another user would not do: whoever is not root may not read the house itself where it lies
in a home that others may not enter, as in a container.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION_3 = 0x20080522
_OVERRIDES = 0b1110
"""CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH and CAP_FOWNER; capabilities(7)."""


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("process", ctypes.c_int)]


class _Capabilities(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("effective", "permitted", "inheritable")]


@contextmanager
def held() -> Iterator[None]:
    """Until the block ends, do without root's leave to pass over the rights of files.

    Of this thread, and of those that it starts. Does nothing for other users.

    Raises:
        OSError: the system does not do so.
    """
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        raise OSError("only Linux can hold root to rights")
    system = ctypes.CDLL(None, use_errno=True)
    header, both = _Header(_VERSION_3, 0), (_Capabilities * 2)()
    _done(system.capget(ctypes.byref(header), both))
    before = both[0].effective
    both[0].effective = before & ~_OVERRIDES
    _done(system.capset(ctypes.byref(header), both))
    try:
        yield
    finally:
        both[0].effective = before
        _done(system.capset(ctypes.byref(header), both))


def _done(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
