"""Small groups, and what they bring back."""
