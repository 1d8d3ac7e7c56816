"""The trial: one second alone, then each thing is pressed and filled, and what fails or does nothing is told."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from runtime import gate, scene
from runtime.messages import Resized
from runtime.scene_text import strings
from runtime.session import FRAME, SIZE, Session, Start, World
from runtime.trying import asked, deeds
from runtime.trying.adding import Adding
from runtime.trying.asked import LACKING
from runtime.trying.outside import Outside
from runtime.trying.reading import Reading
from runtime.trying.undone import undone

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from runtime.agents import Agents
    from runtime.trying.deeds import Deed

    Steps = Generator[None, None, None]

SECONDS, STEP = 1.0, 0.1
APART = 0.25
"""Seconds between two things that a hand does."""
MOST_PRESSED, MOST_FILLED, MOST_DONE = 24, 12, 160
MOST_DOUBTED, MOST_BEFORE, MOST_AGAIN = 3, 8, 8
DOUBTED_AFTER = 4
MINUTE, HOURS, FEW, MOST_OTHERS = 61, 6 * 3600.0, 3, 3
MOST_FRAMES = 1200
A_WHILE = 3.0
NAME = "trial"
ASKS_NOBODY = f"{LACKING} something to enter or press: ui.field, ui.number, ui.button."
_STOPS = re.compile(r"^\W*(?:stop|pause|halt|anhalten|pausa|arrêter|parar|detener)\W*$", re.IGNORECASE)
_STARTS = re.compile(r"^\W*(?:start(?! over| again| new)|begin|go|play|run|resume)\b", re.IGNORECASE)


class Verdict(NamedTuple):
    problem: str = ""
    """One precise message; "" where nothing is wrong."""
    is_failure: bool = True
    """Else something only seems to be of no use."""


class Failed(Exception):  # noqa: N818 - the program did
    """What can't be opened."""


def trying(agents: Agents, source: str, now: float, wish: str = "") -> Generator[None, None, Verdict]:
    """A little of it with each step; the wish is what it was written for."""
    start, world = Start(source, gate.read(source).outline or {}), World(now)
    outside = Outside(world)
    with closing(Session(agents.start(NAME), start, world, outside)) as session:
        trial = Trial(session, Reading(source))
        try:
            yield from trial.run()
        except Failed as failed:
            # A program that was refused something fails for a reason that is none of its own.
            return Verdict() if outside.has_refused else Verdict(str(failed))
    return Verdict(trial.doubt(wish), is_failure=False)


class Trial:
    """Of one program, in virtual time."""

    def __init__(self, session: Session, reading: Reading) -> None:
        self._session, self._reading = session, reading
        self._did: dict[str, Deed] = {}
        self._times: Counter[str] = Counter()
        self._filled: set[str] = set()
        self._alive: set[str] = set()
        """What had an effect, once at least."""
        self._moves = False
        """Something changed though nothing was done."""
        self._animates = False
        self._drawn = False
        self._stood_still = ""
        self._adding = Adding(session)
        self._restless = self._goes_on = ""
        self._at_once = scene.EMPTY
        self._kinds: set[str] = set()
        self._labels: set[str] = set()
        """What there was to see, and what stood on what can be pressed."""

    def run(self) -> Steps:
        yield from self._alone()
        yield from self._press_all()
        yield from self._fill_all()
        yield from self._press_all()
        yield from self._fill_all()
        yield from self._each(deeds.entering(self._session.scene)[:MOST_FILLED])
        yield from self._each(list(deeds.rows(self._session.scene))[:MOST_FILLED])
        yield from self._each(deeds.strokes(self._reading))
        yield from self._each(deeds.touches(self._session.scene))
        yield from self._press_all()
        yield from self._doubt_more()
        yield from self._wait_for_clock()
        yield from self._stop()
        yield from self._each(list(deeds.emptied(self._session.scene, self._reading))[:MOST_FILLED])
        yield from self._press_all()

    def doubt(self, wish: str = "") -> str:
        """What seems to be of no use; the most certain first."""
        return next(filter(None, self._doubts(wish)), "")

    def _doubts(self, wish: str) -> Iterator[str]:
        yield ASKS_NOBODY if self._reading.asks_nobody else ""
        yield asked.missing(wish, self._kinds, "\n".join(self._labels))
        yield undone(wish, self._reading.source)
        for label in self._reading.unused_inputs():
            yield f"{LACKING} a use of what is entered{f' at “{label}”' if label else ''}: it is never looked at."
        for deed in self._dead():
            yield f"{LACKING} an effect of {deed.said}: it changes nothing, whatever is done before."
        yield self._stood_still
        yield from self._adding.doubts()
        yield self._restless
        yield self._goes_on
        yield self._doubt_canvas()
        yield self._nothing_at_once(wish)

    def _alone(self) -> Steps:
        frames = self._session.frames
        yield
        for _ in range(round(SECONDS / STEP)):
            self._pass(STEP)
            yield
        self._animates = self._session.frames - frames > SECONDS / FRAME / 2
        self._look("")
        self._at_once = self._session.scene
        if not _shows(self._session):
            raise Failed("It shows nothing.")

    def _press_all(self) -> Steps:
        """What comes up after a press is pressed, too."""
        yield from self._one_by_one(lambda: deeds.presses(self._session.scene), set(), MOST_PRESSED)

    def _fill_all(self) -> Steps:
        """What comes up after something was set is filled, too; each once."""
        yield from self._one_by_one(
            lambda: deeds.fillings(self._session.scene, self._reading), self._filled, MOST_FILLED
        )

    def _one_by_one(self, there_are: Callable[[], Iterable[Deed]], seen: set[str], most: int) -> Steps:
        """Looks after each what there is to do now."""
        while len(seen) < most:
            deed = next((deed for deed in there_are() if deed.id not in seen), None)
            if deed is None:
                return
            seen.add(deed.id)
            yield from self._do(deed)

    def _each(self, todo: Iterable[Deed]) -> Steps:
        for deed in todo:
            yield from self._do(deed)

    def _do(self, deed: Deed) -> Steps:
        """Whether it had an effect is known only where nothing changes by itself."""
        session = self._session
        if session.frames > MOST_FRAMES or sum(self._times.values()) > MOST_DONE or not self._is_there(deed):
            return
        self._pass(APART)
        self._did[deed.id] = deed
        self._times[deed.id] += 1
        before, entered = self._all_that_is(), self._adding.entered(deed)
        for event in deed.events:
            session.send(event)
            if self._animates:
                session.advance(FRAME)
        self._look(deed.said)
        yield
        if self._all_that_is() == before and not self._animates:
            self._pass(STEP)
        self._adding.look_for(entered, deed)
        self._call_again(deed)
        self._look(deed.said)
        if self._all_that_is() != before or self._moves:
            self._alive.add(deed.id)
        yield

    def _call_again(self, deed: Deed) -> None:
        """Nothing happens and no time passes: what is to be seen stays as it is."""
        session, nothing = self._session, Resized(width=SIZE[0], height=SIZE[1])
        if session.is_animated or self._restless:
            return
        session.send(nothing)
        before = session.scene
        session.send(nothing)
        if session.scene != before:
            self._restless = (
                f"{LACKING} a change only when something happens: after {deed.said} was used each call adds one."
            )

    def _all_that_is(self) -> tuple[object, object, int]:
        """What an effect would show in."""
        return self._session.scene, self._session.state, len(self._session.calls)

    def _is_there(self, deed: Deed) -> bool:
        return not deed.node or any(node.id == deed.node for node in self._session.scene.nodes)

    def _pass(self, seconds: float) -> None:
        before = self._session.scene
        self._session.advance(seconds)
        if self._session.scene is not before and before is not scene.EMPTY:
            self._moves = True
        self._look("")

    def _look(self, said: str) -> None:
        session = self._session
        after = f" (after {said} was used)" if said else ""
        if session.problems:
            first = session.problems[0]
            raise Failed(f"{f'line {first.line}: ' if first.line else ''}{first.message}{after}")
        if said and not _shows(session):
            raise Failed(f"It shows nothing{after}.")
        self._see(session.scene)
        self._drawn = self._drawn or any(
            node.primitives or node.texts for node in session.scene.nodes if isinstance(node, scene.Canvas)
        )

    def _see(self, shown: scene.Scene) -> None:
        for node in shown.nodes:
            self._kinds.add(node.kind)
            if isinstance(node, scene.Button):
                self._labels.add(node.label.casefold())
            elif isinstance(node, scene.List):
                self._labels.update(action.casefold() for action in node.actions)

    def _doubt_more(self) -> Steps:
        """What seems dead is pressed after each of the others, and again and again: a coin may show the same twice."""
        for deed in self._unmoved()[:MOST_DOUBTED]:
            others = [other for other in self._did.values() if other.id in self._alive][:MOST_BEFORE]
            for other in [*others, *[None] * MOST_AGAIN]:
                if deed.id in self._alive:
                    break
                if other:
                    yield from self._do(other)
                yield from self._do(deed)

    def _unmoved(self) -> list[Deed]:
        """Buttons that are named so in the program: what else there is may be a cell that is taken."""
        known = [deed for id_, deed in self._did.items() if deed.label and id_ not in self._alive]
        return [deed for deed in known if self._reading.names_button(deed.label)]

    def _dead(self) -> list[Deed]:
        return [deed for deed in self._unmoved() if self._times[deed.id] >= DOUBTED_AFTER]

    def _wait_for_clock(self) -> Steps:
        """Whether what was started goes on by itself."""
        starts = self._labelled(_STARTS)
        if not starts or self._moves or not self._reading.looks_at_clock:
            return
        others = [deed for deed in deeds.presses(self._session.scene) if deed not in starts]
        # The first press may have stopped what was started before; and another button may be what starts it.
        for deed in (starts[0], starts[0], *others[:MOST_OTHERS]):
            yield from self._do(deed)
            if (yield from self._changes_within_hours()):
                return
        self._stood_still = f"{LACKING} something that goes on by itself after {starts[0].said} was pressed: ui.time."

    def _changes_within_hours(self) -> Generator[None, None, bool]:
        """Or a minute only, where it is looked at all the time."""
        session = self._session
        before, frames = self._all_that_is(), session.frames
        for _ in range(MINUTE):
            self._pass(1.0)
            yield
            if self._all_that_is() != before or session.frames > MOST_FRAMES:
                return True
        return session.frames - frames < FEW and session.advance(HOURS, lambda: self._all_that_is() != before)

    def _stop(self) -> Steps:
        """Whether what goes on by itself ends where it is told to."""
        starts = self._labelled(_STARTS)
        if not self._goes_on_now():
            yield from self._each(starts[:1])
        stops = self._labelled(_STOPS)
        if len(stops) != 1 or not self._goes_on_now():
            return
        # The first press may have been what let it go on again.
        for deed in stops * 2:
            yield from self._do(deed)
            if not self._goes_on_now():
                return
        self._goes_on = f"{LACKING} a rest after {stops[0].said} was pressed: it goes on."

    def _labelled(self, pattern: re.Pattern[str]) -> list[Deed]:
        return [deed for deed in deeds.presses(self._session.scene) if pattern.search(deed.label)]

    def _goes_on_now(self) -> bool:
        before = self._session.scene
        return self._session.advance(A_WHILE, lambda: self._session.scene != before)

    def _doubt_canvas(self) -> str:
        canvas = any(isinstance(node, scene.Canvas) for node in self._session.scene.nodes)
        if canvas and not self._drawn:
            return f"{LACKING} something drawn on the canvas."
        if self._reading.looks_at_pointer and self._is_dead("canvas"):
            return f"{LACKING} an effect of a press on the canvas: it changes nothing, wherever it is."
        if self._reading.names_keys and self._is_dead("keys"):
            return f"{LACKING} an effect of the keys: none changes anything."
        if self._animates and not self._moves and not self._alive and self._reading.counts_frames:
            return f"{LACKING} something that moves: it is called for each frame, and nothing ever changes."
        return ""

    def _is_dead(self, on: str) -> bool:
        """It was used, and nothing ever came of it."""
        used = {id_ for id_, deed in self._did.items() if deed.on == on}
        return bool(used) and not used & self._alive

    def _nothing_at_once(self, wish: str) -> str:
        """Only one thing to press, of which the wish says nothing."""
        labels = [node.label for node in self._at_once.nodes if isinstance(node, scene.Button)]
        if (
            not wish
            or len(labels) != 1
            or labels[0].casefold() in wish.casefold()
            or any(map(_is_seen, self._at_once.nodes))
        ):
            return ""
        return f"{LACKING} something to see at once, before the button “{labels[0]}” is pressed."


_LAID_OUT = scene.Text | scene.Row | scene.Column | scene.Grid | scene.Space | scene.Divider


def _shows(session: Session) -> bool:
    """Something beside its title, and beside texts and containers that are empty."""
    return any(map(_is_something, session.scene.nodes))


def _is_something(node: scene.Node) -> bool:
    return not isinstance(node, _LAID_OUT) or any(map(str.strip, strings(node)))


def _is_seen(node: scene.Node) -> bool:
    return _is_something(node) and not isinstance(node, scene.Button)
