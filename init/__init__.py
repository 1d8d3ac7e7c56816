"""PID 1: mounts, modules, supervision, the data partition and the way out. Standard library only."""
