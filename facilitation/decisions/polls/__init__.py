"""The polls, one file each; every file offers its way of choosing as ``POLL``.

Pure rules that take ballots and give every round (domain.md §6).
"""
