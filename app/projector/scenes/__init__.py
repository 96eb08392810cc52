"""What the room can see, a file a scene; each offers its class as ``SCENE``."""
