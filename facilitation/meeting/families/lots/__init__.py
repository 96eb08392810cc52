"""Drawing lots that anybody can check."""
