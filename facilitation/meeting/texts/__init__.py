"""Texts of a meeting: what changes do to each other, and where a text comes from."""
