"""The minutes: a block tree that says what is written, and the formats that write it."""
