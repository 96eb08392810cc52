"""What a meeting is and remembers: rules, state, record and minutes, without any window."""
