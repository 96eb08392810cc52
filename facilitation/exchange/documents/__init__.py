"""Texts from other programs' files: read strictly, never run, brought to Markdown."""
