"""THE MACHINE WE RUN ON: one folder per sense. Nothing here decides; it tells.

`idle` and `presence` tell of the person, `quiet` of bad moments; `senses` reads all of it, `notify` asks,
`speech` and `sound` are heard. `bus` is the way to D-Bus, `instance` the way to a running Ergo, `errand` the
way to other programs; `libraries` and `doctor` tell what is missing.
"""
