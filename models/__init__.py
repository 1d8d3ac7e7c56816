"""Language models: which there are, how their weights get here, and how they are loaded."""
