"""Texts written anew, merged, divided or corrected."""
