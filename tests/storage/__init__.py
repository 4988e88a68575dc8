"""What Ergo keeps on disk, one file per module."""
