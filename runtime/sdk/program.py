"""A program that runs: it is called when something happened, and says what it shows, keeps and waits for."""

from __future__ import annotations

import json
import linecache
import random
import re
from typing import TYPE_CHECKING, Any

from runtime.sdk import imports, mistakes
from runtime.sdk.call import APP, Call, Outline, line_here
from runtime.sdk.entered import Entered
from runtime.sdk.kept import Branch, Drawn, Kept, after_click
from runtime.sdk.state import ENTERED, State, store_of
from runtime.sdk.ticking import CLOCK
from runtime.sdk.times import Timers
from runtime.sdk.tree import Tree, flat
from runtime.sdk.ui import Ui

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Event = dict[str, Any]

# Each of these is a call of its own, so that two quick clicks count as two.
_SINGLE = frozenset({"click", "change", "submit", "action", "reply", "message"})
# These end what an earlier click has left on the screen.
_TELLING = frozenset({"click", "change", "submit", "action"})
_LONGEST_FRAME = 0.1
_FIRST_FRAME = 1 / 60
_TESTS_NONE = re.compile(r"\bis (not )?None\b|\bcase None\b")
_THROWS_DICE = re.compile(r"\b(random|randint|randrange|choice|choices|sample|uniform|shuffle|secrets|uuid\w*)\b")
_MAX_NOTES = 20


class Program:
    def __init__(self, source: str, start: Mapping[str, Any], call: Callable[[str, str], str]) -> None:
        self.source, self.host = source, call
        self._lines = source.splitlines()
        self._outline = Outline(start.get("outline") or {})
        self.state = State()
        self.entered = Entered()
        self.timers = Timers()
        self.notes: list[str] = []
        self.elapsed = _FIRST_FRAME
        self.running = Call((), outline=self._outline, left_out=())
        self._animated, self._called_at = False, 0.0
        self._before = Drawn(Tree())
        """The last call that no click had a part in."""
        self._kept: list[Kept] = []
        self._left_out: list[Branch] = []
        self._owners: dict[str, frozenset[str]] = {}
        """For things that a click drew: the buttons that led to them."""
        self._bare: dict[str, str] = {}
        self._shown = ""
        self._load(start)
        self._saved = self._state_text()

    # Loading.

    def _load(self, start: Mapping[str, Any]) -> None:
        CLOCK.zone = int(start.get("zone") or 0)
        CLOCK.begin(float(start.get("now") or 0))
        random.seed(start.get("seed"))
        linecache.cache[APP] = (len(self.source), None, self.source.splitlines(keepends=True), APP)
        self.ui = Ui(self)
        self._namespace = imports.namespace(self)
        before = set(self._namespace)
        exec(compile(self.source, APP, "exec"), self._namespace)  # noqa: S102 - it is what this sandbox is for
        self._app = self._namespace.get("app")
        if not callable(self._app):
            raise mistakes.Mistake("There is no function app; write def app(ui):")
        self._owns_data = any(
            not name.startswith("__") and not callable(value) and not isinstance(value, _UNCHANGING)
            for name, value in self._namespace.items()
            if name not in before
        )
        store = store_of(self.state)
        store.chancy = self._throws_dice
        kept = dict(start.get("state") or {})
        self.entered = Entered(kept.pop(ENTERED, None))
        store.restore(kept, self._namespace)

    def _throws_dice(self) -> bool:
        line = line_here()
        return 0 < line <= len(self._lines) and bool(_THROWS_DICE.search(self._lines[line - 1]))

    # One frame.

    def frame(self, given: Mapping[str, Any]) -> str:
        """header, scene, state: a line each; the last two are empty where they are as they were."""
        self.notes = []
        error = None
        events: Sequence[Event] = given.get("events") or ()
        try:
            tree = self._turn(float(given["now"]), events)
        except Exception as failure:  # noqa: BLE001 - whatever a program raises is told to the host
            error = mistakes.report(mistakes.explained(failure, {"ui": self.ui}), self.source)
            tree = None if self._shown else self.running.tree
        scene = json.dumps(self._scene(tree), ensure_ascii=False, separators=(",", ":")) if tree else ""
        state = self._state_text()
        header = {"wake": self._wake(), "error": error, "notes": self.notes[:_MAX_NOTES]}
        lines = [
            json.dumps(header, ensure_ascii=False),
            "" if scene == self._shown else scene,
            "" if state == self._saved else state,
        ]
        self._shown, self._saved = scene or self._shown, state
        return "\n".join(lines)

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def _turn(self, now: float, events: Sequence[Event]) -> Tree:
        before = self._state_text()
        self.entered.changed = False
        again = False
        for batch in self._batches(events) or [[]]:
            again = self._call_for(batch, now) or again
        changed = self.entered.changed or self._state_text() != before or self._owns_data
        if again and changed and not CLOCK.animated:
            self._call_plainly(now)
        return self._merged()

    def _batches(self, events: Iterable[Event]) -> list[list[Event]]:
        batches: list[list[Event]] = []
        for event in events:
            single = event["kind"] in _SINGLE or not self._animated
            if single or not batches or batches[-1][0]["kind"] in _SINGLE:
                batches.append([event])
            else:
                batches[-1].append(event)
        return batches

    def _call_for(self, events: list[Event], now: float) -> bool:
        """Calls the program for these events; whether it should be called once more without them."""
        call = Call(events, outline=self._outline, left_out=self._left_out)
        telling = any(event["kind"] in _TELLING for event in events)
        if telling:
            self._kept, self._left_out = [], []
            call.left_out = ()
            self._reenter(call, events)
        for event in events:
            if event["kind"] == "change":
                self.entered.enter(event["id"], event["value"])
        self._dice = random.getstate()
        self._call(call, now)
        self._bare = {node.id: label for (_, label), node in call.bare.items()}
        if call.clicked_at is None:
            self._before = Drawn(call.tree)
            return telling or bool(call.timers)
        self._keep(call)
        return True

    def _reenter(self, call: Call, events: list[Event]) -> None:
        for event in events:
            node_id = event.get("id", "")
            call.reentered = self._owners.get(node_id, frozenset())
            call.also_clicked = self._bare.get(node_id, "") if event["kind"] == "click" else ""

    def _keep(self, call: Call) -> None:
        self._kept = after_click(call.tree, self._before, call.clicked_at or 0)
        drew = {kept.node.from_click for kept in self._kept}
        self._left_out = [
            Branch(branch.owner, branch.prefix, *branch.otherwise, branch.otherwise)
            for branch in call.branches
            if branch.owner in drew and branch.otherwise[0]
        ]
        self._owners = {}
        for node in call.tree.root.walk():
            if node.from_click:
                self._owners[node.id] = frozenset({node.from_click}) | self._owners.get(node.from_click, frozenset())

    def _call_plainly(self, now: float) -> None:
        """Once more, without the event, so that all that was drawn before it was seen is fresh."""
        after = random.getstate()
        random.setstate(self._dice)
        call = Call((), outline=self._outline, left_out=self._left_out)
        try:
            self._call(call, now)
        finally:
            random.setstate(after)
        self._before = Drawn(call.tree)

    def _call(self, call: Call, now: float) -> None:
        CLOCK.begin(now)
        since = now - self._called_at
        self.elapsed = min(max(since, 1e-6), _LONGEST_FRAME) if self._animated else _FIRST_FRAME
        self._called_at = now
        self.running = call
        self.timers.begin()
        try:
            self._app(self.ui)  # type: ignore[misc] - checked when it was loaded
        finally:
            self._animated = CLOCK.animated
        store_of(self.state).settle()

    def _merged(self) -> Tree:
        """What is to be shown: the last call, with what an earlier click has left."""
        tree = self.running.tree
        if self.running.clicked_at is None and self._kept:
            drawn = Drawn(tree)
            for kept in self._kept:
                kept.into(tree, drawn)
        return tree

    # What the host is told.

    def _wake(self) -> float | str | None:
        if CLOCK.animated:
            return "frame"
        return None if CLOCK.wake == float("inf") else CLOCK.wake

    def _scene(self, tree: Tree) -> dict[str, Any]:
        return {"title": tree.title, "nodes": flat(tree.root)}

    def _state_text(self) -> str:
        kept = store_of(self.state).encoded(self.note)
        entered = self.entered.kept()
        return json.dumps({**kept, ENTERED: entered} if entered else kept, ensure_ascii=False)

    def replace_state(self, content: dict[Any, Any]) -> None:
        """`ui.state = {...}`: under a click it starts anew, else it says how to begin."""
        if self.running.clicked_at is not None:
            self.state.clear()
            self.state.update(content)
        else:
            for key, value in content.items():
                self.state.setdefault(key, value)


_UNCHANGING = (str, int, float, bool, tuple, frozenset, bytes, type(None), type(random), imports.Facade)
