"""A trial: the steps of an intent done one after the other, up to the first that fails."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from runtime import person, scene, steps
from runtime.capabilities import ALWAYS
from runtime.messages import Changed, KeyUsed, Pointed, Submitted
from runtime.person import NotThere
from runtime.session import FRAME

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from runtime.session import Session
    from runtime.steps import Step

# What else people call a key.
_NAMES = {
    **{f"arrow{way}": way for way in ("left", "right", "up", "down")},
    " ": "space",
    "return": "enter",
    "esc": "escape",
    "del": "delete",
    "control": "ctrl",
}
_LETTERS = {"space": " ", "enter": "\n"}
# A hand that drags moves so many times between two points, a frame each.
MOVES = 8


class StepFailed(Exception):  # noqa: N818 - the agent failed, not the trial
    """Says what should have been and what was."""


class Subject(Protocol):
    """The agent on trial, with what an appliance does around it. What it can't do raises StepFailed with the reason."""

    @property
    def intent(self) -> str: ...
    @property
    def session(self) -> Session: ...
    @property
    def asked_for(self) -> frozenset[str]: ...
    def edit(self, text: str, program: str | None) -> None: ...
    def reopen(self) -> None: ...
    def undo(self) -> None: ...


class Failure(NamedTuple):
    number: int
    """The step's, from 1."""
    step: Step
    why: str


def run(subject: Subject, todo: Sequence[Step]) -> Failure | None:
    """None when every step was as it should be."""
    hand = Hand(subject)
    for number, step in enumerate(todo, start=1):
        try:
            hand.do(step)
        except (StepFailed, NotThere) as failure:
            return Failure(number, step, _with_problem(str(failure), subject.session))
    return None


class Hand:
    """Does steps; remembers where the keyboard's focus is."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._focus = ""

    @property
    def _session(self) -> Session:
        return self._subject.session

    def do(self, step: Step) -> None:  # noqa: C901, PLR0912 - a case for each kind of step
        match step:
            case steps.See():
                self._see(step)
            case steps.NotSee():
                if not self._settled(lambda: not person.found(step.not_see, self._texts())):
                    raise StepFailed(f"{step.not_see.pattern!r} is seen")
            case steps.Title():
                if not self._settled(lambda: person.found(step.title, [self._title])):
                    raise StepFailed(f"the title is {self._title!r}")
            case steps.Click():
                for _ in range(step.times):
                    self._click(step.click)
            case steps.Fill():
                self._fill(step)
            case steps.Wait():
                self._session.advance(step.wait)
            case steps.Key():
                self._key(step)
            case steps.Tap():
                self._drag([step.tap])
            case steps.Drag():
                self._drag(step.drag)
            case steps.Draws():
                self._draws(step.draws)
            case steps.Changes():
                if not self._differs(step.changes):
                    raise StepFailed(f"the scene stayed as it was for {step.changes:g} s")
            case steps.Still():
                self._session.settle()
                if self._differs(step.still):
                    raise StepFailed(f"the scene changed within {step.still:g} s")
            case steps.Time():
                self._session.set_time(step.time.timestamp())
            case steps.Edit():
                self._subject.edit(step.edit, step.program)
            case steps.Reopen():
                self._subject.reopen()
            case steps.Undo():
                self._subject.undo()
            case steps.NoError():
                if self._session.problems:
                    raise StepFailed("an error reached the host")
            case steps.Capabilities():
                self._capabilities(step)

    @property
    def _title(self) -> str:
        """A window without a title of its own bears the words that it was asked for with."""
        return self._session.scene.title or self._subject.intent

    def _see(self, step: steps.See) -> None:
        def seen() -> bool:
            return person.found(step.see, self._texts())

        if not seen() and not self._session.advance(step.within, seen):
            raise StepFailed(f"{step.see.pattern!r} isn't seen within {step.within:g} s")

    def _texts(self) -> Iterator[str]:
        yield from person.readable(self._session.scene)
        yield from self._session.world.noticed()

    def _click(self, pattern: re.Pattern[str]) -> None:
        target = person.pressed(self._session.scene, pattern)
        self._focus = target.press.id
        self._session.send(target.press)

    def _fill(self, step: steps.Fill) -> None:
        node = person.filled(self._session.scene, step)
        change = person.typed(node, step.text)
        self._focus = node.id
        self._session.send(change)
        if step.enter and not isinstance(node, scene.Choice):
            self._session.send(Submitted(id=node.id, value=change.value))

    def _key(self, step: steps.Key) -> None:
        name = _NAMES.get(step.key.lower(), step.key.lower())
        down = self._focused_key(name) or KeyUsed(key=name, down=True)
        self._session.send(down)
        self._session.advance(step.hold or FRAME)
        if isinstance(down, KeyUsed):
            self._session.send(KeyUsed(key=name, down=False))

    def _focused_key(self, key: str) -> Changed | Submitted | None:
        """What a key does to the field that has the focus, unless a canvas takes all keys."""
        shown = self._session.scene
        if any(isinstance(node, scene.Canvas) and node.keys for node in shown.nodes):
            return None
        match next((node for node in shown.nodes if node.id == self._focus), None):
            case scene.Number() | scene.Slider() as node if key == "enter":
                return Submitted(id=node.id, value=node.value)
            case scene.Field(lines=1) as node if key == "enter":
                return Submitted(id=node.id, value=node.value)
            case scene.Field() as node if key == "backspace":
                return Changed(id=node.id, value=node.value[:-1])
            case scene.Field() as node if len(key) == 1 or key in _LETTERS:
                return Changed(id=node.id, value=node.value + _LETTERS.get(key, key))
            case _:
                return None

    def _drag(self, points: Sequence[tuple[float, float]]) -> None:
        """Pressed for a frame at each place; a tap is a drag that goes nowhere."""
        canvas = next((node for node in self._session.scene.nodes if isinstance(node, scene.Canvas)), None)
        if canvas is None:
            raise StepFailed("there is no canvas")
        self._focus = canvas.id
        places = [(x * canvas.width, y * canvas.height) for x, y in points]
        self._point(canvas, "down", places[0])
        for start, end in itertools.pairwise(places):
            for place in _between(start, end):
                self._point(canvas, "move", place)
        self._session.send(_pointed(canvas, "up", places[-1]))

    def _point(self, canvas: scene.Canvas, what: Literal["down", "move"], place: tuple[float, float]) -> None:
        self._session.send(_pointed(canvas, what, place))
        self._session.advance(FRAME)

    def _draws(self, wanted: int) -> None:
        if not self._settled(lambda: self._drawn() >= wanted):
            raise StepFailed(f"{self._drawn()} primitives are drawn, not {wanted}")

    def _drawn(self) -> int:
        canvases = [node for node in self._session.scene.nodes if isinstance(node, scene.Canvas)]
        if not canvases:
            raise StepFailed("there is no canvas")
        return sum(canvas.primitives for canvas in canvases)

    def _settled(self, holds: Callable[[], bool]) -> bool:
        """Whether it holds now, or as soon as what was done last is drawn whole."""
        if holds():
            return True
        self._session.settle()
        return holds()

    def _differs(self, seconds: float) -> bool:
        first = self._session.scene
        return self._session.advance(seconds, lambda: self._session.scene != first)

    def _capabilities(self, step: steps.Capabilities) -> None:
        wanted = frozenset(step.capabilities) - ALWAYS
        if wanted != self._subject.asked_for:
            raise StepFailed(f"the program asks for {_kinds(self._subject.asked_for)}, not for {_kinds(wanted)}")


def _pointed(canvas: scene.Canvas, what: Literal["down", "move", "up"], place: tuple[float, float]) -> Pointed:
    return Pointed(id=canvas.id, what=what, x=place[0], y=place[1])


def _between(start: tuple[float, float], end: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """Places on the way, the last one being the end."""
    for move in range(1, MOVES + 1):
        part = move / MOVES
        yield start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])


def _kinds(kinds: frozenset[str]) -> str:
    return ", ".join(sorted(kinds)) or "nothing"


def _with_problem(why: str, session: Session) -> str:
    """An error of the agent is the likeliest reason for whatever else isn't as it should be."""
    if not session.problems:
        return why
    last = session.problems[-1]
    return f"{why}; the agent failed{f' in line {last.line}' if last.line else ''}: {last.message}"
