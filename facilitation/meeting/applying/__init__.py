"""From one state to the next: one file for each family of events."""
