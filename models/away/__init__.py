"""Models elsewhere: providers that the owner added, asked over the network by a process that holds nothing else."""
