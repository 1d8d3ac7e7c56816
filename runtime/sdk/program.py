"""A program that runs: it is called when something happened, and says what it shows, keeps and waits for."""

from __future__ import annotations

import json
import linecache
import random
import re
from typing import TYPE_CHECKING, Any

from runtime.sdk import formats, imports, mistakes
from runtime.sdk.call import APP, TELLING, Call, Outline, line_here
from runtime.sdk.canvas import Canvas
from runtime.sdk.effects import Effects
from runtime.sdk.entered import Entered
from runtime.sdk.files import Files
from runtime.sdk.kept import Remains
from runtime.sdk.pointer import Keys, Mouse
from runtime.sdk.requests import CallRefused, Requests, Suspended, Waiting, refusal
from runtime.sdk.state import ENTERED, State, store_of
from runtime.sdk.ticking import CLOCK
from runtime.sdk.times import Timers
from runtime.sdk.tree import Node, Tree, flat
from runtime.sdk.ui import Ui

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Iterable, Mapping, Sequence

Event = dict[str, Any]

# Each of these is a call of its own, so that two quick clicks count as two.
_SINGLE = frozenset({"click", "change", "submit", "action", "reply", "message"})
_LONGEST_FRAME = 0.1
_FIRST_FRAME = 1 / 60
_DUE = 1e-4
_TESTS_NONE = re.compile(r"\bis (not )?None\b|\bcase None\b")
_THROWS_DICE = re.compile(r"\b(random|randint|randrange|choice|choices|sample|uniform|shuffle|secrets|uuid\w*)\b")
_MAX_NOTES = 20
_WRITES = frozenset({"files.write", "files.delete"})
# While an answer is outstanding these come of its not being there yet.
_OF_NOTHING = (TypeError, AttributeError, LookupError, ValueError)


class Program:
    def __init__(self, source: str, start: Mapping[str, Any], call: Callable[[str, str], str]) -> None:
        self.source, self._host = source, call
        self._lines = source.splitlines()
        self._outline = Outline(start.get("outline") or {})
        self.state, self.entered = State(), Entered()
        self.timers, self.keys = Timers(), Keys()
        self.mice: dict[str, Mouse] = {}
        self.pointed: set[str] = set()
        """The canvases on which the program looks for the pointer."""
        self.topics: dict[str, Any] = {}
        self.closed: set[str] = set()
        self.notes: list[str] = []
        self.requests, self.effects = Requests(call), Effects(call, self.note)
        self.running = Call((), outline=self._outline, left_out=())
        self.elapsed = _FIRST_FRAME
        self._animated, self._called_at = False, -1.0
        self._remains = Remains()
        self._did: set[str] = set()
        self._wrote = False
        """A file is other than it was when it was last read."""
        self._first, self._forgiving = True, False
        self._before = "{}"
        """The state before the call."""
        self._shown = self._saved = ""
        self._load(start)

    def _load(self, start: Mapping[str, Any]) -> None:
        CLOCK.zone = int(start.get("zone") or 0)
        CLOCK.begin(float(start.get("now") or 0))
        random.seed(start.get("seed"))
        linecache.cache[APP] = (len(self.source), None, self.source.splitlines(keepends=True), APP)
        self.ui = Ui(self)
        self._define(self.source)
        store = store_of(self.state)
        store.chancy, store.none = self._throws_dice, bool(_TESTS_NONE.search(self.source))
        kept = dict(start.get("state") or {})
        self.entered = Entered(kept.pop(ENTERED, None))
        store.restore(kept, self._namespace)
        self._saved = self._state_text()

    def _define(self, source: str | ast.Module) -> None:
        self._namespace = imports.namespace(self)
        given = set(self._namespace)
        exec(compile(source, APP, "exec"), self._namespace)  # noqa: S102 - it is what this sandbox is for
        self._app: Any = self._namespace.get("app")
        if not callable(self._app):
            raise mistakes.MistakeError("There is no function app; write def app(ui):")
        self._owns_data = any(
            not (name in given or callable(value) or isinstance(value, _UNCHANGING))
            for name, value in self._namespace.items()
        )

    def _throws_dice(self) -> bool:
        line = line_here()
        return 0 < line <= len(self._lines) and bool(_THROWS_DICE.search(self._lines[line - 1]))

    # One frame.

    def frame(self, given: Mapping[str, Any]) -> str:
        """header, scene, state: a line each; the last two are empty where they are as they were."""
        self.notes = []
        error = None
        tree: Tree | None = None
        try:
            tree = self._forgivingly(float(given["now"]), given.get("events") or ())
        except Exception as failure:  # noqa: BLE001 - whatever a program raises is told to the host
            error = mistakes.report(mistakes.explained(failure, _OWNERS), self.source)
            tree = None if self._shown else self.running.tree
        scene = _json({"title": tree.title, "nodes": flat(tree.root)}) if tree else ""
        state = self._state_text()
        header = {"wake": self._wake(), "error": error, "notes": self.notes[:_MAX_NOTES]}
        lines = [_json(header), "" if scene == self._shown else scene, "" if state == self._saved else state]
        self._shown, self._saved = scene or self._shown, state
        return "\n".join(lines)

    def _forgivingly(self, now: float, events: Sequence[Event]) -> Tree | None:
        try:
            return self._turn(now, events)
        except ValueError as error:
            if self._forgiving or not formats.is_of_format(error):
                raise
            self._forgiving = True
            self.note(f"line {mistakes.line_of(error)}: a fraction was cut off for a format of whole numbers")
            self._define(formats.forgiving(self.source))
            return self._turn(now, events)

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def _turn(self, now: float, events: Sequence[Event]) -> Tree | None:
        before, self.entered.changed, self._wrote = self._saved, False, False
        again = called = False
        self._first = True
        for batch in self._batches(events):
            if any(self._take(event, now) for event in batch):
                again, called = self._call_for(batch, now) or again, True
        if not called and self._shown and not self._due(now) and not self._answered(events):
            return None
        if not called:
            again = self._call_for([], now) or again
        if self.running.suspended or (again and self._changed(before)):
            self._call_plainly(now)
        return self._merged()

    def _changed(self, before: str) -> bool:
        return self.entered.changed or self._wrote or self._owns_data or self._state_text() != before

    def _due(self, now: float) -> bool:
        return CLOCK.animated or now >= CLOCK.wake - _DUE

    def _answered(self, events: Iterable[Event]) -> bool:
        return any(event["kind"] == "reply" for event in events)

    def _batches(self, events: Iterable[Event]) -> list[list[Event]]:
        """What is handed to the program in one call."""
        batches: list[list[Event]] = []
        for event in events:
            single = event["kind"] in _SINGLE or not self._animated
            if single or not batches or batches[-1][0]["kind"] in _SINGLE:
                batches.append([event])
            else:
                batches[-1].append(event)
        return batches

    def _take(self, event: Event, now: float) -> bool:
        """Notes what the event says; whether the program is to be called for it."""
        match event["kind"]:
            case "change":
                self.entered.enter(event["id"], event["value"])
            case "submit":
                self.entered.submit(event["id"], event["value"])
            case "pointer":
                self.mice.setdefault(event["id"], Mouse()).take(event)
                return event["id"] in self.pointed
            case "key":
                self.keys.take(event, now)
                return self.keys.wanted
            case "message":
                self.topics[event["topic"]] = event["value"]
            case _:
                pass
        return True

    def _call_for(self, events: list[Event], now: float) -> bool:
        """Calls the program for these events; whether it should be called once more without them."""
        if events and events[0]["kind"] == "reply":
            ready = self.requests.take(events[0])
            for suspended in ready:
                self._event_call(suspended.events, now, suspended)
            if ready:
                return True
        return self._event_call(events, now, None)

    def _event_call(self, events: list[Event], now: float, suspended: Suspended | None) -> bool:
        telling = any(event["kind"] in TELLING for event in events)
        if telling:
            self._remains.forget()
        call = Call(events, outline=self._outline, left_out=self._remains.left_out)
        call.suspended = suspended
        if telling:
            self._remains.reenter(call, events[0])
            self._close(call, events[0])
        self._dice = random.getstate()
        self._call(call, now)
        if call.suspended is not None and call.suspended in self.requests.waiting:
            return True
        self._remains.take(call, moves=self._animated)
        if events and events[0]["kind"] in {"click", "submit"}:
            self.entered.empty_added(json.loads(self._before), self.state)
        return self._may_be_stale(call)

    def _may_be_stale(self, call: Call) -> bool:
        """Whether something may have been drawn before what it shows was changed."""
        if CLOCK.animated or not self._shown:
            # The next frame is drawn at once anyway; that of a click is waited for.
            return call.telling
        # What is held down would count twice.
        held = bool(call.events) and all(event["kind"] in {"key", "pointer"} for event in call.events)
        return not held or call.clicked_at is not None

    def _close(self, call: Call, event: Event) -> None:
        """The OK of a dialog is no question of the program's."""
        if event["id"].startswith("close:"):
            self.closed.add(event["id"].removeprefix("close:"))
            call.reentered = frozenset()
            call.notice()

    def _call_plainly(self, now: float) -> None:
        """Once more, without the event, so that all that was drawn before it was seen is fresh."""
        after = random.getstate()
        random.setstate(self._dice)
        call = Call((), outline=self._outline, left_out=self._remains.left_out)
        call.plain = True
        try:
            self._call(call, now)
        finally:
            random.setstate(after)
        self._remains.take(call)

    def _call(self, call: Call, now: float) -> None:
        before, self._first = self._saved if self._first else self._state_text(), False
        self._before = before
        self._begin(call, now)
        try:
            self._app(self.ui)
        except Waiting:
            self._give_up(before)
        except _OF_NOTHING as error:
            self._restore(before)
            if not call.waits:
                raise
            self.note(f"line {mistakes.line_of(error)}: waiting for an answer")
        except BaseException:
            self._restore(before)
            raise
        else:
            store_of(self.state).settle()
            self.effects.end()
        finally:
            self._animated = CLOCK.animated
            call.end()
            self.keys.begin()
            for mouse in self.mice.values():
                mouse.begin()
        self.closed &= call.shut

    def _begin(self, call: Call, now: float) -> None:
        CLOCK.begin(now)
        self.elapsed = min(max(now - self._called_at, 1e-6), _LONGEST_FRAME) if self._animated else _FIRST_FRAME
        self._called_at = now
        self.running = call
        call.ticked = self.timers.begin()
        self.requests.begin()
        self.effects.begin(call)

    def _give_up(self, before: str) -> None:
        self._restore(before)
        self.requests.keep_asking()

    def _restore(self, text: str) -> None:
        """As if the call had not been made."""
        kept = json.loads(text)
        kept.pop(ENTERED, None)
        store_of(self.state).restore(kept, self._namespace)

    def _merged(self) -> Tree:
        """What is to be shown: the last call, with what an earlier click has left."""
        call = self.running
        self._remains.into(call)
        if self.requests.waiting or call.waits:
            busy = Node("progress", "progress:busy", {"label": "", "value": None})
            if not any(node.id == busy.id for node in call.tree.root.children):
                call.tree.root.add(busy)
        return call.tree

    def call_back(self, function: Callable[..., Any], node: Node, arguments: tuple[Any, ...]) -> None:
        """What a callback draws stays until the next event."""
        call = self.running
        before, call.callback = call.callback, node.id
        try:
            function(*arguments[: _takes(function)])
        finally:
            call.callback = before

    def do(self, name: str, payload: Mapping[str, Any], *, once: bool = False) -> Any:
        """Asks the host for something that it does at once."""
        text = json.dumps(payload)
        key = f"{name} {text}"
        suspended = self.running.suspended
        if suspended is not None and key in suspended.done:
            return json.loads(suspended.done[key])
        # What a program says in every call is done once.
        if once and key in self._did and not self.running.events and not self.running.fired:
            return {}
        try:
            answer = self._host(name, text)
        except CallRefused as refused:
            raise refusal(refused) from None
        self._did = {known for known in self._did if known.split(" ", 1)[0] != name} | {key}
        self.running.done[key] = answer
        self._wrote = self._wrote or name in _WRITES
        return json.loads(answer)

    # What the host is told.

    def _wake(self) -> float | str | None:
        if CLOCK.animated:
            return "frame"
        return None if CLOCK.wake == float("inf") else CLOCK.wake

    def _state_text(self) -> str:
        kept = store_of(self.state).encoded(self.note)
        entered = self.entered.kept()
        return _json({**kept, ENTERED: entered} if entered else kept)

    def replace_state(self, content: dict[Any, Any]) -> None:
        """`ui.state = {...}`: under a click it starts anew, else it says how to begin."""
        if self.running.clicked_at is not None:
            self.state.clear()
            self.state.update(content)
        else:
            for key, value in content.items():
                self.state.setdefault(key, value)


_OWNERS = [*(("ui", owner) for owner in Ui.__mro__), ("canvas", Canvas), ("ui.files", Files)]
_UNCHANGING = (str, int, float, bool, tuple, frozenset, bytes, type(None), type(random), imports.Facade)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _takes(function: Any) -> int:
    """How many arguments it must have."""
    code = getattr(function, "__code__", None)
    if code is None:
        return 0
    bound = 1 if getattr(function, "__self__", None) is not None else 0
    return code.co_argcount - bound - len(function.__defaults__ or ())  # type: ignore[no-any-return]
