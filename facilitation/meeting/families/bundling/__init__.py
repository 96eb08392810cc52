"""What needs no debate: texts in a bundle that one act decides, unless one is pulled out."""
