"""The place before and after a meeting: start, continue, rehearse, export (screens.md, "Home")."""
