"""The orders of the stack: one file each, called as the order is, with ``caller``."""
