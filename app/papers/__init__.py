"""Minutes and hand-outs: their words, and into files. No Qt."""
