"""What becomes of a text that is not decided on now, and of decisions later."""
