"""The orders of the stack: one file each, with ``NAME`` and ``caller``, found by discovery."""
