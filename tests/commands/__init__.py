"""The command line: what is typed, what is said, and the exit status."""
