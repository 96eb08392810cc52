"""Opening, breaks and closing; undo and redo."""
