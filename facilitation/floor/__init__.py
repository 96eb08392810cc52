"""The floor: who speaks next and why, how long, and rounds; pure rules without storage."""
