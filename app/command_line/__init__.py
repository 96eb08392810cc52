"""The command line: a command is a file in `commands/`. No Qt, and no window is needed."""
