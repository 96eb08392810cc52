"""The decision register: what was decided in all meetings of a library, and what of it stands."""
