"""The breaker: who failed again and again is left alone for a while, and then asked once to see."""

from __future__ import annotations

from typing import Literal, TypeAlias

Verdict: TypeAlias = Literal["went well", "failed"] | None
FAILURES = 3
REST, LONGEST_REST = 30.0, 600.0


class Breaker:
    def __init__(self) -> None:
        self._failures = 0
        self._rest = REST
        self._until = 0.0
        self._is_probing = False

    def seconds_left(self, now: float) -> float:
        """0 where it may be asked."""
        if self._failures < FAILURES:
            return 0.0
        return max(self._until - now, 1.0 if self._is_probing else 0.0)

    def asked(self) -> None:
        """After a rest only one request finds out for all."""
        self._is_probing = self._failures >= FAILURES

    def judge(self, verdict: Verdict, now: float) -> None:
        self._is_probing = False
        match verdict:
            case "went well":
                self._failures, self._rest = 0, REST
            case "failed":
                self._failures += 1
                if self._failures >= FAILURES:
                    self._until = now + self._rest
                    self._rest = min(2 * self._rest, LONGEST_REST)
            case None:
                pass  # it ended before the provider could show what it is like
