"""A crowd: zygotes side by side, for who runs many agents one after the other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from runtime.agents import Agents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    Task = TypeVar("Task")
    Found = TypeVar("Found")


class Crowd:
    def __init__(self, free: SimpleQueue[Agents], workers: ThreadPoolExecutor) -> None:
        self._free, self._workers = free, workers

    def each(self, run: Callable[[Agents, Task], Found], tasks: Iterable[Task]) -> Iterator[Found]:
        """What came of each, in their order, however many run at once."""

        def alone(task: Task) -> Found:
            agents = self._free.get()
            try:
                return run(agents, task)
            finally:
                self._free.put(agents)

        return self._workers.map(alone, tasks)


@contextmanager
def crowd(component: Path, size: int) -> Iterator[Crowd]:
    free: SimpleQueue[Agents] = SimpleQueue()
    with ExitStack() as stack:
        for _ in range(size):
            agents = stack.enter_context(Agents(component))
            agents.start("first").close()  # an appliance is warm long before anybody asks for something
            free.put(agents)
        yield Crowd(free, stack.enter_context(ThreadPoolExecutor(size)))
