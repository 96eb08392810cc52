"""What all meetings of a library decided and took on, and what of it stands or is to be done."""
