"""What is said to those who hear the windows instead of seeing them."""
