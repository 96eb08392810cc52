"""What the room sees: what is put up before it, what the record asks for, and what came of both."""
