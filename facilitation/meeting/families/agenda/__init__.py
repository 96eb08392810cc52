"""The agenda: items, processes, stages."""
