"""The page on which a group writes its own ways to meet."""
