"""Every key of every window, declared once: shortcuts, F1 and docs/keys.md come from here."""
