"""Ergo: counts how long you have really been sitting, and leads you through short movement breaks."""

__version__ = "0.1.0"

# The owner part is a placeholder until the name is really owned.
APP_ID = "io.github.ergo_desk.Ergo"
