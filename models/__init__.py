"""Models: language models that run here, and the way to those that run elsewhere."""

import os

# Threads that wait for each other by spinning take the time of those they wait for, wherever else anything runs: on
# two busy cores three to fifteen times as slow. Read when the first of the engine's libraries is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
