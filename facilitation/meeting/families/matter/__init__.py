"""Texts before the meeting and what becomes of them."""
