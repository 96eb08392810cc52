"""From acts to events or a refusal: one file for each family of acts."""
