"""The kinds of hand-outs, a file each; every file has a ``HANDOUT``, and is found by being here."""
