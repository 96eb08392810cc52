"""The room language: every act, and every check of a script, as one line of plain text."""
