"""Here: the same services under the same supervision, natively: no root, no image, in a window or off-screen."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from init import cgroup
from init.control import Control, listen
from init.log import Log
from init.loop import Loop
from init.service import Restart, Service, Socket
from init.supervise import State
from init.supervisor import Supervisor
from runtime import VERSION, wire

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).parents[1]
CAPTURE = "WISP_CAPTURE_FD"


def main(*, offscreen: bool, component: str = "", model: Mapping[str, str] | None = None) -> int:
    """The agents' compiled code, and what the language model is told: where the environment doesn't say otherwise."""
    if not offscreen and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        sys.stdout.write("wisp: there is no display here, so Wisp draws off-screen; Ctrl-C ends it\n")
        offscreen = True
    with _run_folder() as run:
        models = _models(model or {})
        asked = {"WISP_MODELS": f"{run}/models.sock" if models else "", "WISP_AWAY": f"{run}/away.sock"}
        runtime = _runtime(component, asked)
        Here(run, [_compositor(offscreen=offscreen), runtime, *models, _away(), *_speech()]).start()
    return 0


class Here:
    """Compositor, runtime, what else there is, and who supervises them. The window's input stands in for devices."""

    def __init__(self, run: str, services: Sequence[Service], groups: str = cgroup.ROOT) -> None:
        self._log = Log()
        self._log.followers.append(_print)
        self._leaving = False
        self._loop = Loop(self._log.say)
        self._supervisor = Supervisor(self._loop, self._log, services, run, groups)
        self._control = Control(self._loop, self._log, listen(run, os.getgid()), self._status)
        self._control.may_request = frozenset({os.getuid()})
        self._control.on_request = {"power-off": self._supervisor.stop, "reboot": self._supervisor.stop}
        self._supervisor.changed += [self._watch, self._control.changed]

    def start(self) -> None:
        """Run until the window is closed or somebody asks for the end."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            self._loop.on_signal(number, self._supervisor.stop)
        self._log.stage("services")
        self._supervisor.start()
        self._loop.run()

    def _watch(self) -> None:
        screen = self._supervisor.state("compositor")
        if screen is State.RUNNING and "frame" not in dict(self._log.stages):
            self._log.stage("frame")
        if screen is State.STOPPED and not self._leaving:  # the window was closed
            self._leaving = True
            self._supervisor.stop()
        if self._supervisor.stopped:
            self._loop.stop()

    def _status(self) -> dict[str, wire.JSON]:
        return {
            "kind": "boot-status",
            "version": VERSION,
            "stages": [],
            "services": self._supervisor.statuses(),
            "notices": [],
        }


def _compositor(*, offscreen: bool) -> Service:
    driver = {"SDL_VIDEODRIVER": "offscreen"} if offscreen else {}
    environment = {**_environment(), **driver}
    capture = environment.pop(CAPTURE, None)
    return Service(
        name="compositor",
        argv=(sys.executable, "-m", "compositor"),
        sockets=(Socket("reader", os.getgid()),),
        environment=tuple(environment.items()),
        inherits=((CAPTURE, int(capture)),) if capture else (),
        restart=Restart.ON_FAILURE,
    )


def _runtime(component: str, asked: Mapping[str, str]) -> Service:
    """With a zygote of its own, which makes as much of agents' confinement as this user may."""
    environment = {**_environment(), **asked}
    environment.setdefault("WISP_COMPONENT", component)
    environment.pop(CAPTURE, None)
    return Service(
        name="runtime",
        argv=(sys.executable, "-m", "runtime"),
        sockets=(Socket("runtime", os.getgid()),),
        environment=tuple(environment.items()),
    )


def _speech() -> tuple[Service, ...]:
    """Silent until the person turns it on; not there without a voice."""
    if not shutil.which("espeak-ng"):
        return ()
    argv = (sys.executable, "-m", "runtime.speech")
    return (Service(name="speech", argv=argv, environment=tuple(_environment().items())),)


def _models(told: Mapping[str, str]) -> list[Service]:
    environment = {**told, **_environment()}
    environment.pop(CAPTURE, None)
    if not environment.get("WISP_WEIGHTS"):
        return []
    models = Service(
        name="models",
        argv=(sys.executable, "-m", "models"),
        sockets=(Socket("models", os.getgid()),),
        environment=tuple(environment.items()),
    )
    return [models]


def _away() -> Service:
    """With this machine's own network; it asks nobody before a provider was added."""
    environment = _environment()
    environment.pop(CAPTURE, None)
    return Service(
        name="away",
        argv=(sys.executable, "-m", "models.away"),
        sockets=(Socket("away", os.getgid()),),
        environment=tuple(environment.items()),
    )


def _environment() -> dict[str, str]:
    """That of who started it, without what only this process was told."""
    ours = ("WISP_RUN", "WISP_READY_FD")
    return {**{name: value for name, value in os.environ.items() if name not in ours}, "PYTHONPATH": str(ROOT)}


@contextmanager
def _run_folder() -> Iterator[str]:
    """The folder of the sockets: a test's own, or a temporary one."""
    if given := os.environ.get("WISP_RUN"):
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="wisp-") as made:
        yield made


def _print(line: str) -> None:
    sys.stdout.write(f"wisp: {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(offscreen="--offscreen" in sys.argv[1:]))
