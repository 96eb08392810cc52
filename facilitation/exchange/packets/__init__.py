"""Packets: what groups that share no server send one another (domain.md §7)."""
