"""What sets Goround up and checks it; no part of the program."""
