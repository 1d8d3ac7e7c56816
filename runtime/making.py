"""Making: the way from a sentence to a program, without a screen, for one sentence after the other."""

from __future__ import annotations

import tempfile
import time
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from runtime.cookbook import Cookbook
from runtime.device import Device
from runtime.examples import Examples
from runtime.library import Library
from runtime.loop import Loop
from runtime.meaning import Meaning
from runtime.pipeline import Pipeline
from runtime.pipeline.result import MOST_TOKENS
from runtime.registry import Registry
from runtime.sentences import New, Sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from runtime.agents import Agents
    from runtime.cookbook import Example
    from runtime.messages import Writing
    from runtime.pipeline import Options, Result
    from runtime.wire import JSON


class Made(NamedTuple):
    """What came of a sentence."""

    source: str
    """"" where nothing came of it."""
    why: str
    """Why nothing did."""
    result: Result | None = None
    """None: nothing had to be written."""
    to_first: float | None = None
    """Seconds until the first token was there."""

    @property
    def attempts(self) -> int:
        return len(self.result.attempts) if self.result else 1

    @property
    def tokens(self) -> int | None:
        """None: none had to be written."""
        return self.result.spent.written if self.result else None

    @property
    def preview(self) -> float | None:
        return self.result.preview if self.result else None

    @property
    def seconds(self) -> float:
        return self.result.total if self.result else 0.0

    def as_json(self) -> dict[str, JSON] | None:
        """What the model did, attempt by attempt."""
        if self.result is None:
            return None
        whole = self.result._asdict() | {"to_first": self.to_first, "seconds": dict(self.result.seconds)}
        attempts = [
            attempt._asdict() | {"spent": attempt.spent.model_dump(exclude={"kind"})}
            for attempt in self.result.attempts
        ]
        return whole | {"attempts": attempts}


class Maker:
    """With a loop of its own, which runs while somebody waits."""

    def __init__(
        self,
        loop: Loop,
        pipeline: Pipeline,
        options: Options,
        sentences: Sentences | None,
        progress: Callable[[Writing], None],
    ) -> None:
        """Without sentences nothing is taken from the cookbook as it is."""
        self._loop, self._pipeline, self._options = loop, pipeline, options
        self._sentences, self._progress = sentences, progress

    def make(
        self, intent: str, source: str = "", *, others: tuple[str, ...] = (), most_tokens: int = MOST_TOKENS
    ) -> Made:
        """A new program that is none of the others, or `source` changed."""
        example = None if source or others else self._example(intent)
        return Made(example.source, "") if example else self._written(intent, source, others, most_tokens)

    def expect(self, intent: str, source: str = "") -> None:
        """What the prompt tells while somebody types it."""
        self._pipeline.expect(intent, source)

    def _example(self, intent: str) -> Example | None:
        meant = self._sentences.meant(intent) if self._sentences else None
        return meant.example if isinstance(meant, New) else None

    def _written(self, intent: str, source: str, others: tuple[str, ...], most_tokens: int) -> Made:
        began = time.monotonic()
        ended: list[Result] = []
        first: list[float] = []

        def tell(writing: Writing) -> None:
            if writing.tokens and not first:
                first.append(time.monotonic() - began)
            self._progress(writing)

        options = self._options.model_copy(update={"most_tokens": most_tokens})
        self._pipeline.start(intent, source, tell=tell, end=ended.append, others=others, options=options)
        while not ended:
            self._loop.turn()
        result = ended[0]
        return Made(result.source, result.words, result, first[0] if first else None)


@contextmanager
def making(
    agents: Agents,
    gateway: Path,
    options: Options,
    *,
    looks_up: bool = True,
    progress: Callable[[Writing], None] = lambda _: None,
) -> Iterator[Maker]:
    """On an appliance where nothing was made yet; `looks_up`: what the cookbook has is taken from there."""
    cookbook = Cookbook.find()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wisp-making-")))
        registry = stack.enter_context(closing(Registry(folder / "registry.sqlite", Device.open(folder))))
        loop = stack.enter_context(closing(Loop(_fail)))
        library = Library.find()
        meaning = stack.enter_context(closing(Meaning(gateway, folder, [cookbook.vectors, library.vectors])))
        meaning.wait()
        examples = Examples(registry, cookbook, meaning, library=library)
        pipeline = stack.enter_context(closing(Pipeline(loop, gateway, examples, agents)))
        yield Maker(loop, pipeline, options, Sentences(registry, cookbook) if looks_up else None, progress)


def _fail(error: Exception) -> None:
    raise error
