"""The look: colours, type, icons and painters, the only paint a window of Goround uses.

Painters take plain values and know nothing of meetings (screens.md, "Look").
"""
