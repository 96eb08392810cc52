"""The record of a meeting: an append-only list of rows, each chained to the one before."""
