"""The group's own choice of whose names minutes and hand-outs tell (domain.md section 8)."""
