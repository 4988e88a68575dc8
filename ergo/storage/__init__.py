"""WHAT ERGO KEEPS ON DISK: settings, routines, history, the bookmark.

Belongs here: everything that reads or writes a file, the person's or ours; sqlite3, platformdirs, tomllib and
tomlkit live in this room only. Doesn't: what the content means (core), when it is written (the conductor).
A person's file that can't be understood is left as it is; one of ours is set aside with its date.
"""
