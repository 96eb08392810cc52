"""Spreadsheets of ballots: a file for each layout, and what all of them are told by."""
