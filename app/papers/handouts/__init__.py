"""What is handed out on paper: a text, its amendments, and how it came to read as it does."""
