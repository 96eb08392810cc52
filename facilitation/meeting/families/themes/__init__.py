"""Themes: what was said, gathered by view and not by person (domain.md §9, two opposed camps)."""
