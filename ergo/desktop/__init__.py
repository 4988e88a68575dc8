"""THE MACHINE WE RUN ON: one folder per sense. Nothing here decides; it tells."""
