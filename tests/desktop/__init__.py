"""The machine we run on, proven against real servers on a private desktop."""
