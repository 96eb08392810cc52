"""What became of actions, and those that an earlier meeting left."""
