"""The room's window: what is being decided, what happens now, and what I may do.

A scene is one file in :mod:`app.projector.scenes`; nothing else names it.
"""
