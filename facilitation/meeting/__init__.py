"""One meeting: its state, the acts that change it, the events that record them, and undo."""
