"""The compositor: the only process that draws, and the only one that sees raw input."""
