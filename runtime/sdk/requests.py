"""Requests: what takes the world a while to answer.

A request that is made in every call, as a program does that writes `data = ui.fetch(url)`, is sent once and its answer
kept. One made under a click or a timer is waited for: the call is given up, and made again when the answer is there.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from runtime.sdk.call import here
from runtime.sdk.ticking import CLOCK

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from runtime.sdk.call import Call

_RETRY, _STALE = 30.0, 5.0
_BUSY = 1.0
MAX_KEPT = 200


class CallRefused(Exception):  # noqa: N818 - the host said no
    """The host didn't do what was asked."""


class Waiting(BaseException):
    """The call stops here until an answer is there. No program may catch it by chance."""


class Answer:
    def __init__(self) -> None:
        self.request: int | None = None
        self.ready = False
        self.at = 0.0
        self.value: Any = None
        self.error = ""
        self.older: Answer | None = None
        """What is shown until this one is there."""

    def settle(self, reply: Mapping[str, Any]) -> None:
        self.ready, self.at, self.older = True, CLOCK.now, None
        self.value, self.error = reply.get("value"), "" if reply["ok"] else reply.get("error") or "no answer"


class Suspended:
    """An event's call that waits."""

    def __init__(self, events: list[Any], fired: frozenset[Any]) -> None:
        self.events, self.fired = events, fired
        self.answers: dict[str, Answer] = {}
        self.done: dict[str, str] = {}
        """Calls that have been made already and mustn't be made twice."""

    @property
    def ready(self) -> bool:
        return all(answer.ready for answer in self.answers.values())


class Requests:
    def __init__(self, host: Callable[[str, str], str]) -> None:
        self._host = host
        self._answers: dict[str, Answer] = {}
        self._asked: set[str] = set()
        self._asked_before: set[str] = set()
        self.waiting: list[Suspended] = []

    def begin(self) -> None:
        self._asked_before, self._asked = self._asked, set()

    def keep_asking(self) -> None:
        """A call that was given up says nothing of what is asked in every call."""
        self._asked |= self._asked_before

    def take(self, reply: Mapping[str, Any]) -> list[Suspended]:
        """The calls that can go on with this answer."""
        waiting = [answer for suspended in self.waiting for answer in suspended.answers.values()]
        for answer in [*self._answers.values(), *waiting]:
            if answer.request == reply["request"] and not answer.ready:
                answer.settle(reply)
        ready = [suspended for suspended in self.waiting if suspended.ready]
        self.waiting = [suspended for suspended in self.waiting if not suspended.ready]
        return ready

    def ask(self, name: str, payload: Mapping[str, Any], call: Call, *, must: bool) -> Answer | None:
        """The answer; None while there is none. `must`: the program can't go on without."""
        key = f"{name} {json.dumps(payload, sort_keys=True)}"
        self._asked.add(key)
        awaited = call.suspended.answers.get(key) if call.suspended else None
        if awaited is not None and awaited.ready:
            return awaited
        if call.under_event(here()):
            self._await(call, key, awaited or self._new(name, payload))
        answer = self._standing(key, name, payload, call)
        if answer.ready:
            return answer
        if answer.older is not None:
            return answer.older
        call.waits += 1
        if must and call.telling:
            self._await(call, key, answer)
        if must:
            raise Waiting
        return None

    def _standing(self, key: str, name: str, payload: Mapping[str, Any], call: Call) -> Answer:
        """The answer to what is asked in every call."""
        answer = self._answers.get(key)
        if answer is None or self._wants_new(answer, key, call):
            older = answer if answer and answer.ready and key in self._asked_before else None
            answer = self._answers[key] = self._new(name, payload)
            answer.older = older
            while len(self._answers) > MAX_KEPT:
                del self._answers[next(iter(self._answers))]
        elif answer.request is None and not answer.ready:
            self._send(answer, name, payload)
        return answer

    def _new(self, name: str, payload: Mapping[str, Any]) -> Answer:
        answer = Answer()
        self._send(answer, name, payload)
        return answer

    def _wants_new(self, answer: Answer, key: str, call: Call) -> bool:
        if not answer.ready:
            return False
        if key not in self._asked_before:
            return True
        age = CLOCK.now - answer.at
        if answer.error:
            CLOCK.after(max(_RETRY - age, 0.1))
            return age >= _RETRY
        return call.ticked and age >= _STALE

    def _await(self, call: Call, key: str, answer: Answer) -> NoReturn:
        """The call is given up, to be made again with the answer."""
        if call.suspended is None:
            call.suspended = Suspended(list(call.events), frozenset(call.fired))
        call.suspended.answers[key] = answer
        call.suspended.done.update(call.done)
        if call.suspended not in self.waiting:
            self.waiting.append(call.suspended)
        raise Waiting

    def _send(self, answer: Answer, name: str, payload: Mapping[str, Any]) -> None:
        try:
            answer.request = json.loads(self._host(name, json.dumps(payload)))["request"]
        except CallRefused as refused:
            if "too often" not in str(refused):
                self._asked.clear()
                raise refusal(refused) from None
            CLOCK.after(_BUSY)


def refusal(refused: CallRefused) -> OSError:
    """As a program may catch it."""
    message = str(refused)
    if message.startswith("denied: "):
        return PermissionError(message.removeprefix("denied: "))
    return OSError(message)
