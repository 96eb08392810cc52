"""In which order amendments are taken."""
