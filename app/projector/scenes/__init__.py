"""What the room can see, a file a scene, found by being there."""
