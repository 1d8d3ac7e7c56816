"""A shell without a screen: connects as the compositor does, reads scenes from shared memory, sends events."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from image import ROOT
from runtime import latest, messages, parcel, scene, scene_text, wire
from runtime.messages import SHELL_EVENT, AgentOpened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from image.component import Built
    from runtime.messages import AgentEvent, PageEvent, ShellEvent, ShellRequest

PATIENCE = 15.0
E = TypeVar("E")


class Window:
    """What an agent shows, and what is done to it."""

    def __init__(self, channel: int, memory: int) -> None:
        self._channel = wire.Channel(socket.socket(fileno=channel))
        self._channel.stop_blocking()
        self._reader = latest.Reader(memory)
        os.close(memory)
        self.text = ""

    def look(self) -> str:
        data = self._reader.read()
        if data is not None:
            self.text = scene_text.text(scene.parse(data))
        return self.text

    def unread(self) -> int:
        """Packets that wait to be read."""
        count = 0
        try:
            while self._channel.receive():
                count += 1
        except BlockingIOError:
            return count
        return -1

    def send(self, event: AgentEvent) -> None:
        self._channel.send(event.model_dump())

    def click(self, label: str) -> None:
        self.send(messages.Clicked(id=f"button:{label}"))

    def close(self) -> None:
        self._channel.close()
        self._reader.close()


class Shell:
    def __init__(self, path: Path) -> None:
        self.events: list[ShellEvent] = []
        self.windows: dict[str, Window] = {}
        self.pages: dict[str, scene.Page] = {}
        self.channel = _connected(path)

    def close(self) -> None:
        self.channel.close()
        for window in self.windows.values():
            window.close()

    def ask(self, request: ShellRequest) -> None:
        parcel.send(self.channel, request.model_dump())

    def say(self, text: str, focused: str = "", *, new: bool = False) -> None:
        self.ask(messages.Said(text=text, focused=focused, new=new))

    def understood(self, text: str, focused: str = "") -> messages.Understood:
        self.ask(messages.Typed(number=1, text=text, focused=focused))
        return self.next(messages.Understood)

    def used(self, page: str, event: PageEvent) -> None:
        self.ask(messages.PageUsed(name=page, event=event))

    def pressed(self, page: str, button: str) -> None:
        self.used(page, messages.Clicked(id=button))

    def next(self, kind: type[E], matching: Callable[[E], bool] = lambda _: True) -> E:
        """The first such event that hasn't been taken; waits for it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for event in self.events:
                if isinstance(event, kind) and matching(event):
                    self.events.remove(event)
                    return event
            self._hear(0.5)
        raise AssertionError(f"no {kind.__name__}, but {[event.kind for event in self.events]}: {self.events[-3:]}")

    def listen(self, seconds: float) -> None:
        """Takes what arrives, until nothing does for so long."""
        while self._hear(seconds):
            pass

    def gone(self) -> bool:
        """Whether the connection ends now."""
        try:
            end = time.monotonic() + PATIENCE
            while time.monotonic() < end:
                self.listen(0.1)
        except (EOFError, ConnectionError):
            return True
        return False

    def opened(self, sentence: str) -> str:
        """The name of the agent that a sentence opens."""
        self.say(sentence)
        return self.next(AgentOpened).agent

    def sees(self, agent: str, words: str) -> str:
        """Waits until the agent's window shows the words."""
        end = time.monotonic() + PATIENCE
        while words not in self.windows[agent].look():
            assert time.monotonic() < end, f"{words!r} isn't shown, but {self.windows[agent].text!r}; {self.events}"
            self._hear(0.005)
        return self.windows[agent].text

    def page(self, name: str, words: str = "") -> str:
        """The text of a page, once it shows the words."""
        end = time.monotonic() + PATIENCE
        while name not in self.pages or words not in scene_text.text(self.pages[name]):
            shown = scene_text.text(self.pages[name]) if name in self.pages else "nothing"
            assert time.monotonic() < end, f"{words!r} isn't on {name}, but {shown}; {self.events[-3:]}"
            self._hear(0.5)
        return scene_text.text(self.pages[name])

    def _hear(self, seconds: float) -> bool:
        """Takes one event, if it comes in time."""
        if not select.select([self.channel], [], [], seconds)[0]:
            return False
        arrived = parcel.receive(self.channel)
        if arrived is None:
            raise EOFError("the runtime is gone")
        event = SHELL_EVENT.validate_python(arrived[0])
        self.events.append(event)
        self._take(event, arrived[1])
        return True

    def _take(self, event: ShellEvent, fds: tuple[int, ...]) -> None:
        match event:
            case AgentOpened():
                if old := self.windows.get(event.agent):
                    old.close()
                self.windows[event.agent] = Window(*fds)
            case messages.AgentClosed():
                self.windows.pop(event.agent).close()
            case messages.PageShown():
                self.pages[event.name] = scene.Page.model_validate_json(event.page)
            case messages.PageClosed():
                self.pages.pop(event.name)
            case _:
                assert not fds


class Runtime:
    """The process, in folders of its own, with the socket that outlives it as PID 1's does."""

    def __init__(self, built: Built, folder: Path, within: Sequence[str] = (), **environment: str) -> None:
        """`within` is a command that becomes the one it is given, as `env` does."""
        self.path, self.data = folder / "runtime.sock", folder / "data"
        self._within = within
        self.log = folder / "log"
        self._built, self._environment = built, environment
        self._listener = wire.listen(self.path, 0o600)
        self._listener.set_inheritable(True)
        self.start()

    def start(self) -> None:
        ready, theirs = os.pipe()
        environment = os.environ | {
            "WISP_LISTEN_RUNTIME": str(self._listener.fileno()),
            "WISP_READY_FD": str(theirs),
            "WISP_DATA": str(self.data),
            "WISP_COMPONENT": str(self._built.cwasm),
            **self._environment,
        }
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self._within, sys.executable, "-m", "runtime"],
                cwd=ROOT,
                env=environment,
                pass_fds=[self._listener.fileno(), theirs],
                stdin=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
            )
        os.close(theirs)
        with os.fdopen(ready, "rb") as pipe:
            assert pipe.read() == b"\n", self.log.read_text()

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self) -> int:
        self.process.terminate()
        return self.process.wait(20)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._listener.close()

    def close_without_a_traceback(self) -> None:
        self.close()
        log = self.log.read_text()
        assert "Traceback" not in log, log

    @contextmanager
    def shell(self) -> Iterator[Shell]:
        shell = Shell(self.path)
        try:
            yield shell
        finally:
            shell.close()


def _connected(path: Path) -> wire.Channel:
    return wire.connect(path)
