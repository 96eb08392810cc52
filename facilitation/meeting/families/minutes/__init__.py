"""What the note-taker writes."""
