"""The commands that a person gives in a terminal: one file each."""
