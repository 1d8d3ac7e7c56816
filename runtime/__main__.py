"""The runtime process: opens what is kept, starts the agents' zygote, and serves the shell until it is told to end."""

from __future__ import annotations

import os
import signal
import socket
import sys
from contextlib import ExitStack
from pathlib import Path

from runtime import component, data, ready
from runtime.agents import Agents
from runtime.component import ComponentError
from runtime.cookbook import Cookbook
from runtime.examples import Examples
from runtime.holdings import Holdings
from runtime.kernel import Kernel, report
from runtime.library import Library
from runtime.loop import Loop
from runtime.meaning import Meaning
from runtime.nursery import NurseryError, ZygoteService
from runtime.pipeline import Pipeline
from runtime.providers.providers import Providers
from runtime.writer import NO_WEIGHTS, Absence


def main() -> int:
    with ExitStack() as stack:
        loop = Loop(report)
        loop.end_on(signal.SIGTERM, signal.SIGINT)
        listener = socket.socket(fileno=int(os.environ["WISP_LISTEN_RUNTIME"]))
        try:
            agents = stack.enter_context(Agents(_zygote()))
        except (ComponentError, NurseryError) as error:
            sys.stderr.write(f"{error}\n")
            return 1
        holdings = Holdings.open(data.folder(), loop, stack)
        providers = _providers(loop, holdings)
        writer = _writer(loop, holdings, agents, stack, providers)
        kernel = Kernel(loop, holdings, agents, listener, writer, providers)
        loop.on_failure = kernel.failed
        stack.callback(kernel.close)
        kernel.start()
        ready.tell()
        loop.run()
    return 0


def _zygote() -> Path | ZygoteService:
    """Under PID 1 another service, which may do what this one may not; else a child of this process."""
    path = os.environ.get("WISP_ZYGOTE")
    return ZygoteService(Path(path)) if path else component.find()


def _providers(loop: Loop, holdings: Holdings) -> Providers | None:
    """WISP_AWAY is where the process with the network listens; empty where there is none."""
    away, models, network = (os.environ.get(name) for name in ("WISP_AWAY", "WISP_MODELS", "WISP_NETWORK"))
    if not away:
        return None
    return Providers(loop, holdings, Path(away), Path(models) if models else None, Path(network) if network else None)


def _writer(
    loop: Loop, holdings: Holdings, agents: Agents, stack: ExitStack, providers: Providers | None
) -> Pipeline | Absence:
    """WISP_MODELS is where the models process listens; empty where there is none."""
    path = os.environ.get("WISP_MODELS")
    chooser = providers or (Path(path) if path else None)
    if chooser is None:
        return NO_WEIGHTS
    cookbook = Cookbook.find()
    library = Library.find()
    meaning = Meaning(Path(path), holdings.folder, [cookbook.vectors, library.vectors]) if path else None
    if meaning:
        stack.callback(meaning.close)
    examples = Examples(holdings.registry, cookbook, meaning, holdings.feedback.worth, library)
    pipeline = Pipeline(loop, chooser, examples, agents)
    stack.callback(pipeline.close)
    return pipeline


if __name__ == "__main__":
    sys.exit(main())
