"""The pipeline: jobs, of which a few have the model's ear at a time; the others wait in the order of their urgency."""

from __future__ import annotations

import itertools
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from runtime.examples import SHOWN
from runtime.messages import NEAR, ReadAhead
from runtime.pipeline.course import Course
from runtime.pipeline.line import Line
from runtime.pipeline.result import Options
from runtime.pipeline.route import Here
from runtime.pipeline.wish import Wish
from runtime.pipeline.work import Ears, Tools, Work
from runtime.trying import trying

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from runtime.agents import Agents
    from runtime.loop import Loop
    from runtime.messages import Example, ModelState, Urgency, Writing
    from runtime.pipeline.result import Result
    from runtime.pipeline.route import Choice, Chooser

MOST_AT_ONCE = 4
"""Jobs that the model has been asked for: it keeps a queue of its own, and refuses what is too much."""
MOST_LETTERS = 4000
"""Of a sentence, as the messages about it hold."""
UNFINISHED = 0.1
"""By so much half a sentence may be farther from what is meant than the whole."""
LENGTHY = "That is too long for one sentence. Say in fewer words what it should do."
_ORDER: tuple[Urgency, ...] = ("person", "edit", "background")


class Nearby(Protocol):
    def near(
        self, intent: str, *, least: float = 0.0, read: str = "", withhold_near_identical: bool = False
    ) -> tuple[Example, ...]:
        """Programs that were right for something near; one of them may be `read` already."""


class Pipeline:
    """Has no screen: who starts a job is told how far it is, and what came of it."""

    def __init__(
        self,
        loop: Loop,
        models: Path | Chooser,
        examples: Nearby,
        agents: Agents,
        clock: Callable[[], float] = time.time,
        *,
        options: Options = Options(),  # noqa: B008 - frozen
    ) -> None:
        """`models` is the socket of the model on this machine, or who chooses among several.

        `clock` is what programs see when they are tried.
        """
        self._loop, self._examples, self._options = loop, examples, options
        self._chooser: Chooser = Here(loop, models) if isinstance(models, Path) else models
        self._lines: dict[str, Line] = {}
        self._tools = Tools(
            loop, lambda source, wish: trying(agents, source, clock(), wish), self._is_first, self._left
        )
        self._works: dict[int, Work] = {}
        self._waiting: list[tuple[Work, str]] = []
        self._at_work: list[Work] = []
        self._numbers = itertools.count(1)
        self._read = ""
        """What the example was asked for that is read by now."""

    def start(  # noqa: PLR0913 - each has a default
        self,
        intent: str,
        source: str = "",
        *,
        tell: Callable[[Writing], None],
        end: Callable[[Result], None],
        course: Course | None = None,
        agent: str = "",
        others: tuple[str, ...] = (),
        options: Options | None = None,
    ) -> int:
        """A new program, or `source` changed. `end` is told once, and not before the loop's next turn. Its number.

        The person has seen the `others`, and wants none of them.
        """
        if course is None:
            course = Course(next(self._numbers), time.monotonic)
            course.enter("received", intent=intent, agent=agent)
        wish = Wish(intent, source, agent, options or self._options, others)
        work = Work(course, wish, Ears(tell, end), self._tools)
        self._works[course.number] = work
        self._loop.after(0, lambda: self._route(work))
        return course.number

    def cancel(self, number: int) -> None:
        """Nothing more is told of the job."""
        if work := self._works.get(number):
            self._chooser.forget_choice(number)
            work.cancel()

    def expect(self, intent: str, source: str = "") -> None:
        """What is asked for next, most likely: on this machine it is read by then, where weights are in memory."""
        line = self.line()
        if line.state is None:
            line.expect(ReadAhead())  # it says how it is to who turns to it
        elif line.state.ready:
            least = max(0.0, line.state.least - UNFINISHED)
            shown = () if source else self._near(intent, self._options, least)[-SHOWN:]
            if source or shown:
                self._read = shown[-1].intent if shown else ""
                line.expect(ReadAhead(examples=shown, source=source))

    def close(self) -> None:
        """Jobs stay where they are on record."""
        for work in list(self._works.values()):
            self._chooser.forget_choice(work.course.number)
            work.stop()
        self._works.clear()
        self._waiting.clear()
        self._at_work.clear()
        for line in self._lines.values():
            line.close()

    def line(self, provider: str = "") -> Line:
        """To the model on this machine, or to another."""
        if provider not in self._lines:
            self._lines[provider] = Line(self._loop, lambda listener: self._chooser.link(provider, listener))
        return self._lines[provider]

    def _route(self, work: Work) -> None:
        if work.course.is_over or work.course.number not in self._works:
            return
        wish = work.wish
        if len(wish.intent) > MOST_LETTERS:
            work.fail(LENGTHY)
            return

        def chosen(choice: Choice) -> None:
            if work.course.is_over or work.course.number not in self._works:
                return
            if choice.words:
                work.fail(choice.words)
            else:
                self._waiting.append((work, choice.provider))
                self._admit()

        work.dare(lambda: work.course.enter("routed"))
        if not work.course.is_over:
            self._chooser.choose(work.course.number, wish.intent, wish.source or None, chosen)

    def _admit(self) -> None:
        while self._waiting and len(self._at_work) < MOST_AT_ONCE:
            self._waiting.sort(key=lambda one: _ORDER.index(one[0].wish.urgency))
            work, provider = self._waiting.pop(0)
            self._at_work.append(work)
            line = self.line(provider)
            work.begin(line, self._shown(work.wish, line.state))

    def _shown(self, wish: Wish, model: ModelState | None) -> Sequence[Example]:
        """A change has its program for an example. Who was wrong with a near one may be right without."""
        known = model if model and model.ready else None
        if wish.source or (wish.others and known and known.least):
            return ()
        find = partial(self._near, wish.intent, wish.options)
        if known:
            return find(known.least)
        # Whichever it turns out to be takes of it what it is to be shown.
        return tuple(dict.fromkeys((*find(), *find(NEAR)[-1:])))

    def _near(self, intent: str, options: Options, least: float = 0.0) -> tuple[Example, ...]:
        return self._examples.near(intent, least=least, read=self._read, withhold_near_identical=options.withhold)

    def _is_first(self, work: Work) -> bool:
        """Among those that the model was asked for."""
        return self._at_work[0] is work

    def _left(self, work: Work) -> None:
        self._works.pop(work.course.number, None)
        self._waiting = [one for one in self._waiting if one[0] is not work]
        if work in self._at_work:
            self._at_work.remove(work)
        self._loop.after(0, self._admit)
