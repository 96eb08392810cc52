"""The program: it holds the windows and wires what they ask of one another."""
