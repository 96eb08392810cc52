"""Sound: a soft tone when the time of a turn is over; it can be off, and nothing flashes."""
