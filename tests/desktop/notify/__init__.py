"""Notifications, really clicked."""
