"""The serial console: every line the guest wrote, with the seconds since power-on."""

import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader

# What firmware and kernels colour and position their text with.
_ESCAPES = re.compile(rb"\x1b(?:\[[0-9;?=]*[A-Za-z]|[()][0-9A-B]|[=>78cM])")
_TAIL = 25


@dataclass(frozen=True)
class Line:
    seconds: float
    text: str

    def __str__(self) -> str:
        return f"{self.seconds:9.3f} {self.text}"


class Lines:
    """Cut a byte stream into lines; pure, so that the cutting can be tested by itself."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[str]:
        *complete, self._rest = (self._rest + data).split(b"\n")
        return (self._clean(line) for line in complete)

    def end(self) -> Iterator[str]:
        rest, self._rest = self._rest, b""
        return iter([self._clean(rest)] if rest else [])

    @staticmethod
    def _clean(line: bytes) -> str:
        return _ESCAPES.sub(b"", line).decode(errors="replace").strip("\r\0")


class ConsoleTimeoutError(AssertionError):
    """The guest didn't say in time what was waited for."""


class Console:
    """Reads a stream in a thread of its own until the stream ends."""

    def __init__(self, stream: BufferedReader) -> None:
        self._stream = stream
        self._lines: list[Line] = []
        self._changed = threading.Condition()
        self._ended = False
        self._power_on = time.monotonic()
        self._thread = threading.Thread(target=self._read, name="console", daemon=True)
        self._thread.start()

    @property
    def lines(self) -> tuple[Line, ...]:
        with self._changed:
            return tuple(self._lines)

    @property
    def text(self) -> str:
        return "".join(f"{line}\n" for line in self.lines)

    def wait_for(self, pattern: str, within: float, after: int = 0) -> tuple[Line, re.Match[str]]:
        """Return the first line, counted from line number `after`, that the pattern is found in."""
        wanted = re.compile(pattern)
        deadline = time.monotonic() + within
        position = after
        with self._changed:
            while True:
                for line in self._lines[position:]:
                    if match := wanted.search(line.text):
                        return line, match
                position = max(position, len(self._lines))
                left = deadline - time.monotonic()
                if self._ended or left <= 0:
                    raise ConsoleTimeoutError(self._complaint(pattern, within))
                self._changed.wait(left)

    def follow(self) -> Iterator[Line]:
        """Yield every line, waiting for new ones until the console ends."""
        position = 0
        while True:
            with self._changed:
                while position == len(self._lines) and not self._ended:
                    self._changed.wait()
                news = self._lines[position:]
                position += len(news)
            if not news:
                return
            yield from news

    def join(self, within: float) -> None:
        """Wait until everything that was written has been read."""
        self._thread.join(within)

    def _complaint(self, pattern: str, within: float) -> str:
        why = "the console ended" if self._ended else f"not within {within:.0f} s"
        tail = "\n".join(map(str, self._lines[-_TAIL:])) or "(nothing at all)"
        return f"no line matches {pattern!r}: {why}. The last lines were:\n{tail}"

    def _read(self) -> None:
        cutter = Lines()
        # read1 hands over what there is; read would wait for a full buffer.
        while data := self._stream.read1(65536):
            self._add(cutter.feed(data))
        self._add(cutter.end(), ended=True)

    def _add(self, texts: Iterator[str], *, ended: bool = False) -> None:
        now = time.monotonic() - self._power_on
        with self._changed:
            self._lines.extend(Line(now, text) for text in texts)
            self._ended = ended
            self._changed.notify_all()
