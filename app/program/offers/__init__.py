"""What home's menus offer beyond what home does by itself: a file each, found by being there."""
