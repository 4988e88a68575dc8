"""WHAT ERGO KEEPS ON DISK: settings, routines, history, the bookmark."""
