"""What a person touches: windows, words and the command line; the only place that knows Qt."""
