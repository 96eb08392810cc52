"""The kinds of documents, a file each; every file has a ``FORMAT``, and is found by being here."""
