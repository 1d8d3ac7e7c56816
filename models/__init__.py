"""Models: language models that run here, and the way to those that run elsewhere."""

import os

# Threads that wait for each other by spinning take the time of those they wait for, wherever else anything runs: on two
# busy cores three to fifteen times as slow. Those that go to sleep at once need a third longer for each token where
# nothing else runs. So they spin for some microseconds. Read when the first of the engine's libraries is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
os.environ.setdefault("GOMP_SPINCOUNT", "500")
