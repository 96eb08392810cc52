"""The note-taker's window: the record, a card for each turn, the minutes (screens.md, "Desk")."""
