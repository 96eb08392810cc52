"""Rehearsals in the real windows: practising with a coach, and watching a script play by itself."""
