"""Whole mornings in prose: what a person at a desk does, and everything that Ergo says to it."""
