"""Blanks in a text, and what might fill them."""
