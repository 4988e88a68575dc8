"""The proof: one folder per room, and whole mornings in `stories`."""
