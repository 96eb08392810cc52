"""The time sheet of a meeting in a window: who looks after time sees what it all adds up to."""
