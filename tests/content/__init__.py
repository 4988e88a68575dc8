"""What Ergo says: every text a person can see, and what the articles it began with ask of it."""
