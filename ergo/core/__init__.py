"""THE RULES: what Ergo knows about sitting, breaks and routines, as values and pure functions.

Belongs here: anything that can be said without a clock, a screen, a file or a platform.
Doesn't: Qt, D-Bus, files, the present time. Standard library and msgspec only.
"""
