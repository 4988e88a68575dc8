"""Idle, against a real X server."""
