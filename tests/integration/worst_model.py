"""The worst model that there could be, and a room to have it in: it obeys whoever speaks to it, wherever they stand."""

from __future__ import annotations

import select
import time
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING, NamedTuple

from runtime import wire
from runtime.calls import Asked, Calls, Fetch, Payload
from runtime.cookbook import Cookbook
from runtime.examples import Examples
from runtime.holdings import Holdings
from runtime.kernel import Kernel
from runtime.loop import Loop
from runtime.messages import AllTold, AskModel, ModelState, Replied, RequestEnded, Spent, WriteProgram, Written
from runtime.pipeline import Choice, Pipeline
from tests.integration.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    import pytest
    from pydantic import JsonValue

    from runtime.agents import Agents
    from runtime.calls import Broker
    from runtime.capabilities import Authority, Holder
    from runtime.messages import ModelRequest
    from runtime.model_link import Listener

SPENT = Spent(read=900, written=50, seconds=2.5)


class WorstModel:
    """Stands for the models process. What an attacker would like to have is what it says."""

    def __init__(self, loop: Loop) -> None:
        self.program = self.answer = ""
        self.asked: list[WriteProgram | AskModel] = []
        self._loop = loop
        self._listener: Listener | None = None

    def choose(self, _job: int, _intent: str, _source: str | None, then: Callable[[Choice], None]) -> None:
        then(Choice(""))

    def forget_choice(self, job: int) -> None:
        """It was made at once."""

    def link(self, _provider: str, listener: Listener) -> WorstModel:
        self._listener = listener
        self._loop.after(0, lambda: listener.heard(ModelState(name="the worst", ready=True, words="is ready")))
        return self

    def ask(self, request: ModelRequest) -> None:
        if isinstance(request, WriteProgram | AskModel):
            self.asked.append(request)
            said = self.program if isinstance(request, WriteProgram) else self.answer
            self._loop.after(0, lambda: self._say(request.request, said))

    def close(self) -> None: ...

    def _say(self, request: int, text: str) -> None:
        assert self._listener
        self._listener.heard(Written(request=request, source=text, tokens=50, tokens_per_second=20.0))
        self._listener.heard(RequestEnded(request=request, reason="done", spent=SPENT))

    @property
    def wanted(self) -> list[WriteProgram]:
        return [request for request in self.asked if isinstance(request, WriteProgram)]

    @property
    def questions(self) -> list[AskModel]:
        return [request for request in self.asked if isinstance(request, AskModel)]


class Done(NamedTuple):
    """A call that somebody carried out."""

    agent: str
    name: str
    payload: Payload


class Watch:
    """Over all that agents were given, and all that was done for them."""

    def __init__(self) -> None:
        self.done: list[Done] = []
        self.begun: dict[str, Calls] = {}
        """The last calls of each agent that has begun."""

    def calls(self) -> type[Calls]:
        watch = self

        class Watched(Calls):
            def __init__(
                self,
                holder: Holder,
                tokens: Sequence[str],
                authority: Authority,
                brokers: Mapping[str, Broker],
                *,
                clock: Callable[[], float],
                on_refusal: Callable[[str, str], None],
            ) -> None:
                noted = {name: watch.noting(name, broker) for name, broker in brokers.items()}
                super().__init__(holder, tokens, authority, noted, clock=clock, on_refusal=on_refusal)
                watch.begun[holder.agent] = self

        return Watched

    def noting(self, name: str, broker: Broker) -> Broker:
        def noted(asked: Asked[Payload]) -> Mapping[str, JsonValue] | None:
            self.done.append(Done(asked.holder.agent, name, asked.payload))
            return broker(asked)

        return noted

    def held(self, agent: str) -> set[str]:
        """What its tokens allow, as the authority that signed them reads them."""
        calls = self.begun[agent]
        return {calls._authority._read(token).capability for token in calls.tokens}


class Person(Shell):
    """A shell in the thread of the kernel, which goes on while somebody waits."""

    def __init__(self, path: Path, turn: Callable[[], None]) -> None:
        super().__init__(path)
        self._turn = turn

    def _hear(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not select.select([self.channel], [], [], 0)[0]:
            if time.monotonic() > end:
                return False
            self._turn()
        return super()._hear(0)

    def waits(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not until():
            assert time.monotonic() < end, self.events[-5:]
            self._hear(0.01)


class Room:
    """An appliance with everything real in it but the model and the network."""

    def __init__(self, folder: Path, agents: Agents, patch: pytest.MonkeyPatch) -> None:
        self.watch, self.page = Watch(), ""
        self._failures: list[Exception] = []
        patch.setattr("runtime.opened.Calls", self.watch.calls())
        patch.setattr("runtime.preview.Calls", self.watch.calls())
        patch.setattr("runtime.outside._fetch", self._fetch)
        self._stack = ExitStack()
        self.loop = self._stack.enter_context(closing(Loop(self._failures.append)))
        self.model = WorstModel(self.loop)
        self.holdings = Holdings.open(folder / "data", self.loop, self._stack)
        self.examples = Examples(self.holdings.registry, Cookbook.find())
        pipeline = self._stack.enter_context(closing(Pipeline(self.loop, self.model, self.examples, agents)))
        path = folder / "runtime.sock"
        listener = self._stack.enter_context(wire.listen(path, 0o600))
        self.kernel = Kernel(self.loop, self.holdings, agents, listener, pipeline)
        self._stack.callback(self.kernel.close)
        self.kernel.start()
        self.person = self._stack.enter_context(closing(Person(path, self.turn)))
        self.person.next(AllTold)

    def turn(self) -> None:
        self.loop.turn(0.01)
        failures = list(self._failures)
        self._failures.clear()
        assert not failures, failures

    def close(self) -> None:
        self._stack.close()

    def _fetch(self, asked: Asked[Fetch]) -> None:
        """The network, which this version lacks: one page, whatever is asked for."""
        value: JsonValue = {"status": 200, "headers": {}, "text": self.page}
        replied = Replied(request=asked.request, ok=True, value=value)
        self.kernel._opened._deliver(asked.holder.agent, replied)
