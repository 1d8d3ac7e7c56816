"""Providers: models that aren't on this machine, which the owner added, and everything that leaves for them."""
